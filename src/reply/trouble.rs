//! What a person is told when something was left out, was too much, or broke.

use super::{Card, Reply, Tone, Words};

/// There is no question.
#[must_use]
pub fn empty_question(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("empty-title"), words.say("empty-text")))
}

/// The question is longer than anybody types. `limit` is in characters.
#[must_use]
pub fn too_long(words: Words, limit: usize) -> Reply {
    let text = words.say_with("too-long-text", &[("limit", limit.into())]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("too-long-title"), text))
}

/// Who has used the bot so much that it takes a breath.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// The person.
    Person,
    /// Everybody in the channel together.
    Channel,
}

/// Too much at once: asks for some patience, in seconds.
#[must_use]
pub fn cooldown(words: Words, busy: Busy, seconds: u64) -> Reply {
    let count = usize::try_from(seconds).unwrap_or(usize::MAX);
    let (title, text) = match busy {
        Busy::Person => (words.say("cooldown-title"), words.say_with("cooldown-text", &[("seconds", count.into())])),
        Busy::Channel => {
            (words.say("cooldown-channel-title"), words.say_with("cooldown-channel-text", &[("seconds", count.into())]))
        }
    };
    Reply::to_asker(Card::of(Tone::Nothing, title, text))
}

/// A button is none that this version knows: its message is from another version.
#[must_use]
pub fn stale_button(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("stale-button-title"), words.say("stale-button-text")))
}

/// Something broke on our side; `reference` is the id under which the log tells what.
#[must_use]
pub fn failure(words: Words, reference: &str) -> Reply {
    let text = words.say_with("failure-text", &[("reference", reference.into())]);
    Reply::to_asker(Card::of(Tone::Trouble, words.say("failure-title"), text))
}
