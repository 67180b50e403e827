//! The daily posts that servers have set up, and when each is next.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use sqlx::{Connection, Row, Sqlite, Transaction, sqlite::SqliteRow};

use super::{
    Store, StoreError,
    people::remembered,
    row::{id, id_if_any, instant_if_any, parsed, unreadable},
};
use crate::{
    daily::{Daily, Due, Schedule, Weekdays, Zone},
    facts::Word,
    language::Language,
};

/// A daily post with what has become of it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyRecord {
    /// What was set up.
    pub daily: Daily,
    /// Whether it is paused.
    pub paused: bool,
    /// Who set it up or changed it last, by Discord's id; `None` once they wanted to be forgotten.
    pub set_by: Option<u64>,
    /// The date that is next.
    pub next_date: Date,
    /// When that is due; `None` while it is paused or the bot is away.
    pub next_due: Option<Timestamp>,
    /// How many days in a row have failed.
    pub failed_days: u32,
    /// Whether somebody has been told that it fails.
    pub told: bool,
}

impl Store {
    /// Keeps a daily post in the place of an earlier one of the channel, due next at `next`.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written; then the earlier one stands.
    pub async fn keep_daily(
        &self,
        daily: &Daily,
        next: Due,
        by: u64,
        now: Timestamp,
        change: &str,
    ) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        sqlx::query(
            "INSERT INTO daily (channel_id, guild_id, time_of_day, zone, weekdays, language, empty_day, leap_day, role_id, \
             publish, paused, set_by, next_date, next_due, failed_days, told) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, FALSE, $11, $12, $13, 0, FALSE) \
             ON CONFLICT (channel_id) DO UPDATE SET guild_id = $2, time_of_day = $3, zone = $4, weekdays = $5, \
             language = $6, empty_day = $7, leap_day = $8, role_id = $9, publish = $10, paused = FALSE, set_by = $11, \
             next_date = $12, next_due = $13, failed_days = 0, told = FALSE",
        )
        .bind(daily.channel.cast_signed())
        .bind(daily.guild.cast_signed())
        .bind(daily.schedule.time.strftime("%H:%M").to_string())
        .bind(daily.schedule.zone.name())
        .bind(i64::from(daily.schedule.weekdays.bits()))
        .bind(daily.language.code())
        .bind(daily.empty_day.word())
        .bind(daily.leap_day.word())
        .bind(daily.role.map(u64::cast_signed))
        .bind(daily.publish)
        .bind(by.cast_signed())
        .bind(next.date.to_string())
        .bind(next.at.as_second())
        .execute(&mut *work)
        .await?;
        note(&mut work, daily.channel, now, by, change).await?;
        Ok(work.commit().await?)
    }

    /// The daily post of a channel.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn daily(&self, channel: u64) -> Result<Option<DailyRecord>, StoreError> {
        let query = sqlx::query("SELECT * FROM daily WHERE channel_id = $1").bind(channel.cast_signed());
        query.fetch_optional(&mut *self.connection().await?).await?.as_ref().map(record).transpose()
    }

    /// The daily posts of a server, by channel.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn dailies_of(&self, guild: u64) -> Result<Vec<DailyRecord>, StoreError> {
        let query =
            sqlx::query("SELECT * FROM daily WHERE guild_id = $1 ORDER BY channel_id").bind(guild.cast_signed());
        query.fetch_all(&mut *self.connection().await?).await?.iter().map(record).collect()
    }

    /// Every daily post that is scheduled or would be if the bot were there.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn unpaused_dailies(&self) -> Result<Vec<DailyRecord>, StoreError> {
        let query = sqlx::query(
            "SELECT * FROM daily WHERE paused = FALSE AND guild_id NOT IN (SELECT guild_id FROM departure)",
        );
        query.fetch_all(&mut *self.connection().await?).await?.iter().map(record).collect()
    }

    /// Pauses a daily post, or resumes it with what is next.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn pause_daily(
        &self,
        channel: u64,
        resumed: Option<Due>,
        by: u64,
        now: Timestamp,
        change: &str,
    ) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        sqlx::query(
            "UPDATE daily SET paused = $2, next_due = $3, next_date = COALESCE($4, next_date) WHERE channel_id = $1",
        )
        .bind(channel.cast_signed())
        .bind(resumed.is_none())
        .bind(resumed.map(|due| due.at.as_second()))
        .bind(resumed.map(|due| due.date.to_string()))
        .execute(&mut *work)
        .await?;
        note(&mut work, channel, now, by, change).await?;
        Ok(work.commit().await?)
    }

    /// Sets what is next for a daily post.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn schedule_daily(&self, channel: u64, next: Due) -> Result<(), StoreError> {
        sqlx::query("UPDATE daily SET next_date = $2, next_due = $3 WHERE channel_id = $1")
            .bind(channel.cast_signed())
            .bind(next.date.to_string())
            .bind(next.at.as_second())
            .execute(&mut *self.connection().await?)
            .await?;
        Ok(())
    }

    /// Notes whether a daily post works: how many days in a row have failed, and whether somebody knows.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn note_health(&self, channel: u64, failed_days: u32, told: bool) -> Result<(), StoreError> {
        sqlx::query("UPDATE daily SET failed_days = $2, told = $3 WHERE channel_id = $1")
            .bind(channel.cast_signed())
            .bind(i64::from(failed_days))
            .bind(told)
            .execute(&mut *self.connection().await?)
            .await?;
        Ok(())
    }

    /// Deletes a daily post with its ledger and history; whether there was one.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn remove_daily(&self, channel: u64) -> Result<bool, StoreError> {
        let query = sqlx::query("DELETE FROM daily WHERE channel_id = $1").bind(channel.cast_signed());
        Ok(query.execute(&mut *self.connection().await?).await?.rows_affected() > 0)
    }

    /// Deletes every daily post of a server, each with its ledger and history; whether there were any.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn remove_dailies_of(&self, guild: u64) -> Result<bool, StoreError> {
        let query = sqlx::query("DELETE FROM daily WHERE guild_id = $1").bind(guild.cast_signed());
        Ok(query.execute(&mut *self.connection().await?).await?.rows_affected() > 0)
    }

    /// The changes of a daily post, the latest first: when, by whom, what.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn changes(&self, channel: u64, limit: u32) -> Result<Vec<(Timestamp, Option<u64>, String)>, StoreError> {
        let query = sqlx::query("SELECT * FROM daily_change WHERE channel_id = $1 ORDER BY number DESC LIMIT $2");
        let rows =
            query.bind(channel.cast_signed()).bind(i64::from(limit)).fetch_all(&mut *self.connection().await?).await?;
        let change = |row: &SqliteRow| {
            Ok((super::row::instant(row, "changed_at")?, remembered(id(row, "changed_by")?), row.try_get("change")?))
        };
        rows.iter().map(change).collect()
    }
}

