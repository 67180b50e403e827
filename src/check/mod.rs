//! The rules of the fact base: every violation is found and named with file, line, entry and field.
//!
//! The bot starts only on a base that breaks none. What a single field may look like is decided where it is read
//! ([`crate::facts`]); here stand the rules between entries, and those that need the finished reply.

mod canonical;
pub mod coverage;
mod keys;
mod languages;
mod length;
mod lexicon;
mod order;
mod questions;
mod references;
mod sources;
mod texts;
mod wording;

pub use canonical::canonical;

use crate::facts::{Draft, FactBase, FactsFile, Located, Violation};

/// A rule: reads the whole draft, reports what breaks it.
type Rule = fn(&Draft, &mut Vec<Violation>);

/// The rules without which an answer could be wrong, missing or without a source.
const SOUNDNESS: &[Rule] = &[
    references::ids_are_unique,
    references::references_lead_somewhere,
    texts::texts_are_written,
    sources::addresses_are_on_the_web,
    keys::facts_have_keys_of_their_own,
    keys::names_have_keys_of_their_own,
];

/// The rules of good form.
const FORM: &[Rule] = &[
    references::sources_and_names_are_used,
    wording::texts_are_neutral,
    wording::claims_are_attributed,
    languages::numbers_agree,
    languages::people_agree,
    questions::facts_have_enough_questions,
    questions::questions_belong_to_one_fact,
    sources::contested_facts_have_two_sources,
    lexicon::concepts_join_words,
    lexicon::words_mean_one_thing,
    length::replies_fit,
    order::entries_are_in_order,
];

/// Everything that is wrong with a base, in the order of files and lines.
#[must_use]
pub fn violations(files: &[FactsFile]) -> Vec<Violation> {
    violations_of(&Draft::parse(files), files)
}

/// The base, where nothing is wrong with it.
///
/// # Errors
///
/// Every violation, in the order of files and lines.
pub fn accept(files: &[FactsFile]) -> Result<FactBase, Vec<Violation>> {
    let draft = Draft::parse(files);
    let violations = violations_of(&draft, files);
    if violations.is_empty() { Ok(base(draft)) } else { Err(violations) }
}

/// The base that the program carries, where it is sound. Its form was checked when the program was built, and cannot have
/// changed since: looking again would take a third of the time to the first answer.
///
/// # Errors
///
/// Every violation of soundness, in the order of files and lines.
pub fn accept_shipped(files: &[FactsFile]) -> Result<FactBase, Vec<Violation>> {
    let draft = Draft::parse(files);
    let mut violations = draft.violations.clone();
    for rule in SOUNDNESS {
        rule(&draft, &mut violations);
    }
    violations.sort();
    if violations.is_empty() { Ok(base(draft)) } else { Err(violations) }
}

fn violations_of(draft: &Draft, files: &[FactsFile]) -> Vec<Violation> {
    let mut violations = draft.violations.clone();
    for rule in SOUNDNESS.iter().chain(FORM) {
        rule(draft, &mut violations);
    }
    canonical::files_are_canonical(draft, files, &mut violations);
    violations.sort();
    violations.dedup();
    violations
}

fn base(draft: Draft) -> FactBase {
    fn values<T>(entries: Vec<Located<T>>) -> Vec<T> {
        entries.into_iter().map(|entry| entry.value).collect()
    }
    FactBase::new(values(draft.facts), values(draft.sources), values(draft.names), values(draft.concepts))
}

#[cfg(test)]
mod tests;
