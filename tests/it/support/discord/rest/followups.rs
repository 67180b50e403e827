//! Messages to an interaction after its first response, had by the interaction's token.

use serde_json::{Value, json};

use super::Answer;
use crate::support::discord::interaction::Interaction;
use crate::support::discord::message::{EPHEMERAL, LOADING, compose, edit, keep, mark_as_response, show};
use crate::support::discord::model::Model;
use crate::support::discord::snowflake::Snowflake;

/// A further message. The first one after a deferred response takes that one's place, and its secrecy.
pub(super) fn add(model: &mut Model, token: &str, body: &Value) -> Answer {
    let interaction = match responded(model, token, "POST /webhooks/…") {
        Ok(interaction) => interaction,
        Err(refusal) => return refusal,
    };
    if interaction.is_thinking {
        return change(model, token, None, body);
    }
    let (message, mut json) = compose(model, &model.bot, interaction.channel, body);
    mark_as_response(model, &mut json, interaction.id);
    keep(model, message, json.clone(), Some(interaction.id));
    show(model, message, body, Some(interaction.id), false);
    Answer::ok(json)
}

/// One message; `None` is `@original`.
pub(super) fn get(model: &mut Model, token: &str, message: Option<Snowflake>) -> Answer {
    match found(model, token, message, "GET /webhooks/…") {
        Ok((_, message)) => Answer::ok(model.messages[&message].json.clone()),
        Err(refusal) => refusal,
    }
}

/// Edits one message; the edit of a deferred response is its first showing.
pub(super) fn change(model: &mut Model, token: &str, message: Option<Snowflake>, body: &Value) -> Answer {
    let (interaction, id) = match found(model, token, message, "PATCH /webhooks/…") {
        Ok(found) => found,
        Err(refusal) => return refusal,
    };
    let is_first_showing = interaction.is_thinking && interaction.original == Some(id);
    if is_first_showing {
        if let Some(interaction) = model.interaction_by_token(token) {
            interaction.is_thinking = false;
        }
        if let Some(message) = model.messages.get_mut(&id) {
            let flags = message.json["flags"].as_u64().unwrap_or(0);
            message.json["flags"] = json!(flags & !LOADING);
        }
    }
    let Some(json) = edit(model, id, body) else { return Answer::unknown_message() };
    show(model, id, body, Some(interaction.id), !is_first_showing);
    Answer::ok(json)
}

/// Deletes one message.
pub(super) fn remove(model: &mut Model, token: &str, message: Option<Snowflake>) -> Answer {
    match found(model, token, message, "DELETE /webhooks/…") {
        Ok((_, id)) => {
            let message = model.messages.remove(&id).expect("it was found above");
            if message.json["flags"].as_u64().unwrap_or(0) & EPHEMERAL == 0 {
                let payload = json!({ "id": id.json(), "channel_id": message.json["channel_id"] });
                model.gateway.history.push(format!("deleted {payload}"));
            }
            Answer::no_content()
        }
        Err(refusal) => refusal,
    }
}

/// The interaction of this token, if it has had its first response and its time is not over.
fn responded(model: &mut Model, token: &str, request: &str) -> Result<Interaction, Answer> {
    let interaction = model.interaction_by_token(token).cloned();
    let Some(interaction) = interaction.filter(|interaction| interaction.response.is_some()) else {
        model.object(request, "no such interaction, or one without a first response");
        return Err(Answer::refusal(404, 10015, "Unknown Webhook"));
    };
    if interaction.expired {
        return Err(Answer::refusal(401, 50027, "Invalid Webhook Token"));
    }
    Ok(interaction)
}

/// The interaction of this token and one of its messages.
fn found(
    model: &mut Model,
    token: &str,
    message: Option<Snowflake>,
    request: &str,
) -> Result<(Interaction, Snowflake), Answer> {
    let interaction = responded(model, token, request)?;
    let id = message.or(interaction.original).ok_or_else(Answer::unknown_message)?;
    let is_its = |kept: &Option<Snowflake>| *kept == Some(interaction.id) || interaction.original == Some(id);
    match model.messages.get(&id) {
        Some(message) if is_its(&message.interaction) => Ok((interaction, id)),
        _ => Err(Answer::unknown_message()),
    }
}
