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
    numbers: HashMap<Gram, u32>,
    /// For each gram by its number, how telling it is, and the texts that hold it with its share of their length.
    postings: Vec<(f64, Vec<(u32, f32)>)>,
    /// The document of each text.
    documents: Vec<usize>,
}

/// Collects texts.
#[derive(Debug, Default)]
pub(super) struct GramsBuilder {
    numbers: HashMap<Gram, u32>,
    /// In how many texts each gram stands.
    holders: Vec<usize>,
    /// For each text its document, and its grams with how often each stands there.
    texts: Vec<(usize, Vec<(u32, f32)>)>,
}

impl GramsBuilder {
    /// Adds a text of a document.
    pub(super) fn add(&mut self, document: usize, text: &Normalized) {
        let numbered = grams(text).into_iter().map(|(gram, count)| {
            let next = u32::try_from(self.holders.len()).expect("fewer grams than there are triples of letters in use");
            let number = *self.numbers.entry(gram).or_insert(next);
            if number == next {
                self.holders.push(0);
            }
            self.holders[number as usize] += 1;
            (number, count)
        });
        self.texts.push((document, numbered.collect()));
    }

    pub(super) fn build(self) -> Grams {
        let all = self.texts.len();
        let mut postings: Vec<(f64, Vec<(u32, f32)>)> =
            self.holders.into_iter().map(|with| (rarity(with, all), Vec::with_capacity(with))).collect();
        let mut documents = Vec::with_capacity(all);
        for (text, (document, grams)) in (0_u32..).zip(self.texts) {
            documents.push(document);
            let weight = |gram: u32, count: f32| f64::from(count) * postings[gram as usize].0;
            let length = length(grams.iter().map(|&(gram, count)| weight(gram, count)));
            for (gram, count) in grams {
                let share = f64::from(count) * postings[gram as usize].0 / length;
                postings[gram as usize].1.push((text, single(share)));
            }
        }
        Grams { numbers: self.numbers, postings, documents }
    }
}

/// Half the memory for a share, of which only the order matters.
#[expect(clippy::cast_possible_truncation, reason = "a share lies between 0 and 1")]
fn single(share: f64) -> f32 {
    share as f32
}

impl Grams {
    /// For each document, the cosine of the question and the most alike of its texts: 0 to 1.
    pub(super) fn similarities(&self, question: &Normalized) -> HashMap<usize, f64> {
        let grams = grams(question);
        let known: Vec<_> = grams.iter().map(|(gram, count)| (self.numbers.get(gram), f64::from(*count))).collect();
        // A gram that no text holds could be in none or in one: it is as rare as can be.
        let rarity = |number: Option<&u32>| number.map_or(1.0, |&number| self.postings[number as usize].0);
        let length = length(known.iter().map(|(number, count)| count * rarity(*number)));
        let mut texts = vec![0.0; self.documents.len()];
        for (number, count) in known {
            let Some(&number) = number else { continue };
            let (rarity, postings) = &self.postings[number as usize];
            for &(text, share) in postings {
                texts[text as usize] += count * rarity / length * f64::from(share);
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
fn grams(text: &Normalized) -> Vec<(Gram, f32)> {
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
fn count(length: usize) -> f32 {
    length as f32
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
        assert!((likeness("Krasnoyarsk speech", "krasnoyarsk SPEECH") - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_typo_or_a_missing_space_costs_little() {
        assert!(likeness("krasnoyarsk speech", "krasnojarsk speach") > 0.5);
        assert!(likeness("한러 공군 직통망", "한러공군직통망") > 0.5);
        assert!(likeness("krasnoyarsk speech", "banana bread") < 0.1);
    }
}
