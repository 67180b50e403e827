//! Keys: what a button tells apart by its key has a key of its own.

use std::{collections::HashMap, hash::Hash};

use crate::{
    facts::{Draft, Located, Violation},
    reply::{FactKey, NameKey},
};

/// Two facts with one key would open each other.
pub(super) fn facts_have_keys_of_their_own(draft: &Draft, violations: &mut Vec<Violation>) {
    unshared(&draft.facts, |fact| (FactKey::of(&fact.id), fact.id.as_str()), violations);
}

/// Two names with one key would open each other's lists.
pub(super) fn names_have_keys_of_their_own(draft: &Draft, violations: &mut Vec<Violation>) {
    unshared(&draft.names, |name| (NameKey::of(&name.id), name.id.as_str()), violations);
}

fn unshared<'a, T, Key: Hash + Eq>(
    entries: &'a [Located<T>],
    key: impl Fn(&'a T) -> (Key, &'a str),
    violations: &mut Vec<Violation>,
) {
    let mut owners: HashMap<Key, &str> = HashMap::new();
    for entry in entries {
        let (key, id) = key(&entry.value);
        if let Some(owner) = owners.insert(key, id).filter(|owner| *owner != id) {
            let problem = format!("buttons cannot tell this id from `{owner}`; choose another");
            violations.push(entry.violation(id, "id", problem));
        }
    }
}
