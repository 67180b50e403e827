//! A timeline: a picture of events in the order of time, and the same list as text.

use super::{
    Action, Block, Card, EventFilter, NameKey, Picture, Reply, Tone, Words,
    date::worded_span,
    events::no_events,
    fact::{fact_line, status_word},
    limits,
    page::Page,
    topic_word, worded_date,
};
use crate::{
    facts::{Fact, FactBase, Name, NameKind},
    picture::{self, Entry},
};

/// One page of a timeline. `events` are dated and in order; a page past the end shows the last one.
#[must_use]
pub fn timeline(words: Words, base: &FactBase, events: &[&Fact], filter: &EventFilter, page: u16) -> Reply {
    if events.is_empty() {
        return no_events(words);
    }
    let page = Page::of(events, page);
    let title = words.say_with("timeline-title", &[("subject", subject(words, base, filter).into())]);
    let count = words.say_with("events-title", &[("count", events.len().into())]);
    let part = page.part_of(words, count);
    let picture = picture::Timeline {
        heading: title.clone(),
        subheading: part.clone(),
        entries: page.shown.iter().map(|fact| entry(words, fact)).collect(),
        years: events.iter().filter_map(|fact| year(fact)).collect(),
        legend: words.say("timeline-contested"),
    };
    let picture = Picture { name: "timeline.png", png: picture.to_png(), alt: alt_text(words, page.shown) };
    let lines = page.shown.iter().map(|fact| fact_line(words, fact)).collect();
    let card =
        Card { tone: Tone::Answer, title, blocks: vec![Block::Section { heading: part, lines }], ..Card::default() };
    let buttons = page.buttons(words, |page| Action::TimelinePage { filter: filter.clone(), page });
    Reply { card, picture: Some(Box::new(picture)), buttons, ..Reply::default() }
}

fn entry(words: Words, fact: &Fact) -> Entry {
    Entry {
        date: worded_date(words, &fact.date),
        title: fact.title.in_or_english(words.language()).clone(),
        year: year(fact).unwrap_or_default(),
        is_contested: status_word(words, fact.status).is_some(),
    }
}

/// Where a fact begins, in years.
fn year(fact: &Fact) -> Option<f32> {
    let day = fact.date.earliest()?;
    Some(f32::from(day.year()) + f32::from(day.day_of_year() - 1) / f32::from(day.days_in_year()))
}

/// The picture in words, as many events as the limit takes.
fn alt_text(words: Words, shown: &[&Fact]) -> String {
    let events: Vec<String> = shown
        .iter()
        .map(|fact| {
            let title = fact.title.in_or_english(words.language()).as_str();
            words
                .say_with("timeline-event", &[("date", worded_date(words, &fact.date).into()), ("title", title.into())])
        })
        .collect();
    let text = words.say_with("timeline-alt", &[("count", shown.len().into()), ("events", events.join("; ").into())]);
    limits::clip(&text, limits::ALT_TEXT)
}

/// What a filter asks for, without the words that somebody typed.
fn subject(words: Words, base: &FactBase, filter: &EventFilter) -> String {
    let name = |kind, key: Option<NameKey>| {
        key.and_then(|key| named(base, kind, key)).map(|name| name.name.in_or_english(words.language()).clone())
    };
    let topic = filter.topic.map(|topic| topic_word(words, topic));
    let parts = [
        name(NameKind::Person, filter.person),
        name(NameKind::Place, filter.place),
        topic,
        worded_span(words, filter.from, filter.to),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { words.say("timeline-everything") } else { parts.join(" · ") }
}

/// The name of a key.
pub(super) fn named(base: &FactBase, kind: NameKind, key: NameKey) -> Option<&Name> {
    base.names(kind).find(|name| NameKey::of(&name.id) == key)
}
