//! Which events a list shows, and how that travels in a button.

use std::fmt;

use jiff::civil::Date;

use super::{ActionError, NameKey, action::SEPARATOR};
use crate::facts::{Topic, Word};

/// The longest search text that fits a button together with every other filter, in UTF-16 units.
///
/// 100 units for the id, less at most 60 for its kind (1), page (4), two dates (8 each), two names (8 each), the longest
/// topic (16), and the separators between them.
pub const FILTER_TEXT_LENGTH: usize = 40;

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

impl EventFilter {
    /// Reads what `Display` writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        let mut parts = text.splitn(6, SEPARATOR);
        let mut next = || parts.next().ok_or(ActionError);
        Ok(Self {
            from: part(next()?, |day| Date::strptime("%Y%m%d", day).ok())?,
            to: part(next()?, |day| Date::strptime("%Y%m%d", day).ok())?,
            person: part(next()?, NameKey::read)?,
            place: part(next()?, NameKey::read)?,
            topic: part(next()?, |topic| topic.parse().ok())?,
            text: part(next()?, |text| Some(text.to_owned()))?,
        })
    }
}

/// An empty part is `None`, a part that cannot be read an error.
fn part<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ActionError> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some).ok_or(ActionError) }
}

impl fmt::Display for EventFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for day in [self.from, self.to] {
            if let Some(day) = day {
                write!(f, "{}", day.strftime("%Y%m%d"))?;
            }
            write!(f, "{SEPARATOR}")?;
        }
        for name in [self.person, self.place] {
            if let Some(key) = name {
                write!(f, "{key}")?;
            }
            write!(f, "{SEPARATOR}")?;
        }
        write!(f, "{}{SEPARATOR}{}", self.topic.map_or("", Word::word), self.text.as_deref().unwrap_or_default())
    }
}
