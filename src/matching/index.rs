//! Which documents, and which of their lines, hold a word, and how telling the word is: rare ones tell more.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap as HashMap;

use super::{
    document::Field, frequency::telling, function_words::is_function_word, normalize::Normalized, stem::stem,
    vocabulary::Vocabulary,
};

/// The words of all documents.
#[derive(Debug, Default)]
pub(super) struct Index {
    vocabulary: Vocabulary,
    /// For each term, its documents in order, each with the weightiest field that holds it.
    documents: Vec<Vec<(u32, Field)>>,
    /// For each term, the lines that hold it.
    lines: Vec<Vec<u32>>,
    rarities: Vec<f64>,
    line_origins: Vec<Line>,
}

/// A text that is compared as a whole: a title, a question, or all the names of a document together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) document: usize,
    pub(super) field: Field,
    /// The rarities of its terms together.
    pub(super) weight: f64,
}

/// A word of the question.
#[derive(Debug)]
pub(super) struct Asked {
    /// How telling it is, from 0 to 1.
    pub(super) weight: f64,
    /// How well each document has it, from 0 to 1.
    pub(super) documents: BTreeMap<usize, f64>,
    /// How well each line has it, and how telling the line's own word is.
    pub(super) lines: BTreeMap<usize, (f64, f64)>,
}

/// Collects words, document by document in their order.
#[derive(Debug, Default)]
pub(super) struct IndexBuilder {
    /// The term of each word met so far: stemming is slow, and most words come again.
    terms_of_words: HashMap<Box<str>, Option<usize>>,
    numbers: HashMap<Box<str>, usize>,
    holders: Vec<Holders>,
    documents: usize,
    lines: Vec<Line>,
}

/// Where a term stands: documents with their weightiest field, and lines, both in order.
#[derive(Debug, Default)]
struct Holders {
    documents: Vec<(u32, Field)>,
    lines: Vec<u32>,
}

impl IndexBuilder {
    /// Adds the words of a text of a document.
    pub(super) fn add(&mut self, document: usize, text: &Normalized, field: Field) {
        self.documents = self.documents.max(document + 1);
        let goes_on = |line: &Line| field == Field::Name && line.field == field && line.document == document;
        if field.is_line() && !self.lines.last().is_some_and(goes_on) {
            self.lines.push(Line { document, field, weight: 0.0 });
        }
        let (here, line) = (number(document), number(self.lines.len().wrapping_sub(1)));
        for word in text.words() {
            let Some(term) = self.term(word) else { continue };
            let Holders { documents, lines } = &mut self.holders[term];
            match documents.last_mut() {
                Some((last, best)) if *last == here => {
                    if field.weight() > best.weight() {
                        *best = field;
                    }
                }
                _ => documents.push((here, field)),
            }
            if field.is_line() && lines.last() != Some(&line) {
                lines.push(line);
            }
        }
    }

    /// The number of a word's term; `None` for a function word.
    fn term(&mut self, word: &str) -> Option<usize> {
        if let Some(term) = self.terms_of_words.get(word) {
            return *term;
        }
        let term = (!is_function_word(word)).then(|| {
            let next = self.numbers.len();
            let number = *self.numbers.entry(stem(word).into_boxed_str()).or_insert(next);
            self.holders.resize_with(self.numbers.len(), Holders::default);
            number
        });
        self.terms_of_words.insert(word.into(), term);
        term
    }

    pub(super) fn build(self) -> Index {
        let mut index = Index { line_origins: self.lines, ..Index::default() };
        let mut terms: Vec<(Box<str>, usize)> = self.numbers.into_iter().collect();
        terms.sort_unstable();
        let mut holders = self.holders;
        for &(_, place) in &terms {
            let Holders { mut documents, mut lines } = std::mem::take(&mut holders[place]);
            documents.shrink_to_fit();
            lines.shrink_to_fit();
            let rarity = rarity(documents.len(), self.documents);
            for &line in &lines {
                index.line_origins[line as usize].weight += rarity;
            }
            index.rarities.push(rarity);
            index.documents.push(documents);
            index.lines.push(lines);
        }
        let terms = terms.into_iter().map(|(term, _)| term).collect();
        index.vocabulary = Vocabulary::new(terms);
        index
    }
}

/// The words that carry meaning.
fn content_words(text: &Normalized) -> impl Iterator<Item = &str> {
    text.words().filter(|word| !is_function_word(word))
}

/// A place in half the memory: a base has thousands of documents and lines, not billions.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
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
        let last = if completing { question.words().last() } else { None };
        let mut words: Vec<&str> = content_words(question).collect();
        words.extend(last.filter(|last| is_function_word(last))); // `wh` may be on its way to another word.
        let mut seen = Vec::new();
        words.retain(|word| {
            !seen.contains(word) && {
                seen.push(*word);
                true
            }
        });
        words.into_iter().map(|word| self.look_up_word(word, last == Some(word))).collect()
    }

    fn look_up_word(&self, word: &str, unfinished: bool) -> Asked {
        let meant = self.vocabulary.meant(word, unfinished);
        // A word that no document holds could be in none or in one: it is as rare as can be.
        let rarity =
            meant.iter().max_by(|one, other| one.1.total_cmp(&other.1)).map_or(1.0, |(best, _)| self.rarities[*best]);
        let mut asked =
            Asked { weight: rarity * telling(word, &stem(word)), documents: BTreeMap::new(), lines: BTreeMap::new() };
        for (term, similarity) in meant {
            for &(document, field) in &self.documents[term] {
                let found = asked.documents.entry(document as usize).or_default();
                *found = found.max(similarity * field.weight());
            }
            for &line in &self.lines[term] {
                let found = asked.lines.entry(line as usize).or_default();
                if similarity > found.0 {
                    *found = (similarity, self.rarities[term]);
                }
            }
        }
        asked
    }

    /// Where a line stands, and how telling its words are together.
    pub(super) fn line(&self, line: usize) -> Line {
        self.line_origins[line]
    }
}
