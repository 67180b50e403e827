//! One line of an autocompletion.

use super::limits::{CHOICE, clip};

/// What is shown, and what is sent when it is picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the person reads.
    pub label: String,
    /// What the command receives: an id or a date.
    pub value: String,
}

impl Choice {
    /// A choice whose label fits Discord's limit. A value is an id or a date and so always fits.
    #[must_use]
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Self { label: clip(label, CHOICE), value: value.into() }
    }
}
