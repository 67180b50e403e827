//! Finding the fact that a question asks for, by string similarity: normalise, select, score, rank, judge.
//!
//! It knows documents with texts in fields, not facts; it decides by words and letters alone and never makes anything up.
//! The same documents and question give the same outcome on every machine.

mod document;
mod features;
mod frequency;
mod function_words;
mod grams;
mod index;
mod judge;
mod logistic;
mod normalize;
mod rank;
mod sides;
mod similarity;
mod stem;
mod tune;
mod vocabulary;
mod weights;
mod years;

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

pub use document::{Document, Field};
pub use function_words::is_function_word;
pub use judge::Outcome;
pub use normalize::{Normalized, normalized};
pub use tune::{Lesson, tune};
pub use weights::Weights;

use grams::{Grams, GramsBuilder};
use index::{Index, IndexBuilder};
use sides::{Involved, Sides, sides};
use years::Years;

/// How much of a search text a document must hold, word by word, to be *about* it: a typo's worth less than all.
const ABOUT: f64 = 0.6;

/// Documents made ready for questions.
#[derive(Debug)]
pub struct Matcher {
    documents: Vec<Prepared>,
    index: Index,
    grams: Grams,
    weights: Weights,
}

/// What is kept of a document besides its words.
#[derive(Debug)]
struct Prepared {
    key: String,
    involved: Involved,
    /// The years that it is about.
    own_years: Years,
    /// Every year that it mentions.
    years: Years,
}

/// Collects documents.
#[derive(Debug, Default)]
pub struct MatcherBuilder {
    documents: Vec<Prepared>,
    index: IndexBuilder,
    grams: GramsBuilder,
    /// Names that have been read: people come again in many documents.
    names: FxHashMap<String, Read>,
}

/// A text made ready.
#[derive(Clone, Debug)]
struct Read {
    text: Normalized,
    sides: Sides,
    years: Years,
}

impl Read {
    fn of(text: &str) -> Self {
        let text = normalized(text);
        Self { sides: sides(&text), years: Years::of(&text), text }
    }
}

impl MatcherBuilder {
    /// Adds a document; outcomes speak of it by its place in the order of adding.
    pub fn add(&mut self, document: &Document<'_>) {
        let position = self.documents.len();
        let mut involved = Involved { about: document.parties.iter().copied().collect(), mentioned: Sides::new() };
        let mut own_years = Years::default();
        if let Some((first, last)) = document.years {
            own_years.add_span(first, last);
        }
        let mut years = own_years.clone();
        for &(field, text) in &document.texts {
            let of_text;
            let read = if field == Field::Name {
                if !self.names.contains_key(text) {
                    self.names.insert(text.to_owned(), Read::of(text));
                }
                &self.names[text]
            } else {
                of_text = Read::of(text);
                &of_text
            };
            self.index.add(position, &read.text, field);
            if field.is_typed() {
                self.grams.add(position, &read.text);
                involved.about.extend(&read.sides);
            }
            involved.mentioned.extend(&read.sides);
            years.extend(&read.years);
        }
        self.documents.push(Prepared { key: document.key.to_owned(), involved, own_years, years });
    }

    /// Makes the matcher.
    #[must_use]
    pub fn build(self) -> Matcher {
        let weights = Weights::shipped().clone();
        Matcher { documents: self.documents, index: self.index.build(), grams: self.grams.build(), weights }
    }
}

impl Matcher {
    /// What answers a question.
    ///
    /// ```
    /// use nordpolitik::matching::{Document, Field, MatcherBuilder, Outcome};
    ///
    /// let mut fact = Document::new("1990-relations");
    /// fact.add(Field::Title, "Seoul and Moscow establish diplomatic relations");
    /// fact.add(Field::Question, "when did Seoul and Moscow exchange ambassadors");
    /// let mut builder = MatcherBuilder::default();
    /// builder.add(&fact);
    /// let matcher = builder.build();
    /// assert!(matches!(matcher.find("seoul moscow diplomatic relations"), Outcome::Answered { best: 0, .. }));
    /// assert!(matches!(matcher.find("how do I bake bread"), Outcome::NoMatch { .. }));
    /// ```
    #[must_use]
    pub fn find(&self, question: &str) -> Outcome {
        let question = normalized(question);
        judge::judge(&rank::rank(self, &question, &sides(&question), false), &self.weights)
    }

    /// The documents that hold every telling word of a text, by position.
    #[must_use]
    pub fn about(&self, text: &str) -> BTreeSet<usize> {
        let words = self.index.look_up(&normalized(text), false);
        let holders = |word: &index::Asked| -> BTreeSet<usize> {
            word.documents.iter().filter(|(_, found)| **found >= ABOUT).map(|(document, _)| *document).collect()
        };
        let common = words.iter().map(holders).reduce(|one, other| &one & &other);
        common.unwrap_or_else(|| (0..self.documents.len()).collect())
    }

    /// The documents that best fit what is being typed, the best first; the last word may be unfinished.
    #[must_use]
    pub fn complete(&self, typed: &str) -> Vec<usize> {
        let typed = normalized(typed);
        rank::rank(self, &typed, &Sides::new(), true).into_iter().map(|ranked| ranked.document).collect()
    }
}
