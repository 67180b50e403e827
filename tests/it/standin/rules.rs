//! Discord's rules: one row for each thing the stand-in refuses or objects to.

use serde_json::{Value, json};

use crate::support::discord::rest::Endpoint;
use crate::support::discord::rules::{is_described, problems};

/// The body breaks exactly one rule by hand-written reckoning: its place and code contain these texts.
#[track_caller]
fn case(method: &str, path: &str, body: &Value, expected: &[&str]) {
    let endpoint = Endpoint::find(method, path).expect("a known endpoint");
    let found: Vec<String> = problems(&endpoint, method, body).iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), usize::from(!expected.is_empty()), "{found:#?}");
    for text in expected {
        assert!(found[0].contains(text), "{found:#?}");
    }
}

/// A channel message with these members.
#[track_caller]
fn message(members: Value, expected: &[&str]) {
    let mut body = json!({ "content": "x", "allowed_mentions": { "parse": [] } });
    extend(&mut body, members);
    case("POST", "/channels/1/messages", &body, expected);
}

/// One slash command with these members.
#[track_caller]
fn command(members: Value, expected: &[&str]) {
    let mut body = json!({ "type": 1, "name": "ask", "description": "Ask" });
    extend(&mut body, members);
    case("PUT", "/applications/1/commands", &json!([body]), expected);
}

/// A row of these components.
fn row(components: Value) -> Value {
    let mut members = json!({ "components": [{ "type": 1 }] });
    members["components"][0]["components"] = components;
    members
}

/// Puts members into an object.
fn extend(body: &mut Value, members: Value) {
    match (body, members) {
        (Value::Object(body), Value::Object(members)) => body.extend(members),
        (_, members) => panic!("not an object: {members}"),
    }
}

/// A button with this custom id.
fn button(custom_id: &str) -> Value {
    json!({ "type": 2, "style": 1, "label": "b", "custom_id": custom_id })
}

/// A required or optional text option.
fn option(name: &str, required: bool) -> Value {
    json!({ "type": 3, "name": name, "description": "d", "required": required })
}

#[test]
fn messages() {
    let text = |length: usize| "x".repeat(length);
    message(json!({}), &[]);
    message(json!({ "content": text(2000) }), &[]);
    message(json!({ "content": text(2001) }), &["content", "MAX_LENGTH"]);
    message(json!({ "content": "😀".repeat(1001) }), &["content", "MAX_LENGTH"]);
    message(json!({ "content": "" }), &["empty message"]);
    message(json!({ "contents": "x" }), &["contents", "UNKNOWN_FIELD"]);
    message(json!({ "nonce": text(26) }), &["nonce", "MAX_LENGTH"]);
    message(json!({ "enforce_nonce": true }), &["NO_NONCE"]);
    message(json!({ "allowed_mentions": null }), &["COULD_PING"]);
    message(json!({ "allowed_mentions": { "parse": ["users"] } }), &["COULD_PING"]);
    message(json!({ "allowed_mentions": { "parse": [], "users": ["1"] } }), &["COULD_PING"]);
    message(json!({ "allowed_mentions": { "parse": [], "replied_user": true } }), &[]);
    let both = json!({ "content": "x", "allowed_mentions": { "parse": ["users"], "users": ["1"] } });
    let endpoint = Endpoint::find("POST", "/channels/1/messages").expect("a known endpoint");
    assert!(problems(&endpoint, "POST", &both)[0].to_string().contains("mutually exclusive"));
}

