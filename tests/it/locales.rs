//! The words in `locales/`: the same messages with the same values in every language, all of them said, and what Discord
//! takes for names and descriptions.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource},
    parser::parse,
};
use nordpolitik::{
    daily::{EmptyDay, LeapDay, Reason, State},
    facts::{Measure, SourceKind, Status, Topic, Unit, Word},
    feedback,
    language::Language,
};
use strum::VariantArray;

/// The attribute that only a language with cases has.
const GENITIVE: &str = "genitive";

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(language: Language) -> String {
    fs::read_to_string(here(&format!("locales/{}.ftl", language.code()))).expect("the locale is there")
}

fn resource(text: &str) -> Resource<&str> {
    parse(text).map_err(|(_, errors)| errors).expect("the locale can be read")
}

fn messages<'a>(resource: &'a Resource<&'a str>) -> impl Iterator<Item = &'a Message<&'a str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Junk { content } => panic!("this cannot be read: {content}"),
        _ => None,
    })
}

/// The values that a pattern names.
fn values<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            values_of_expression(expression, found);
        }
    }
}

fn values_of_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    let selector = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                values(&variant.value, found);
            }
            selector
        }
    };
    match selector {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => values_of_expression(expression, found),
        other => panic!("only values are put into messages: {other:?}"),
    }
}

/// The messages of a language by key, in order, each attribute under its own: with the values that they name.
fn catalogue(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = resource(text);
    let mut listed = Vec::new();
    for message in messages(&resource) {
        let key = message.id.name;
        let attributes =
            message.attributes.iter().map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
        let value = message.value.as_ref().map(|value| (key.to_owned(), value));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let mut found = BTreeSet::new();
            values(pattern, &mut found);
            listed.push((key, found.into_iter().map(str::to_owned).collect()));
        }
    }
    listed
}

#[test]
fn every_language_has_the_same_messages_in_the_same_order_with_the_same_values() {
    let [english, korean, russian] = Language::ALL.map(|language| catalogue(&text(language)));
    let shared = |catalogue: &[(String, BTreeSet<String>)]| -> Vec<_> {
        catalogue.iter().filter(|(key, _)| !key.ends_with(GENITIVE)).cloned().collect()
    };
    assert_eq!(shared(&korean), english, "Korean");
    assert_eq!(shared(&russian), english, "Russian");
    let genitives =
        russian.iter().filter_map(|(key, values)| Some((key.strip_suffix(GENITIVE)?.strip_suffix('.')?, values)));
    for (key, values) in genitives {
        let (_, expected) = russian.iter().find(|(other, _)| other == key).unwrap();
        assert_eq!(values, expected, "{key}");
    }
}

#[test]
fn no_key_stands_twice() {
    for language in Language::ALL {
        let text = text(language);
        let resource = resource(&text);
        let mut known = BTreeSet::new();
        for message in messages(&resource) {
            assert!(known.insert(message.id.name), "{} in {}", message.id.name, language.code());
        }
    }
}

/// Every source of the core that may say something, and of the edge that lists commands, without their tests.
fn speakers() -> Vec<String> {
    let mut folders = vec![here("src/reply"), here("src/discord/commands")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let source = fs::read_to_string(path).expect("it is text");
                sources.push(source.split("#[cfg(test)]").next().unwrap_or_default().to_owned());
            }
        }
    }
    sources
}

/// The keys of all words of a closed list.
fn words_of<T: Word + VariantArray>(prefix: &str) -> Vec<String> {
    T::VARIANTS.iter().map(|word| format!("{prefix}-{}", word.word())).collect()
}

/// Keys that are put together out of a word of a closed list.
fn built() -> BTreeSet<String> {
    let topics = Topic::VARIANTS.iter().map(|topic| format!("topic-{}", topic.word()));
    let statuses = Status::VARIANTS.iter().filter(|&&status| status != Status::Confirmed);
    let statuses = statuses.map(|status| format!("status-{}", status.word()));
    let numbers = (1..=12).map(|month| format!("month-{month}")).chain((1..=7).map(|day| format!("weekday-{day}")));
    topics
        .chain(statuses)
        .chain(numbers)
        .chain(words_of::<feedback::Reason>("reason"))
        .chain(words_of::<Measure>("measure"))
        .chain(words_of::<Unit>("unit"))
        .chain(words_of::<SourceKind>("source-kind"))
        .chain(words_of::<EmptyDay>("empty-day"))
        .chain(words_of::<LeapDay>("leap-day"))
        .chain(words_of::<Reason>("daily-reason"))
        .chain(words_of::<State>("daily-state"))
        .chain(["set-up", "changed", "paused", "resumed"].map(|change| format!("daily-change-{change}")))
        .collect()
}

