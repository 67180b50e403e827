//! The events that tell the bot of an interaction, as complete as Discord sends them.
//!
//! Complete matters: an event that lacks a field its library wants is dropped without a word.

use std::time::Instant;

use serde_json::{Value, json};

use super::interaction::{Interaction, Kind};
use super::model::Model;
use super::people::User;
use super::permissions;
use super::snowflake::Snowflake;

/// The largest file a person may attach, which every interaction states.
const ATTACHMENT_SIZE_LIMIT: u64 = 10_485_760;

/// Who starts an interaction, and where.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// The person.
    pub(crate) person: User,
    /// The channel.
    pub(crate) channel: Snowflake,
    /// The person's language, as `en-US`.
    pub(crate) locale: String,
    /// What the person may do there.
    pub(crate) permissions: u64,
    /// Whether the person has installed the bot for themselves rather than a server for everybody.
    pub(crate) is_user_install: bool,
}

/// Starts an interaction: remembers it and tells the bot. Returns its id.
pub(crate) fn start(model: &mut Model, origin: &Origin, kind: Kind, data: &Value, what: &str) -> Snowflake {
    start_on(model, origin, kind, data, what, None)
}

/// [`start`], on the message that carries the component.
pub(crate) fn start_on(
    model: &mut Model,
    origin: &Origin,
    kind: Kind,
    data: &Value,
    what: &str,
    message: Option<Snowflake>,
) -> Snowflake {
    let id = Snowflake::made_now();
    let token = format!("interaction-token-{id}");
    let channel = model.channel(origin.channel).expect("people are in channels that exist").clone();
    let guild = channel.guild.and_then(|guild| model.guild(guild)).cloned();
    let owners = match (&guild, origin.is_user_install) {
        (_, true) => json!({ "1": origin.person.id.json() }),
        (Some(guild), false) => json!({ "0": guild.id.json() }),
        (None, false) => json!({ "0": "0" }),
    };
    let mut payload = json!({
        "version": 1,
        "type": kind.number(),
        "id": id.json(),
        "application_id": model.bot.id.json(),
        "token": token,
        "locale": origin.locale,
        "channel_id": channel.id.json(),
        "channel": channel.partial_json(origin.permissions),
        "context": channel.kind.interaction_context(),
        "authorizing_integration_owners": owners,
        "app_permissions": app_permissions(channel.bot_permissions, origin.is_user_install).to_string(),
        "attachment_size_limit": ATTACHMENT_SIZE_LIMIT,
        "entitlement_sku_ids": [],
        "entitlements": [],
        "data": data,
    });
    if let Some(guild) = guild {
        payload["guild_id"] = guild.id.json();
        payload["guild_locale"] = json!(guild.locale);
        payload["guild"] = json!({ "id": guild.id.json(), "locale": guild.locale, "features": [] });
        payload["member"] = guild.member_json(origin.person.id).expect("people write in servers they are in");
        payload["member"]["permissions"] = json!(origin.permissions.to_string());
    } else {
        payload["user"] = origin.person.json();
    }
    if let Some(message) = message.and_then(|id| model.messages.get(&id)) {
        payload["message"] = message.json.clone();
    }
    model.interactions.push(Interaction {
        id,
        token,
        kind,
        person: origin.person.clone(),
        owners,
        channel: channel.id,
        what: what.to_owned(),
        sent: Instant::now(),
        response: None,
        original: message,
        is_thinking: false,
        given_up: false,
        expired: false,
    });
    model.gateway.dispatch("INTERACTION_CREATE", &payload);
    id
}

/// What the bot may do where the interaction is: a bot that is not there may answer and little else.
fn app_permissions(in_channel: u64, is_user_install: bool) -> u64 {
    if is_user_install { permissions::EMBED_LINKS } else { in_channel }
}
