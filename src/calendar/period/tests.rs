//! Periods as people write them, row by row.

use proptest::prelude::{any, prop_assert_eq, proptest};

use super::{Date, parse_span};

#[test]
fn one_stretch_is_a_period() {
    case("1990", "1990-01-01 to 1990-12-31");
    case("1990s", "1990-01-01 to 1999-12-31");
    case("June 1990", "1990-06-01 to 1990-06-30");
    case("1990-06", "1990-06-01 to 1990-06-30");
    case("30 September 1990", "1990-09-30 to 1990-09-30");
    case("1990년 6월", "1990-06-01 to 1990-06-30");
    case("в июне 1990", "1990-06-01 to 1990-06-30");
    case("１９세기", "1801-01-01 to 1900-12-31");
}

#[test]
fn a_date_of_the_fact_base_is_a_period() {
    case("199X", "1990-01-01 to 1999-12-31");
    case("199x", "1990-01-01 to 1999-12-31");
    case("18XX", "1800-01-01 to 1899-12-31");
    case("1950-06-25/1953-07-27", "1950-06-25 to 1953-07-27");
    case("2014/..", "2014-01-01 to ..");
    case("1863~", "1863-01-01 to 1863-12-31");
}

#[test]
fn two_stretches_reach_from_the_first_day_to_the_last() {
    for text in [
        "1884-1905",
        "1884–1905",
        "1884 — 1905",
        "1884~1905",
        "1884 to 1905",
        "from 1884 to 1905",
        "between 1884 and 1905",
        "From 1884 until 1905",
        "in 1884-1905",
        "1884년부터 1905년까지",
        "1884년~1905년",
        "1884년에서 1905년까지",
        "1884년과 1905년 사이",
        "с 1884 по 1905",
        "с 1884 по 1905 год",
        "с 1884 до 1905",
        "между 1884 и 1905 годами",
        "1884-1905 гг.",
        "в 1884–1905 годах",
    ] {
        case(text, "1884-01-01 to 1905-12-31");
    }
}

#[test]
fn the_ends_of_a_period_can_be_of_any_kind() {
    case("1990-06-25 - 1990-07-27", "1990-06-25 to 1990-07-27");
    case("1990-06 – 1991", "1990-06-01 to 1991-12-31");
    case("from June 1990 to the 2000s", "1990-06-01 to 2009-12-31");
    case("between the 30th of September, 1990 and the 26th of December, 1991", "1990-09-30 to 1991-12-26");
    case("1996년 3월부터 1999년 6월까지", "1996-03-01 to 1999-06-30");
    case("с июня 1990 по сентябрь 1991 года", "1990-06-01 to 1991-09-30");
    case("1890s to 1900", "1890-01-01 to 1900-12-31");
    case("с XIX века по 1990-е", "1801-01-01 to 1999-12-31");
}

#[test]
fn since_includes_what_it_names() {
    for text in ["since 2022", "from 2022", "2022 onwards", "2022년 이후", "2022년부터", "с 2022", "с 2022 года"]
    {
        case(text, "2022-01-01 to ..");
    }
}

#[test]
fn after_begins_the_day_after() {
    for text in ["after 1990", "After 1990.", "1990년 후", "после 1990", "после 1990 г."] {
        case(text, "1991-01-01 to ..");
    }
    case("after the cold war", "1991-12-27 to ..");
    case("after the 1990s", "2000-01-01 to ..");
}

#[test]
fn before_ends_the_day_before() {
    for text in ["before 1988", "1988년 전", "до 1988", "до 1988 года"] {
        case(text, ".. to 1987-12-31");
    }
    case("before 30 September 1990", ".. to 1990-09-29");
}

#[test]
fn until_includes_what_it_names() {
    for text in ["until 1991", "till 1991", "1991년까지", "1991년 이전"] {
        case(text, ".. to 1991-12-31");
    }
}

#[test]
fn what_is_no_period_is_refused_with_the_reason() {
    case("", "no period is given: write one such as `1990`, `1990s`, `1884 to 1905` or `since 2022`");
    case("1905-1884", "the period ends on 1884-12-31, before it starts on 1905-01-01");
    case("between 1999 and 1996", "the period ends on 1996-12-31, before it starts on 1999-01-01");
    case("since 31 April 1990", "April has no day 31: its days run from 1 to 30");
    case("1990-13", "there is no month 13: months run from 1 to 12");
    case("01/02/1990", "the day can be `2 January 1990` or `1 February 1990`: write one of these");
    for text in [
        "XXXX",
        "soon",
        "30 September",
        "today",
        "since",
        "to",
        "-",
        "1990-",
        "from 1990 to",
        "since since 1990",
        "🎉",
        "90s",
    ] {
        let reason = "is not understood as a period: write one such as `1990`, `1990s`, `1884 to 1905` or `since 2022`";
        case(text, &format!("`{text}` {reason}"));
    }
}

#[test]
fn a_pasted_page_is_refused_and_quoted_in_short() {
    let error = parse_span(&"1990-".repeat(100_000)).unwrap_err().to_string();
    assert!(error.chars().count() < 250, "{error}");
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let _ = parse_span(&text);
    }

    #[test]
    fn no_heap_of_known_words_is_too_strange(
        text in "((0|9|31|19|1990|2999|1000|월|년|세기|부터|sep|мая|th|century|xx|век|to|from|before|с|-|/|[.]|~)[ ]?){0,30}"
    ) {
        let _ = parse_span(&text);
    }

    #[test]
    fn two_years_in_order_are_a_period(first in 1000_i16..=2999, more in 0_i16..1000) {
        let last = (first + more).min(2999);
        let span = parse_span(&format!("{first}-{last}")).unwrap();
        prop_assert_eq!(span.from().map(Date::year), Some(first));
        prop_assert_eq!(span.to().map(Date::year), Some(last));
    }
}

#[track_caller]
fn case(text: &str, expected: &str) {
    let end = |day: Option<Date>| day.map_or("..".to_owned(), |day| day.to_string());
    let actual = match parse_span(text) {
        Ok(span) => format!("{} to {}", end(span.from()), end(span.to())),
        Err(error) => error.to_string(),
    };
    assert_eq!(actual, expected, "{text}");
}
