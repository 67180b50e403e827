//! The fact base itself: the validated, immutable collection and its lookups.

use std::collections::HashMap;

use super::{Concept, Fact, FactId, Name, NameId, NameKind, Source, SourceId};

/// Every fact, source, name and concept, indexed. Made by [`crate::check::accept`], which refuses a base that breaks a rule.
#[derive(Debug)]
pub struct FactBase {
    facts: Vec<Fact>,
    sources: HashMap<SourceId, Source>,
    names: Vec<Name>,
    lexicon: Vec<Concept>,
    fact_positions: HashMap<FactId, usize>,
    name_positions: HashMap<NameId, usize>,
}

impl FactBase {
    /// Orders the facts by date, then by id, and indexes everything. The caller has checked the rules.
    pub(crate) fn new(
        mut facts: Vec<Fact>,
        sources: Vec<Source>,
        mut names: Vec<Name>,
        mut lexicon: Vec<Concept>,
    ) -> Self {
        facts.sort_by(|a, b| (&a.date, &a.id).cmp(&(&b.date, &b.id)));
        names.sort_by(|a, b| a.id.cmp(&b.id));
        lexicon.sort_by(|a, b| a.id.cmp(&b.id));
        let fact_positions = facts.iter().enumerate().map(|(position, fact)| (fact.id.clone(), position)).collect();
        let name_positions = names.iter().enumerate().map(|(position, name)| (name.id.clone(), position)).collect();
        let sources = sources.into_iter().map(|source| (source.id.clone(), source)).collect();
        Self { facts, sources, names, lexicon, fact_positions, name_positions }
    }

    /// Every fact, by date and then by id; undated ones last.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The fact of this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.fact_positions.get(id).map(|&position| &self.facts[position])
    }

    /// How many sources there are.
    #[must_use]
    pub fn source_count(&self) -> usize {
        self.sources.len()
    }

    /// The sources of a fact, the best first, each with where in it to look.
    pub fn sources_of<'a>(&'a self, fact: &'a Fact) -> impl Iterator<Item = (&'a Source, Option<&'a str>)> {
        fact.sources.iter().map(|citation| {
            let source = self.sources.get(&citation.id).expect("the check has seen that every cited source exists");
            (source, citation.locator.as_deref())
        })
    }

    /// Every name of a kind, by id.
    pub fn names(&self, kind: NameKind) -> impl Iterator<Item = &Name> {
        self.names.iter().filter(move |name| name.kind == kind)
    }

    /// The name of this id.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&Name> {
        self.name_positions.get(id).map(|&position| &self.names[position])
    }

    /// The people, places and organisations of a fact.
    pub fn names_of<'a>(&'a self, fact: &'a Fact) -> impl Iterator<Item = &'a Name> {
        let ids = fact.people.iter().chain(&fact.places).chain(&fact.organizations);
        ids.filter_map(|id| self.name(id.as_str()))
    }

    /// The concepts of the subject with the words for them, by id; none where the base has no lexicon.
    #[must_use]
    pub fn lexicon(&self) -> &[Concept] {
        &self.lexicon
    }
}
