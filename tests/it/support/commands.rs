//! Using registered commands as a Discord client does: only those a person is shown, with options of the right form.

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};

use super::discord::model::Model;
use super::discord::payload::Origin;
use super::discord::snowflake::Snowflake;

/// Discord's numbers for an option that is a subcommand or a group of them.
const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;

/// What of the options is being typed and not yet sent.
pub(crate) struct HalfTyped<'a> {
    /// The option's name.
    pub(crate) option: &'a str,
    /// What stands in it.
    pub(crate) text: &'a str,
}

/// The data of a slash command: `path` is its name and subcommands, separated by spaces.
///
/// # Errors
///
/// When Discord would not show the command to this person here, or would not send these options.
pub(crate) fn slash_data(
    model: &Model,
    origin: &Origin,
    path: &str,
    options: &Value,
    half_typed: Option<&HalfTyped<'_>>,
) -> anyhow::Result<Value> {
    let mut words = path.split_whitespace();
    let name = words.next().context("a command has a name")?;
    let command = shown_command(model, origin, 1, name)?;
    let mut steps = Vec::new();
    let mut level = command;
    for word in words {
        let inner = level["options"].as_array().into_iter().flatten().find(|option| option["name"] == word);
        level = inner.filter(|option| kind_of(option) <= GROUP).with_context(|| format!("no subcommand {word:?}"))?;
        steps.push((word, kind_of(level)));
    }
    let mut resolved = json!({});
    let mut sent = sent_options(model, level, options, half_typed, &mut resolved)
        .with_context(|| format!("the options of /{path}"))?;
    for (word, kind) in steps.into_iter().rev() {
        sent = vec![json!({ "name": word, "type": kind, "options": sent })];
    }
    let mut data = json!({ "id": command["id"], "name": command["name"], "type": 1, "options": sent });
    if resolved.as_object().is_some_and(|resolved| !resolved.is_empty()) {
        data["resolved"] = resolved;
    }
    if let Some(guild) = command.get("guild_id") {
        data["guild_id"] = guild.clone();
    }
    Ok(data)
}

/// The command of this type and name that Discord shows this person here.
///
/// # Errors
///
/// When there is none, or Discord hides it here.
pub(crate) fn shown_command<'a>(model: &'a Model, origin: &Origin, kind: u64, name: &str) -> anyhow::Result<&'a Value> {
    let channel = model.channel(origin.channel).context("the channel is gone")?;
    let is_here = |command: &&Value| {
        let guild = command.get("guild_id");
        guild.is_none() || guild == channel.guild.map(Snowflake::json).as_ref()
    };
    let mut here = model.commands.iter().filter(is_here).filter(|command| command["type"] == kind);
    let Some(command) = here.find(|command| command["name"] == name) else {
        let names: Vec<_> = model.commands.iter().map(|command| command["name"].to_string()).collect();
        bail!("no command {name:?} of type {kind} is registered; there are {}", names.join(", "));
    };
    let context = channel.kind.interaction_context();
    let contexts = command["contexts"].as_array();
    let fits = contexts.map_or(context != 2, |contexts| contexts.iter().any(|other| *other == context));
    ensure!(fits, "Discord does not show {name:?} in context {context}: its contexts are {}", command["contexts"]);
    let install = u64::from(origin.is_user_install);
    let installs = command["integration_types"].as_array().into_iter().flatten();
    let is_installed = installs.into_iter().any(|other| *other == install);
    ensure!(is_installed, "{name:?} is for integration types {}, not {install}", command["integration_types"]);
    let needed = command["default_member_permissions"].as_str().and_then(|text| text.parse::<u64>().ok());
    if let (Some(needed), Some(_)) = (needed, channel.guild) {
        let may = origin.permissions & needed == needed && needed != 0;
        ensure!(may, "Discord hides {name:?} from those without permissions {needed}");
    }
    Ok(command)
}

