//! Discord's ids: numbers that carry the moment they were made, written as text in JSON.
//!
//! Ids of messages and interactions are made from the real clock, as a careful bot may read the age of an interaction
//! from its id. Ids of people and places are fixed, so that they may stand in a snapshot.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use serde_json::Value;

/// Milliseconds from the Unix epoch to Discord's own, the first second of 2015.
const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;

/// The lower bits of an id, which tell apart ids of the same millisecond.
const SEQUENCE_BITS: u32 = 22;

/// An id of anything in Discord.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Snowflake(u64);

impl Snowflake {
    /// The id with this number.
    pub(crate) const fn new(number: u64) -> Self {
        Self(number)
    }

    /// An id never given before in this process, made now.
    pub(crate) fn made_now() -> Self {
        Self::made_at(Timestamp::now())
    }

    /// An id never given before in this process, made at this moment.
    pub(crate) fn made_at(moment: Timestamp) -> Self {
        static MADE: AtomicU64 = AtomicU64::new(1);
        let since_epoch = moment.as_millisecond() - DISCORD_EPOCH_MS;
        let milliseconds = u64::try_from(since_epoch).expect("the clock is past 2015");
        let sequence = MADE.fetch_add(1, Ordering::Relaxed) % (1 << SEQUENCE_BITS);
        Self((milliseconds << SEQUENCE_BITS) | sequence)
    }

    /// The id written in this JSON value, as text or as a number.
    pub(crate) fn in_json(value: &Value) -> Option<Self> {
        value.as_u64().map(Self).or_else(|| value.as_str()?.parse().ok())
    }

    /// The moment the id was made.
    pub(crate) fn timestamp(self) -> Timestamp {
        let milliseconds = i64::try_from(self.0 >> SEQUENCE_BITS).expect("42 bits fit an i64");
        Timestamp::from_millisecond(milliseconds + DISCORD_EPOCH_MS).expect("an id's moment is within jiff's range")
    }

    /// The id as JSON: text.
    pub(crate) fn json(self) -> Value {
        Value::String(self.to_string())
    }
}

impl fmt::Display for Snowflake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Snowflake {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
