//! The application and its commands.

use serde_json::{Value, json};

use super::Answer;
use crate::support::discord::model::Model;
use crate::support::discord::snowflake::Snowflake;

/// The application as `GET /applications/@me` answers.
pub(super) fn json(model: &Model) -> Value {
    let owner = &model.guilds[0].members[0].0;
    json!({
        "id": model.bot.id.json(),
        "name": model.bot.name,
        "icon": null,
        "description": "",
        "type": null,
        "bot": model.bot.json(),
        "bot_public": true,
        "bot_require_code_grant": false,
        "verify_key": "0".repeat(64),
        "flags": 0,
        "flags_new": "0",
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "owner": owner.json(),
        "approximate_guild_count": model.guilds.len(),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": null,
        "eligible_oauth2_scopes": [],
        "integration_types_config": { "0": {}, "1": {} },
    })
}

/// The commands of one scope: everywhere or one server.
pub(super) fn list(model: &Model, guild: Option<Snowflake>) -> Answer {
    let commands = model.commands.iter().filter(|command| is_of(command, guild));
    Answer::ok(commands.cloned().collect())
}

/// Puts the given commands in place of all of this scope. Commands keep their id by type and name.
pub(super) fn replace(model: &mut Model, guild: Option<Snowflake>, body: &Value) -> Answer {
    if let Some(refusal) = refusal(model, guild) {
        return refusal;
    }
    let new: Vec<Value> = body.as_array().into_iter().flatten().map(|body| written(model, guild, body)).collect();
    model.commands.retain(|command| !is_of(command, guild));
    model.commands.extend(new.iter().cloned());
    Answer::ok(Value::Array(new))
}

/// Adds one command, or replaces that of the same type and name.
pub(super) fn add(model: &mut Model, guild: Option<Snowflake>, body: &Value) -> Answer {
    if let Some(refusal) = refusal(model, guild) {
        return refusal;
    }
    let new = written(model, guild, body);
    let before = model.commands.len();
    model.commands.retain(|command| command["id"] != new["id"]);
    let status = if model.commands.len() < before { 200 } else { 201 };
    model.commands.push(new.clone());
    Answer { status, body: new }
}

/// One command.
pub(super) fn get(model: &Model, guild: Option<Snowflake>, id: Snowflake) -> Answer {
    let command = model.commands.iter().find(|command| is_of(command, guild) && command["id"] == id.json());
    command.map_or_else(unknown, |command| Answer::ok(command.clone()))
}

/// Changes one command: what the body does not name stays.
pub(super) fn change(model: &mut Model, guild: Option<Snowflake>, id: Snowflake, body: &Value) -> Answer {
    let place = model.commands.iter().position(|command| is_of(command, guild) && command["id"] == id.json());
    let Some(place) = place else { return unknown() };
    for (key, value) in body.as_object().into_iter().flatten() {
        model.commands[place][key] = value.clone();
    }
    Answer::ok(model.commands[place].clone())
}

/// Removes one command.
pub(super) fn remove(model: &mut Model, guild: Option<Snowflake>, id: Snowflake) -> Answer {
    let before = model.commands.len();
    model.commands.retain(|command| !(is_of(command, guild) && command["id"] == id.json()));
    if model.commands.len() < before { Answer::no_content() } else { unknown() }
}

/// A command as Discord writes it, out of what the bot sent.
fn written(model: &Model, guild: Option<Snowflake>, body: &Value) -> Value {
    let kind = body["type"].as_u64().unwrap_or(1);
    let existing = model
        .commands
        .iter()
        .find(|command| is_of(command, guild) && command["name"] == body["name"] && command["type"] == kind);
    let id = existing.map_or_else(|| Snowflake::made_now().json(), |command| command["id"].clone());
    let mut command = json!({
        "id": id,
        "application_id": model.bot.id.json(),
        "version": Snowflake::made_now().json(),
        "default_member_permissions": null,
        "type": kind,
        "name": "",
        "description": "",
        "dm_permission": true,
        "contexts": null,
        "integration_types": [0],
        "nsfw": false,
    });
    for (key, value) in body.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        command[key] = if key == "options" { tidy(value) } else { value.clone() };
    }
    if let Some(guild) = guild {
        command["guild_id"] = guild.json();
    }
    command
}

/// Options as Discord gives them back: without nulls, and without what has no meaning for their type.
fn tidy(options: &Value) -> Value {
    let tidied = options.as_array().into_iter().flatten().map(|option| {
        let own: &[&str] = match option["type"].as_u64() {
            Some(1 | 2) => &["options"],
            Some(3) => &["choices", "autocomplete", "min_length", "max_length"],
            Some(4 | 10) => &["choices", "autocomplete", "min_value", "max_value"],
            Some(7) => &["channel_types"],
            _ => &[],
        };
        let common = ["type", "name", "name_localizations", "description", "description_localizations", "required"];
        let members = option.as_object().into_iter().flatten();
        let kept = members
            .filter(|(key, value)| !value.is_null() && (common.contains(&key.as_str()) || own.contains(&key.as_str())));
        let written =
            |(key, value): (&String, &Value)| (key.clone(), if key == "options" { tidy(value) } else { value.clone() });
        Value::Object(kept.map(written).collect())
    });
    tidied.collect()
}

/// Whether a command belongs to this scope.
fn is_of(command: &Value, guild: Option<Snowflake>) -> bool {
    Snowflake::in_json(&command["guild_id"]) == guild
}

/// Why the bot may not register commands here.
fn refusal(model: &Model, guild: Option<Snowflake>) -> Option<Answer> {
    let guild = guild?;
    let is_in = model.guild(guild).is_some_and(|guild| guild.has_bot);
    (!is_in).then(Answer::missing_access)
}

/// `404`: no such command.
fn unknown() -> Answer {
    Answer::refusal(404, 10063, "Unknown application command")
}
