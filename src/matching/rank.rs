//! Candidates to an order: how well each document covers the question, what contradicts it, and who wins a tie.

use super::{
    Matcher,
    normalize::Normalized,
    sides::{Sides, conflicts},
    years::Years,
};

/// What covering the words of the question counts against looking like an example question. Word coverage finds the fact
/// through paraphrase; looks decide between facts that share their words.
const COVERAGE: f64 = 0.6;
/// What looking alike counts.
const LOOKS: f64 = 1.0 - COVERAGE;
/// What is left of the score of a document that has no year at all when the question names one.
const YEARLESS: f64 = 0.9;
/// What is left of it when the document has years, but not the one that the question names.
const OTHER_YEAR: f64 = 0.7;

/// A document that shares something with the question and contradicts none of its states.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) document: usize,
    pub(super) score: f64,
    /// Something in the question does not fit; it may be suggested, but not given as the answer.
    pub(super) doubtful: bool,
}

/// The candidates for a question, the best first; equal scores in the order of their keys.
pub(super) fn rank(matcher: &Matcher, question: &Normalized, sides: &Sides, completing: bool) -> Vec<Candidate> {
    let asked = matcher.index.look_up(question, completing);
    let total: f64 = asked.iter().map(|word| word.rarity).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let mut coverage = vec![0.0; matcher.documents.len()];
    for word in &asked {
        for (&document, &found) in &word.found {
            coverage[document] += word.rarity * found / total;
        }
    }
    let looks = matcher.grams.similarities(question);
    let years = Years::of(question);
    let mut candidates: Vec<Candidate> = Vec::new();
    for (position, document) in matcher.documents.iter().enumerate() {
        let covered: f64 = coverage[position];
        if covered <= 0.0 || !conflicts(sides, &document.involved).is_empty() {
            continue;
        }
        let alike = looks.get(&position).copied().unwrap_or(0.0);
        let mut score = COVERAGE * covered + LOOKS * alike;
        let doubtful = years.contradicts(&document.years);
        if doubtful {
            score *= OTHER_YEAR;
        } else if !years.is_empty() && document.years.is_empty() {
            score *= YEARLESS;
        }
        candidates.push(Candidate { document: position, score, doubtful });
    }
    let key = |candidate: &Candidate| &matcher.documents[candidate.document].key;
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| key(one).cmp(key(other))));
    candidates
}
