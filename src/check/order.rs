//! Order: entries stand where the next curator looks for them.

use crate::facts::{Draft, Located, Violation};

/// Facts by date and then id, sources, names and concepts by id, within each file.
pub(super) fn entries_are_in_order(draft: &Draft, violations: &mut Vec<Violation>) {
    in_order(&draft.facts, |fact| (fact.date.clone(), fact.id.clone()), |fact| fact.id.as_str(), "date", violations);
    in_order(&draft.sources, |source| source.id.clone(), |source| source.id.as_str(), "id", violations);
    in_order(&draft.names, |name| name.id.clone(), |name| name.id.as_str(), "id", violations);
    in_order(&draft.concepts, |concept| concept.id.clone(), |concept| concept.id.as_str(), "id", violations);
}

fn in_order<T, K: Ord>(
    entries: &[Located<T>],
    key: impl Fn(&T) -> K,
    id: impl Fn(&T) -> &str,
    field: &str,
    violations: &mut Vec<Violation>,
) {
    for pair in entries.windows(2) {
        let [before, after] = pair else { continue };
        if before.location.file == after.location.file && key(&before.value) > key(&after.value) {
            let problem = format!("stands after `{}`, which comes later; `check --fix` reorders", id(&before.value));
            violations.push(after.violation(id(&after.value), field, problem));
        }
    }
}
