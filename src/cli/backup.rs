//! `nordpolitik backup`: a copy of the store, also while the bot is running.

use std::path::PathBuf;

use clap::Args;

use super::{Exit, Output};
use crate::store::{self, Location};

/// What `backup` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The file to write, which must not exist
    file: PathBuf,
}

/// Copies the store.
///
/// # Errors
///
/// Where there is no store, or the file exists or cannot be written.
pub fn run(options: &Options, location: &Location, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(store::backup(location, &options.file))?;
    writeln!(output.writer, "copied {location} to {}", options.file.display())?;
    output.writer.flush()?;
    Ok(Exit::Done)
}
