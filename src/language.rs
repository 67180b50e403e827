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

    /// The other languages, the next in the order first: whoever goes on asking for another sees them all.
    #[must_use]
    pub fn others(self) -> [Self; 2] {
        let [en, ko, ru] = Self::ALL;
        match self {
            Self::En => [ko, ru],
            Self::Ko => [ru, en],
            Self::Ru => [en, ko],
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

    /// The language that somebody writes in, judged by the script of the words: Hangul is Korean, Cyrillic is Russian,
    /// and everything else counts as English. See [`Language::clear_in`].
    ///
    /// ```
    /// use nordpolitik::language::Language;
    ///
    /// assert_eq!(Language::of_text("한국과 러시아는 언제 수교했나요?"), Language::Ko);
    /// assert_eq!(Language::of_text("договор KAL 007"), Language::Ru);
    /// assert_eq!(Language::of_text("what does 북방정책 mean"), Language::En);
    /// assert_eq!(Language::of_text("1990"), Language::En);
    /// ```
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self::clear_in(text).unwrap_or_default()
    }

    /// The language that a text is clearly in; `None` for numbers, and for a word or two in Latin letters, which anybody
    /// may type: the name of a ship, a company or a flight.
    ///
    /// Words are counted, not letters, and a tie goes against English: a Korean sentence may hold the Latin name of a
    /// company, and an English one may quote a Korean word.
    ///
    /// ```
    /// use nordpolitik::language::Language;
    ///
    /// assert_eq!(Language::clear_in("수교"), Some(Language::Ko));
    /// assert_eq!(Language::clear_in("who was Weber"), Some(Language::En));
    /// assert_eq!(Language::clear_in("KAL 007"), None);
    /// ```
    #[must_use]
    pub fn clear_in(text: &str) -> Option<Self> {
        /// Fewer words in Latin letters are as likely a name as a question in English.
        const CLEARLY_ENGLISH: usize = 3;
        let (mut korean, mut russian, mut english) = (0_usize, 0_usize, 0_usize);
        for word in text.split_whitespace() {
            match word.chars().find_map(Self::of_letter) {
                Some(Self::Ko) => korean += 1,
                Some(Self::Ru) => russian += 1,
                Some(Self::En) => english += 1,
                None => {}
            }
        }
        if russian > korean && russian >= english {
            Some(Self::Ru)
        } else if korean > 0 && korean >= english {
            Some(Self::Ko)
        } else {
            (english >= CLEARLY_ENGLISH).then_some(Self::En)
        }
    }

    /// The language whose script a letter belongs to; `None` for a digit or a mark.
    fn of_letter(letter: char) -> Option<Self> {
        match letter {
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}' => {
                Some(Self::Ko)
            }
            '\u{0400}'..='\u{052F}' => Some(Self::Ru),
            _ => letter.is_alphabetic().then_some(Self::En),
        }
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
