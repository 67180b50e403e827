//! What happened on a day of the year.

use jiff::civil::Date;

use super::{
    Block, Card, Line, Reply, Tone, Words,
    date::worded_day_of_year,
    fact::{fact_line, open_button},
    limits,
};
use crate::{
    calendar::{AskedDayError, Day},
    facts::Fact,
};

/// The events of a day of the year, in the order of their years; or that there are none, with the nearest day that has.
#[must_use]
pub fn on_day(words: Words, day: Day, today: Date, events: &[&Fact], nearest: Option<Day>) -> Reply {
    let worded = worded_day_of_year(words, day);
    if events.is_empty() {
        let mut card = Card::of(
            Tone::Nothing,
            words.say_with("day-none-title", &[("day", worded.into())]),
            words.say("day-none-text"),
        );
        if let Some(nearest) = nearest {
            let nearest = worded_day_of_year(words, nearest);
            card.blocks.push(Block::Paragraph(words.say_with("day-nearest", &[("day", nearest.into())])));
        }
        return Reply::to_asker(card);
    }
    let lines = events.iter().map(|fact| anniversary(words, fact, today)).collect();
    let card = Card {
        tone: Tone::Answer,
        title: words.say_with("day-title", &[("day", worded.into())]),
        blocks: vec![Block::Section {
            heading: words.say_with("day-heading", &[("count", events.len().into())]),
            lines,
        }],
        ..Card::default()
    };
    let buttons = events.iter().take(limits::BUTTONS_PER_ROW).map(|fact| open_button(words, fact)).collect();
    Reply { card, buttons, ..Reply::default() }
}

/// An event with its year and how long ago that is.
pub(super) fn anniversary(words: Words, fact: &Fact, today: Date) -> Line {
    let mut line = fact_line(words, fact);
    if let Some(day) = fact.date.exact_day() {
        let years = usize::try_from(today.year() - day.year()).unwrap_or(0);
        let year = day.year().to_string();
        line.detail = Some(words.say_with("day-ago", &[("year", year.into()), ("years", years.into())]));
    }
    line
}

/// The day that was typed cannot be read: says why, and how to write one.
#[must_use]
pub fn day_not_understood(words: Words, error: &AskedDayError) -> Reply {
    let why = match error {
        AskedDayError::NoSuchDay { .. } => words.say("day-impossible"),
        AskedDayError::Ambiguous { .. } => words.say("day-ambiguous"),
        AskedDayError::Empty | AskedDayError::NotUnderstood { .. } => words.say("day-not-understood"),
    };
    Reply::to_asker(Card::of(Tone::Nothing, why, words.say("day-examples")))
}
