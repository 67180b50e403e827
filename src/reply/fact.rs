//! The replies that show facts: an answer, suggestions, or the admission that there is none.

use super::{About, Action, Block, Button, Card, Detail, Line, Listed, Reply, Tone, Words, limits, worded_date};
use crate::facts::{Fact, FactBase, FactId, Source, Status, Word};

/// A fact in full: title, text, date, status where it is not plainly confirmed, and every source.
#[must_use]
pub fn fact(words: Words, base: &FactBase, fact: &Fact) -> Reply {
    let language = words.language();
    let mut blocks = vec![Block::Paragraph(fact.text.in_or_english(language).clone())];
    if let Some(note) = &fact.note {
        let note = note.in_or_english(language).as_str();
        blocks.push(Block::Paragraph(words.say_with("fact-note", &[("note", note.into())])));
    }
    let lines: Vec<Line> = base.sources_of(fact).map(|(source, locator)| source_line(words, source, locator)).collect();
    blocks.push(Block::Section { heading: words.say_with("fact-sources", &[("count", lines.len().into())]), lines });

    let mut details = vec![Detail { label: words.say("fact-date"), value: worded_date(words, &fact.date) }];
    if let Some(value) = status_word(words, fact.status) {
        details.push(Detail { label: words.say("fact-status"), value });
    }
    let tone = if fact.status == Status::Confirmed { Tone::Answer } else { Tone::Uncertain };
    let title = fact.title.in_or_english(language).clone();
    let footer = Some(words.say_with("fact-footer", &[("id", fact.id.as_str().into())]));
    let buttons = other_languages(words, fact).into_iter().collect();
    let about = About::Fact(fact.id.clone());
    Reply { card: Card { tone, title, blocks, details, footer }, buttons, about, ..Reply::default() }
}

/// The button that shows a fact in the other languages it is written in, called by their own names.
fn other_languages(words: Words, fact: &Fact) -> Option<Button> {
    let others = words.language().others().into_iter().filter(|&language| fact.text.get(language).is_some());
    let names: Vec<String> = others.map(|language| Words::of(language).say("language-name")).collect();
    let action = Some(Action::OtherLanguage(fact.id.clone()));
    (!names.is_empty()).then(|| Button { label: names.join(" · "), action })
}

/// What a status means to a reader; nothing for a fact that is plainly confirmed.
#[must_use]
pub fn status_word(words: Words, status: Status) -> Option<String> {
    (status != Status::Confirmed).then(|| words.say(&format!("status-{}", status.word())))
}

fn source_line(words: Words, source: &Source, locator: Option<&str>) -> Line {
    let mut detail = match &source.published {
        Some(published) => words.say_with(
            "source-dated",
            &[("publisher", source.publisher.as_str().into()), ("date", worded_date(words, published).into())],
        ),
        None => words.say_with("source-undated", &[("publisher", source.publisher.as_str().into())]),
    };
    if let Some(locator) = locator {
        detail = words.say_with("source-locator", &[("source", detail.into()), ("locator", locator.into())]);
    }
    if source.language != words.language().code() {
        let language = source.language.as_str().into();
        detail = words.say_with("source-in-language", &[("source", detail.into()), ("language", language)]);
    }
    Line { text: source.title.clone(), url: Some(source.url.clone()), detail: Some(detail) }
}

/// "Did you mean": up to three facts, each behind a button.
#[must_use]
pub fn suggestions(words: Words, facts: &[&Fact]) -> Reply {
    let lines = facts.iter().map(|fact| fact_line(words, fact)).collect();
    let buttons = facts.iter().map(|fact| open_button(words, fact)).collect();
    let card = Card {
        tone: Tone::Uncertain,
        title: words.say("suggestions-title"),
        blocks: vec![
            Block::Paragraph(words.say("suggestions-text")),
            Block::Section { heading: words.say("suggestions-heading"), lines },
        ],
        ..Card::default()
    };
    Reply { card, buttons, ..Reply::default() }
}

/// A fact in one line: its title and its date.
pub(super) fn fact_line(words: Words, fact: &Fact) -> Line {
    let text = fact.title.in_or_english(words.language()).clone();
    let detail = (!fact.date.is_undated()).then(|| worded_date(words, &fact.date));
    Line { text, url: None, detail }
}

/// A button that opens a fact.
pub(super) fn open_button(words: Words, fact: &Fact) -> Button {
    let label = limits::clip(fact.title.in_or_english(words.language()), limits::BUTTON_LABEL);
    Button { label, action: Some(Action::OpenFact(fact.id.clone())) }
}

/// Nothing is close enough: says so, and what the base covers. Never repeats what was asked.
#[must_use]
pub fn no_match(words: Words, base: &FactBase) -> Reply {
    let count = base.facts().len();
    let mut card = Card::of(
        Tone::Nothing,
        words.say("no-match-title"),
        words.say_with("no-match-text", &[("count", count.into())]),
    );
    card.blocks.push(Block::Section {
        heading: words.say("no-match-heading"),
        lines: ["no-match-example-1", "no-match-example-2", "no-match-example-3"]
            .into_iter()
            .map(|key| Line { text: words.say(key), ..Line::default() })
            .collect(),
    });
    Reply { about: About::NoFact, ..Reply::to_asker(card) }
}

/// No event has the name that was looked up.
#[must_use]
pub fn no_event(words: Words) -> Reply {
    let [event, events] = ["event", "events"].map(|command| Listed::Command(command).name(words).into());
    let text = words.say_with("no-event-text", &[("event", event), ("events", events)]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("no-event-title"), text))
}

/// A button leads to a fact that has left the base since.
#[must_use]
pub fn gone(words: Words, id: &FactId) -> Reply {
    let text = words.say_with("gone-text", &[("id", id.as_str().into())]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("gone-title"), text))
}
