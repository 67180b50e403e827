//! What the base has to say to the statements of a message. The message itself is never repeated, nor its author judged.

use super::{
    Block, Button, Card, Line, Reply, Tone, Words,
    fact::{fact_line, open_button},
    limits, worded_date,
};
use crate::facts::{Fact, FactBase};

/// What the base has to say to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// The fact says so.
    Supported(&'a Fact),
    /// The fact gives another date.
    Differs(&'a Fact),
    /// The fact is the nearest, but does not say all of it.
    Near(&'a Fact),
    /// Nothing is near enough.
    NotCovered,
}

/// A verdict on each statement, in the order of the message, for whoever asked.
#[must_use]
pub fn checked(words: Words, base: &FactBase, verdicts: &[Verdict<'_>]) -> Reply {
    if verdicts.is_empty() {
        return Reply::to_asker(Card::of(Tone::Nothing, words.say("check-none-title"), words.say("check-none-text")));
    }
    let is_supported = |verdict: &Verdict<'_>| matches!(verdict, Verdict::Supported(_));
    let supported = verdicts.iter().filter(|verdict| is_supported(verdict)).count();
    let title = words.say_with("check-title", &[("supported", supported.into()), ("count", verdicts.len().into())]);
    let mut blocks: Vec<Block> =
        (1..).zip(verdicts).map(|(number, verdict)| section(words, base, number, verdict)).collect();
    blocks.push(Block::Paragraph(words.say("check-limits")));
    let tone = match verdicts {
        _ if supported == verdicts.len() => Tone::Answer,
        _ if verdicts.iter().all(|verdict| *verdict == Verdict::NotCovered) => Tone::Nothing,
        _ => Tone::Uncertain,
    };
    let mut buttons: Vec<Button> = Vec::new();
    for button in verdicts.iter().filter_map(fact_of).map(|fact| open_button(words, fact)) {
        if !buttons.contains(&button) && buttons.len() < limits::BUTTONS_PER_ROW {
            buttons.push(button);
        }
    }
    let card = Card { tone, title, blocks, ..Card::default() };
    Reply { card, buttons, ..Reply::default() }.privately()
}

fn fact_of<'a>(verdict: &Verdict<'a>) -> Option<&'a Fact> {
    match verdict {
        Verdict::Supported(fact) | Verdict::Differs(fact) | Verdict::Near(fact) => Some(fact),
        Verdict::NotCovered => None,
    }
}

fn section(words: Words, base: &FactBase, number: usize, verdict: &Verdict<'_>) -> Block {
    let key = match verdict {
        Verdict::Supported(_) => "check-supported",
        Verdict::Differs(_) => "check-differs",
        Verdict::Near(_) => "check-near",
        Verdict::NotCovered => "check-not-covered",
    };
    let heading = words.say_with("check-heading", &[("number", number.into()), ("verdict", words.say(key).into())]);
    let plain = |text| Line { text, ..Line::default() };
    let mut lines = match verdict {
        Verdict::Differs(fact) => {
            vec![plain(words.say_with("check-date", &[("date", worded_date(words, &fact.date).into())]))]
        }
        Verdict::NotCovered => vec![plain(words.say("check-nothing"))],
        Verdict::Supported(_) | Verdict::Near(_) => Vec::new(),
    };
    if let Some(fact) = fact_of(verdict) {
        let source = base.sources_of(fact).next();
        let line = fact_line(words, fact);
        lines.push(Line { url: source.map(|(source, _)| source.url.clone()), ..line });
    }
    Block::Section { heading, lines }
}
