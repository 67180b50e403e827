//! Texts: what must be written is written, and nothing is empty or twice there.

use std::collections::HashSet;

use crate::{
    facts::{Draft, Fact, Located, Violation},
    language::{Language, Localized},
};

/// The longest title, in characters: with a year in front it fits a line of a phone, and a Discord choice.
const LONGEST_TITLE: usize = 100;

/// Titles, texts and names are there in every language that is begun, and lists name nothing twice.
pub(super) fn texts_are_written(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.facts {
        let fact = &entry.value;
        let mut report =
            |field: &str, problem: String| violations.push(entry.violation(fact.id.as_str(), field, problem));
        for (field, texts) in [("title", Some(&fact.title)), ("text", Some(&fact.text)), ("note", fact.note.as_ref())] {
            for (language, text) in texts.into_iter().flat_map(Localized::iter) {
                if text.trim().is_empty() {
                    report(field, format!("the text in `{}` is empty", language.code()));
                } else if text.trim() != text || text.contains("  ") || text.contains('\n') {
                    report(field, format!("the text in `{}` has spaces or line breaks to spare", language.code()));
                }
            }
        }
        for (language, title) in fact.title.iter() {
            let length = title.chars().count();
            if length > LONGEST_TITLE {
                let code = language.code();
                report("title", format!("the title in `{code}` has {length} characters, at most {LONGEST_TITLE} fit"));
            }
        }
        for language in [Language::Ko, Language::Ru] {
            if fact.title.get(language).is_some() != fact.text.get(language).is_some() {
                report("text", format!("title and text must both be there in `{}`, or neither", language.code()));
            }
        }
        lists_are_sets(entry, &mut report);
    }
    for entry in &draft.names {
        let name = &entry.value;
        if name.spellings().any(|spelling| spelling.trim().is_empty()) {
            violations.push(entry.violation(name.id.as_str(), "name", "a spelling is empty"));
        }
        let mut seen = HashSet::new();
        for twice in name.aliases.iter().filter(|alias| !seen.insert(alias.as_str())) {
            violations.push(entry.violation(name.id.as_str(), "aliases", format!("`{twice}` stands twice")));
        }
    }
    for entry in &draft.sources {
        let source = &entry.value;
        for (field, text) in [("publisher", &source.publisher), ("title", &source.title)] {
            if text.trim().is_empty() {
                violations.push(entry.violation(source.id.as_str(), field, "the text is empty"));
            }
        }
    }
}

/// No list is empty that must not be, and none names anything twice.
fn lists_are_sets(entry: &Located<Fact>, report: &mut impl FnMut(&str, String)) {
    let fact = &entry.value;
    if fact.parties.is_empty() {
        report("parties", "a fact names at least one state it is about".to_owned());
    }
    if fact.topics.is_empty() {
        report("topics", "a fact has at least one topic".to_owned());
    }
    if fact.sources.is_empty() {
        report("sources", "a fact has at least one source".to_owned());
    }
    let words = |list: Vec<&str>| -> Option<String> {
        let mut seen = HashSet::new();
        list.into_iter().find(|word| !seen.insert(*word)).map(str::to_owned)
    };
    let lists = [
        ("parties", fact.parties.iter().map(|&party| party.into()).collect()),
        ("topics", fact.topics.iter().map(|&topic| topic.into()).collect()),
        ("people", fact.people.iter().map(crate::facts::NameId::as_str).collect()),
        ("places", fact.places.iter().map(crate::facts::NameId::as_str).collect()),
        ("organizations", fact.organizations.iter().map(crate::facts::NameId::as_str).collect()),
        ("related", fact.related.iter().map(crate::facts::FactId::as_str).collect()),
        ("sources", fact.sources.iter().map(|citation| citation.id.as_str()).collect()),
    ];
    for (field, list) in lists {
        if let Some(twice) = words(list) {
            report(field, format!("`{twice}` stands twice"));
        }
    }
}
