//! `nordpolitik today`: what happened on this day of the year.

use clap::Args;
use jiff::civil::Date;

use super::{Exit, Output, Tongue, events::print_objects};
use crate::{answer::Desk, calendar::AskedDay, reply::Words};

/// What `today` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    tongue: Tongue,
    /// Another day, such as "30 September", 09-30 or 1990-09-30
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

/// Prints the events of the day.
///
/// # Errors
///
/// Where the day is not understood, or the output cannot be written.
pub fn run(options: &Options, desk: &Desk, today: Date, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let typed = options.date.as_deref();
    // What cannot be read is wrong use here, not something to be answered kindly.
    let asked = typed.map_or(Ok(AskedDay::Relative(0)), AskedDay::parse)?;
    let language = options.tongue.for_text(typed.unwrap_or_default());
    if options.json {
        let mut events = desk.on_day(asked.day(today));
        if let Some(year) = asked.year() {
            events.retain(|event| event.date.exact_day().is_some_and(|day| day.year() == year));
        }
        print_objects(desk, &events, language, output)?;
    } else {
        output.reply(&desk.reply_to_day(Words::of(language), typed, today))?;
    }
    Ok(Exit::Done)
}
