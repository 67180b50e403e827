//! The moments of posts where clocks behave and where they do not; then over every zone there is.

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time, date, time},
};

use super::{super::Weekdays, Due, Next, Schedule, Zone};

/// How late a post may come in these tests.
const GRACE: SignedDuration = SignedDuration::from_hours(6);

fn schedule(time: &str, zone: &str) -> Schedule {
    let time: Time = time.parse().unwrap();
    Schedule { time, zone: Zone::named(zone).unwrap(), weekdays: Weekdays::ALL }
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[track_caller]
fn case(zone: &str, date: &str, time: &str, expected: &str) {
    let due = schedule(time, zone).instant(date.parse().unwrap());
    assert_eq!(due.map_or_else(|| "-".to_owned(), |due| due.to_string()), expected, "{zone} {date} {time}");
}

#[test]
fn a_time_is_that_of_the_zone_on_that_date() {
    case("Asia/Seoul", "2026-09-30", "09:00", "2026-09-30T00:00:00Z");
    case("Europe/Berlin", "2026-07-01", "09:00", "2026-07-01T07:00:00Z");
    case("Europe/Berlin", "2026-12-01", "09:00", "2026-12-01T08:00:00Z");
    case("Asia/Kolkata", "2026-01-01", "00:15", "2025-12-31T18:45:00Z");
    case("Asia/Kathmandu", "2026-01-01", "05:45", "2026-01-01T00:00:00Z");
    case("Pacific/Kiritimati", "2026-01-01", "13:00", "2025-12-31T23:00:00Z");
    case("America/St_Johns", "2026-01-15", "09:00", "2026-01-15T12:30:00Z");
}

#[test]
fn a_skipped_time_is_the_moment_of_the_jump() {
    case("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00:00Z");
    case("America/New_York", "2026-03-08", "02:00", "2026-03-08T07:00:00Z");
    // Half an hour is skipped here.
    case("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30:00Z");
    // At midnight: the date begins at one.
    case("Africa/Cairo", "2026-04-24", "00:30", "2026-04-23T22:00:00Z");
}

#[test]
fn a_time_skipped_up_to_midnight_comes_a_minute_before_the_jump() {
    case("America/Toronto", "1919-03-30", "23:45", "1919-03-31T04:29:00Z");
    case("Europe/Berlin", "2026-03-29", "23:59", "2026-03-29T21:59:00Z");
}

#[test]
fn a_time_that_comes_twice_is_the_first() {
    case("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z");
    case("America/Sao_Paulo", "2018-02-17", "23:30", "2018-02-18T01:30:00Z");
}

#[test]
fn a_date_that_the_zone_skips_has_no_post() {
    case("Pacific/Apia", "2011-12-29", "12:00", "2011-12-29T22:00:00Z");
    case("Pacific/Apia", "2011-12-30", "12:00", "-");
    case("Pacific/Apia", "2011-12-31", "12:00", "2011-12-30T22:00:00Z");
    case("Pacific/Kwajalein", "1993-08-21", "09:00", "-");
    let apia = schedule("12:00", "Pacific/Apia");
    let first = apia.first(instant("2011-12-29T22:00:00Z"), None).unwrap();
    assert_eq!(first.date, date(2011, 12, 31));
}

#[test]
fn a_zone_that_changed_its_rules_is_followed() {
    case("Europe/Moscow", "2014-10-25", "09:00", "2014-10-25T05:00:00Z");
    case("Europe/Moscow", "2014-10-27", "09:00", "2014-10-27T06:00:00Z");
    case("Asia/Pyongyang", "2016-01-01", "09:00", "2016-01-01T00:30:00Z");
    case("Asia/Pyongyang", "2018-05-06", "09:00", "2018-05-06T00:00:00Z");
}

#[test]
fn setting_up_begins_with_the_next_time_and_never_twice_on_a_date() {
    let seoul = schedule("09:00", "Asia/Seoul");
    let first = |now: &str, last: Option<Date>| seoul.first(instant(now), last).unwrap().date;
    assert_eq!(first("2026-09-29T23:59:59Z", None), date(2026, 9, 30));
    assert_eq!(first("2026-09-30T00:00:00Z", None), date(2026, 10, 1));
    assert_eq!(first("2026-09-29T20:00:00Z", Some(date(2026, 9, 30))), date(2026, 10, 1));
}

/// What is due and how many dates were missed.
fn next(schedule: &Schedule, now: &str, last: Date) -> (Due, Vec<Date>) {
    let Next { due, missed } = schedule.next(instant(now), last, GRACE).unwrap();
    (due, missed.into_iter().map(|missed| missed.date).collect())
}

#[test]
fn a_post_is_owed_until_its_date_ends_or_the_grace_is_over() {
    let seoul = schedule("09:00", "Asia/Seoul");
    let last = date(2026, 9, 29);
    let today = Due { date: date(2026, 9, 30), at: instant("2026-09-30T00:00:00Z") };
    assert_eq!(next(&seoul, "2026-09-29T23:00:00Z", last), (today, vec![]));
    assert_eq!(next(&seoul, "2026-09-30T00:00:00Z", last), (today, vec![]));
    assert_eq!(next(&seoul, "2026-09-30T14:59:59Z", last), (today, vec![]));
    let (due, missed) = next(&seoul, "2026-09-30T15:00:00Z", last);
    assert_eq!((due.date, missed), (date(2026, 10, 1), vec![date(2026, 9, 30)]));
    // In the evening the grace reaches into the next date.
    let evening = schedule("23:00", "Asia/Seoul");
    let (due, missed) = next(&evening, "2026-09-30T20:00:00Z", last);
    assert_eq!((due.date, missed), (date(2026, 9, 30), vec![]));
    let (due, missed) = next(&evening, "2026-09-30T20:00:01Z", last);
    assert_eq!((due.date, missed), (date(2026, 10, 1), vec![date(2026, 9, 30)]));
}

#[test]
fn a_long_outage_is_made_up_for_by_one_post_at_most() {
    let seoul = schedule("09:00", "Asia/Seoul");
    let (due, missed) = next(&seoul, "2026-10-10T03:00:00Z", date(2026, 9, 29));
    assert_eq!(due.date, date(2026, 10, 10));
    assert_eq!(missed.len(), 10);
    let (_, missed) = next(&seoul, "2036-10-10T03:00:00Z", date(2026, 9, 29));
    assert_eq!(missed.len(), 31, "not one for each of ten years");
}

#[test]
fn other_days_of_the_week_are_left_out_and_not_missed() {
    let weekends = Schedule { weekdays: Weekdays::parse("weekends").unwrap(), ..schedule("09:00", "Asia/Seoul") };
    // 2 October 2026 is a Friday.
    let (due, missed) = next(&weekends, "2026-10-02T03:00:00Z", date(2026, 9, 28));
    assert_eq!((due.date, missed), (date(2026, 10, 3), vec![]));
}

/// Over every zone, around every transition of 1990 to 2040, at times that are hit by jumps and at others.
#[test]
fn every_date_of_every_zone_has_one_moment_of_its_own() {
    let times = [time(0, 0, 0, 0), time(0, 30, 0, 0), time(2, 15, 0, 0), time(9, 0, 0, 0), time(23, 59, 0, 0)];
    let (from, to) = (instant("1990-01-01T00:00:00Z"), instant("2040-12-31T00:00:00Z"));
    let (mut zones, mut transitions) = (0, 0);
    for zone in Zone::all() {
        zones += 1;
        let tz = zone.time_zone().clone();
        for transition in tz.following(from).take_while(|transition| transition.timestamp() < to) {
            transitions += 1;
            let day = tz.to_datetime(transition.timestamp()).date();
            for time in times {
                let schedule = Schedule { time, zone: zone.clone(), weekdays: Weekdays::ALL };
                let mut before: Option<Timestamp> = None;
                for offset in -2..=2 {
                    let date = day.checked_add(offset.days()).unwrap();
                    let Some(due) = schedule.instant(date) else {
                        assert!(is_skipped(&schedule, date), "{zone} {date} {time}: no moment on a date that exists");
                        continue;
                    };
                    let shown = tz.to_datetime(due);
                    assert_eq!(shown.date(), date, "{zone} {date} {time}: {shown} is another date");
                    assert!(before < Some(due), "{zone} {date} {time}: not after the date before");
                    let is_there = !tz.to_ambiguous_timestamp(date.to_datetime(time)).is_ambiguous();
                    assert!(!is_there || shown.time() == time, "{zone} {date} {time}: comes at {shown}");
                    before = Some(due);
                }
            }
        }
    }
    assert!(zones > 500 && transitions > 10_000, "{zones} zones, {transitions} transitions");
}

/// Whether no moment has this date.
fn is_skipped(schedule: &Schedule, date: Date) -> bool {
    let tz = schedule.zone.time_zone();
    let around = tz.to_ambiguous_timestamp(date.to_datetime(Time::midnight())).compatible().unwrap();
    (-30..=30).all(|hour| tz.to_datetime(around + SignedDuration::from_hours(hour)).date() != date)
}
