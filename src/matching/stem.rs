//! The part of a word that carries its meaning: endings fall away by the rules of the word's own script.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

/// Snowball (Porter 2) for English.
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));
/// Snowball for Russian.
static RUSSIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));

/// Particles and common verb endings that follow a Korean word, the longest first.
const KOREAN_ENDINGS: &[&str] = &[
    "이었습니까",
    "하였습니까",
    "했습니까",
    "되었나요",
    "이었나요",
    "했었나요",
    "됐습니까",
    "입니까",
    "했나요",
    "됐나요",
    "였나요",
    "인가요",
    "이라고",
    "으로부터",
    "에서는",
    "에게서",
    "이라는",
    "했는지",
    "됐는지",
    "했을까",
    "했다고",
    "이에요",
    "이야",
    "에서",
    "으로",
    "에게",
    "한테",
    "께서",
    "까지",
    "부터",
    "처럼",
    "보다",
    "이랑",
    "하고",
    "라고",
    "라는",
    "라도",
    "마다",
    "조차",
    "밖에",
    "와의",
    "과의",
    "에는",
    "에도",
    "예요",
    "였어",
    "했어",
    "됐어",
    "했던",
    "하는",
    "하다",
    "했다",
    "되다",
    "된",
    "한",
    "할",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "로",
    "와",
    "과",
    "도",
    "만",
    "랑",
    "야",
];

/// How many syllables of a Korean word must stay: shorter remains are mostly other words.
const KOREAN_STEM: usize = 2;

/// The stem of a normalised word; the word itself where there is nothing to take off.
#[must_use]
pub(super) fn stem(word: &str) -> String {
    match word.chars().next() {
        Some('a'..='z') => ENGLISH.stem(word).into_owned(),
        Some('\u{400}'..='\u{52f}') => RUSSIAN.stem(word).into_owned(),
        Some('\u{ac00}'..='\u{d7a3}') => korean(word).to_owned(),
        _ => word.to_owned(),
    }
}

fn korean(word: &str) -> &str {
    KOREAN_ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.chars().count() >= KOREAN_STEM)
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(one: &str, other: &str) {
        assert_eq!(stem(one), stem(other));
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        alike("deported", "deporting");
        alike("treaties", "treaty");
        alike("депортировали", "депортировать");
        alike("горбачева", "горбачеву");
        alike("고려인들이", "고려인들은");
        alike("러시아에서", "러시아의");
    }

    #[test]
    fn a_short_korean_word_keeps_its_last_syllable() {
        assert_eq!(stem("회의"), "회의");
        assert_eq!(stem("한국"), "한국");
    }
}
