//! What is wrong with a body: problems, each with its place, and the ways to find the common ones.

use std::fmt;

use serde_json::Value;

/// Something wrong with a body.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    /// Where, as in `embeds.0.title`.
    pub(crate) path: String,
    /// Discord's code of the error.
    pub(crate) code: &'static str,
    /// What.
    pub(crate) message: String,
    /// Whether Discord refuses it; the others are rules of this project.
    pub(crate) is_refused: bool,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {} [{}]", self.path, self.message, self.code)
    }
}

/// Problems as they are found.
#[derive(Default)]
pub(crate) struct Findings(pub(crate) Vec<Problem>);

impl Findings {
    /// Something Discord refuses.
    pub(crate) fn refuse(&mut self, path: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.0.push(Problem { path: path.into(), code, message: message.into(), is_refused: true });
    }

    /// Something Discord takes and this project does not.
    pub(crate) fn object(&mut self, path: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.0.push(Problem { path: path.into(), code, message: message.into(), is_refused: false });
    }

    /// A text, where there is one, has at most this length, and is not empty.
    pub(crate) fn text(&mut self, path: &str, text: &Value, most: usize) {
        match text {
            Value::Null => {}
            Value::String(text) if text.trim().is_empty() => {
                self.refuse(path, "BASE_TYPE_REQUIRED", "This field is required");
            }
            Value::String(text) => self.at_most(path, length(text), most),
            _ => self.refuse(path, "STRING_TYPE_CONVERT", "Could not interpret value as string."),
        }
    }

    /// A text that must be there, with at most this length.
    pub(crate) fn required_text(&mut self, path: &str, text: &Value, most: usize) {
        if text.is_null() {
            self.refuse(path, "BASE_TYPE_REQUIRED", "This field is required");
        }
        self.text(path, text, most);
    }

    /// A web address, where there is one.
    pub(crate) fn address(&mut self, path: &str, address: &Value, most: usize) {
        let Some(text) = address.as_str() else { return };
        self.at_most(path, length(text), most);
        if !text.starts_with("https://") && !text.starts_with("http://") || text.contains(char::is_whitespace) {
            self.refuse(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    /// A length is at most this.
    pub(crate) fn at_most(&mut self, path: &str, length: usize, most: usize) {
        if length > most {
            let message = format!("Must be {most} or fewer in length, not {length}.");
            self.refuse(path, "BASE_TYPE_MAX_LENGTH", message);
        }
    }

    /// An object has no members but these. Discord would ignore the others: a misspelling goes unnoticed.
    pub(crate) fn no_other_members(&mut self, path: &str, object: &Value, known: &[&str]) {
        for key in object.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !known.contains(&key.as_str()) {
                self.object(join(path, key), "UNKNOWN_FIELD", "Discord knows no such field and would ignore it");
            }
        }
    }
}

/// The length of a text as the limits count it.
pub(crate) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The length of a text in JSON; 0 where there is none.
pub(crate) fn length_of(text: &Value) -> usize {
    text.as_str().map_or(0, length)
}

/// A path one step deeper.
pub(crate) fn join(path: &str, step: impl fmt::Display) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

/// The items of a list with the path of each; nothing where there is no list.
pub(crate) fn items<'a>(path: &str, list: &'a Value) -> Vec<(String, &'a Value)> {
    list.as_array().into_iter().flatten().enumerate().map(|(index, item)| (join(path, index), item)).collect()
}
