//! Lists of events, page by page.

use super::{Action, Block, Card, EventFilter, Reply, Tone, Words, fact::fact_line, page::Page, topic_word};
use crate::facts::{Fact, NameKind, Topic};

/// One page of the events that a filter lets through, in date order. A page past the end shows the last one.
#[must_use]
pub fn events_page(words: Words, events: &[&Fact], filter: &EventFilter, page: u16) -> Reply {
    if events.is_empty() {
        return no_events(words);
    }
    let page = Page::of(events, page);
    let lines = page.shown.iter().map(|fact| fact_line(words, fact)).collect();
    let card = Card {
        tone: Tone::Answer,
        title: words.say_with("events-title", &[("count", events.len().into())]),
        blocks: vec![Block::Section { heading: page.range(words), lines }],
        ..Card::default()
    };
    let buttons = page.buttons(words, |page| Action::EventsPage { filter: filter.clone(), page });
    Reply { card, buttons, ..Reply::default() }
}

/// Nothing passes the filter.
pub(super) fn no_events(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("events-none-title"), words.say("events-none-text")))
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
