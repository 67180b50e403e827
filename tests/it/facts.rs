//! The shipped fact base: sound, in form, and as large and as evenly spread as it must be.

use std::{collections::BTreeSet, path::Path};

use nordpolitik::{
    calendar::Day,
    check,
    facts::{Draft, FactsFile, schemas},
    language::Language,
    library,
};

fn shipped() -> Vec<FactsFile> {
    library::read(None).expect("the program carries the facts")
}

#[test]
fn no_rule_is_broken() {
    let violations: Vec<String> = check::violations(&shipped()).iter().map(ToString::to_string).collect();
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn the_schemas_are_those_of_the_types() {
    for schema in schemas() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/schema").join(schema.file);
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(text == schema.text, "{} is stale; run `nordpolitik schema`", schema.file);
    }
}

#[test]
fn there_are_enough_facts_and_days() {
    let draft = Draft::parse(&shipped());
    let dated: Vec<Day> = draft.facts.iter().filter_map(|entry| entry.value.date.day_of_year()).collect();
    let days: BTreeSet<Day> = dated.iter().copied().collect();
    assert!(draft.facts.len() >= 420, "{} facts", draft.facts.len());
    assert!(dated.len() >= 300, "{} facts dated to the day", dated.len());
    assert!(days.len() >= 230, "{} calendar days", days.len());
    for month in 1..=12 {
        let covered = days.iter().filter(|day| day.month() == month).count();
        assert!(covered >= 15, "month {month} has {covered} days with an entry");
    }
}

#[test]
fn every_era_has_enough_facts_and_every_fact_its_languages() {
    let draft = Draft::parse(&shipped());
    let eras: BTreeSet<&str> = draft.facts.iter().map(|entry| entry.location.file.as_str()).collect();
    for era in eras {
        let count = draft.facts.iter().filter(|entry| entry.location.file == era).count();
        assert!(count >= 10, "{era} holds {count} facts");
    }
    for entry in &draft.facts {
        for language in Language::ALL {
            let fact = &entry.value;
            let whole = fact.title.get(language).is_some() && fact.questions.get(language).is_some();
            assert!(whole, "{} lacks {}", fact.id, language.code());
        }
    }
}
