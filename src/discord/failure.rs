//! What broke while answering somebody: one entry in the log, under a reference that the person sees as well.

use std::{
    fmt,
    hash::{BuildHasher, RandomState},
};

use reqwest::StatusCode;

use super::{panics::Panicked, rest::RestError};
use crate::store::StoreError;

/// Why an answer failed. No message repeats what anybody typed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// The answer could not be worked out.
    #[error("{0}")]
    Panicked(Panicked),
    /// The answer could not be delivered.
    #[error(transparent)]
    Undelivered(#[from] RestError),
    /// What is kept could not be read or written.
    #[error(transparent)]
    Unstored(#[from] StoreError),
    /// The framework could not make sense of an interaction, or panicked itself.
    #[error("the framework failed: {0}")]
    Framework(&'static str),
    /// An interaction came in a form that cannot be read.
    #[error("the interaction cannot be read")]
    Unparsed,
    /// More is being asked than can be answered.
    #[error("too many questions are waiting")]
    Crowded,
    /// The process is ending.
    #[error("the process is ending")]
    Ending,
}

impl Failure {
    /// Whether telling the person can succeed: not where Discord no longer takes anything for them.
    pub(super) fn can_be_told(&self) -> bool {
        match self {
            Self::Undelivered(error) => error.refusal().is_some_and(|(status, _)| status == StatusCode::BAD_REQUEST),
            Self::Panicked(_) | Self::Unstored(_) | Self::Framework(_) | Self::Unparsed | Self::Crowded => true,
            Self::Ending => false,
        }
    }

    /// Writes it to the log, once. `place` says which command or event it was.
    pub(super) fn log(&self, place: &str) -> Reference {
        let reference = Reference::new();
        tracing::error!(%reference, place, failure = %self, "an answer failed");
        reference
    }
}

/// A number under which the log tells what broke. It means nothing by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference(String);

impl Reference {
    /// Eight hexadecimal digits: short enough to be read out, too many to meet twice in one log.
    fn new() -> Self {
        // The standard library keys each hasher at random; nothing here needs better randomness.
        let [.., a, b, c, d] = RandomState::new().hash_one(()).to_be_bytes();
        Self(format!("{a:02x}{b:02x}{c:02x}{d:02x}"))
    }

    /// As the person sees it.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_short_and_differ() {
        let (one, other) = (Reference::new(), Reference::new());
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), 8);
    }

    #[test]
    fn a_person_is_told_where_discord_still_listens() {
        let refused = |status| RestError::Refused { status, code: 0, at: String::new() };
        assert!(Failure::Undelivered(refused(StatusCode::BAD_REQUEST)).can_be_told());
        assert!(!Failure::Undelivered(refused(StatusCode::NOT_FOUND)).can_be_told());
        assert!(!Failure::Undelivered(RestError::TooLate).can_be_told());
        assert!(Failure::Framework("test").can_be_told());
    }
}
