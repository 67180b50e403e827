//! `nordpolitik check`: everything that is wrong in a fact base, line by line, and what the base covers.

mod report;

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;

use serde_json::json;

use super::{Exit, Output, exit::placed, json::print_line};
use crate::{
    check::{
        self,
        coverage::{Coverage, shortfalls},
    },
    facts::{Draft, FactsFile, SOURCES_FILE},
    library,
};

/// What `check` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Put entries into canonical order and form first
    #[arg(long)]
    fix: bool,
    /// Also print what the base covers: facts by era, theme and topic, days without an entry, sources, questions
    #[arg(long)]
    report: bool,
    /// Print the report and the violations as one JSON object
    #[arg(long, requires = "report", conflicts_with = "fix")]
    json: bool,
    /// The folder of the fact base [default: that of the settings, or `facts` here, or the copy inside the program]
    folder: Option<PathBuf>,
}

/// Where a clone of the project holds its facts.
const IN_A_CLONE: &str = "facts";

/// Checks a base and prints every violation; `facts` is the folder that the settings name.
///
/// The project's own base, which is taken where nobody names another, must also hold what it claims to cover.
///
/// # Errors
///
/// Where the base cannot be read, or a file not be mended.
pub fn run(options: &Options, facts: Option<&Path>, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let clone = Path::new(IN_A_CLONE);
    let in_a_clone = Some(clone).filter(|clone| clone.join(SOURCES_FILE).is_file());
    let named = options.folder.as_deref().or(facts);
    let folder = named.or(in_a_clone);
    let mut files = library::read(folder)?;
    if options.fix {
        let Some(folder) = folder else {
            bail!(
                "the copy inside the program cannot be mended; name a folder, as in `nordpolitik check --fix FOLDER`"
            );
        };
        fix(folder, &files, output)?;
        files = library::read(Some(folder))?;
    }
    let draft = Draft::parse(&files);
    let coverage = Coverage::of(&draft);
    let mut problems: Vec<String> =
        check::violations(&files).iter().map(|violation| placed(folder, violation)).collect();
    // The counts of a base that cannot be read whole say nothing about it.
    if named.is_none() && draft.violations.is_empty() {
        problems.extend(shortfalls(&coverage));
    }
    if options.json {
        print_line(output.writer, &json!({ "violations": problems, "coverage": coverage }))?;
    } else {
        if options.report {
            report::print(&coverage, output)?;
        }
        print(&problems, &coverage, output)?;
    }
    Ok(if problems.is_empty() { Exit::Done } else { Exit::Failed })
}

fn fix(folder: &Path, files: &[FactsFile], output: &mut Output<'_>) -> anyhow::Result<()> {
    for FactsFile { name, text } in check::canonical(files) {
        let file = folder.join(name);
        library::write(&file, &text)?;
        writeln!(output.writer, "rewrote {}", file.display())?;
    }
    Ok(())
}

fn print(problems: &[String], coverage: &Coverage<'_>, output: &mut Output<'_>) -> anyhow::Result<()> {
    for problem in problems {
        writeln!(output.writer, "{problem}")?;
    }
    if problems.is_empty() {
        let Coverage { facts, sources, names, concepts, .. } = coverage;
        let counts = [(facts, "fact"), (sources, "source"), (names, "name"), (concepts, "concept")];
        writeln!(output.writer, "{}: nothing is wrong", counts.map(|(count, noun)| counted(*count, noun)).join(", "))?;
    } else {
        writeln!(output.writer, "{}", counted(problems.len(), "violation"))?;
    }
    Ok(output.writer.flush()?)
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
