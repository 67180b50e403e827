//! The commands of the terminal. Each reads its arguments, asks the core, and prints to a given writer.

mod arguments;
pub mod ask;
pub mod backup;
pub mod chat;
pub mod check;
pub mod completions;
pub mod eval;
pub mod events;
pub mod exit;
pub mod export;
pub mod gaps;
mod json;
pub mod logging;
pub mod schema;
mod terminal;
pub mod today;
pub mod tune;

use std::path::Path;

use anyhow::Context;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

pub use arguments::{Arguments, Command, Tongue};
pub use exit::{Exit, Refused};
pub use terminal::{Looks, Output};

use crate::{answer::Desk, library};

/// The desk over the facts of this folder or, without one, of the copy inside the program.
///
/// # Errors
///
/// Where the files cannot be read; [`Refused`] where a rule of the base is broken.
pub fn open_desk(folder: Option<&Path>) -> anyhow::Result<Desk> {
    let files = library::read(folder).context("the fact base cannot be opened")?;
    let accepted = match folder {
        Some(_) => crate::check::accept(&files),
        None => crate::check::accept_shipped(&files),
    };
    match accepted {
        Ok(base) => Ok(Desk::new(base)),
        Err(violations) => Err(Refused { folder: folder.map(Path::to_owned), violations }.into()),
    }
}

/// The day that it is now in this zone.
#[must_use]
pub fn today(zone: &TimeZone) -> Date {
    Timestamp::now().to_zoned_datetime(zone.clone()).date()
}
