//! Faults: what a test can make the stand-in do to the next requests instead of answering them.

use std::time::Duration;

use serde_json::{Value, json};

/// Stands for every method, where a fault is laid out.
pub(crate) const ANY_METHOD: &str = "*";

/// How a request is mistreated.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Answered with this, and nothing done.
    Answer {
        /// The status.
        status: u16,
        /// Headers beside the content type.
        headers: Vec<(String, String)>,
        /// The body.
        body: Value,
    },
    /// Never answered, and nothing done.
    Silence,
    /// The connection breaks, and nothing is done.
    Broken,
    /// Done as asked, but the connection breaks before the answer.
    AnswerLost,
    /// Done as asked, after a while.
    Delay(Duration),
    /// The bot is killed before anything is done.
    Killed,
    /// Done as asked, but the bot is killed before it hears of it.
    KilledUnaware,
}

impl Fault {
    /// `500 Internal Server Error`, as Discord words it.
    pub(crate) fn server_error() -> Self {
        Self::status(500, json!({ "message": "500: Internal Server Error", "code": 0 }))
    }

    /// `503` from the proxy in front of Discord: not JSON that serenity understands.
    pub(crate) fn unavailable() -> Self {
        Self::status(503, json!("upstream connect error or disconnect/reset before headers"))
    }

    /// `403 Missing Permissions`.
    pub(crate) fn forbidden() -> Self {
        Self::status(403, json!({ "message": "Missing Permissions", "code": 50013 }))
    }

    /// `429 Too Many Requests` for this route, with the waiting time in header and body as Discord has it.
    pub(crate) fn rate_limited(retry_after: Duration) -> Self {
        Self::too_many_requests(retry_after, false)
    }

    /// `429 Too Many Requests` for everything the bot does.
    pub(crate) fn rate_limited_globally(retry_after: Duration) -> Self {
        Self::too_many_requests(retry_after, true)
    }

    /// Any status with a JSON body.
    pub(crate) fn status(status: u16, body: Value) -> Self {
        Self::Answer { status, headers: Vec::new(), body }
    }

    /// The two sorts of 429.
    fn too_many_requests(retry_after: Duration, global: bool) -> Self {
        let whole_seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let mut headers = vec![
            ("Retry-After".to_owned(), whole_seconds.to_string()),
            ("X-RateLimit-Reset-After".to_owned(), retry_after.as_secs_f64().to_string()),
            ("X-RateLimit-Scope".to_owned(), if global { "global" } else { "user" }.to_owned()),
        ];
        if global {
            headers.push(("X-RateLimit-Global".to_owned(), "true".to_owned()));
        }
        let body = json!({
            "message": "You are being rate limited.",
            "retry_after": retry_after.as_secs_f64(),
            "global": global,
        });
        Self::Answer { status: 429, headers, body }
    }
}

/// A fault laid out for requests to come.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    /// The method it waits for, or [`ANY_METHOD`].
    pub(crate) method: String,
    /// Text that the path contains.
    pub(crate) path_contains: String,
    /// How many such requests are still to be mistreated.
    pub(crate) remaining: usize,
    /// How.
    pub(crate) fault: Fault,
}

impl Planned {
    /// Whether it strikes this request.
    pub(crate) fn strikes(&self, method: &str, path: &str) -> bool {
        let is_method = self.method == ANY_METHOD || self.method == method;
        self.remaining > 0 && is_method && path.contains(&self.path_contains)
    }
}
