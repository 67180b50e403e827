//! Length: a fact with all its sources fits one Discord message, whole, in every language it is written in.

use std::collections::HashSet;

use crate::{
    facts::{Draft, Violation},
    language::Language,
    reply::{self, Words, limits},
};

/// No part of a fact's reply would have to be cut.
pub(super) fn replies_fit(draft: &Draft, violations: &mut Vec<Violation>) {
    let known: HashSet<&str> = draft.sources.iter().map(|entry| entry.value.id.as_str()).collect();
    // Facts whose sources are missing are reported elsewhere and cannot be rendered.
    let whole = |fact: &crate::facts::Fact| fact.sources.iter().all(|citation| known.contains(citation.id.as_str()));
    let sources = draft.sources.iter().map(|entry| entry.value.clone()).collect();
    let base = crate::facts::FactBase::new(Vec::new(), sources, Vec::new(), Vec::new());
    for entry in draft.facts.iter().filter(|entry| whole(&entry.value)) {
        for language in Language::ALL.into_iter().filter(|&language| entry.value.text.get(language).is_some()) {
            let reply = reply::fact(Words::of(language), &base, &entry.value);
            if let Some(problem) = limits::excess(&reply.card) {
                let problem = format!("{problem} in `{}`; shorten the text or cite fewer sources", language.code());
                violations.push(entry.violation(entry.value.id.as_str(), "text", problem));
            }
        }
    }
}
