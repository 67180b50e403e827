//! Servers that the bot comes into and is removed from: what is kept for a server outlives its removal by a while.

use jiff::Timestamp;
use serenity::all::{GuildId, UnavailableGuild};

use super::office::Office;

/// Notes that the bot is in a server: told at every start, and when somebody invites it.
pub(super) async fn on_join(office: &Office, guild: GuildId) {
    match office.store.guild_joined(guild.get()).await {
        Ok(true) => tracing::info!("a server has invited the bot back"),
        Ok(false) => {}
        Err(error) => tracing::error!(%error, "a server's return could not be noted"),
    }
}

/// Notes that a server has removed the bot.
pub(super) async fn on_leave(office: &Office, guild: &UnavailableGuild) {
    // Discord says the same of a server that is out of order for a while.
    if guild.unavailable {
        return;
    }
    if let Err(error) = office.store.guild_left(guild.id.get(), Timestamp::now()).await {
        tracing::error!(%error, "a server's farewell could not be noted");
    }
}
