//! The one way to write a file: entries in order, fields in order, two spaces, a newline at the end.

use serde::Serialize;

use crate::facts::{Draft, FactsFile, LEXICON_FILE, Located, Location, NAMES_FILE, SOURCES_FILE, Violation};

/// The files whose text is not canonical, as it would be. A file that cannot be read whole is left alone: nothing is lost.
#[must_use]
pub fn canonical(files: &[FactsFile]) -> Vec<FactsFile> {
    differing(&Draft::parse(files), files)
}

/// Files are written the one way.
pub(super) fn files_are_canonical(draft: &Draft, files: &[FactsFile], violations: &mut Vec<Violation>) {
    for fixed in differing(draft, files) {
        let written = files.iter().find(|file| file.name == fixed.name).map_or("", |file| file.text.as_str());
        let same = written.lines().zip(fixed.text.lines()).take_while(|(written, fixed)| written == fixed).count();
        violations.push(Violation {
            location: Location { file: fixed.name, line: same + 1 },
            entry: None,
            field: None,
            problem: "from here on the file is not in canonical form; `check --fix` rewrites it".to_owned(),
        });
    }
}

fn differing(draft: &Draft, files: &[FactsFile]) -> Vec<FactsFile> {
    let readable = |file: &&FactsFile| !draft.violations.iter().any(|violation| violation.location.file == file.name);
    let fixed = files.iter().filter(readable).map(|file| {
        let text = match file.name.as_str() {
            SOURCES_FILE => written(file, "sources", &draft.sources, |source| source.id.clone()),
            NAMES_FILE => written(file, "names", &draft.names, |name| name.id.clone()),
            LEXICON_FILE => written(file, "concepts", &draft.concepts, |concept| concept.id.clone()),
            _ => written(file, "facts", &draft.facts, |fact| (fact.date.clone(), fact.id.clone())),
        };
        FactsFile { name: file.name.clone(), text }
    });
    fixed.filter(|fixed| !files.contains(fixed)).collect()
}

/// The text of a file out of its entries.
fn written<T: Serialize, K: Ord>(
    file: &FactsFile,
    list: &str,
    entries: &[Located<T>],
    key: impl Fn(&T) -> K,
) -> String {
    let mut values: Vec<&T> =
        entries.iter().filter(|entry| entry.location.file == file.name).map(|entry| &entry.value).collect();
    values.sort_by_key(|value| key(value));
    let schema = serde_json::from_str::<serde_json::Value>(&file.text).ok();
    let schema = schema.as_ref().and_then(|top| top.get("$schema"));
    let mut top = serde_json::Map::new();
    if let Some(schema) = schema {
        top.insert("$schema".to_owned(), schema.clone());
    }
    let values = serde_json::to_value(values).expect("entries are made of JSON values");
    top.insert(list.to_owned(), values);
    let text = serde_json::to_string_pretty(&top).expect("JSON values can be written");
    text + "\n"
}
