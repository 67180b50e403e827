//! EDTF text to the shape of a date, or what is wrong with it.
//!
//! The text is data that people curate, so it has one correct form: nothing is trimmed, folded or guessed.

use jiff::civil::Date;
use thiserror::Error;

use super::point::{Certainty, Point, Shape, Value};
use crate::calendar::{YEARS, excerpt::excerpt, month};

/// Why a text is no date of the fact base.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FactDateError {
    /// The text has none of the forms.
    #[error(
        "`{text}` is not a date: write a day as `1990-09-30`, a month as `1990-06`, a year as `1990`, a decade as `199X`, \
         a century as `19XX`, an interval as `1950-06-25/1953-07-27`, no date as `XXXX`"
    )]
    Form {
        /// What was written, or its beginning.
        text: String,
    },
    /// The year is written correctly and too far off.
    #[error("the year of `{text}` is out of range: years run from {} to {}, such as `1990`", YEARS.start(), YEARS.end())]
    Year {
        /// What was written.
        text: String,
    },
    /// The month is not one of the twelve.
    #[error("`{text}` has no such month: months run from `01` to `12`, such as `1990-06`")]
    Month {
        /// What was written.
        text: String,
    },
    /// The month does not have that day in that year.
    #[error(
        "`{text}` does not exist: {} {} ends on `{last}`, and days are written from `01`",
        month::english(last.month()), last.year()
    )]
    Day {
        /// What was written.
        text: String,
        /// The last day of that month.
        last: Date,
    },
    /// A decade or century as the end of an interval.
    #[error("`{text}` cannot start or end an interval: give a day, a month, a year or `..`, such as `1990/1999`")]
    VagueEnd {
        /// What was written.
        text: String,
    },
    /// An interval with two open ends.
    #[error("`../..` has no end at all: open one end, such as `2014/..`, or write `XXXX` for no date")]
    NoEnds,
    /// An interval that ends before it starts.
    #[error("`{start}/{end}` ends before it starts: the earlier date comes first, such as `{end}/{start}`")]
    Reversed {
        /// What was written as its start.
        start: Point,
        /// What was written as its end.
        end: Point,
    },
}

/// Reads a whole date.
pub(super) fn shape(text: &str) -> Result<Shape, FactDateError> {
    if text == "XXXX" {
        return Ok(Shape::Undated);
    }
    match text.split_once('/') {
        None => point(text).map(Shape::Single),
        Some((start, end)) => interval(end_point(start)?, end_point(end)?),
    }
}

fn interval(start: Option<Point>, end: Option<Point>) -> Result<Shape, FactDateError> {
    match (start, end) {
        (None, None) => Err(FactDateError::NoEnds),
        (Some(start), Some(end)) if ends_before(start, end) => Err(FactDateError::Reversed { start, end }),
        _ => Ok(Shape::Interval { start, end }),
    }
}

/// Whether no day of `end` is as late as the first of `start`. `1990-06/1990` is an interval: the year is not over in June.
fn ends_before(start: Point, end: Point) -> bool {
    let first = start.value.bounds().map(|(first, _)| first);
    let last = end.value.bounds().map(|(_, last)| last);
    last < first
}

/// One end of an interval; `None` where it is open.
fn end_point(text: &str) -> Result<Option<Point>, FactDateError> {
    if text == ".." {
        return Ok(None);
    }
    let point = point(text)?;
    match point.value {
        Value::Decade(_) | Value::Century(_) => Err(FactDateError::VagueEnd { text: text.to_owned() }),
        Value::Day(_) | Value::Month { .. } | Value::Year(_) => Ok(Some(point)),
    }
}

fn point(text: &str) -> Result<Point, FactDateError> {
    let (rest, certainty) = certainty(text);
    let mut parts = rest.split('-');
    let value = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), None, None, None) => years(year, text)?,
        (Some(year), Some(month), None, None) => {
            let (year, month) = (digits(year, 4, text)?, digits(month, 2, text)?);
            Value::Month { year: in_range(year, text)?, month: existing(month, text)? }
        }
        (Some(year), Some(month), Some(day), None) => {
            let (year, month, day) = (digits(year, 4, text)?, digits(month, 2, text)?, digits(day, 2, text)?);
            Value::Day(date(in_range(year, text)?, existing(month, text)?, day, text)?)
        }
        _ => return Err(form(text)),
    };
    Ok(Point { value, certainty })
}

/// The text without the sign at its end, and what the sign says.
fn certainty(text: &str) -> (&str, Certainty) {
    let signs = [('~', Certainty::Approximate), ('?', Certainty::Uncertain), ('%', Certainty::Both)];
    signs
        .into_iter()
        .find_map(|(sign, certainty)| Some((text.strip_suffix(sign)?, certainty)))
        .unwrap_or((text, Certainty::Plain))
}

