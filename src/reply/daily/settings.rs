//! Setting up, pausing and removing daily posts.

use super::super::{
    Action, Block, Button, Card, Change, Detail, Line, Reference, Reply, Tone, Words, fact::fact_line, listing::typed,
};
use crate::{
    daily::{Daily, Due, EmptyDay, Entry, LeapDay, Schedule, Weekdays},
    facts::Word,
};

/// A daily post is set up, or its settings have changed: what they are, when the next comes and what it will show.
#[must_use]
pub fn daily_set(words: Words, daily: &Daily, next: Due, preview: Option<&Entry<'_>>, is_change: bool) -> Reply {
    let channel = Reference::Channel(daily.channel).to_string();
    let title = words.say(if is_change { "daily-changed-title" } else { "daily-set-title" });
    let mut blocks = vec![Block::Paragraph(words.say_with(
        "daily-set-text",
        &[
            ("channel", channel.into()),
            ("moment", Reference::Moment(next.at).to_string().into()),
            ("away", Reference::Away(next.at).to_string().into()),
        ],
    ))];
    let heading = words.say("daily-set-preview");
    let lines = match preview {
        Some(entry) => vec![fact_line(words, entry.best)],
        None => vec![Line { text: words.say("daily-set-no-preview"), ..Line::default() }],
    };
    blocks.push(Block::Section { heading, lines });
    let card = Card { tone: Tone::Answer, title, blocks, details: details(words, daily), footer: None };
    let footer = Some(words.say_with(
        "daily-set-footer",
        &[
            ("preview", typed(words, "daily preview").into()),
            ("status", typed(words, "daily status").into()),
            ("daily", typed(words, "daily").into()),
            ("settings", typed(words, "settings daily").into()),
        ],
    ));
    Reply::to_asker(Card { footer, ..card })
}

/// The settings, one by one.
pub(super) fn details(words: Words, daily: &Daily) -> Vec<Detail> {
    let mut details = vec![
        Detail { label: words.say("daily-time"), value: worded_schedule(words, &daily.schedule) },
        Detail { label: words.say("daily-language"), value: Words::of(daily.language).say("language-name") },
        Detail { label: words.say("daily-empty-day"), value: worded_empty_day(words, daily.empty_day) },
        Detail { label: words.say("daily-leap-day-setting"), value: worded_leap_day(words, daily.leap_day) },
    ];
    if daily.schedule.weekdays != Weekdays::ALL {
        details
            .insert(1, Detail { label: words.say("daily-weekdays"), value: worded_weekdays(words, &daily.schedule) });
    }
    if let Some(role) = daily.role {
        details.push(Detail { label: words.say("daily-role"), value: Reference::Role(role).to_string() });
    }
    if daily.publish {
        details.push(Detail { label: words.say("daily-publish"), value: words.say("daily-publish-yes") });
    }
    details
}

/// The time and the zone: `09:00, Asia/Seoul`.
pub(super) fn worded_schedule(words: Words, schedule: &Schedule) -> String {
    let time = schedule.time.strftime("%H:%M").to_string();
    words.say_with("daily-time-and-zone", &[("time", time.into()), ("zone", schedule.zone.name().into())])
}

fn worded_weekdays(words: Words, schedule: &Schedule) -> String {
    let days = schedule.weekdays.places().map(|place| words.say(&format!("weekday-{}", place + 1)));
    days.collect::<Vec<_>>().join(", ")
}

fn worded_empty_day(words: Words, empty_day: EmptyDay) -> String {
    words.say(&format!("empty-day-{}", empty_day.word()))
}

fn worded_leap_day(words: Words, leap_day: LeapDay) -> String {
    words.say(&format!("leap-day-{}", leap_day.word()))
}

/// A daily post is paused; its settings are kept.
#[must_use]
pub fn daily_paused(words: Words, channel: u64) -> Reply {
    told(words, ["daily-paused-title", "daily-paused-text"], channel, &[("resume", "daily resume")])
}

/// A daily post goes on.
#[must_use]
pub fn daily_resumed(words: Words, channel: u64, next: Due) -> Reply {
    let text = words.say_with(
        "daily-resumed-text",
        &[
            ("channel", Reference::Channel(channel).to_string().into()),
            ("moment", Reference::Moment(next.at).to_string().into()),
            ("away", Reference::Away(next.at).to_string().into()),
        ],
    );
    Reply::to_asker(Card::of(Tone::Answer, words.say("daily-resumed-title"), text))
}

/// A test has been posted.
#[must_use]
pub fn daily_tested(words: Words, channel: u64) -> Reply {
    told(words, ["daily-tested-title", "daily-tested-text"], channel, &[])
}

/// Asks whether a daily post is really to be removed.
#[must_use]
pub fn ask_to_remove(words: Words, channel: u64) -> Reply {
    let mut reply = told(words, ["daily-remove-title", "daily-remove-text"], channel, &[("pause", "daily pause")]);
    reply.card.tone = Tone::Uncertain;
    let label = words.say("daily-remove-button");
    reply.buttons.push(Button { label, action: Some(Action::Change(Change::RemoveDaily(channel))) });
    reply
}

/// A daily post is removed with everything that was kept for it.
#[must_use]
pub fn daily_removed(words: Words, channel: u64) -> Reply {
    told(words, ["daily-removed-title", "daily-removed-text"], channel, &[])
}

fn told(words: Words, [title, text]: [&str; 2], channel: u64, commands: &[(&'static str, &str)]) -> Reply {
    let mut values = vec![("channel", Reference::Channel(channel).to_string().into())];
    values.extend(commands.iter().map(|(name, command)| (*name, typed(words, command).into())));
    Reply::to_asker(Card::of(Tone::Answer, words.say(title), words.say_with(text, &values)))
}
