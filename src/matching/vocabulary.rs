//! The words of the base, and the ones among them that a typed word may mean: itself, its longer and shorter forms, and,
//! where it is no word that anybody knows, the ones that a slip of the finger away.

use std::ops::Range;

use super::{frequency::zipf, similarity::Spelling, stem::stem};

/// A word as common as this is spelled right, even if the base does not hold it: it is not taken for a typo of another.
const CORRECT: f64 = 4.0;
/// Similar words below this are other words.
const LEAST_SIMILARITY: f64 = 0.6;
/// A word may be the beginning of another from this length on, as `Russia` of `Russian`; Hangul says more in a syllable.
const SHORTEST_PREFIX: usize = 4;
const SHORTEST_HANGUL_PREFIX: usize = 2;
/// How much longer the longer form may be, in letters.
const LONGEST_TAIL: usize = 4;
/// What a longer or shorter form is worth: a little less than the word, as it may be another one.
const FORM: f64 = 0.85;
/// What an unfinished word is worth against the word it may become.
const BEGINNING: f64 = 0.95;

/// Every term of the base, in alphabetical order: a term's number is its place.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    terms: Vec<Box<str>>,
    spellings: Vec<Spelling>,
    /// The terms by how many letters they have, so that a slip is looked for among words of about that length.
    by_length: Vec<Vec<usize>>,
}

impl Vocabulary {
    /// Takes terms in alphabetical order, each once.
    pub(super) fn new(terms: Vec<Box<str>>) -> Self {
        let spellings: Vec<Spelling> = terms.iter().map(|term| Spelling::of(term)).collect();
        let mut by_length: Vec<Vec<usize>> = Vec::new();
        for (number, spelling) in spellings.iter().enumerate() {
            by_length.resize_with(by_length.len().max(spelling.len() + 1), Vec::new);
            by_length[spelling.len()].push(number);
        }
        Self { terms, spellings, by_length }
    }

    /// The number of a term.
    pub(super) fn number(&self, term: &str) -> Option<usize> {
        self.terms.binary_search_by(|other| (**other).cmp(term)).ok()
    }

    /// The terms that a typed word may mean, with how alike they are, from 0 to 1. Deterministic; the exact term first.
    pub(super) fn meant(&self, word: &str, unfinished: bool) -> Vec<(usize, f64)> {
        let stem = stem(word);
        let exact = self.number(&stem);
        let mut meant: Vec<(usize, f64)> = exact.into_iter().map(|number| (number, 1.0)).collect();
        let mut add = |number: usize, similarity: f64| {
            if !meant.iter().any(|(other, _)| *other == number) {
                meant.push((number, similarity));
            }
        };
        self.forms(&stem).for_each(|number| add(number, FORM));
        if unfinished {
            self.beginning_with(word).for_each(|number| add(number, BEGINNING));
        }
        let correct = [word, &stem].into_iter().filter_map(zipf).any(|zipf| zipf >= CORRECT);
        if exact.is_none() && !correct {
            for (number, similarity) in self.slips(&stem) {
                add(number, similarity);
            }
        }
        meant
    }

    /// The longer and shorter forms of a term.
    fn forms(&self, term: &str) -> impl Iterator<Item = usize> {
        let is_hangul = term.starts_with(|first| matches!(first, '\u{ac00}'..='\u{d7a3}'));
        let shortest = if is_hangul { SHORTEST_HANGUL_PREFIX } else { SHORTEST_PREFIX };
        let length = term.chars().count();
        let is_number = term.starts_with(char::is_numeric);
        let longer = if length >= shortest && !is_number { self.beginning_with(term) } else { 0..0 };
        let longer = longer.filter(move |&number| self.terms[number].chars().count() <= length + LONGEST_TAIL);
        let ends = term.char_indices().map(|(end, _)| end).enumerate();
        let shorter = ends.filter(move |&(kept, _)| kept >= shortest && kept + LONGEST_TAIL >= length && !is_number);
        let shorter: Vec<usize> = shorter.filter_map(|(_, end)| self.number(&term[..end])).collect();
        longer.chain(shorter)
    }

    /// The terms that begin so: neighbours in alphabetical order.
    fn beginning_with(&self, beginning: &str) -> Range<usize> {
        let start = self.terms.partition_point(|term| &**term < beginning);
        let length = self.terms[start..].partition_point(|term| term.starts_with(beginning));
        start..start + length
    }

    /// The terms a slip or two away.
    fn slips(&self, term: &str) -> Vec<(usize, f64)> {
        let spelling = Spelling::of(term);
        let reach = spelling.slips();
        let lengths = spelling.len().saturating_sub(reach)..=spelling.len() + reach;
        let candidates = lengths.filter_map(|length| self.by_length.get(length)).flatten();
        candidates
            .map(|&number| (number, spelling.similarity(&self.spellings[number])))
            .filter(|(_, similarity)| *similarity >= LEAST_SIMILARITY)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut terms: Vec<Box<str>> = words.iter().map(|word| stem(word).into_boxed_str()).collect();
        terms.sort();
        terms.dedup();
        Vocabulary::new(terms)
    }

    #[track_caller]
    fn means(word: &str, expected: &[&str]) {
        let vocabulary =
            vocabulary(&["russian", "korea", "treaty", "gorbachev", "고려인", "고르바초프", "договор", "1990"]);
        let meant = vocabulary.meant(word, false);
        let words: Vec<&str> = meant.iter().map(|(number, _)| &*vocabulary.terms[*number]).collect();
        assert_eq!(words, expected, "{word}");
    }

    #[test]
    fn forms_and_slips_are_found_and_other_words_are_not() {
        means("treaties", &["treati"]);
        means("russia", &["russian"]);
        means("gorbachov", &["gorbachev"]);
        means("고르바쵸프가", &["고르바초프"]);
        means("договоры", &["договор"]);
        means("1991", &[]);
        means("theory", &[]);
        means("moscow", &[]);
    }

    #[test]
    fn an_unfinished_word_means_what_it_may_become() {
        let vocabulary = vocabulary(&["gorbachev", "korea"]);
        assert_eq!(vocabulary.meant("gor", true), vec![(0, BEGINNING)]);
    }
}
