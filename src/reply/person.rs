//! Everything that the base has on a person, a place or an organisation.

use super::{Action, Block, Card, NameKey, Reply, Tone, Words, fact::fact_line, page::Page};
use crate::facts::{Fact, Name};

/// One page of the facts about a name, in their order; a page past the end shows the last one.
#[must_use]
pub fn name_page(words: Words, name: &Name, facts: &[&Fact], page: u16) -> Reply {
    let shown = name.name.in_or_english(words.language());
    let others: Vec<&str> =
        name.name.iter().map(|(_, spelling)| spelling.as_str()).filter(|spelling| spelling != shown).collect();
    let mut blocks = Vec::new();
    if !others.is_empty() {
        blocks.push(Block::Paragraph(others.join(" · ")));
    }
    let page = Page::of(facts, page);
    let count = words.say_with("name-count", &[("count", facts.len().into())]);
    let heading = page.part_of(words, count);
    let lines = page.shown.iter().map(|fact| fact_line(words, fact)).collect();
    blocks.push(Block::Section { heading, lines });
    let key = NameKey::of(&name.id);
    let buttons = page.buttons(words, |page| Action::NamePage { name: key, page });
    let card = Card { tone: Tone::Answer, title: shown.clone(), blocks, ..Card::default() };
    Reply { card, buttons, ..Reply::default() }
}
