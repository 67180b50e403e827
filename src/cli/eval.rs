//! `nordpolitik eval`: how right the answers are on a question set, by language and kind.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::Args;
use serde_json::json;

use super::{Exit, Output};
use crate::{
    answer::Desk,
    measure::{self, Asked, Score},
};

/// What `eval` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Also print every question that was not handled rightly
    #[arg(long)]
    failures: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// The question set: JSON, one object a line
    file: PathBuf,
}

/// Asks every question of the file and prints the figures.
///
/// # Errors
///
/// Where the file cannot be read or is no question set.
pub fn run(options: &Options, desk: &Desk, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let questions = read(&options.file)?;
    let mut overall = Score::default();
    let mut groups: BTreeMap<String, Score> = BTreeMap::new();
    let mut failures = Vec::new();
    for asked in &questions {
        let handled = measure::handle(desk, asked);
        let answerable = if asked.answerable { "answerable" } else { "negative" };
        overall.add(asked, &handled);
        for group in [format!("{} {answerable}", asked.language.code()), asked.kind.clone()] {
            groups.entry(group).or_default().add(asked, &handled);
        }
        let failed = if asked.answerable { !handled.right } else { handled.answer.is_some() && !handled.right };
        if failed {
            let got = handled.answer.map_or("-", |fact| fact.id.as_str());
            failures.push(format!("{} {:.3} {got}: {}", asked.id, handled.score, asked.question));
        }
    }
    if options.json {
        let figures = |score: &Score| {
            json!({
                "answerable": score.answerable, "right": score.right, "wrong": score.wrong, "covered": score.covered,
                "negatives": score.negatives, "false_answers": score.false_answers, "overall": score.overall(),
            })
        };
        let groups: BTreeMap<&str, _> = groups.iter().map(|(group, score)| (group.as_str(), figures(score))).collect();
        writeln!(output.writer, "{}", json!({ "all": figures(&overall), "groups": groups }))?;
        return Ok(Exit::Done);
    }
    writeln!(output.writer, "{:<26}{:>6}{:>7}{:>7}{:>9}", "", "asked", "right", "wrong", "in 3")?;
    for (group, score) in groups.iter().chain([(&"all".to_owned(), &overall)]) {
        let (asked, wrong) = (score.answerable + score.negatives, score.wrong + score.false_answers);
        writeln!(output.writer, "{group:<26}{asked:>6}{:>7}{wrong:>7}{:>9}", score.right, score.covered)?;
    }
    let (negatives, falsely) = (overall.negatives, overall.false_answers);
    writeln!(output.writer, "of {negatives} negatives {falsely} answered; overall {:.1}", overall.overall())?;
    if options.failures {
        failures.iter().try_for_each(|failure| writeln!(output.writer, "{failure}"))?;
    }
    Ok(Exit::Done)
}

/// The questions of a file.
pub(super) fn read(file: &Path) -> anyhow::Result<Vec<Asked>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))?;
    measure::parse(&text).with_context(|| format!("`{}` is no question set", file.display()))
}
