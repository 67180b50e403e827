//! What the bot shows, as plain values, and as the text a person would read.

use std::fmt;
use std::time::Duration;

use anyhow::Context;
use serde::Deserialize;
use serde_json::Value;

use super::discord::interaction::Interaction;
use super::discord::message::EPHEMERAL;
use super::discord::model::Shown;
use super::discord::snowflake::Snowflake;

/// A message of the bot's, as it stood when it was shown.
#[derive(Clone, Debug)]
pub(crate) struct ShownMessage {
    /// Its id.
    pub(crate) id: Snowflake,
    /// Its channel.
    pub(crate) channel: Snowflake,
    /// Its text.
    pub(crate) content: String,
    /// Its embeds.
    pub(crate) embeds: Vec<Embed>,
    /// Its files.
    pub(crate) attachments: Vec<Attachment>,
    /// Its rows of buttons and menus.
    pub(crate) rows: Vec<Vec<Component>>,
    /// Its flags, as Discord numbers them.
    pub(crate) flags: u64,
    /// Whom the bot allowed it to ping, as sent.
    pub(crate) allowed_mentions: Value,
    /// The message it replies to.
    pub(crate) reference: Option<Snowflake>,
    /// Whether it had been shown before, with other contents.
    pub(crate) is_edit: bool,
    /// How long the first response took, where it answers an interaction.
    pub(crate) first_response_after: Option<Duration>,
    /// Whether "the bot is thinking" was shown before.
    pub(crate) was_deferred: bool,
}

impl ShownMessage {
    /// Reads what was shown, and how fast, where it answers an interaction.
    ///
    /// # Errors
    ///
    /// When an embed or component is of a form the harness does not know.
    pub(crate) fn read(shown: &Shown, interaction: Option<&Interaction>) -> anyhow::Result<Self> {
        let message = &shown.message;
        let rows = message["components"].as_array().into_iter().flatten().map(|row| row["components"].clone());
        let response = interaction.and_then(|interaction| interaction.response.as_ref());
        Ok(Self {
            id: shown.id,
            channel: shown.channel,
            content: message["content"].as_str().unwrap_or_default().to_owned(),
            embeds: Deserialize::deserialize(&message["embeds"]).context("the embeds of a message")?,
            attachments: Deserialize::deserialize(&message["attachments"]).context("the attachments of a message")?,
            rows: rows.map(serde_json::from_value).collect::<Result<_, _>>().context("the components of a message")?,
            flags: message["flags"].as_u64().unwrap_or(0),
            allowed_mentions: shown.allowed_mentions.clone(),
            reference: Snowflake::in_json(&message["message_reference"]["message_id"]),
            is_edit: shown.is_edit,
            first_response_after: response.map(|response| response.after),
            was_deferred: response.is_some_and(|response| matches!(response.kind, 5 | 6)),
        })
    }

    /// Whether one person alone sees it.
    pub(crate) fn is_ephemeral(&self) -> bool {
        self.flags & EPHEMERAL != 0
    }

    /// The button or menu with this label or custom id.
    pub(crate) fn component(&self, label_or_custom_id: &str) -> Option<&Component> {
        self.components().find(|component| component.is(label_or_custom_id))
    }

    /// Every button and menu.
    pub(crate) fn components(&self) -> impl Iterator<Item = &Component> {
        self.rows.iter().flatten()
    }

    /// The message as a person reads it: what [`Display`](fmt::Display) writes.
    pub(crate) fn to_text(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for ShownMessage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if self.is_ephemeral() {
            lines.push("(only you see this)".to_owned());
        }
        if self.reference.is_some() {
            lines.push("(a reply)".to_owned());
        }
        lines.extend(self.content.lines().map(str::to_owned));
        lines.extend(self.attachments.iter().map(ToString::to_string));
        for embed in &self.embeds {
            lines.extend(embed.to_string().lines().map(|line| format!("| {line}").trim_end().to_owned()));
        }
        for row in &self.rows {
            lines.push(row.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        }
        formatter.write_str(&lines.join("\n"))
    }
}

/// A file, which for this bot is always a picture.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Attachment {
    /// Its id.
    pub(crate) id: String,
    /// Its name.
    pub(crate) filename: String,
    /// The alt text.
    pub(crate) description: Option<String>,
}

