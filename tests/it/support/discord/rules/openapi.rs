//! Discord's own OpenAPI description as a validator, where it has been laid beside the project.
//!
//! The description is not part of the project. It is looked for at `shared/discord/openapi.json` in the folders above;
//! where it is absent, one line says so and the rules written by hand stand alone.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

use super::findings::Findings;
use crate::support::discord::rest::Endpoint;

/// The description, read once; `None` where there is none.
static DESCRIPTION: LazyLock<Option<Value>> = LazyLock::new(|| {
    let Some(path) = description_path() else {
        announce(
            "no OpenAPI description of Discord beside the project: bodies are held against hand-written rules alone",
        );
        return None;
    };
    let text = std::fs::read_to_string(&path).expect("the description was just found");
    Some(serde_json::from_str(&text).expect("the description is JSON"))
});

/// The schemas compiled so far, by their place in the description.
static COMPILED: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

/// Whether there is a description.
pub(crate) fn is_described() -> bool {
    DESCRIPTION.is_some()
}

/// Holds a request's body against the description.
pub(super) fn check(findings: &mut Findings, endpoint: &Endpoint, method: &str, body: &Value) {
    if body.is_null() {
        return;
    }
    let (pointer, part, path) = match endpoint {
        Endpoint::Callback { .. } => match body["type"].as_u64() {
            // An error against one schema can be read; one against Discord's choice of seven cannot.
            Some(4 | 5 | 7) => (component("IncomingWebhookInteractionRequest"), &body["data"], "data"),
            Some(8) => (component("ApplicationCommandAutocompleteCallbackRequest"), body, ""),
            _ => return,
        },
        Endpoint::Followups { .. } => (component("IncomingWebhookRequestPartial"), body, ""),
        _ => (format!("{}/requestBody/content/application~1json/schema", operation(endpoint, method)), body, ""),
    };
    if part.is_null() {
        return;
    }
    for (place, message) in errors(&pointer, &coerced(part)) {
        let place = place.trim_matches('/').replace('/', ".");
        let path = [path, place.as_str()].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(".");
        findings.refuse(path, "OPENAPI", message);
    }
}

/// Holds one of the stand-in's own answers against the description.
pub(crate) fn problems_of_answer(endpoint: &Endpoint, method: &str, status: u16, body: &Value) -> Vec<String> {
    let pointer = format!("{}/responses/{status}/content/application~1json/schema", operation(endpoint, method));
    errors(&pointer, body).into_iter().map(|(place, message)| format!("{place}: {message}")).collect()
}

/// Where the description speaks of an endpoint.
fn operation(endpoint: &Endpoint, method: &str) -> String {
    let path = endpoint.template().replace('/', "~1");
    format!("/paths/{path}/{}", method.to_lowercase())
}

/// Where the description has a schema of this name.
fn component(name: &str) -> String {
    format!("/components/schemas/{name}")
}

/// What is wrong with a value according to the schema at `pointer`: place and message of each error.
fn errors(pointer: &str, value: &Value) -> Vec<(String, String)> {
    let Some(description) = &*DESCRIPTION else { return Vec::new() };
    let Some(schema) = description.pointer(pointer) else {
        return vec![(String::new(), format!("the description has nothing at {pointer}"))];
    };
    let validator = compiled(description, pointer, schema);
    validator.iter_errors(value).map(|error| (error.instance_path().to_string(), error.to_string())).collect()
}

/// The compiled schema at `pointer`.
fn compiled(description: &Value, pointer: &str, schema: &Value) -> Arc<Validator> {
    let known = || COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = known().get(pointer) {
        return validator.clone();
    }
    // The lock is free meanwhile: two tests may compile the same, and none waits for another's.
    let mut root = schema.clone();
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["components"] = json!({ "schemas": referenced(description, schema) });
    let validator = Arc::new(jsonschema::validator_for(&root).expect("Discord's description compiles"));
    known().entry(pointer.to_owned()).or_insert(validator).clone()
}

/// The named schemas that a schema refers to, at any distance. The whole description would do, a hundred times slower.
fn referenced(description: &Value, schema: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.values()),
            Value::String(text) => {
                let Some(name) = text.strip_prefix("#/components/schemas/") else { continue };
                let Some(schema) = description["components"]["schemas"].get(name) else { continue };
                if found.insert(name.to_owned(), schema.clone()).is_none() {
                    open.push(schema);
                }
            }
            _ => {}
        }
    }
    found
}

/// The body as the description wants it: `default_member_permissions` is a number there, a text everywhere else, and the
/// number of an uploaded file is a text there, a number in Discord's examples.
fn coerced(body: &Value) -> Value {
    let mut body = body.clone();
    let commands = match &mut body {
        Value::Array(commands) => commands.as_mut_slice(),
        other => std::slice::from_mut(other),
    };
    for command in commands {
        let number = command["default_member_permissions"].as_str().and_then(|text| text.parse::<u64>().ok());
        if let Some(number) = number {
            command["default_member_permissions"] = json!(number);
        }
        for attachment in command["attachments"].as_array_mut().into_iter().flatten() {
            if let Some(number) = attachment["id"].as_u64() {
                attachment["id"] = json!(number.to_string());
            }
        }
    }
    body
}

/// Where the description is: one or two folders above the project, so that work trees find it too.
fn description_path() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1).take(2);
    above.map(|folder| folder.join("shared/discord/openapi.json")).find(|path| path.exists())
}

/// One line for whoever runs the tests.
#[expect(clippy::print_stderr, reason = "a half of the checks is missing; nothing else would tell")]
fn announce(line: &str) {
    eprintln!("{line}");
}
