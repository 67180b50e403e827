//! The rules for messages: their text, whom they may ping, and what they must have.

use serde_json::Value;

use super::findings::{Findings, join, length_of};
use super::{components, embeds, limits};

/// What every message may carry.
const COMMON: [&str; 8] =
    ["content", "tts", "embeds", "allowed_mentions", "flags", "components", "attachments", "poll"];
/// What a message to a channel may carry.
pub(super) const CHANNEL: &[&str] = &["nonce", "enforce_nonce", "message_reference", "sticker_ids"];
/// What a first response may carry besides.
pub(super) const RESPONSE: &[&str] = &[];
/// What a further message to an interaction may carry besides.
pub(super) const FOLLOWUP: &[&str] = &["username", "avatar_url", "thread_name"];

/// A new message, with the members it may carry besides the common ones.
pub(super) fn check_new(findings: &mut Findings, path: &str, message: &Value, besides: &[&str]) {
    check_known(findings, path, message, besides);
    check_contents(findings, path, message);
    let is_empty = |member: &str| match &message[member] {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    if ["content", "embeds", "components", "attachments", "poll", "sticker_ids"].into_iter().all(is_empty) {
        findings.refuse(path, "MESSAGE_EMPTY", "Cannot send an empty message");
    }
    let nonce = &message["nonce"];
    findings.at_most(&join(path, "nonce"), length_of(nonce), limits::NONCE);
    if message["enforce_nonce"] == true && nonce.is_null() {
        findings.object(join(path, "enforce_nonce"), "NO_NONCE", "there is no nonce to enforce");
    }
}

/// A change of a message: what is absent stays.
pub(super) fn check_edit(findings: &mut Findings, path: &str, message: &Value) {
    check_known(findings, path, message, &[]);
    check_contents(findings, path, message);
}

/// No misspelt members.
fn check_known(findings: &mut Findings, path: &str, message: &Value, besides: &[&str]) {
    findings.no_other_members(path, message, &[&COMMON, besides].concat());
}

/// What new and changed messages have in common.
fn check_contents(findings: &mut Findings, path: &str, message: &Value) {
    findings.at_most(&join(path, "content"), length_of(&message["content"]), limits::CONTENT);
    embeds::check(findings, &join(path, "embeds"), &message["embeds"]);
    components::check(findings, &join(path, "components"), &message["components"]);
    check_mentions(findings, &join(path, "allowed_mentions"), &message["allowed_mentions"]);
}

/// Nobody may be pinged. Discord allows it; this bot repeats what people typed, so every message must rule it out.
fn check_mentions(findings: &mut Findings, path: &str, allowed: &Value) {
    findings.no_other_members(path, allowed, &["parse", "users", "roles", "replied_user"]);
    let has = |list: &str| allowed[list].as_array().is_some_and(|items| !items.is_empty());
    for list in ["users", "roles"] {
        let parsed = allowed["parse"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == list));
        if parsed && has(list) {
            let message = format!("parse:[\"{list}\"] and {list}: [ids...] are mutually exclusive.");
            findings.refuse(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
        }
    }
    let parses_nothing = allowed["parse"].as_array().is_some_and(Vec::is_empty);
    if !parses_nothing || has("users") || has("roles") {
        let message = format!("could ping: allowed_mentions is {allowed}, not {{\"parse\": []}}");
        findings.object(path, "COULD_PING", message);
    }
}
