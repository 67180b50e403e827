//! What commands are called and described as, in every language: all of it read from `locales/`.

use std::{borrow::Cow, convert::Infallible, sync::Arc};

use poise::CommandParameter;
use serenity::builder::CreateCommand;

use super::super::office::Office;
use crate::{
    language::Language,
    reply::{Listed, Words},
};

type Command = poise::Command<Arc<Office>, Infallible>;
/// Texts by the locale that Discord calls them by.
type Localizations = Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]>;

/// The languages besides English. Discord calls Korean and Russian by their ISO codes.
const OTHERS: [Language; 2] = [Language::Ko, Language::Ru];

/// The command with its names and descriptions, and those of everything within it.
pub(super) fn listed(command: Command) -> Command {
    within("", command)
}

/// What Discord is told about the commands.
pub(in super::super) fn registered(commands: &[Command]) -> Vec<CreateCommand> {
    let slash = commands.iter().filter_map(Command::create_as_slash_command);
    // The framework does not translate the entries of menus.
    let menus = commands.iter().filter_map(|command| {
        let entry = command.create_as_context_menu_command()?;
        let listed = Listed::Menu(command.context_menu_name.as_deref().unwrap_or(&command.name));
        Some(
            OTHERS
                .into_iter()
                .fold(entry, |entry, language| entry.name_localized(language.code(), listed.name(Words::of(language)))),
        )
    });
    slash.chain(menus).collect()
}

fn within(parent: &str, mut command: Command) -> Command {
    let path = if parent.is_empty() { command.name.to_string() } else { format!("{parent} {}", command.name) };
    if command.slash_action.is_some() {
        let listed = Listed::Command(&path);
        command.name_localizations = localized(|words| Some(listed.name(words)));
        command.description = listed.description(Words::of(Language::En)).map(Cow::Owned);
        command.description_localizations = localized(|words| listed.description(words));
        for option in &mut command.parameters {
            list_option(&path, option);
        }
    }
    command.subcommands = command.subcommands.into_iter().map(|subcommand| within(&path, subcommand)).collect();
    command
}

fn list_option(command: &str, parameter: &mut CommandParameter<Arc<Office>, Infallible>) {
    let option = parameter.name.clone();
    let listed = Listed::Option { command, option: &option };
    parameter.name_localizations = localized(|words| Some(listed.name(words)));
    parameter.description = listed.description(Words::of(Language::En)).map(Cow::Owned);
    parameter.description_localizations = localized(|words| listed.description(words));
    for choice in parameter.choices.to_mut() {
        let listed = Listed::Choice { command, option: &option, choice: &choice.name };
        choice.localizations = localized(|words| Some(listed.name(words)));
    }
}

