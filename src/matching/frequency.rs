//! How common a word is in the language at large, so that an everyday word of a paraphrase is told from a name.
//!
//! The tables in `frequency/` are the most frequent words of wordfreq 3.1 (Robyn Speer, 2022), rounded to a tenth and folded
//! by our normaliser; data under CC BY-SA 4.0. English and Korean hold 10,000 words, Russian 20,000 for its inflection.

use std::{collections::HashMap, sync::LazyLock};

/// One line a frequency: the Zipf value, then the words that have it.
const TABLES: [&str; 3] =
    [include_str!("frequency/en.txt"), include_str!("frequency/ko.txt"), include_str!("frequency/ru.txt")];

static ZIPF: LazyLock<HashMap<&str, f64>> = LazyLock::new(|| {
    let lines = TABLES.into_iter().flat_map(str::lines);
    let entries = lines.filter_map(|line| line.split_once(' ')).filter_map(|(zipf, words)| {
        let zipf: f64 = zipf.parse().ok()?;
        Some(words.split(' ').map(move |word| (word, zipf)))
    });
    entries.flatten().collect()
});

/// A word this common, or more, says next to nothing: about one word in a thousand.
const EVERYDAY: f64 = 6.0;
/// A word this rare, or rarer, says all it can: about one in three hundred thousand.
const RARE: f64 = 3.5;
/// What even the most common word says, for questions that hold nothing else.
const LEAST: f64 = 0.15;

/// How common a normalised word is: the logarithm (base 10) of its count in a billion words; `None` where it is not listed.
pub(super) fn zipf(word: &str) -> Option<f64> {
    ZIPF.get(word).copied()
}

/// How much a word tells for being uncommon, from [`LEAST`] to 1; 1 for words that are not listed, such as names and typos.
pub(super) fn telling(word: &str, stem: &str) -> f64 {
    let listed = [word, stem].into_iter().filter_map(zipf).reduce(f64::max);
    listed.map_or(1.0, |zipf| ((EVERYDAY - zipf) / (EVERYDAY - RARE)).clamp(LEAST, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_words_tell_less_than_names() {
        assert!(telling("people", "peopl") < 0.3);
        assert!(telling("사람", "사람") < 0.3);
        assert!(telling("человек", "человек") < 0.5);
        assert!((telling("nordpolitik", "nordpolitik") - 1.0).abs() < f64::EPSILON);
    }
}
