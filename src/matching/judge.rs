//! Whether the best is good enough: an answer, a few suggestions, or nothing.

use super::rank::Candidate;

/// From this score on a fact answers, provided that nothing contradicts it and that it is clear of the next.
const ANSWER: f64 = 0.62;
/// How far an answer must be ahead of the next fact. Two facts closer than this are a choice for the person.
const CLEAR: f64 = 0.02;
/// From this score on a fact is worth suggesting.
const SUGGEST: f64 = 0.42;
/// How many facts are suggested, or named after an answer.
const OTHERS: usize = 3;

/// What the matcher makes of a question; facts by their position in the order they were added.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// One fact answers.
    Answered {
        /// That fact.
        best: usize,
        /// How close it is, 0 to 1.
        score: f64,
        /// The next best, at most three.
        others: Vec<usize>,
    },
    /// Some might be meant.
    Suggested {
        /// How close the best is, 0 to 1.
        score: f64,
        /// The best, at most three.
        others: Vec<usize>,
    },
    /// Nothing is close enough.
    NoMatch {
        /// How close the best is, 0 to 1.
        score: f64,
    },
}

/// Judges candidates in order, the best first.
pub(super) fn judge(candidates: &[Candidate]) -> Outcome {
    let positions = |from: usize| {
        let worth = candidates.iter().skip(from).filter(|candidate| candidate.score >= SUGGEST);
        worth.take(OTHERS).map(|candidate| candidate.document).collect()
    };
    let Some(best) = candidates.first() else { return Outcome::NoMatch { score: 0.0 } };
    let next = candidates.get(1).map_or(0.0, |next| next.score);
    let score = best.score;
    if score >= ANSWER && score - next >= CLEAR && !best.doubtful {
        Outcome::Answered { best: best.document, score, others: positions(1) }
    } else if score >= SUGGEST {
        Outcome::Suggested { score, others: positions(0) }
    } else {
        Outcome::NoMatch { score }
    }
}
