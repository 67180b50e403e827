//! Buttons in rows, as many as a message holds, each with an id of its own.

use std::collections::HashSet;

use serenity::{
    all::ButtonStyle,
    builder::{CreateActionRow, CreateButton},
};

use crate::reply::{
    Action, Button, Change,
    limits::{BUTTON_LABEL, BUTTONS, BUTTONS_PER_ROW, CUSTOM_ID, clip, length_utf16},
};

/// What stands on a button without a label: Discord refuses an empty one.
const NO_LABEL: &str = "…";

/// The buttons of a reply in rows. Of two buttons that do the same, the first stays.
pub(super) fn rows(buttons: &[Button]) -> Vec<CreateActionRow> {
    let mut taken = HashSet::new();
    let shown: Vec<(bool, CreateButton)> = buttons
        .iter()
        .enumerate()
        .map(|(position, button)| (custom_id(position, button.action.as_ref()), button))
        .filter(|(id, _)| length_utf16(id) <= CUSTOM_ID && taken.insert(id.clone()))
        .take(BUTTONS)
        .map(|(id, button)| (rates(button), render(id, button)))
        .collect();
    // What rates a message stands in a row of its own.
    let groups = shown.chunk_by(|(one, _), (other, _)| one == other);
    let rows = groups.flat_map(|group| group.chunks(BUTTONS_PER_ROW));
    rows.map(|row| CreateActionRow::Buttons(row.iter().map(|(_, button)| button.clone()).collect())).collect()
}

fn rates(button: &Button) -> bool {
    matches!(button.action, Some(Action::Change(Change::Praise(_) | Change::Complain(_))))
}

/// The id that Discord sends back; for a button that does nothing, one that no action has.
fn custom_id(position: usize, action: Option<&Action>) -> String {
    action.map_or_else(|| format!("-{position}"), Action::to_custom_id)
}

fn render(id: String, button: &Button) -> CreateButton {
    let label = clip(button.label.trim(), BUTTON_LABEL);
    let style = match &button.action {
        Some(Action::OpenFact(_)) => ButtonStyle::Primary,
        Some(Action::Change(Change::ForgetMe | Change::ForgetServer | Change::RemoveDaily(_))) => ButtonStyle::Danger,
        _ => ButtonStyle::Secondary,
    };
    CreateButton::new(id)
        .label(if label.is_empty() { NO_LABEL.to_owned() } else { label })
        .style(style)
        .disabled(button.action.is_none())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn open(id: &str, label: &str) -> Button {
        Button { label: label.to_owned(), action: Some(Action::OpenFact(id.parse().unwrap())) }
    }

    fn sent(buttons: &[Button]) -> Vec<Vec<Value>> {
        let rows = serde_json::to_value(rows(buttons)).unwrap();
        rows.as_array().unwrap().iter().map(|row| row["components"].as_array().unwrap().clone()).collect()
    }

    #[test]
    fn thirty_buttons_become_five_rows_of_five() {
        let many: Vec<Button> = (0..30).map(|n| open(&format!("fact-{n}"), "open")).collect();
        assert_eq!(sent(&many).iter().map(Vec::len).collect::<Vec<_>>(), [5; 5]);
    }

    #[test]
    fn no_id_stands_twice() {
        let idle = Button { label: "1 of 2".into(), action: None };
        let rows = sent(&[open("a-1", "A"), idle.clone(), open("a-1", "again"), idle]);
        let ids: Vec<&str> = rows[0].iter().map(|button| button["custom_id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["f|a-1", "-1", "-3"]);
    }

    #[test]
    fn labels_are_clipped_and_never_empty() {
        let rows = sent(&[open("a-1", &"🇰🇷".repeat(40)), open("a-2", " ")]);
        let labels: Vec<&str> = rows[0].iter().map(|button| button["label"].as_str().unwrap()).collect();
        assert!(length_utf16(labels[0]) <= BUTTON_LABEL);
        assert_eq!(labels[1], NO_LABEL);
    }

    #[test]
    fn no_buttons_are_no_rows() {
        assert!(rows(&[]).is_empty());
    }
}
