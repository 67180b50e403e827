//! What a button changes in what is kept. Everything else that buttons do only shows something.

use std::fmt;

use super::action::ActionError;

/// A change of what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Deletes what is kept about the person who presses.
    ForgetMe,
    /// Deletes what is kept about the server, where the person may manage it.
    ForgetServer,
}

impl Change {
    /// Reads what [`Display`](fmt::Display) writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        match text {
            "me" => Ok(Self::ForgetMe),
            "server" => Ok(Self::ForgetServer),
            _ => Err(ActionError),
        }
    }
}

/// As it travels in a button.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ForgetMe => "me",
            Self::ForgetServer => "server",
        })
    }
}
