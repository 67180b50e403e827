//! Messages: made out of what their author sent, changed by edits, and put where people see them.

use serde_json::{Value, json};

use super::events::{mention, tell_of_message};
use super::model::{Message, Model, Shown};
use super::people::User;
use super::snowflake::Snowflake;

/// The flag of a message that one person alone sees.
pub(crate) const EPHEMERAL: u64 = 1 << 6;
/// The flag of a deferred response whose message is yet to come.
pub(crate) const LOADING: u64 = 1 << 7;
/// The flag of a message without the previews of links.
pub(crate) const SUPPRESS_EMBEDS: u64 = 1 << 2;

/// Message types: ordinary, a reply, the response to a slash command.
const ORDINARY: u64 = 0;
const REPLY: u64 = 19;
const RESPONSE: u64 = 20;

/// Writes a message by `author` out of a request's body: content, embeds, components, flags, reference.
pub(crate) fn compose(model: &Model, author: &User, channel: Snowflake, body: &Value) -> (Snowflake, Value) {
    let id = Snowflake::made_at(model.now());
    let mut message = json!({
        "id": id.json(),
        "channel_id": channel.json(),
        "type": ORDINARY,
        "author": author.json(),
        "content": "",
        "timestamp": id.timestamp().to_string(),
        "edited_timestamp": null,
        "tts": body["tts"].as_bool().unwrap_or(false),
        "mention_everyone": false,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": false,
        "flags": body["flags"].as_u64().unwrap_or(0),
    });
    if let Some(nonce) = body.get("nonce").filter(|nonce| !nonce.is_null()) {
        message["nonce"] = nonce.clone();
    }
    apply(model, &mut message, body);
    refer(model, &mut message, channel, &body["message_reference"]);
    (id, message)
}

/// Changes a message by an edit's body: what the body does not name stays.
pub(crate) fn apply(model: &Model, message: &mut Value, body: &Value) {
    if let Some(content) = body.get("content") {
        let content = content.as_str().unwrap_or_default();
        let mentioned = model.guilds.iter().flat_map(|guild| &guild.members).map(|(user, _)| user);
        let mut mentions: Vec<&User> = mentioned.filter(|user| content.contains(&mention(user.id))).collect();
        mentions.sort_by_key(|user| user.id);
        mentions.dedup_by_key(|user| user.id);
        message["mentions"] = mentions.into_iter().map(User::json).collect();
        message["content"] = json!(content);
    }
    if let Some(embeds) = body.get("embeds") {
        message["embeds"] = embeds.as_array().into_iter().flatten().map(embed_as_shown).collect();
    }
    if let Some(attachments) = body.get("attachments") {
        message["attachments"] = attachments.clone();
    }
    if let Some(components) = body.get("components") {
        let mut next_id = 1;
        message["components"] =
            components.as_array().into_iter().flatten().map(|row| numbered(row, &mut next_id)).collect();
    }
}

/// Marks a message as the response to an interaction.
pub(crate) fn mark_as_response(model: &Model, message: &mut Value, interaction: Snowflake) {
    let Some(interaction) = model.interaction(interaction) else { return };
    message["type"] = json!(RESPONSE);
    message["application_id"] = model.bot.id.json();
    message["webhook_id"] = model.bot.id.json();
    message["interaction_metadata"] = json!({
        "id": interaction.id.json(),
        "type": 2,
        "user": interaction.person.json(),
        "authorizing_integration_owners": interaction.owners,
    });
}

/// Keeps a message and tells the bot of it.
pub(crate) fn keep(model: &mut Model, id: Snowflake, json: Value, interaction: Option<Snowflake>) {
    let ephemeral = json["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0;
    model.messages.insert(id, Message { json, ephemeral, interaction });
    tell_of_message(model, id, "MESSAGE_CREATE");
}

/// Notes that people now see a message of the bot's, as it stands.
pub(crate) fn show(model: &mut Model, id: Snowflake, body: &Value, interaction: Option<Snowflake>, is_edit: bool) {
    let Some(message) = model.messages.get(&id) else { return };
    let channel = Snowflake::in_json(&message.json["channel_id"]).expect("a kept message has its channel");
    model.shown.push(Shown {
        message: message.json.clone(),
        id,
        channel,
        interaction: interaction.or(message.interaction),
        is_edit,
        allowed_mentions: body["allowed_mentions"].clone(),
        consumed: false,
    });
}

/// Edits a message of the bot's and tells it so.
pub(crate) fn edit(model: &mut Model, id: Snowflake, body: &Value) -> Option<Value> {
    let mut json = model.messages.get(&id)?.json.clone();
    apply(model, &mut json, body);
    if let Some(flags) = body["flags"].as_u64() {
        let kept = json["flags"].as_u64().unwrap_or(0) & EPHEMERAL;
        json["flags"] = json!(kept | flags & SUPPRESS_EMBEDS);
    }
    json["edited_timestamp"] = json!(jiff::Timestamp::now().to_string());
    model.messages.get_mut(&id)?.json = json.clone();
    tell_of_message(model, id, "MESSAGE_UPDATE");
    Some(json)
}

/// Makes a message a reply to another.
fn refer(model: &Model, message: &mut Value, channel: Snowflake, reference: &Value) {
    let Some(target) = Snowflake::in_json(&reference["message_id"]) else { return };
    message["type"] = json!(REPLY);
    message["message_reference"] = json!({ "type": 0, "channel_id": channel.json(), "message_id": target.json() });
    if let Some(guild) = model.channel(channel).and_then(|channel| channel.guild) {
        message["message_reference"]["guild_id"] = guild.json();
    }
    let mut referenced = model.messages.get(&target).map_or(Value::Null, |target| target.json.clone());
    if let Some(object) = referenced.as_object_mut() {
        object.remove("referenced_message");
    }
    message["referenced_message"] = referenced;
}

/// An embed as a message carries it: marked as rich, without nulls.
fn embed_as_shown(embed: &Value) -> Value {
    let mut shown = without_nulls(embed);
    shown["type"] = json!("rich");
    for field in shown["fields"].as_array_mut().into_iter().flatten() {
        if field.get("inline").is_none() {
            field["inline"] = json!(false);
        }
    }
    if shown["fields"].is_null()
        && let Some(object) = shown.as_object_mut()
    {
        object.remove("fields");
    }
    shown
}

/// Components as a message carries them: numbered, without nulls.
fn numbered(component: &Value, next_id: &mut u64) -> Value {
    let mut shown = without_nulls(component);
    shown["id"] = json!(*next_id);
    *next_id += 1;
    if let Some(children) = component["components"].as_array() {
        shown["components"] = children.iter().map(|child| numbered(child, next_id)).collect();
    }
    shown
}

/// The value without its members that are null, at any depth.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}
