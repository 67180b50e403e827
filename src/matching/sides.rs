//! Which states a text speaks of. The two Koreas, the three Russias and all other countries are never taken for one another.
//!
//! A conflict is kept apart from similarity: texts about Seoul and Pyongyang are alike in every other word.

use std::{collections::BTreeSet, sync::LazyLock};

use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;

use super::normalize::{Normalized, normalized};

/// The states of the relationship, by the words that `facts` uses for them.
const STATES: &str = include_str!("states.json");
/// All other countries, by ISO 3166 codes. Names are from the Unicode CLDR, with adjectives and capitals.
const COUNTRIES: &str = include_str!("countries.json");

/// A state: its code in the tables.
pub(super) type Side = &'static str;

/// The states that a text speaks of.
pub(super) type Sides = BTreeSet<Side>;

/// One line of a table.
#[derive(Deserialize)]
struct Entry {
    code: String,
    en: Vec<String>,
    ko: Vec<String>,
    ru: Vec<String>,
}

/// A way to write a state: words in a row.
struct Phrase {
    words: Vec<String>,
    side: Side,
}

/// From this length on a Russian word of the tables is a stem and any ending may follow.
const RUSSIAN_STEM: usize = 4;
/// The same for the words of a longer phrase, where the neighbours leave no doubt: `южн коре`.
const RUSSIAN_STEM_IN_PHRASE: usize = 3;
/// What follows a Hangul name and makes it another word.
const KOREAN_OTHER: &[&str] = &["전쟁", "어", "말", "동란"];

/// Phrases by their first word.
static PHRASES: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::default();
    for table in [STATES, COUNTRIES] {
        let entries: Vec<Entry> = serde_json::from_str(table).expect("a test reads the tables of states");
        for entry in entries {
            let side: Side = Box::leak(entry.code.into_boxed_str());
            for spelling in entry.en.iter().chain(&entry.ko).chain(&entry.ru) {
                let words: Vec<String> = normalized(spelling).words().map(str::to_owned).collect();
                if let Some(first) = words.first().cloned() {
                    phrases.entry(first).or_default().push(Phrase { words, side });
                }
            }
        }
    }
    phrases
});

/// The states that a text speaks of; the longest phrase wins, so that `North Korea` is not also `Korea`.
pub(super) fn sides(text: &Normalized) -> Sides {
    let words: Vec<&str> = text.words().collect();
    let mut found = Sides::new();
    let mut position = 0;
    while position < words.len() {
        let rest = &words[position..];
        let opening: Vec<&Phrase> = beginnings(rest[0])
            .filter_map(|beginning| PHRASES.get(beginning))
            .flatten()
            .filter(|phrase| phrase.opens(rest))
            .collect();
        let longest = opening.iter().map(|phrase| phrase.words.len()).max();
        let matching = opening.iter().filter(|phrase| Some(phrase.words.len()) == longest);
        found.extend(matching.map(|phrase| phrase.side));
        position += longest.unwrap_or(1);
    }
    found
}

/// The word and, in scripts whose words take endings, everything that it begins with.
fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    let takes_endings = !word.is_ascii();
    let ends = word.char_indices().map(|(end, _)| end).skip(1).filter(move |_| takes_endings);
    ends.chain(std::iter::once(word.len())).map(move |end| &word[..end])
}

impl Phrase {
    /// Whether a text begins with this phrase.
    fn opens(&self, text: &[&str]) -> bool {
        let russian_stem = if self.words.len() == 1 { RUSSIAN_STEM } else { RUSSIAN_STEM_IN_PHRASE };
        let words = self.words.iter().zip(text);
        self.words.len() <= text.len() && words.into_iter().all(|(name, word)| is_form_of(word, name, russian_stem))
    }
}

/// Whether a word is the name, or the name with the ending that its script allows.
fn is_form_of(word: &str, name: &str, russian_stem: usize) -> bool {
    let Some(ending) = word.strip_prefix(name) else { return false };
    match name.chars().next() {
        _ if ending.is_empty() => true,
        Some('\u{ac00}'..='\u{d7a3}') => !KOREAN_OTHER.iter().any(|other| ending.starts_with(other)),
        Some('\u{400}'..='\u{52f}') => name.chars().count() >= russian_stem,
        _ => false,
    }
}

/// The Koreas and the Russias, which stand for each other in some readings.
const NORTH: Side = "north-korea";
const SOUTH: Side = "south-korea";
const RUSSIA: Side = "russia";
const RUSSIAS: [Side; 3] = [RUSSIA, "ussr", "russian-empire"];
const OLD_KOREAS: [Side; 2] = ["joseon", "korean-empire"];

/// What a document says about states.
#[derive(Clone, Debug, Default)]
pub(super) struct Involved {
    /// The states that it is about.
    pub(super) about: Sides,
    /// Every state that it mentions anywhere.
    pub(super) mentioned: Sides,
}

/// The states of the question that the document cannot be speaking of.
pub(super) fn conflicts(question: &Sides, document: &Involved) -> Sides {
    let has = |side: Side| document.about.contains(side);
    let unmet = |side: Side| match side {
        // People say Russia of the Soviet Union and of the Empire, not the other way round.
        RUSSIA => !RUSSIAS.into_iter().any(|russia| has(russia) || document.mentioned.contains(russia)),
        _ if OLD_KOREAS.contains(&side) => !OLD_KOREAS.into_iter().any(has) && !document.mentioned.contains(side),
        NORTH | SOUTH | "ussr" | "russian-empire" => !has(side),
        _ => !document.mentioned.contains(side),
    };
    question.iter().copied().filter(|side| unmet(side)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[Side]) {
        assert_eq!(sides(&normalized(text)), expected.iter().copied().collect(), "{text}");
    }

    #[test]
    fn states_are_found_in_three_languages() {
        case("When did North Korea and the USSR ...", &[NORTH, "ussr"]);
        case("한국과 소련은", &[SOUTH, "ussr"]);
        case("отношения Южной Кореи и России", &[SOUTH, RUSSIA]);
        case("한러 수교", &[SOUTH, RUSSIA]);
        case("Korean War", &[]);
        case("한국전쟁", &[]);
    }

    #[test]
    fn other_countries_are_found() {
        case("trade between Japan and Russia", &["jp", RUSSIA]);
        case("베트남 수도", &["vn"]);
        case("в каком году сша и вьетнам помирились", &["us", "vn"]);
    }

    #[test]
    fn a_document_of_the_north_does_not_answer_for_the_south() {
        let document = Involved { about: [NORTH, RUSSIA].into(), mentioned: [NORTH, SOUTH, RUSSIA].into() };
        assert_eq!(conflicts(&[SOUTH, RUSSIA].into(), &document), [SOUTH].into());
        assert_eq!(conflicts(&[NORTH].into(), &document), Sides::new());
    }

    #[test]
    fn russia_may_mean_the_soviet_union() {
        let document = Involved { about: ["ussr", SOUTH].into(), mentioned: Sides::new() };
        assert_eq!(conflicts(&[RUSSIA, SOUTH].into(), &document), Sides::new());
        let document = Involved { about: [RUSSIA, SOUTH].into(), mentioned: Sides::new() };
        assert_eq!(conflicts(&["ussr"].into(), &document), ["ussr"].into());
    }
}
