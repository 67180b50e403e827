//! Servers that have removed the bot: what is kept for them waits a while for its return.

use jiff::Timestamp;

use sqlx::Connection;

use super::{Store, StoreError};

impl Store {
    /// Notes that a server has removed the bot; the first time counts until it returns.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn guild_left(&self, guild: u64, now: Timestamp) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        sqlx::query("INSERT INTO departure (guild_id, left_at) VALUES ($1, $2) ON CONFLICT (guild_id) DO NOTHING")
            .bind(guild.cast_signed())
            .bind(now.as_second())
            .execute(&mut *work)
            .await?;
        sqlx::query("UPDATE daily SET next_due = NULL WHERE guild_id = $1")
            .bind(guild.cast_signed())
            .execute(&mut *work)
            .await?;
        Ok(work.commit().await?)
    }

    /// Notes that the bot is in a server; whether it had been away.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn guild_joined(&self, guild: u64) -> Result<bool, StoreError> {
        let deleted = sqlx::query("DELETE FROM departure WHERE guild_id = $1").bind(guild.cast_signed());
        Ok(deleted.execute(&mut *self.connection().await?).await?.rows_affected() > 0)
    }

    /// Forgets everything about the servers that removed the bot before an instant; how many they were.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn forget_departed(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        sqlx::query("DELETE FROM daily WHERE guild_id IN (SELECT guild_id FROM departure WHERE left_at < $1)")
            .bind(before.as_second())
            .execute(&mut *work)
            .await?;
        let settings =
            "DELETE FROM guild_settings WHERE guild_id IN (SELECT guild_id FROM departure WHERE left_at < $1)";
        sqlx::query(settings).bind(before.as_second()).execute(&mut *work).await?;
        let forgotten = sqlx::query("DELETE FROM departure WHERE left_at < $1").bind(before.as_second());
        let forgotten = forgotten.execute(&mut *work).await?.rows_affected();
        work.commit().await?;
        Ok(forgotten)
    }

    /// The servers for which something is kept and that count as having the bot.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read.
    pub async fn guilds_kept(&self) -> Result<Vec<u64>, StoreError> {
        let query = "SELECT guild_id FROM (SELECT guild_id FROM daily UNION SELECT guild_id FROM guild_settings) AS kept \
             WHERE guild_id NOT IN (SELECT guild_id FROM departure)";
        let guilds: Vec<i64> = sqlx::query_scalar(query).fetch_all(&mut *self.connection().await?).await?;
        Ok(guilds.into_iter().map(i64::cast_unsigned).collect())
    }
}
