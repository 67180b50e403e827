//! The sentences of the bot, out of `locales/`: the only place that turns a message key into text.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// Every message in English. Other languages join here.
const ENGLISH: &str = include_str!("../../locales/en.ftl");

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    bundle: &'static FluentBundle<FluentResource>,
    language: Language,
}

impl Words {
    /// The words of a language; English where the bot has not learnt it yet.
    #[must_use]
    pub fn of(language: Language) -> Self {
        static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
            let resource = FluentResource::try_new(ENGLISH.to_owned()).expect("a test parses every locale");
            let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
            // Isolation marks would surround every value with invisible characters; no language here needs them.
            bundle.set_use_isolating(false);
            bundle.add_resource(resource).expect("a test sees that no key stands twice");
            bundle
        });
        Self { bundle: &BUNDLE, language }
    }

    /// The language that facts are shown in; their own text may exist where the bot's sentences do not yet.
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
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.to_fluent());
        }
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return format!("⟨{key}⟩") };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text.into_owned()
    }
}

/// A value that a message names.
pub(super) enum Value<'a> {
    /// Text, shown as it is.
    Text(Cow<'a, str>),
    /// A number, which a message may count with.
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
    use std::collections::BTreeSet;

    use super::*;

    /// The keys that stand in a locale.
    fn keys(locale: &str) -> BTreeSet<&str> {
        let is_key = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        locale.lines().filter(is_key).filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
    }

    /// The sources that say something, as one text.
    const SPEAKERS: &[&str] = &[
        include_str!("about.rs"),
        include_str!("chat.rs"),
        include_str!("date.rs"),
        include_str!("day.rs"),
        include_str!("events.rs"),
        include_str!("fact.rs"),
        include_str!("trouble.rs"),
    ];

    #[test]
    fn the_locale_parses() {
        FluentResource::try_new(ENGLISH.to_owned()).map_err(|(_, errors)| errors).unwrap();
    }

    #[test]
    fn every_message_is_said_somewhere() {
        let built = |key: &str| ["status-", "topic-", "month-"].iter().any(|prefix| key.starts_with(prefix));
        let unused: Vec<_> = keys(ENGLISH)
            .into_iter()
            .filter(|key| !built(key))
            .filter(|key| !SPEAKERS.iter().any(|source| source.contains(&format!("\"{key}\""))))
            .collect();
        assert_eq!(unused, Vec::<&str>::new(), "messages that nothing says");
    }

    #[test]
    fn everything_said_has_a_message() {
        let known = keys(ENGLISH);
        let said: BTreeSet<&str> = SPEAKERS
            .iter()
            .flat_map(|source| source.split("say").skip(1))
            .filter_map(|call| call.strip_prefix("(\"").or_else(|| call.strip_prefix("_with(\"")))
            .filter_map(|key| key.split('"').next())
            .collect();
        assert!(said.len() > 20, "the sources are read: {said:?}");
        let missing: Vec<_> = said.difference(&known).collect();
        assert_eq!(missing, Vec::<&&str>::new(), "messages that are missing");
    }
}
