//! Which entry a post shows: the best of a day, something of the week, or background.
//!
//! Facts are handed in; which of them belong to a day is known elsewhere, and so is what was shown before.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    hash::{BuildHasher, BuildHasherDefault},
};

use jiff::civil::Date;
use rustc_hash::FxHasher;

use crate::facts::{Fact, FactId, Status};

/// What a post shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// How the entry belongs to the date.
    pub occasion: Occasion,
    /// The fact that is shown in full.
    pub best: &'a Fact,
    /// The others of the same day, in the order of their years.
    pub others: Vec<&'a Fact>,
}

/// How an entry belongs to the date of its post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// It happened on that day of the year.
    ThisDay,
    /// It happened on 29 February, which that year does not have.
    LeapDay,
    /// It happened on a day nearby.
    ThisWeek,
    /// It belongs to no day.
    Background,
}

/// Whether a fact may stand for a day: not where the sources contradict each other, perhaps about the very day.
#[must_use]
pub fn may_stand_for_a_day(fact: &Fact) -> bool {
    fact.status != Status::Disputed
}

/// The facts of a day with the one that stands for it first, then the others in the order of their years; `avoid` comes
/// first only where it is alone.
///
/// Round anniversaries come first, then what weighs more, then the lower id, so that the choice is always the same.
#[must_use]
pub fn ranked<'a>(facts: impl IntoIterator<Item = &'a Fact>, date: Date, avoid: Option<&FactId>) -> Vec<&'a Fact> {
    let mut facts: Vec<&Fact> = facts.into_iter().filter(|fact| may_stand_for_a_day(fact)).collect();
    facts.sort_by(|a, b| (&a.date, &a.id).cmp(&(&b.date, &b.id)));
    let key = |fact: &&Fact| (Some(&fact.id) == avoid, Reverse(roundness(fact, date)), Reverse(weight(fact)));
    if let Some(best) = (0..facts.len()).min_by_key(|&place| key(&facts[place])) {
        facts[..=best].rotate_right(1);
    }
    facts
}

/// The fact of these that belongs to no day and was shown least often; in an order that differs from channel to channel.
#[must_use]
pub fn least_shown<'a>(
    facts: impl IntoIterator<Item = &'a Fact>,
    channel: u64,
    shown: &BTreeMap<FactId, u32>,
) -> Option<&'a Fact> {
    let order = |fact: &Fact| BuildHasherDefault::<FxHasher>::default().hash_one((channel, fact.id.as_str()));
    facts.into_iter().min_by_key(|fact| (shown.get(&fact.id).copied().unwrap_or(0), order(fact), &fact.id))
}

/// How many years ago a fact was on a date; `None` where its day is not known exactly.
#[must_use]
pub fn years_ago(fact: &Fact, date: Date) -> Option<i16> {
    fact.date.exact_day().map(|day| date.year() - day.year())
}

/// How round an anniversary is: hundreds before fifties, quarters, tens and fives.
fn roundness(fact: &Fact, date: Date) -> u8 {
    let Some(years) = years_ago(fact, date).filter(|years| *years > 0) else { return 0 };
    match years {
        years if years % 100 == 0 => 5,
        years if years % 50 == 0 => 4,
        years if years % 25 == 0 => 3,
        years if years % 10 == 0 => 2,
        years if years % 5 == 0 => 1,
        _ => 0,
    }
}

/// How much a fact weighs: what more sources tell of and more facts are joined to is the greater event.
fn weight(fact: &Fact) -> usize {
    fact.sources.len() + fact.related.len() + fact.people.len().min(MOST_PEOPLE)
}

/// People show that an event was one of persons, but a list of them makes it no greater.
const MOST_PEOPLE: usize = 2;

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    fn fact(id: &str, day: &str, sources: usize, status: &str) -> Fact {
        let sources: Vec<_> = (0..sources).map(|n| json!({"id": format!("source-{n}")})).collect();
        serde_json::from_value(json!({
            "id": id, "kind": "event", "date": day, "status": status, "parties": ["russia"], "topics": ["trade"],
            "title": {"en": id}, "text": {"en": id}, "questions": {"en": []}, "sources": sources,
        }))
        .unwrap()
    }

    #[track_caller]
    fn case(facts: &[Fact], avoid: Option<&str>, expected: &[&str]) {
        let avoid: Option<FactId> = avoid.map(|id| id.parse().unwrap());
        let ranked = ranked(facts, date(2026, 9, 30), avoid.as_ref());
        assert_eq!(ranked.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_round_anniversary_stands_for_the_day_then_what_weighs_more() {
        let plain = fact("1991-plain", "1991-09-30", 5, "confirmed");
        let round = fact("1976-round", "1976-09-30", 1, "confirmed");
        let light = fact("1992-light", "1992-09-30", 1, "confirmed");
        let heavy = fact("1993-heavy", "1993-09-30", 4, "confirmed");
        case(&[light.clone(), heavy.clone()], None, &["1993-heavy", "1992-light"]);
        case(&[plain.clone(), round.clone(), heavy], None, &["1976-round", "1991-plain", "1993-heavy"]);
        case(&[plain, round], Some("1976-round"), &["1991-plain", "1976-round"]);
        case(std::slice::from_ref(&light), Some("1992-light"), &["1992-light"]);
    }

    #[test]
    fn what_is_disputed_stands_for_no_day() {
        case(&[fact("1990-disputed", "1990-09-30", 3, "disputed")], None, &[]);
        case(&[fact("1990-alleged", "1990-09-30", 3, "alleged")], None, &["1990-alleged"]);
    }

    #[test]
    fn nothing_is_repeated_before_all_was_shown() {
        let facts: Vec<Fact> = (0..20).map(|n| fact(&format!("background-{n}"), "XXXX", 1, "confirmed")).collect();
        let (mut shown, mut order) = (BTreeMap::new(), Vec::new());
        for _ in 0..60 {
            let next = least_shown(&facts, 5, &shown).unwrap().id.clone();
            *shown.entry(next.clone()).or_default() += 1;
            order.push(next);
        }
        assert!(shown.values().all(|times| *times == 3));
        assert_eq!(order[..20], order[20..40]);
        assert_ne!(least_shown(&facts, 6, &BTreeMap::new()).unwrap().id, order[0], "another channel has another order");
    }
}
