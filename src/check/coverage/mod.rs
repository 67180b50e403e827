//! What a base holds, counted: by era, theme and topic, over the calendar, by source and by language.
//!
//! It counts what could be read and judges nothing; what is too little is told by [`shortfalls`].

mod minimum;
mod tally;
mod theme;

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

pub use minimum::shortfalls;
pub use tally::Tally;
use theme::THEMES;

use crate::{
    calendar::{Day, FactDate},
    facts::{Draft, Fact, Kind, NameKind, SourceKind, Status, Topic},
    language::Language,
};

/// The numbers of a base.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage<'a> {
    /// How many facts there are.
    pub facts: usize,
    /// Of these, dated to one day.
    pub dated_to_the_day: usize,
    /// Facts by the file they stand in, its name without the ending.
    pub eras: Tally<'a>,
    /// Facts by theme; one may belong to several, or to none.
    pub themes: Tally<'a>,
    /// Facts by topic; one may have several.
    pub topics: Tally<'a>,
    /// Facts by kind.
    pub kinds: Tally<'a>,
    /// Facts by status.
    pub statuses: Tally<'a>,
    /// Facts and questions by language.
    pub languages: Vec<LanguageCoverage<'a>>,
    /// The days of the year.
    pub calendar: Vec<Month>,
    /// The fact that begins first.
    pub oldest: Option<DatedFact<'a>>,
    /// The fact that ends last, open ends aside.
    pub newest: Option<DatedFact<'a>>,
    /// How many sources there are.
    pub sources: usize,
    /// Sources by kind.
    pub source_kinds: Tally<'a>,
    /// Sources by the code of their language, the most frequent first.
    pub source_languages: Tally<'a>,
    /// The ids of the facts that rest on one source.
    pub single_source: Vec<&'a str>,
    /// How many names there are.
    pub names: usize,
    /// Names by kind.
    pub name_kinds: Tally<'a>,
    /// How many concepts the lexicon has.
    pub concepts: usize,
}

/// A fact and when it was.
#[derive(Clone, Debug, Serialize)]
pub struct DatedFact<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its date.
    pub date: &'a FactDate,
    /// Its English title.
    pub title: &'a str,
}

/// What is written in a language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageCoverage<'a> {
    /// The language.
    pub language: Language,
    /// The ids of the facts that lack a title, a text or questions in it.
    pub lacking: Vec<&'a str>,
    /// How many example questions there are.
    pub questions: usize,
    /// How many the fact has that has the fewest.
    pub fewest_questions: usize,
}

/// The days of a month on which something can be remembered, and the others.
#[derive(Clone, Debug, Serialize)]
pub struct Month {
    /// The month, 1 to 12.
    pub month: i8,
    /// How many of its days have an entry.
    pub covered: usize,
    /// Its days without one, of the 29 that February has in a leap year.
    pub gaps: Vec<i8>,
}

impl<'a> Coverage<'a> {
    /// Counts the entries that could be read.
    #[must_use]
    pub fn of(draft: &'a Draft) -> Self {
        let facts: Vec<&Fact> = draft.facts.iter().map(|entry| &entry.value).collect();
        let names = || draft.names.iter().map(|entry| &entry.value);
        let sources = || draft.sources.iter().map(|entry| &entry.value);
        let eras: BTreeSet<&str> = draft.facts.iter().map(|entry| entry.location.file.as_str()).collect();
        let in_era = |era: &str| draft.facts.iter().filter(|entry| entry.location.file == era).count();
        Self {
            facts: facts.len(),
            dated_to_the_day: facts.iter().filter(|fact| fact.date.exact_day().is_some()).count(),
            eras: eras.into_iter().map(|era| (era.trim_end_matches(".json"), in_era(era))).collect(),
            themes: THEMES
                .iter()
                .map(|theme| (theme.name, facts.iter().filter(|fact| theme.holds(fact)).count()))
                .collect(),
            topics: Tally::of_list(|topic: Topic| facts.iter().filter(|fact| fact.topics.contains(&topic)).count()),
            kinds: Tally::of_list(|kind: Kind| facts.iter().filter(|fact| fact.kind == kind).count()),
            statuses: Tally::of_list(|status: Status| facts.iter().filter(|fact| fact.status == status).count()),
            languages: Language::ALL.into_iter().map(|language| LanguageCoverage::of(language, &facts)).collect(),
            calendar: months(&facts),
            oldest: end_of(&facts, |fact| fact.date.earliest().map(Reverse)),
            newest: end_of(&facts, |fact| fact.date.latest()),
            sources: draft.sources.len(),
            source_kinds: Tally::of_list(|kind: SourceKind| sources().filter(|source| source.kind == kind).count()),
            source_languages: Tally::of_words(sources().map(|source| source.language.as_str())),
            single_source: facts.iter().filter(|fact| fact.sources.len() == 1).map(|fact| fact.id.as_str()).collect(),
            names: draft.names.len(),
            name_kinds: Tally::of_list(|kind: NameKind| names().filter(|name| name.kind == kind).count()),
            concepts: draft.concepts.len(),
        }
    }

    /// How many days of the year have an entry, of 366.
    #[must_use]
    pub fn days(&self) -> usize {
        self.calendar.iter().map(|month| month.covered).sum()
    }
}

impl Month {
    /// Its English name.
    #[must_use]
    pub fn name(&self) -> String {
        Date::new(2024, self.month, 1).expect("every month has a first day").strftime("%B").to_string()
    }
}

impl<'a> LanguageCoverage<'a> {
    fn of(language: Language, facts: &[&'a Fact]) -> Self {
        let questions = |fact: &Fact| fact.questions.get(language).map_or(0, Vec::len);
        let lacks = |fact: &&&Fact| {
            fact.title.get(language).is_none() || fact.text.get(language).is_none() || questions(fact) == 0
        };
        Self {
            language,
            lacking: facts.iter().filter(lacks).map(|fact| fact.id.as_str()).collect(),
            questions: facts.iter().map(|fact| questions(fact)).sum(),
            fewest_questions: facts.iter().map(|fact| questions(fact)).min().unwrap_or_default(),
        }
    }
}

/// The fact that is the utmost by a day, of those that have such a day.
fn end_of<'a, K: Ord>(facts: &[&'a Fact], day: impl Fn(&Fact) -> Option<K>) -> Option<DatedFact<'a>> {
    let (_, fact) = facts.iter().filter_map(|fact| Some((day(fact)?, *fact))).max_by(|(a, _), (b, _)| a.cmp(b))?;
    Some(DatedFact { id: fact.id.as_str(), date: &fact.date, title: &fact.title.en })
}

fn months(facts: &[&Fact]) -> Vec<Month> {
    let covered: BTreeSet<Day> = facts.iter().filter_map(|fact| fact.date.day_of_year()).collect();
    let month = |month| {
        let (with, without): (Vec<Day>, Vec<Day>) =
            Day::all().filter(|day| day.month() == month).partition(|day| covered.contains(day));
        Month { month, covered: with.len(), gaps: without.into_iter().map(Day::day).collect() }
    };
    (1..=12).map(month).collect()
}
