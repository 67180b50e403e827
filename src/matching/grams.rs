//! How alike two texts look, letter by letter: the cosine of their character n-grams, rare ones counting more.
//!
//! It forgives typos and missing spaces, which whole words do not. The measure is the vector space model (Salton, Wong and
//! Yang, 1975) over n-grams inside words.

use std::collections::{BTreeMap, HashMap};

use super::normalize::Normalized;

/// Letters of a gram: three for alphabets, two for Hangul, whose syllables say as much as two or three letters.
const ALPHABET: usize = 3;
const HANGUL: usize = 2;
/// Stands before and after each word, so that beginnings and ends count.
const EDGE: char = '\u{1}';

/// All texts that a question may look like.
#[derive(Debug, Default)]
pub(super) struct Grams {
    /// For each gram, the texts that hold it with its share of their length.
    postings: HashMap<Box<str>, Vec<(usize, f64)>>,
    rarities: HashMap<Box<str>, f64>,
    /// The document of each text.
    documents: Vec<usize>,
}

/// Collects texts.
#[derive(Debug, Default)]
pub(super) struct GramsBuilder {
    texts: Vec<(usize, BTreeMap<Box<str>, f64>)>,
}

impl GramsBuilder {
    /// Adds a text of a document.
    pub(super) fn add(&mut self, document: usize, text: &Normalized) {
        self.texts.push((document, grams(text)));
    }

    pub(super) fn build(self) -> Grams {
        let mut holders: HashMap<&str, usize> = HashMap::new();
        for (_, grams) in &self.texts {
            for gram in grams.keys() {
                *holders.entry(gram).or_default() += 1;
            }
        }
        let all = self.texts.len();
        let rarities: HashMap<Box<str>, f64> =
            holders.into_iter().map(|(gram, with)| (gram.into(), rarity(with, all))).collect();
        let mut built = Grams::default();
        for (text, (document, grams)) in self.texts.iter().enumerate() {
            built.documents.push(*document);
            let weighted: Vec<_> = grams.iter().map(|(gram, count)| (gram, count * rarities[gram])).collect();
            let length = weighted.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            for (gram, weight) in weighted {
                built.postings.entry(gram.clone()).or_default().push((text, weight / length));
            }
        }
        built.rarities = rarities;
        built
    }
}

impl Grams {
    /// For each document, the cosine of the question and the most alike of its texts: 0 to 1.
    pub(super) fn similarities(&self, question: &Normalized) -> HashMap<usize, f64> {
        let grams = grams(question);
        let weight = |gram: &str, count: f64| count * self.rarities.get(gram).copied().unwrap_or(1.0);
        let length = grams.iter().map(|(gram, &count)| weight(gram, count).powi(2)).sum::<f64>().sqrt();
        let mut texts = vec![0.0; self.documents.len()];
        for (gram, &count) in &grams {
            for &(text, share) in self.postings.get(gram).map_or(&[][..], Vec::as_slice) {
                texts[text] += weight(gram, count) / length * share;
            }
        }
        let mut documents: HashMap<usize, f64> = HashMap::new();
        for (text, &cosine) in texts.iter().enumerate().filter(|(_, cosine)| **cosine > 0.0) {
            let best = documents.entry(self.documents[text]).or_default();
            *best = best.max(cosine.min(1.0));
        }
        documents
    }
}

/// How telling a gram is: the logarithm of the share of texts without it, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^52")]
fn rarity(with: usize, all: usize) -> f64 {
    let all = (all + 1) as f64;
    (all / (with as f64)).ln() / all.ln()
}

/// The grams of a text with how often each stands there.
fn grams(text: &Normalized) -> BTreeMap<Box<str>, f64> {
    let mut grams = BTreeMap::new();
    for word in text.words() {
        let size = if word.starts_with(|first| matches!(first, '\u{ac00}'..='\u{d7a3}')) { HANGUL } else { ALPHABET };
        let letters: Vec<char> = std::iter::once(EDGE).chain(word.chars()).chain(std::iter::once(EDGE)).collect();
        for gram in letters.windows(size) {
            *grams.entry(gram.iter().collect::<String>().into_boxed_str()).or_default() += 1.0;
        }
    }
    grams
}
