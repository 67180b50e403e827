//! A date of the fact base, which is as precise as its sources and no more.
//!
//! It is written in a subset of EDTF, the Extended Date/Time Format. It is not put into words here.

use std::{cmp::Ordering, fmt, str::FromStr};

use jiff::civil::Date;

use super::{Day, Span};

mod parse;
mod point;
mod serial;

pub use parse::FactDateError;
pub use point::{Certainty, Point, Shape, Value};

/// A date with its true precision: a day, a month, a year, a decade, a century, an interval of these, or no date at all.
///
/// Dates are Gregorian and lie in the years 1000 to 2999. They are ordered by their first day, an open start before
/// all; then by their last, so that the more precise comes first and an open end last; then by how they are written.
/// Those without a date come at the end.
///
/// | text | meaning |
/// | --- | --- |
/// | `1990-09-30`, `1990-06`, `1990` | a day, a month, a year |
/// | `199X`, `19XX` | the years 1990 to 1999, the years 1900 to 1999 |
/// | `1950-06-25/1953-07-27` | from one day, month or year to another, both included |
/// | `2014/..`, `../1860` | an interval with an open end or start |
/// | `1863~`, `1909?`, `1909%` | about then, possibly then, possibly about then |
/// | `XXXX` | no date |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FactDate {
    shape: Shape,
    earliest: Option<Date>,
    latest: Option<Date>,
}

impl FactDate {
    /// Reads a date from its EDTF text, which has to be exactly one of the forms above.
    ///
    /// # Errors
    ///
    /// If the text has none of the forms, names a month, day or year that does not exist or is out of range, or is an
    /// interval that is reversed, open at both ends, or bounded by a decade or century.
    ///
    /// # Example
    ///
    /// ```
    /// use jiff::civil::date;
    /// use nordpolitik::calendar::FactDate;
    ///
    /// let war = FactDate::parse("1950-06-25/1953-07")?;
    /// assert_eq!(war.earliest(), Some(date(1950, 6, 25)));
    /// assert_eq!(war.latest(), Some(date(1953, 7, 31)));
    /// assert_eq!(war.to_string(), "1950-06-25/1953-07");
    /// assert!(FactDate::parse("1990-04-31").is_err());
    /// # Ok::<(), nordpolitik::calendar::FactDateError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, FactDateError> {
        let shape = parse::shape(text)?;
        let (start, end) = match shape {
            Shape::Undated => (None, None),
            Shape::Single(point) => (Some(point), Some(point)),
            Shape::Interval { start, end } => (start, end),
        };
        let bounds = |point: Option<Point>| point.and_then(|point| point.value.bounds());
        Ok(Self { shape, earliest: bounds(start).map(|(first, _)| first), latest: bounds(end).map(|(_, last)| last) })
    }

    /// What the date says, part by part.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The first day it can be; `None` where it has no date or an open start.
    #[must_use]
    pub fn earliest(&self) -> Option<Date> {
        self.earliest
    }

    /// The last day it can be; `None` where it has no date or an open end.
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        self.latest
    }

    /// Whether there is no date.
    #[must_use]
    pub fn is_undated(&self) -> bool {
        self.shape == Shape::Undated
    }

    /// The day, where it is one day and the sources are sure of it.
    #[must_use]
    pub fn exact_day(&self) -> Option<Date> {
        match self.shape {
            Shape::Single(Point { value: Value::Day(date), certainty: Certainty::Plain }) => Some(date),
            _ => None,
        }
    }

    /// The day of the year on which it can be remembered: that of [`exact_day`](Self::exact_day).
    #[must_use]
    pub fn day_of_year(&self) -> Option<Day> {
        self.exact_day().map(Day::from)
    }

    /// Whether it shares a day with the span. An open end reaches as far as needed; what has no date shares none.
    #[must_use]
    pub fn overlaps(&self, span: &Span) -> bool {
        let starts_in_time = self.earliest.zip(span.to()).is_none_or(|(earliest, to)| earliest <= to);
        let ends_in_time = self.latest.zip(span.from()).is_none_or(|(latest, from)| latest >= from);
        !self.is_undated() && starts_in_time && ends_in_time
    }

    /// The first and the last year it touches; `None` where it has no date or an open end, and so lacks one of the two.
    #[must_use]
    pub fn years(&self) -> Option<(i16, i16)> {
        Some((self.earliest?.year(), self.latest?.year()))
    }
}

impl FromStr for FactDate {
    type Err = FactDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// The EDTF text it was read from.
impl fmt::Display for FactDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shape {
            Shape::Undated => f.write_str("XXXX"),
            Shape::Single(point) => write!(f, "{point}"),
            Shape::Interval { start, end } => write!(f, "{}/{}", End(start), End(end)),
        }
    }
}

/// One end of an interval as EDTF writes it.
struct End(Option<Point>);

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(point) => write!(f, "{point}"),
            None => f.write_str(".."),
        }
    }
}

impl Ord for FactDate {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| (date.is_undated(), date.earliest, date.latest.unwrap_or(Date::MAX), date.shape);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for FactDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests;
