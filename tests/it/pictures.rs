//! The pictures: their size, that every text is drawn, and that everything the facts may ask for can be written.

use std::collections::BTreeSet;

use nordpolitik::{
    check, library,
    picture::{Chart, Entry, Point, Series, Timeline, can_write},
};
use tiny_skia::Pixmap;

fn drawn(png: &[u8]) -> Pixmap {
    Pixmap::decode_png(png).expect("a picture is a PNG")
}

/// How many pixels differ between two pictures of one size.
#[track_caller]
fn difference(one: &[u8], other: &[u8]) -> usize {
    let (one, other) = (drawn(one), drawn(other));
    assert_eq!((one.width(), one.height()), (other.width(), other.height()));
    one.pixels().iter().zip(other.pixels()).filter(|(one, other)| one != other).count()
}

/// The least pixels that a word of a few letters covers.
const A_WORD: usize = 300;

fn timeline() -> Timeline {
    let entry = |date: &str, title: &str, year, is_contested| Entry {
        date: date.to_owned(),
        title: title.to_owned(),
        year,
        is_contested,
    };
    Timeline {
        heading: "Timeline: Roh Tae-woo".to_owned(),
        subheading: "3 events".to_owned(),
        entries: vec![
            entry("30 September 1990", "Seoul and Moscow open relations", 1990.7, false),
            entry("1990년 12월", "노태우 대통령이 모스크바를 방문하다", 1990.9, true),
            entry("апрель 1991", "Горбачёв встречается с Но Тхэ У на Чеджудо", 1991.3, false),
        ],
        years: vec![1988.5, 1990.7, 1990.9, 1991.3],
        legend: "reported, alleged or disputed".to_owned(),
    }
}

#[test]
fn every_text_of_a_timeline_is_drawn() {
    let whole = timeline().to_png();
    assert_eq!((drawn(&whole).width(), drawn(&whole).height()), (900, 652));
    let without: [fn(&mut Timeline); 6] = [
        |timeline| timeline.heading.clear(),
        |timeline| timeline.subheading.clear(),
        |timeline| timeline.legend.clear(),
        |timeline| timeline.entries[0].title.clear(),
        |timeline| timeline.entries[1].title.clear(),
        |timeline| timeline.entries[2].date.clear(),
    ];
    for (position, change) in without.into_iter().enumerate() {
        let mut less = timeline();
        change(&mut less);
        assert!(difference(&whole, &less.to_png()) > A_WORD, "text {position} is not drawn");
    }
}

#[test]
fn a_long_title_makes_a_timeline_higher_and_never_wider() {
    let mut long = timeline();
    long.entries[0].title = "Seoul and Moscow open relations ".repeat(9);
    long.heading = "Неразрывное".repeat(40);
    let (short, long) = (drawn(&timeline().to_png()), drawn(&long.to_png()));
    assert!(long.width() == 900 && long.height() > short.height(), "{} by {}", long.width(), long.height());
}

fn chart(years: std::ops::Range<i16>) -> Chart {
    let points =
        years.map(|year| Point { year, value: f32::from(year - 1989), statistics: usize::from(year % 2 == 0) });
    Chart {
        heading: "Trade".to_owned(),
        unit: "billion US dollars a year".to_owned(),
        series: vec![Series { name: "both directions".to_owned(), points: points.collect() }],
        statistics: vec!["Korea Customs Service".to_owned(), "Федеральная таможенная служба".to_owned()],
        elsewhere: "See the list".to_owned(),
        decimal_mark: '.',
    }
}

#[test]
fn a_chart_says_whose_statistics_it_shows_where_there_is_room() {
    let (few, many) = (chart(1990..1996), chart(1990..2024));
    let mut unnamed = few.clone();
    unnamed.statistics[1].clear();
    assert!(difference(&few.to_png(), &unnamed.to_png()) > A_WORD);
    let mut unnamed = many.clone();
    unnamed.statistics[1].clear();
    assert_eq!(difference(&many.to_png(), &unnamed.to_png()), 0);
    let mut unsaid = many.clone();
    unsaid.elsewhere.clear();
    assert!(difference(&many.to_png(), &unsaid.to_png()) > A_WORD);
    assert_eq!(drawn(&many.to_png()).width(), 1000);
}

#[test]
fn pictures_of_nothing_and_of_extremes_can_be_drawn() {
    drawn(&Timeline::default().to_png());
    drawn(&Chart::default().to_png());
    let mut chart = chart(1990..1991);
    chart.series[0].points =
        vec![Point { year: 1884, value: 0.0, statistics: 0 }, Point { year: 2026, value: 1e9, statistics: 7 }];
    drawn(&chart.to_png());
}

#[test]
fn every_character_of_the_base_that_a_picture_may_show_has_a_glyph() {
    let base = check::accept(&library::read(None).expect("the base is there")).expect("the base breaks no rule");
    let facts = base.facts().iter();
    let titles = facts.clone().flat_map(|fact| fact.title.iter().map(|(_, title)| title.as_str()));
    let statistics = facts.flat_map(|fact| fact.figures.iter().map(|figure| figure.statistics.as_str()));
    let names = base.all_names().flat_map(|name| name.name.iter().map(|(_, spelling)| spelling.as_str()));
    let locales = ["en", "ko", "ru"].map(|language| {
        let path = format!("{}/locales/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("the locale is there")
    });
    let drawn =
        |line: &&str| ["timeline-", "trade-", "date-", "month-", "topic-"].iter().any(|key| line.starts_with(key));
    let messages = locales.iter().flat_map(|locale| locale.lines().filter(drawn));
    let texts = titles.chain(statistics).chain(names).chain(messages);
    let missing: BTreeSet<char> =
        texts.flat_map(str::chars).filter(|character| !character.is_control() && !can_write(*character)).collect();
    assert_eq!(missing, BTreeSet::new(), "fonts/README.md says how to add them");
}