#[test]
fn embeds() {
    let one = |embed: Value, expected: &[&str]| message(json!({ "embeds": [embed] }), expected);
    let text = |length: usize| "x".repeat(length);
    let field = |name: usize, value: usize| json!({ "name": text(name), "value": text(value) });
    one(json!({ "title": text(256), "description": text(4096) }), &[]);
    one(json!({ "title": text(257) }), &["embeds.0.title", "MAX_LENGTH"]);
    one(json!({ "description": text(4097) }), &["embeds.0.description", "MAX_LENGTH"]);
    one(json!({ "title": "t", "author": { "name": text(257) } }), &["embeds.0.author.name", "MAX_LENGTH"]);
    one(json!({ "title": "t", "footer": { "text": text(2049) } }), &["embeds.0.footer.text", "MAX_LENGTH"]);
    one(json!({ "fields": vec![field(1, 1); 26] }), &["embeds.0.fields", "MAX_LENGTH"]);
    one(json!({ "fields": [field(257, 1)] }), &["embeds.0.fields.0.name", "MAX_LENGTH"]);
    one(json!({ "fields": [field(1, 1025)] }), &["embeds.0.fields.0.value", "MAX_LENGTH"]);
    one(json!({ "fields": [field(1, 0)] }), &["embeds.0.fields.0.value", "REQUIRED"]);
    one(json!({ "title": "t", "url": "ftp://example.org" }), &["embeds.0.url", "URL"]);
    one(json!({ "title": "t", "colour": 1 }), &["embeds.0.colour", "UNKNOWN_FIELD"]);
    one(json!({}), &["shows nothing"]);
    let long = json!({ "description": text(3001) });
    message(json!({ "embeds": [long, long] }), &["MAX_EMBED_SIZE_EXCEEDED", "6002"]);
    message(json!({ "embeds": vec![json!({ "title": "t" }); 11] }), &["embeds:", "MAX_LENGTH"]);
}

#[test]
fn discords_own_description_catches_the_rest() {
    if is_described() {
        message(json!({ "embeds": [{ "title": "t", "color": 0x0100_0000 }] }), &["embeds.0.color", "OPENAPI"]);
        message(json!({ "flags": "silent" }), &["flags", "OPENAPI"]);
        command(json!({ "contexts": [9] }), &["0.contexts.0", "OPENAPI"]);
    }
}

#[test]
fn components() {
    let buttons = |count: u8| (0..count).map(|number| button(&number.to_string())).collect::<Vec<_>>();
    message(row(json!(buttons(5))), &[]);
    message(row(json!(buttons(6))), &["components.0", "MAX_LENGTH"]);
    let rows: Vec<_> = (0..6).map(|n| json!({ "type": 1, "components": [button(&n.to_string())] })).collect();
    message(json!({ "components": rows }), &["components:", "MAX_LENGTH"]);
    message(row(json!([button("a"), button("a")])), &["DUPLICATED"]);
    message(row(json!([button(&"x".repeat(101))])), &["custom_id", "MAX_LENGTH"]);
    message(row(json!([{ "type": 2, "style": 1, "label": "b" }])), &["custom_id", "REQUIRED"]);
    message(row(json!([{ "type": 2, "style": 5, "label": "b" }])), &["url", "REQUIRED"]);
    message(row(json!([{ "type": 2, "style": 1, "custom_id": "a" }])), &["LABEL_OR_EMOJI"]);
    let long = json!([{ "type": 2, "style": 1, "custom_id": "a", "label": "x".repeat(81) }]);
    message(row(long), &["label", "MAX_LENGTH"]);
    let options: Vec<_> = (0..26).map(|n| json!({ "label": "l", "value": n.to_string() })).collect();
    message(row(json!([{ "type": 3, "custom_id": "m", "options": options }])), &["options", "MAX_LENGTH"]);
}

