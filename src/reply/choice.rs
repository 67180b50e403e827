//! One line of an autocompletion.

use super::{
    Words,
    date::worded_span,
    limits::{CHOICE, clip},
};
use crate::calendar::Span;

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

/// A period that was typed, in words; it is sent as it was typed. None for a period without ends.
#[must_use]
pub fn period_choice(words: Words, span: Span, typed: &str) -> Option<Choice> {
    Some(Choice::new(&worded_span(words, span.from(), span.to())?, typed))
}

/// Periods as people write them, one of each sort.
#[must_use]
pub fn period_examples(words: Words) -> Vec<String> {
    words.say("period-examples").split('|').map(|example| example.trim().to_owned()).collect()
}
