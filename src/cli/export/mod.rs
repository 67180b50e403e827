//! `nordpolitik export`: the whole base, flat, for other programs and for reading.

mod markdown;
mod record;
mod table;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Exit, Output, Tongue};
use crate::{answer::Desk, language::Language, library};
use record::Record;

/// What `export` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The form
    #[arg(long)]
    format: Format,
    #[command(flatten)]
    tongue: Tongue,
    /// A file to write, whole or not at all, in place of standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The forms a base can be exported in.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One list of objects
    Json,
    /// One object a line
    Jsonl,
    /// A table with a header; several values in a cell are separated by `; `
    Csv,
    /// A text to read, by year
    Markdown,
}

/// Prints or writes the base.
///
/// # Errors
///
/// Where the output cannot be written.
pub fn run(options: &Options, desk: &Desk, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let text = exported(options.format, desk, options.tongue.for_text(""))?;
    if let Some(file) = &options.output {
        library::write(file, &text)?;
    } else {
        output.writer.write_all(text.as_bytes())?;
        output.writer.flush()?;
    }
    Ok(Exit::Done)
}

fn exported(format: Format, desk: &Desk, language: Language) -> anyhow::Result<String> {
    let base = desk.base();
    let records = base.facts().iter().map(|fact| Record::new(base, fact, language));
    match format {
        Format::Json => Ok(serde_json::to_string_pretty(&records.collect::<Vec<_>>())? + "\n"),
        Format::Jsonl => {
            let lines = records.map(|record| Ok(serde_json::to_string(&record)? + "\n"));
            lines.collect()
        }
        Format::Csv => table::csv(records),
        Format::Markdown => Ok(markdown::document(base, language)),
    }
}
