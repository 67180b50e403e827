//! JSON text to entries; every mistake names file, line, entry and field. Rules across entries are the check's.

use serde_json::value::RawValue;

use super::{
    Concept, Fact, Name, Source,
    located::{File, Located, Object},
    violation::Violation,
};

/// The file that holds the sources.
pub const SOURCES_FILE: &str = "sources.json";
/// The file that holds the names.
pub const NAMES_FILE: &str = "names.json";
/// The file that holds the lexicon; a base may do without.
pub const LEXICON_FILE: &str = "lexicon.json";

/// A file of the fact base as it was read: `name` within the facts folder, and its whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsFile {
    /// The file's name, such as `1985-1991.json`.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The entries of a fact base, each at its place, before the rules across entries have been checked.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The facts, in the order of the files.
    pub facts: Vec<Located<Fact>>,
    /// The sources.
    pub sources: Vec<Located<Source>>,
    /// The names.
    pub names: Vec<Located<Name>>,
    /// The concepts of the lexicon; none where the base has no such file.
    pub concepts: Vec<Located<Concept>>,
    /// What could not be read.
    pub violations: Vec<Violation>,
}

impl Draft {
    /// Reads every file; what cannot be read is left out and reported in `violations`.
    #[must_use]
    pub fn parse(files: &[FactsFile]) -> Self {
        let mut draft = Self::default();
        for FactsFile { name, text } in files {
            let file = &File::new(name, text);
            let violations = &mut draft.violations;
            match name.as_str() {
                SOURCES_FILE => draft.sources.extend(entries(file, "sources", source, violations)),
                NAMES_FILE => draft.names.extend(entries(file, "names", name_entry, violations)),
                LEXICON_FILE => draft.concepts.extend(entries(file, "concepts", concept, violations)),
                _ => draft.facts.extend(entries(file, "facts", fact, violations)),
            }
        }
        for (name, meaning) in [(SOURCES_FILE, "sources"), (NAMES_FILE, "names")] {
            if !files.iter().any(|file| file.name == name) {
                let file = File::new(name, "");
                draft.violations.push(file.violation(1, format!("the file is missing; it holds the {meaning}")));
            }
        }
        draft
    }
}

/// Reads the one list that a file holds; an entry that cannot be read whole is reported and left out.
fn entries<T>(
    file: &File<'_>,
    list: &'static str,
    read: impl for<'a> Fn(&mut Object<'a, '_>) -> Option<T>,
    violations: &mut Vec<Violation>,
) -> Vec<Located<T>> {
    let Some(mut top) = Object::of_file(file, violations) else { return Vec::new() };
    let _: Option<String> = top.optional("$schema");
    let raws: Vec<&RawValue> = top.entries(list);
    top.reject_unknown();
    raws.into_iter()
        .filter_map(|raw| {
            let mut object = Object::of_entry(file, raw, violations)?;
            let value = read(&mut object);
            object.reject_unknown();
            Some(object.locate(value?))
        })
        .collect()
}

fn fact(object: &mut Object<'_, '_>) -> Option<Fact> {
    // All fields are read before the first `?`, so that every mistake is reported.
    let id = object.required("id");
    let kind = object.required("kind");
    let date = object.required("date");
    let status = object.required("status");
    let parties = object.required("parties");
    let topics = object.required("topics");
    let people = object.optional("people").unwrap_or_default();
    let places = object.optional("places").unwrap_or_default();
    let organizations = object.optional("organizations").unwrap_or_default();
    let title = object.required("title");
    let text = object.required("text");
    let note = object.optional("note");
    let questions = object.required("questions");
    let figures = object.optional("figures").unwrap_or_default();
    let related = object.optional("related").unwrap_or_default();
    let sources = object.required("sources");
    Some(Fact {
        id: id?,
        kind: kind?,
        date: date?,
        status: status?,
        parties: parties?,
        topics: topics?,
        people,
        places,
        organizations,
        title: title?,
        text: text?,
        note,
        questions: questions?,
        figures,
        related,
        sources: sources?,
    })
}

fn source(object: &mut Object<'_, '_>) -> Option<Source> {
    let id = object.required("id");
    let kind = object.required("kind");
    let publisher = object.required("publisher");
    let title = object.required("title");
    let dated = object.optional("published");
    let language = object.required("language");
    let url = object.required("url");
    Some(Source {
        id: id?,
        kind: kind?,
        publisher: publisher?,
        title: title?,
        published: dated,
        language: language?,
        url: url?,
    })
}

fn name_entry(object: &mut Object<'_, '_>) -> Option<Name> {
    let id = object.required("id");
    let kind = object.required("kind");
    let name = object.required("name");
    let aliases = object.optional("aliases").unwrap_or_default();
    Some(Name { id: id?, kind: kind?, name: name?, aliases })
}

fn concept(object: &mut Object<'_, '_>) -> Option<Concept> {
    let id = object.required("id");
    let words = object.required("words");
    Some(Concept { id: id?, words: words? })
}
