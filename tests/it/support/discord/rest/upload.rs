//! Requests that carry files: the JSON in one part of a form, each file in another.

use axum::RequestExt;
use axum::extract::{Multipart, Request};
use axum::http::header;
use serde_json::{Value, json};

use crate::support::discord::model::Model;
use crate::support::discord::snowflake::Snowflake;

/// A file that a request carries.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// Its number among the files of the request.
    number: u64,
    name: String,
    bytes: Vec<u8>,
}

/// Whether a request is a form with files.
pub(super) fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// The JSON and the files of a form.
///
/// # Errors
///
/// When the form is none that Discord documents.
pub(super) async fn read(request: Request) -> Result<(Value, Vec<Upload>), String> {
    let form = request.extract::<Multipart, _>().await;
    let mut form = form.map_err(|error| error.to_string())?;
    let (mut body, mut files) = (Value::Null, Vec::new());
    while let Some(part) = form.next_field().await.map_err(|error| error.to_string())? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| error.to_string())?;
        if field == "payload_json" {
            body = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        } else {
            let number = field.strip_prefix("files[").and_then(|rest| rest.strip_suffix(']'));
            let number = number.and_then(|number| number.parse().ok());
            let number = number.ok_or_else(|| format!("a form has no part {field:?}"))?;
            files.push(Upload { number, name, bytes: bytes.to_vec() });
        }
    }
    Ok((body, files))
}

/// Puts the files where the body speaks of them, as a message's attachments, and keeps their bytes.
pub(super) fn attach(model: &mut Model, request: &str, body: &mut Value, files: &[Upload]) {
    // The body of a callback has its message inside.
    let message = if body["data"].is_object() { &mut body["data"] } else { body };
    for file in files {
        let described = message["attachments"].as_array_mut().into_iter().flatten();
        let Some(attachment) = described.into_iter().find(|attachment| attachment["id"] == file.number) else {
            model.object(request, format!("{} is uploaded, and no attachment speaks of it", file.name));
            continue;
        };
        if attachment["description"].as_str().is_none_or(|text| text.trim().is_empty()) {
            model.object(request, format!("{} has no alt text", file.name));
        }
        let id = Snowflake::made_now();
        attachment["id"] = id.json();
        attachment["filename"] = json!(file.name);
        attachment["size"] = json!(file.bytes.len());
        attachment["url"] = json!(format!("https://cdn.discordapp.com/attachments/{id}/{}", file.name));
        attachment["proxy_url"] = attachment["url"].clone();
        attachment["content_type"] = json!("image/png");
        model.files.insert(id, file.bytes.clone());
    }
}
