//! What a date of the fact base says, part by part: its shape, and a day, month, year, decade or century with the
//! certainty it is given.
//!
//! These are plain values to be matched on; only [`FactDate`](super::FactDate) promises that they make sense together.

use std::fmt;

use jiff::civil::Date;

/// How a fact stands in time.
///
/// The order of these types only makes that of [`FactDate`](super::FactDate) total; it is not the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shape {
    /// The fact has no date.
    Undated,
    /// The fact belongs to one day, month, year, decade or century.
    Single(Point),
    /// The fact lasts from one point to another, both included. At most one end is open.
    Interval {
        /// Where it starts; `None` where the start is open.
        start: Option<Point>,
        /// Where it ends; `None` where the end is open.
        end: Option<Point>,
    },
}

/// A date of some precision, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// The date.
    pub value: Value,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A date that is as precise as what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// One day.
    Day(Date),
    /// A month of a year.
    Month {
        /// The year.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
    },
    /// A year.
    Year(i16),
    /// The ten years from this one, which ends in 0: `199X` is `Decade(1990)`.
    Decade(i16),
    /// The hundred years from this one, which ends in 00: `19XX` is `Century(1900)`.
    Century(i16),
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// The sources state it.
    #[default]
    Plain,
    /// About then: `~`.
    Approximate,
    /// Possibly then: `?`.
    Uncertain,
    /// Possibly about then: `%`.
    Both,
}

impl Value {
    /// The first and the last day it covers; `None` where there is no such month or year.
    pub(in crate::calendar) fn bounds(self) -> Option<(Date, Date)> {
        let years = |first: i16, more: i16| {
            let last = first.checked_add(more)?;
            Some((Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?))
        };
        match self {
            Self::Day(date) => Some((date, date)),
            Self::Month { year, month } => Date::new(year, month, 1).ok().map(|first| (first, first.last_of_month())),
            Self::Year(year) => years(year, 0),
            Self::Decade(first) => years(first, 9),
            Self::Century(first) => years(first, 99),
        }
    }
}

/// As EDTF writes it: `1950-06-25`, `1863~`.
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.value, self.certainty)
    }
}

/// As EDTF writes it: `1990-09-30`, `1990-06`, `1990`, `199X`, `19XX`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => write!(f, "{date}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Decade(first) => write!(f, "{:03}X", first / 10),
            Self::Century(first) => write!(f, "{:02}XX", first / 100),
        }
    }
}

/// The sign that EDTF puts behind a date; nothing where it is plain.
impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "",
            Self::Approximate => "~",
            Self::Uncertain => "?",
            Self::Both => "%",
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Value;

    #[test]
    fn a_value_covers_its_days() {
        case(Value::Day(date(1990, 9, 30)), "1990-09-30", "1990-09-30 to 1990-09-30");
        case(Value::Month { year: 1992, month: 2 }, "1992-02", "1992-02-01 to 1992-02-29");
        case(Value::Year(1990), "1990", "1990-01-01 to 1990-12-31");
        case(Value::Decade(1990), "199X", "1990-01-01 to 1999-12-31");
        case(Value::Century(1900), "19XX", "1900-01-01 to 1999-12-31");
    }

    #[test]
    fn a_value_that_cannot_be_covers_nothing() {
        case(Value::Month { year: 1990, month: 13 }, "1990-13", "nothing");
        case(Value::Year(i16::MAX), "32767", "nothing");
        case(Value::Century(i16::MAX), "327XX", "nothing");
    }

    #[track_caller]
    fn case(value: Value, written: &str, covered: &str) {
        assert_eq!(value.to_string(), written);
        let bounds = value.bounds().map_or("nothing".to_owned(), |(first, last)| format!("{first} to {last}"));
        assert_eq!(bounds, covered);
    }
}
