//! How Discord lists a command, an option, a choice or a menu entry: its name and its description in each language.

use super::Words;
use crate::language::Language;

/// Something that is listed. Commands are named by their path: `settings check` for a command within another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed<'a> {
    /// A slash command.
    Command(&'a str),
    /// What a slash command takes.
    Option {
        /// The path of the command.
        command: &'a str,
        /// The English name of the option.
        option: &'a str,
    },
    /// One of the values that an option can have.
    Choice {
        /// The path of the command.
        command: &'a str,
        /// The English name of the option.
        option: &'a str,
        /// The English name of the choice.
        choice: &'a str,
    },
    /// An entry of the menu of a message or a person.
    Menu(&'a str),
}

impl Listed<'_> {
    /// What it is called, in the letters that Discord takes for it.
    #[must_use]
    pub fn name(self, words: Words) -> String {
        words.say(&self.key())
    }

    /// What stands beside the name; nothing for choices and menu entries.
    #[must_use]
    pub fn description(self, words: Words) -> Option<String> {
        words.attribute(&self.key(), "description")
    }

    /// The command out of these that is called this in some language.
    #[must_use]
    pub fn command_called<'a>(name: &str, commands: &[&'a str]) -> Option<&'a str> {
        let is_called = |command: &&&str| is_called(name, Listed::Command(command));
        commands.iter().find(is_called).copied()
    }

    /// The option of a command out of these that is called this in some language.
    #[must_use]
    pub fn option_called<'a>(name: &str, command: &str, options: &[&'a str]) -> Option<&'a str> {
        let is_called = |option: &&&str| is_called(name, Listed::Option { command, option });
        options.iter().find(is_called).copied()
    }

    /// The key of its message in `locales/`.
    #[must_use]
    pub fn key(self) -> String {
        let key = match self {
            Self::Command(command) => format!("command {command}"),
            Self::Option { command, option } => format!("option {command} {option}"),
            Self::Choice { command, option, choice } => format!("choice {command} {option} {choice}"),
            Self::Menu(entry) => format!("menu {entry}"),
        };
        // A key takes neither spaces nor apostrophes.
        key.to_lowercase().replace(' ', "-").replace('\'', "")
    }
}

fn is_called(name: &str, listed: Listed<'_>) -> bool {
    Language::ALL.into_iter().any(|language| listed.name(Words::of(language)) == name)
}

/// A command as a person types it: `/ask`, or `/privacy show` for one within another.
pub(super) fn typed(words: Words, command: &str) -> String {
    let mut path = String::new();
    let mut names = Vec::new();
    for word in command.split(' ') {
        path = if path.is_empty() { word.to_owned() } else { format!("{path} {word}") };
        names.push(Listed::Command(&path).name(words));
    }
    format!("/{}", names.join(" "))
}
