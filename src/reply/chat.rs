//! What only the conversation in a terminal says.

use super::{Card, Reply, Tone, Words};

/// The first line of a conversation: what there is to ask, and how to leave.
#[must_use]
pub fn greeting(words: Words, facts: usize) -> String {
    words.say_with("chat-greeting", &[("count", facts.into())])
}

/// There is no such command.
#[must_use]
pub fn unknown_command(words: Words, commands: &[&str]) -> Reply {
    let text = words.say_with("chat-commands", &[("commands", commands.join(", ").into())]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("chat-unknown-command"), text))
}

/// The command has no such option.
#[must_use]
pub fn unknown_option(words: Words, options: &[&str]) -> Reply {
    let text = words.say_with("chat-options", &[("options", options.join(", ").into())]);
    Reply::to_asker(Card::of(Tone::Nothing, words.say("chat-unknown-option"), text))
}
