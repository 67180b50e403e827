//! What servers have chosen; a server that has chosen nothing has no row.

use sqlx::{Row, sqlite::SqliteRow};

use super::{Store, StoreError};
use crate::{language::Language, settings::GuildSettings};

impl Store {
    /// The choices of every server that has made some, by Discord's id.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read, or a row says what this version does not know.
    pub async fn guild_settings(&self) -> Result<Vec<(u64, GuildSettings)>, StoreError> {
        let rows = sqlx::query("SELECT * FROM guild_settings").fetch_all(&mut *self.connection().await?).await?;
        rows.iter().map(settings).collect()
    }

    /// Keeps the choices of a server in the place of earlier ones.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn set_guild_settings(&self, guild: u64, settings: &GuildSettings) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO guild_settings (guild_id, language, mentions, feedback, daily_role) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (guild_id) DO UPDATE SET language = excluded.language, mentions = excluded.mentions, \
             feedback = excluded.feedback, daily_role = excluded.daily_role",
        )
        .bind(guild.cast_signed())
        .bind(settings.language.map(Language::code))
        .bind(settings.mentions.to_string())
        .bind(settings.feedback)
        .bind(settings.daily_role.map(u64::cast_signed))
        .execute(&mut *self.connection().await?)
        .await?;
        Ok(())
    }

    /// Forgets the choices of a server; whether there were any.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn forget_guild_settings(&self, guild: u64) -> Result<bool, StoreError> {
        let deleted = sqlx::query("DELETE FROM guild_settings WHERE guild_id = $1").bind(guild.cast_signed());
        Ok(deleted.execute(&mut *self.connection().await?).await?.rows_affected() > 0)
    }
}

fn settings(row: &SqliteRow) -> Result<(u64, GuildSettings), StoreError> {
    let guild: i64 = row.try_get("guild_id")?;
    let language: Option<&str> = row.try_get("language")?;
    let mentions: &str = row.try_get("mentions")?;
    let daily_role: Option<i64> = row.try_get("daily_role")?;
    let unreadable = |what, value: &str| StoreError::Unreadable { what, value: value.to_owned() };
    let settings = GuildSettings {
        language: language
            .map(|code| Language::from_tag(code).ok_or_else(|| unreadable("language", code)))
            .transpose()?,
        mentions: mentions.parse().map_err(|_| unreadable("choice of where mentions are answered", mentions))?,
        feedback: row.try_get("feedback")?,
        daily_role: daily_role.map(i64::cast_unsigned),
    };
    Ok((guild.cast_unsigned(), settings))
}
