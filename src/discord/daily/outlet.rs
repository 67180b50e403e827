//! Where daily posts go: channels of Discord.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use serde::Deserialize;
use serde_json::json;
use serenity::{
    all::{ChannelId, GuildId, Message, MessageId, UserId},
    http::{LightMethod, Route},
};
use tokio::sync::OnceCell;

use super::{
    super::{
        render,
        rest::{Rest, RestError},
        running::{Running, Ticket},
    },
    Access, access,
};
use crate::{
    answer::Desk,
    daily::{Daily, Due, Reason},
    reply::{self, Words},
    scheduler::{Outlet, Shipment, Trouble},
    store::DailyRecord,
};

/// How far the bot's clock may differ from Discord's where a message is looked for by its time.
const SKEW: SignedDuration = SignedDuration::from_hours(1);
/// How many messages Discord lists at a time.
const PAGE: usize = 100;
/// How many pages are looked through for a message: it stands near the beginning, unless many people talk at once.
const PAGES: usize = 20;
/// When Discord's ids begin, in milliseconds since 1970.
const EPOCH: i64 = 1_420_070_400_000;
/// How far the time in an id is shifted.
const TIME_SHIFT: u32 = 22;

/// Discord's codes for what is gone, closed, or done already.
const UNKNOWN_CHANNEL: i64 = 10003;
const UNKNOWN_GUILD: i64 = 10004;
const ALREADY_PUBLISHED: i64 = 40033;

/// Posts into channels.
#[derive(Debug)]
pub(in super::super) struct DiscordOutlet {
    rest: Arc<Rest>,
    desk: Arc<Desk>,
    running: Running,
    bot: OnceCell<UserId>,
}

/// As much of a user or channel as is needed.
#[derive(Deserialize)]
struct Identified {
    id: UserId,
}

impl DiscordOutlet {
    /// Posts through this REST end.
    pub(in super::super) fn new(rest: Arc<Rest>, desk: Arc<Desk>, running: Running) -> Self {
        Self { rest, desk, running, bot: OnceCell::new() }
    }

    /// The bot's own id.
    async fn bot(&self) -> Result<UserId, RestError> {
        let ask = async || Ok(self.rest.get::<Identified>(Route::UserMe).await?.id);
        self.bot.get_or_try_init(ask).await.copied()
    }

    async fn access(&self, daily: &Daily) -> Result<Access, RestError> {
        let bot = self.bot().await?;
        access(&self.rest, bot, GuildId::new(daily.guild), ChannelId::new(daily.channel)).await
    }

    async fn look(&self, daily: &Daily, due: Due, since: Timestamp) -> Result<Option<u64>, RestError> {
        let bot = self.bot().await?;
        let channel = ChannelId::new(daily.channel);
        let mut after = id_at(since - SKEW);
        for _ in 0..PAGES {
            let params = vec![("limit", PAGE.to_string()), ("after", after.to_string())];
            let mut page: Vec<Message> =
                self.rest.get_with(Route::ChannelMessages { channel_id: channel }, params).await?;
            page.sort_by_key(|message| message.id);
            let is_it = |message: &&Message| {
                let stamps = message.embeds.iter().filter_map(|embed| embed.timestamp);
                message.author.id == bot
                    && stamps.map(|stamp| stamp.unix_timestamp()).any(|at| at == due.at.as_second())
            };
            if let Some(found) = page.iter().find(is_it) {
                return Ok(Some(found.id.get()));
            }
            match page.last() {
                Some(last) if page.len() == PAGE => after = last.id.get(),
                _ => return Ok(None),
            }
        }
        Ok(None)
    }

    async fn post(&self, shipment: &Shipment<'_>) -> Result<u64, Trouble> {
        let Shipment { daily, due, entry } = shipment;
        let words = Words::of(daily.language);
        let reply = reply::daily_post(words, self.desk.base(), entry, due.date);
        let message = render::daily(&reply, daily.role, *due, &nonce(daily.channel, *due));
        let channel = ChannelId::new(daily.channel);
        let posted: Message = self
            .rest
            .create(Route::ChannelMessages { channel_id: channel }, &message)
            .await
            .map_err(|error| trouble(&error))?;
        if posted.embeds.is_empty() {
            // Without the permission, Discord takes the embed away and posts what is left, which tells nobody anything.
            let route = Route::ChannelMessage { channel_id: channel, message_id: posted.id };
            self.rest.request(route, LightMethod::Delete).await.map_err(|error| trouble(&error))?;
            return Err(Trouble { reason: Reason::Closed, undone: true, wait: None });
        }
        Ok(posted.id.get())
    }

