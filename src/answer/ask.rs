//! A question in, the fact that answers it out; or a few that might; or none.

use super::Desk;
use crate::{
    facts::{Fact, FactBase, Word},
    language::Language,
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
        match self.matcher_for(question).find(question) {
            Outcome::Answered { best, score, others } => {
                Answer::Answered { fact: &facts[best], score, alternatives: resolve(others) }
            }
            Outcome::Suggested { score, others } => Answer::Suggested { score, alternatives: resolve(others) },
            Outcome::NoMatch { score } => Answer::NoMatch { score },
        }
    }
}

impl Desk {
    /// The facts that come nearest to a question, however far that is: at most `count`, the nearest first.
    #[must_use]
    pub fn nearest(&self, question: &str, count: usize) -> Vec<&Fact> {
        let ranked = self.matcher_for(question).complete(question);
        ranked.into_iter().take(count).map(|position| &self.base.facts()[position]).collect()
    }
}

/// What the matcher of a language knows of a fact: its texts in that language, and all names as they are typed in it.
pub(super) fn document<'a>(base: &'a FactBase, fact: &'a Fact, language: Language) -> Document<'a> {
    let mut document = Document::new(fact.id.as_str());
    document.add(Field::Title, fact.title.in_or_english(language));
    document.add(Field::Text, fact.text.in_or_english(language));
    if let Some(note) = &fact.note {
        document.add(Field::Note, note.in_or_english(language));
    }
    for question in fact.questions.in_or_english(language) {
        document.add(Field::Question, question);
    }
    for name in base.names_of(fact) {
        // Latin spellings turn up in questions of every language, the others only in their own.
        for spelling in name.spellings() {
            if matches!(Language::of_text(spelling), Language::En) || Language::of_text(spelling) == language {
                document.add(Field::Name, spelling);
            }
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
