//! What the bot may do in a channel, asked of Discord and worked out as Discord does.

use reqwest::StatusCode;
use serde_json::Value;
use serenity::{
    all::{ChannelId, ChannelType, GuildChannel, GuildId, Member, PartialGuild, Permissions, UserId},
    http::Route,
};

use super::super::rest::{Rest, RestError};
use crate::reply::Permission;

/// What the bot finds of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Access {
    /// It is there; these permissions are missing for a daily post.
    There(Vec<Permission>),
    /// It is gone, or the bot is not in its server.
    Gone,
}

/// What a daily post takes, by Discord's names.
const NEEDED: [(Permission, Permissions); 4] = [
    (Permission::ViewChannel, Permissions::VIEW_CHANNEL),
    (Permission::SendMessages, Permissions::SEND_MESSAGES),
    (Permission::EmbedLinks, Permissions::EMBED_LINKS),
    (Permission::ReadHistory, Permissions::READ_MESSAGE_HISTORY),
];
/// The same in a thread.
const NEEDED_IN_THREADS: [(Permission, Permissions); 4] = [
    (Permission::ViewChannel, Permissions::VIEW_CHANNEL),
    (Permission::SendInThreads, Permissions::SEND_MESSAGES_IN_THREADS),
    (Permission::EmbedLinks, Permissions::EMBED_LINKS),
    (Permission::ReadHistory, Permissions::READ_MESSAGE_HISTORY),
];

/// What the bot may do in a channel of a server.
pub(in super::super) async fn access(
    rest: &Rest,
    bot: UserId,
    guild: GuildId,
    channel: ChannelId,
) -> Result<Access, RestError> {
    let found = match rest.get::<GuildChannel>(Route::Channel { channel_id: channel }).await {
        Ok(found) if found.guild_id == guild => found,
        Ok(_) => return Ok(Access::Gone),
        Err(error) => return refused(error),
    };
    let is_thread =
        matches!(found.kind, ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread);
    // A thread has the permissions of the channel it is in.
    let holder = match found.parent_id.filter(|_| is_thread) {
        Some(parent) => match rest.get::<GuildChannel>(Route::Channel { channel_id: parent }).await {
            Ok(parent) => parent,
            Err(error) => return refused(error),
        },
        None => found,
    };
    let server: PartialGuild = match rest.get(Route::Guild { guild_id: guild }).await {
        Ok(server) => server,
        Err(error) => return refused(error),
    };
    let mut member: Value = rest.get(Route::GuildMember { guild_id: guild, user_id: bot }).await?;
    // Discord leaves out what the address says already.
    member["guild_id"] = Value::from(guild.to_string());
    let member: Member = serde_json::from_value(member).map_err(|error| RestError::Unreadable(error.to_string()))?;
    let allowed = server.user_permissions_in(&holder, &member);
    let needed = if is_thread { NEEDED_IN_THREADS } else { NEEDED };
    let missing = needed.into_iter().filter(|(_, needed)| !allowed.contains(*needed));
    Ok(Access::There(missing.map(|(permission, _)| permission).collect()))
}

/// What a refusal means: that the bot may not see the channel, or that there is none.
fn refused(error: RestError) -> Result<Access, RestError> {
    /// Discord's code for what the bot may not see.
    const MISSING_ACCESS: i64 = 50001;
    match error.refusal() {
        Some((StatusCode::FORBIDDEN, MISSING_ACCESS)) => Ok(Access::There(vec![Permission::ViewChannel])),
        Some((StatusCode::FORBIDDEN | StatusCode::NOT_FOUND, _)) => Ok(Access::Gone),
        _ => Err(error),
    }
}
