//! `nordpolitik gaps`: what was asked in vain, as a to-do list for the fact base.

use std::collections::BTreeMap;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use super::{Exit, Output, json::print_line, terminal::printable};
use crate::{
    answer::Desk,
    facts::{FactId, Word},
    feedback::{Group, grouped},
    store::{Location, Store, StoreError},
};

/// What `gaps` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
}

/// How many facts are named that come nearest to a question.
const NEAREST: usize = 3;

/// Prints what was asked in vain, the most frequent first.
///
/// # Errors
///
/// Where there is no store, or it cannot be read, or the output not be written.
pub fn run(
    options: &Options,
    desk: &Desk,
    location: &Location,
    today: Date,
    output: &mut Output<'_>,
) -> anyhow::Result<Exit> {
    // Opening makes a store where there is none; somebody who wants to read has named the wrong one then.
    if !matches!(location, Location::File(path) if path.is_file()) {
        return Err(StoreError::Missing { path: location.to_string() }.into());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let notes = runtime.block_on(async {
        let store = Store::open(location).await?;
        let notes = store.notes(today).await;
        store.close().await;
        notes
    })?;
    let groups = grouped(&notes);
    for group in &groups {
        let gap = Gap::new(desk, group);
        if options.json {
            print_line(output.writer, &gap)?;
        } else {
            writeln!(output.writer, "{}", gap.as_text())?;
        }
    }
    if groups.is_empty() && !options.json {
        writeln!(output.writer, "nothing was asked in vain")?;
    }
    output.writer.flush()?;
    Ok(Exit::Done)
}

/// A group of questions as others read it. The keys are a contract.
#[derive(Serialize)]
struct Gap<'a> {
    question: Option<&'a str>,
    count: usize,
    languages: BTreeMap<&'static str, usize>,
    outcomes: BTreeMap<&'static str, usize>,
    reasons: BTreeMap<&'static str, usize>,
    /// What was answered and did not help.
    facts: Vec<&'a str>,
    nearest: Vec<&'a str>,
}

impl<'a> Gap<'a> {
    fn new(desk: &'a Desk, group: &'a Group) -> Self {
        let question = group.question.as_deref();
        let nearest = question.map(|question| desk.nearest(question, NEAREST)).unwrap_or_default();
        Self {
            question,
            count: group.count(),
            languages: group.languages.iter().map(|(language, &count)| (language.code(), count)).collect(),
            outcomes: group.outcomes.iter().map(|(outcome, &count)| (outcome.word(), count)).collect(),
            reasons: group.reasons.iter().map(|(reason, &count)| (reason.word(), count)).collect(),
            facts: group.facts.iter().map(FactId::as_str).collect(),
            nearest: nearest.into_iter().map(|fact| fact.id.as_str()).collect(),
        }
    }

    /// Two to four lines: the question, how often and how, the facts.
    fn as_text(&self) -> String {
        let counted = |counts: &BTreeMap<&str, usize>| -> Vec<String> {
            counts.iter().map(|(word, count)| format!("{word} {count}")).collect()
        };
        let mut how = counted(&self.outcomes);
        how.extend(counted(&self.reasons));
        how.extend(counted(&self.languages));
        let question = self.question.map_or_else(|| "(the question is no longer known)".to_owned(), printable);
        let mut lines = vec![format!("{}x {question}", self.count), format!("   {}", how.join(", "))];
        for (label, facts) in [("answered with", &self.facts), ("nearest", &self.nearest)] {
            if !facts.is_empty() {
                lines.push(format!("   {label}: {}", facts.join(", ")));
            }
        }
        lines.join("\n")
    }
}
