//! Interactions: what a person started with the bot, and what has become of it.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::people::User;
use super::snowflake::Snowflake;

/// What sort of interaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A slash command or an entry of a message's menu.
    Command,
    /// A pressed button or a choice from a menu.
    Component,
    /// A half-typed option.
    Autocomplete,
}

impl Kind {
    /// Discord's number.
    pub(crate) fn number(self) -> u64 {
        match self {
            Self::Command => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
        }
    }

    /// The types of first response that Discord takes for it.
    pub(crate) fn accepts(self, response: u64) -> bool {
        match self {
            Self::Command => matches!(response, 4 | 5 | 9),
            Self::Component => matches!(response, 4..=7 | 9),
            Self::Autocomplete => response == 8,
        }
    }
}

/// The first response to an interaction.
#[derive(Clone, Debug)]
pub(crate) struct FirstResponse {
    /// Discord's type of it: 4 message, 5 deferred, 6 and 7 update, 8 choices.
    pub(crate) kind: u64,
    /// How long it took.
    pub(crate) after: Duration,
    /// The choices, to a half-typed option.
    pub(crate) choices: Vec<Value>,
}

/// An interaction.
#[derive(Clone, Debug)]
pub(crate) struct Interaction {
    /// Its id.
    pub(crate) id: Snowflake,
    /// The token that answers carry.
    pub(crate) token: String,
    /// Its sort.
    pub(crate) kind: Kind,
    /// Who started it.
    pub(crate) person: User,
    /// For whom the bot is installed there: Discord's `authorizing_integration_owners`.
    pub(crate) owners: Value,
    /// Where it happened.
    pub(crate) channel: Snowflake,
    /// What the person did, in words, for a failure's report.
    pub(crate) what: String,
    /// When the bot was told.
    pub(crate) sent: Instant,
    /// The first response.
    pub(crate) response: Option<FirstResponse>,
    /// The message `@original` stands for: the first response's, or the one a button is on.
    pub(crate) original: Option<Snowflake>,
    /// Whether a deferred response still waits for its message.
    pub(crate) is_thinking: bool,
    /// Whether a verb has reported that no response came.
    pub(crate) given_up: bool,
    /// Whether its 15 minutes are over.
    pub(crate) expired: bool,
}
