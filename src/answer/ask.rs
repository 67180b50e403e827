//! A question in, the fact that answers it out; or a few that might; or none.

use super::Desk;
use crate::{
    facts::{Fact, FactBase, Word},
    language::Localized,
    matching::{Document, Field, Outcome},
};

/// The longest question that is matched, in characters: Discord's longest message without a subscription.
pub const LONGEST_QUESTION: usize = 2000;

/// What the base has to say to a question. Scores are from 0 (nothing in common) to 1 (the same question).
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'a> {
    /// One fact answers it.
    Answered {
        /// The fact.
        fact: &'a Fact,
        /// How close it is.
        score: f64,
        /// The next best, at most three.
        alternatives: Vec<&'a Fact>,
    },
    /// Some facts might be meant.
    Suggested {
        /// How close the best is.
        score: f64,
        /// The best, at most three.
        alternatives: Vec<&'a Fact>,
    },
    /// Nothing is close enough.
    NoMatch {
        /// How close the best is.
        score: f64,
    },
}

impl Desk {
    /// Matches a question to the base. The same question always gets the same answer.
    #[must_use]
    pub fn ask(&self, question: &str) -> Answer<'_> {
        let facts = self.base.facts();
        let resolve = |positions: Vec<usize>| positions.into_iter().map(|position| &facts[position]).collect();
        match self.matcher.find(question) {
            Outcome::Answered { best, score, others } => {
                Answer::Answered { fact: &facts[best], score, alternatives: resolve(others) }
            }
            Outcome::Suggested { score, others } => Answer::Suggested { score, alternatives: resolve(others) },
            Outcome::NoMatch { score } => Answer::NoMatch { score },
        }
    }
}

/// What the matcher knows of a fact.
pub(super) fn document<'a>(base: &'a FactBase, fact: &'a Fact) -> Document<'a> {
    let mut document = Document::new(fact.id.as_str());
    for (_, title) in fact.title.iter() {
        document.add(Field::Title, title);
    }
    for (_, text) in fact.text.iter() {
        document.add(Field::Text, text);
    }
    for (_, note) in fact.note.iter().flat_map(Localized::iter) {
        document.add(Field::Note, note);
    }
    for (_, questions) in fact.questions.iter() {
        for question in questions {
            document.add(Field::Question, question);
        }
    }
    for name in base.names_of(fact) {
        for spelling in name.spellings() {
            document.add(Field::Name, spelling);
        }
    }
    for &party in &fact.parties {
        document.add_party(party.word());
    }
    if let Some((first, last)) = fact.date.years() {
        document.set_years(first, last);
    }
    document
}
