//! What people think of the answers, and what they asked in vain: a to-do list for those who look after the facts.
//!
//! Who asked, and where, is not known here and kept nowhere.

mod group;
mod scrub;

use jiff::civil::Date;
use strum::{EnumString, IntoStaticStr, VariantArray};

pub use group::{Group, grouped};
pub use scrub::scrubbed;

use crate::{
    facts::{FactId, Word},
    language::Language,
};

/// How long a note is kept, in days: a season is long enough to see what is asked again and again.
pub const KEPT_DAYS: u16 = 90;

/// What there is to say about one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The day, which tells nobody when exactly somebody asked.
    pub noted_on: Date,
    /// What became of the question.
    pub outcome: Outcome,
    /// The language of the question or, where that is not known, of the answer.
    pub language: Language,
    /// What was asked, [scrubbed]; nothing where that is no longer known, or the answer was praised.
    pub question: Option<String>,
    /// The fact that answered.
    pub fact: Option<FactId>,
    /// What was wrong with the answer, where somebody said.
    pub reason: Option<Reason>,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// The base had nothing.
    Unanswered,
    /// Somebody gave the answer a 👎.
    Unhelpful,
    /// Somebody gave the answer a 👍.
    Helpful,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// It answers another question.
    NotAsked,
    /// It says something that is not so.
    Wrong,
    /// It was so once.
    Outdated,
    /// It cannot be understood.
    Unclear,
}

impl Word for Outcome {}
impl Word for Reason {}