/// A year, a decade or a century: four places, of which up to two may be left open.
fn years(part: &str, text: &str) -> Result<Value, FactDateError> {
    if let Some(century) = part.strip_suffix("XX") {
        let first: i16 = digits(century, 2, text)?;
        return in_range(first * 100, text).map(Value::Century);
    }
    if let Some(decade) = part.strip_suffix('X') {
        let first: i16 = digits(decade, 3, text)?;
        return in_range(first * 10, text).map(Value::Decade);
    }
    in_range(digits(part, 4, text)?, text).map(Value::Year)
}

/// A number of exactly so many ASCII digits; `text` is what an error names.
fn digits<N: std::str::FromStr>(part: &str, count: usize, text: &str) -> Result<N, FactDateError> {
    // The digits are checked one by one because `parse` would also take a sign.
    if part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()) {
        part.parse().map_err(|_| form(text))
    } else {
        Err(form(text))
    }
}

fn in_range(year: i16, text: &str) -> Result<i16, FactDateError> {
    if YEARS.contains(&year) { Ok(year) } else { Err(FactDateError::Year { text: text.to_owned() }) }
}

fn existing(month: i8, text: &str) -> Result<i8, FactDateError> {
    if (1..=12).contains(&month) { Ok(month) } else { Err(FactDateError::Month { text: text.to_owned() }) }
}

fn date(year: i16, month: i8, day: i8, text: &str) -> Result<Date, FactDateError> {
    let first = Date::new(year, month, 1).map_err(|_| form(text))?;
    Date::new(year, month, day).map_err(|_| FactDateError::Day { text: text.to_owned(), last: first.last_of_month() })
}

fn form(text: &str) -> FactDateError {
    FactDateError::Form { text: excerpt(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::super::FactDate;

    const FORMS: &str = "is not a date: write a day as `1990-09-30`, a month as `1990-06`, a year as `1990`, \
                         a decade as `199X`, a century as `19XX`, an interval as `1950-06-25/1953-07-27`, no date as `XXXX`";

    #[test]
    fn other_forms_are_refused() {
        let forms = [
            "",
            " ",
            "1990 ",
            "90",
            "1990-9-30",
            "1990/09/30",
            "30.09.1990",
            "-990",
            "+990",
            "1990-+6",
            "199x",
            "19X0",
            "1XXX",
            "XXXX~",
            "1990~?",
            "~1990",
            "1990-0X",
            "1990-09-30T00:00",
            "1990-09-30-01",
            "１９９０",
            "1990..1991",
            "1990/..~",
            "1990/1991/1992",
            "/1990",
            "1990/",
            "1990-",
            "🎉",
        ];
        for text in forms {
            let error = FactDate::parse(text).unwrap_err().to_string();
            assert!(error.ends_with(FORMS), "{text}: {error}");
        }
    }

    #[test]
    fn impossible_dates_are_refused_with_the_possible_one() {
        case("1990-13", "`1990-13` has no such month: months run from `01` to `12`, such as `1990-06`");
        case("1990-00-01", "`1990-00-01` has no such month: months run from `01` to `12`, such as `1990-06`");
        case(
            "1990-04-31",
            "`1990-04-31` does not exist: April 1990 ends on `1990-04-30`, and days are written from `01`",
        );
        case(
            "1900-02-29",
            "`1900-02-29` does not exist: February 1900 ends on `1900-02-28`, and days are written from `01`",
        );
        case("0999", "the year of `0999` is out of range: years run from 1000 to 2999, such as `1990`");
        case("3000-01", "the year of `3000-01` is out of range: years run from 1000 to 2999, such as `1990`");
        case("09XX", "the year of `09XX` is out of range: years run from 1000 to 2999, such as `1990`");
    }

    #[test]
    fn impossible_intervals_are_refused() {
        case("1991/1990", "`1991/1990` ends before it starts: the earlier date comes first, such as `1990/1991`");
        case(
            "1990-06-02~/1990-06-01?",
            "`1990-06-02~/1990-06-01?` ends before it starts: the earlier date comes first, such as `1990-06-01?/1990-06-02~`",
        );
        case("../..", "`../..` has no end at all: open one end, such as `2014/..`, or write `XXXX` for no date");
        case(
            "198X/1990",
            "`198X` cannot start or end an interval: give a day, a month, a year or `..`, such as `1990/1999`",
        );
        case(
            "1990/1990-02-30",
            "`1990-02-30` does not exist: February 1990 ends on `1990-02-28`, and days are written from `01`",
        );
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            let _ = FactDate::parse(&text);
        }

        #[test]
        fn what_is_read_is_written_back(text in "[012X][09X][09X][0-9X](-[01][0-9]){0,2}[~?%]?(/([.]{2}|[12]9[0-9]{2}(-[01][0-9]){0,2}[~?%]?))?") {
            if let Ok(date) = FactDate::parse(&text) {
                assert_eq!(date.to_string(), text);
            }
        }
    }

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(FactDate::parse(text).unwrap_err().to_string(), expected);
    }
}
