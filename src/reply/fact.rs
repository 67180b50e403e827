//! The replies that show facts: an answer, suggestions, or the admission that there is none.

use super::{
    About, Action, Block, Button, Card, Detail, FactKey, Line, Listed, Reply, Tone, Words, limits, onward, worded_date,
};
use crate::facts::{Fact, FactBase, FactId, Source, Status, Word};

/// A fact in full: title, text, date, status where it is not plainly confirmed, every source, and where to go from there.
#[must_use]
pub fn fact(words: Words, base: &FactBase, fact: &Fact) -> Reply {
    answer(words, base, fact, &[])
}

/// A fact in full as the answer to a question; `others` are the next best matches.
#[must_use]
pub fn answer(words: Words, base: &FactBase, fact: &Fact, others: &[&Fact]) -> Reply {
    let language = words.language();
    let mut blocks = vec![Block::Paragraph(fact.text.in_or_english(language).clone())];
    if let Some(note) = &fact.note {
        let note = note.in_or_english(language).as_str();
        blocks.push(Block::Paragraph(words.say_with("fact-note", &[("note", note.into())])));
    }
    blocks.push(sources_block(words, base, fact));

    let mut details = vec![Detail { label: words.say("fact-date"), value: worded_date(words, &fact.date) }];
    if let Some(value) = status_word(words, fact.status) {
        details.push(Detail { label: words.say("fact-status"), value });
    }
    let tone = if fact.status == Status::Confirmed { Tone::Answer } else { Tone::Uncertain };
    let title = fact.title.in_or_english(language).clone();
    let footer = Some(words.say_with("fact-footer", &[("id", fact.id.as_str().into())]));
    let buttons = buttons(words, base, fact, others);
    let about = About::Fact(fact.id.clone());
    Reply { card: Card { tone, title, blocks, details, footer }, buttons, about, ..Reply::default() }
}

/// The sources of a fact, a line each.
pub(super) fn sources_block(words: Words, base: &FactBase, fact: &Fact) -> Block {
    let lines: Vec<Line> = base.sources_of(fact).map(|(source, locator)| source_line(words, source, locator)).collect();
    Block::Section { heading: words.say_with("fact-sources", &[("count", lines.len().into())]), lines }
}

/// The button that shows the sources of a fact one by one.
pub(super) fn sources_button(words: Words, fact: &Fact) -> Button {
    Button { label: words.say("button-sources"), action: Some(Action::Sources(fact.id.clone())) }
}

/// The buttons under a fact: where it comes from, what is related, what came before and after, what else was meant, and
/// the other languages.
fn buttons(words: Words, base: &FactBase, fact: &Fact, others: &[&Fact]) -> Vec<Button> {
    let button = |key, action| Button { label: words.say(key), action: Some(action) };
    let mut buttons = vec![sources_button(words, fact)];
    if base.related_to(fact).next().is_some() {
        buttons.push(button("button-related", Action::Related(fact.id.clone())));
    }
    if onward::has_neighbours(base, fact) {
        buttons.push(button("button-around", Action::Around(fact.id.clone())));
    }
    if !others.is_empty() {
        let others = others.iter().map(|fact| FactKey::of(&fact.id)).collect();
        buttons.push(button("button-others", Action::Others { than: fact.id.clone(), others }));
    }
    buttons.extend(other_languages(words, fact));
    buttons
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