/// The options as Discord sends them.
fn sent_options(
    model: &Model,
    level: &Value,
    options: &Value,
    half_typed: Option<&HalfTyped<'_>>,
    resolved: &mut Value,
) -> anyhow::Result<Vec<Value>> {
    let known: Vec<&Value> = level["options"].as_array().into_iter().flatten().collect();
    ensure!(known.iter().all(|option| kind_of(option) != SUBCOMMAND), "a subcommand must be named");
    let mut sent = Vec::new();
    for (name, value) in options.as_object().into_iter().flatten() {
        let option = known.iter().find(|option| option["name"] == name.as_str());
        let option = option.with_context(|| format!("there is no option {name:?}"))?;
        let value = picked(option, value);
        check_value(option, value).with_context(|| format!("option {name:?}"))?;
        resolve(model, option, value, resolved);
        sent.push(json!({ "name": name, "type": option["type"], "value": value }));
    }
    if let Some(HalfTyped { option: name, text }) = half_typed {
        let option = known.iter().find(|option| option["name"] == *name);
        let option = option.with_context(|| format!("there is no option {name:?}"))?;
        ensure!(option["autocomplete"] == true, "option {name:?} has no autocomplete");
        sent.push(json!({ "name": name, "type": option["type"], "value": text, "focused": true }));
    } else {
        for option in known.iter().filter(|option| option["required"] == true) {
            let is_given = sent.iter().any(|sent| sent["name"] == option["name"]);
            ensure!(is_given, "option {} is required", option["name"]);
        }
    }
    Ok(sent)
}

/// What a client sends for a choice that a person picks by its English name.
fn picked<'a>(option: &'a Value, value: &'a Value) -> &'a Value {
    let mut choices = option["choices"].as_array().into_iter().flatten();
    choices.find(|choice| choice["name"] == *value).map_or(value, |choice| &choice["value"])
}

/// Whether a client would send this value for the option.
fn check_value(option: &Value, value: &Value) -> anyhow::Result<()> {
    let fits = match kind_of(option) {
        3 | 6..=9 | 11 => value.is_string(),
        4 => value.is_i64() || value.is_u64(),
        5 => value.is_boolean(),
        10 => value.is_number(),
        _ => false,
    };
    ensure!(fits, "{value} is not a value of type {}", option["type"]);
    if let Some(choices) = option["choices"].as_array().filter(|choices| !choices.is_empty()) {
        ensure!(choices.iter().any(|choice| choice["value"] == *value), "{value} is none of the choices");
    }
    if let Some(number) = value.as_f64() {
        let least = option["min_value"].as_f64().unwrap_or(f64::MIN);
        let most = option["max_value"].as_f64().unwrap_or(f64::MAX);
        ensure!((least..=most).contains(&number), "{number} is not between {least} and {most}");
    }
    if let (Some(text), 3) = (value.as_str(), kind_of(option)) {
        let length = text.encode_utf16().count() as u64;
        let least = option["min_length"].as_u64().unwrap_or(0);
        // Discord's own limit where the command states none.
        let most = option["max_length"].as_u64().unwrap_or(6000);
        ensure!((least..=most).contains(&length), "a text of {length} is not between {least} and {most} long");
    }
    Ok(())
}

/// Adds the person, channel or role that an option's value names.
fn resolve(model: &Model, option: &Value, value: &Value, resolved: &mut Value) {
    let Some(id) = value.as_str() else { return };
    match kind_of(option) {
        6 => {
            let people = model.guilds.iter().flat_map(|guild| guild.members.iter().map(move |member| (guild, member)));
            for (guild, (user, _)) in people.filter(|(_, (user, _))| user.id.to_string() == id) {
                resolved["users"][id] = user.json();
                resolved["members"][id] = guild.member_json(user.id).unwrap_or_default();
                resolved["members"][id]["permissions"] = json!(guild.permissions_of(user.id).to_string());
            }
        }
        7 => {
            for channel in model.channels.iter().filter(|channel| channel.id.to_string() == id) {
                resolved["channels"][id] = channel.partial_json(channel.bot_permissions);
            }
        }
        8 => {
            let roles = model.guilds.iter().filter_map(|guild| guild.json()["roles"].as_array().cloned());
            for role in roles.flatten().filter(|role| role["id"] == id) {
                resolved["roles"][id] = role;
            }
        }
        _ => {}
    }
}

/// The type of an option.
fn kind_of(option: &Value) -> u64 {
    option["type"].as_u64().unwrap_or(0)
}
