//! What a test may ask of the stand-in and make it do: look things up, misbehave, forgive a broken rule.

use std::time::Duration;

use serde_json::{Value, json};

use super::Discord;
use super::fault::{Fault, Planned};
use super::gateway::Order;
use super::intents;
use super::journal::Entry;
use super::model::Model;
use super::snowflake::Snowflake;

/// Files.
impl Discord {
    /// The bytes of a message's file, by the id of its attachment.
    ///
    /// # Panics
    ///
    /// When there is no such file.
    pub(crate) fn file(&self, attachment: &str) -> Vec<u8> {
        let id = attachment.parse().expect("an attachment has an id");
        self.shared.read(|model| model.files.get(&id).cloned()).expect("the file was uploaded")
    }
}

/// The gateway.
impl Discord {
    /// Waits until the bot has a session and its commands are registered.
    pub(crate) async fn ready(&self) -> anyhow::Result<()> {
        let is_ready = |model: &mut Model| (model.gateway.is_ready() && !model.commands.is_empty()).then_some(());
        self.shared.wait_for("the bot to be ready, with its commands registered", is_ready).await
    }

    /// Waits until the bot is connected with a session, new or resumed.
    pub(crate) async fn connected(&self) -> anyhow::Result<()> {
        self.shared.wait_for("the bot to connect", |model| model.gateway.is_ready().then_some(())).await
    }

    /// Waits until the bot has identified this many times in all.
    pub(crate) async fn identified(&self, times: usize) -> anyhow::Result<()> {
        let what = format!("IDENTIFY number {times}");
        self.shared.wait_for(&what, |model| (model.gateway.identified_intents.len() >= times).then_some(())).await
    }

    /// Waits until the bot has resumed its session this many times in all.
    pub(crate) async fn resumed(&self, times: usize) -> anyhow::Result<()> {
        let what = format!("RESUME number {times}");
        self.shared.wait_for(&what, |model| (model.gateway.resumes >= times).then_some(())).await
    }

    /// Waits until this many heartbeats have come in all.
    pub(crate) async fn heartbeats(&self, count: usize) -> anyhow::Result<()> {
        let what = format!("heartbeat number {count}");
        self.shared.wait_for(&what, |model| (model.gateway.heartbeats >= count).then_some(())).await
    }

    /// Waits until this many connections to the gateway were made in all.
    pub(crate) async fn connections_made(&self, count: u64) -> anyhow::Result<()> {
        let what = format!("gateway connection number {count}");
        self.shared.wait_for(&what, |model| (model.gateway.connections_made >= count).then_some(())).await
    }

    /// The privileged intents the bot has asked for, over all its IDENTIFYs; a modest bot's are 0.
    pub(crate) fn privileged_intents(&self) -> u64 {
        let asked = self.shared.read(|model| model.gateway.identified_intents.clone());
        asked.into_iter().fold(0, |all, asked| all | asked) & intents::PRIVILEGED
    }

    /// The presence the bot last announced.
    pub(crate) fn presence(&self) -> Option<Value> {
        self.shared.read(|model| model.gateway.presence.clone())
    }

    /// Sends any event, whatever intents the bot has.
    pub(crate) fn send_event(&self, event: &str, payload: &Value) {
        self.shared.change(|model| model.gateway.dispatch(event, payload));
    }

    /// Breaks the TCP connection of the gateway without a word.
    pub(crate) fn drop_connection(&self) {
        self.shared.change(|model| model.gateway.order_all(|| Order::Drop));
    }

    /// Closes the gateway's connection with a code; 1000 and 4009 end the session, as they do at Discord.
    pub(crate) fn close_connection(&self, code: u16) {
        self.shared.change(|model| {
            model.gateway.order_all(|| Order::Close(code, "closed by the test".to_owned()));
            if matches!(code, 1000 | 4009) {
                model.gateway.session = None;
            }
        });
    }

    /// Closes the gateway's connection without a code; the session stays.
    pub(crate) fn close_without_code(&self) {
        self.shared.change(|model| model.gateway.order_all(|| Order::CloseBarely));
    }

    /// Sends a frame as it stands, whether or not it is one of Discord's.
    pub(crate) fn send_frame(&self, text: &str) {
        self.shared.change(|model| model.gateway.order_all(|| Order::Send(text.to_owned())));
    }

    /// Asks the bot to reconnect: op 7.
    pub(crate) fn ask_to_reconnect(&self) {
        self.order_text(&json!({ "op": 7, "d": null }));
    }

    /// Declares the session invalid: op 9.
    pub(crate) fn invalidate_session(&self, resumable: bool) {
        self.order_text(&json!({ "op": 9, "d": resumable }));
        if !resumable {
            self.shared.change(|model| model.gateway.session = None);
        }
    }

