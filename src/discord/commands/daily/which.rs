//! Which daily post of a server is meant.

use super::super::{
    super::{failure::Failure, interaction::Caller},
    Context,
};
use crate::{
    reply::{DailyRefusal, Words},
    store::DailyRecord,
};

/// The words of the person, and the server.
pub(super) fn place(context: Context<'_>) -> (Words, u64) {
    let words = Caller::of_command(context.data(), context.interaction).words;
    // The command is offered in servers only.
    (words, context.interaction.guild_id.map_or(0, serenity::all::GuildId::get))
}

/// The daily post of the channel that was named or, where none was, the only one of the server, or that of the channel that
/// the command is used in.
pub(super) async fn which(
    context: Context<'_>,
    channel: Option<u64>,
) -> Result<Result<DailyRecord, DailyRefusal>, Failure> {
    let (_, guild) = place(context);
    let mut all = context.data().store.dailies_of(guild).await?;
    let wanted = match channel {
        Some(channel) => channel,
        None if all.len() == 1 => all[0].daily.channel,
        None => context.interaction.channel_id.get(),
    };
    if let Some(found) = all.iter().position(|record| record.daily.channel == wanted) {
        return Ok(Ok(all.swap_remove(found)));
    }
    let channels: Vec<u64> = all.iter().map(|record| record.daily.channel).collect();
    let is_open = channel.is_none() && !channels.is_empty();
    Ok(Err(if is_open { DailyRefusal::Which(channels) } else { DailyRefusal::NoneHere }))
}
