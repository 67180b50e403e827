//! Ids: each is given once, and each that is referred to exists and is of the right kind; nothing lies about unused.

use std::collections::{HashMap, HashSet};

use crate::facts::{Draft, Located, NameKind, Violation, Word};

/// No two facts, sources, names or concepts share an id.
pub(super) fn ids_are_unique(draft: &Draft, violations: &mut Vec<Violation>) {
    unique(&draft.facts, |fact| fact.id.as_str(), violations);
    unique(&draft.sources, |source| source.id.as_str(), violations);
    unique(&draft.names, |name| name.id.as_str(), violations);
    unique(&draft.concepts, |concept| concept.id.as_str(), violations);
}

fn unique<T>(entries: &[Located<T>], id: impl Fn(&T) -> &str, violations: &mut Vec<Violation>) {
    let mut first: HashMap<&str, &Located<T>> = HashMap::new();
    for entry in entries {
        let id = id(&entry.value);
        match first.get(id) {
            Some(earlier) => {
                let problem = format!("the id is taken by {}:{}", earlier.location.file, earlier.location.line);
                violations.push(entry.violation(id, "id", problem));
            }
            None => drop(first.insert(id, entry)),
        }
    }
}

/// Sources, names and related facts exist; a person is a person.
pub(super) fn references_lead_somewhere(draft: &Draft, violations: &mut Vec<Violation>) {
    let facts: HashSet<&str> = draft.facts.iter().map(|entry| entry.value.id.as_str()).collect();
    let sources: HashSet<&str> = draft.sources.iter().map(|entry| entry.value.id.as_str()).collect();
    let names: HashMap<&str, NameKind> =
        draft.names.iter().map(|entry| (entry.value.id.as_str(), entry.value.kind)).collect();
    for entry in &draft.facts {
        let fact = &entry.value;
        let mut report = |field, problem: String| violations.push(entry.violation(fact.id.as_str(), field, problem));
        for citation in &fact.sources {
            if !sources.contains(citation.id.as_str()) {
                report("sources", format!("there is no source `{}` in sources.json", citation.id));
            }
        }
        for related in &fact.related {
            if related == &fact.id {
                report("related", "the fact names itself".to_owned());
            } else if !facts.contains(related.as_str()) {
                report("related", format!("there is no fact `{related}`"));
            }
        }
        for figure in fact.figures.iter().filter(|figure| !fact.sources.iter().any(|cited| cited.id == figure.source)) {
            report("figures", format!("the fact does not cite `{}`, the source of a figure", figure.source));
        }
        let fields = [
            ("people", &fact.people, NameKind::Person),
            ("places", &fact.places, NameKind::Place),
            ("organizations", &fact.organizations, NameKind::Organization),
        ];
        for (field, ids, kind) in fields {
            for id in ids {
                match names.get(id.as_str()) {
                    None => report(field, format!("there is no name `{id}` in names.json")),
                    Some(&other) if other != kind => {
                        report(field, format!("`{id}` is a {}, not a {}", other.word(), kind.word()));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

/// A source that nothing cites, or a name that nothing refers to, is left over from an edit.
pub(super) fn sources_and_names_are_used(draft: &Draft, violations: &mut Vec<Violation>) {
    let facts = || draft.facts.iter().map(|entry| &entry.value);
    let cited: HashSet<&str> = facts().flat_map(|fact| &fact.sources).map(|citation| citation.id.as_str()).collect();
    for entry in draft.sources.iter().filter(|entry| !cited.contains(entry.value.id.as_str())) {
        violations.push(entry.violation(entry.value.id.as_str(), "id", "no fact cites this source"));
    }
    let named: HashSet<&str> = facts()
        .flat_map(|fact| fact.people.iter().chain(&fact.places).chain(&fact.organizations))
        .map(crate::facts::NameId::as_str)
        .collect();
    for entry in draft.names.iter().filter(|entry| !named.contains(entry.value.id.as_str())) {
        violations.push(entry.violation(entry.value.id.as_str(), "id", "no fact refers to this name"));
    }
}
