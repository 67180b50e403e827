//! What a button changes in what is kept. Everything else that buttons do only shows something.

use std::fmt;

use super::action::{ActionError, SEPARATOR};
use crate::{
    facts::{FactId, Word},
    feedback::Reason,
};

/// A change of what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Deletes what is kept about the person who presses.
    ForgetMe,
    /// Deletes what is kept about the server, where the person may manage it.
    ForgetServer,
    /// Says that an answer with this fact was good.
    Praise(FactId),
    /// Says that an answer with this fact was not.
    Complain(FactId),
    /// Says what was wrong with an answer.
    Explain {
        /// The number under which the complaint is kept.
        number: i64,
        /// What was wrong.
        reason: Reason,
    },
    /// Removes the daily post of a channel, by Discord's id.
    RemoveDaily(u64),
}

impl Change {
    /// Reads what [`Display`](fmt::Display) writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        let (kind, rest) = text.split_once(SEPARATOR).unwrap_or((text, ""));
        let fact = || rest.parse().map_err(|_| ActionError);
        match kind {
            "me" => Ok(Self::ForgetMe),
            "server" => Ok(Self::ForgetServer),
            "up" => fact().map(Self::Praise),
            "down" => fact().map(Self::Complain),
            "why" => {
                let (number, reason) = rest.split_once(SEPARATOR).ok_or(ActionError)?;
                let number = number.parse().map_err(|_| ActionError)?;
                Ok(Self::Explain { number, reason: reason.parse().map_err(|_| ActionError)? })
            }
            "daily" => rest.parse().map(Self::RemoveDaily).map_err(|_| ActionError),
            _ => Err(ActionError),
        }
    }
}

/// As it travels in a button.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ForgetMe => f.write_str("me"),
            Self::ForgetServer => f.write_str("server"),
            Self::Praise(fact) => write!(f, "up{SEPARATOR}{fact}"),
            Self::Complain(fact) => write!(f, "down{SEPARATOR}{fact}"),
            Self::Explain { number, reason } => write!(f, "why{SEPARATOR}{number}{SEPARATOR}{}", reason.word()),
            Self::RemoveDaily(channel) => write!(f, "daily{SEPARATOR}{channel}"),
        }
    }
}
