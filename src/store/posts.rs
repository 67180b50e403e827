//! The ledger: one row for the post of a date, from the moment the date is claimed to what became of it.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use sqlx::{Connection, QueryBuilder, Row, Sqlite, sqlite::SqliteRow};

use super::{
    Store, StoreError,
    dailies::{self, DailyRecord},
    row::{id, id_if_any, instant, instant_if_any, parsed, parsed_if_any},
};
use crate::{
    daily::{Due, Reason, State},
    facts::{FactId, Word},
};

/// The post of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostRecord {
    /// The channel.
    pub channel: u64,
    /// The date, and when the post is or was due.
    pub due: Due,
    /// How far it has come.
    pub state: State,
    /// Why it was skipped or failed, or has not succeeded yet.
    pub reason: Option<Reason>,
    /// The fact that it shows.
    pub fact: Option<FactId>,
    /// How often it was tried.
    pub attempts: u32,
    /// When a message was last about to leave.
    pub sent_at: Option<Timestamp>,
    /// The message, by Discord's id.
    pub message: Option<u64>,
}

/// A date that is taken: the post to make, the dates that are too late, and what comes after.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The channel.
    pub channel: u64,
    /// The date to post, where one is owed.
    pub owed: Option<Due>,
    /// The dates before it that went by.
    pub missed: Vec<Due>,
    /// What is next.
    pub next: Due,
}

/// How many rows are written by one statement: SQLite takes 32,766 values, `PostgreSQL` twice as many.
const ROWS: usize = 1000;

