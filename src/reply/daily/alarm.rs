//! Telling somebody that a daily post fails.

use super::{
    super::{Card, Reference, Reply, Tone, Words, listing::typed},
    status::worded_reason,
};
use crate::daily::Reason;

/// A daily post fails: where, why, and what to do. Told once, until it has worked again.
#[must_use]
pub fn daily_fails(words: Words, channel: u64, reason: Reason) -> Reply {
    let text = words.say_with(
        "daily-fails-text",
        &[
            ("channel", Reference::Channel(channel).to_string().into()),
            ("reason", worded_reason(words, reason).into()),
            ("status", typed(words, "daily status").into()),
        ],
    );
    Reply::to_asker(Card::of(Tone::Trouble, words.say("daily-fails-title"), text))
}
