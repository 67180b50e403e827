//! A date in words, with the precision it has and no more.

use jiff::civil::Date;

use super::{Words, words::Case};
use crate::calendar::{Certainty, Day, FactDate, Point, Shape, Value};

/// A fact's date as a person reads it: `30 September 1990`, `about 1863`, `1950 to 1953`.
#[must_use]
pub fn worded_date(words: Words, date: &FactDate) -> String {
    match date.shape() {
        Shape::Undated | Shape::Interval { start: None, end: None } => words.say("date-unknown"),
        Shape::Single(point) => worded_point(words, Case::Plain, point),
        Shape::Interval { start: Some(start), end: Some(end) } => {
            let (start, end) = (worded_point(words, Case::Genitive, start), worded_point(words, Case::Plain, end));
            words.say_with("date-interval", &[("start", start.into()), ("end", end.into())])
        }
        Shape::Interval { start: Some(start), end: None } => {
            words.say_with("date-since", &[("start", worded_point(words, Case::Genitive, start).into())])
        }
        Shape::Interval { start: None, end: Some(end) } => {
            words.say_with("date-until", &[("end", worded_point(words, Case::Genitive, end).into())])
        }
    }
}

fn worded_point(words: Words, case: Case, point: Point) -> String {
    let (key, inner) = match point.certainty {
        Certainty::Plain => return worded_value(words, case, point.value),
        Certainty::Uncertain => ("date-uncertain", case),
        // What follows "about" has a form of its own, whatever stands before.
        Certainty::Approximate => ("date-approximate", Case::Genitive),
        Certainty::Both => ("date-approximate-uncertain", Case::Genitive),
    };
    words.say_in(case, key, &[("date", worded_value(words, inner, point.value).into())])
}

fn worded_value(words: Words, case: Case, value: Value) -> String {
    let say = |key, values: &[_]| words.say_in(case, key, values);
    match value {
        Value::Day(day) => worded_day(words, day),
        Value::Month { year, month } => {
            say("date-month", &[("month", month_name(words, case, month).into()), ("year", year.to_string().into())])
        }
        Value::Year(year) => say("date-year", &[("year", year.to_string().into())]),
        Value::Decade(year) => say("date-decade", &[("decade", year.to_string().into())]),
        Value::Century(year) => say("date-century", &[("century", usize::from(year.unsigned_abs() / 100 + 1).into())]),
    }
}

/// A stretch of time in words: `1985 to 1991`, `since 30 September 1990`; nothing where both ends are open. Whole years
/// are told as years.
pub(super) fn worded_span(words: Words, from: Option<Date>, to: Option<Date>) -> Option<String> {
    let value = |day: Date, is_whole_year| if is_whole_year { Value::Year(day.year()) } else { Value::Day(day) };
    let start = from.map(|day| value(day, day == day.first_of_year()));
    let end = to.map(|day| value(day, day == day.last_of_year()));
    let say = |case, value| worded_value(words, case, value).into();
    Some(match (start, end) {
        (None, None) => return None,
        (Some(start), Some(end)) if start == end => worded_value(words, Case::Plain, start),
        (Some(start), Some(end)) => {
            words.say_with("date-interval", &[("start", say(Case::Genitive, start)), ("end", say(Case::Plain, end))])
        }
        (Some(start), None) => words.say_with("date-since", &[("start", say(Case::Genitive, start))]),
        (None, Some(end)) => words.say_with("date-until", &[("end", say(Case::Genitive, end))]),
    })
}

/// A calendar day with its year.
pub(super) fn worded_day(words: Words, day: Date) -> String {
    words.say_with(
        "date-day",
        &[
            ("day", day.day().to_string().into()),
            ("month", month_name(words, Case::Genitive, day.month()).into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

/// A day of the year: `30 September`.
pub(super) fn worded_day_of_year(words: Words, day: Day) -> String {
    let month = month_name(words, Case::Genitive, day.month());
    words.say_with("date-day-of-year", &[("day", day.day().to_string().into()), ("month", month.into())])
}

/// The name of a month, 1 to 12.
fn month_name(words: Words, case: Case, month: i8) -> String {
    words.say_in(case, &format!("month-{month}"), &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn case(edtf: &str, expected: [&str; 3]) {
        let date = edtf.parse().unwrap();
        assert_eq!(Language::ALL.map(|language| worded_date(Words::of(language), &date)), expected, "{edtf}");
    }

    #[test]
    fn a_date_says_how_precise_it_is() {
        case("1990-09-30", ["30 September 1990", "1990년 9월 30일", "30 сентября 1990 года"]);
        case("1990-06", ["June 1990", "1990년 6월", "июнь 1990 года"]);
        case("1990", ["1990", "1990년", "1990 год"]);
        case("198X", ["the 1980s", "1980년대", "1980-е годы"]);
        case("18XX", ["the 19th century", "19세기", "XIX век"]);
        case("20XX", ["the 21st century", "21세기", "XXI век"]);
        case("2014/..", ["since 2014", "2014년부터", "с 2014 года"]);
        case("../1991", ["until 1991", "1991년까지", "до 1991 года"]);
        case("XXXX", ["date not known", "날짜 미상", "дата неизвестна"]);
    }

    #[test]
    fn an_interval_puts_each_end_into_its_form() {
        let war = [
            "25 June 1950 to 27 July 1953",
            "1950년 6월 25일부터 1953년 7월 27일까지",
            "с 25 июня 1950 года по 27 июля 1953 года",
        ];
        case("1950-06-25/1953-07-27", war);
        case("1990-06/1991", ["June 1990 to 1991", "1990년 6월부터 1991년까지", "с июня 1990 года по 1991 год"]);
        case(
            "1863~/1870-05",
            ["about 1863 to May 1870", "1863년경부터 1870년 5월까지", "с примерно 1863 года по май 1870 года"],
        );
    }

    #[test]
    fn doubt_is_said_with_the_date() {
        case("1863~", ["about 1863", "1863년경", "около 1863 года"]);
        case("1990-06~", ["about June 1990", "1990년 6월경", "около июня 1990 года"]);
        case("1909?", ["1909 (uncertain)", "1909년 (불확실)", "1909 год (предположительно)"]);
        case("1909%", ["about 1909 (uncertain)", "1909년경 (불확실)", "около 1909 года (предположительно)"]);
    }
}
