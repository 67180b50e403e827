//! The use cases: ask, look up, on this day, complete what is being typed. Core parts in, replies out.

mod ask;
mod complete;
mod lookup;
mod reply;

use std::collections::BTreeMap;

pub use ask::{Answer, LONGEST_QUESTION};
pub use lookup::{EventsAsked, LookupError};

use crate::{
    calendar::Day,
    facts::FactBase,
    matching::{Matcher, MatcherBuilder},
    reply::Figures,
};

/// How the matcher did on the project's own questions; `tests/it/questions.rs` measures and compares.
pub const FIGURES: Figures = Figures { answerable: 0, right: 0, wrong: 0, negatives: 0, false_answers: 0 };

/// The reference desk: holds the base and everything that was worked out of it, and answers.
///
/// It is immutable, so that any number of people can be served at once.
#[derive(Debug)]
pub struct Desk {
    base: FactBase,
    matcher: Matcher,
    /// The positions of the facts of each day of the year, in the order of their years.
    days: BTreeMap<Day, Vec<usize>>,
}

impl Desk {
    /// Prepares a validated base for questions.
    #[must_use]
    pub fn new(base: FactBase) -> Self {
        let mut days: BTreeMap<Day, Vec<usize>> = BTreeMap::new();
        for (position, fact) in base.facts().iter().enumerate() {
            if let Some(day) = fact.date.day_of_year() {
                days.entry(day).or_default().push(position);
            }
        }
        let mut builder = MatcherBuilder::default();
        for fact in base.facts() {
            builder.add(&ask::document(&base, fact));
        }
        Self { matcher: builder.build(), base, days }
    }

    /// The facts behind the desk.
    #[must_use]
    pub fn base(&self) -> &FactBase {
        &self.base
    }
}

/// What the matcher learns its weights from.
#[must_use]
pub fn tuned_weights(base: &FactBase) -> crate::matching::Weights {
    let documents: Vec<_> = base.facts().iter().map(|fact| ask::document(base, fact)).collect();
    crate::matching::tune(&documents)
}
