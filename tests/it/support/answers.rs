//! Waiting for what the bot shows: the answer to something, or whatever comes next.

use std::time::Duration;

use anyhow::bail;

use super::discord::Discord;
use super::discord::interaction::FirstResponse;
use super::discord::model::{Model, Shown};
use super::discord::snowflake::Snowflake;
use super::shown::ShownMessage;

/// How much longer than Discord's window a verb waits for a first response, before the person sees a failure.
const GRACE: Duration = Duration::from_secs(2);

impl Discord {
    /// The first response to an interaction.
    ///
    /// # Errors
    ///
    /// When there was none in time: the person read "The application did not respond".
    pub(crate) async fn first_response_to(&self, interaction: Snowflake) -> anyhow::Result<FirstResponse> {
        let window = self.shared.read(|model| model.response_window);
        let response = |model: &mut Model| model.interaction(interaction)?.response.clone();
        let outcome = self.shared.wait_within(window + GRACE, "a first response", response).await;
        outcome.map_err(|error| {
            self.give_up_on(interaction);
            error.context("The application did not respond")
        })
    }

    /// What answers an interaction: its response, or the message that a deferred one promised, or the next one after.
    ///
    /// # Errors
    ///
    /// When nothing is shown in time.
    pub(crate) async fn answer_to(&self, interaction: Snowflake) -> anyhow::Result<ShownMessage> {
        let response = self.first_response_to(interaction).await?;
        if response.kind == 9 {
            bail!("the bot opened a form, which the harness does not fill in");
        }
        let answer = self.next_shown("the answer to an interaction", |shown| shown.interaction == Some(interaction));
        answer.await.inspect_err(|_| self.give_up_on(interaction))
    }

    /// The bot's reply to a message: one that refers to it, or else any to no message at all in that channel.
    ///
    /// # Errors
    ///
    /// When nothing is shown in time.
    pub(crate) async fn reply_to(&self, channel: Snowflake, message: Snowflake) -> anyhow::Result<ShownMessage> {
        let is_reply = |shown: &Shown| {
            let target = Snowflake::in_json(&shown.message["message_reference"]["message_id"]);
            shown.channel == channel && shown.interaction.is_none() && target.is_none_or(|target| target == message)
        };
        self.next_shown("a reply to a message", is_reply).await
    }

    /// Whatever the bot shows next, anywhere.
    ///
    /// # Errors
    ///
    /// When nothing is shown in time.
    pub(crate) async fn expect_reply(&self) -> anyhow::Result<ShownMessage> {
        self.next_shown("the bot to show something", |_| true).await
    }

    /// The next message of the bot's own accord in a channel.
    ///
    /// # Errors
    ///
    /// When nothing is shown in time.
    pub(crate) async fn expect_message_in(&self, channel: Snowflake) -> anyhow::Result<ShownMessage> {
        let is_here = |shown: &Shown| shown.channel == channel && !shown.is_edit;
        self.next_shown("a message in a channel", is_here).await
    }

    /// The next change of a message.
    ///
    /// # Errors
    ///
    /// When it does not change in time.
    pub(crate) async fn expect_edit_of(&self, message: &ShownMessage) -> anyhow::Result<ShownMessage> {
        self.next_shown("an edit of a message", |shown| shown.id == message.id && shown.is_edit).await
    }

    /// Nothing new is shown for this long.
    ///
    /// # Errors
    ///
    /// When something is.
    pub(crate) async fn expect_silence(&self, time: Duration) -> anyhow::Result<()> {
        tokio::time::sleep(time).await;
        let shown = self.shared.read(|model| model.shown.iter().find(|shown| !shown.consumed).cloned());
        match shown {
            None => Ok(()),
            Some(shown) => bail!("silence was expected, but the bot said:\n{}", ShownMessage::read(&shown, None)?),
        }
    }

    /// The person stops waiting for an answer, so that a missing one does not fail the test again at its end.
    pub(crate) fn give_up_on(&self, interaction: Snowflake) {
        self.shared.change(|model| {
            for interaction in model.interactions.iter_mut().filter(|other| other.id == interaction) {
                interaction.given_up = true;
            }
        });
    }

    /// The first thing shown of this kind that no verb has returned yet.
    async fn next_shown(&self, what: &str, is_it: impl Fn(&Shown) -> bool) -> anyhow::Result<ShownMessage> {
        let take = |model: &mut Model| {
            let place = model.shown.iter().position(|shown| !shown.consumed && is_it(shown))?;
            model.shown[place].consumed = true;
            let shown = model.shown[place].clone();
            let interaction = shown.interaction.and_then(|id| model.interaction(id)).cloned();
            Some((shown, interaction))
        };
        let (shown, interaction) = self.shared.wait_for(what, take).await?;
        ShownMessage::read(&shown, interaction.as_ref())
    }
}
