//! The fact base itself: the validated, immutable collection and its lookups.

use std::collections::HashMap;

use super::{Concept, Fact, FactId, Kind, Name, NameId, NameKind, Source, SourceId};

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

    /// The facts that a fact names as worth reading next.
    pub fn related_to<'a>(&'a self, fact: &'a Fact) -> impl Iterator<Item = &'a Fact> {
        fact.related.iter().filter_map(|id| self.fact(id.as_str()))
    }

    /// What came before a fact and what came after it, at most `count` each, in the order of time. Only dated events
    /// count; next to a fact without a date there is nothing.
    #[must_use]
    pub fn around(&self, fact: &Fact, count: usize) -> (Vec<&Fact>, Vec<&Fact>) {
        let Some(&position) = self.fact_positions.get(&fact.id).filter(|_| !fact.date.is_undated()) else {
            return (Vec::new(), Vec::new());
        };
        let is_event = |fact: &&Fact| fact.kind != Kind::Background && !fact.date.is_undated();
        let mut before: Vec<&Fact> = self.facts[..position].iter().rev().filter(is_event).take(count).collect();
        before.reverse();
        (before, self.facts[position + 1..].iter().filter(is_event).take(count).collect())
    }

    /// How many sources there are.
    #[must_use]
    pub fn source_count(&self) -> usize {
        self.sources.len()
    }

    /// Every source, in no order.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
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

    /// Every name, by id.
    pub fn all_names(&self) -> impl Iterator<Item = &Name> {
        self.names.iter()
    }

    /// The first name whose id is wanted.
    pub fn find_name(&self, is_wanted: impl Fn(&NameId) -> bool) -> Option<&Name> {
        self.names.iter().find(|name| is_wanted(&name.id))
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
