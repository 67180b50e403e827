//! Why a `/daily` command was not carried out, and what would be right.

use super::{
    super::{Block, Card, Line, Permission, Reference, Reply, Tone, Words, listing::typed},
    status::worded_permissions,
};

/// What is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DailyRefusal {
    /// The time of day cannot be read.
    Time,
    /// The time zone cannot be read; these are like it.
    Zone(Vec<String>),
    /// The days of the week cannot be read.
    Weekdays,
    /// The bot lacks permissions in a channel.
    Permissions(u64, Vec<Permission>),
    /// The channel is gone, or the bot cannot be found in the server.
    Channel,
    /// There are as many daily posts in this server as there may be.
    TooMany(usize),
    /// The role is `@everyone`, which is no role to mention.
    Everyone,
    /// This server has no daily post, or not in that channel.
    NoneHere,
    /// There are several, and none was named: these.
    Which(Vec<u64>),
    /// Discord could not be asked.
    Unreached,
}

/// Says what is in the way.
#[must_use]
pub fn daily_refused(words: Words, refusal: &DailyRefusal) -> Reply {
    let say = |title: &str, text: &str| Card::of(Tone::Nothing, words.say(title), words.say(text));
    let card = match refusal {
        DailyRefusal::Time => say("daily-bad-time-title", "daily-bad-time-text"),
        DailyRefusal::Zone(like) => {
            let mut card = say("daily-bad-zone-title", "daily-bad-zone-text");
            if !like.is_empty() {
                let lines = like.iter().map(|zone| Line { text: zone.clone(), ..Line::default() }).collect();
                card.blocks.push(Block::Section { heading: words.say("daily-bad-zone-like"), lines });
            }
            card
        }
        DailyRefusal::Weekdays => say("daily-bad-weekdays-title", "daily-bad-weekdays-text"),
        DailyRefusal::Permissions(channel, missing) => {
            let channel = Reference::Channel(*channel).to_string();
            let text = words.say_with("daily-closed-text", &[("channel", channel.into())]);
            let mut card = Card::of(Tone::Nothing, words.say("daily-closed-title"), text);
            card.blocks.push(worded_permissions(words, missing));
            card
        }
        DailyRefusal::Channel => say("daily-gone-title", "daily-gone-text"),
        DailyRefusal::TooMany(most) => Card::of(
            Tone::Nothing,
            words.say_with("daily-too-many-title", &[("most", (*most).into())]),
            words.say_with("daily-too-many-text", &[("remove", typed(words, "daily remove").into())]),
        ),
        DailyRefusal::Everyone => say("daily-everyone-title", "daily-everyone-text"),
        DailyRefusal::NoneHere => Card::of(
            Tone::Nothing,
            words.say("daily-none-title"),
            words.say_with("daily-none-text", &[("setup", typed(words, "daily setup").into())]),
        ),
        DailyRefusal::Which(channels) => {
            let mut card = say("daily-which-title", "daily-which-text");
            let line = |channel: &u64| Line { text: Reference::Channel(*channel).to_string(), ..Line::default() };
            let lines = channels.iter().map(line).collect();
            card.blocks.push(Block::Section { heading: words.say("daily-which-heading"), lines });
            card
        }
        DailyRefusal::Unreached => say("daily-unreached-title", "daily-unreached-text"),
    };
    Reply::to_asker(card)
}
