//! The rules for registered commands, their options and choices.

use std::collections::BTreeSet;

use serde_json::Value;

use super::findings::{Findings, items, join, length, length_of};
use super::limits;

/// Discord's numbers: a slash command; an option that is a subcommand, a group of them, a text.
const SLASH: u64 = 1;
const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;
const TEXT: u64 = 3;

/// Every command of a scope.
pub(super) fn check_all(findings: &mut Findings, commands: &Value) {
    let mut names = BTreeSet::new();
    for (path, command) in items("", commands) {
        check(findings, &path, command);
        if !names.insert((kind_of(command), command["name"].to_string())) {
            findings.refuse(path, "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }
    }
    for (kind, most) in [(SLASH, limits::SLASH_COMMANDS), (2, limits::MENU_COMMANDS), (3, limits::MENU_COMMANDS)] {
        let count = names.iter().filter(|(other, _)| *other == kind).count();
        if count > most {
            findings.refuse("", "MAX_COMMANDS", format!("at most {most} commands of type {kind}, not {count}"));
        }
    }
}

/// One command.
pub(super) fn check(findings: &mut Findings, path: &str, command: &Value) {
    let known = [
        "id",
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "default_permission",
        "nsfw",
        "integration_types",
        "contexts",
        "handler",
    ];
    findings.no_other_members(path, command, &known);
    if kind_of(command) == SLASH {
        check_named(findings, path, command);
        check_options(findings, path, &command["options"], 0);
        let together = length_together(command);
        if together > limits::COMMAND_TOGETHER {
            let message = format!("Command exceeds maximum size ({}): {together}", limits::COMMAND_TOGETHER);
            findings.refuse(path, "APPLICATION_COMMAND_TOO_LARGE", message);
        }
    } else {
        findings.required_text(&join(path, "name"), &command["name"], limits::COMMAND_NAME);
        if length_of(&command["description"]) > 0 {
            let message = "Context menu commands cannot have description";
            findings.refuse(join(path, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message);
        }
        if command["options"].as_array().is_some_and(|options| !options.is_empty()) {
            let message = "Context menu commands cannot have options";
            findings.refuse(join(path, "options"), "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", message);
        }
    }
}

/// Choices, listed with an option or given to a half-typed one.
pub(super) fn check_choices(findings: &mut Findings, path: &str, choices: &Value) {
    let choices = items(path, choices);
    findings.at_most(path, choices.len(), limits::CHOICES);
    let mut names = BTreeSet::new();
    for (path, choice) in choices {
        findings.no_other_members(&path, choice, &["name", "name_localizations", "value"]);
        findings.required_text(&join(&path, "name"), &choice["name"], limits::CHOICE_NAME);
        translations(findings, &path, choice, "name", limits::CHOICE_NAME);
        findings.at_most(&join(&path, "value"), length_of(&choice["value"]), limits::CHOICE_VALUE);
        if !names.insert(choice["name"].to_string()) {
            findings.refuse(path, "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE", "choice names must be unique");
        }
    }
}

/// The options of a command (depth 0), a group or a subcommand.
fn check_options(findings: &mut Findings, path: &str, options: &Value, depth: usize) {
    let options = items(&join(path, "options"), options);
    findings.at_most(&join(path, "options"), options.len(), limits::OPTIONS);
    let mut names = BTreeSet::new();
    let mut optional_seen = false;
    for (path, option) in &options {
        let kind = kind_of(option);
        check_named(findings, path, option);
        check_option(findings, path, option);
        if !names.insert(option["name"].to_string()) {
            findings.refuse(path, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", "option names must be unique");
        }
        if matches!(kind, SUBCOMMAND | GROUP) {
            if depth >= 2 || (depth == 1 && kind == GROUP) {
                findings.refuse(path, "APPLICATION_COMMAND_OPTIONS_NESTING", "nested too deep");
            }
            check_options(findings, path, &option["options"], if kind == GROUP { 1 } else { 2 });
        } else if option["required"] == true && optional_seen {
            let message = "Required options must be placed before non-required options";
            findings.refuse(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message);
        } else {
            optional_seen |= option["required"] != true;
        }
    }
    let nested = options.iter().filter(|(_, option)| matches!(kind_of(option), SUBCOMMAND | GROUP)).count();
    if nested > 0 && nested < options.len() {
        let message = "Sub-command and sub-command group option types are mutually exclusive to all other types";
        findings.refuse(join(path, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
    }
}

/// What an option has beyond name and description.
fn check_option(findings: &mut Findings, path: &str, option: &Value) {
    let known = [
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "required",
        "choices",
        "options",
        "channel_types",
        "min_value",
        "max_value",
        "min_length",
        "max_length",
        "autocomplete",
    ];
    findings.no_other_members(path, option, &known);
    let choices = join(path, "choices");
    check_choices(findings, &choices, &option["choices"]);
    let has_choices = option["choices"].as_array().is_some_and(|choices| !choices.is_empty());
    if option["autocomplete"] == true && has_choices {
        let message = "Autocomplete and choices are mutually exclusive";
        findings.refuse(&choices, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", message);
    }
    if has_choices && kind_of(option) == TEXT {
        for (path, choice) in items(&choices, &option["choices"]) {
            findings.required_text(&join(&path, "value"), &choice["value"], limits::CHOICE_VALUE);
        }
    }
}

/// The name and description of a slash command or an option, with their translations.
fn check_named(findings: &mut Findings, path: &str, named: &Value) {
    findings.required_text(&join(path, "name"), &named["name"], limits::COMMAND_NAME);
    findings.required_text(&join(path, "description"), &named["description"], limits::COMMAND_DESCRIPTION);
    translations(findings, path, named, "name", limits::COMMAND_NAME);
    translations(findings, path, named, "description", limits::COMMAND_DESCRIPTION);
    let translated = named["name_localizations"].as_object().into_iter().flatten();
    for name in std::iter::once(&named["name"]).chain(translated.map(|(_, name)| name)) {
        let name = name.as_str().unwrap_or_default();
        if !name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\''))
            || name.chars().any(char::is_uppercase)
        {
            let message = format!("String value did not match validation regex: {name:?}");
            findings.refuse(join(path, "name"), "APPLICATION_COMMAND_INVALID_NAME", message);
        }
    }
}

/// The translations of a text.
fn translations(findings: &mut Findings, path: &str, named: &Value, text: &str, most: usize) {
    let member = format!("{text}_localizations");
    for (locale, translation) in named[&member].as_object().into_iter().flatten() {
        findings.required_text(&join(&join(path, &member), locale), translation, most);
    }
}

/// The texts of a command, of an option or of a choice that count together, the longest translation of each.
fn length_together(named: &Value) -> usize {
    let longest = |text: &str| {
        let translated = named[format!("{text}_localizations")].as_object().into_iter().flatten();
        let lengths = translated.map(|(_, translation)| length_of(translation));
        lengths.chain([length_of(&named[text])]).max().unwrap_or(0)
    };
    let value = match &named["value"] {
        Value::Null => 0,
        Value::String(text) => length(text),
        number => length(&number.to_string()),
    };
    let inner = ["options", "choices"].into_iter().flat_map(|list| named[list].as_array().into_iter().flatten());
    longest("name") + longest("description") + value + inner.map(length_together).sum::<usize>()
}

/// The type of a command or an option; a command without one is a slash command.
fn kind_of(value: &Value) -> u64 {
    value["type"].as_u64().unwrap_or(SLASH)
}
