//! How right the answers are: question sets whose right answers are known, scored, and learnt from.
//!
//! The format and the figures are those of the question sets described in `tests/questions/README.md`.

mod score;
mod set;

pub use score::{Handled, Score, handle, score};
pub use set::{Asked, AskedError, parse};

use crate::{
    answer::Desk,
    matching::{Lesson, Weights, tune},
};

/// Learns the weights of the matcher from questions.
#[must_use]
pub fn learn(desk: &Desk, questions: &[Asked]) -> Weights {
    let lessons: Vec<Lesson<'_>> = questions
        .iter()
        .map(|asked| {
            let facts = desk.base().facts().iter().enumerate();
            let right = facts.filter(|(_, fact)| asked.accepts(fact)).map(|(position, _)| position).collect();
            Lesson { matcher: desk.matcher_for(&asked.question), question: &asked.question, right }
        })
        .collect();
    tune(&lessons)
}