/// Adds a change to the history.
async fn note(
    work: &mut Transaction<'_, Sqlite>,
    channel: u64,
    now: Timestamp,
    by: u64,
    change: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO daily_change (channel_id, number, changed_at, changed_by, change) \
         SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4 FROM daily_change WHERE channel_id = $1",
    )
    .bind(channel.cast_signed())
    .bind(now.as_second())
    .bind(by.cast_signed())
    .bind(change)
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A row of the table.
pub(super) fn record(row: &SqliteRow) -> Result<DailyRecord, StoreError> {
    let zone: &str = row.try_get("zone")?;
    let weekdays: i64 = row.try_get("weekdays")?;
    let language: &str = row.try_get("language")?;
    let failed_days: i64 = row.try_get("failed_days")?;
    let schedule = Schedule {
        time: parsed::<Time>(row, "time_of_day")?,
        zone: Zone::named(zone).map_err(|_| unreadable("zone", zone))?,
        weekdays: u8::try_from(weekdays)
            .ok()
            .and_then(|bits| Weekdays::from_bits(bits).ok())
            .ok_or_else(|| unreadable("weekdays", &weekdays.to_string()))?,
    };
    Ok(DailyRecord {
        daily: Daily {
            guild: id(row, "guild_id")?,
            channel: id(row, "channel_id")?,
            schedule,
            language: Language::from_tag(language).ok_or_else(|| unreadable("language", language))?,
            empty_day: parsed(row, "empty_day")?,
            leap_day: parsed(row, "leap_day")?,
            role: id_if_any(row, "role_id")?,
            publish: row.try_get("publish")?,
        },
        paused: row.try_get("paused")?,
        set_by: remembered(id(row, "set_by")?),
        next_date: parsed(row, "next_date")?,
        next_due: instant_if_any(row, "next_due")?,
        failed_days: u32::try_from(failed_days).unwrap_or(u32::MAX),
        told: row.try_get("told")?,
    })
}
