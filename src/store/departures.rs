//! Servers that have removed the bot: what is kept for them waits a while for its return.

use jiff::Timestamp;

use super::{Store, StoreError};

impl Store {
    /// Notes that a server has removed the bot; the first time counts until it returns.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn guild_left(&self, guild: u64, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO departure (guild_id, left_at) VALUES ($1, $2) ON CONFLICT (guild_id) DO NOTHING")
            .bind(guild.cast_signed())
            .bind(now.as_second())
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Notes that the bot is in a server; whether it had been away.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn guild_joined(&self, guild: u64) -> Result<bool, StoreError> {
        let deleted = sqlx::query("DELETE FROM departure WHERE guild_id = $1").bind(guild.cast_signed());
        Ok(deleted.execute(&self.pool).await?.rows_affected() > 0)
    }
}