    async fn warn(&self, record: &DailyRecord, reason: Reason) -> Result<(), RestError> {
        let Daily { channel, language, .. } = record.daily;
        let reply = reply::daily_fails(Words::of(language), channel, reason);
        // One of a kind a day: sending it twice shows it once.
        let nonce = format!("{channel:x}!");
        let notice = render::notice(&reply, &nonce);
        // Where permissions are missing, it would be refused, or arrive without its words.
        let in_channel = !reason.needs_a_person();
        if in_channel && self.rest.send_message(ChannelId::new(channel), &notice).await.is_ok() {
            return Ok(());
        }
        // Whoever set it up wanted to be forgotten: nobody is left to be told.
        let Some(person) = record.set_by else { return Ok(()) };
        let recipient = json!({ "recipient_id": person.to_string() });
        let direct: Identified = self.rest.create(Route::UserMeDmChannels, &recipient).await?;
        self.rest.send_message(ChannelId::new(direct.id.get()), &notice).await
    }
}

impl Outlet for DiscordOutlet {
    type Ticket = Ticket;

    fn begin(&self) -> Option<Ticket> {
        self.running.begin()
    }

    async fn check(&self, daily: &Daily) -> Result<(), Trouble> {
        let because = |reason| Trouble { reason, undone: true, wait: None };
        match self.access(daily).await.map_err(|error| trouble(&error))? {
            Access::There(missing) if missing.is_empty() => Ok(()),
            Access::There(_) => Err(because(Reason::Closed)),
            Access::Gone => Err(because(Reason::Gone)),
        }
    }

    async fn find(&self, daily: &Daily, due: Due, since: Timestamp) -> Result<Option<u64>, Trouble> {
        match self.look(daily, due, since).await {
            // Where the channel is gone, so is the message.
            Err(error) if matches!(error.refusal(), Some((_, UNKNOWN_CHANNEL | UNKNOWN_GUILD))) => Ok(None),
            found => found.map_err(|error| trouble(&error)),
        }
    }

    async fn send(&self, shipment: &Shipment<'_>) -> Result<u64, Trouble> {
        self.post(shipment).await
    }

    async fn publish(&self, daily: &Daily, message: u64) -> Result<(), Trouble> {
        let channel_id = ChannelId::new(daily.channel);
        let route = Route::ChannelMessageCrosspost { channel_id, message_id: MessageId::new(message) };
        match self.rest.request(route, LightMethod::Post).await {
            Err(error) if matches!(error.refusal(), Some((_, ALREADY_PUBLISHED))) => Ok(()),
            result => result.map_err(|error| trouble(&error)),
        }
    }

    async fn tell(&self, record: &DailyRecord, reason: Reason) {
        match self.warn(record, reason).await {
            Ok(()) => tracing::info!("somebody was told that a daily post fails"),
            Err(error) => tracing::warn!(%error, "nobody can be told that a daily post fails"),
        }
    }
}

/// The nonce of a post: fixed by the channel and the date, within Discord's 25 characters.
fn nonce(channel: u64, due: Due) -> String {
    format!("{channel:x}-{}", due.date.strftime("%Y%m%d"))
}

/// The lowest id that something of a time can have.
fn id_at(time: Timestamp) -> u64 {
    u64::try_from(time.as_millisecond() - EPOCH).unwrap_or(0) << TIME_SHIFT
}

/// What an error means for a post.
fn trouble(error: &RestError) -> Trouble {
    let kind = |reason, undone| Trouble { reason, undone, wait: None };
    match error {
        RestError::Refused { status, code, .. } => match (*status, *code) {
            (StatusCode::NOT_FOUND, _) | (_, UNKNOWN_CHANNEL | UNKNOWN_GUILD) => kind(Reason::Gone, true),
            (StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED, _) => kind(Reason::Closed, true),
            (status, _) if status.is_server_error() => kind(Reason::Unreached, false),
            _ => kind(Reason::Refused, true),
        },
        RestError::Limited(wait) => {
            Trouble { reason: Reason::Limited, undone: true, wait: Some(LONGEST_WAIT.min(*wait)) }
        }
        RestError::Unsendable => kind(Reason::Refused, true),
        RestError::TooLate | RestError::Unreached(_) | RestError::Unreadable(_) => kind(Reason::Unreached, false),
    }
}

/// The longest that Discord's wish to wait is followed without asking again.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_fits_whatever_the_channel_is() {
        let due = Due { date: jiff::civil::date(2026, 11, 23), at: Timestamp::UNIX_EPOCH };
        assert_eq!(nonce(400_000_000_000_000_001, due), "58d15e176280001-20261123");
        assert!(nonce(u64::MAX, due).len() <= 25);
    }

    #[test]
    fn an_id_tells_its_time() {
        // Discord's own example.
        let time = "2016-04-30T11:18:25.796Z".parse().unwrap();
        assert_eq!(id_at(time), 175_928_847_299_117_063 >> TIME_SHIFT << TIME_SHIFT);
        assert_eq!(id_at(Timestamp::UNIX_EPOCH), 0);
    }
}
