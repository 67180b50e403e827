//! The first response to an interaction: in time, once, and of a type that fits.

use serde_json::{Value, json};

use super::{Answer, Asked};
use crate::support::discord::interaction::{FirstResponse, Interaction};
use crate::support::discord::message::{EPHEMERAL, LOADING, compose, edit, keep, mark_as_response, show};
use crate::support::discord::model::Model;
use crate::support::discord::snowflake::Snowflake;

/// Takes the first response.
pub(super) fn respond(model: &mut Model, id: Snowflake, token: &str, asked: &Asked) -> Answer {
    let request = "POST …/callback";
    let kind = asked.body["type"].as_u64().unwrap_or(0);
    let Some(interaction) = model.interaction(id).filter(|interaction| interaction.token == token).cloned() else {
        model.object(request, "a response to an interaction that never was");
        return Answer::unknown_interaction();
    };
    let what = interaction.what.clone();
    if interaction.response.is_some() {
        model.object(request, format!("a second first response to {what}"));
        return Answer::refusal(400, 40060, "Interaction has already been acknowledged.");
    }
    let after = asked.arrived.saturating_duration_since(interaction.sent);
    if after > model.response_window {
        model.object(request, format!("late: {:.3} s to the first response to {what}", after.as_secs_f64()));
        return Answer::unknown_interaction();
    }
    if !interaction.kind.accepts(kind) {
        model.object(request, format!("type: a response of type {kind} does not answer {what}"));
        let body = json!({ "code": 50035, "message": "Invalid Form Body" });
        return Answer { status: 400, body };
    }
    let data = &asked.body["data"];
    let choices = data["choices"].as_array().cloned().unwrap_or_default();
    let place = model.interactions.iter().position(|other| other.id == id).expect("it was found above");
    model.interactions[place].response = Some(FirstResponse { kind, after, choices });
    let message = take(model, &interaction, kind, data);
    if let Some(message) = message {
        model.interactions[place].original = Some(message);
    }
    model.interactions[place].is_thinking = kind == 5;
    if asked.query.contains("with_response=true") {
        Answer::ok(with_response(model, &interaction, kind, message))
    } else {
        Answer::no_content()
    }
}

/// Does what the response says; returns the message it made or changed.
fn take(model: &mut Model, interaction: &Interaction, kind: u64, data: &Value) -> Option<Snowflake> {
    match kind {
        4 | 5 => {
            let mut body = data.clone();
            if kind == 5 {
                let ephemeral = data["flags"].as_u64().unwrap_or(0) & EPHEMERAL;
                body = json!({ "flags": ephemeral | LOADING });
            }
            let (message, mut json) = compose(model, &model.bot, interaction.channel, &body);
            mark_as_response(model, &mut json, interaction.id);
            keep(model, message, json, Some(interaction.id));
            if kind == 4 {
                show(model, message, data, Some(interaction.id), false);
            }
            Some(message)
        }
        7 => {
            let original = interaction.original?;
            edit(model, original, data)?;
            show(model, original, data, Some(interaction.id), true);
            Some(original)
        }
        _ => None,
    }
}

/// What `?with_response=true` asks to be told.
fn with_response(model: &Model, interaction: &Interaction, kind: u64, message: Option<Snowflake>) -> Value {
    let mut told = json!({ "interaction": { "id": interaction.id.json(), "type": interaction.kind.number() } });
    if let Some(message) = message.and_then(|id| Some((id, model.messages.get(&id)?))) {
        told["interaction"]["response_message_id"] = message.0.json();
        told["interaction"]["response_message_loading"] = json!(kind == 5);
        told["interaction"]["response_message_ephemeral"] = json!(message.1.ephemeral);
        told["resource"] = json!({ "type": kind, "message": message.1.json });
    }
    told
}
