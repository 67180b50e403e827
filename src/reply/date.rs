//! A date in words, with the precision it has and no more.

use jiff::civil::Date;

use super::Words;
use crate::calendar::{Certainty, FactDate, Point, Shape, Value};

/// A fact's date as a person reads it: `30 September 1990`, `about 1863`, `1950 to 1953`.
#[must_use]
pub fn worded_date(words: Words, date: &FactDate) -> String {
    match date.shape() {
        Shape::Undated | Shape::Interval { start: None, end: None } => words.say("date-unknown"),
        Shape::Single(point) => worded_point(words, point),
        Shape::Interval { start: Some(start), end: Some(end) } => words.say_with(
            "date-interval",
            &[("start", worded_point(words, start).into()), ("end", worded_point(words, end).into())],
        ),
        Shape::Interval { start: Some(start), end: None } => {
            words.say_with("date-since", &[("start", worded_point(words, start).into())])
        }
        Shape::Interval { start: None, end: Some(end) } => {
            words.say_with("date-until", &[("end", worded_point(words, end).into())])
        }
    }
}

fn worded_point(words: Words, point: Point) -> String {
    let value = match point.value {
        Value::Day(day) => worded_day(words, day),
        Value::Month { year, month } => words
            .say_with("date-month", &[("month", month_name(words, month).into()), ("year", year.to_string().into())]),
        Value::Year(year) => year.to_string(),
        Value::Decade(year) => words.say_with("date-decade", &[("decade", year.to_string().into())]),
        Value::Century(year) => words.say_with("date-century", &[("century", (year / 100 + 1).to_string().into())]),
    };
    match point.certainty {
        Certainty::Plain => value,
        Certainty::Approximate => words.say_with("date-approximate", &[("date", value.into())]),
        Certainty::Uncertain => words.say_with("date-uncertain", &[("date", value.into())]),
        Certainty::Both => words.say_with("date-approximate-uncertain", &[("date", value.into())]),
    }
}

/// A calendar day with its year.
pub(super) fn worded_day(words: Words, day: Date) -> String {
    words.say_with(
        "date-day",
        &[
            ("day", day.day().to_string().into()),
            ("month", month_name(words, day.month()).into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

/// The name of a month, 1 to 12.
pub(super) fn month_name(words: Words, month: i8) -> String {
    words.say(&format!("month-{month}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn case(edtf: &str, expected: &str) {
        assert_eq!(worded_date(Words::of(Language::En), &edtf.parse().unwrap()), expected);
    }

    #[test]
    fn a_date_says_how_precise_it_is() {
        case("1990-09-30", "30 September 1990");
        case("1990-06", "June 1990");
        case("1990", "1990");
        case("198X", "the 1980s");
        case("18XX", "the 19th century");
        case("1863~", "about 1863");
        case("1909?", "1909 (uncertain)");
        case("1950-06-25/1953-07-27", "25 June 1950 to 27 July 1953");
        case("2014/..", "since 2014");
        case("../1991", "until 1991");
        case("XXXX", "date not known");
    }
}
