//! Logistic regression: the weights under which what was seen is most likely.

use super::weights::dot;

/// How many rounds of gradient ascent: the likelihood no longer changes in the fourth digit.
const ROUNDS: usize = 40_000;
/// The step of a round.
const STEP: f64 = 2.0;
/// How strongly weights are drawn to 0 (L2), in observations: measures that say the same share their worth.
const RIDGE: f64 = 0.1;

/// One observation: the measures, whether it came true, and how much it counts.
#[derive(Clone, Debug)]
pub(super) struct Observation<const N: usize> {
    pub(super) measures: [f64; N],
    pub(super) came_true: bool,
    pub(super) count: f64,
}

/// Fits weights by gradient ascent from 0. The same observations in the same order give the same weights.
pub(super) fn fit<const N: usize>(observations: &[Observation<N>]) -> [f64; N] {
    let mut weights = [0.0; N];
    let total: f64 = observations.iter().map(|observation| observation.count).sum();
    if total <= 0.0 {
        return weights;
    }
    for _ in 0..ROUNDS {
        let mut gradient = [0.0; N];
        for Observation { measures, came_true, count } in observations {
            let chance = 1.0 / (1.0 + (-dot(&weights, measures)).exp());
            let error = f64::from(*came_true) - chance;
            for (slope, measure) in gradient.iter_mut().zip(measures) {
                *slope += count * error * measure / total;
            }
        }
        for (weight, slope) in weights.iter_mut().zip(gradient) {
            *weight += STEP * (slope - RIDGE / total * *weight);
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_true_with_a_measure_gives_it_weight() {
        let seen = |measure: f64, came_true| Observation { measures: [1.0, measure], came_true, count: 1.0 };
        let weights = fit(&[seen(0.1, false), seen(0.2, false), seen(0.8, true), seen(0.9, true)]);
        assert!(weights[1] > 1.0 && weights[0] < 0.0, "{weights:?}");
    }
}
