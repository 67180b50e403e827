//! What a button does, and its spelling in the button's id: all state travels there, so that buttons outlive restarts.

use std::fmt;

use jiff::civil::Date;

use super::{
    change::Change,
    limits::{CUSTOM_ID, length_utf16},
};
use crate::facts::{FactId, NameId, Topic, Word};

/// The longest search text that fits a button together with every other filter, in UTF-16 units.
///
/// 100 units for the id, less at most 60 for its kind (1), page (4), two dates (8 each), two names (7 each), the longest
/// topic (16), and the separators between them.
pub const FILTER_TEXT_LENGTH: usize = 40;

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Shows a fact in full.
    OpenFact(FactId),
    /// Shows the same fact in another language.
    OtherLanguage(FactId),
    /// Changes what is kept.
    Change(Change),
    /// Shows a page of a list of events, counted from 0.
    EventsPage {
        /// Which events.
        filter: EventFilter,
        /// Which page.
        page: u16,
    },
}

/// Which events are asked for; everything that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventFilter {
    /// Words that the event must be about.
    pub text: Option<String>,
    /// Not before this day.
    pub from: Option<Date>,
    /// Not after this day.
    pub to: Option<Date>,
    /// Who took part.
    pub person: Option<NameKey>,
    /// Where it happened.
    pub place: Option<NameKey>,
    /// What it is about.
    pub topic: Option<Topic>,
}

/// A name in seven characters, so that two of them fit a button: a hash of its id.
///
/// The check refuses a base in which two names share a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameKey(u32);

impl NameKey {
    /// The key of a name, the same in every version and on every machine: FNV-1a, 32 bits.
    ///
    /// Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
    #[must_use]
    pub fn of(id: &NameId) -> Self {
        const OFFSET_BASIS: u32 = 0x811c_9dc5;
        const PRIME: u32 = 0x0100_0193;
        Self(id.as_str().bytes().fold(OFFSET_BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME)))
    }
}

/// Why a button's id does not say what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this button's id is none that this version writes")]
pub struct ActionError;

/// Separates the parts of a button's id; a text that holds it comes last.
pub(super) const SEPARATOR: char = '|';

impl Action {
    /// The id of the button, at most [`CUSTOM_ID`] units long.
    #[must_use]
    pub fn to_custom_id(&self) -> String {
        match self {
            Self::OpenFact(id) => format!("f{SEPARATOR}{id}"),
            Self::OtherLanguage(id) => format!("l{SEPARATOR}{id}"),
            Self::Change(change) => format!("k{SEPARATOR}{change}"),
            Self::EventsPage { filter, page } => format!("e{SEPARATOR}{page}{SEPARATOR}{filter}"),
        }
    }

    /// What the button of this id does.
    ///
    /// # Errors
    ///
    /// [`ActionError`] for an id that [`Action::to_custom_id`] does not write.
    pub fn from_custom_id(id: &str) -> Result<Self, ActionError> {
        if length_utf16(id) > CUSTOM_ID {
            return Err(ActionError);
        }
        let (kind, rest) = id.split_once(SEPARATOR).ok_or(ActionError)?;
        match kind {
            "f" => rest.parse().map(Self::OpenFact).map_err(|_| ActionError),
            "l" => rest.parse().map(Self::OtherLanguage).map_err(|_| ActionError),
            "k" => Change::decode(rest).map(Self::Change),
            "e" => {
                let (page, filter) = rest.split_once(SEPARATOR).ok_or(ActionError)?;
                Ok(Self::EventsPage {
                    filter: EventFilter::decode(filter)?,
                    page: page.parse().map_err(|_| ActionError)?,
                })
            }
            _ => Err(ActionError),
        }
    }
}

impl EventFilter {
    fn decode(text: &str) -> Result<Self, ActionError> {
        let mut parts = text.splitn(6, SEPARATOR);
        let mut next = || parts.next().ok_or(ActionError);
        Ok(Self {
            from: part(next()?, |day| Date::strptime("%Y%m%d", day).ok())?,
            to: part(next()?, |day| Date::strptime("%Y%m%d", day).ok())?,
            person: part(next()?, |key| u32::from_str_radix(key, RADIX).ok().map(NameKey))?,
            place: part(next()?, |key| u32::from_str_radix(key, RADIX).ok().map(NameKey))?,
            topic: part(next()?, |topic| topic.parse().ok())?,
            text: part(next()?, |text| Some(text.to_owned()))?,
        })
    }
}

/// An empty part is `None`, a part that cannot be read an error.
fn part<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ActionError> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some).ok_or(ActionError) }
}

/// Keys are written in hexadecimal: at most eight digits.
const RADIX: u32 = 16;

impl fmt::Display for EventFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for day in [self.from, self.to] {
            if let Some(day) = day {
                write!(f, "{}", day.strftime("%Y%m%d"))?;
            }
            write!(f, "{SEPARATOR}")?;
        }
        for name in [self.person, self.place] {
            if let Some(NameKey(key)) = name {
                write!(f, "{key:x}")?;
            }
            write!(f, "{SEPARATOR}")?;
        }
        write!(f, "{}{SEPARATOR}{}", self.topic.map_or("", Word::word), self.text.as_deref().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use strum::VariantArray;

    use super::*;
    use crate::feedback::Reason;

    #[track_caller]
    fn survives(action: &Action) {
        let id = action.to_custom_id();
        assert!(length_utf16(&id) <= CUSTOM_ID, "{id} is too long");
        assert_eq!(Action::from_custom_id(&id).as_ref(), Ok(action), "{id}");
    }

    #[test]
    fn the_fullest_filter_fits_a_button() {
        for &topic in Topic::VARIANTS {
            survives(&Action::EventsPage {
                filter: EventFilter {
                    text: Some("한|".repeat(FILTER_TEXT_LENGTH / 2)),
                    from: Some(jiff::civil::date(1884, 7, 7)),
                    to: Some(jiff::civil::date(2026, 12, 31)),
                    person: Some(NameKey(u32::MAX)),
                    place: Some(NameKey(u32::MAX)),
                    topic: Some(topic),
                },
                page: 9999,
            });
        }
    }

    #[test]
    fn an_empty_filter_survives() {
        survives(&Action::EventsPage { filter: EventFilter::default(), page: 0 });
    }

    #[test]
    fn the_longest_id_of_a_fact_fits() {
        let id: FactId = "a".repeat(crate::facts::LONGEST_ID).parse().unwrap();
        survives(&Action::OpenFact(id.clone()));
        survives(&Action::OtherLanguage(id));
    }

    #[test]
    fn every_change_survives() {
        let id: FactId = "a".repeat(crate::facts::LONGEST_ID).parse().unwrap();
        let reasons = Reason::VARIANTS.iter().map(|&reason| Change::Explain { number: i64::MAX, reason });
        let others = [
            Change::ForgetMe,
            Change::ForgetServer,
            Change::Praise(id.clone()),
            Change::Complain(id),
            Change::RemoveDaily(u64::MAX),
        ];
        for change in others.into_iter().chain(reasons) {
            survives(&Action::Change(change));
        }
    }

    #[test]
    fn foreign_ids_are_refused() {
        for id in ["", "f", "f|", "f|NO", "e|x|||||", "e|1|1990|||||", "e|1|||||nonsense|", "z|1", "e|1"] {
            assert_eq!(Action::from_custom_id(id), Err(ActionError), "{id}");
        }
    }

    proptest! {
        #[test]
        fn no_id_panics(id in ".{0,120}") {
            let _ = Action::from_custom_id(&id);
        }
    }
}
