//! How often each word of a list occurs.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use strum::VariantArray;

use crate::facts::Word;

/// Words with how often each occurs, in an order that means something to the reader. As JSON it is an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally<'a>(Vec<(&'a str, usize)>);

impl<'a> Tally<'a> {
    /// The words and their counts, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, usize)> {
        self.0.iter().copied()
    }

    /// Every word of a closed list in the order of the list, also those that never occur.
    pub(super) fn of_list<W: Word + VariantArray>(count: impl Fn(W) -> usize) -> Self {
        W::VARIANTS.iter().map(|&word| (word.word(), count(word))).collect()
    }

    /// The words that occur, the most frequent first and those that are equal by their letters.
    pub(super) fn of_words(words: impl Iterator<Item = &'a str>) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in words {
            *counts.entry(word).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Self(counts)
    }
}

impl<'a> FromIterator<(&'a str, usize)> for Tally<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, usize)>>(counts: I) -> Self {
        Self(counts.into_iter().collect())
    }
}

impl Serialize for Tally<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_words_come_first() {
        let tally = Tally::of_words(["ru", "en", "ko", "en"].into_iter());
        assert_eq!(tally.iter().collect::<Vec<_>>(), [("en", 2), ("ko", 1), ("ru", 1)]);
    }
}
