//! How daily posts are doing, and what they did.

use jiff::{Timestamp, civil::Date};

use super::{
    super::{Block, Card, Line, Permission, Reference, Reply, Tone, Words, date::worded_day},
    settings::worded_schedule,
};
use crate::{
    daily::{Daily, Reason, State},
    facts::Word,
};

/// How a daily post is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health<'a> {
    /// Its settings.
    pub daily: &'a Daily,
    /// Whether it is paused.
    pub paused: bool,
    /// When the next comes.
    pub next: Option<Timestamp>,
    /// The last post: its date and the address of its message.
    pub last: Option<(Date, String)>,
    /// How the latest date went, where that was not well.
    pub trouble: Option<Reason>,
    /// How many days in a row have failed.
    pub failed_days: usize,
    /// What the bot lacks in the channel just now; `None` where that could not be found out.
    pub missing: Option<Vec<Permission>>,
    /// Whether the channel is gone.
    pub is_gone: bool,
}

/// All daily posts of a server.
#[must_use]
pub fn daily_status(words: Words, healths: &[Health<'_>]) -> Reply {
    let is_well = healths.iter().all(|health| trouble(words, health).is_none());
    let card = Card {
        tone: if is_well { Tone::Answer } else { Tone::Uncertain },
        title: words.say_with("daily-status-title", &[("count", healths.len().into())]),
        blocks: healths.iter().flat_map(|health| section(words, health)).collect(),
        footer: Some(words.say("daily-status-footer")),
        ..Card::default()
    };
    Reply::to_asker(card)
}

fn section(words: Words, health: &Health<'_>) -> Vec<Block> {
    let plain = |text: String| Line { text, ..Line::default() };
    let mut lines = vec![Line {
        text: Reference::Channel(health.daily.channel).to_string(),
        detail: Some(words.say_with(
            "daily-status-language",
            &[("language", Words::of(health.daily.language).say("language-name").into())],
        )),
        ..Line::default()
    }];
    lines.push(plain(match health.next {
        _ if health.paused => words.say("daily-status-paused"),
        Some(at) => words.say_with(
            "daily-status-next",
            &[("moment", Reference::Moment(at).to_string().into()), ("away", Reference::Away(at).to_string().into())],
        ),
        None => words.say("daily-status-paused"),
    }));
    lines.push(match &health.last {
        Some((date, url)) => Line {
            text: words.say_with("daily-status-last", &[("day", worded_day(words, *date).into())]),
            url: Some(url.clone()),
            detail: None,
        },
        None => plain(words.say("daily-status-no-last")),
    });
    let mut blocks = Vec::new();
    if let Some(trouble) = trouble(words, health) {
        lines.push(plain(trouble));
    }
    blocks.push(Block::Section { heading: worded_schedule(words, &health.daily.schedule), lines });
    if let Some(missing) = health.missing.as_deref().filter(|missing| !missing.is_empty()) {
        blocks.push(worded_permissions(words, missing));
    }
    blocks
}

/// What is wrong with a daily post and what to do about it; `None` where nothing is.
fn trouble(words: Words, health: &Health<'_>) -> Option<String> {
    let reason = match (health.is_gone, &health.missing, health.trouble) {
        (true, ..) => Reason::Gone,
        (_, Some(missing), _) if !missing.is_empty() => Reason::Closed,
        // What was missing is there again.
        (_, Some(_), Some(Reason::Closed | Reason::Gone)) => return Some(words.say("daily-status-mended")),
        (.., Some(reason)) => reason,
        _ => return None,
    };
    Some(words.say_with(
        "daily-status-trouble",
        &[("reason", worded_reason(words, reason).into()), ("days", health.failed_days.into())],
    ))
}

/// What the bot lacks, and how to give it.
pub(super) fn worded_permissions(words: Words, missing: &[Permission]) -> Block {
    let line = |permission: &Permission| Line { text: permission.said(words).0, ..Line::default() };
    Block::Section { heading: words.say("daily-permissions"), lines: missing.iter().map(line).collect() }
}

/// Why a date has no post.
pub(super) fn worded_reason(words: Words, reason: Reason) -> String {
    words.say(&format!("daily-reason-{}", reason.word()))
}

/// One date of the ledger: how it went, why, and the address of the message.
type Dated = (Date, State, Option<Reason>, Option<String>);

/// What a daily post did and how it was changed, the latest first.
#[must_use]
pub fn daily_history(
    words: Words,
    channel: u64,
    posts: &[Dated],
    changes: &[(Timestamp, Option<u64>, String)],
) -> Reply {
    let mut blocks = vec![Block::Paragraph(Reference::Channel(channel).to_string())];
    let post = |(date, state, reason, url): &Dated| Line {
        text: worded_day(words, *date),
        url: url.clone(),
        detail: Some(match reason {
            Some(reason) => words.say_with(
                "daily-history-why",
                &[
                    ("state", words.say(&format!("daily-state-{}", state.word())).into()),
                    ("reason", worded_reason(words, *reason).into()),
                ],
            ),
            None => words.say(&format!("daily-state-{}", state.word())),
        }),
    };
    let mut lines: Vec<Line> = posts.iter().map(post).collect();
    if lines.is_empty() {
        lines.push(Line { text: words.say("daily-history-no-posts"), ..Line::default() });
    }
    blocks.push(Block::Section { heading: words.say("daily-history-posts"), lines });
    let change = |(at, by, change): &(Timestamp, Option<u64>, String)| Line {
        text: words.say_with(
            "daily-history-change",
            &[("moment", Reference::Moment(*at).to_string().into()), ("person", person(words, *by).into())],
        ),
        url: None,
        detail: Some(worded_change(words, change)),
    };
    let lines = changes.iter().map(change).collect();
    blocks.push(Block::Section { heading: words.say("daily-history-changes"), lines });
    let title = words.say("daily-history-title");
    Reply::to_asker(Card { tone: Tone::Answer, title, blocks, ..Card::default() })
}

/// Who changed something; whoever wanted to be forgotten is somebody.
fn person(words: Words, by: Option<u64>) -> String {
    by.map_or_else(|| words.say("daily-history-somebody"), |id| Reference::Person(id).to_string())
}

/// A change as it is kept, `set-up 09:00 Asia/Seoul`, in words.
fn worded_change(words: Words, change: &str) -> String {
    let (kind, rest) = change.split_once(' ').unwrap_or((change, ""));
    let kind = words.say(&format!("daily-change-{kind}"));
    if rest.is_empty() { kind } else { format!("{kind}: {rest}") }
}
