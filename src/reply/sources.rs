//! Where a fact comes from, source by source.

use std::collections::BTreeSet;

use strum::VariantArray;

use super::{Block, Card, Line, Reply, Tone, Words, figure::worded_figure, number::worded_number, worded_date};
use crate::facts::{Fact, FactBase, Source, SourceKind, Word};

/// Every source of a fact with its publisher, kind, date and language, and what of the fact it supports.
#[must_use]
pub fn sources(words: Words, base: &FactBase, fact: &Fact) -> Reply {
    let title = fact.title.in_or_english(words.language()).as_str();
    let blocks: Vec<Block> = base
        .sources_of(fact)
        .map(|(source, locator)| Block::Section {
            heading: source.publisher.clone(),
            lines: lines(words, fact, source, locator),
        })
        .collect();
    let title = words.say_with("sources-title", &[("count", blocks.len().into()), ("title", title.into())]);
    Reply { card: Card { tone: Tone::Answer, title, blocks, ..Card::default() }, ..Reply::default() }.privately()
}

/// What the base rests on: its sources by kind, and how many languages they are in.
#[must_use]
pub fn source_overview(words: Words, base: &FactBase) -> Reply {
    let kinds = SourceKind::VARIANTS.iter().map(|kind| {
        let number = base.sources().filter(|source| source.kind == *kind).count();
        (words.say(&format!("source-kind-{}", kind.word())), number)
    });
    let line =
        |(text, number): (String, usize)| Line { text, url: None, detail: Some(worded_number(words, &number.into())) };
    let languages: BTreeSet<&str> = base.sources().map(|source| source.language.as_str()).collect();
    let title = words
        .say_with("overview-title", &[("sources", base.source_count().into()), ("facts", base.facts().len().into())]);
    let card = Card {
        tone: Tone::Answer,
        title,
        blocks: vec![
            Block::Paragraph(words.say("overview-text")),
            Block::Section {
                heading: words.say("overview-kinds"),
                lines: kinds.filter(|(_, number)| *number > 0).map(line).collect(),
            },
            Block::Paragraph(words.say_with("overview-languages", &[("count", languages.len().into())])),
        ],
        ..Card::default()
    };
    Reply { card, ..Reply::default() }
}

fn lines(words: Words, fact: &Fact, source: &Source, locator: Option<&str>) -> Vec<Line> {
    let plain = |text| Line { text, ..Line::default() };
    let supports = match locator {
        Some(locator) => words.say_with("source-supports-at", &[("locator", locator.into())]),
        None => words.say("source-supports"),
    };
    let figures = fact.figures.iter().filter(|figure| figure.source == source.id);
    let mut lines = vec![
        Line { text: source.title.clone(), url: Some(source.url.clone()), detail: None },
        plain(about(words, source)),
        plain(supports),
    ];
    lines.extend(
        figures
            .map(|figure| plain(words.say_with("source-figure", &[("figure", worded_figure(words, figure).into())]))),
    );
    lines
}

/// What a source is: `Press, 1 October 1990, in English`.
fn about(words: Words, source: &Source) -> String {
    let kind = words.say(&format!("source-kind-{}", source.kind.word()));
    let about = match &source.published {
        Some(published) => {
            let date = worded_date(words, published);
            words.say_with("source-dated", &[("publisher", kind.into()), ("date", date.into())])
        }
        None => words.say_with("source-without-date", &[("kind", kind.into())]),
    };
    words.say_with("source-in-language", &[("source", about.into()), ("language", source.language.as_str().into())])
}
