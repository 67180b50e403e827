//! Cooldowns: nobody, and no channel, has the bot for itself. They are kept in memory, and unseen by whoever merely asks.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serenity::all::{ChannelId, UserId};
use tokio::time::Instant;

use crate::reply::{self, Busy, Reply, Words};

/// What the limits count within. All of a minute's share may be used at once: people ask in bursts.
const PERIOD: Duration = Duration::from_mins(1);
/// How many people and channels are remembered at most; those whose share is whole again are forgotten first.
const MOST: usize = 100_000;

/// How often the bot may be used in a minute.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// By one person.
    pub person: u32,
    /// In one channel.
    pub channel: u32,
}

/// Who has used how much.
#[derive(Debug)]
pub(super) struct Cooldowns {
    people: Shares<UserId>,
    channels: Shares<ChannelId>,
}

/// A share is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// Whose share.
    pub(super) busy: Busy,
    /// After how long there is some again.
    pub(super) wait: Duration,
    /// Whether this is the first time since there was some.
    pub(super) is_first: bool,
}

impl Refused {
    /// What the person is told.
    pub(super) fn reply(self, words: Words) -> Reply {
        // Up, so that it is true when they read it.
        reply::cooldown(words, self.busy, self.wait.as_secs() + 1)
    }
}

impl Cooldowns {
    pub(super) fn new(limits: Limits) -> Self {
        Self { people: Shares::new(limits.person), channels: Shares::new(limits.channel) }
    }

    /// Takes a use out of the shares of a person and a channel, or of neither.
    pub(super) fn pass(&self, person: UserId, channel: ChannelId, now: Instant) -> Result<(), Refused> {
        let refused = |busy| move |(wait, is_first)| Refused { busy, wait, is_first };
        self.people.take(person, now).map_err(refused(Busy::Person))?;
        self.channels.take(channel, now).map_err(refused(Busy::Channel)).inspect_err(|_| self.people.give_back(person))
    }
}

/// The share that each of many has.
#[derive(Debug)]
struct Shares<K> {
    /// How long one use takes to grow back.
    interval: Duration,
    used: Mutex<HashMap<K, Used>>,
}

#[derive(Clone, Copy, Debug)]
struct Used {
    /// When all of the share has grown back.
    whole_at: Instant,
    /// Whether somebody was refused since the last use.
    is_refused: bool,
}

impl<K: Copy + Eq + Hash> Shares<K> {
    fn new(per_minute: u32) -> Self {
        Self { interval: PERIOD / per_minute.max(1), used: Mutex::default() }
    }

    /// Takes one use, or says how long to wait, and whether that is said for the first time.
    fn take(&self, key: K, now: Instant) -> Result<(), (Duration, bool)> {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.len() >= MOST {
            used.retain(|_, share| share.whole_at > now);
        }
        let share = used.entry(key).or_insert(Used { whole_at: now, is_refused: false });
        let whole_at = share.whole_at.max(now) + self.interval;
        let debt = whole_at.duration_since(now);
        if debt > PERIOD {
            let is_first = !std::mem::replace(&mut share.is_refused, true);
            return Err((debt.saturating_sub(PERIOD), is_first));
        }
        *share = Used { whole_at, is_refused: false };
        Ok(())
    }

    /// Gives a use back.
    fn give_back(&self, key: K) {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(share) = used.get_mut(&key) {
            share.whole_at -= self.interval;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANN: UserId = UserId::new(1);
    const BEN: UserId = UserId::new(2);
    const HERE: ChannelId = ChannelId::new(1);
    const THERE: ChannelId = ChannelId::new(2);

    fn cooldowns() -> Cooldowns {
        Cooldowns::new(Limits { person: 3, channel: 5 })
    }

    #[test]
    fn a_share_may_be_used_at_once_and_grows_back() {
        let (cooldowns, now) = (cooldowns(), Instant::now());
        for _ in 0..3 {
            assert_eq!(cooldowns.pass(ANN, HERE, now), Ok(()));
        }
        let refused = cooldowns.pass(ANN, HERE, now).unwrap_err();
        assert_eq!(refused, Refused { busy: Busy::Person, wait: Duration::from_secs(20), is_first: true });
        assert!(!cooldowns.pass(ANN, THERE, now).unwrap_err().is_first);
        let later = now + Duration::from_secs(20);
        assert_eq!(cooldowns.pass(ANN, HERE, later), Ok(()));
        assert!(cooldowns.pass(ANN, HERE, later).unwrap_err().is_first, "it is said again after a use");
        assert_eq!(cooldowns.pass(BEN, HERE, now), Ok(()), "others have their own");
    }

    #[test]
    fn a_full_channel_costs_nobody_their_share() {
        let (cooldowns, now) = (cooldowns(), Instant::now());
        for person in 10..15 {
            assert_eq!(cooldowns.pass(UserId::new(person), HERE, now), Ok(()));
        }
        for _ in 0..5 {
            assert_eq!(cooldowns.pass(ANN, HERE, now).unwrap_err().busy, Busy::Channel);
        }
        for _ in 0..3 {
            assert_eq!(cooldowns.pass(ANN, THERE, now), Ok(()));
        }
    }

    #[test]
    fn normal_use_never_meets_a_limit() {
        let (cooldowns, now) = (Cooldowns::new(Limits { person: 30, channel: 300 }), Instant::now());
        for second in 0..3600 {
            assert_eq!(cooldowns.pass(ANN, HERE, now + Duration::from_secs(2 * second)), Ok(()));
        }
    }
}
