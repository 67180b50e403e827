//! How alike two spellings are, from 0 to 1: the same, or a slip of the finger apart.

use unicode_normalization::UnicodeNormalization;

/// Below this Jaro-Winkler similarity two words are taken to be different words. Measured by the prototype: lower values
/// join words such as `treaty` and `treason`.
const JARO_WINKLER: f64 = 0.92;
/// Shorter words must be spelled right: a slip turns them into other words too often.
const SHORTEST_FUZZY: usize = 4;
/// How many slips a word of this length may hold.
const fn slips(length: usize) -> usize {
    match length {
        0..SHORTEST_FUZZY => 0,
        4..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}

/// A word made ready for comparing: Hangul in its letters, since a slip changes a letter and not a syllable.
#[derive(Clone, Debug)]
pub(super) struct Spelling {
    text: Box<str>,
    length: u32,
}

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        let text: String = word.nfd().collect();
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        Self { text: text.into_boxed_str(), length }
    }

    /// How many letters it has.
    pub(super) fn len(&self) -> usize {
        self.length as usize
    }

    /// How many slips it may hold.
    pub(super) fn slips(&self) -> usize {
        slips(self.len())
    }

    /// The similarity of two words; 0 where they are different words.
    pub(super) fn similarity(&self, other: &Self) -> f64 {
        if self.text == other.text {
            return 1.0;
        }
        let (shorter, longer) = (self.len().min(other.len()), self.len().max(other.len()));
        let is_number = |word: &Self| word.text.chars().any(char::is_numeric);
        if shorter < SHORTEST_FUZZY || longer - shorter > slips(longer) || is_number(self) || is_number(other) {
            return 0.0;
        }
        // The same first letter or the same last two: slips elsewhere are rare and joining unlike words is costly.
        let first = |word: &Self| word.text.chars().next();
        let last = |word: &Self| word.text.chars().rev().take(2).collect::<Vec<_>>();
        if first(self) != first(other) && last(self) != last(other) {
            return 0.0;
        }
        let distance = strsim::osa_distance(&self.text, &other.text);
        if distance > slips(shorter) && strsim::jaro_winkler(&self.text, &other.text) < JARO_WINKLER {
            return 0.0;
        }
        1.0 - ratio(distance, longer)
    }
}

#[expect(clippy::cast_precision_loss, reason = "both are lengths of words")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(one: &str, other: &str) {
        assert!(Spelling::of(one).similarity(&Spelling::of(other)) > 0.6, "{one} and {other}");
    }

    #[track_caller]
    fn different(one: &str, other: &str) {
        assert!(Spelling::of(one).similarity(&Spelling::of(other)) == 0.0, "{one} and {other}");
    }

    #[test]
    fn a_slip_is_forgiven() {
        alike("gorbachev", "gorbachov");
        alike("diplomatic", "diplomtaic");
        alike("нордполитика", "нордпалитика");
        alike("고르바초프", "고르바쵸프");
    }

    #[test]
    fn other_words_and_numbers_stay_apart() {
        different("roh", "rho");
        different("1990", "1991");
        different("treaty", "treason");
        different("korea", "crimea");
    }
}
