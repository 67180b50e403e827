//! The entry of the day: which facts a date has, and which of them a daily post shows.

use std::{collections::BTreeMap, iter::successors};

use jiff::civil::Date;

use super::Desk;
use crate::{
    calendar::Day,
    daily::{Daily, EmptyDay, Entry, LeapDay, Occasion, least_shown, may_stand_for_a_day, ranked},
    facts::{Fact, FactId, Kind},
};

/// How many days away something still happened "this week".
const WEEK_REACH: usize = 3;

impl Desk {
    /// The entry of a date, where something happened on that day of the year; `avoid` is what was shown a year before.
    #[must_use]
    pub fn entry_of_day(&self, date: Date, leap_day: LeapDay, avoid: Option<&FactId>) -> Option<Entry<'_>> {
        let facts = leap_day.remembered_on(date).flat_map(|day| self.on_day(day));
        let mut ranked = ranked(facts, date, avoid).into_iter();
        let best = ranked.next()?;
        let is_its_day = best.date.day_of_year() == Some(Day::from(date));
        let occasion = if is_its_day { Occasion::ThisDay } else { Occasion::LeapDay };
        Some(Entry { occasion, best, others: ranked.collect() })
    }

    /// What a daily post would show on a date, as far as that can be told beforehand: not what it will have shown by then.
    #[must_use]
    pub fn entry_ahead(&self, daily: &Daily, date: Date) -> Option<Entry<'_>> {
        let week = || (daily.empty_day == EmptyDay::Nearest).then(|| self.entry_of_week(date, &[])).flatten();
        let background = || {
            let is_wanted = daily.empty_day != EmptyDay::Quiet;
            is_wanted.then(|| self.entry_of_background(daily.channel, &BTreeMap::new())).flatten()
        };
        self.entry_of_day(date, daily.leap_day, None).or_else(week).or_else(background)
    }

    /// Whether a date has more than one fact to choose from, so that it matters what was shown a year before.
    #[must_use]
    pub fn has_choice(&self, date: Date, leap_day: LeapDay) -> bool {
        let facts = leap_day.remembered_on(date).flat_map(|day| self.on_day(day));
        facts.filter(|fact| may_stand_for_a_day(fact)).nth(1).is_some()
    }

    /// Something that happened within the week of a date, the nearer the better, the past before the future; nothing that
    /// was shown of late (`recent`), or that will stand for a day to come.
    #[must_use]
    pub fn entry_of_week(&self, date: Date, recent: &[FactId]) -> Option<Entry<'_>> {
        let past = successors(Some(Day::from(date)), |day| Some(day.previous())).skip(1);
        let future = successors(Some(Day::from(date)), |day| Some(day.next())).skip(1);
        let days = past.map(|day| (day, 0)).zip(future.map(|day| (day, 1))).take(WEEK_REACH);
        days.flat_map(|(past, future)| [past, future]).find_map(|(day, kept)| {
            let ranked = ranked(self.on_day(day), date, None);
            let best = ranked.into_iter().skip(kept).find(|fact| !recent.contains(&fact.id))?;
            Some(Entry { occasion: Occasion::ThisWeek, best, others: Vec::new() })
        })
    }

    /// A fact that belongs to no day, and that a channel was shown least often.
    #[must_use]
    pub fn entry_of_background(&self, channel: u64, shown: &BTreeMap<FactId, u32>) -> Option<Entry<'_>> {
        let facts = self.base().facts().iter().filter(|fact| is_background(fact));
        let best = least_shown(facts, channel, shown)?;
        Some(Entry { occasion: Occasion::Background, best, others: Vec::new() })
    }
}

/// Whether a fact explains something rather than tells of a day.
fn is_background(fact: &Fact) -> bool {
    fact.kind == Kind::Background && fact.date.day_of_year().is_none()
}
