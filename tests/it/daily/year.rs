//! A year of daily posts for a thousand servers in all time zones, gone through in one go.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, Mutex},
};

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use nordpolitik::{
    answer::Desk,
    check,
    daily::{Daily, Due, EmptyDay, LeapDay, Reason, Schedule, Weekdays, Zone},
    language::Language,
    library,
    scheduler::{Clock, Outlet, Scheduler, Shipment, Trouble},
    store::{DailyRecord, Location, Store},
};
use tempfile::TempDir;
use tokio::sync::Notify;

/// How many servers, each with a post of its own.
const SERVERS: u64 = 1000;
/// When the year begins: it has a leap day, and clocks are turned in it.
const BEGIN: &str = "2028-01-01T00:00:00Z";

/// Notes what was posted and does nothing else.
#[derive(Clone, Debug, Default)]
struct Notebook {
    posted: Arc<Mutex<HashMap<u64, Vec<Date>>>>,
}

impl Outlet for Notebook {
    type Ticket = ();

    fn begin(&self) -> Option<()> {
        Some(())
    }

    async fn check(&self, _: &Daily) -> Result<(), Trouble> {
        Ok(())
    }

    async fn find(&self, _: &Daily, _: Due, _: Timestamp) -> Result<Option<u64>, Trouble> {
        Ok(None)
    }

    async fn send(&self, shipment: &Shipment<'_>) -> Result<u64, Trouble> {
        let mut posted = self.posted.lock().expect("nobody panics over it");
        let dates = posted.entry(shipment.daily.channel).or_default();
        dates.push(shipment.due.date);
        Ok(dates.len() as u64)
    }

    async fn publish(&self, _: &Daily, _: u64) -> Result<(), Trouble> {
        Ok(())
    }

    async fn tell(&self, record: &DailyRecord, reason: Reason) {
        panic!("nothing is wrong with {record:?}, but {reason:?}");
    }
}

fn daily(channel: u64, zone: Zone) -> Daily {
    // As people choose them: on the quarters of an hour.
    let minute = channel * 37 % 96 * 15;
    let time = jiff::civil::Time::midnight() + i64::try_from(minute).expect("it fits").minutes();
    // Some every day, others on two days of the week: everything is met, and the test is done within a minute or so.
    let pairs = [0b001_0001, 0b010_0010, 0b100_0100, 0b000_1001];
    let bits = if channel.is_multiple_of(5) {
        Weekdays::ALL.bits()
    } else {
        pairs[usize::try_from(channel % 4).expect("it fits")]
    };
    let weekdays = Weekdays::from_bits(bits).expect("there are days among them");
    Daily {
        guild: channel,
        channel,
        schedule: Schedule { time, zone, weekdays },
        language: Language::En,
        empty_day: EmptyDay::Nearest,
        leap_day: LeapDay::February,
        role: None,
        publish: channel.is_multiple_of(10),
    }
}

/// A folder in memory where there is one: the test is about days, not about disks.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("there is room for a folder")
}

#[test]
fn every_server_gets_exactly_its_days() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = folder();
    runtime.block_on(async {
        let store = Store::open(&Location::File(folder.path().join("year.db"))).await.unwrap();
        let base = check::accept_shipped(&library::read(None).unwrap()).unwrap();
        let (begin, clock) = (BEGIN.parse().expect("a moment"), Clock::simulated(BEGIN.parse().expect("a moment")));
        let zones: Vec<Zone> = Zone::all().collect();
        let dailies: Vec<Daily> =
            (1..=SERVERS).zip(zones.iter().cycle()).map(|(channel, zone)| daily(channel, zone.clone())).collect();
        for daily in &dailies {
            let first = daily.schedule.first(begin, None).unwrap();
            store.keep_daily(daily, first, 1, begin, "set-up").await.unwrap();
        }
        let notebook = Notebook::default();
        let grace = SignedDuration::from_hours(6);
        let mut scheduler = Scheduler::new(
            store.clone(),
            Arc::new(Desk::new(base)),
            notebook.clone(),
            clock.clone(),
            grace,
            Arc::new(Notify::new()),
        );
        let end: Timestamp = begin + SignedDuration::from_hours(24 * 366);
        while clock.now() < end {
            scheduler.round().await.unwrap();
            scheduler.settle().await;
            let next = store.next_instant().await.unwrap().expect("there is always a next post");
            clock.sleep_until(next).await;
        }
        let posted = notebook.posted.lock().unwrap();
        for daily in &dailies {
            let expected = expected(daily, begin, end);
            assert_eq!(posted[&daily.channel], expected, "{} {}", daily.schedule.zone, daily.schedule.time);
        }
        let all: usize = posted.values().map(Vec::len).sum();
        assert!(all >= 150_000, "{all} posts");
    });
}

/// The dates between two moments by the calendar of a zone alone.
fn expected(daily: &Daily, begin: Timestamp, end: Timestamp) -> Vec<Date> {
    let zone = daily.schedule.zone.time_zone();
    let first = zone.to_datetime(begin).date();
    let dates = (0..368).map(|days: i32| first + days.days());
    let is_within = |date: &Date| {
        let is_on = daily.schedule.weekdays.contains(date.weekday());
        is_on && daily.schedule.instant(*date).is_some_and(|due| due > begin && due < end)
    };
    dates.filter(is_within).collect()
}
