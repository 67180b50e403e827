//! Learning what each measure is worth from questions whose right answers are known.
//!
//! The order is learnt pair by pair (a right document against a wrong one that looks better than the rest), and when to
//! answer from whether the best document was right; both by logistic regression.

use super::{
    Matcher,
    features::{JUDGE, RANK, candidates},
    logistic::{Observation, fit},
    normalize::normalized,
    rank::{Ranked, lead, order},
    sides::sides,
    weights::Weights,
};

/// How many wrong documents a right one is compared with: the strongest rivals teach the most.
const RIVALS: usize = 8;
/// How many right documents of one question are learnt from: with more, questions with many answers would rule.
const RIGHT: usize = 2;

/// A question with the documents that answer it, by position; none where nothing does.
#[derive(Clone, Debug)]
pub struct Lesson<'a> {
    /// The matcher of the question's language.
    pub matcher: &'a Matcher,
    /// The question.
    pub question: &'a str,
    /// Which documents answer it.
    pub right: Vec<usize>,
}

/// Learns weights. The same lessons in the same order give the same weights.
#[must_use]
pub fn tune(lessons: &[Lesson<'_>]) -> Weights {
    let mut weights = Weights::shipped().clone();
    weights.rank = order_weights(lessons, &weights);
    weights.judge = judge_weights(lessons, &weights);
    weights
}

fn ranked(lesson: &Lesson<'_>, weights: &Weights) -> Vec<Ranked> {
    let question = normalized(lesson.question);
    let candidates = candidates(lesson.matcher, &question, &sides(&question), false);
    order(lesson.matcher, candidates, weights)
}

fn order_weights(lessons: &[Lesson<'_>], start: &Weights) -> [f64; RANK] {
    let mut observations = Vec::new();
    for lesson in lessons {
        let ranked = ranked(lesson, start);
        let is_right = |ranked: &&Ranked| lesson.right.contains(&ranked.document);
        for right in ranked.iter().filter(is_right).take(RIGHT) {
            for rival in ranked.iter().filter(|ranked| !is_right(ranked)).take(RIVALS) {
                let (one, other) = (right.features.rank(), rival.features.rank());
                let difference: [f64; RANK] = std::array::from_fn(|measure| one[measure] - other[measure]);
                let opposite = difference.map(|value| -value);
                let count = 1.0 / 8.0; // Rivals of one question say much the same.
                observations.push(Observation { measures: difference, came_true: true, count });
                observations.push(Observation { measures: opposite, came_true: false, count });
            }
        }
    }
    fit(&observations)
}

fn judge_weights(lessons: &[Lesson<'_>], weights: &Weights) -> [f64; JUDGE] {
    let observation = |lesson: &Lesson<'_>| {
        let ranked = ranked(lesson, weights);
        let best = ranked.first()?;
        let came_true = lesson.right.contains(&best.document);
        Some(Observation { measures: best.features.judge(lead(&ranked)), came_true, count: 1.0 })
    };
    fit(&lessons.iter().filter_map(observation).collect::<Vec<_>>())
}
