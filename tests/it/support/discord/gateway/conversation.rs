//! One gateway connection: HELLO, then whatever the bot says and the test orders, until either side ends it.

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use serde_json::{Value, json};
use tokio::sync::mpsc::unbounded_channel;

use super::{Connection, Order, begin_session};
use crate::support::discord::intents;
use crate::support::discord::model::Model;
use crate::support::discord::shared::Shared;

/// Close codes of Discord's gateway.
const UNKNOWN_OPCODE: u16 = 4001;
const NOT_AUTHENTICATED: u16 = 4003;
const AUTHENTICATION_FAILED: u16 = 4004;
const ALREADY_AUTHENTICATED: u16 = 4005;
const DISALLOWED_INTENTS: u16 = 4014;

/// Talks over one connection until it ends.
pub(super) async fn converse(mut socket: WebSocket, shared: Shared, url: String) {
    let (orders, mut incoming_orders) = unbounded_channel();
    let (number, interval) = shared.change(|model| {
        let gateway = &mut model.gateway;
        gateway.connections_made += 1;
        let number = gateway.connections_made;
        gateway.connections.push(Connection { number, orders });
        gateway.history.push(format!("connection {number} opened"));
        (number, gateway.heartbeat_interval)
    });
    let milliseconds = u64::try_from(interval.as_millis()).expect("an interval of less than ages");
    let hello = json!({ "op": 10, "d": { "heartbeat_interval": milliseconds } });
    let mut ended = socket.send(Message::text(hello.to_string())).await.is_err();
    while !ended {
        ended = tokio::select! {
            order = incoming_orders.recv() => obey(order, &mut socket).await,
            message = socket.recv() => match message {
                Some(Ok(Message::Text(text))) => {
                    shared.change(|model| hear(model, number, &text, &url));
                    false
                }
                Some(Ok(Message::Close(frame))) => {
                    let code = frame.map(|frame| frame.code);
                    shared.change(|model| model.gateway.history.push(format!("the bot closed {number}: {code:?}")));
                    true
                }
                Some(Ok(_)) => false,
                Some(Err(_)) | None => true,
            },
        };
    }
    shared.change(|model| part(model, number));
}

/// Does what the test ordered; returns whether the connection is over.
async fn obey(order: Option<Order>, socket: &mut WebSocket) -> bool {
    match order {
        Some(Order::Send(text)) => socket.send(Message::text(text)).await.is_err(),
        Some(Order::Close(code, reason)) => {
            let frame = CloseFrame { code, reason: reason.into() };
            // The connection is over either way.
            _ = socket.send(Message::Close(Some(frame))).await;
            true
        }
        Some(Order::CloseBarely) => {
            _ = socket.send(Message::Close(None)).await;
            true
        }
        Some(Order::Drop) | None => true,
    }
}

/// Forgets a connection that is over; its session stays, to be resumed.
fn part(model: &mut Model, number: u64) {
    let gateway = &mut model.gateway;
    gateway.connections.retain(|connection| connection.number != number);
    if let Some(session) = &mut gateway.session
        && session.connection == Some(number)
    {
        session.connection = None;
    }
    gateway.history.push(format!("connection {number} over"));
}

/// Takes in one message of the bot.
fn hear(model: &mut Model, connection: u64, text: &str, url: &str) {
    let message: Value = serde_json::from_str(text).unwrap_or_default();
    let data = &message["d"];
    match message["op"].as_u64() {
        Some(1) => {
            model.gateway.heartbeats += 1;
            if model.gateway.acknowledges {
                model.gateway.order(connection, Order::Send(json!({ "op": 11 }).to_string()));
            }
        }
        Some(2) => identify(model, connection, data, url),
        Some(3) => model.gateway.presence = Some(data.clone()),
        Some(6) => resume(model, connection, data),
        // Voice states, member lists and soundboards: heard, and without an answer.
        Some(4 | 8 | 31) => model.gateway.history.push(format!("the bot sent {}", message["op"])),
        _ => close(model, connection, UNKNOWN_OPCODE, "Unknown opcode."),
    }
}

/// IDENTIFY: a session, or the reason why not.
fn identify(model: &mut Model, connection: u64, data: &Value, url: &str) {
    let intents = data["intents"].as_u64().unwrap_or(0);
    model.gateway.identified_intents.push(intents);
    model.gateway.history.push(format!("IDENTIFY on {connection}, intents {intents}"));
    let carried = model.gateway.session.as_ref().and_then(|session| session.connection);
    if carried == Some(connection) {
        close(model, connection, ALREADY_AUTHENTICATED, "Already authenticated.");
    } else if !is_token_of(model, data) {
        close(model, connection, AUTHENTICATION_FAILED, "Authentication failed.");
    } else if let Some(code) = model.gateway.rejects_identify_with {
        close(model, connection, code, "Rejected.");
    } else if intents & intents::PRIVILEGED != 0 && !model.gateway.grants_privileged_intents {
        close(model, connection, DISALLOWED_INTENTS, "Disallowed intent(s).");
    } else {
        if let Some(presence) = data.get("presence") {
            model.gateway.presence = Some(presence.clone());
        }
        begin_session(model, connection, intents, url);
    }
}

/// RESUME: the events since, or op 9.
fn resume(model: &mut Model, connection: u64, data: &Value) {
    let last_heard = data["seq"].as_u64().and_then(|seq| usize::try_from(seq).ok()).unwrap_or(0);
    model.gateway.history.push(format!("RESUME on {connection} from s = {last_heard}"));
    if !is_token_of(model, data) {
        return close(model, connection, NOT_AUTHENTICATED, "Not authenticated.");
    }
    let gateway = &mut model.gateway;
    let refuses = gateway.refuses_resume;
    let session = gateway.session.as_mut().filter(|session| {
        !refuses && Some(session.id.as_str()) == data["session_id"].as_str() && last_heard <= session.events.len()
    });
    let Some(session) = session else {
        gateway.session = None;
        return gateway.order(connection, Order::Send(json!({ "op": 9, "d": false }).to_string()));
    };
    session.connection = Some(connection);
    let missed = session.events[last_heard..].to_vec();
    gateway.resumes += 1;
    for event in missed {
        gateway.order(connection, Order::Send(event));
    }
    gateway.dispatch("RESUMED", &json!({}));
}

/// Whether the bot's message carries the right token.
fn is_token_of(model: &Model, data: &Value) -> bool {
    let token = data["token"].as_str().unwrap_or_default();
    token.strip_prefix("Bot ").unwrap_or(token) == model.token
}

/// Orders the connection closed.
fn close(model: &mut Model, connection: u64, code: u16, reason: &str) {
    model.gateway.history.push(format!("closed {connection} with {code}"));
    model.gateway.order(connection, Order::Close(code, reason.to_owned()));
}
