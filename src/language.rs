//! The languages the bot speaks, and text that exists in some of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language that facts, questions and replies can be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English: the language every fact has.
    #[default]
    En,
    /// Korean.
    Ko,
    /// Russian.
    Ru,
}

impl Language {
    /// Every language, in the order they are listed to people.
    pub const ALL: [Self; 3] = [Self::En, Self::Ko, Self::Ru];

    /// The two-letter ISO 639-1 code, as in the files: `en`, `ko`, `ru`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ko => "ko",
            Self::Ru => "ru",
        }
    }

    /// The language of an ISO code or a longer tag such as `ko-KR`; `None` where the bot does not speak it.
    ///
    /// ```
    /// use nordpolitik::language::Language;
    ///
    /// assert_eq!(Language::from_tag("ko-KR"), Some(Language::Ko));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

/// A value in English and, where it has been written, in Korean and Russian.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Localized<T> {
    /// The English value: always there.
    pub en: T,
    /// The Korean value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ko: Option<T>,
    /// The Russian value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ru: Option<T>,
}

impl<T> Localized<T> {
    /// The value in exactly this language.
    pub fn get(&self, language: Language) -> Option<&T> {
        match language {
            Language::En => Some(&self.en),
            Language::Ko => self.ko.as_ref(),
            Language::Ru => self.ru.as_ref(),
        }
    }

    /// The value in this language, or in English where it has not been written yet.
    pub fn in_or_english(&self, language: Language) -> &T {
        self.get(language).unwrap_or(&self.en)
    }

    /// Every value there is, with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().filter_map(|language| Some((language, self.get(language)?)))
    }
}
