//! How alike two texts look, letter by letter: the cosine of their character n-grams, rare ones counting more.
//!
//! It forgives typos and missing spaces, which whole words do not. The measure is the vector space model (Salton, Wong and
//! Yang, 1975) over n-grams inside words.

use rustc_hash::FxHashMap as HashMap;

use super::normalize::Normalized;

/// Letters of a gram: three for alphabets, two for Hangul, whose syllables say as much as two or three letters.
const ALPHABET: usize = 3;
const HANGUL: usize = 2;
/// Stands before and after each word, so that beginnings and ends count.
const EDGE: char = '\u{1}';
/// The bits of a character; three of them fit one number.
const CHARACTER_BITS: u32 = 21;

/// A few letters in a row, packed into one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Gram(u64);

/// All texts that a question may look like.
#[derive(Debug, Default)]
pub(super) struct Grams {
    /// For each gram, how telling it is, and the texts that hold it with its share of their length.
    postings: HashMap<Gram, (f64, Vec<(usize, f64)>)>,
    /// The document of each text.
    documents: Vec<usize>,
}

/// Collects texts.
#[derive(Debug, Default)]
pub(super) struct GramsBuilder {
    texts: Vec<(usize, Vec<(Gram, f64)>)>,
}

impl GramsBuilder {
    /// Adds a text of a document.
    pub(super) fn add(&mut self, document: usize, text: &Normalized) {
        self.texts.push((document, grams(text)));
    }

    pub(super) fn build(self) -> Grams {
        let mut holders: HashMap<Gram, usize> = HashMap::default();
        for (gram, _) in self.texts.iter().flat_map(|(_, grams)| grams) {
            *holders.entry(*gram).or_default() += 1;
        }
        let all = self.texts.len();
        let mut postings: HashMap<Gram, (f64, Vec<(usize, f64)>)> =
            holders.into_iter().map(|(gram, with)| (gram, (rarity(with, all), Vec::with_capacity(with)))).collect();
        let mut documents = Vec::with_capacity(all);
        for (text, (document, grams)) in self.texts.into_iter().enumerate() {
            documents.push(document);
            let length = length(grams.iter().map(|(gram, count)| count * postings[gram].0));
            for (gram, count) in grams {
                let (rarity, texts) = postings.get_mut(&gram).expect("every gram of every text has been counted");
                texts.push((text, count * *rarity / length));
            }
        }
        Grams { postings, documents }
    }
}

impl Grams {
    /// For each document, the cosine of the question and the most alike of its texts: 0 to 1.
    pub(super) fn similarities(&self, question: &Normalized) -> HashMap<usize, f64> {
        let grams = grams(question);
        // A gram that no text holds could be in none or in one: it is as rare as can be.
        let length = length(
            grams.iter().map(|(gram, count)| count * self.postings.get(gram).map_or(1.0, |(rarity, _)| *rarity)),
        );
        let mut texts = vec![0.0; self.documents.len()];
        for (gram, count) in &grams {
            let Some((rarity, postings)) = self.postings.get(gram) else { continue };
            for &(text, share) in postings {
                texts[text] += count * rarity / length * share;
            }
        }
        let mut documents: HashMap<usize, f64> = HashMap::default();
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

/// The Euclidean length of a vector.
fn length(weights: impl Iterator<Item = f64>) -> f64 {
    weights.map(|weight| weight * weight).sum::<f64>().sqrt()
}

/// The grams of a text, in order, with how often each stands there.
fn grams(text: &Normalized) -> Vec<(Gram, f64)> {
    let mut grams: Vec<Gram> = Vec::new();
    for word in text.words() {
        let size = if word.starts_with(|first| matches!(first, '\u{ac00}'..='\u{d7a3}')) { HANGUL } else { ALPHABET };
        let mask = (1_u64 << (CHARACTER_BITS * if size == HANGUL { 2 } else { 3 })) - 1;
        let mut window = 0;
        let letters = std::iter::once(EDGE).chain(word.chars()).chain(std::iter::once(EDGE));
        for (position, letter) in letters.enumerate() {
            window = ((window << CHARACTER_BITS) | u64::from(letter)) & mask;
            if position + 1 >= size {
                grams.push(Gram(window));
            }
        }
    }
    grams.sort_unstable();
    grams.chunk_by(PartialEq::eq).map(|same| (same[0], count(same.len()))).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a count of letters")]
fn count(length: usize) -> f64 {
    length as f64
}

#[cfg(test)]
mod tests {
    use super::{super::normalize::normalized, *};

    fn likeness(text: &str, question: &str) -> f64 {
        let mut builder = GramsBuilder::default();
        builder.add(0, &normalized(text));
        builder.add(1, &normalized("something else altogether"));
        builder.build().similarities(&normalized(question)).get(&0).copied().unwrap_or_default()
    }

    #[test]
    fn the_same_text_is_fully_alike() {
        assert!((likeness("Krasnoyarsk speech", "krasnoyarsk SPEECH") - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_typo_or_a_missing_space_costs_little() {
        assert!(likeness("krasnoyarsk speech", "krasnojarsk speach") > 0.5);
        assert!(likeness("한러 공군 직통망", "한러공군직통망") > 0.5);
        assert!(likeness("krasnoyarsk speech", "banana bread") < 0.1);
    }
}
