//! Why the store cannot be used: each message names the file and says what to do.

use std::{io, path::PathBuf};

use super::Location;

/// What is wrong with the store. No message holds anything that is stored.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file cannot be made, read or written.
    #[error(
        "the store {path} cannot be opened ({error}): give the bot a folder that it may write to, or name another file in \
         `store.url`"
    )]
    Unopened {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The file is something else.
    #[error(
        "{path} is no store of this program ({what}); it was left as it is: name another file in `store.url`, or move this \
         one away"
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        what: String,
    },
    /// The file was one of ours once.
    #[error(
        "the store {path} is damaged ({what}); it was left as it is: put a copy made by `nordpolitik backup` in its place, or \
         move it away to begin anew"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What shows it.
        what: String,
    },
    /// The tables are of a version that this program does not know.
    #[error(
        "the store {path} was written by a newer version of this program (it has tables of step {step}): run that version, or \
         put a copy from before in its place"
    )]
    Newer {
        /// Where it is.
        path: String,
        /// The unknown migration.
        step: i64,
    },
    /// There is nothing to copy.
    #[error("there is no store at {path}: start the bot once, or name its file in `store.url`")]
    Missing {
        /// Where it was looked for.
        path: String,
    },
    /// A copy would take something's place.
    #[error("{path} exists already: name a file that does not, so that no older copy is lost")]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// The copy could not be written.
    #[error("the copy {path} cannot be written ({reason}): the store itself is unchanged")]
    Uncopied {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        reason: String,
    },
    /// SQLite refused something.
    #[error("the store {path} does not work ({error})")]
    Database {
        /// Where it is.
        path: String,
        /// What SQLite said.
        error: sqlx::Error,
    },
    /// A statement failed in a store that was opened well: a full disk, a file taken away.
    #[error("the store cannot be used now: {0}")]
    Statement(#[from] sqlx::Error),
    /// The process is ending.
    #[error("the store has been closed")]
    Closed,
    /// A row holds what this version cannot have written.
    #[error("the store holds a {what} that this version cannot read: `{value}`")]
    Unreadable {
        /// Of which kind.
        what: &'static str,
        /// What stands there.
        value: String,
    },
}

impl StoreError {
    /// What SQLite said about a store.
    pub(super) fn at(location: &Location, error: sqlx::Error) -> Self {
        Self::Database { path: location.to_string(), error }
    }
}
