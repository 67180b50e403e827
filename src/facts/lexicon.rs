//! The lexicon: the concepts of the subject, with the words that people use for each of them.
//!
//! Names of people, places and organisations are no concepts; they stand in `names.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ConceptId;
use crate::language::Language;

/// One thing that people ask about in different words: a treaty is a pact and an accord, and a 조약, and a договор.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// What the concept is called; it orders the file and names the entry in messages.
    pub id: ConceptId,
    /// The words for it, in at least two languages.
    pub words: ConceptWords,
}

/// The words for a concept in each language, as a dictionary gives them; a word may be a phrase. Any may stand in for any
/// other of its language, and translates those of the others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConceptWords {
    /// The English words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<String>,
    /// The Korean words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ko: Vec<String>,
    /// The Russian words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ru: Vec<String>,
}

impl ConceptWords {
    /// The words in this language; none where the language has no entry.
    #[must_use]
    pub fn of(&self, language: Language) -> &[String] {
        match language {
            Language::En => &self.en,
            Language::Ko => &self.ko,
            Language::Ru => &self.ru,
        }
    }

    /// Every word, with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL
            .into_iter()
            .flat_map(|language| self.of(language).iter().map(move |word| (language, word.as_str())))
    }
}