    /// The interval between heartbeats told to connections to come.
    pub(crate) fn set_heartbeat_interval(&self, interval: Duration) {
        self.shared.change(|model| model.gateway.heartbeat_interval = interval);
    }

    /// Whether heartbeats are acknowledged from now on.
    pub(crate) fn acknowledge_heartbeats(&self, acknowledge: bool) {
        self.shared.change(|model| model.gateway.acknowledges = acknowledge);
    }

    /// Whether a RESUME is refused from now on.
    pub(crate) fn refuse_resume(&self, refuse: bool) {
        self.shared.change(|model| model.gateway.refuses_resume = refuse);
    }

    /// Whether TCP connections to the gateway are taken from now on but the WebSocket never comes up.
    pub(crate) fn stall_upgrades(&self, stall: bool) {
        self.shared.change(|model| model.gateway.stalls = stall);
    }

    /// Whether every IDENTIFY is met with this close code from now on, as 4013 or 4014.
    pub(crate) fn reject_identify_with(&self, code: Option<u16>) {
        self.shared.change(|model| model.gateway.rejects_identify_with = code);
    }

    /// Whether a bot that asks for privileged intents is closed with 4014 from now on.
    pub(crate) fn grant_privileged_intents(&self, grant: bool) {
        self.shared.change(|model| model.gateway.grants_privileged_intents = grant);
    }

    /// Takes the gateway down: its connection breaks, its session is lost, and new connections break at once.
    pub(crate) fn take_gateway_down(&self) {
        self.shared.change(|model| {
            model.gateway.down = true;
            model.gateway.session = None;
            model.gateway.order_all(|| Order::Drop);
        });
    }

    /// Brings the gateway back.
    pub(crate) fn bring_gateway_back(&self) {
        self.shared.change(|model| model.gateway.down = false);
    }

    /// Sends a text to every connection.
    fn order_text(&self, message: &Value) {
        self.shared.change(|model| model.gateway.order_all(|| Order::Send(message.to_string())));
    }
}

/// The HTTP API.
impl Discord {
    /// Mistreats the next `times` requests of this method whose path contains this text.
    pub(crate) fn fail_next(&self, times: usize, method: &str, path_contains: &str, fault: Fault) {
        let (method, path_contains) = (method.to_owned(), path_contains.to_owned());
        self.shared.change(|model| {
            model.faults.push(Planned { method, path_contains, remaining: times, fault });
        });
    }

    /// Fails no more requests.
    pub(crate) fn stop_failing(&self) {
        self.shared.change(|model| model.faults.clear());
    }

    /// Whether every fault that was laid out has struck.
    pub(crate) fn faults_have_struck(&self) -> bool {
        self.shared.read(|model| model.faults.iter().all(|planned| planned.remaining == 0))
    }

    /// The requests so far of this method whose path contains this text.
    pub(crate) fn requests(&self, method: &str, path_contains: &str) -> Vec<Entry> {
        self.shared
            .read(|model| model.journal.iter().filter(|entry| entry.is(method, path_contains)).cloned().collect())
    }

    /// Waits until there have been this many such requests, answered or not, and returns them.
    pub(crate) async fn requested(&self, count: usize, method: &str, path: &str) -> anyhow::Result<Vec<Entry>> {
        let what = format!("request number {count} of the kind {method} …{path}…");
        let enough = |model: &mut Model| {
            let entries: Vec<_> = model.journal.iter().filter(|entry| entry.is(method, path)).cloned().collect();
            (entries.len() >= count).then_some(entries)
        };
        self.shared.wait_for(&what, enough).await
    }

    /// Waits until the bot has broken a rule whose description contains this text, and forgives it.
    pub(crate) async fn expect_violation(&self, text: &str) -> anyhow::Result<String> {
        let take = |model: &mut Model| {
            let place = model.violations.iter().position(|violation| violation.to_string().contains(text))?;
            Some(model.violations.remove(place).to_string())
        };
        self.shared.wait_for(&format!("a broken rule with {text:?}"), take).await
    }

    /// The registered commands as Discord has them.
    pub(crate) fn commands(&self) -> Vec<Value> {
        self.shared.read(|model| model.commands.clone())
    }

    /// A message as it stands; `None` where it was deleted.
    pub(crate) fn message(&self, id: Snowflake) -> Option<Value> {
        self.shared.read(|model| model.messages.get(&id).map(|message| message.json.clone()))
    }

    /// Gives the first response to interactions more or less time than Discord's three seconds.
    pub(crate) fn set_response_window(&self, window: Duration) {
        self.shared.change(|model| model.response_window = window);
    }

    /// Lets the fifteen minutes of every interaction so far be over.
    pub(crate) fn expire_interactions(&self) {
        self.shared.change(|model| {
            for interaction in &mut model.interactions {
                interaction.expired = true;
            }
        });
    }
}
