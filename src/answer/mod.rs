//! The use cases: ask, look up, on this day, complete what is being typed. Core parts in, replies out.

mod ask;
mod claims;
mod complete;
mod daily;
mod follow_up;
mod lookup;
mod quiz;
mod reply;
mod spelling;

use std::{collections::BTreeMap, sync::OnceLock};

pub use ask::{Answer, LONGEST_QUESTION};
pub use complete::complete_zone;
pub use lookup::{EventsAsked, LookupError};

use spelling::Spellings;

use crate::{
    calendar::Day,
    facts::FactBase,
    language::Language,
    matching::{Matcher, MatcherBuilder},
    reply::Figures,
};

/// How the matcher did on the project's own questions; `tests/it/questions.rs` measures and compares.
pub const FIGURES: Figures = Figures { answerable: 102, right: 82, wrong: 3, negatives: 49, false_answers: 6 };

/// The reference desk: holds the base and everything that was worked out of it, and answers.
///
/// It is immutable, so that any number of people can be served at once.
#[derive(Debug)]
pub struct Desk {
    base: FactBase,
    /// One matcher a language, made when the first question in it comes: a single question waits for one only.
    matchers: [OnceLock<Matcher>; Language::ALL.len()],
    /// Every spelling of every name, made when the first is looked for.
    spellings: OnceLock<Spellings>,
    /// The positions of the facts of each day of the year, in the order of their years.
    days: BTreeMap<Day, Vec<usize>>,
}

impl Desk {
    /// Takes a validated base. The first question in each language waits for its matcher; see [`Desk::prepare`].
    #[must_use]
    pub fn new(base: FactBase) -> Self {
        let mut days: BTreeMap<Day, Vec<usize>> = BTreeMap::new();
        for (position, fact) in base.facts().iter().enumerate() {
            if let Some(day) = fact.date.day_of_year() {
                days.entry(day).or_default().push(position);
            }
        }
        Self { matchers: Default::default(), spellings: OnceLock::new(), base, days }
    }

    /// Makes the matchers of every language, so that nobody waits for one later.
    pub fn prepare(&self) {
        for language in Language::ALL {
            self.matcher(language);
        }
        self.spellings();
    }

    /// The facts behind the desk.
    #[must_use]
    pub fn base(&self) -> &FactBase {
        &self.base
    }

    /// What finds facts for words in this language.
    fn matcher(&self, language: Language) -> &Matcher {
        self.matchers[language as usize].get_or_init(|| {
            let mut builder = MatcherBuilder::default();
            for fact in self.base.facts() {
                builder.add(&ask::document(&self.base, fact, language));
            }
            builder.build()
        })
    }

    fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| Spellings::of(&self.base))
    }

    /// What finds facts for this text: by the language that it is written in.
    pub(crate) fn matcher_for(&self, text: &str) -> &Matcher {
        self.matcher(Language::of_text(text))
    }
}
