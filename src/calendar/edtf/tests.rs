//! What a date of the fact base knows about itself, row by row.

use jiff::civil::date;

use super::{Certainty, FactDate, Point, Shape, Value};
use crate::calendar::Span;

#[test]
fn a_date_reaches_from_its_first_to_its_last_day() {
    case("1990-09-30", "1990-09-30", "1990-09-30");
    case("1990-06", "1990-06-01", "1990-06-30");
    case("1990", "1990-01-01", "1990-12-31");
    case("199X", "1990-01-01", "1999-12-31");
    case("19XX", "1900-01-01", "1999-12-31");
    case("1000", "1000-01-01", "1000-12-31");
    case("29XX", "2900-01-01", "2999-12-31");
    case("1863~", "1863-01-01", "1863-12-31");
    case("1904-02-08/1905-09", "1904-02-08", "1905-09-30");
    case("1990-06/1990", "1990-06-01", "1990-12-31");
    case("1990?/1991-02~", "1990-01-01", "1991-02-28");
    case("2014/..", "2014-01-01", "-");
    case("../1860-11-14%", "-", "1860-11-14");
    case("XXXX", "-", "-");
}

#[test]
fn a_shape_tells_precision_and_certainty() {
    let plain = |value| Point { value, certainty: Certainty::Plain };
    let about = |value| Point { value, certainty: Certainty::Approximate };

    shape_case("XXXX", Shape::Undated);
    shape_case("1990-09-30", Shape::Single(plain(Value::Day(date(1990, 9, 30)))));
    shape_case("199X~", Shape::Single(about(Value::Decade(1990))));
    shape_case("19XX?", Shape::Single(Point { value: Value::Century(1900), certainty: Certainty::Uncertain }));
    shape_case("1909%", Shape::Single(Point { value: Value::Year(1909), certainty: Certainty::Both }));
    shape_case("1990-06~/..", Shape::Interval { start: Some(about(Value::Month { year: 1990, month: 6 })), end: None });
}

#[test]
fn only_a_certain_single_day_is_remembered() {
    day_case("1990-09-30", Some("09-30"));
    day_case("1992-02-29", Some("02-29"));
    day_case("1990-09-30~", None);
    day_case("1990-09-30?", None);
    day_case("1990-09-30/1990-09-30", None);
    day_case("1990-09", None);
    day_case("XXXX", None);
}

#[test]
fn a_date_overlaps_a_span_that_shares_a_day() {
    overlap_case("1990-09-30", "1990", true);
    overlap_case("1990-09-30", "1991", false);
    overlap_case("1990", "1990-12-31/..", true);
    overlap_case("1990", "1991/..", false);
    overlap_case("1990", "../1990-01-01", true);
    overlap_case("1990", "../1989", false);
    overlap_case("1950/1953", "1951", true);
    overlap_case("2014/..", "2020", true);
    overlap_case("2014/..", "2013", false);
    overlap_case("../1860", "1850", true);
    overlap_case("../1860", "1861", false);
}

#[test]
fn the_undated_overlaps_nothing() {
    assert!(!FactDate::parse("XXXX").unwrap().overlaps(&Span::default()));
    assert!(FactDate::parse("1990").unwrap().overlaps(&Span::default()));
}

#[test]
fn years_are_known_where_both_ends_are() {
    let years = |text| FactDate::parse(text).unwrap().years();
    assert_eq!(years("1950-06-25/1953-07-27"), Some((1950, 1953)));
    assert_eq!(years("19XX"), Some((1900, 1999)));
    assert_eq!(years("2014/.."), None);
    assert_eq!(years("../1860"), None);
    assert_eq!(years("XXXX"), None);
}

#[test]
fn dates_stand_in_the_order_of_time_and_the_undated_last() {
    let sorted = [
        "../1860",
        "../1900",
        "19XX",
        "1990-01-01",
        "1990-01-01~",
        "1990-01",
        "1990",
        "1990?",
        "1990/1990",
        "199X",
        "1990/..",
        "1990-09-30",
        "1991",
        "XXXX",
    ];
    let dates: Vec<_> = sorted.iter().map(|text| FactDate::parse(text).unwrap()).collect();
    for (index, earlier) in dates.iter().enumerate() {
        for later in &dates[index + 1..] {
            assert!(earlier < later, "{earlier} stands before {later}");
        }
    }
}

#[track_caller]
fn case(text: &str, earliest: &str, latest: &str) {
    let date: FactDate = text.parse().unwrap();
    let written = |end: Option<jiff::civil::Date>| end.map_or("-".to_owned(), |date| date.to_string());
    assert_eq!((written(date.earliest()), written(date.latest())), (earliest.to_owned(), latest.to_owned()));
    assert_eq!(date.is_undated(), text == "XXXX");
    assert_eq!(date.to_string(), text);
}

#[track_caller]
fn shape_case(text: &str, expected: Shape) {
    assert_eq!(FactDate::parse(text).unwrap().shape(), expected);
}

#[track_caller]
fn day_case(text: &str, expected: Option<&str>) {
    let date = FactDate::parse(text).unwrap();
    assert_eq!(date.day_of_year().map(|day| day.to_string()).as_deref(), expected);
    assert_eq!(date.exact_day().is_some(), expected.is_some());
}

#[track_caller]
fn overlap_case(text: &str, span: &str, expected: bool) {
    assert_eq!(FactDate::parse(text).unwrap().overlaps(&span.parse().unwrap()), expected);
}
