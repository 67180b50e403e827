//! Discord's rules for what a bot sends, and this project's own: every body is held against them.

mod commands;
mod components;
mod embeds;
mod findings;
mod limits;
mod messages;
mod openapi;

use serde_json::Value;

pub(crate) use findings::Problem;
pub(crate) use openapi::{is_described, problems_of_answer};

use super::rest::Endpoint;
use findings::{Findings, join};

/// What is wrong with the body sent to an endpoint.
pub(crate) fn problems(endpoint: &Endpoint, method: &str, body: &Value) -> Vec<Problem> {
    let mut findings = Findings::default();
    match (endpoint, method) {
        (Endpoint::Commands { .. }, "PUT") => commands::check_all(&mut findings, body),
        (Endpoint::Commands { .. }, "POST") => commands::check(&mut findings, "", body),
        (Endpoint::Callback { .. }, _) => check_callback(&mut findings, body),
        (Endpoint::Messages(_), "POST") => messages::check_new(&mut findings, "", body, messages::CHANNEL),
        (Endpoint::Followups { .. }, _) => messages::check_new(&mut findings, "", body, messages::FOLLOWUP),
        (Endpoint::Message { .. } | Endpoint::Followup { .. }, "PATCH") => {
            messages::check_edit(&mut findings, "", body);
        }
        _ => {}
    }
    let hand_written_refuse = findings.0.iter().any(|problem| problem.is_refused);
    // What was caught by hand is worded better there.
    if !hand_written_refuse {
        openapi::check(&mut findings, endpoint, method, body);
    }
    findings.0
}

/// The first response to an interaction.
fn check_callback(findings: &mut Findings, body: &Value) {
    findings.no_other_members("", body, &["type", "data"]);
    let data = &body["data"];
    match body["type"].as_u64() {
        Some(4) => messages::check_new(findings, "data", data, messages::RESPONSE),
        Some(7) => messages::check_edit(findings, "data", data),
        Some(8) => {
            findings.no_other_members("data", data, &["choices"]);
            commands::check_choices(findings, &join("data", "choices"), &data["choices"]);
        }
        // Deferred responses carry flags alone; anything else in them is ignored.
        Some(5 | 6 | 9) => {}
        _ => findings.refuse("type", "BASE_TYPE_CHOICES", "Value must be one of {4, 5, 6, 7, 8, 9}."),
    }
}
