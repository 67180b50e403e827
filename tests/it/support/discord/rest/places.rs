//! Servers, channels and members, as far as the bot sees them.

use serde_json::Value;

use super::Answer;
use crate::support::discord::guild::Guild;
use crate::support::discord::model::Model;
use crate::support::discord::permissions::VIEW_CHANNEL;
use crate::support::discord::snowflake::Snowflake;

/// One channel.
pub(super) fn channel(model: &Model, id: Snowflake) -> Answer {
    let Some(channel) = model.channel(id) else { return Answer::unknown_channel() };
    let is_there = channel.guild.is_none_or(|guild| visible(model, guild).is_ok());
    if is_there && channel.lets_bot(VIEW_CHANNEL) {
        Answer::ok(channel.json(model.bot.id))
    } else {
        Answer::missing_access()
    }
}

/// One server.
pub(super) fn guild(model: &Model, id: Snowflake) -> Answer {
    visible(model, id).map_or_else(|refusal| refusal, |guild| Answer::ok(guild.json()))
}

/// A server's channels.
pub(super) fn guild_channels(model: &Model, id: Snowflake) -> Answer {
    visible(model, id).map_or_else(|refusal| refusal, |_| Answer::ok(Value::Array(model.channels_of(id))))
}

/// A server's roles.
pub(super) fn guild_roles(model: &Model, id: Snowflake) -> Answer {
    visible(model, id).map_or_else(|refusal| refusal, |guild| Answer::ok(guild.json()["roles"].clone()))
}

/// One member of a server.
pub(super) fn member(model: &Model, guild: Snowflake, user: Snowflake) -> Answer {
    match visible(model, guild) {
        Err(refusal) => refusal,
        Ok(guild) => {
            let member = guild.member_json(user);
            member.map_or_else(|| Answer::refusal(404, 10007, "Unknown Member"), Answer::ok)
        }
    }
}

/// The channel of the bot and one person, made where there is none yet.
pub(super) fn direct_channel(model: &mut Model, body: &Value) -> Answer {
    let people = model.guilds.iter().flat_map(|guild| &guild.members).map(|(user, _)| user);
    let recipient = people.into_iter().find(|user| body["recipient_id"] == user.id.json()).cloned();
    let Some(recipient) = recipient else { return Answer::refusal(400, 50033, "Invalid Recipient(s)") };
    let channel = model.direct_channel(&recipient);
    let channel = model.channel(channel).expect("it was just made");
    Answer::ok(channel.json(model.bot.id))
}

/// The servers the bot is in, in short.
pub(super) fn current_guilds(model: &Model) -> Answer {
    let guilds = model.guilds.iter().filter(|guild| guild.has_bot);
    Answer::ok(
        guilds
            .map(|guild| {
                serde_json::json!({
                    "id": guild.id.json(),
                    "name": guild.name,
                    "icon": null,
                    "banner": null,
                    "owner": false,
                    "permissions": guild.permissions_of(model.bot.id).to_string(),
                    "features": [],
                })
            })
            .collect(),
    )
}

/// A server, if the bot is in it.
fn visible(model: &Model, id: Snowflake) -> Result<&Guild, Answer> {
    let guild = model.guild(id).ok_or_else(|| Answer::refusal(404, 10004, "Unknown Guild"))?;
    if guild.has_bot { Ok(guild) } else { Err(Answer::missing_access()) }
}
