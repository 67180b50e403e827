//! `nordpolitik check`: everything that is wrong in a fact base, line by line.

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;

use super::{Exit, Output, exit::placed};
use crate::{
    check,
    facts::{Draft, FactsFile, SOURCES_FILE},
    library,
};

/// What `check` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Put entries into canonical order and form first
    #[arg(long)]
    fix: bool,
    /// The folder of the fact base [default: that of the settings, or `facts` here, or the copy inside the program]
    folder: Option<PathBuf>,
}

/// Where a clone of the project holds its facts.
const IN_A_CLONE: &str = "facts";

/// Checks a base and prints every violation; `facts` is the folder that the settings name.
///
/// # Errors
///
/// Where the base cannot be read, or a file not be mended.
pub fn run(options: &Options, facts: Option<&Path>, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let clone = Path::new(IN_A_CLONE);
    let in_a_clone = Some(clone).filter(|clone| clone.join(SOURCES_FILE).is_file());
    let folder = options.folder.as_deref().or(facts).or(in_a_clone);
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
    report(folder, &files, output)
}

fn fix(folder: &Path, files: &[FactsFile], output: &mut Output<'_>) -> anyhow::Result<()> {
    for FactsFile { name, text } in check::canonical(files) {
        let file = folder.join(name);
        library::write(&file, &text)?;
        writeln!(output.writer, "rewrote {}", file.display())?;
    }
    Ok(())
}

fn report(folder: Option<&Path>, files: &[FactsFile], output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let violations = check::violations(files);
    for violation in &violations {
        writeln!(output.writer, "{}", placed(folder, violation))?;
    }
    let exit = if violations.is_empty() {
        let draft = Draft::parse(files);
        let counts = [
            (draft.facts.len(), "fact"),
            (draft.sources.len(), "source"),
            (draft.names.len(), "name"),
            (draft.concepts.len(), "concept"),
        ];
        writeln!(output.writer, "{}: nothing is wrong", counts.map(|(count, noun)| counted(count, noun)).join(", "))?;
        Exit::Done
    } else {
        writeln!(output.writer, "{}", counted(violations.len(), "violation"))?;
        Exit::Failed
    };
    output.writer.flush()?;
    Ok(exit)
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
