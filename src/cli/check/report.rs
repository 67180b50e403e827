//! The coverage report as a terminal shows it: counts under headings, one a line.

use std::io;

use anstyle::Style;

use crate::{
    check::coverage::{Coverage, DatedFact, Tally},
    cli::Output,
};

/// The most ids that are listed; where there are more, the JSON holds them.
const MOST_LISTED: usize = 20;
/// The column of the numbers: the longest label, the name of a theme, and a space.
const LABEL: usize = 44;

/// Prints the report, with an empty line at its end.
pub(super) fn print(coverage: &Coverage<'_>, output: &mut Output<'_>) -> io::Result<()> {
    let mut table = Table { output };
    table.heading("Facts")?;
    table.row("all", coverage.facts, "")?;
    table.row("dated to the day", coverage.dated_to_the_day, "")?;
    table.row("with a single source", coverage.single_source.len(), &listed(&coverage.single_source))?;
    table.end("oldest", coverage.oldest.as_ref())?;
    table.end("newest", coverage.newest.as_ref())?;
    table.tally("By kind", &coverage.kinds)?;
    table.tally("By status", &coverage.statuses)?;
    table.tally("By era", &coverage.eras)?;
    table.tally("By theme", &coverage.themes)?;
    table.tally("By topic", &coverage.topics)?;
    table.heading("Days of the year with an entry, and those without")?;
    for month in &coverage.calendar {
        table.row(&month.name(), month.covered, &days(&month.gaps))?;
    }
    table.row("all", coverage.days(), "")?;
    table.heading("Questions")?;
    for language in &coverage.languages {
        let note = format!("at least {} a fact", language.fewest_questions);
        table.row(language.language.code(), language.questions, &note)?;
    }
    table.tally("Sources by kind", &coverage.source_kinds)?;
    table.row("all", coverage.sources, "")?;
    table.tally("Sources by language", &coverage.source_languages)?;
    table.tally("Names by kind", &coverage.name_kinds)?;
    table.row("all", coverage.names, "")?;
    table.heading("Lexicon")?;
    table.row("concepts", coverage.concepts, "")?;
    writeln!(output.writer)
}

/// Lines under headings, their numbers in one column.
struct Table<'t, 'o> {
    output: &'t mut Output<'o>,
}

impl Table<'_, '_> {
    fn heading(&mut self, text: &str) -> io::Result<()> {
        let style = if self.output.looks.colour { Style::new().bold() } else { Style::new() };
        writeln!(self.output.writer, "\n{style}{text}{style:#}")
    }

    fn row(&mut self, label: &str, count: usize, note: &str) -> io::Result<()> {
        let gap = if note.is_empty() { "" } else { "  " };
        writeln!(self.output.writer, "  {label:<LABEL$}{count:>6}{gap}{note}")
    }

    fn tally(&mut self, heading: &str, tally: &Tally<'_>) -> io::Result<()> {
        self.heading(heading)?;
        tally.iter().try_for_each(|(word, count)| self.row(word, count, ""))
    }

    fn end(&mut self, label: &str, fact: Option<&DatedFact<'_>>) -> io::Result<()> {
        let Some(DatedFact { id, date, title }) = fact else { return Ok(()) };
        writeln!(self.output.writer, "  {label}: {date}, {title} · {id}")
    }
}

fn listed(ids: &[&str]) -> String {
    if ids.len() > MOST_LISTED { "(--json lists them)".to_owned() } else { ids.join(" ") }
}

fn days(gaps: &[i8]) -> String {
    gaps.iter().map(i8::to_string).collect::<Vec<_>>().join(" ")
}
