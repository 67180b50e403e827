//! `/daily preview` and `/daily test`: a post before it comes, for one person or for all.

use jiff::civil::Date;
use serenity::all::{ChannelId, PartialChannel};

use super::{
    super::{
        super::{failure::Failure, render},
        Context, Done,
    },
    answer,
    which::{place, which},
};
use crate::{
    calendar::AskedDay,
    reply::{self, Reply, Words},
    store::DailyRecord,
};

#[poise::command(slash_command)]
pub(super) async fn preview(
    context: Context<'_>,
    #[max_length = 40] date: Option<String>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    answer(context, Box::pin(show(context, date, channel.map(|channel| channel.id.get())))).await
}

async fn show(context: Context<'_>, date: Option<String>, channel: Option<u64>) -> Result<Reply, Failure> {
    let (words, _) = place(context);
    let record = match which(context, channel).await? {
        Ok(record) => record,
        Err(refusal) => return Ok(reply::daily_refused(words, &refusal)),
    };
    let today = record.daily.schedule.zone.time_zone().to_datetime(context.data().clock.now()).date();
    let date = match date.as_deref().map(AskedDay::parse) {
        None => record.next_date,
        Some(Ok(asked)) => next(asked, today),
        Some(Err(error)) => return Ok(reply::day_not_understood(words, &error)),
    };
    post(context, record, date).await
}

/// The date that was asked for: in its year or, where none was given, the next time.
fn next(asked: AskedDay, today: Date) -> Date {
    let day = asked.day(today);
    let year = asked.year().unwrap_or_else(|| today.year());
    let candidates = (year..).take(9).filter_map(|year| day.in_year(year).ok());
    let is_it = |date: &Date| asked.year().is_some() || *date >= today;
    candidates.into_iter().find(is_it).unwrap_or(today)
}

/// The post of a date, as it would be in the channel.
async fn post(context: Context<'_>, record: DailyRecord, date: Date) -> Result<Reply, Failure> {
    let post = move |desk: &crate::answer::Desk| {
        let daily = &record.daily;
        let words = Words::of(daily.language);
        match desk.entry_ahead(daily, date) {
            Some(entry) => reply::daily_post(words, desk.base(), &entry, date),
            None => reply::no_entry(words, date),
        }
    };
    context.data().ask(post).await
}

#[poise::command(slash_command)]
pub(super) async fn test(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    answer(context, Box::pin(post_test(context, channel.map(|channel| channel.id.get())))).await
}

async fn post_test(context: Context<'_>, channel: Option<u64>) -> Result<Reply, Failure> {
    let (words, _) = place(context);
    let record = match which(context, channel).await? {
        Ok(record) => record,
        Err(refusal) => return Ok(reply::daily_refused(words, &refusal)),
    };
    let office = context.data();
    let (channel, language) = (record.daily.channel, record.daily.language);
    let today = record.daily.schedule.zone.time_zone().to_datetime(office.clock.now()).date();
    let test = reply::as_test(Words::of(language), post(context, record, today).await?);
    let nonce = context.interaction.id.to_string();
    match office.rest.send_message(ChannelId::new(channel), &render::notice(&test, &nonce)).await {
        Ok(()) => Ok(reply::daily_tested(words, channel)),
        Err(error) if error.refusal().is_some_and(|(status, _)| status.is_client_error()) => {
            Ok(reply::daily_fails(words, channel, crate::daily::Reason::Closed))
        }
        Err(error) => Err(error.into()),
    }
}
