//! Learning the weights from the base itself, for free.
//!
//! - An example question held out must still find its fact: it teaches the order, and when to answer.
//! - A question whose whole fact is held out must find nothing: it teaches when to abstain.
//! - The same question with another year must find nothing either, and so must questions about something else altogether.

mod folds;
mod logistic;

use super::{
    Document, Matcher,
    features::{Candidate, candidates},
    normalize::normalized,
    rank::{lead, order},
    sides::sides,
    weights::Weights,
};
use folds::{Held, questions_held_out, without_facts};
use logistic::{Observation, fit};

/// Everyday questions, insults and neighbouring subjects, which the base must not answer. One a line.
const ELSEWHERE: &str = include_str!("elsewhere.txt");
/// How many documents a right one is compared with in learning the order: the strongest rivals teach the most.
const RIVALS: usize = 6;
/// What a question counts whose fact is missing. Less than 1: its neighbours in the base often answer it in truth.
const FACT_MISSING: f64 = 0.35;
/// What a question about something else counts: there are few of them here and many in the world.
const ELSEWHERE_COUNT: f64 = 3.0;

/// Learns the weights from a base, given in each of its languages. Deterministic.
#[must_use]
pub fn tune(bases: &[Vec<Document<'_>>]) -> Weights {
    let rounds: Vec<_> = bases.iter().flat_map(|documents| questions_held_out(documents)).collect();
    let mut weights = Weights::shipped().clone();
    weights.rank = order_weights(&rounds, &weights);
    weights.judge = judge_weights(bases, &rounds, &weights);
    weights
}

fn order_weights(rounds: &[(Matcher, Vec<Held>)], start: &Weights) -> [f64; super::features::RANK] {
    let mut observations = Vec::new();
    for (matcher, held) in rounds {
        for question in held {
            let ranked = order(matcher, find(matcher, &question.text), start);
            let Some(right) = ranked.iter().find(|ranked| ranked.document == question.document) else { continue };
            let rivals = ranked.iter().filter(|ranked| ranked.document != question.document).take(RIVALS);
            for rival in rivals {
                let (one, other) = (right.features.rank(), rival.features.rank());
                let difference = std::array::from_fn(|measure| one[measure] - other[measure]);
                let opposite = difference.map(|value: f64| -value);
                observations.push(Observation { measures: difference, came_true: true, count: 1.0 });
                observations.push(Observation { measures: opposite, came_true: false, count: 1.0 });
            }
        }
    }
    fit(&observations)
}

fn judge_weights(
    bases: &[Vec<Document<'_>>],
    rounds: &[(Matcher, Vec<Held>)],
    weights: &Weights,
) -> [f64; super::features::JUDGE] {
    let mut observations = Vec::new();
    let mut observe = |matcher: &Matcher, text: &str, right: Option<usize>, count: f64| {
        let ranked = order(matcher, find(matcher, text), weights);
        if let Some(best) = ranked.first() {
            let measures = best.features.judge(lead(&ranked));
            observations.push(Observation { measures, came_true: Some(best.document) == right, count });
        }
    };
    for (matcher, held) in rounds {
        for question in held {
            observe(matcher, &question.text, Some(question.document), 1.0);
            if let Some(text) = folds::with_another_year(&question.text) {
                observe(matcher, &text, None, 1.0);
            }
        }
        for text in ELSEWHERE.lines() {
            observe(matcher, text, None, ELSEWHERE_COUNT);
        }
    }
    for (matcher, held) in bases.iter().flat_map(|documents| without_facts(documents)) {
        for question in held {
            observe(&matcher, &question.text, None, FACT_MISSING);
        }
    }
    fit(&observations)
}

fn find(matcher: &Matcher, text: &str) -> Vec<Candidate> {
    let question = normalized(text);
    candidates(matcher, &question, &sides(&question), false)
}
