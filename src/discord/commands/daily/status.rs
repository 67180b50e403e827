//! `/daily status`: how the daily posts of a server are doing.

use serenity::all::{ChannelId, GuildId};

use super::{
    super::{
        super::{
            daily::{Access, access},
            failure::Failure,
        },
        Context, Done,
    },
    answer,
    which::place,
};
use crate::{
    daily::{Reason, State},
    reply::{self, DailyRefusal, Health, Reply},
    store::DailyRecord,
};

/// How many dates are looked through for the last post.
const LOOKED_BACK: u32 = 40;

#[poise::command(slash_command)]
pub(super) async fn status(context: Context<'_>) -> Done {
    answer(context, Box::pin(look(context))).await
}

async fn look(context: Context<'_>) -> Result<Reply, Failure> {
    let (words, guild) = place(context);
    let records = context.data().store.dailies_of(guild).await?;
    if records.is_empty() {
        return Ok(reply::daily_refused(words, &DailyRefusal::NoneHere));
    }
    let mut healths = Vec::with_capacity(records.len());
    for record in &records {
        healths.push(health(context, record).await?);
    }
    Ok(reply::daily_status(words, &healths))
}

async fn health<'a>(context: Context<'_>, record: &'a DailyRecord) -> Result<Health<'a>, Failure> {
    let office = context.data();
    let daily = &record.daily;
    let posts = office.store.posts_of(daily.channel, LOOKED_BACK).await?;
    let is_bad = |reason: &Reason| !matches!(reason, Reason::Quiet | Reason::Paused);
    let trouble = posts.first().and_then(|post| post.reason).filter(is_bad);
    let last = posts.iter().find_map(|post| {
        let message = post.message.filter(|_| post.state == State::Done)?;
        Some((post.due.date, address(daily.guild, daily.channel, message)))
    });
    let (guild, channel) = (GuildId::new(daily.guild), ChannelId::new(daily.channel));
    let found = access(&office.rest, context.framework.bot_id, guild, channel).await;
    let (missing, is_gone) = match found {
        Ok(Access::There(missing)) => (Some(missing), false),
        Ok(Access::Gone) => (None, true),
        Err(_) => (None, false),
    };
    Ok(Health {
        daily,
        paused: record.paused,
        next: record.next_due,
        last,
        trouble,
        failed_days: usize::try_from(record.failed_days).unwrap_or(usize::MAX),
        missing,
        is_gone,
    })
}

/// The address of a message.
pub(super) fn address(guild: u64, channel: u64, message: u64) -> String {
    format!("https://discord.com/channels/{guild}/{channel}/{message}")
}
