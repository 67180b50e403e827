//! Messages in channels: posted, changed, read, deleted, published.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::Answer;
use crate::support::discord::channel::Kind;
use crate::support::discord::message::{compose, edit, keep, show};
use crate::support::discord::model::{Message, Model};
use crate::support::discord::permissions::{
    ADD_REACTIONS, EMBED_LINKS, MANAGE_MESSAGES, READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL,
};
use crate::support::discord::snowflake::Snowflake;

/// How many messages are listed unless the query says otherwise.
const USUAL_PAGE: usize = 50;

/// How long a nonce is remembered: "the past few minutes".
const NONCE_MEMORY: SignedDuration = SignedDuration::from_mins(3);

/// Posts a message. An enforced nonce that was used before yields the message it made then.
pub(super) fn post(model: &mut Model, channel: Snowflake, body: &Value) -> Answer {
    if let Err(refusal) = allowed(model, channel, SEND_MESSAGES) {
        return refusal;
    }
    let nonce = body["nonce"].as_str().map(str::to_owned).or_else(|| Some(body["nonce"].as_u64()?.to_string()));
    let enforced = nonce.filter(|_| body["enforce_nonce"] == true);
    let known = model.nonces.iter().find(|(place, nonce, _)| *place == channel && Some(nonce) == enforced.as_ref());
    let is_fresh = |id: &Snowflake| model.now().duration_since(id.timestamp()) < NONCE_MEMORY;
    if let Some(message) = known.map(|(_, _, id)| id).filter(|id| is_fresh(id)).and_then(|id| model.messages.get(id)) {
        return Answer::ok(message.json.clone());
    }
    if let Some(target) = Snowflake::in_json(&body["message_reference"]["message_id"])
        && !model.messages.contains_key(&target)
        && body["message_reference"]["fail_if_not_exists"] != false
    {
        return Answer::refusal(400, 50035, "Invalid Form Body: message_reference: Unknown message");
    }
    let mut seen = body.clone();
    if !model.channel(channel).is_some_and(|channel| channel.lets_bot(EMBED_LINKS)) {
        seen["embeds"] = json!([]);
    }
    let (id, json) = compose(model, &model.bot, channel, &seen);
    if let Some(nonce) = enforced {
        model.nonces.push((channel, nonce, id));
    }
    keep(model, id, json.clone(), None);
    show(model, id, body, None, false);
    Answer::ok(json)
}

/// Lists messages, newest first: the latest, or the earliest after one. `before` and `around` are not modelled.
pub(super) fn list(model: &Model, channel: Snowflake, query: &str) -> Answer {
    if let Err(refusal) = allowed(model, channel, READ_MESSAGE_HISTORY) {
        return refusal;
    }
    let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let limit = parameter("limit").and_then(|limit| limit.parse().ok()).unwrap_or(USUAL_PAGE);
    let here = model.messages.iter().filter(|(_, message)| is_in(message, channel)).map(|(id, message)| (*id, message));
    let mut listed: Vec<_> = match parameter("after").and_then(|after| after.parse::<Snowflake>().ok()) {
        Some(after) => here.filter(|(id, _)| *id > after).take(limit).collect(),
        None => here.rev().take(limit).collect(),
    };
    listed.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    // Discord does not tell the nonce of a message that it lists.
    let without_nonce = |message: &Message| {
        let mut json = message.json.clone();
        json.as_object_mut().map(|json| json.remove("nonce"));
        json
    };
    Answer::ok(listed.into_iter().map(|(_, message)| without_nonce(message)).collect())
}

/// One message.
pub(super) fn get(model: &Model, channel: Snowflake, id: Snowflake) -> Answer {
    match allowed(model, channel, READ_MESSAGE_HISTORY) {
        Err(refusal) => refusal,
        Ok(()) => present(model, channel, id).map_or_else(Answer::unknown_message, Answer::ok),
    }
}

/// Edits one of the bot's own messages.
pub(super) fn change(model: &mut Model, channel: Snowflake, id: Snowflake, body: &Value) -> Answer {
    if let Err(refusal) = allowed(model, channel, 0) {
        return refusal;
    }
    let Some(message) = present(model, channel, id) else { return Answer::unknown_message() };
    if message["author"]["id"] != model.bot.id.json() {
        return Answer::refusal(403, 50005, "Cannot edit a message authored by another user");
    }
    let Some(json) = edit(model, id, body) else { return Answer::unknown_message() };
    show(model, id, body, None, true);
    Answer::ok(json)
}

/// Deletes a message: one of the bot's own, or any where it may manage messages.
pub(super) fn remove(model: &mut Model, channel: Snowflake, id: Snowflake) -> Answer {
    let Some(message) = present(model, channel, id) else { return Answer::unknown_message() };
    let needed = if message["author"]["id"] == model.bot.id.json() { 0 } else { MANAGE_MESSAGES };
    if let Err(refusal) = allowed(model, channel, needed) {
        return refusal;
    }
    model.messages.remove(&id);
    Answer::no_content()
}

/// Publishes an announcement.
pub(super) fn crosspost(model: &mut Model, channel: Snowflake, id: Snowflake) -> Answer {
    if let Err(refusal) = allowed(model, channel, SEND_MESSAGES) {
        return refusal;
    }
    if model.channel(channel).is_none_or(|channel| channel.kind != Kind::Announcement) {
        return Answer::refusal(400, 50068, "Invalid message type");
    }
    let Some(mut message) = present(model, channel, id) else { return Answer::unknown_message() };
    if message["flags"].as_u64().unwrap_or(0) & 1 != 0 {
        return Answer::refusal(400, 40033, "This message has already been crossposted.");
    }
    message["flags"] = json!(message["flags"].as_u64().unwrap_or(0) | 1);
    if let Some(kept) = model.messages.get_mut(&id) {
        kept.json = message.clone();
    }
    Answer::ok(message)
}

/// Adds or removes the bot's own reaction; the journal keeps which.
pub(super) fn react(model: &Model, channel: Snowflake, id: Snowflake) -> Answer {
    match allowed(model, channel, ADD_REACTIONS | READ_MESSAGE_HISTORY) {
        Err(refusal) => refusal,
        Ok(()) => present(model, channel, id).map_or_else(Answer::unknown_message, |_| Answer::no_content()),
    }
}

/// Shows that the bot is typing.
pub(super) fn typing(model: &Model, channel: Snowflake) -> Answer {
    allowed(model, channel, SEND_MESSAGES).err().unwrap_or_else(Answer::no_content)
}

/// Whether the bot may do this in the channel; the refusal where it may not.
fn allowed(model: &Model, channel: Snowflake, permissions: u64) -> Result<(), Answer> {
    let channel = model.channel(channel).ok_or_else(Answer::unknown_channel)?;
    let is_there = channel.guild.is_none_or(|guild| model.guild(guild).is_some_and(|guild| guild.has_bot));
    if !is_there || !channel.lets_bot(VIEW_CHANNEL) {
        return Err(Answer::missing_access());
    }
    if channel.lets_bot(permissions) { Ok(()) } else { Err(Answer::missing_permissions()) }
}

/// A message that can be had by its channel.
fn present(model: &Model, channel: Snowflake, id: Snowflake) -> Option<Value> {
    model.messages.get(&id).filter(|message| is_in(message, channel)).map(|message| message.json.clone())
}

/// Whether everybody in the channel sees the message.
fn is_in(message: &Message, channel: Snowflake) -> bool {
    !message.ephemeral && message.json["channel_id"] == channel.json()
}
