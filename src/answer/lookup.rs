//! Looking events up: by name, by filters, by day of the year.

use jiff::civil::Date;
use strum::VariantArray;

use super::Desk;
use crate::{
    calendar::{Day, Span, parse_span},
    facts::{Fact, Kind, NameKind, Topic},
    language::Language,
    matching::normalized,
    reply::{EventFilter, FILTER_TEXT_LENGTH, NameKey, Words, limits::clip, topic_word},
};

/// A list of events as a person asks for it: every part optional, and as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventsAsked {
    /// Words that the event must be about.
    pub text: Option<String>,
    /// The beginning, such as `1990` or `June 1990`.
    pub from: Option<String>,
    /// The end.
    pub to: Option<String>,
    /// A person: an id or a spelling.
    pub person: Option<String>,
    /// A place: an id or a spelling.
    pub place: Option<String>,
    /// A topic's word.
    pub topic: Option<String>,
}

/// What in the asking for a list cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookupError {
    /// A date or period.
    #[error("`{0}` is no date or period; write it like 1990, June 1990, 1990-09-30, 1990s or since 2022")]
    Period(String),
    /// The beginning is after the end.
    #[error("the period ends before it begins")]
    Reversed,
    /// A person or a place.
    #[error("the base knows no {kind} called `{text}`", kind = crate::facts::Word::word(*.kind))]
    Name {
        /// What was looked for.
        kind: NameKind,
        /// What was typed.
        text: String,
    },
    /// A topic.
    #[error("`{0}` is no topic")]
    Topic(String),
}

impl Desk {
    /// Reads what was typed into a filter.
    ///
    /// # Errors
    ///
    /// [`LookupError`] for a date, name or topic that cannot be read, and for a period that ends before it begins.
    pub fn filter(&self, asked: &EventsAsked) -> Result<EventFilter, LookupError> {
        let span = |text: &Option<String>| match text {
            Some(text) => parse_span(text).map_err(|_| LookupError::Period(text.clone())),
            None => Ok(Span::default()),
        };
        let name = |kind, text: &Option<String>| match text {
            Some(text) => match self.find_name(kind, text) {
                Some(name) => Ok(Some(NameKey::of(&name.id))),
                None => Err(LookupError::Name { kind, text: text.clone() }),
            },
            None => Ok(None),
        };
        let (from, to) = (span(&asked.from)?, span(&asked.to)?);
        // Of a period, `from` takes the beginning and `to` the end: `from: 1985 to: 1990s`. Alone, a period longer than a year
        // is all that is asked for: `from: 1884-1905`.
        let (from, to) = match (&asked.to, from.from(), from.to()) {
            (None, Some(first), Some(last)) if first.year() < last.year() => (Some(first), Some(last)),
            (_, first, _) => (first, to.to()),
        };
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            return Err(LookupError::Reversed);
        }
        let topic = match &asked.topic {
            Some(text) => Some(Self::find_topic(text).ok_or_else(|| LookupError::Topic(text.clone()))?),
            None => None,
        };
        Ok(EventFilter {
            text: asked
                .text
                .as_deref()
                .map(|text| clip(text.trim(), FILTER_TEXT_LENGTH))
                .filter(|text| !text.is_empty()),
            from,
            to,
            person: name(NameKind::Person, &asked.person)?,
            place: name(NameKind::Place, &asked.place)?,
            topic,
        })
    }

    /// The facts that a filter lets through, in date order. Background facts come only where a filter other than time
    /// asks for them.
    #[must_use]
    pub fn events(&self, filter: &EventFilter) -> Vec<&Fact> {
        let about = filter.text.as_deref().map(|text| self.matcher_for(text).about(text));
        let facts = self.base.facts().iter().enumerate();
        facts
            .filter(|(position, fact)| {
                let in_time = (filter.from.is_none() && filter.to.is_none()) || overlaps(fact, filter.from, filter.to);
                in_time
                    && fact.kind != Kind::Background
                    && filter.topic.is_none_or(|topic| fact.topics.contains(&topic))
                    && filter.person.is_none_or(|key| fact.people.iter().any(|id| NameKey::of(id) == key))
                    && filter.place.is_none_or(|key| fact.places.iter().any(|id| NameKey::of(id) == key))
                    && about.as_ref().is_none_or(|about| about.contains(position))
            })
            .map(|(_, fact)| fact)
            .collect()
    }

    /// The facts dated to exactly this day of the year, in the order of their years.
    #[must_use]
    pub fn on_day(&self, day: Day) -> Vec<&Fact> {
        let positions = self.days.get(&day).map(Vec::as_slice).unwrap_or_default();
        positions.iter().map(|&position| &self.base.facts()[position]).collect()
    }

    /// The nearest day of the year with an entry: forward before backward at the same distance.
    #[must_use]
    pub fn nearest_day(&self, day: Day) -> Option<Day> {
        let (mut forward, mut backward) = (day, day);
        // Half a year either way reaches every day.
        for _ in 0..=183 {
            for candidate in [forward, backward] {
                if self.days.contains_key(&candidate) {
                    return Some(candidate);
                }
            }
            (forward, backward) = (forward.next(), backward.previous());
        }
        None
    }

    /// The name that a person typed, by id or by any spelling.
    pub(super) fn find_name(&self, kind: NameKind, text: &str) -> Option<&crate::facts::Name> {
        if let Some(name) = self.base.name(text.trim()).filter(|name| name.kind == kind) {
            return Some(name);
        }
        let typed = normalized(text);
        self.base.names(kind).find(|name| name.spellings().any(|spelling| normalized(spelling) == typed)).or_else(
            || {
                // One word of a longer name is enough where no other name has it.
                let mut holders = self.base.names(kind).filter(|name| {
                    name.spellings().any(|spelling| normalized(spelling).words().any(|word| typed.is_word(word)))
                });
                holders.next().filter(|_| holders.next().is_none())
            },
        )
    }

    /// The topic that a person typed: its word in the files, or its name in any language.
    pub(super) fn find_topic(text: &str) -> Option<Topic> {
        let typed = text.trim().to_lowercase();
        let is_called = |topic: Topic, language| topic_word(Words::of(language), topic).to_lowercase() == typed;
        let by_name = || {
            Topic::VARIANTS
                .iter()
                .copied()
                .find(|&topic| Language::ALL.into_iter().any(|language| is_called(topic, language)))
        };
        typed.replace([' ', '_'], "-").parse().ok().or_else(by_name)
    }
}

fn overlaps(fact: &Fact, from: Option<Date>, to: Option<Date>) -> bool {
    Span::new(from, to).is_ok_and(|span| fact.date.overlaps(&span))
}
