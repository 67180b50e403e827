//! Channels where the bot may not write, remembered for a while: Discord blocks an address that keeps on trying.
//!
//! Ten thousand refused requests in ten minutes are enough for that, and anybody can mention the bot where it is mute.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serenity::all::ChannelId;
use tokio::time::Instant;

/// How long a channel is left alone: short enough that nobody who has just let the bot in waits for long.
const MEMORY: Duration = Duration::from_mins(1);
/// How many channels are remembered at most. Ten tries each in ten minutes stay below what Discord takes.
const CHANNELS: usize = 900;

/// The channels to leave alone.
#[derive(Debug, Default)]
pub(super) struct Closed {
    until: Mutex<HashMap<ChannelId, Instant>>,
}

impl Closed {
    /// Remembers that the bot may not write there.
    pub(super) fn add(&self, channel: ChannelId, now: Instant) {
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.retain(|_, until| *until > now);
        if until.len() < CHANNELS {
            until.insert(channel, now + MEMORY);
        }
    }

    /// Whether the bot was refused there not long ago. Where too many channels refuse it, all of them count as closed.
    pub(super) fn has(&self, channel: ChannelId, now: Instant) -> bool {
        let until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        let is_crowded = until.len() >= CHANNELS && until.values().all(|until| *until > now);
        is_crowded || until.get(&channel).is_some_and(|until| *until > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_is_left_alone_for_a_while_and_no_other() {
        let (closed, now) = (Closed::default(), Instant::now());
        let (one, other) = (ChannelId::new(1), ChannelId::new(2));
        closed.add(one, now);
        assert!(closed.has(one, now) && !closed.has(other, now));
        assert!(!closed.has(one, now + MEMORY));
    }

    #[test]
    fn too_many_closed_channels_silence_the_bot_for_a_moment() {
        let (closed, now) = (Closed::default(), Instant::now());
        for id in 1..=CHANNELS as u64 {
            closed.add(ChannelId::new(id), now);
        }
        let other = ChannelId::new(CHANNELS as u64 + 1);
        assert!(closed.has(other, now) && !closed.has(other, now + MEMORY));
    }
}
