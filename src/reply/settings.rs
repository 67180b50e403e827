//! What a server's managers are shown: what is chosen, and what the bot may do in a channel.

use super::{Block, Card, Detail, Line, Reply, Tone, Words};
use crate::settings::GuildSettings;

/// What a server has chosen, as seen from one of its channels, by Discord's id.
#[must_use]
pub fn settings(words: Words, chosen: &GuildSettings, channel: u64) -> Reply {
    let language = match chosen.language {
        Some(language) => Words::of(language).say("language-name"),
        None => words.say("settings-language-none"),
    };
    let key =
        if chosen.mentions.are_everywhere() { "settings-mentions-everywhere" } else { "settings-mentions-nowhere" };
    let here = if chosen.mentions.answered_in(channel) { "settings-here-answered" } else { "settings-here-silent" };
    let feedback = if chosen.feedback { "settings-feedback-on" } else { "settings-feedback-off" };
    let daily = if chosen.daily_role.is_some() { "settings-daily-role" } else { "settings-daily-managers" };
    let line = |label: &str, detail: String| Line { text: words.say(label), url: None, detail: Some(detail) };
    let mentions = words.say_with(key, &[("count", chosen.mentions.exceptions().into())]);
    let lines = vec![
        line("settings-language", language),
        line("settings-mentions", mentions),
        line("settings-here", words.say(here)),
        line("settings-feedback", words.say(feedback)),
        line("settings-daily", words.say(daily)),
    ];
    Reply::to_asker(Card {
        tone: Tone::Answer,
        title: words.say("settings-title"),
        blocks: vec![Block::Section { heading: words.say("settings-heading"), lines }],
        ..Card::default()
    })
}

/// Only those who manage the server may do this.
#[must_use]
pub fn managers_only(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("managers-only-title"), words.say("managers-only-text")))
}

/// Something that the bot has to be allowed in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// To see the channel.
    ViewChannel,
    /// To write in it.
    SendMessages,
    /// To write in its threads.
    SendInThreads,
    /// To show the cards that hold its answers.
    EmbedLinks,
    /// To reply to a message.
    ReadHistory,
}

impl Permission {
    /// Every one, in the order in which Discord lists them.
    pub const ALL: [Self; 5] =
        [Self::ViewChannel, Self::SendMessages, Self::SendInThreads, Self::EmbedLinks, Self::ReadHistory];

    /// Its name as Discord's settings have it, and what is missing without it.
    pub(super) fn said(self, words: Words) -> (String, String) {
        match self {
            Self::ViewChannel => (words.say("permission-view"), words.say("permission-view-why")),
            Self::SendMessages => (words.say("permission-send"), words.say("permission-send-why")),
            Self::SendInThreads => (words.say("permission-threads"), words.say("permission-threads-why")),
            Self::EmbedLinks => (words.say("permission-embeds"), words.say("permission-embeds-why")),
            Self::ReadHistory => (words.say("permission-history"), words.say("permission-history-why")),
        }
    }
}

/// What the bot may do in a channel: which permissions are missing, and how to give them.
#[must_use]
pub fn permission_check(words: Words, missing: &[Permission]) -> Reply {
    if missing.is_empty() {
        let present = Permission::ALL.map(|permission| permission.said(words).0).join(", ");
        return Reply::to_asker(Card {
            tone: Tone::Answer,
            title: words.say("check-right-title"),
            blocks: vec![Block::Paragraph(words.say("check-right-text"))],
            details: vec![Detail { label: words.say("check-present"), value: present }],
            ..Card::default()
        });
    }
    let line = |&permission: &Permission| {
        let (text, why) = permission.said(words);
        Line { text, url: None, detail: Some(why) }
    };
    Reply::to_asker(Card {
        tone: Tone::Uncertain,
        title: words.say_with("check-missing-title", &[("count", missing.len().into())]),
        blocks: vec![
            Block::Paragraph(words.say("check-missing-text")),
            Block::Section { heading: words.say("check-missing"), lines: missing.iter().map(line).collect() },
        ],
        ..Card::default()
    })
}
