//! The sentences of the bot, out of `locales/`: the only place that turns a message key into text.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::number;
use crate::language::Language;

/// Every message, by language.
fn locale(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../locales/en.ftl"),
        Language::Ko => include_str!("../../locales/ko.ftl"),
        Language::Ru => include_str!("../../locales/ru.ftl"),
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> Bundle {
    let resource = FluentResource::try_new(locale(language).to_owned()).expect("a test parses every locale");
    let tag = language.code().parse().expect("a two-letter code is a language tag");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks would surround every value with invisible characters; no language here needs them.
    bundle.set_use_isolating(false);
    // A plain function, which cannot hold the language.
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| number::in_message(Language::En, value),
        Language::Ko => |value, _| number::in_message(Language::Ko, value),
        Language::Ru => |value, _| number::in_message(Language::Ru, value),
    }));
    bundle.add_resource(resource).expect("a test sees that no key stands twice");
    bundle
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    bundle: &'static Bundle,
    language: Language,
}

/// The form of a phrase that is put into a sentence. Most languages here have one form for all; then that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// By itself, in a list, and after `по` in Russian.
    Plain,
    /// As Russian has it after `с`, `до` and `около`: the attribute `.genitive` of a message.
    Genitive,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        static BUNDLES: LazyLock<[Bundle; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(bundle));
        Self { bundle: &BUNDLES[language as usize], language }
    }

    /// The language that they are in, and that facts are shown in where they have been written in it.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// A message without values.
    pub(super) fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A message with the values it names.
    pub(super) fn say_with(self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        self.say_in(Case::Plain, key, values)
    }

    /// A message in the form that the sentence around it needs.
    pub(super) fn say_in(self, case: Case, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let attribute = match case {
            Case::Plain => None,
            Case::Genitive => Some("genitive"),
        };
        self.text(key, attribute, values).or_else(|| self.text(key, None, values)).unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// What a message says about itself, such as the description of a command; nothing where it has no such attribute.
    pub(super) fn attribute(self, key: &str, attribute: &str) -> Option<String> {
        self.text(key, Some(attribute), &[])
    }

    fn text(self, key: &str, attribute: Option<&str>, values: &[(&'static str, Value<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.to_fluent());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text.into_owned())
    }
}

/// A value that a message names.
pub(super) enum Value<'a> {
    /// Text, shown as it is.
    Text(Cow<'a, str>),
    /// A number, which a message may count with, written as the language writes numbers.
    Count(usize),
}

impl Value<'_> {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_speaks_for_itself() {
        let names = Language::ALL.map(|language| Words::of(language).say("language-name"));
        assert_eq!(names, ["English", "한국어", "Русский"]);
    }

    #[test]
    fn russian_counts_in_its_three_forms() {
        let said = |count: usize| Words::of(Language::Ru).say_with("events-title", &[("count", count.into())]);
        let expected =
            ["0 событий", "1 событие", "2 события", "5 событий", "11 событий", "21 событие", "12\u{a0}000 событий"];
        assert_eq!([0, 1, 2, 5, 11, 21, 12_000].map(said), expected);
    }

    #[test]
    fn a_phrase_without_another_form_keeps_its_own() {
        let year = |language| Words::of(language).say_in(Case::Genitive, "date-year", &[("year", "1990".into())]);
        assert_eq!(Language::ALL.map(year), ["1990", "1990년", "1990 года"]);
    }
}
