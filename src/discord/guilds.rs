//! Servers that the bot comes into and is removed from: what is kept for a server outlives its removal by a while.

use serenity::all::{GuildId, UnavailableGuild};

use super::office::Office;
use crate::store::StoreError;

/// Takes stock of the servers that the bot is in, of which others may have removed it while it was away.
pub(super) async fn on_ready(office: &Office, guilds: &[UnavailableGuild]) {
    let result = async {
        for guild in office.store.guilds_kept().await? {
            if !guilds.iter().any(|there| there.id.get() == guild) {
                office.store.guild_left(guild, office.clock.now()).await?;
            }
        }
        Ok::<_, StoreError>(())
    };
    if let Err(error) = result.await {
        tracing::error!(%error, "the servers could not be gone through");
    }
}

/// Notes that the bot is in a server: told at every start, and when somebody invites it. Where it has come back, its daily
/// posts go on.
pub(super) async fn on_join(office: &Office, guild: GuildId) {
    match go_on(office, guild.get()).await {
        Ok(true) => tracing::info!("a server has invited the bot back"),
        Ok(false) => {}
        Err(error) => tracing::error!(%error, "a server's return could not be noted"),
    }
}

async fn go_on(office: &Office, guild: u64) -> Result<bool, StoreError> {
    if !office.store.guild_joined(guild).await? {
        return Ok(false);
    }
    office.servers.reload(&office.store).await?;
    for record in office.store.dailies_of(guild).await?.into_iter().filter(|record| !record.paused) {
        let last = office.store.posts_of(record.daily.channel, 1).await?.first().map(|post| post.due.date);
        if let Some(next) = record.daily.schedule.first(office.clock.now(), last) {
            office.store.schedule_daily(record.daily.channel, next).await?;
        }
    }
    office.wake.notify_one();
    Ok(true)
}

/// Notes that a server has removed the bot.
pub(super) async fn on_leave(office: &Office, guild: &UnavailableGuild) {
    // Discord says the same of a server that is out of order for a while.
    if guild.unavailable {
        return;
    }
    if let Err(error) = office.store.guild_left(guild.id.get(), office.clock.now()).await {
        tracing::error!(%error, "a server's farewell could not be noted");
    }
}
