//! When a post is due: a pure function of the present, the schedule and the last date.
//!
//! A post belongs to a local date, and each date that its zone has and its weekdays allow gets one. The rules where clocks
//! are turned:
//!
//! - a time that comes twice is the first of the two;
//! - a time that is skipped is the moment of the jump; where the jump leads into the next date, a minute before it, so that
//!   the date still has its post;
//! - a date that the zone skips whole, as on the date line, has none.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
    tz::AmbiguousOffset,
};

use super::{Weekdays, Zone};

/// The time of day, the zone and the days of the week on which a post comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The time on the clocks there, to the minute.
    pub time: Time,
    /// Where.
    pub zone: Zone,
    /// On which days.
    pub weekdays: Weekdays,
}

/// A date and the moment at which its post is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The date in the zone of the schedule.
    pub date: Date,
    /// The moment.
    pub at: Timestamp,
}

/// What comes next: a post that is owed, or is due later; and the dates before it that went by without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The post: owed where its moment is not after the present.
    pub due: Due,
    /// The dates for which it is too late, in order.
    pub missed: Vec<Due>,
}

/// How far back a post can be owed, in days: a grace is shorter than a day, and a zone can skip a date besides.
const OWED_DAYS: i32 = 3;
/// How many dates are looked through for the next post: a week, and a date that the zone skips.
const AHEAD: usize = 9;
/// How many missed dates are told at most: after a long outage, nobody needs all of them one by one.
const MISSED: i32 = 31;
/// How long before the end of a date a post comes whose time is skipped up to that end.
const BEFORE_JUMP: SignedDuration = SignedDuration::from_mins(1);

impl Schedule {
    /// The moment at which the post of a date is due; `None` where the zone skips the date. Weekdays are not looked at.
    ///
    /// # Example
    ///
    /// ```
    /// use jiff::civil::{date, time};
    /// use nordpolitik::daily::{Schedule, Weekdays, Zone};
    ///
    /// let zone = Zone::named("Asia/Seoul")?;
    /// let schedule = Schedule { time: time(9, 0, 0, 0), zone, weekdays: Weekdays::ALL };
    /// let due = schedule.instant(date(2026, 9, 30)).map(|instant| instant.to_string());
    /// assert_eq!(due.as_deref(), Some("2026-09-30T00:00:00Z"));
    /// # Ok::<(), nordpolitik::daily::ZoneError>(())
    /// ```
    #[must_use]
    pub fn instant(&self, date: Date) -> Option<Timestamp> {
        let zone = self.zone.time_zone();
        let wanted = zone.to_ambiguous_timestamp(date.to_datetime(self.time));
        let AmbiguousOffset::Gap { after, .. } = wanted.offset() else { return wanted.compatible().ok() };
        let before_jump = after.to_timestamp(date.to_datetime(self.time)).ok()?;
        let jump = zone.following(before_jump).next()?.timestamp();
        if zone.to_datetime(jump).date() == date {
            return Some(jump);
        }
        let last = jump.checked_sub(BEFORE_JUMP).ok()?;
        (zone.to_datetime(last).date() == date).then_some(last)
    }

    /// The first post after the present, and after the date `last` where there was one: what setting up and resuming begin
    /// with. Never one that is late already.
    #[must_use]
    pub fn first(&self, now: Timestamp, last: Option<Date>) -> Option<Due> {
        let today = self.zone.time_zone().to_datetime(now).date();
        let from = last.and_then(|last| last.tomorrow().ok()).map_or(today, |next| next.max(today));
        self.dates(from).find(|due| due.at > now)
    }

    /// What comes at the present after the date `last`, the latest that has been dealt with.
    ///
    /// A post is owed from its moment on, until its date ends or `grace` is over, whichever is later. Of several that are
    /// owed only the latest is: nobody wants two at once. `None` where the calendar ends.
    #[must_use]
    pub fn next(&self, now: Timestamp, last: Date, grace: SignedDuration) -> Option<Next> {
        let today = self.zone.time_zone().to_datetime(now).date();
        let earliest = last.tomorrow().ok()?;
        let back = |days: i32| today.checked_sub(jiff::Span::new().days(days)).ok().map(|date| date.max(earliest));
        let started = |due: &Due| due.at <= now;
        let owed = self.dates(back(OWED_DAYS)?).take_while(started).filter(|due| self.is_owed(*due, now, grace)).last();
        let due = owed.or_else(|| self.first(now, Some(last)))?;
        let missed = self.dates(back(MISSED)?).take_while(|missed| missed.date < due.date && missed.at <= now);
        Some(Next { missed: missed.collect(), due })
    }

    /// Whether it is not too late for a post.
    #[must_use]
    pub fn is_owed(&self, due: Due, now: Timestamp, grace: SignedDuration) -> bool {
        let is_its_date = self.zone.time_zone().to_datetime(now).date() == due.date;
        is_its_date || now.duration_since(due.at) <= grace
    }

    /// The posts from a date on.
    fn dates(&self, from: Date) -> impl Iterator<Item = Due> {
        let mut date = Some(from);
        std::iter::from_fn(move || {
            for _ in 0..AHEAD {
                let this = date?;
                date = this.tomorrow().ok();
                if self.weekdays.contains(this.weekday())
                    && let Some(at) = self.instant(this)
                {
                    return Some(Due { date: this, at });
                }
            }
            None
        })
    }
}

#[cfg(test)]
mod tests;
