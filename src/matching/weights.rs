//! What each measure is worth: learnt from the fact base by `nordpolitik tune`, and checked in.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::features::{Features, JUDGE, RANK};

/// The weights that this version was shipped with.
const SHIPPED: &str = include_str!("weights.json");

/// The weights of a matcher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// What orders documents, in the order of the measures.
    pub(super) rank: [f64; RANK],
    /// What makes the best one good enough: the logit of the chance that it is right.
    pub(super) judge: [f64; JUDGE],
}

impl Weights {
    /// The weights that this version was shipped with.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static WEIGHTS: LazyLock<Weights> =
            LazyLock::new(|| serde_json::from_str(SHIPPED).expect("a test reads the shipped weights"));
        &WEIGHTS
    }

    /// How well a document fits; comparable among the documents of one question.
    pub(super) fn rank_score(&self, features: &Features) -> f64 {
        dot(&self.rank, &features.rank())
    }

    /// The chance, from 0 to 1, that the best document answers, given its lead over the next.
    pub(super) fn confidence(&self, features: &Features, lead: f64) -> f64 {
        1.0 / (1.0 + (-dot(&self.judge, &features.judge(lead))).exp())
    }
}

/// The sum of the products.
pub(super) fn dot(weights: &[f64], values: &[f64]) -> f64 {
    weights.iter().zip(values).map(|(weight, value)| weight * value).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_are_read() {
        assert!(Weights::shipped().rank[0] > 0.0, "covering the question is worth something");
    }
}
