//! What was written, turned into what was meant; every key that cannot be is reported.

use std::{path::PathBuf, time::Duration};

use jiff::tz::TimeZone;
use tracing_subscriber::EnvFilter;
use url::Url;

use super::{
    Mistake, Place,
    written::{Entry, TOKEN_ELSEWHERE, Value, nearest},
};

/// Hands out the keys, the last entry of each, and collects what is wrong with them.
pub(super) struct Reader<'a> {
    entries: &'a [Entry],
    mistakes: &'a mut Vec<Mistake>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(entries: &'a [Entry], mistakes: &'a mut Vec<Mistake>) -> Self {
        Self { entries, mistakes }
    }

    /// Reports what was written for keys that have no default, and so do not exist.
    pub(super) fn reject_unknown(&mut self) {
        let defaults = |entry: &&Entry| entry.place == Place::Default;
        let known: Vec<&str> = self.entries.iter().filter(defaults).map(|entry| entry.key.as_str()).collect();
        for entry in self.entries.iter().filter(|entry| !known.contains(&entry.key.as_str())) {
            let section = format!("{}.", entry.key);
            let keys: Vec<&str> = known.iter().filter_map(|key| key.strip_prefix(&section)).collect();
            let problem = match (keys.is_empty(), &entry.value) {
                (false, Value::Section) => continue,
                (false, _) => format!("is a section; its keys are {}", keys.join(", ")),
                (true, _) if entry.key.ends_with("token") => TOKEN_ELSEWHERE.to_owned(),
                (true, _) => match nearest(&entry.key, known.iter().copied()) {
                    Some(key) => format!("unknown key; did you mean {key}?"),
                    None => "unknown key; config/nordpolitik.toml lists them".to_owned(),
                },
            };
            let (place, key) = (entry.place.clone(), Some(entry.key.clone()));
            self.mistakes.push(Mistake { place, key, problem });
        }
    }

    /// Reports what is wrong with the value that a key has.
    pub(super) fn report(&mut self, key: &str, problem: String) {
        let place = self.entry(key).place.clone();
        self.mistakes.push(Mistake { place, key: Some(key.to_owned()), problem });
    }

    /// A text, as `read` understands it.
    pub(super) fn text<T>(&mut self, key: &str, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let result = match &self.entry(key).value {
            Value::Text(text) | Value::Bare(text) => read(text),
            Value::Whole(_) => Err("must be text in quotes, not a number".to_owned()),
            Value::Section => Err("must be text in quotes, not a section".to_owned()),
            Value::Other(name) => Err(format!("must be text in quotes, not {name}")),
        };
        self.settle(key, result)
    }

    /// A number of seconds from 1 to `most`.
    pub(super) fn seconds(&mut self, key: &str, most: u64) -> Option<Duration> {
        self.whole(key, most).map(Duration::from_secs)
    }

    /// A whole number from 1 to `most`.
    pub(super) fn whole(&mut self, key: &str, most: u64) -> Option<u64> {
        let wanted = format!("must be a whole number from 1 to {most}");
        let (number, written) = match &self.entry(key).value {
            Value::Whole(number) => (u64::try_from(*number).ok(), number.to_string()),
            Value::Bare(text) => (text.trim().parse().ok(), format!("`{text}`")),
            Value::Text(_) => (None, "text in quotes".to_owned()),
            Value::Section => (None, "a section".to_owned()),
            Value::Other(name) => (None, (*name).to_owned()),
        };
        let result = number.filter(|number| (1..=most).contains(number)).ok_or(format!("{wanted}, not {written}"));
        self.settle(key, result)
    }

    fn settle<T>(&mut self, key: &str, result: Result<T, String>) -> Option<T> {
        result.map_err(|problem| self.report(key, problem)).ok()
    }

    /// The entry that counts: the last that was written for the key.
    fn entry(&self, key: &str) -> &'a Entry {
        let last = self.entries.iter().rev().find(|entry| entry.key == key);
        last.expect("a test sees that every key that is read has a default")
    }
}

/// The address of a server; empty for the usual one.
pub(super) fn server(text: &str) -> Result<Option<Url>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    // The address is not repeated: it may hold a password.
    let url = Url::parse(text).map_err(|error| format!("must be an address such as https://discord.com: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("must begin with http:// or https://".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a name or a password".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not hold `?` or `#`: the bot adds a path to it".to_owned());
    }
    Ok(Some(url))
}

/// A folder that exists; empty for none.
pub(super) fn folder(text: &str) -> Result<Option<PathBuf>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let path = PathBuf::from(text);
    match path.metadata() {
        Ok(metadata) if metadata.is_dir() => Ok(Some(path)),
        Ok(_) => Err(format!("`{text}` is not a folder")),
        Err(error) => Err(format!("the folder `{text}` cannot be opened: {error}")),
    }
}

/// A time zone by its IANA name.
pub(super) fn time_zone(text: &str) -> Result<TimeZone, String> {
    TimeZone::get(text)
        .map_err(|_| format!("`{text}` is no time zone; write one such as UTC, Asia/Seoul or Europe/Moscow"))
}

/// What to log.
pub(super) fn log_filter(text: &str) -> Result<String, String> {
    match EnvFilter::builder().parse(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(error) => Err(format!("`{text}` is no filter such as `warn,nordpolitik=info`: {error}")),
    }
}
