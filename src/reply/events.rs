//! Lists of events, page by page.

use super::{
    Action, Block, Button, Card, EventFilter, Reply, Tone, Words,
    fact::{fact_line, open_button},
    topic_word,
};
use crate::facts::{Fact, NameKind, Topic};

/// How many events a page shows: what fits a phone screen without scrolling.
pub const PAGE_SIZE: usize = 8;
/// Up to this many events are opened by buttons of their own: one row.
const OPENED_BY_BUTTON: usize = super::limits::BUTTONS_PER_ROW;

/// One page of the events that a filter lets through, in date order. A page past the end shows the last one.
#[must_use]
pub fn events_page(words: Words, events: &[&Fact], filter: &EventFilter, page: u16) -> Reply {
    if events.is_empty() {
        return Reply::to_asker(Card::of(Tone::Nothing, words.say("events-none-title"), words.say("events-none-text")));
    }
    let pages = events.len().div_ceil(PAGE_SIZE);
    let page = usize::from(page).min(pages - 1);
    let shown: Vec<&Fact> = events.iter().skip(page * PAGE_SIZE).take(PAGE_SIZE).copied().collect();
    let heading = words.say_with(
        "events-heading",
        &[("first", (page * PAGE_SIZE + 1).into()), ("last", (page * PAGE_SIZE + shown.len()).into())],
    );
    let card = Card {
        tone: Tone::Answer,
        title: words.say_with("events-title", &[("count", events.len().into())]),
        blocks: vec![Block::Section { heading, lines: shown.iter().map(|fact| fact_line(words, fact)).collect() }],
        ..Card::default()
    };
    let mut buttons = Vec::new();
    if pages > 1 {
        let turn = |to: Option<usize>, key| Button {
            label: words.say(key),
            action: to
                .and_then(|to| u16::try_from(to).ok())
                .map(|page| Action::EventsPage { filter: filter.clone(), page }),
        };
        buttons.push(turn(page.checked_sub(1), "events-previous"));
        let label = words.say_with("events-page", &[("page", (page + 1).into()), ("pages", pages.into())]);
        buttons.push(Button { label, action: None });
        buttons.push(turn(Some(page + 1).filter(|&next| next < pages), "events-next"));
    } else if shown.len() <= OPENED_BY_BUTTON {
        buttons.extend(shown.iter().map(|fact| open_button(words, fact)));
    }
    Reply { card, buttons, ..Reply::default() }
}

/// The period that was typed cannot be read.
#[must_use]
pub fn unknown_period(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("period-unknown-title"), words.say("period-unknown-text")))
}

/// No person, place or organisation has the name that was typed.
#[must_use]
pub fn unknown_name(words: Words, kind: NameKind) -> Reply {
    let title = match kind {
        NameKind::Person => words.say("person-unknown-title"),
        NameKind::Place | NameKind::Organization => words.say("place-unknown-title"),
    };
    Reply::to_asker(Card::of(Tone::Nothing, title, words.say("name-unknown-text")))
}

/// No topic has the name that was typed.
#[must_use]
pub fn unknown_topic(words: Words, topics: &[Topic]) -> Reply {
    let list = topics.iter().map(|&topic| topic_word(words, topic)).collect::<Vec<_>>().join(", ");
    let text = words.say_with("topic-unknown-text", &[("topics", list.into())]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("topic-unknown-title"), text))
}
