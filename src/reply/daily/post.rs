//! The post of the day.

use jiff::civil::Date;

use super::super::{
    Block, Button, Card, Reply, Tone, Words,
    date::{worded_day, worded_day_of_year},
    day::anniversary,
    fact,
    fact::open_button,
    limits,
};
use crate::{
    calendar::Day,
    daily::{Entry, Occasion, years_ago},
    facts::{Fact, FactBase},
};

/// How many other facts of the day a post lists: as many as a row has buttons.
const OTHERS: usize = limits::BUTTONS_PER_ROW;

/// The post of a date: why this is told today, the fact in full, and the others of the day behind buttons.
#[must_use]
pub fn daily_post(words: Words, base: &FactBase, entry: &Entry<'_>, date: Date) -> Reply {
    let Reply { mut card, .. } = fact(words, base, entry.best);
    card.blocks.insert(0, Block::Paragraph(lead(words, entry, date)));
    let others: Vec<&Fact> = entry.others.iter().copied().take(OTHERS).collect();
    if !others.is_empty() {
        let lines = others.iter().map(|fact| anniversary(words, fact, date)).collect();
        card.blocks.push(Block::Section { heading: words.say("daily-others"), lines });
    }
    let buttons: Vec<Button> = others.into_iter().map(|fact| open_button(words, fact)).collect();
    Reply { card, buttons, ..Reply::default() }
}

/// Why the entry is shown on this date. What did not happen on the day is never said to have.
fn lead(words: Words, entry: &Entry<'_>, date: Date) -> String {
    let years = years_ago(entry.best, date).and_then(|years| usize::try_from(years).ok()).unwrap_or(0);
    let today = worded_day_of_year(words, Day::from(date));
    let day = entry.best.date.exact_day().map(|day| worded_day(words, day)).unwrap_or_default();
    match entry.occasion {
        Occasion::ThisDay => words.say_with("daily-this-day", &[("day", today.into()), ("years", years.into())]),
        Occasion::LeapDay => words.say_with("daily-leap-day", &[("day", day.into()), ("years", years.into())]),
        Occasion::ThisWeek => {
            words.say_with("daily-this-week", &[("today", today.into()), ("day", day.into()), ("years", years.into())])
        }
        Occasion::Background => words.say_with("daily-background", &[("today", today.into())]),
    }
}

/// The post, marked as a test.
#[must_use]
pub fn as_test(words: Words, mut post: Reply) -> Reply {
    post.card.blocks.insert(0, Block::Paragraph(words.say("daily-test")));
    post
}

/// There is nothing to post on a date.
#[must_use]
pub fn no_entry(words: Words, date: Date) -> Reply {
    let day = worded_day(words, date);
    let title = words.say_with("daily-no-entry-title", &[("day", day.into())]);
    Reply::to_asker(Card::of(Tone::Nothing, title, words.say("daily-no-entry-text")))
}
