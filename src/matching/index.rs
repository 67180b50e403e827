//! Which documents hold a word, and how telling that is: rare words tell more.

use std::collections::{BTreeMap, HashMap};

use super::{
    function_words::is_function_word,
    normalize::Normalized,
    similarity::Spelling,
    stem::stem,
};

/// How telling a word is that no document holds, against the rarest that one does. Less than 1, as many such words are
/// everyday words of a paraphrase and say nothing about the subject.
const UNKNOWN_RARITY: f64 = 0.7;
/// Similar words below this are not worth looking at: they are other words.
const LEAST_SIMILARITY: f64 = 0.6;

/// The words of all documents.
#[derive(Debug, Default)]
pub(super) struct Index {
    terms: HashMap<String, usize>,
    spellings: Vec<Spelling>,
    /// For each term, its documents in order, each with the weight of the best field that holds it.
    postings: Vec<Vec<(usize, f64)>>,
    rarities: Vec<f64>,
}

/// A word of the question: how telling it is, and how well each document has it, from 0 to 1.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) rarity: f64,
    pub(super) found: BTreeMap<usize, f64>,
}

/// Collects words document by document.
#[derive(Debug, Default)]
pub(super) struct IndexBuilder {
    terms: HashMap<String, BTreeMap<usize, f64>>,
    documents: usize,
}

impl IndexBuilder {
    /// Adds the words of a text of a document.
    pub(super) fn add(&mut self, document: usize, text: &Normalized, weight: f64) {
        self.documents = self.documents.max(document + 1);
        for word in content_words(text) {
            let best = self.terms.entry(stem(word)).or_default().entry(document).or_default();
            *best = best.max(weight);
        }
    }

    pub(super) fn build(self) -> Index {
        let mut terms: Vec<_> = self.terms.into_iter().collect();
        terms.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut index = Index::default();
        for (id, (term, documents)) in terms.into_iter().enumerate() {
            index.spellings.push(Spelling::of(&term));
            index.rarities.push(rarity(documents.len(), self.documents));
            index.postings.push(documents.into_iter().collect());
            index.terms.insert(term, id);
        }
        index
    }
}

/// The words that carry meaning.
pub(super) fn content_words(text: &Normalized) -> impl Iterator<Item = &str> {
    text.words().filter(|word| !is_function_word(word))
}

/// From near 0 for a word in every document to 1 for a word in a single one.
///
/// The inverse document frequency of Robertson and Spärck Jones (as in BM25), divided by its value for one document.
#[expect(clippy::cast_precision_loss, reason = "counts of facts are far below 2^52")]
fn rarity(with: usize, all: usize) -> f64 {
    let telling = |with: f64| (1.0 + (all as f64 - with + 0.5) / (with + 0.5)).ln();
    telling(with as f64) / telling(1.0)
}

impl Index {
    /// Looks up the words of a question that carry meaning. `completing` lets the last word be a beginning.
    pub(super) fn look_up(&self, question: &Normalized, completing: bool) -> Vec<Asked> {
        let mut words: Vec<&str> = content_words(question).collect();
        let last = if completing { question.words().last() } else { None };
        if let Some(last) = last.filter(|last| is_function_word(last)) {
            words.push(last); // `wh` and `whe` are on their way to another word.
        }
        let mut asked: Vec<Asked> = Vec::new();
        for word in dedup(&words) {
            asked.push(self.look_up_word(word, last == Some(word)));
        }
        asked
    }

    fn look_up_word(&self, word: &str, unfinished: bool) -> Asked {
        let stem = stem(word);
        let spelling = Spelling::of(&stem);
        let mut found: BTreeMap<usize, f64> = BTreeMap::new();
        let mut rarity = None;
        let mut best = 0.0;
        for (id, term) in self.similar(&stem, &spelling, word, unfinished) {
            if term > best || rarity.is_none() {
                (best, rarity) = (term, Some(self.rarities[id]));
            }
            for &(document, weight) in &self.postings[id] {
                let value = found.entry(document).or_default();
                *value = value.max(term * weight);
            }
        }
        Asked { rarity: rarity.unwrap_or(UNKNOWN_RARITY), found }
    }

    /// The terms like a word, with how alike they are.
    fn similar(&self, stem: &str, spelling: &Spelling, word: &str, unfinished: bool) -> Vec<(usize, f64)> {
        let exact = self.terms.get(stem).map(|&id| (id, 1.0));
        let others = self.spellings.iter().enumerate().filter_map(|(id, term)| {
            let beginning = if unfinished && term.begins_with(word) { BEGINNING } else { 0.0 };
            let similarity = spelling.similarity(term).max(beginning);
            (similarity >= LEAST_SIMILARITY && similarity < 1.0).then_some((id, similarity))
        });
        exact.into_iter().chain(others).collect()
    }
}

/// What an unfinished word is worth against the word it may become.
const BEGINNING: f64 = 0.95;

/// Each word once, in order.
fn dedup<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for word in words {
        if !seen.contains(word) {
            seen.push(*word);
        }
    }
    seen
}
