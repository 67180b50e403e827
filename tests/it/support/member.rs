//! A person who talks to the bot: the verbs of the tests.
//!
//! Every verb that expects an answer waits for it and returns it; its error shows the latest requests and the bot's log.

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};

use super::commands::{HalfTyped, shown_command, slash_data};
use super::discord::Discord;
use super::discord::interaction::Kind;
use super::discord::message::{compose, keep};
use super::discord::payload::{Origin, start, start_on};
use super::discord::people::User;
use super::discord::permissions;
use super::discord::snowflake::Snowflake;
use super::shown::{Choice, ShownMessage};

/// A person, in a place, with a language.
#[derive(Clone)]
pub(crate) struct Member {
    discord: Discord,
    person: User,
    channel: Snowflake,
    locale: String,
    is_user_install: bool,
}

/// Who and where.
impl Member {
    /// The person of this name, in the first channel of the first server, with a client in English.
    ///
    /// # Errors
    ///
    /// When the server has no such person.
    pub(crate) fn named(discord: &Discord, name: &str) -> anyhow::Result<Self> {
        let found = discord.shared.read(|model| {
            let person = model.guilds[0].members.iter().find(|(user, _)| user.name == name)?.0.clone();
            Some((person, model.channels[0].id))
        });
        let (person, channel) = found.with_context(|| format!("nobody is called {name}"))?;
        Ok(Self { discord: discord.clone(), person, channel, locale: "en-US".to_owned(), is_user_install: false })
    }

    /// The person's id.
    pub(crate) fn id(&self) -> Snowflake {
        self.person.id
    }

    /// With a client in another language, as `ko` or `ru`.
    pub(crate) fn speaking(self, locale: &str) -> Self {
        Self { locale: locale.to_owned(), ..self }
    }

    /// In another channel.
    pub(crate) fn in_channel(self, channel: Snowflake) -> Self {
        Self { channel, ..self }
    }

    /// In the direct messages with the bot.
    pub(crate) fn in_direct_messages(self) -> Self {
        let channel = self.discord.shared.change(|model| model.direct_channel(&self.person));
        Self { channel, ..self }
    }

    /// In a private channel with somebody else, with the bot installed for themselves.
    pub(crate) fn in_private_channel(self) -> Self {
        let channel = self.discord.shared.change(|model| model.private_channel(&self.person));
        Self { channel, is_user_install: true, ..self }
    }

    /// With the bot installed for themselves rather than by the server.
    pub(crate) fn with_own_install(self) -> Self {
        Self { is_user_install: true, ..self }
    }

    /// The person and place of an interaction.
    fn origin(&self) -> Origin {
        let permissions = self.discord.shared.read(|model| {
            let guild = model.channel(self.channel).and_then(|channel| model.guild(channel.guild?));
            guild.map_or(permissions::ORDINARY, |guild| guild.permissions_of(self.person.id))
        });
        Origin {
            person: self.person.clone(),
            channel: self.channel,
            locale: self.locale.clone(),
            permissions,
            is_user_install: self.is_user_install,
        }
    }
}

/// Commands, menus and buttons.
impl Member {
    /// `/ask question:…`
    pub(crate) async fn asks(&self, question: &str) -> anyhow::Result<ShownMessage> {
        self.slash("ask", &json!({ "question": question })).await
    }

    /// Uses a slash command, as `slash("daily set", …)`, and waits for what it shows.
    pub(crate) async fn slash(&self, path: &str, options: &Value) -> anyhow::Result<ShownMessage> {
        let interaction = self.begins_slash(path, options)?;
        self.discord.answer_to(interaction).await
    }

    /// Uses a slash command and does not wait; [`Discord::answer_to`] does.
    pub(crate) fn begins_slash(&self, path: &str, options: &Value) -> anyhow::Result<Snowflake> {
        let origin = self.origin();
        let what = format!("{}'s /{path} {options}", self.person.name);
        self.discord.shared.change(|model| {
            let data = slash_data(model, &origin, path, options, None)?;
            Ok(start(model, &origin, Kind::Command, &data, &what))
        })
    }

    /// Types into an option and reads the choices the bot offers.
    pub(crate) async fn types(&self, path: &str, option: &str, text: &str) -> anyhow::Result<Vec<Choice>> {
        let origin = self.origin();
        let what = format!("{} typing {text:?} into {option} of /{path}", self.person.name);
        let interaction = self.discord.shared.change(|model| {
            let data = slash_data(model, &origin, path, &json!({}), Some(&HalfTyped { option, text }))?;
            anyhow::Ok(start(model, &origin, Kind::Autocomplete, &data, &what))
        })?;
        let response = self.discord.first_response_to(interaction).await?;
        let choices = response.choices.into_iter().map(serde_json::from_value);
        choices.collect::<Result<_, _>>().context("the choices of an autocomplete response")
    }

