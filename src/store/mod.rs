//! What the bot must not forget: one SQLite file, opened with care, changed in transactions.
//!
//! Each table has a file here with its queries, all of them methods of [`Store`]; `migrations/` holds what made the tables.
//! The SQL keeps to what `PostgreSQL` understands as well: numbered placeholders, no type or function of SQLite's own.
//! What the rows mean is decided elsewhere.

mod backup;
mod departures;
mod error;
mod feedback;
mod file;
mod guild_settings;
mod location;
mod migrations;

use std::time::Duration;

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub use backup::backup;
pub use error::StoreError;
pub use location::Location;

/// How long a statement waits for another process that holds the file, such as a copy being made.
const BUSY: Duration = Duration::from_secs(10);
/// How long a caller waits for its turn: many statements' worth, and less than anybody waits for an answer to a command.
const TURN: Duration = Duration::from_secs(10);

/// The open store. Clones are handles to the same one.
#[derive(Clone, Debug)]
pub struct Store {
    /// One connection: SQLite has one writer anyway, and with one connection no transaction of ours can block another.
    pool: SqlitePool,
}

impl Store {
    /// Opens the store, makes it where there is none, and brings its tables up to date.
    ///
    /// A file that is none of ours, is truncated or damaged, or was written by a newer version is refused before anything
    /// in it is changed.
    ///
    /// # Errors
    ///
    /// [`StoreError`], which names the file and the way out.
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        let options = match location {
            Location::Memory => SqliteConnectOptions::new().in_memory(true),
            Location::File(path) => {
                file::make_or_inspect(path)?;
                SqliteConnectOptions::new().filename(path).journal_mode(SqliteJournalMode::Wal)
            }
        };
        // Full: a commit that a power cut can undo would let a message be sent twice.
        let options = options.foreign_keys(true).busy_timeout(BUSY).synchronous(SqliteSynchronous::Full);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(TURN)
            // A connection that came and went would lose a store in memory, and costs nothing while idle.
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await
            .map_err(|error| StoreError::at(location, error))?;
        let store = Self { pool };
        file::examine(&store.pool, location).await?;
        migrations::run(&store.pool, location).await?;
        Ok(store)
    }

    /// Waits for what is being written and closes the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
