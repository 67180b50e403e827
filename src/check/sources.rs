//! Sources: an address that a browser opens, and two of them where the claim is contested.

use std::collections::HashMap;

use crate::{
    facts::{Draft, Status, Violation},
    reply::limits,
};

/// The longest address, in characters: a line of the reply must hold it together with title and publisher.
const LONGEST_ADDRESS: usize = 600;

/// Addresses are http or https, name a host, and no two sources share one.
pub(super) fn addresses_are_on_the_web(draft: &Draft, violations: &mut Vec<Violation>) {
    let mut owners: HashMap<&str, &str> = HashMap::new();
    for entry in &draft.sources {
        let source = &entry.value;
        let mut report = |field, problem| violations.push(entry.violation(source.id.as_str(), field, problem));
        if let Some(problem) = address_problem(&source.url) {
            report("url", problem);
        }
        if let Some(owner) = owners.insert(&source.url, source.id.as_str()) {
            report("url", format!("the source {owner} has the same address"));
        }
        let is_code = source.language.len() == 2 && source.language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_code {
            report("language", format!("`{}` is no ISO 639-1 code such as `en`, `ko` or `ru`", source.language));
        }
    }
}

fn address_problem(address: &str) -> Option<String> {
    if address.contains(char::is_whitespace) {
        return Some("an address has no spaces".to_owned());
    }
    if limits::length_utf16(address) > LONGEST_ADDRESS {
        return Some(format!("the address is longer than {LONGEST_ADDRESS} characters"));
    }
    match url::Url::parse(address) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => {
            Some("an address begins with http:// or https://".to_owned())
        }
        Ok(url) if url.domain().is_none_or(|host| !host.contains('.')) => {
            Some("the address names no host on the web".to_owned())
        }
        Ok(url) if url.password().is_some() || !url.username().is_empty() => {
            Some("an address holds no user name".to_owned())
        }
        Ok(_) => None,
        Err(error) => Some(format!("this is no web address: {error}")),
    }
}

/// What is alleged or disputed rests on two sources, so that nobody's word stands alone.
pub(super) fn contested_facts_have_two_sources(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.facts {
        let fact = &entry.value;
        let contested = matches!(fact.status, Status::Alleged | Status::Disputed);
        if contested && fact.sources.len() < 2 {
            let problem = "a contested claim needs two sources";
            violations.push(entry.violation(fact.id.as_str(), "sources", problem));
        }
    }
}
