//! The journal: every request the bot made and every rule it broke, in order.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::fault::ANY_METHOD;

/// Bodies are cut to this many characters in the journal's text: enough to recognise them.
const BODY_SHOWN: usize = 600;

/// One request and its answer.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// When it came, since the stand-in started.
    pub(crate) at: Duration,
    /// Its method, in capitals.
    pub(crate) method: String,
    /// Its path without `/api/v10`, with its query.
    pub(crate) path: String,
    /// Its JSON body, or null.
    pub(crate) body: Value,
    /// The status of the answer; `None` while there is none, and for ever where it was met with silence.
    pub(crate) status: Option<u16>,
    /// Whether an answer is on its way, rather than kept back by a fault.
    pub(crate) in_flight: bool,
    /// The body of the answer.
    pub(crate) answer: Value,
}

impl Entry {
    /// Whether this was such a request, as in `("POST", "/callback")`: the path need only contain the text.
    pub(crate) fn is(&self, method: &str, path_contains: &str) -> bool {
        (method == ANY_METHOD || self.method == method) && self.path.contains(path_contains)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:>7.3}s {} {}", self.at.as_secs_f64(), self.method, self.path)?;
        if !self.body.is_null() {
            write!(formatter, " {}", shortened(&self.body))?;
        }
        match self.status {
            None => write!(formatter, " -> no answer"),
            Some(status) if status >= 400 => write!(formatter, " -> {status} {}", shortened(&self.answer)),
            Some(status) => write!(formatter, " -> {status}"),
        }
    }
}

/// JSON on one line, cut.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(BODY_SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A rule the bot broke. A test fails on each that it did not expect.
#[derive(Clone, Debug)]
pub(crate) struct Violation {
    /// The method and path of the request.
    pub(crate) request: String,
    /// What was wrong, with the place in the body where there is one.
    pub(crate) what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.request, self.what)
    }
}
