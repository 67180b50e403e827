//! Where a reader goes from an answer: what is related, what came before and after, what else was meant.

use super::{
    Block, Card, Reply, Tone, Words,
    fact::{fact_line, open_button},
    limits,
};
use crate::facts::{Fact, FactBase};

/// How many neighbours in time are shown on either side: with their buttons they fit a phone screen.
const NEIGHBOURS: usize = 2;

/// The facts worth reading after this one.
#[must_use]
pub fn related(words: Words, base: &FactBase, fact: &Fact) -> Reply {
    let related: Vec<&Fact> = base.related_to(fact).take(limits::BUTTONS_PER_ROW).collect();
    if related.is_empty() {
        return nothing(words, "related-none");
    }
    let title = title_of(words, "related-title", fact);
    offer(words, title, &[("related-heading", related)])
}

/// What came before and after a fact.
#[must_use]
pub fn around(words: Words, base: &FactBase, fact: &Fact) -> Reply {
    let (before, after) = base.around(fact, NEIGHBOURS);
    if before.is_empty() && after.is_empty() {
        return nothing(words, "around-none");
    }
    let title = title_of(words, "around-title", fact);
    offer(words, title, &[("around-before", before), ("around-after", after)])
}

/// What else a question might have been about.
#[must_use]
pub fn others(words: Words, others: Vec<&Fact>) -> Reply {
    if others.is_empty() {
        return nothing(words, "others-none");
    }
    offer(words, words.say("others-title"), &[("others-heading", others)])
}

/// Whether there is something before or after a fact.
pub(super) fn has_neighbours(base: &FactBase, fact: &Fact) -> bool {
    let (before, after) = base.around(fact, 1);
    !(before.is_empty() && after.is_empty())
}

fn title_of(words: Words, key: &str, fact: &Fact) -> String {
    words.say_with(key, &[("title", fact.title.in_or_english(words.language()).as_str().into())])
}

/// Facts under headings, each behind a button, for the one who pressed.
fn offer(words: Words, title: String, groups: &[(&str, Vec<&Fact>)]) -> Reply {
    let shown = || groups.iter().filter(|(_, facts)| !facts.is_empty());
    let section = |(key, facts): &(&str, Vec<&Fact>)| Block::Section {
        heading: words.say(key),
        lines: facts.iter().map(|fact| fact_line(words, fact)).collect(),
    };
    let card = Card { tone: Tone::Answer, title, blocks: shown().map(section).collect(), ..Card::default() };
    let buttons = shown().flat_map(|(_, facts)| facts).map(|fact| open_button(words, fact)).collect();
    Reply { card, buttons, ..Reply::default() }.privately()
}

fn nothing(words: Words, key: &str) -> Reply {
    Reply::to_asker(Card { tone: Tone::Nothing, title: words.say(key), ..Card::default() })
}
