//! `nordpolitik events`: the events that a filter lets through, in date order.

use clap::Args;
use unicode_width::UnicodeWidthStr;

use super::{
    Exit, Output, Tongue,
    json::{FactObject, print_line},
    terminal::printable,
};
use crate::{
    answer::{Desk, EventsAsked},
    facts::Fact,
    language::Language,
    reply::{self, Words, worded_date},
};

/// What `events` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    tongue: Tongue,
    /// Nothing before this date or period, such as 1990, "June 1990", 1990-09-30 or 1990s
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Nothing after this date or period
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Who took part, by any spelling
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// Where it happened, by any spelling
    #[arg(long, value_name = "NAME")]
    place: Option<String>,
    /// What it is about, such as energy or koryo-saram
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Words that the event must be about
    text: Vec<String>,
}

impl Options {
    fn asked(&self) -> EventsAsked {
        EventsAsked {
            text: Some(self.text.join(" ")).filter(|text| !text.is_empty()),
            from: self.from.clone(),
            to: self.to.clone(),
            person: self.person.clone(),
            place: self.place.clone(),
            topic: self.topic.clone(),
        }
    }
}

/// Prints the events.
///
/// # Errors
///
/// Where a date, a name or a topic is not understood, or the output cannot be written.
pub fn run(options: &Options, desk: &Desk, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let filter = desk.filter(&options.asked())?;
    let events = desk.events(&filter);
    let language = options.tongue.for_text(filter.text.as_deref().unwrap_or_default());
    if options.json {
        print_objects(desk, &events, language, output)?;
    } else if events.is_empty() {
        output.reply(&reply::events_page(Words::of(language), &events, &filter, 0))?;
    } else {
        let words = Words::of(language);
        let dates: Vec<String> = events.iter().map(|event| worded_date(words, &event.date)).collect();
        let column = dates.iter().map(|date| date.width()).max().unwrap_or_default();
        for (event, date) in events.iter().zip(&dates) {
            let gap = " ".repeat(column - date.width());
            let title = printable(event.title.in_or_english(language));
            writeln!(output.writer, "{date}{gap}  {title} · {}", event.id)?;
        }
        output.writer.flush()?;
    }
    Ok(Exit::Done)
}

/// Prints facts, one object a line.
pub(super) fn print_objects(
    desk: &Desk,
    facts: &[&Fact],
    language: Language,
    output: &mut Output<'_>,
) -> anyhow::Result<()> {
    for fact in facts {
        print_line(output.writer, &FactObject::new(desk.base(), fact, language))?;
    }
    Ok(())
}
