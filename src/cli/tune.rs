//! `nordpolitik tune`: learns the weights of the matcher from question sets.

use std::path::PathBuf;

use clap::Args;

use super::{Exit, Output, eval};
use crate::{answer::Desk, library, measure};

/// What `tune` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Write the weights to this file; without it they are printed
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The question sets to learn from
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

/// Learns, and prints or writes the weights.
///
/// # Errors
///
/// Where a file cannot be read, is no question set, or cannot be written.
pub fn run(options: &Options, desk: &Desk, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let mut questions = Vec::new();
    for file in &options.files {
        questions.extend(eval::read(file)?);
    }
    let weights = measure::learn(desk, &questions);
    let text = serde_json::to_string_pretty(&weights)? + "\n";
    match &options.output {
        Some(file) => library::write(file, &text)?,
        None => output.writer.write_all(text.as_bytes())?,
    }
    Ok(Exit::Done)
}