impl fmt::Display for Attachment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "(picture {}: {})", self.filename, self.description.as_deref().unwrap_or("no alt text"))
    }
}

/// An embed.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Embed {
    /// Its title.
    pub(crate) title: Option<String>,
    /// Where its title leads.
    pub(crate) url: Option<String>,
    /// Its text.
    pub(crate) description: Option<String>,
    /// The colour of its edge.
    pub(crate) color: Option<u32>,
    /// The moment in its footer.
    pub(crate) timestamp: Option<String>,
    /// The line above its title.
    pub(crate) author: Option<Author>,
    /// The line at its foot.
    pub(crate) footer: Option<Footer>,
    /// Its fields.
    #[serde(default)]
    pub(crate) fields: Vec<Field>,
}

/// The line above an embed's title.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Author {
    /// Its text.
    pub(crate) name: String,
    /// Where it leads.
    pub(crate) url: Option<String>,
}

/// The line at an embed's foot.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Footer {
    /// Its text.
    pub(crate) text: String,
}

/// A field of an embed.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Field {
    /// Its heading.
    pub(crate) name: String,
    /// Its text.
    pub(crate) value: String,
}

impl fmt::Display for Embed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let linked = |text: &str, url: &Option<String>| match url {
            Some(url) => format!("{text} <{url}>"),
            None => text.to_owned(),
        };
        let mut parts = Vec::new();
        parts.extend(self.author.as_ref().map(|author| linked(&author.name, &author.url)));
        parts.extend(self.title.as_ref().map(|title| format!("# {}", linked(title, &self.url))));
        parts.extend(self.description.clone());
        // A field that shows no name still has to have one: an invisible character.
        let name = |field: &Field| field.name.replace('\u{200b}', "");
        parts.extend(self.fields.iter().map(|field| format!("## {}\n{}", name(field), field.value)));
        let foot = [self.footer.as_ref().map(|footer| footer.text.clone()), self.timestamp.clone()];
        let foot: Vec<_> = foot.into_iter().flatten().collect();
        if !foot.is_empty() {
            parts.push(format!("-- {}", foot.join(" · ")));
        }
        formatter.write_str(&parts.join("\n"))
    }
}

/// A button or a menu.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Component {
    /// Discord's number of its sort: 2 is a button, 3 to 8 are menus.
    #[serde(rename = "type")]
    pub(crate) kind: u64,
    /// What is written on a button.
    pub(crate) label: Option<String>,
    /// What the bot is told when it is used.
    pub(crate) custom_id: Option<String>,
    /// Where a link leads.
    pub(crate) url: Option<String>,
    /// What is written on an empty menu.
    pub(crate) placeholder: Option<String>,
    /// Whether it cannot be used.
    #[serde(default)]
    pub(crate) disabled: bool,
    /// The entries of a menu of texts.
    #[serde(default)]
    pub(crate) options: Vec<MenuOption>,
}

/// An entry of a menu.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct MenuOption {
    /// What people read.
    pub(crate) label: String,
    /// What the bot is told.
    pub(crate) value: String,
}

impl Component {
    /// Whether this is the one meant by a label or a custom id.
    pub(crate) fn is(&self, label_or_custom_id: &str) -> bool {
        [&self.label, &self.custom_id].into_iter().flatten().any(|text| text == label_or_custom_id)
    }
}

impl fmt::Display for Component {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.label.as_deref().or(self.placeholder.as_deref()).unwrap_or("?");
        let disabled = if self.disabled { " (disabled)" } else { "" };
        match (&self.url, self.kind) {
            (Some(url), _) => write!(formatter, "[{text} -> {url}]"),
            (None, 2) => write!(formatter, "[{text}{disabled}]"),
            (None, _) => {
                let options: Vec<_> = self.options.iter().map(|option| option.label.as_str()).collect();
                write!(formatter, "[{text}{disabled}: {}]", options.join(" / "))
            }
        }
    }
}

/// A choice offered to a half-typed option.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Choice {
    /// What people read.
    pub(crate) name: String,
    /// What the bot is told.
    pub(crate) value: Value,
}