fn localized(text: impl Fn(Words) -> Option<String>) -> Localizations {
    let text = |language: Language| Some((language.code().into(), text(Words::of(language))?.into()));
    OTHERS.into_iter().filter_map(text).collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{super::all, *};

    /// Discord's limit for the name of a command or an option, in characters.
    const NAME: usize = 32;
    /// Discord's limit for a description, and for the name of a choice.
    const DESCRIPTION: usize = 100;
    /// Discord's limit for all names, descriptions and values of a command, in the longest of its languages.
    const COMMAND: usize = 8000;
    /// The kinds of what is registered and of options, as Discord numbers them.
    const SLASH: u64 = 1;
    const SUBCOMMAND: u64 = 1;
    const GROUP: u64 = 2;

    /// Something that is listed, with the key of its words.
    struct Entry {
        key: String,
        json: Value,
        is_described: bool,
        /// What stands in the same list, and so must have other names.
        list: String,
    }

    fn entries() -> Vec<Entry> {
        let mut found = Vec::new();
        for json in registered(&all()).iter().map(|command| serde_json::to_value(command).unwrap()) {
            let name = json["name"].as_str().unwrap().to_owned();
            if json["type"].as_u64().unwrap_or(SLASH) == SLASH {
                collect(&name, &json, &mut found);
                found.push(Entry { key: Listed::Command(&name).key(), json, is_described: true, list: String::new() });
            } else {
                let list = format!("menu {}", json["type"]);
                found.push(Entry { key: Listed::Menu(&name).key(), json, is_described: false, list });
            }
        }
        found
    }

    fn collect(path: &str, json: &Value, found: &mut Vec<Entry>) {
        for option in json["options"].as_array().into_iter().flatten() {
            let name = option["name"].as_str().unwrap();
            let (json, list) = (option.clone(), path.to_owned());
            if matches!(option["type"].as_u64().unwrap(), SUBCOMMAND | GROUP) {
                let path = format!("{path} {name}");
                collect(&path, option, found);
                found.push(Entry { key: Listed::Command(&path).key(), json, is_described: true, list });
                continue;
            }
            found.push(Entry {
                key: Listed::Option { command: path, option: name }.key(),
                json,
                is_described: true,
                list,
            });
            for choice in option["choices"].as_array().into_iter().flatten() {
                let listed = Listed::Choice { command: path, option: name, choice: choice["name"].as_str().unwrap() };
                let list = format!("{path} {name}");
                found.push(Entry { key: listed.key(), json: choice.clone(), is_described: false, list });
            }
        }
    }

    /// A text of an entry in each language.
    fn texts<'a>(entry: &'a Entry, field: &str) -> Vec<&'a str> {
        let translations = &entry.json[format!("{field}_localizations")];
        let translated = OTHERS.map(|language| translations[language.code()].as_str());
        let all = std::iter::once(entry.json[field].as_str()).chain(translated);
        all.map(|text| text.unwrap_or_else(|| panic!("{} has a {field} in every language", entry.key))).collect()
    }

    fn is_name(text: &str) -> bool {
        let length = text.chars().count();
        (1..=NAME).contains(&length)
            && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '\''))
            && text.to_lowercase() == text
    }

    #[test]
    fn every_name_and_description_is_what_discord_takes_in_every_language() {
        let mut names = BTreeSet::new();
        for entry in entries() {
            let is_choice = entry.key.starts_with("choice-") || entry.key.starts_with("menu-");
            for (position, name) in texts(&entry, "name").into_iter().enumerate() {
                let longest = if entry.key.starts_with("menu-") { NAME } else { DESCRIPTION };
                let fits = is_choice && (1..=longest).contains(&name.chars().count());
                assert!(fits || is_name(name), "{}: `{name}`", entry.key);
                assert!(names.insert((entry.list.clone(), position, name.to_owned())), "`{name}` is listed twice");
            }
            if entry.is_described {
                for description in texts(&entry, "description") {
                    let length = description.encode_utf16().count();
                    assert!((1..=DESCRIPTION).contains(&length), "{}: {length}: {description}", entry.key);
                }
            }
        }
        assert!(names.len() > 20, "the commands were read");
    }

    #[test]
    fn every_message_about_a_command_has_one_and_the_reverse() {
        let known: BTreeSet<String> = entries().into_iter().map(|entry| entry.key).collect();
        let written: BTreeSet<String> = include_str!("../../../locales/en.ftl")
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .filter(|key| ["command-", "option-", "choice-", "menu-"].iter().any(|prefix| key.starts_with(prefix)))
            .map(str::to_owned)
            .collect();
        assert_eq!(written, known);
    }

    /// A choice or a menu entry is called in English what its message says, and a command what the program goes by.
    #[test]
    fn english_names_are_those_of_the_program() {
        let messages = include_str!("../../../locales/en.ftl");
        for entry in entries() {
            let (key, name) = (&entry.key, entry.json["name"].as_str().unwrap());
            assert!(messages.contains(&format!("\n{key} = {name}\n")), "{key} = {name}");
        }
    }

    #[test]
    fn no_command_says_more_than_discord_takes() {
        for command in registered(&all()) {
            let json = serde_json::to_value(&command).unwrap();
            let length = length(&json);
            assert!(length <= COMMAND, "{}: {length}", json["name"]);
        }
    }

    /// The characters of all names, descriptions and values within, each in the language where it is longest.
    fn length(json: &Value) -> usize {
        let longest = |field: &str| {
            let translations = json[format!("{field}_localizations")].as_object().into_iter().flatten();
            let texts = translations.map(|(_, text)| text).chain([&json[field]]);
            texts.filter_map(Value::as_str).map(|text| text.chars().count()).max().unwrap_or(0)
        };
        let inner = ["options", "choices"].into_iter().filter_map(|list| json[list].as_array()).flatten().map(length);
        longest("name") + longest("description") + longest("value") + inner.sum::<usize>()
    }
}
