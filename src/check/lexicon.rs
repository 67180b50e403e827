//! The lexicon: a concept joins words, and a word belongs to one concept or is a name.

use std::collections::HashMap;

use crate::{
    facts::{Draft, Violation},
    language::Language,
    matching::normalized,
};

/// A word as the matcher compares it.
fn folded(word: &str) -> Vec<String> {
    normalized(word).words().map(str::to_owned).collect()
}

/// A concept has words in two languages at least, and each is a word of its language.
pub(super) fn concepts_join_words(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.concepts {
        let concept = &entry.value;
        let mut report = |problem| violations.push(entry.violation(concept.id.as_str(), "words", problem));
        let languages = Language::ALL.into_iter().filter(|&language| !concept.words.of(language).is_empty()).count();
        if languages < 2 {
            report("a concept has words in two languages at least".to_owned());
        }
        for (language, word) in concept.words.iter() {
            let code = language.code();
            let script = Language::of_text(word);
            if folded(word).is_empty() {
                report(format!("`{word}` in `{code}` holds no word"));
            } else if word.trim() != word || word.contains("  ") {
                report(format!("`{word}` in `{code}` has spaces to spare"));
            } else if script != language && script != Language::En {
                // Latin letters stand in any language: LNG, KGB.
                report(format!("`{word}` stands in `{code}`, but is written as in `{}`", script.code()));
            }
        }
    }
}

/// A word that stands for two concepts of a language, or for a concept and a name, would make one of the other.
pub(super) fn words_mean_one_thing(draft: &Draft, violations: &mut Vec<Violation>) {
    let mut names: HashMap<Vec<String>, &str> = HashMap::new();
    for name in draft.names.iter().map(|entry| &entry.value) {
        names.extend(name.spellings().map(|spelling| (folded(spelling), name.id.as_str())));
    }
    let mut owners: HashMap<(Language, Vec<String>), &str> = HashMap::new();
    for entry in &draft.concepts {
        let concept = &entry.value;
        let id = concept.id.as_str();
        let mut report = |problem| violations.push(entry.violation(id, "words", problem));
        for (language, word) in concept.words.iter() {
            let (folded, code) = (folded(word), language.code());
            if let Some(name) = names.get(&folded).filter(|_| !folded.is_empty()) {
                report(format!("`{word}` in `{code}` is a spelling of {name} in names.json"));
            }
            match owners.get(&(language, folded.clone())) {
                Some(owner) if *owner == id => report(format!("`{word}` in `{code}` stands twice")),
                Some(owner) => report(format!("`{word}` in `{code}` is also a word of {owner}")),
                None => drop(owners.insert((language, folded), id)),
            }
        }
    }
}
