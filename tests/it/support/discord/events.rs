//! The events of messages: what the bot is told of a message, and how much of it Discord lets it read.

use serde_json::{Value, json};

use super::intents;
use super::model::Model;
use super::snowflake::Snowflake;

/// Tells the bot of a message, if it is where the message is and asked to be told.
pub(crate) fn tell_of_message(model: &mut Model, id: Snowflake, event: &str) {
    let Some(message) = model.messages.get(&id).filter(|message| !message.ephemeral) else { return };
    let mut payload = message.json.clone();
    let Some(channel) = Snowflake::in_json(&payload["channel_id"]).and_then(|id| model.channel(id)) else { return };
    let intent = if channel.guild.is_some() { intents::GUILD_MESSAGES } else { intents::DIRECT_MESSAGES };
    if let Some(guild) = channel.guild {
        let Some(guild) = model.guild(guild).filter(|guild| guild.has_bot) else { return };
        payload["guild_id"] = guild.id.json();
        let author = Snowflake::in_json(&payload["author"]["id"]);
        if let Some(mut member) = author.and_then(|author| guild.member_json(author)) {
            // The author stands beside it already.
            member.as_object_mut().map(|member| member.remove("user"));
            payload["member"] = member;
        }
    } else if channel.kind != super::channel::Kind::Direct {
        return;
    }
    if !may_read(model, &payload, channel.guild.is_none()) {
        payload["content"] = json!("");
        for list in ["embeds", "attachments", "components"] {
            payload[list] = json!([]);
        }
    }
    model.gateway.dispatch_to_those_with(intent, event, &payload);
}

/// Whether Discord lets the bot read what the message says.
fn may_read(model: &Model, message: &Value, is_direct: bool) -> bool {
    let asked = model.gateway.session.as_ref().is_some_and(|session| session.intents & intents::MESSAGE_CONTENT != 0);
    let bot = model.bot.id.json();
    let is_own = message["author"]["id"] == bot;
    let is_written_out = message["content"].as_str().is_some_and(|text| text.contains(&mention(model.bot.id)));
    let is_pinged = message["mentions"].as_array().is_some_and(|users| users.iter().any(|user| user["id"] == bot));
    // A reply that pings counts as a mention, except below the response to a slash command.
    let answers_response = message["referenced_message"].get("interaction_metadata").is_some();
    asked || is_direct || is_own || is_written_out || (is_pinged && !answers_response)
}

/// How a mention of a user is written.
pub(crate) fn mention(user: Snowflake) -> String {
    format!("<@{user}>")
}
