//! `/daily pause` and `/daily resume`.

use serenity::all::PartialChannel;

use super::{
    super::{super::failure::Failure, Context, Done},
    answer,
    which::{place, which},
};
use crate::{
    daily::Due,
    reply::{self, DailyRefusal, Reply},
};

#[poise::command(slash_command)]
pub(super) async fn pause(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    answer(context, Box::pin(change(context, channel.map(|channel| channel.id.get()), false))).await
}

#[poise::command(slash_command)]
pub(super) async fn resume(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    answer(context, Box::pin(change(context, channel.map(|channel| channel.id.get()), true))).await
}

async fn change(context: Context<'_>, channel: Option<u64>, goes_on: bool) -> Result<Reply, Failure> {
    let (words, _) = place(context);
    let record = match which(context, channel).await? {
        Ok(record) => record,
        Err(refusal) => return Ok(reply::daily_refused(words, &refusal)),
    };
    let office = context.data();
    let channel = record.daily.channel;
    let (now, by) = (office.clock.now(), context.interaction.user.id.get());
    if !goes_on {
        if !record.paused {
            office.store.pause_daily(channel, None, by, now, "paused").await?;
            office.wake.notify_one();
        }
        return Ok(reply::daily_paused(words, channel));
    }
    if !record.paused
        && let Some(at) = record.next_due
    {
        return Ok(reply::daily_resumed(words, channel, Due { date: record.next_date, at }));
    }
    let last = office.store.posts_of(channel, 1).await?.first().map(|post| post.due.date);
    let Some(next) = record.daily.schedule.first(now, last) else {
        return Ok(reply::daily_refused(words, &DailyRefusal::Time));
    };
    office.store.pause_daily(channel, Some(next), by, now, "resumed").await?;
    office.wake.notify_one();
    Ok(reply::daily_resumed(words, channel, next))
}
