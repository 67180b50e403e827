//! One fact with everything that belongs to it, flat: its sources and names are spelled out.

use serde::Serialize;

use crate::{
    calendar::FactDate,
    facts::{Fact, FactBase, FactId, Kind, Name, NameId, Party, Status, Topic},
    language::Language,
};

/// A fact as it is exported.
#[derive(Serialize)]
pub(super) struct Record<'a> {
    pub(super) id: &'a FactId,
    pub(super) kind: Kind,
    pub(super) date: &'a FactDate,
    pub(super) status: Status,
    pub(super) parties: &'a [Party],
    pub(super) topics: &'a [Topic],
    pub(super) people: Vec<&'a str>,
    pub(super) places: Vec<&'a str>,
    pub(super) organizations: Vec<&'a str>,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    pub(super) note: Option<&'a str>,
    /// In every language.
    questions: Vec<&'a str>,
    /// The spellings of its people, places and organisations, in every script.
    aliases: Vec<&'a str>,
    related: &'a [FactId],
    pub(super) sources: Vec<SourceRecord<'a>>,
}

/// A source as a fact cites it.
#[derive(Serialize)]
pub(super) struct SourceRecord<'a> {
    pub(super) title: &'a str,
    pub(super) publisher: &'a str,
    pub(super) published: Option<&'a FactDate>,
    pub(super) locator: Option<&'a str>,
    pub(super) url: &'a str,
}

impl<'a> Record<'a> {
    pub(super) fn new(base: &'a FactBase, fact: &'a Fact, language: Language) -> Self {
        let named = |ids: &'a [NameId]| {
            let names = ids.iter().filter_map(|id| base.name(id.as_str()));
            names.map(|name| name.name.in_or_english(language).as_str()).collect()
        };
        let sources = base.sources_of(fact).map(|(source, locator)| SourceRecord {
            title: &source.title,
            publisher: &source.publisher,
            published: source.published.as_ref(),
            locator,
            url: &source.url,
        });
        Self {
            id: &fact.id,
            kind: fact.kind,
            date: &fact.date,
            status: fact.status,
            parties: &fact.parties,
            topics: &fact.topics,
            people: named(&fact.people),
            places: named(&fact.places),
            organizations: named(&fact.organizations),
            title: fact.title.in_or_english(language),
            text: fact.text.in_or_english(language),
            note: fact.note.as_ref().map(|note| note.in_or_english(language).as_str()),
            questions: fact.questions.iter().flat_map(|(_, questions)| questions).map(String::as_str).collect(),
            aliases: base.names_of(fact).flat_map(Name::spellings).collect(),
            related: &fact.related,
            sources: sources.collect(),
        }
    }
}
