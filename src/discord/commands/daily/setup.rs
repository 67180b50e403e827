//! `/daily setup`: a daily post set up, or changed where the channel has one.

use poise::ChoiceParameter;
use serenity::all::{ChannelId, GuildId, PartialChannel, Role};

use super::{
    super::{
        super::{
            daily::{Access, access},
            failure::Failure,
            office::Office,
        },
        Context, Done, complete,
    },
    answer,
    which::place,
};
use crate::{
    daily::{Daily, EmptyDay, LeapDay, PER_SERVER, Schedule, Weekdays, parse_time, zone},
    language::Language,
    reply::{self, DailyRefusal, Reply, Words},
};

/// How many zones are offered where none fits.
const ZONES: usize = 5;

/// The languages of a post.
#[derive(Clone, Copy, Debug, ChoiceParameter)]
pub(super) enum Tongue {
    English,
    Korean,
    Russian,
}

/// What is posted where nothing happened on the day.
#[derive(Clone, Copy, Debug, ChoiceParameter)]
pub(super) enum Empty {
    #[name = "nearest"]
    Nearest,
    #[name = "background"]
    Background,
    #[name = "quiet"]
    Quiet,
}

/// When 29 February is remembered in other years.
#[derive(Clone, Copy, Debug, ChoiceParameter)]
pub(super) enum Leap {
    #[name = "28 February"]
    February,
    #[name = "1 March"]
    March,
    #[name = "leap years only"]
    Never,
}

/// What was asked for.
struct Asked {
    channel: u64,
    time: String,
    timezone: String,
    role: Option<Role>,
    language: Option<Tongue>,
    weekdays: Option<String>,
    empty_day: Option<Empty>,
    leap_day: Option<Leap>,
    publish: Option<bool>,
}

#[poise::command(slash_command)]
#[expect(clippy::too_many_arguments, reason = "each is an option that people see")]
pub(super) async fn setup(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: PartialChannel,
    #[max_length = 40] time: String,
    #[autocomplete = "complete::zone"]
    #[max_length = 100]
    timezone: String,
    role: Option<Role>,
    language: Option<Tongue>,
    #[max_length = 100] weekdays: Option<String>,
    empty_day: Option<Empty>,
    leap_day: Option<Leap>,
    publish: Option<bool>,
) -> Done {
    let channel = channel.id.get();
    let asked = Asked { channel, time, timezone, role, language, weekdays, empty_day, leap_day, publish };
    answer(context, Box::pin(set_up(context, asked))).await
}

async fn set_up(context: Context<'_>, asked: Asked) -> Result<Reply, Failure> {
    let (words, guild) = place(context);
    let office = context.data();
    let refused = |refusal: &DailyRefusal| Ok(reply::daily_refused(words, refusal));
    let all = office.store.dailies_of(guild).await?;
    let before = all.iter().find(|record| record.daily.channel == asked.channel);
    if before.is_none() && all.len() >= PER_SERVER {
        return refused(&DailyRefusal::TooMany(PER_SERVER));
    }
    let daily = match read(office, words, guild, &asked, before.map(|record| &record.daily)) {
        Ok(daily) => daily,
        Err(refusal) => return refused(&refusal),
    };
    let bot = context.framework.bot_id;
    match access(&office.rest, bot, GuildId::new(guild), ChannelId::new(asked.channel)).await {
        Ok(Access::There(missing)) if missing.is_empty() => {}
        Ok(Access::There(missing)) => return refused(&DailyRefusal::Permissions(asked.channel, missing)),
        Ok(Access::Gone) => return refused(&DailyRefusal::Channel),
        Err(error) => {
            tracing::warn!(%error, "what the bot may do in a channel could not be found out");
            return refused(&DailyRefusal::Unreached);
        }
    }
    let now = office.clock.now();
    let last = office.store.posts_of(asked.channel, 1).await?.first().map(|post| post.due.date);
    // The calendar ends in 9999.
    let Some(next) = daily.schedule.first(now, last) else { return refused(&DailyRefusal::Time) };
    let kind = if before.is_some() { "changed" } else { "set-up" };
    let change = format!("{kind} {} {}", daily.schedule.time.strftime("%H:%M"), daily.schedule.zone);
    office.store.keep_daily(&daily, next, context.interaction.user.id.get(), now, &change).await?;
    office.wake.notify_one();
    let is_change = before.is_some();
    office
        .ask(move |desk| {
            let preview = desk.entry_ahead(&daily, next.date);
            reply::daily_set(words, &daily, next, preview.as_ref(), is_change)
        })
        .await
}

/// What was asked for as a daily post; what was left out stays as it was before.
fn read(
    office: &Office,
    words: Words,
    guild: u64,
    asked: &Asked,
    before: Option<&Daily>,
) -> Result<Daily, DailyRefusal> {
    let now = office.clock.now();
    let time = parse_time(&asked.time).map_err(|_| DailyRefusal::Time)?;
    let zone = zone::find(&asked.timezone, now).map_err(|_| {
        let like = zone::complete(&asked.timezone, now, ZONES);
        DailyRefusal::Zone(like.iter().map(ToString::to_string).collect())
    })?;
    let weekdays = match &asked.weekdays {
        Some(text) => Weekdays::parse(text).map_err(|_| DailyRefusal::Weekdays)?,
        None => before.map_or(Weekdays::ALL, |before| before.schedule.weekdays),
    };
    let role = match &asked.role {
        // The role of everyone has the id of its server.
        Some(role) if role.id.get() == guild => return Err(DailyRefusal::Everyone),
        Some(role) => Some(role.id.get()),
        None => before.and_then(|before| before.role),
    };
    Ok(Daily {
        guild,
        channel: asked.channel,
        schedule: Schedule { time, zone, weekdays },
        language: match asked.language {
            Some(Tongue::English) => Language::En,
            Some(Tongue::Korean) => Language::Ko,
            Some(Tongue::Russian) => Language::Ru,
            None => before.map_or(words.language(), |before| before.language),
        },
        empty_day: match asked.empty_day {
            Some(Empty::Nearest) => EmptyDay::Nearest,
            Some(Empty::Background) => EmptyDay::Background,
            Some(Empty::Quiet) => EmptyDay::Quiet,
            None => before.map_or(EmptyDay::default(), |before| before.empty_day),
        },
        leap_day: match asked.leap_day {
            Some(Leap::February) => LeapDay::February,
            Some(Leap::March) => LeapDay::March,
            Some(Leap::Never) => LeapDay::LeapYears,
            None => before.map_or(LeapDay::default(), |before| before.leap_day),
        },
        role,
        publish: asked.publish.unwrap_or_else(|| before.is_some_and(|before| before.publish)),
    })
}
