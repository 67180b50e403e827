//! The shipped fact base: sound, in form, and as large and as evenly spread as it must be.

use std::path::Path;

use clap::Parser;
use jiff::civil::date;
use nordpolitik::{
    answer::Desk,
    calendar::Day,
    check::{
        self,
        coverage::{Coverage, shortfalls},
    },
    cli::{self, Arguments, Command, Looks, Output},
    facts::{Draft, FactsFile, schemas},
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
fn the_base_covers_what_it_claims_to() {
    let draft = Draft::parse(&shipped());
    assert_eq!(shortfalls(&Coverage::of(&draft)), Vec::<String>::new());
}

/// The days of a leap year on which `today` has something to show, asked as people ask.
#[test]
fn most_days_of_a_leap_year_have_an_entry() {
    let desk = Desk::new(check::accept_shipped(&shipped()).expect("the base is sound"));
    let has_entry = |day: &Day| {
        let arguments = ["nordpolitik", "today", "--json", "--date", &day.to_string()];
        let Some(Command::Today(options)) = Arguments::parse_from(arguments).command else { panic!("{arguments:?}") };
        let mut printed = Vec::new();
        let mut output = Output { writer: &mut printed, looks: Looks::default() };
        cli::today::run(&options, &desk, date(2024, 1, 1), &mut output).expect("the day is understood");
        !printed.is_empty()
    };
    let days = Day::all().filter(has_entry).count();
    assert!(days >= 230, "{days} of 366 days have an entry");
}
