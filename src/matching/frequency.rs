//! How common a word is in the language at large, so that an everyday word of a paraphrase is told from a name.
//!
//! The tables in `frequency/` are the most frequent words of wordfreq 3.1 (Robyn Speer, 2022), rounded to a tenth and folded
//! by our normaliser; data under CC BY-SA 4.0. English and Korean hold 10,000 words, Russian 20,000 for its inflection.

use std::cmp::Ordering;

/// One line a word, in the order of its bytes: the word, a space, its Zipf value. Searched as they are: nothing is prepared.
const ENGLISH: &str = include_str!("frequency/en.txt");
const KOREAN: &str = include_str!("frequency/ko.txt");
const RUSSIAN: &str = include_str!("frequency/ru.txt");

/// A word this common, or more, says next to nothing: about one word in a thousand.
const EVERYDAY: f64 = 6.0;
/// A word this rare, or rarer, says all it can: about one in three hundred thousand.
const RARE: f64 = 3.5;
/// What even the most common word says, for questions that hold nothing else.
const LEAST: f64 = 0.15;

/// How common a normalised word is: the logarithm (base 10) of its count in a billion words; `None` where it is not listed.
pub(super) fn zipf(word: &str) -> Option<f64> {
    let mut table = match word.chars().next()? {
        'a'..='z' => ENGLISH,
        '\u{ac00}'..='\u{d7a3}' => KOREAN,
        '\u{400}'..='\u{52f}' => RUSSIAN,
        _ => return None,
    };
    // A binary search for the line: the middle of the text lies in some line, which is compared whole.
    while !table.is_empty() {
        let middle = table.len() / 2;
        let start = table.as_bytes()[..middle].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
        let length = table.as_bytes()[start..].iter().position(|&byte| byte == b'\n')?;
        let (listed, zipf) = table[start..start + length].split_once(' ')?;
        match word.cmp(listed) {
            Ordering::Less => table = &table[..start],
            Ordering::Equal => return zipf.parse().ok(),
            Ordering::Greater => table = &table[start + length + 1..],
        }
    }
    None
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
    fn the_tables_are_in_order_and_every_word_is_found() {
        for table in [ENGLISH, KOREAN, RUSSIAN] {
            let words: Vec<&str> = table.lines().filter_map(|line| line.split(' ').next()).collect();
            assert!(words.is_sorted() && words.len() >= 10_000);
            assert!(words.iter().all(|word| zipf(word).is_some()));
        }
        assert_eq!(zipf("nordpolitik"), None);
    }

    #[test]
    fn everyday_words_tell_less_than_names() {
        assert!(telling("people", "peopl") < 0.3);
        assert!(telling("사람", "사람") < 0.3);
        assert!(telling("человек", "человек") < 0.5);
        assert!((telling("nordpolitik", "nordpolitik") - 1.0).abs() < f64::EPSILON);
    }
}