impl Store {
    /// The daily posts whose next date has come.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn due_dailies(&self, now: Timestamp, limit: u32) -> Result<Vec<DailyRecord>, StoreError> {
        let query = sqlx::query("SELECT * FROM daily WHERE next_due <= $1 ORDER BY next_due LIMIT $2");
        let rows = query.bind(now.as_second()).bind(i64::from(limit)).fetch_all(&mut *self.connection().await?).await?;
        rows.iter().map(dailies::record).collect()
    }

    /// Takes dates, all or none: each gets its row in the ledger, and its daily post what is next. A date that was taken
    /// before stays as it is.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn claim(&self, claims: &[Claim]) -> Result<(), StoreError> {
        if claims.is_empty() {
            return Ok(());
        }
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        // All in two statements: at nine in the morning there are many.
        let missed = claims.iter().flat_map(|claim| {
            let missed = claim.missed.iter().map(|due| (due, State::Skipped, Some(Reason::Late)));
            let owed = claim.owed.iter().map(|due| (due, State::Claimed, None));
            missed.chain(owed).map(|row| (claim.channel, row))
        });
        let rows: Vec<_> = missed.collect();
        for rows in rows.chunks(ROWS) {
            let mut insert = QueryBuilder::<Sqlite>::new(
                "INSERT INTO post (channel_id, local_date, due_at, state, reason, attempts, try_at) ",
            );
            insert.push_values(rows, |mut row, (channel, (due, state, reason))| {
                row.push_bind(channel.cast_signed())
                    .push_bind(due.date.to_string())
                    .push_bind(due.at.as_second())
                    .push_bind(state.word())
                    .push_bind(reason.map(Word::word))
                    .push("0")
                    .push_bind((*state == State::Claimed).then_some(due.at.as_second()));
            });
            insert.push(" ON CONFLICT (channel_id, local_date) DO NOTHING");
            insert.build().execute(&mut *work).await?;
        }
        let mut update =
            QueryBuilder::<Sqlite>::new("UPDATE daily SET next_date = next.column2, next_due = next.column3 FROM (");
        update.push_values(claims, |mut row, claim| {
            row.push_bind(claim.channel.cast_signed())
                .push_bind(claim.next.date.to_string())
                .push_bind(claim.next.at.as_second());
        });
        update.push(") AS next WHERE daily.channel_id = next.column1");
        update.build().execute(&mut *work).await?;
        Ok(work.commit().await?)
    }

    /// Lets everything that is not settled be tried at once: what a process that has just started does, since nobody else
    /// is at it any more.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn reopen_posts(&self) -> Result<(), StoreError> {
        sqlx::query("UPDATE post SET try_at = due_at WHERE try_at IS NOT NULL")
            .execute(&mut *self.connection().await?)
            .await?;
        Ok(())
    }

    /// The posts that are to be tried now, with their daily posts; the longest due first.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn ready_posts(&self, now: Timestamp, limit: u32) -> Result<Vec<(PostRecord, DailyRecord)>, StoreError> {
        let query = sqlx::query(
            "SELECT post.*, daily.* FROM post JOIN daily ON daily.channel_id = post.channel_id \
             WHERE post.try_at <= $1 ORDER BY post.try_at, post.channel_id LIMIT $2",
        );
        let rows = query.bind(now.as_second()).bind(i64::from(limit)).fetch_all(&mut *self.connection().await?).await?;
        rows.iter().map(|row| Ok((record(row)?, dailies::record(row)?))).collect()
    }

    /// When something is next to be done; `None` where nothing ever is.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn next_instant(&self) -> Result<Option<Timestamp>, StoreError> {
        let query = sqlx::query(
            "SELECT MIN(at) AS at FROM (SELECT MIN(next_due) AS at FROM daily \
             UNION ALL SELECT MIN(try_at) AS at FROM post) AS soonest",
        );
        instant_if_any(&query.fetch_one(&mut *self.connection().await?).await?, "at")
    }

    /// Notes that a message is about to leave, and takes the post until `lease`.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written; then nothing must leave.
    pub async fn note_sending(
        &self,
        post: &PostRecord,
        fact: &FactId,
        now: Timestamp,
        lease: Timestamp,
    ) -> Result<bool, StoreError> {
        let noted = sqlx::query(
            "UPDATE post SET state = 'sent', fact = $3, sent_at = $4, try_at = $5, attempts = attempts + 1 \
             WHERE channel_id = $1 AND local_date = $2 AND try_at IS NOT NULL",
        )
        .bind(post.channel.cast_signed())
        .bind(post.due.date.to_string())
        .bind(fact.as_str())
        .bind(now.as_second())
        .bind(lease.as_second())
        .execute(&mut *self.connection().await?)
        .await?;
        Ok(noted.rows_affected() == 1)
    }

    /// Notes what became of a post for good.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn settle(
        &self,
        post: &PostRecord,
        state: State,
        reason: Option<Reason>,
        message: Option<u64>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE post SET state = $3, reason = $4, message_id = $5, try_at = NULL \
             WHERE channel_id = $1 AND local_date = $2",
        )
        .bind(post.channel.cast_signed())
        .bind(post.due.date.to_string())
        .bind(state.word())
        .bind(reason.map(Word::word))
        .bind(message.map(u64::cast_signed))
        .execute(&mut *self.connection().await?)
        .await?;
        Ok(())
    }

    /// Puts a post off.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn postpone(
        &self,
        post: &PostRecord,
        state: State,
        reason: Reason,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE post SET state = $3, reason = $4, try_at = $5, attempts = $6 \
             WHERE channel_id = $1 AND local_date = $2 AND try_at IS NOT NULL",
        )
        .bind(post.channel.cast_signed())
        .bind(post.due.date.to_string())
        .bind(state.word())
        .bind(reason.word())
        .bind(until.as_second())
        .bind(i64::from(post.attempts) + 1)
        .execute(&mut *self.connection().await?)
        .await?;
        Ok(())
    }

    /// The fact that a channel was shown on a date.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn shown_on(&self, channel: u64, date: Date) -> Result<Option<FactId>, StoreError> {
        let query = sqlx::query("SELECT fact FROM post WHERE channel_id = $1 AND local_date = $2");
        let row = query
            .bind(channel.cast_signed())
            .bind(date.to_string())
            .fetch_optional(&mut *self.connection().await?)
            .await?;
        Ok(row.as_ref().map(|row| parsed_if_any(row, "fact")).transpose()?.flatten())
    }

    /// The facts that a channel was shown since a date, each with how often.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn shown_since(&self, channel: u64, since: Date) -> Result<BTreeMap<FactId, u32>, StoreError> {
        let query = sqlx::query(
            "SELECT fact, COUNT(*) AS times FROM post \
             WHERE channel_id = $1 AND local_date >= $2 AND fact IS NOT NULL GROUP BY fact",
        );
        let rows =
            query.bind(channel.cast_signed()).bind(since.to_string()).fetch_all(&mut *self.connection().await?).await?;
        let shown = |row: &SqliteRow| {
            let times: i64 = row.try_get("times")?;
            Ok((parsed(row, "fact")?, u32::try_from(times).unwrap_or(u32::MAX)))
        };
        rows.iter().map(shown).collect()
    }

    /// The latest posts of a channel, the latest first.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn posts_of(&self, channel: u64, limit: u32) -> Result<Vec<PostRecord>, StoreError> {
        let query = sqlx::query("SELECT * FROM post WHERE channel_id = $1 ORDER BY local_date DESC LIMIT $2");
        let rows =
            query.bind(channel.cast_signed()).bind(i64::from(limit)).fetch_all(&mut *self.connection().await?).await?;
        rows.iter().map(record).collect()
    }
}

fn record(row: &SqliteRow) -> Result<PostRecord, StoreError> {
    let attempts: i64 = row.try_get("attempts")?;
    Ok(PostRecord {
        channel: id(row, "channel_id")?,
        due: Due { date: parsed(row, "local_date")?, at: instant(row, "due_at")? },
        state: parsed(row, "state")?,
        reason: parsed_if_any(row, "reason")?,
        fact: parsed_if_any(row, "fact")?,
        attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
        sent_at: instant_if_any(row, "sent_at")?,
        message: id_if_any(row, "message_id")?,
    })
}
