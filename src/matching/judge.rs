//! Whether the best is good enough: an answer, a few suggestions, or nothing.

use super::{
    rank::{Ranked, lead},
    weights::Weights,
};

/// From this chance of being right on, a fact answers. A wrong answer costs a reader more than a question back.
const ANSWER: f64 = 0.6;
/// From this chance on, facts are worth suggesting.
const SUGGEST: f64 = 0.12;
/// How many facts are suggested, or named after an answer.
const OTHERS: usize = 3;

/// What the matcher makes of a question; facts by their position in the order they were added.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// One fact answers.
    Answered {
        /// That fact.
        best: usize,
        /// The chance that it is right, 0 to 1.
        score: f64,
        /// The next best, at most three.
        others: Vec<usize>,
    },
    /// Some might be meant.
    Suggested {
        /// The chance that the best is right, 0 to 1.
        score: f64,
        /// The best, at most three.
        others: Vec<usize>,
    },
    /// Nothing is close enough.
    NoMatch {
        /// The chance that the best is right, 0 to 1.
        score: f64,
    },
}

/// Judges documents in order, the best first.
pub(super) fn judge(ranked: &[Ranked], weights: &Weights) -> Outcome {
    let others = |from: usize| ranked.iter().skip(from).take(OTHERS).map(|ranked| ranked.document).collect();
    let Some(best) = ranked.first() else { return Outcome::NoMatch { score: 0.0 } };
    let score = weights.confidence(&best.features, lead(ranked));
    if score >= ANSWER {
        Outcome::Answered { best: best.document, score, others: others(1) }
    } else if score >= SUGGEST {
        Outcome::Suggested { score, others: others(0) }
    } else {
        Outcome::NoMatch { score }
    }
}
