//! What the bot must not forget: one SQLite file, opened with care, changed in transactions.
//!
//! Each table has a file here with its queries, all of them methods of [`Store`]; `migrations/` holds what made the tables.
//! The SQL keeps to what `PostgreSQL` understands as well: numbered placeholders, no type or function of SQLite's own.
//! What the rows mean is decided elsewhere.

mod backup;
mod dailies;
mod departures;
mod error;
mod feedback;
mod file;
mod guild_settings;
mod location;
mod migrations;
mod people;
mod posts;
mod row;

use std::{sync::Arc, time::Duration};

use sqlx::{
    ConnectOptions, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous},
};
use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard};

pub use backup::backup;
pub use dailies::DailyRecord;
pub use error::StoreError;
pub use location::Location;
pub use posts::{Claim, PostRecord};

/// How long a statement waits for another process that holds the file, such as a copy being made.
const BUSY: Duration = Duration::from_secs(10);

/// The open store. Clones are handles to the same one.
#[derive(Clone, Debug)]
pub struct Store {
    /// One connection: SQLite has one writer anyway, and with one connection no transaction of ours can block another. A pool of
    /// one would ask whether it is alive around each statement, which takes longer than the statement. `None` once it is closed.
    connection: Arc<Mutex<Option<SqliteConnection>>>,
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
        let mut connection = options.connect().await.map_err(|error| StoreError::at(location, error))?;
        file::examine(&mut connection, location).await?;
        migrations::run(&mut connection, location).await?;
        Ok(Self { connection: Arc::new(Mutex::new(Some(connection))) })
    }

    /// Waits for what is being written and closes the file.
    pub async fn close(&self) {
        let connection = self.connection.lock().await.take();
        if let Some(connection) = connection
            && let Err(error) = connection.close().await
        {
            tracing::warn!(%error, "the store could not be closed in order");
        }
    }

    /// The connection, once everybody before has done with it.
    async fn connection(&self) -> Result<MappedMutexGuard<'_, SqliteConnection>, StoreError> {
        let guard = self.connection.lock().await;
        MutexGuard::try_map(guard, Option::as_mut).map_err(|_| StoreError::Closed)
    }
}
