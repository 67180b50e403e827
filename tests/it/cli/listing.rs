//! `nordpolitik events` and `nordpolitik today`.

use insta::assert_snapshot;

use crate::support::program::Program;

/// The ids of what a command prints as JSON.
#[track_caller]
fn case(arguments: &[&str], expected: &[&str]) {
    let ended = Program::new(&[arguments, &["--json"]].concat()).run();
    let ids: Vec<_> = ended.objects().into_iter().map(|fact| fact["id"].clone()).collect();
    assert_eq!(ended.code, 0, "{arguments:?}");
    assert_eq!(ids, expected, "{arguments:?}");
}

#[test]
fn events_come_in_date_order() {
    assert_snapshot!(Program::new(&["events"]).run(), @"
    exit 0
    --- out
    7 July 1884        Joseon and the Russian Empire sign a treaty of friendship · 1884-treaty
    30 September 1990  South Korea and the Soviet Union establish diplomatic relations · 1990-relations
    January 1991       South Korea promises the Soviet Union a loan of $3 billion · 1991-loan
    ");
}

#[test]
fn filters_combine() {
    case(&["events"], &["1884-treaty", "1990-relations", "1991-loan"]);
    case(&["events", "--from", "1990"], &["1990-relations", "1991-loan"]);
    case(&["events", "--to", "1990"], &["1884-treaty", "1990-relations"]);
    case(&["events", "--from", "1880s", "--to", "June 1990"], &["1884-treaty"]);
    case(&["events", "--person", "Waeber"], &["1884-treaty"]);
    case(&["events", "--person", "노태우"], &["1991-loan"]);
    case(&["events", "--place", "new-york"], &["1990-relations"]);
    case(&["events", "--topic", "finance"], &["1991-loan"]);
    case(&["events", "--topic", "finance", "--to", "1990"], &[]);
    case(&["events", "money", "loan"], &["1991-loan"]);
    case(&["events", "--from", "1990", "relations", "soviet"], &["1990-relations"]);
}

#[test]
fn an_event_in_json_has_the_shape_of_an_answer() {
    assert_snapshot!(Program::new(&["events", "--json", "--topic", "treaty"]).run(), @r#"
    exit 0
    --- out
    {"id":"1884-treaty","title":"Joseon and the Russian Empire sign a treaty of friendship","text":"On 7 July 1884 in Seoul, Joseon and the Russian Empire signed a treaty of friendship and commerce. Karl Weber negotiated it for Russia.","date":"1884-07-07","status":"confirmed","sources":[{"title":"Treaty of 1884","publisher":"National Archives","published":null,"url":"https://example.org/treaty"}]}
    "#);
}

#[test]
fn no_event_is_said_kindly() {
    assert_snapshot!(Program::new(&["events", "--to", "1850"]).run(), @"
    exit 0
    --- out
    No event fits all of that

    Leave something out, or widen the period: for example from 1985 to 1992, or only a person.
    ");
}

#[test]
fn what_is_not_understood_is_wrong_use() {
    let errors: Vec<_> = [["--from", "soon"], ["--person", "Napoleon"], ["--place", "Atlantis"], ["--topic", "cheese"]]
        .into_iter()
        .map(|option| Program::new(&[["events"].as_slice(), &option].concat()).run().to_string())
        .collect();
    assert_snapshot!(errors.join("\n"), @"
    exit 2
    --- err
    error: `soon` is no date or period; write it like 1990, June 1990, 1990-09-30, 1990s or since 2022
    exit 2
    --- err
    error: the base knows no person called `Napoleon`
    exit 2
    --- err
    error: the base knows no place called `Atlantis`
    exit 2
    --- err
    error: `cheese` is no topic; the topics are diplomacy, summit, embassy, treaty, trade, finance, energy, arctic, transport, defence, war, nuclear, sanctions, incident, intelligence, koryo-saram, sakhalin-koreans, migration, culture, sport, science, space, policy
    ");
}

#[test]
fn a_period_that_ends_before_it_begins_is_wrong_use() {
    assert_snapshot!(Program::new(&["events", "--from", "1991", "--to", "1990"]).run(), @"
    exit 2
    --- err
    error: the period ends before it begins
    ");
}

#[test]
fn a_day_of_the_year_has_its_events() {
    let years = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).year() - 1990;
    let ended = Program::new(&["today", "--date", "1990-09-30"]).run().to_string();
    assert_snapshot!(ended.replace(&format!("{years} years ago"), "N years ago"), @"
    exit 0
    --- out
    On this day, 30 September

    What happened
    - South Korea and the Soviet Union establish diplomatic relations · 1990, N years ago · 1990-relations
    ");
}

#[test]
fn a_day_can_be_written_as_people_write_it() {
    for day in ["30 September", "Sep 30", "09-30", "9월 30일", "30 сентября"] {
        case(&["today", "--date", day], &["1990-relations"]);
    }
    case(&["today", "--date", "1991-09-30"], &[]);
    case(&["today", "--date", "1 January"], &[]);
}

#[test]
fn a_day_without_events_names_the_nearest_that_has_some() {
    assert_snapshot!(Program::new(&["today", "--date", "1 October"]).run(), @"
    exit 0
    --- out
    Nothing is recorded for 1 October

    No fact in the base is dated to this very day.

    The nearest day with an entry is 30 September.
    ");
}

#[test]
fn a_day_that_does_not_exist_is_wrong_use() {
    assert_snapshot!(Program::new(&["today", "--date", "31 April"]).run(), @"
    exit 2
    --- err
    error: April has no day 31: its days run from 1 to 30
    ");
}

#[test]
fn today_is_a_day_in_any_time_zone() {
    for zone in ["UTC", "Asia/Seoul", "America/Los_Angeles"] {
        let ended = Program::new(&["today"]).env("NORDPOLITIK_CALENDAR__TIME_ZONE", zone).run();
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{zone}");
    }
}

#[test]
fn gaps_of_a_store_that_is_not_there_are_none_of_our_making() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let ended = Program::new(&["gaps"]).inside(folder.path()).run();
    assert_snapshot!(ended, @r"
    exit 2
    --- err
    error: there is no store at nordpolitik.db: start the bot once, or name its file in `store.url`
    ");
    assert_eq!(std::fs::read_dir(folder.path()).expect("it can be read").count(), 0, "nothing was made");
}
