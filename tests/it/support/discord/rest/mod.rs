//! Discord's HTTP API: which endpoint a request means, and what Discord answers there.

mod answer;
mod application;
mod callback;
mod channels;
mod endpoint;
mod followups;
mod places;
mod server;
mod upload;

use std::time::Instant;

use serde_json::{Value, json};

pub(crate) use answer::Answer;
pub(crate) use endpoint::Endpoint;
pub(crate) use server::serve;

use self::upload::Upload;
use super::model::Model;

/// A request, read whole.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// When it arrived.
    pub(crate) arrived: Instant,
    /// Its method, in capitals.
    pub(crate) method: String,
    /// Its path without `/api/v10` and query.
    pub(crate) path: String,
    /// Its query.
    pub(crate) query: String,
    /// The header of that name.
    pub(crate) authorization: Option<String>,
    /// Its JSON body, or null.
    pub(crate) body: Value,
    /// The files it carries.
    files: Vec<Upload>,
    /// Where the gateway is.
    pub(crate) gateway_url: String,
}

/// What Discord answers to a request whose form is right.
fn answer(model: &mut Model, endpoint: &Endpoint, asked: &Asked) -> Answer {
    let body = &asked.body;
    match endpoint {
        Endpoint::Gateway => Answer::ok(json!({ "url": asked.gateway_url })),
        Endpoint::GatewayBot => {
            let limit = json!({ "total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1 });
            Answer::ok(json!({ "url": asked.gateway_url, "shards": 1, "session_start_limit": limit }))
        }
        Endpoint::CurrentUser => Answer::ok(model.bot.own_json()),
        Endpoint::CurrentApplication => Answer::ok(application::json(model)),
        Endpoint::Commands { guild, .. } => match asked.method.as_str() {
            "GET" => application::list(model, *guild),
            "PUT" => application::replace(model, *guild, body),
            _ => application::add(model, *guild, body),
        },
        Endpoint::Command { guild, command, .. } => match asked.method.as_str() {
            "GET" => application::get(model, *guild, *command),
            "PATCH" => application::change(model, *guild, *command, body),
            _ => application::remove(model, *guild, *command),
        },
        Endpoint::Callback { interaction, token } => callback::respond(model, *interaction, token, asked),
        Endpoint::Followups { token, .. } => followups::add(model, token, body),
        Endpoint::Followup { token, message, .. } => match asked.method.as_str() {
            "GET" => followups::get(model, token, *message),
            "PATCH" => followups::change(model, token, *message, body),
            _ => followups::remove(model, token, *message),
        },
        Endpoint::Channel(channel) => places::channel(model, *channel),
        Endpoint::Messages(channel) => match asked.method.as_str() {
            "GET" => channels::list(model, *channel, &asked.query),
            _ => channels::post(model, *channel, body),
        },
        Endpoint::Message { channel, message } => match asked.method.as_str() {
            "GET" => channels::get(model, *channel, *message),
            "PATCH" => channels::change(model, *channel, *message, body),
            _ => channels::remove(model, *channel, *message),
        },
        Endpoint::Crosspost { channel, message } => channels::crosspost(model, *channel, *message),
        Endpoint::OwnReaction { channel, message } => channels::react(model, *channel, *message),
        Endpoint::Typing(channel) => channels::typing(model, *channel),
        Endpoint::Guild(guild) => places::guild(model, *guild),
        Endpoint::GuildChannels(guild) => places::guild_channels(model, *guild),
        Endpoint::GuildRoles(guild) => places::guild_roles(model, *guild),
        Endpoint::Member { guild, user } => places::member(model, *guild, *user),
        Endpoint::DirectChannels => places::direct_channel(model, body),
        Endpoint::CurrentGuilds => places::current_guilds(model),
    }
}