    /// Uses an entry of a message's menu.
    pub(crate) async fn uses_message_menu(&self, name: &str, message: Snowflake) -> anyhow::Result<ShownMessage> {
        let origin = self.origin();
        let what = format!("{}'s {name:?} on message {message}", self.person.name);
        let interaction = self.discord.shared.change(|model| {
            let command = shown_command(model, &origin, 3, name)?;
            let target = model.messages.get(&message).context("the message is gone")?;
            let data = json!({
                "id": command["id"],
                "name": name,
                "type": 3,
                "target_id": message.json(),
                "resolved": { "messages": { message.to_string(): target.json } },
            });
            anyhow::Ok(start(model, &origin, Kind::Command, &data, &what))
        })?;
        self.discord.answer_to(interaction).await
    }

    /// Presses the button with this label or custom id.
    pub(crate) async fn presses(&self, message: &ShownMessage, button: &str) -> anyhow::Result<ShownMessage> {
        let interaction = self.uses_component(message, button, json!({ "component_type": 2 }))?;
        self.discord.answer_to(interaction).await
    }

    /// Chooses from the menu with this custom id.
    pub(crate) async fn chooses(
        &self,
        message: &ShownMessage,
        menu: &str,
        values: &[&str],
    ) -> anyhow::Result<ShownMessage> {
        let offered = message.component(menu).map(|menu| menu.options.iter().map(|option| option.value.as_str()));
        let offered: Vec<_> = offered.into_iter().flatten().collect();
        ensure!(values.iter().all(|value| offered.contains(value)), "the menu offers {offered:?}, not {values:?}");
        let interaction = self.uses_component(message, menu, json!({ "component_type": 3, "values": values }))?;
        self.discord.answer_to(interaction).await
    }

    /// Uses a component of a message as it now stands.
    fn uses_component(&self, message: &ShownMessage, name: &str, mut data: Value) -> anyhow::Result<Snowflake> {
        let Some(component) = message.component(name) else {
            let there: Vec<_> = message.components().map(ToString::to_string).collect();
            bail!("the message has no {name:?}; it has {}", there.join(", "));
        };
        ensure!(!component.disabled, "{component} is disabled");
        let custom_id = component.custom_id.as_ref().with_context(|| format!("{component} tells the bot nothing"))?;
        data["custom_id"] = json!(custom_id);
        let origin = Origin { channel: message.channel, ..self.origin() };
        let what = format!("{} using {component}", self.person.name);
        self.discord.shared.change(|model| {
            ensure!(model.messages.contains_key(&message.id), "the message is gone");
            Ok(start_on(model, &origin, Kind::Component, &data, &what, Some(message.id)))
        })
    }
}

/// Messages.
impl Member {
    /// Writes a message; the bot may or may not answer.
    pub(crate) fn says(&self, text: &str) -> Snowflake {
        self.writes(text, None, false)
    }

    /// Writes a message that begins with a mention of the bot, and waits for its reply.
    pub(crate) async fn mentions_bot(&self, text: &str) -> anyhow::Result<ShownMessage> {
        let bot = self.discord.shared.read(|model| model.bot.id);
        let message = self.says(&format!("<@{bot}> {text}"));
        self.discord.reply_to(self.channel, message).await
    }

    /// Replies to a message, pinging its author, and waits for the bot's reply.
    pub(crate) async fn replies_to(&self, message: Snowflake, text: &str) -> anyhow::Result<ShownMessage> {
        let reply = self.writes(text, Some(message), true);
        self.discord.reply_to(self.channel, reply).await
    }

    /// Replies to a message without a word to the bot: with or without a ping. Does not wait.
    pub(crate) fn says_in_reply_to(&self, message: Snowflake, text: &str, pings: bool) -> Snowflake {
        self.writes(text, Some(message), pings)
    }

    /// Writes to the bot in direct messages, and waits for its reply.
    pub(crate) async fn direct_message(&self, text: &str) -> anyhow::Result<ShownMessage> {
        let there = self.clone().in_direct_messages();
        let message = there.says(text);
        self.discord.reply_to(there.channel, message).await
    }

    /// Puts a message where the person is.
    fn writes(&self, text: &str, target: Option<Snowflake>, pings: bool) -> Snowflake {
        let mut body = json!({ "content": text });
        if let Some(target) = target {
            body["message_reference"] = json!({ "message_id": target.json() });
        }
        self.discord.shared.change(|model| {
            let (id, mut json) = compose(model, &self.person, self.channel, &body);
            let author = json["referenced_message"]["author"].clone();
            if let (true, Some(mentions)) = (pings && author.is_object(), json["mentions"].as_array_mut()) {
                mentions.retain(|user| user["id"] != author["id"]);
                mentions.push(author);
            }
            keep(model, id, json, None);
            id
        })
    }
}
