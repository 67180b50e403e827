//! What can be written after `nordpolitik`.

use std::path::PathBuf;

use clap::{
    Args, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};

use super::{ask, backup, chat, check, completions, eval, events, export, gaps, schema, today, tune};
use crate::language::Language;

/// Answers questions about the relationship between Russia and South Korea, every answer with its sources.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 done, 1 the check or the answer failed, 2 wrong use.\n\
        Settings: config/nordpolitik.toml lists them; NORDPOLITIK_CONFIG names a file with your own."
)]
pub struct Arguments {
    /// The folder of the fact base, in place of the copy inside the program
    #[arg(long, global = true, value_name = "FOLDER")]
    pub facts: Option<PathBuf>,
    /// What to do; the bot is run where nothing is said
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the program can do, in the order people see it.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the Discord bot (also without any command)
    Run,
    /// Talk to the bot here: questions, /event, /events, /onthisday
    Chat(chat::Options),
    /// Answer a question, or every line of standard input
    Ask(ask::Options),
    /// List events in date order
    Events(events::Options),
    /// Show what happened on this day of the year
    Today(today::Options),
    /// Find everything that is wrong in the fact base
    Check(check::Options),
    /// Print the whole fact base
    Export(export::Options),
    /// Measure how right the answers are on a question set
    Eval(eval::Options),
    /// Learn the weights of the matcher from question sets
    Tune(tune::Options),
    /// List what was asked in vain
    Gaps(gaps::Options),
    /// Write the JSON Schemas of the fact files
    Schema(schema::Options),
    /// Copy the store, also while the bot is running
    Backup(backup::Options),
    /// Print the completions of a shell
    Completions(completions::Options),
}

/// The choice of a language.
#[derive(Clone, Copy, Debug, Args)]
pub struct Tongue {
    /// The language of titles and texts; English where they are not translated [default: that of the question]
    #[arg(long, value_name = "LANGUAGE", value_parser = language())]
    lang: Option<Language>,
}

impl Tongue {
    /// The language that was chosen, where one was.
    pub(super) fn chosen(self) -> Option<Language> {
        self.lang
    }

    /// The language that was chosen or, where none was, that of the text.
    pub(super) fn for_text(self, text: &str) -> Language {
        self.lang.unwrap_or_else(|| Language::of_text(text))
    }
}

fn language() -> impl TypedValueParser<Value = Language> {
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    codes.map(|code| Language::from_tag(&code).expect("the codes are those of the languages"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }
}