#[test]
fn commands() {
    command(json!({}), &[]);
    command(json!({ "default_member_permissions": "32" }), &[]);
    command(json!({ "description": null }), &["description", "REQUIRED"]);
    command(json!({ "description": "x".repeat(101) }), &["description", "MAX_LENGTH"]);
    command(json!({ "name": "Ask" }), &["name", "INVALID_NAME"]);
    command(json!({ "name": "ask me" }), &["name", "INVALID_NAME"]);
    command(json!({ "name": "x".repeat(33) }), &["name", "MAX_LENGTH"]);
    command(json!({ "name_localizations": { "ko": "질문", "ru": "спроси" } }), &[]);
    command(json!({ "name_localizations": { "ru": "Спроси" } }), &["name", "INVALID_NAME"]);
    command(json!({ "descriptoin": "x" }), &["descriptoin", "UNKNOWN_FIELD"]);
    command(json!({ "type": 3, "name": "Check this message", "description": "" }), &[]);
    command(json!({ "type": 3, "name": "Check" }), &["CONTEXT_MENU_DESCRIPTION"]);
    let named = |name: String| json!({ "type": 1, "name": name, "description": "d" });
    let many: Vec<_> = (0..101).map(|n| named(format!("c{n}"))).collect();
    case("PUT", "/applications/1/commands", &json!(many), &["MAX_COMMANDS"]);
    let twins = json!([named("a".into()), named("a".into())]);
    case("PUT", "/applications/1/commands", &twins, &["DUPLICATE_NAME"]);
}

#[test]
fn options() {
    let with = |options: Value, expected: &[&str]| command(json!({ "options": options }), expected);
    let choice = |name: &str| json!({ "name": name, "value": name });
    let mut chosen = option("a", true);
    with(json!([option("a", true), option("b", false)]), &[]);
    with(json!([option("a", false), option("b", true)]), &["0.options.1", "REQUIRED_INVALID"]);
    with(json!([option("a", true), option("a", true)]), &["NAME_DUPLICATE"]);
    chosen["choices"] = json!([choice("x"), choice("y")]);
    with(json!([chosen]), &[]);
    chosen["autocomplete"] = json!(true);
    with(json!([chosen]), &["CHOICES_AUTOCOMPLETE"]);
    chosen["autocomplete"] = json!(false);
    chosen["choices"] = json!([choice(&"x".repeat(101))]);
    let endpoint = Endpoint::find("PUT", "/applications/1/commands").expect("a known endpoint");
    let body = json!([{ "type": 1, "name": "ask", "description": "d", "options": [chosen] }]);
    let found = problems(&endpoint, "PUT", &body);
    assert!(found.iter().any(|problem| problem.path.ends_with("choices.0.name")), "{found:#?}");
    let mixed = json!([{ "type": 1, "name": "s", "description": "d" }, option("a", false)]);
    with(mixed, &["TYPE_INVALID"]);
    let wordy: Vec<_> = (0..25).map(wordy_option).collect();
    with(json!(wordy), &["TOO_LARGE"]);
}

/// An option whose 25 choices are as long as they may be.
fn wordy_option(number: usize) -> Value {
    let choices: Vec<_> = (0..25).map(|n| json!({ "name": format!("{n:0100}"), "value": n.to_string() })).collect();
    json!({ "type": 3, "name": format!("o{number}"), "description": "d", "choices": choices })
}

#[test]
fn responses() {
    let callback = |body: Value, expected: &[&str]| case("POST", "/interactions/1/token/callback", &body, expected);
    let choices = |count: u8, length: usize| -> Vec<Value> {
        (0..count).map(|n| json!({ "name": n.to_string(), "value": "x".repeat(length) })).collect()
    };
    callback(json!({ "type": 8, "data": { "choices": choices(25, 100) } }), &[]);
    callback(json!({ "type": 8, "data": { "choices": choices(26, 1) } }), &["data.choices", "MAX_LENGTH"]);
    callback(json!({ "type": 8, "data": { "choices": choices(1, 101) } }), &["data.choices.0.value", "MAX_LENGTH"]);
    callback(json!({ "type": 4, "data": { "content": "x" } }), &["data.allowed_mentions", "COULD_PING"]);
    callback(json!({ "type": 5, "data": { "flags": 64 } }), &[]);
    callback(json!({ "type": 99 }), &["type"]);
    let followup = json!({ "content": "x" });
    case("POST", "/webhooks/1/token", &followup, &["COULD_PING"]);
    case("PATCH", "/webhooks/1/token/messages/@original", &followup, &["COULD_PING"]);
    case("PATCH", "/channels/1/messages/2", &followup, &["COULD_PING"]);
}
