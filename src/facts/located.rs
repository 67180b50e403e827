//! JSON that remembers where it stood: objects read field by field, so that one mistake does not hide the next.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::violation::{Location, Violation};

/// A value and the lines where its entry and its fields begin.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where the entry begins.
    pub location: Location,
    fields: BTreeMap<String, usize>,
}

impl<T> Located<T> {
    /// A violation of this entry, at one of its fields or, where the field is not written, at its first line.
    pub fn violation(&self, entry: &str, field: &str, problem: impl Into<String>) -> Violation {
        let line = self.fields.get(field).copied().unwrap_or(self.location.line);
        Violation {
            location: Location { file: self.location.file.clone(), line },
            entry: Some(entry.to_owned()),
            field: Some(field.to_owned()),
            problem: problem.into(),
        }
    }
}

/// A file of the fact base: its name and its text.
#[derive(Clone, Debug)]
pub(super) struct File<'a> {
    name: &'a str,
    text: &'a str,
    /// Where each line but the first begins.
    line_starts: Vec<usize>,
}

impl<'a> File<'a> {
    pub(super) fn new(name: &'a str, text: &'a str) -> Self {
        let line_starts = text.match_indices('\n').map(|(end, _)| end + 1).collect();
        Self { name, text, line_starts }
    }

    /// The line on which a part of this file's text begins.
    fn line_of(&self, part: &'a RawValue) -> usize {
        // `part` borrows from `text`, so the distance of their addresses is its offset.
        let offset = (part.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        1 + self.line_starts.partition_point(|&start| start <= offset)
    }

    pub(super) fn violation(&self, line: usize, problem: impl Into<String>) -> Violation {
        let location = Location { file: self.name.to_owned(), line };
        Violation { location, entry: None, field: None, problem: problem.into() }
    }
}

/// The members of one JSON object, in the order and number in which they are written.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }

        deserializer.deserialize_map(Collect).map(Members)
    }
}

/// An object being read: hands out its fields, collects what is wrong with them.
pub(super) struct Object<'a, 'v> {
    file: &'v File<'a>,
    line: usize,
    members: Vec<(String, &'a RawValue)>,
    known: Vec<&'static str>,
    violations: &'v mut Vec<Violation>,
}

impl<'a, 'v> Object<'a, 'v> {
    /// The object that is a whole file; `None`, with a violation, where the text is not an object in JSON.
    pub(super) fn of_file(file: &'v File<'a>, violations: &'v mut Vec<Violation>) -> Option<Self> {
        match serde_json::from_str::<Members<'a>>(file.text) {
            Ok(Members(members)) => Some(Self { file, line: 1, members, known: Vec::new(), violations }),
            Err(error) => {
                violations.push(file.violation(error.line().max(1), without_position(&error)));
                None
            }
        }
    }

    /// The object that is one entry.
    pub(super) fn of_entry(file: &'v File<'a>, raw: &'a RawValue, violations: &'v mut Vec<Violation>) -> Option<Self> {
        let line = file.line_of(raw);
        match serde_json::from_str::<Members<'a>>(raw.get()) {
            Ok(Members(members)) => Some(Self { file, line, members, known: Vec::new(), violations }),
            Err(error) => {
                violations.push(file.violation(line + error.line().max(1) - 1, without_position(&error)));
                None
            }
        }
    }

    /// The entry's id as written, for messages; it may be missing or malformed.
    fn entry(&self) -> Option<String> {
        let (_, raw) = self.members.iter().find(|(name, _)| name == "id")?;
        serde_json::from_str(raw.get()).ok()
    }

    fn report(&mut self, line: usize, field: &str, problem: String) {
        let location = Location { file: self.file.name.to_owned(), line };
        self.violations.push(Violation { location, entry: self.entry(), field: Some(field.to_owned()), problem });
    }

    /// The raw text of a field, where it is written.
    pub(super) fn raw(&mut self, field: &'static str) -> Option<&'a RawValue> {
        if !self.known.contains(&field) {
            self.known.push(field);
        }
        self.members.iter().find(|(name, _)| name == field).map(|(_, raw)| *raw)
    }

    /// A field that may be left out; `None` also where it is wrong, which is reported.
    pub(super) fn optional<T: DeserializeOwned>(&mut self, field: &'static str) -> Option<T> {
        let raw = self.raw(field)?;
        match serde_json::from_str(raw.get()) {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(self.file.line_of(raw) + error.line().max(1) - 1, field, without_position(&error));
                None
            }
        }
    }

    /// A field that must be there; `None` where it is missing or wrong, which is reported.
    pub(super) fn required<T: DeserializeOwned>(&mut self, field: &'static str) -> Option<T> {
        if self.raw(field).is_none() {
            self.report(self.line, field, "is missing".to_owned());
            return None;
        }
        self.optional(field)
    }

    /// The entries of a list of objects.
    pub(super) fn entries(&mut self, field: &'static str) -> Vec<&'a RawValue> {
        let Some(raw) = self.raw(field) else {
            self.report(self.line, field, "is missing".to_owned());
            return Vec::new();
        };
        match serde_json::from_str(raw.get()) {
            Ok(entries) => entries,
            Err(error) => {
                self.report(self.file.line_of(raw), field, without_position(&error));
                Vec::new()
            }
        }
    }

    /// Reports keys that nothing asked for and keys written twice.
    pub(super) fn reject_unknown(&mut self) {
        let mut seen: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        for (name, raw) in &self.members {
            if !self.known.contains(&name.as_str()) {
                let known = self.known.join(", ");
                found.push((self.file.line_of(raw), name.clone(), format!("unknown key; the keys here are {known}")));
            } else if seen.contains(&name.as_str()) {
                found.push((self.file.line_of(raw), name.clone(), "is written twice".to_owned()));
            }
            seen.push(name);
        }
        for (line, field, problem) in found {
            self.report(line, &field, problem);
        }
    }

    /// Binds the value made of the fields to the places where they stood.
    pub(super) fn locate<T>(&self, value: T) -> Located<T> {
        let fields = self.members.iter().map(|(name, raw)| (name.clone(), self.file.line_of(raw))).collect();
        Located { value, location: Location { file: self.file.name.to_owned(), line: self.line }, fields }
    }
}

/// The message of a JSON error without its line and column, which are relative to a part of the file.
fn without_position(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => message[..end].to_owned(),
        None => message,
    }
}
