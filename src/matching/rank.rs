//! Candidates to an order: the learnt weight of each measure, and who wins a tie.

use super::{
    Matcher,
    features::{Candidate, Features, candidates},
    normalize::Normalized,
    sides::Sides,
    weights::Weights,
};

/// A document in the order, with what it scored.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ranked {
    pub(super) document: usize,
    /// The sum of the weighted measures. It has no upper bound and only tells documents of one question apart.
    pub(super) score: f64,
    pub(super) features: Features,
}

/// The candidates for a question, the best first; equal scores in the order of their keys.
pub(super) fn rank(matcher: &Matcher, question: &Normalized, sides: &Sides, completing: bool) -> Vec<Ranked> {
    order(matcher, candidates(matcher, question, sides, completing), &matcher.weights)
}

/// Puts candidates in order.
pub(super) fn order(matcher: &Matcher, candidates: Vec<Candidate>, weights: &Weights) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = candidates
        .into_iter()
        .map(|Candidate { document, features }| Ranked { document, score: weights.rank_score(&features), features })
        .collect();
    let key = |ranked: &Ranked| &matcher.documents[ranked.document].key;
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| key(one).cmp(key(other))));
    ranked
}

/// How far the best is ahead of the next.
pub(super) fn lead(ranked: &[Ranked]) -> f64 {
    match ranked {
        [best, next, ..] => best.score - next.score,
        [best] => best.score,
        [] => 0.0,
    }
}
