//! Days as people write them, row by row.

use jiff::civil::{Date, date};
use proptest::prelude::{any, prop_assert_eq, proptest};

use super::{AskedDay, Day};

#[test]
fn english_names_a_month() {
    case("30 September", "09-30");
    case("Sep 30", "09-30");
    case("September 30th", "09-30");
    case("30th of sept", "09-30");
    case("30th of Sept.", "09-30");
    case("the 1st of May", "05-01");
    case("2nd march", "03-02");
    case("may the 3rd", "05-03");
    case("30sep", "09-30");
    case("30 September 1990", "1990-09-30");
    case("Sep 30, 1990", "1990-09-30");
    case("SEPTEMBER 30TH,1990", "1990-09-30");
    case("30-Sep-1990", "1990-09-30");
    case("1990 September 30", "1990-09-30");
    case("  on   the 30th , of  September,  ", "09-30");
}

#[test]
fn korean_counts_months() {
    case("9월 30일", "09-30");
    case("9월30일", "09-30");
    case("9월 30일에", "09-30");
    case("1990년 9월 30일", "1990-09-30");
    case("1990년9월30일에는", "1990-09-30");
    case("９월 ３０일", "09-30");
    case("1990. 9. 30.", "1990-09-30");
}

#[test]
fn russian_names_a_month_in_the_genitive_or_short() {
    case("30 сентября", "09-30");
    case("30-го сентября", "09-30");
    case("30 СЕНТЯБРЬ", "09-30");
    case("30 сент. 1990 г.", "1990-09-30");
    case("30 сентября 1990 года", "1990-09-30");
    case("1 мая", "05-01");
    case("30.09", "09-30");
    case("30.09.1990", "1990-09-30");
    case("30.9.1990 г.", "1990-09-30");
}

#[test]
fn numbers_are_read_where_they_have_one_reading() {
    case("09-30", "09-30");
    case("9-30", "09-30");
    case("09-10", "09-10");
    case("02-29", "02-29");
    case("1990-09-30", "1990-09-30");
    case("1990–09–30", "1990-09-30");
    case("1990/9/30", "1990-09-30");
    case("1992-02-29", "1992-02-29");
    case("9/30", "09-30");
    case("30/9", "09-30");
    case("9/9", "09-09");
    case("9/30/1990", "1990-09-30");
    case("30/9/1990", "1990-09-30");
    case("30-09-1990", "1990-09-30");
}

#[test]
fn some_days_are_counted_from_today() {
    case("today", "today 0");
    case("Tomorrow", "today 1");
    case("yesterday.", "today -1");
    case("오늘", "today 0");
    case("내일", "today 1");
    case("어제", "today -1");
    case("모레", "today 2");
    case("сегодня", "today 0");
    case("Завтра", "today 1");
    case("вчера", "today -1");
    case("позавчера", "today -2");
}

#[test]
fn numbers_with_two_readings_are_refused_with_both() {
    case("9/10", "the day can be `10 September` or `9 October`: write one of these");
    case("01/02/1990", "the day can be `2 January 1990` or `1 February 1990`: write one of these");
    case("09-10-1990", "the day can be `10 September 1990` or `9 October 1990`: write one of these");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    case("31 April", "April has no day 31: its days run from 1 to 30");
    case("4월 31일", "April has no day 31: its days run from 1 to 30");
    case("31 апреля", "April has no day 31: its days run from 1 to 30");
    case("30.02", "February has no day 30: its days run from 1 to 29");
    case("0 May", "May has no day 0: its days run from 1 to 31");
    case("13-01", "there is no month 13: months run from 1 to 12");
    case("4/31", "April has no day 31: its days run from 1 to 30");
    case("31/4", "April has no day 31: its days run from 1 to 30");
    case("31/31", "there is no month 31: months run from 1 to 12");
    case("29 February 1990", "February 1990 has no day 29: it is not a leap year");
    case("2/29/1900", "February 1900 has no day 29: it is not a leap year");
}

#[test]
fn everything_else_is_not_understood() {
    case("", "no day is given: write one such as `30 September` or `09-30`");
    case(" \t, ", "no day is given: write one such as `30 September` or `09-30`");
    for text in [
        "soon",
        "30",
        "September",
        "1990",
        "September 1990",
        "30 of",
        "30 Septembre",
        "30 September 90",
        "30 September 0990",
        "1990-09/30",
        "9~30",
        "30 September 1990 at noon",
        "-09-30",
        "🎉 30 September",
        "9월",
        "30일",
        "99999999999999999999",
        "S\u{336}e\u{336}p 30",
    ] {
        case(text, &format!("`{text}` is not understood as a day: write one such as `30 September` or `09-30`"));
    }
}

#[test]
fn a_pasted_page_is_refused_and_quoted_in_short() {
    let error = AskedDay::parse(&"30 September ".repeat(10_000)).unwrap_err().to_string();
    assert!(error.chars().count() < 200, "{error}");
}

#[test]
fn a_day_is_counted_from_today() {
    let day = |text| AskedDay::parse(text).unwrap().day(date(1991, 12, 31)).to_string();
    assert_eq!(day("today"), "12-31");
    assert_eq!(day("내일"), "01-01");
    assert_eq!(day("позавчера"), "12-29");
    assert_eq!(day("30.09.1990"), "09-30");
    assert_eq!(AskedDay::Relative(1).day(Date::MAX).to_string(), "12-31");
}

#[test]
fn only_a_written_year_is_asked_for() {
    let year = |text| AskedDay::parse(text).unwrap().year();
    assert_eq!((year("today"), year("30.09"), year("30.09.1990")), (None, None, Some(1990)));
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let _ = AskedDay::parse(&text);
    }

    #[test]
    fn no_heap_of_known_words_is_too_strange(
        text in "((0|9|30|31|99|1990|2|월|일|년|sep|мая|th|of|on|the|/|-|[.]|~|,)[ ]?){0,30}"
    ) {
        let _ = AskedDay::parse(&text);
    }

    #[test]
    fn a_day_is_read_as_it_is_written(index in 0_usize..366) {
        let day = Day::all().nth(index).unwrap();
        prop_assert_eq!(AskedDay::parse(&day.to_string()), Ok(AskedDay::On { day, year: None }));
    }
}

#[track_caller]
fn case(text: &str, expected: &str) {
    let actual = match AskedDay::parse(text) {
        Ok(AskedDay::Relative(days)) => format!("today {days}"),
        Ok(AskedDay::On { day, year: None }) => day.to_string(),
        Ok(AskedDay::On { day, year: Some(year) }) => format!("{year}-{day}"),
        Err(error) => error.to_string(),
    };
    assert_eq!(actual, expected, "{text}");
}
