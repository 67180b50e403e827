//! An answer of Discord's HTTP API.

use serde_json::{Value, json};

use crate::support::discord::rules::Problem;

/// A status and a body.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The JSON body; null stands for none.
    pub(crate) body: Value,
}

impl Answer {
    /// `200` with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: 200, body }
    }

    /// `204`.
    pub(crate) fn no_content() -> Self {
        Self { status: 204, body: Value::Null }
    }

    /// A refusal with Discord's code and words.
    pub(crate) fn refusal(status: u16, code: u64, message: &str) -> Self {
        Self { status, body: json!({ "message": message, "code": code }) }
    }

    /// `401`: not this token.
    pub(crate) fn unauthorized() -> Self {
        Self::refusal(401, 0, "401: Unauthorized")
    }

    /// `404`: no such path.
    pub(crate) fn no_such_path() -> Self {
        Self::refusal(404, 0, "404: Not Found")
    }

    /// `404`: no such channel.
    pub(crate) fn unknown_channel() -> Self {
        Self::refusal(404, 10003, "Unknown Channel")
    }

    /// `404`: no such message.
    pub(crate) fn unknown_message() -> Self {
        Self::refusal(404, 10008, "Unknown Message")
    }

    /// `404`: the interaction does not exist, or its time is over.
    pub(crate) fn unknown_interaction() -> Self {
        Self::refusal(404, 10062, "Unknown interaction")
    }

    /// `403`: the bot cannot see it.
    pub(crate) fn missing_access() -> Self {
        Self::refusal(403, 50001, "Missing Access")
    }

    /// `403`: the bot sees it but may not.
    pub(crate) fn missing_permissions() -> Self {
        Self::refusal(403, 50013, "Missing Permissions")
    }

    /// `400`: the body breaks rules, each written at its place in the body.
    pub(crate) fn invalid_form(problems: &[&Problem]) -> Self {
        let mut errors = json!({});
        for problem in problems {
            let mut place = &mut errors;
            for segment in problem.path.split('.').filter(|segment| !segment.is_empty()) {
                place = &mut place[segment];
            }
            let error = json!({ "code": problem.code, "message": problem.message });
            match place["_errors"].as_array_mut() {
                Some(list) => list.push(error),
                None => place["_errors"] = json!([error]),
            }
        }
        Self { status: 400, body: json!({ "code": 50035, "message": "Invalid Form Body", "errors": errors }) }
    }
}
