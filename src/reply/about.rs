//! What the bot says about itself: help, about.

use super::{Block, Card, Detail, Line, Reply, Tone, Words, listing::typed, worded_date};
use crate::facts::{Fact, FactBase};

/// How right the matcher was when it was last measured on the project's own questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Questions that the base answers.
    pub answerable: usize,
    /// Of these, answered rightly.
    pub right: usize,
    /// Of these, answered wrongly.
    pub wrong: usize,
    /// Questions that the base does not answer.
    pub negatives: usize,
    /// Of these, answered all the same.
    pub false_answers: usize,
}

/// How to use the bot, with examples.
#[must_use]
pub fn help(words: Words) -> Reply {
    let commands = [
        ("ask", "help-ask-detail"),
        ("event", "help-event-detail"),
        ("events", "help-events-detail"),
        ("timeline", "help-timeline-detail"),
        ("onthisday", "help-onthisday-detail"),
        ("person", "help-person-detail"),
        ("trade", "help-trade-detail"),
        ("sources", "help-sources-detail"),
        ("quiz", "help-quiz-detail"),
        ("about", "help-about-detail"),
        ("privacy show", "help-privacy-detail"),
    ];
    let line = |(command, detail)| Line { text: typed(words, command), url: None, detail: Some(words.say(detail)) };
    let commands = commands.into_iter().map(line).collect();
    Reply::to_asker(Card {
        tone: Tone::Answer,
        title: words.say("help-title"),
        blocks: vec![
            Block::Paragraph(words.say("help-text")),
            Block::Section { heading: words.say("help-commands"), lines: commands },
            Block::Paragraph(words.say("help-mention")),
        ],
        ..Card::default()
    })
}

/// What the bot knows, how current that is, and how often it is right.
#[must_use]
pub fn about(words: Words, version: &str, base: &FactBase, figures: Figures) -> Reply {
    let newest = base.facts().iter().filter_map(|fact| Some((fact.date.latest()?, fact))).max_by_key(|(day, _)| *day);
    let mut details = vec![
        Detail { label: words.say("about-version"), value: version.to_owned() },
        Detail {
            label: words.say("about-facts"),
            value: words.say_with(
                "about-counts",
                &[("facts", base.facts().len().into()), ("sources", base.source_count().into())],
            ),
        },
    ];
    if let Some((_, Fact { date, .. })) = newest {
        details.push(Detail { label: words.say("about-newest"), value: worded_date(words, date) });
    }
    let right = words.say_with(
        "about-right",
        &[
            ("right", figures.right.into()),
            ("answerable", figures.answerable.into()),
            ("wrong", figures.wrong.into()),
            ("negatives", figures.negatives.into()),
            ("false", figures.false_answers.into()),
        ],
    );
    Reply::to_asker(Card {
        tone: Tone::Answer,
        title: words.say("about-title"),
        blocks: vec![
            Block::Paragraph(words.say("about-text")),
            Block::Section {
                heading: words.say("about-right-heading"),
                lines: vec![Line { text: right, ..Line::default() }],
            },
        ],
        details,
        footer: Some(words.say("about-licence")),
    })
}
