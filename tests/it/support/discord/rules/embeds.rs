//! The rules for embeds.

use serde_json::Value;

use super::findings::{Findings, items, join, length_of};
use super::limits;

/// The embeds of a message.
pub(super) fn check(findings: &mut Findings, path: &str, embeds: &Value) {
    let embeds_and_paths = items(path, embeds);
    findings.at_most(path, embeds_and_paths.len(), limits::EMBEDS);
    for (path, embed) in &embeds_and_paths {
        check_one(findings, path, embed);
    }
    let together: usize = embeds_and_paths.iter().map(|(_, embed)| length_together(embed)).sum();
    if together > limits::EMBEDS_TOGETHER {
        let message = format!("Embed size exceeds maximum size of {}: {together}", limits::EMBEDS_TOGETHER);
        findings.refuse(path, "MAX_EMBED_SIZE_EXCEEDED", message);
    }
}

/// One embed.
fn check_one(findings: &mut Findings, path: &str, embed: &Value) {
    let known = [
        "type",
        "title",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "author",
        "fields",
    ];
    findings.no_other_members(path, embed, &known);
    findings.text(&join(path, "title"), &embed["title"], limits::EMBED_TITLE);
    findings.text(&join(path, "description"), &embed["description"], limits::EMBED_DESCRIPTION);
    findings.address(&join(path, "url"), &embed["url"], limits::EMBED_URL);
    let author = join(path, "author");
    findings.no_other_members(&author, &embed["author"], &["name", "url", "icon_url"]);
    findings.text(&join(&author, "name"), &embed["author"]["name"], limits::EMBED_AUTHOR);
    findings.address(&join(&author, "url"), &embed["author"]["url"], limits::EMBED_URL);
    let footer = join(path, "footer");
    findings.no_other_members(&footer, &embed["footer"], &["text", "icon_url"]);
    findings.text(&join(&footer, "text"), &embed["footer"]["text"], limits::EMBED_FOOTER);
    for picture in ["image", "thumbnail"] {
        findings.address(&join(&join(path, picture), "url"), &embed[picture]["url"], limits::EMBED_URL);
    }
    let fields = items(&join(path, "fields"), &embed["fields"]);
    findings.at_most(&join(path, "fields"), fields.len(), limits::EMBED_FIELDS);
    for (path, field) in fields {
        findings.no_other_members(&path, field, &["name", "value", "inline"]);
        findings.required_text(&join(&path, "name"), &field["name"], limits::EMBED_FIELD_NAME);
        findings.required_text(&join(&path, "value"), &field["value"], limits::EMBED_FIELD_VALUE);
    }
    if length_together(embed) == 0 && embed["image"].is_null() && embed["thumbnail"].is_null() {
        findings.refuse(path, "BASE_TYPE_REQUIRED", "This field is required: the embed shows nothing");
    }
}

/// The texts of an embed that count towards the limit of all.
fn length_together(embed: &Value) -> usize {
    let fields = embed["fields"].as_array().into_iter().flatten();
    length_of(&embed["title"])
        + length_of(&embed["description"])
        + length_of(&embed["author"]["name"])
        + length_of(&embed["footer"]["text"])
        + fields.map(|field| length_of(&field["name"]) + length_of(&field["value"])).sum::<usize>()
}
