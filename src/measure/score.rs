//! Scores: how a question was handled, and what that comes to.

use super::Asked;
use crate::{
    answer::{Answer, Desk},
    facts::Fact,
};

/// What a wrong answer costs, against a right one: half.
const WRONG_COST: f64 = 0.5;

/// How one question was handled.
#[derive(Clone, Debug, PartialEq)]
pub struct Handled<'a> {
    /// What was answered, if anything.
    pub answer: Option<&'a Fact>,
    /// Whether that is right.
    pub right: bool,
    /// Whether a right answer is among the first three shown.
    pub covered: bool,
    /// How sure the matcher was.
    pub score: f64,
}

/// Figures of a question set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Questions that a serious base answers.
    pub answerable: usize,
    /// Of these, answered rightly.
    pub right: usize,
    /// Of these, answered wrongly.
    pub wrong: usize,
    /// Of these, with a right answer among the first three shown.
    pub covered: usize,
    /// Questions that must not be answered.
    pub negatives: usize,
    /// Of these, answered with something that neither is true nor corrects the premise.
    pub false_answers: usize,
}

/// Asks one question.
#[must_use]
pub fn handle<'a>(desk: &'a Desk, asked: &Asked) -> Handled<'a> {
    let (answer, alternatives, score) = match desk.ask(&asked.question) {
        Answer::Answered { fact, alternatives, score } => (Some(fact), alternatives, score),
        Answer::Suggested { alternatives, score } => (None, alternatives, score),
        Answer::NoMatch { score } => (None, Vec::new(), score),
    };
    let right = answer.is_some_and(|fact| asked.accepts(fact));
    let covered = answer.into_iter().chain(alternatives).take(3).any(|fact| asked.accepts(fact));
    Handled { answer, right, covered, score }
}

/// Asks every question and adds up.
#[must_use]
pub fn score(desk: &Desk, questions: &[Asked]) -> Score {
    questions.iter().fold(Score::default(), |mut sum, asked| {
        sum.add(asked, &handle(desk, asked));
        sum
    })
}

impl Score {
    /// Counts one question.
    pub fn add(&mut self, asked: &Asked, handled: &Handled<'_>) {
        let wrong = usize::from(handled.answer.is_some() && !handled.right);
        if asked.answerable {
            self.answerable += 1;
            self.right += usize::from(handled.right);
            self.wrong += wrong;
            self.covered += usize::from(handled.covered);
        } else {
            self.negatives += 1;
            self.false_answers += wrong;
        }
    }

    /// 100 for a set handled perfectly, 0 for one never answered, less for wrong answers.
    #[must_use]
    pub fn overall(&self) -> f64 {
        let accuracy = share(self.right, self.answerable);
        let (wrong, falsely) = (share(self.wrong, self.answerable), share(self.false_answers, self.negatives));
        100.0 * (accuracy - WRONG_COST * wrong - WRONG_COST * falsely)
    }
}

/// A part of a whole, 0 where there is none.
#[expect(clippy::cast_precision_loss, reason = "counts of questions")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
