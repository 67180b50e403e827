//! Names: those that a button tells apart by their keys have different keys.

use std::collections::HashMap;

use crate::{
    facts::{Draft, Violation},
    reply::NameKey,
};

/// Two names with one key would open each other's lists.
pub(super) fn names_have_keys_of_their_own(draft: &Draft, violations: &mut Vec<Violation>) {
    let mut owners: HashMap<NameKey, &str> = HashMap::new();
    for entry in &draft.names {
        let id = entry.value.id.as_str();
        if let Some(owner) = owners.insert(NameKey::of(&entry.value.id), id).filter(|owner| *owner != id) {
            let problem = format!("buttons cannot tell this id from `{owner}`; choose another");
            violations.push(entry.violation(id, "id", problem));
        }
    }
}
