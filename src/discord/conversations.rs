//! What was last answered to whom: in memory only, for a few minutes, for a bounded number of people.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serenity::all::{ChannelId, UserId};
use tokio::time::Instant;

use crate::facts::FactId;

/// How long a question can go on from the answer before it.
const MEMORY: Duration = Duration::from_mins(5);
/// How many conversations are remembered: some hundred bytes each.
const CONVERSATIONS: usize = 4096;

/// The last answers, by channel and person.
#[derive(Debug, Default)]
pub(super) struct Conversations {
    last: Mutex<HashMap<(ChannelId, UserId), (FactId, Instant)>>,
}

impl Conversations {
    /// Remembers what was answered to somebody there.
    pub(super) fn remember(&self, channel: ChannelId, person: UserId, fact: FactId, now: Instant) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.len() >= CONVERSATIONS {
            last.retain(|_, (_, at)| now.duration_since(*at) < MEMORY);
        }
        // A flood is no conversation: whoever is in it asks in full.
        if last.len() < CONVERSATIONS || last.contains_key(&(channel, person)) {
            last.insert((channel, person), (fact, now));
        }
    }

    /// What was answered to them there not long ago.
    pub(super) fn recall(&self, channel: ChannelId, person: UserId, now: Instant) -> Option<FactId> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let (fact, at) = last.get(&(channel, person))?;
        (now.duration_since(*at) < MEMORY).then(|| fact.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_remembered_for_a_while_where_and_to_whom_it_was_given() {
        let (conversations, now) = (Conversations::default(), Instant::now());
        let (here, there) = (ChannelId::new(1), ChannelId::new(2));
        let (one, other) = (UserId::new(3), UserId::new(4));
        let fact: FactId = "1990-relations".parse().unwrap();
        conversations.remember(here, one, fact.clone(), now);
        assert_eq!(conversations.recall(here, one, now), Some(fact));
        assert_eq!(conversations.recall(there, one, now), None);
        assert_eq!(conversations.recall(here, other, now), None);
        assert_eq!(conversations.recall(here, one, now + MEMORY), None);
    }

    #[test]
    fn a_flood_does_not_fill_the_memory() {
        let (conversations, now) = (Conversations::default(), Instant::now());
        let fact: FactId = "1990-relations".parse().unwrap();
        for person in 1..=2 * CONVERSATIONS as u64 {
            conversations.remember(ChannelId::new(1), UserId::new(person), fact.clone(), now);
        }
        assert_eq!(conversations.last.lock().unwrap().len(), CONVERSATIONS);
        let late = UserId::new(9_999_999);
        conversations.remember(ChannelId::new(1), late, fact.clone(), now + MEMORY);
        assert_eq!(conversations.recall(ChannelId::new(1), late, now + MEMORY), Some(fact));
    }
}