/// Keys of what Discord lists: a test of the commands sees to it that each has something to list, and the reverse.
fn is_listed(key: &str) -> bool {
    ["command-", "option-", "choice-", "menu-"].iter().any(|prefix| key.starts_with(prefix))
}

#[test]
fn every_message_is_said_and_everything_said_is_a_message() {
    let keys: BTreeSet<String> = catalogue(&text(Language::En)).into_iter().map(|(key, _)| key).collect();
    let sources = speakers();
    let built = built();
    let quoted = |key: &str| sources.iter().any(|source| source.contains(&format!("\"{key}\"")));
    let unsaid: Vec<_> = keys.iter().filter(|key| !key.contains('.') && !is_listed(key)).collect();
    let unsaid: Vec<_> = unsaid.into_iter().filter(|key| !built.contains(*key) && !quoted(key)).collect();
    assert_eq!(unsaid, Vec::<&String>::new(), "messages that nothing says");
    let missing: Vec<_> = built.difference(&keys).collect();
    assert_eq!(missing, Vec::<&String>::new(), "words of a closed list that have no message");

    let said: BTreeSet<&str> = sources.iter().flat_map(|source| said_in(source)).collect();
    assert!(said.len() > 40, "the sources are read: {said:?}");
    let missing: Vec<_> = said.into_iter().filter(|key| !keys.contains(*key)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "messages that are missing");
}

/// The keys that a source says by calling `say`, `say_with` or `say_in` with a literal.
fn said_in(source: &str) -> impl Iterator<Item = &str> {
    let calls = ["say(", "say_with(", "say_in("].into_iter().flat_map(|call| source.split(call).skip(1));
    calls.filter_map(|arguments| {
        let literal = arguments.trim_start().strip_prefix('"')?;
        literal.split('"').next()
    })
}

#[test]
fn every_language_of_a_source_has_a_name() {
    let sources = fs::read_to_string(here("facts/sources.json")).unwrap();
    let sources: serde_json::Value = serde_json::from_str(&sources).unwrap();
    let codes: BTreeSet<&str> =
        sources["sources"].as_array().unwrap().iter().map(|source| source["language"].as_str().unwrap()).collect();
    assert!(codes.len() > 3, "the sources are read: {codes:?}");
    for language in Language::ALL {
        let text = text(language);
        let names = text.split("source-in-language =").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
        for code in &codes {
            assert!(names.contains(&format!("[{code}] ")), "`{code}` in {}", language.code());
        }
    }
}

/// The lines of a locale that are shown, by key where a line begins one.
fn shown(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

#[test]
fn each_language_is_written_as_it_should_be() {
    let korean = text(Language::Ko);
    for line in shown(&korean) {
        assert!(!line.contains("니다"), "the bot speaks politely but not stiffly: {line}");
        assert!(!line.contains("Seoul") && !line.contains("the "), "English was left: {line}");
    }
    let russian = text(Language::Ru);
    let letters = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    // Words that are spelled with ё and no other way.
    let wanting = [
        "еще",
        "ее",
        "мое",
        "твое",
        "свое",
        "найдется",
        "придет",
        "идет",
        "берете",
        "причем",
        "нем",
        "все-таки",
        "горбачев",
    ];
    for line in shown(&russian) {
        for word in line.split_whitespace().map(letters) {
            assert!(!wanting.contains(&word.as_str()), "`{word}` lacks its ё: {line}");
        }
        assert!(!line.contains(" - "), "a dash is longer than a hyphen: {line}");
    }
    for (language, script) in [(Language::Ko, '가'..='힣'), (Language::Ru, 'а'..='я')] {
        let text = text(language);
        let resource = resource(&text);
        let by_key: BTreeMap<&str, &Message<&str>> =
            messages(&resource).map(|message| (message.id.name, message)).collect();
        // A message without a letter of the language is one without words, such as a page number, or the bot's name.
        let wordless: Vec<&str> = by_key
            .iter()
            .filter(|(_, message)| message.value.as_ref().is_some_and(|value| !has_letter(value, &script)))
            .map(|(key, _)| *key)
            .collect();
        let allowed = [
            "about-title",
            "daily-history-change",
            "daily-history-why",
            "daily-status-language",
            "daily-time-and-zone",
            "check-heading",
            "date-day",
            "date-day-of-year",
            "events-page",
            "feedback-bad",
            "feedback-good",
            "list-part",
            "source-dated",
            "source-locator",
            "source-undated",
            "timeline-event",
            "trade-amount",
            "trade-line",
            "unit-count",
            "unit-percent",
        ];
        assert!(wordless.iter().all(|key| allowed.contains(key)), "{}: {wordless:?}", language.code());
    }
}

fn has_letter(pattern: &Pattern<&str>, script: &std::ops::RangeInclusive<char>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(|c| script.contains(&c)),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_letter(&variant.value, script))
        }
        PatternElement::Placeable { .. } => false,
    })
}
