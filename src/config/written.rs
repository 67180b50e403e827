//! The settings exactly as they were written, key by key, each with its place. What they mean is not known here.

use std::{collections::BTreeSet, fs, path::Path};

use toml::de::{DeTable, DeValue};

use super::{DEFAULTS, Environment, Mistake, Place};

/// What the names of all our environment variables begin with.
const PREFIX: &str = "NORDPOLITIK_";
/// The variable that names the file; it is no key.
const FILE: &str = "NORDPOLITIK_CONFIG";
/// The variable that Rust programs are told by what to log.
const RUST_LOG: &str = "RUST_LOG";

/// A key and what was written for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) place: Place,
    pub(super) value: Value,
}

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Text in quotes.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Text from a place that knows no quotes: the key decides whether it is to be a number.
    Bare(String),
    /// A section without keys.
    Section,
    /// Something that no key takes, such as a list, by its name.
    Other(&'static str),
}

/// Everything that was written anywhere, the weakest first; and what could not be read.
pub(super) fn everywhere(environment: &Environment, facts: Option<&Path>) -> (Vec<Entry>, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let mut entries = in_toml(DEFAULTS, |_| Place::Default, &mut mistakes);
    let known: BTreeSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    if let Some(path) = environment.get(FILE) {
        entries.extend(in_file(Path::new(path), &mut mistakes));
    }
    entries.extend(in_environment(environment, &known, &mut mistakes));
    entries.extend(facts.map(|facts| {
        let value = Value::Text(facts.to_string_lossy().into_owned());
        Entry { key: "facts.path".to_owned(), place: Place::Option("--facts"), value }
    }));
    (entries, mistakes)
}

fn in_file(path: &Path, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let name = path.display().to_string();
    match fs::read_to_string(path) {
        Ok(text) => {
            let line = |offset| 1 + text.bytes().take(offset).filter(|&byte| byte == b'\n').count();
            in_toml(&text, |offset| Place::Line(name.clone(), line(offset)), mistakes)
        }
        Err(error) => {
            let problem = format!("cannot be read: {error}");
            mistakes.push(Mistake {
                place: Place::Variable(FILE.to_owned()),
                key: None,
                problem: format!("{name} {problem}"),
            });
            Vec::new()
        }
    }
}

/// The entries of a text in TOML; `place` says where a byte of it stands.
fn in_toml(text: &str, place: impl Fn(usize) -> Place, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let (table, errors) = DeTable::parse_recoverable(text);
    // The message alone: the whole error quotes the line, and nobody knows what secret stands there.
    mistakes.extend(errors.iter().map(|error| Mistake {
        place: place(error.span().map_or(0, |span| span.start)),
        key: None,
        problem: error.message().to_owned(),
    }));
    let mut entries = Vec::new();
    flatten("", table.get_ref(), &place, &mut entries);
    entries
}

fn flatten(above: &str, table: &DeTable<'_>, place: &impl Fn(usize) -> Place, entries: &mut Vec<Entry>) {
    for (name, value) in table {
        let key = if above.is_empty() { name.get_ref().to_string() } else { format!("{above}.{}", name.get_ref()) };
        let value = match value.get_ref() {
            DeValue::Table(table) if !table.is_empty() => {
                flatten(&key, table, place, entries);
                continue;
            }
            DeValue::Table(_) => Value::Section,
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Value::Whole(number),
                Err(_) => Value::Other("a number out of all bounds"),
            },
            DeValue::Float(_) => Value::Other("a fraction"),
            DeValue::Boolean(_) => Value::Other("true or false"),
            DeValue::Datetime(_) => Value::Other("a date"),
            DeValue::Array(_) => Value::Other("a list"),
        };
        entries.push(Entry { key, place: place(name.span().start), value });
    }
}

fn in_environment(environment: &Environment, known: &BTreeSet<String>, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let ours = environment.iter().filter(|(name, _)| name.starts_with(PREFIX) && *name != FILE);
    // An empty RUST_LOG means the same as none to every Rust program.
    let rust_log = environment.iter().filter(|(name, value)| *name == RUST_LOG && !value.is_empty());
    for (name, value) in ours.chain(rust_log) {
        let place = Place::Variable(name.to_owned());
        let key = if name == RUST_LOG { Some("log.filter") } else { key_of(name, known) };
        match (key, value.to_str()) {
            (Some(key), Some(value)) => {
                entries.push(Entry { key: key.to_owned(), place, value: Value::Bare(value.to_owned()) });
            }
            (Some(key), None) => {
                mistakes.push(Mistake { place, key: Some(key.to_owned()), problem: "is not text in UTF-8".to_owned() });
            }
            (None, _) => mistakes.push(Mistake { place, key: None, problem: unknown_variable(name, known) }),
        }
    }
    entries
}

/// The variable that sets a key: `NORDPOLITIK_DISCORD__API_URL` for `discord.api_url`.
fn variable_of(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").to_uppercase())
}

fn key_of<'a>(variable: &str, known: &'a BTreeSet<String>) -> Option<&'a str> {
    known.iter().find(|key| variable_of(key) == variable).map(String::as_str)
}

fn unknown_variable(name: &str, known: &BTreeSet<String>) -> String {
    if name.ends_with("TOKEN") || name.ends_with("TOKEN_FILE") {
        return TOKEN_ELSEWHERE.to_owned();
    }
    let variables: Vec<String> = known.iter().map(|key| variable_of(key)).collect();
    match nearest(name, variables.iter().map(String::as_str)) {
        Some(variable) => format!("sets no key; {variable} does"),
        None => "sets no key; config/nordpolitik.toml lists them".to_owned(),
    }
}

/// What is said where somebody writes the token as if it were a setting.
pub(super) const TOKEN_ELSEWHERE: &str =
    "the token is no setting; it is read from DISCORD_TOKEN or from the file that DISCORD_TOKEN_FILE names";

/// How alike two keys must be for the one to be taken for a slip of the other: about two letters in twelve.
const SLIP: f64 = 0.8;

/// The key that was probably meant.
pub(super) fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let alike = known.map(|key| (strsim::normalized_damerau_levenshtein(written, key), key));
    alike.filter(|(likeness, _)| *likeness >= SLIP).max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, key)| key)
}
