//! The rules for buttons and menus.

use std::collections::BTreeSet;

use serde_json::Value;

use super::findings::{Findings, items, join};
use super::limits;

/// Discord's numbers: a row, a button, a menu of texts.
const ROW: u64 = 1;
const BUTTON: u64 = 2;
const TEXT_MENU: u64 = 3;

/// Discord's number for the style of a button that opens an address.
const LINK: u64 = 5;

/// The components of a message.
pub(super) fn check(findings: &mut Findings, path: &str, components: &Value) {
    let rows = items(path, components);
    findings.at_most(path, rows.len(), limits::ROWS);
    let mut custom_ids = BTreeSet::new();
    for (path, row) in rows {
        findings.no_other_members(&path, row, &["type", "id", "components"]);
        if row["type"] != ROW {
            findings.refuse(&path, "UNION_TYPE_CHOICES", "only rows are modelled at the top");
        }
        let children = items(&join(&path, "components"), &row["components"]);
        if children.is_empty() {
            findings.refuse(join(&path, "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        }
        let are_buttons = children.iter().all(|(_, child)| child["type"] == BUTTON);
        findings.at_most(&path, children.len(), if are_buttons { limits::BUTTONS_PER_ROW } else { 1 });
        for (path, child) in children {
            match child["type"].as_u64() {
                Some(BUTTON) => check_button(findings, &path, child),
                Some(TEXT_MENU..=8) => check_menu(findings, &path, child),
                _ => findings.refuse(&path, "UNION_TYPE_CHOICES", "not a component a row may hold"),
            }
            if let Some(custom_id) = child["custom_id"].as_str()
                && !custom_ids.insert(custom_id.to_owned())
            {
                findings.refuse(
                    join(&path, "custom_id"),
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated",
                );
            }
        }
    }
}

/// A button.
fn check_button(findings: &mut Findings, path: &str, button: &Value) {
    let known = ["type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"];
    findings.no_other_members(path, button, &known);
    findings.text(&join(path, "label"), &button["label"], limits::LABEL);
    if button["label"].is_null() && button["emoji"].is_null() {
        findings.refuse(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button needs a label or an emoji");
    }
    if button["style"] == LINK {
        findings.required_text(&join(path, "url"), &button["url"], limits::BUTTON_URL);
        findings.address(&join(path, "url"), &button["url"], limits::BUTTON_URL);
        if !button["custom_id"].is_null() {
            findings.refuse(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A link has no custom id");
        }
    } else {
        findings.required_text(&join(path, "custom_id"), &button["custom_id"], limits::CUSTOM_ID);
        if !button["url"].is_null() {
            findings.refuse(path, "BUTTON_COMPONENT_INVALID_STYLE", "Only a link has an address");
        }
    }
}

/// A menu.
fn check_menu(findings: &mut Findings, path: &str, menu: &Value) {
    let known = [
        "type",
        "id",
        "custom_id",
        "options",
        "placeholder",
        "min_values",
        "max_values",
        "disabled",
        "required",
        "channel_types",
        "default_values",
    ];
    findings.no_other_members(path, menu, &known);
    findings.required_text(&join(path, "custom_id"), &menu["custom_id"], limits::CUSTOM_ID);
    findings.text(&join(path, "placeholder"), &menu["placeholder"], limits::MENU_PLACEHOLDER);
    let options = items(&join(path, "options"), &menu["options"]);
    findings.at_most(&join(path, "options"), options.len(), limits::MENU_OPTIONS);
    if menu["type"] == TEXT_MENU && options.is_empty() {
        findings.refuse(join(path, "options"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
    }
    let mut values = BTreeSet::new();
    for (path, option) in options {
        findings.required_text(&join(&path, "label"), &option["label"], limits::MENU_OPTION_TEXT);
        findings.required_text(&join(&path, "value"), &option["value"], limits::MENU_OPTION_TEXT);
        findings.text(&join(&path, "description"), &option["description"], limits::MENU_OPTION_TEXT);
        if !values.insert(option["value"].to_string()) {
            findings.refuse(path, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is used");
        }
    }
}
