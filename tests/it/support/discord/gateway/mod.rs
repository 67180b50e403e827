//! The gateway's state: connections, the session they carry, and the ways a test has of making it misbehave.
//!
//! One shard and one session at a time: sharding is not modelled.

mod conversation;
mod server;

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::intents;
use super::model::Model;
use super::snowflake::Snowflake;

pub(crate) use server::serve;

/// Discord's usual interval between heartbeats.
const HEARTBEAT_INTERVAL: Duration = Duration::from_millis(41_250);

/// What a connection is told to do.
#[derive(Debug)]
pub(crate) enum Order {
    /// Send this text.
    Send(String),
    /// Close with this code and reason.
    Close(u16, String),
    /// Close without a code.
    CloseBarely,
    /// Break the TCP connection, without a word.
    Drop,
}

/// An open connection.
#[derive(Debug)]
pub(crate) struct Connection {
    /// Which one, counted from 1.
    pub(crate) number: u64,
    /// Where it takes orders.
    pub(crate) orders: UnboundedSender<Order>,
}

/// The session of a bot that has identified.
#[derive(Debug)]
pub(crate) struct Session {
    /// Its id.
    pub(crate) id: String,
    /// What the bot asked to be told.
    pub(crate) intents: u64,
    /// The connection that carries it, if any.
    pub(crate) connection: Option<u64>,
    /// Every event of the session, the first with sequence number 1, kept for a resume.
    pub(crate) events: Vec<String>,
}

/// The gateway.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that a test turns by itself")]
pub(crate) struct Gateway {
    /// Between heartbeats.
    pub(crate) heartbeat_interval: Duration,
    /// Whether heartbeats are acknowledged.
    pub(crate) acknowledges: bool,
    /// Whether a resume is refused.
    pub(crate) refuses_resume: bool,
    /// Whether WebSocket upgrades are left hanging.
    pub(crate) stalls: bool,
    /// Whether connections break as soon as they are made.
    pub(crate) down: bool,
    /// Whether a bot may ask for privileged intents; closed with 4014 otherwise.
    pub(crate) grants_privileged_intents: bool,
    /// The code every bot that identifies is closed with, as 4013 or 4014.
    pub(crate) rejects_identify_with: Option<u16>,
    /// The open connections.
    pub(crate) connections: Vec<Connection>,
    /// The latest session.
    pub(crate) session: Option<Session>,
    /// The intents of each IDENTIFY so far.
    pub(crate) identified_intents: Vec<u64>,
    /// How many RESUMEs were granted.
    pub(crate) resumes: usize,
    /// How many connections were made.
    pub(crate) connections_made: u64,
    /// How many heartbeats came.
    pub(crate) heartbeats: usize,
    /// The presence the bot last announced.
    pub(crate) presence: Option<Value>,
    /// What happened, for a failure's report.
    pub(crate) history: Vec<String>,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            heartbeat_interval: HEARTBEAT_INTERVAL,
            acknowledges: true,
            refuses_resume: false,
            stalls: false,
            down: false,
            grants_privileged_intents: true,
            rejects_identify_with: None,
            connections: Vec::new(),
            session: None,
            identified_intents: Vec::new(),
            resumes: 0,
            connections_made: 0,
            heartbeats: 0,
            presence: None,
            history: Vec::new(),
        }
    }
}

impl Gateway {
    /// Sends an event to the session, to be replayed should its connection be away. Returns whether there is a session.
    pub(crate) fn dispatch(&mut self, event: &str, payload: &Value) -> bool {
        let Some(session) = &mut self.session else {
            self.history.push(format!("{event} reached nobody: no session"));
            return false;
        };
        let sequence = session.events.len() + 1;
        let text = json!({ "op": 0, "t": event, "s": sequence, "d": payload }).to_string();
        session.events.push(text.clone());
        let connection = session.connection;
        self.history.push(format!("sent {event} (s = {sequence}){}", if connection.is_none() { ", kept" } else { "" }));
        if let Some(number) = connection {
            self.order(number, Order::Send(text));
        }
        true
    }

    /// [`Self::dispatch`], if the bot asked to be told such events.
    pub(crate) fn dispatch_to_those_with(&mut self, intent: u64, event: &str, payload: &Value) {
        match &self.session {
            Some(session) if session.intents & intent != intent => {
                self.history.push(format!("{event} not sent: the bot did not ask for intent {intent}"));
            }
            _ => _ = self.dispatch(event, payload),
        }
    }

    /// Gives one connection an order.
    pub(crate) fn order(&mut self, number: u64, order: Order) {
        if let Some(connection) = self.connections.iter().find(|connection| connection.number == number) {
            // A connection that has just ended takes no orders; its end is noted by itself.
            _ = connection.orders.send(order);
        }
    }

    /// Gives every open connection an order.
    pub(crate) fn order_all(&mut self, order: impl Fn() -> Order) {
        for connection in &self.connections {
            _ = connection.orders.send(order());
        }
    }

    /// Whether a connected bot has a session.
    pub(crate) fn is_ready(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.connection.is_some())
    }
}

/// Begins a session on a connection: READY, then each server the bot is in.
pub(crate) fn begin_session(model: &mut Model, connection: u64, intents: u64, resume_url: &str) {
    let session_id = format!("session-{}", Snowflake::made_now());
    model.gateway.session =
        Some(Session { id: session_id.clone(), intents, connection: Some(connection), events: Vec::new() });
    let guilds: Vec<_> = model.guilds.iter().filter(|guild| guild.has_bot).cloned().collect();
    let ready = json!({
        "v": 10,
        "user": model.bot.own_json(),
        "guilds": guilds.iter().map(|guild| json!({ "id": guild.id.json(), "unavailable": true })).collect::<Vec<_>>(),
        "session_id": session_id,
        "resume_gateway_url": resume_url,
        "shard": [0, 1],
        "application": { "id": model.bot.id.json(), "flags": 0 },
    });
    model.gateway.dispatch("READY", &ready);
    for guild in guilds {
        let channels = model.channels_of(guild.id);
        let payload = guild.created_json(&channels);
        model.gateway.dispatch_to_those_with(intents::GUILDS, "GUILD_CREATE", &payload);
    }
}
