//! What one server has chosen. Who may choose, and where it is kept, is not known here.

use std::{collections::BTreeSet, fmt, str::FromStr};

use crate::language::Language;

/// The choices of a server; where it has made none, everything is as [`Default`] has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuildSettings {
    /// The language for those who read none that the bot speaks; `None` for English.
    pub language: Option<Language>,
    /// Where questions in ordinary messages are answered.
    pub mentions: Mentions,
    /// Whether answers can be rated, and questions without a good answer are kept for the curators.
    pub feedback: bool,
    /// The role, by Discord's id, that may use `/daily` besides those who may manage the server.
    pub daily_role: Option<u64>,
}

impl Default for GuildSettings {
    fn default() -> Self {
        Self { language: None, mentions: Mentions::default(), feedback: true, daily_role: None }
    }
}

/// Where questions in ordinary messages are answered: everywhere or nowhere, except in some channels.
///
/// ```
/// use nordpolitik::settings::Mentions;
///
/// let mut mentions = Mentions::nowhere();
/// mentions.set_in(7, true);
/// assert!(mentions.answered_in(7) && !mentions.answered_in(8));
/// assert_eq!(mentions.to_string(), "nowhere 7");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentions {
    everywhere: bool,
    except: BTreeSet<u64>,
}

impl Default for Mentions {
    fn default() -> Self {
        Self::everywhere()
    }
}

impl Mentions {
    /// In every channel.
    #[must_use]
    pub fn everywhere() -> Self {
        Self { everywhere: true, except: BTreeSet::new() }
    }

    /// In no channel.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { everywhere: false, except: BTreeSet::new() }
    }

    /// Makes an exception of a channel, by Discord's id, or takes it back.
    pub fn set_in(&mut self, channel: u64, answered: bool) {
        if answered == self.everywhere {
            self.except.remove(&channel);
        } else {
            self.except.insert(channel);
        }
    }

    /// Whether questions are answered in this channel.
    #[must_use]
    pub fn answered_in(&self, channel: u64) -> bool {
        self.everywhere != self.except.contains(&channel)
    }

    /// Whether they are answered where nothing else was said.
    #[must_use]
    pub fn are_everywhere(&self) -> bool {
        self.everywhere
    }

    /// In how many channels it is the other way round.
    #[must_use]
    pub fn exceptions(&self) -> usize {
        self.except.len()
    }
}

/// As it is kept: `everywhere` or `nowhere`, then the channels in which it is the other way round.
impl fmt::Display for Mentions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.everywhere { "everywhere" } else { "nowhere" })?;
        self.except.iter().try_for_each(|channel| write!(f, " {channel}"))
    }
}

/// Why a text says nothing about where questions are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither `everywhere` nor `nowhere` with the ids of channels")]
pub struct MentionsError;

impl FromStr for Mentions {
    type Err = MentionsError;

    fn from_str(text: &str) -> Result<Self, MentionsError> {
        let mut words = text.split(' ');
        let everywhere = match words.next() {
            Some("everywhere") => true,
            Some("nowhere") => false,
            _ => return Err(MentionsError),
        };
        let except = words.map(|id| id.parse().map_err(|_| MentionsError)).collect::<Result<_, _>>()?;
        Ok(Self { everywhere, except })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_is_made_and_taken_back() {
        let mut mentions = Mentions::everywhere();
        mentions.set_in(5, false);
        mentions.set_in(6, true);
        assert!(!mentions.answered_in(5) && mentions.answered_in(6));
        mentions.set_in(5, true);
        assert_eq!(mentions, Mentions::everywhere());
    }

    #[test]
    fn what_is_kept_is_read_back_and_nothing_else() {
        let mut mentions = Mentions::nowhere();
        for mentions_of in [3, u64::MAX] {
            mentions.set_in(mentions_of, true);
            assert_eq!(mentions.to_string().parse(), Ok(mentions.clone()));
        }
        for text in ["", "somewhere", "everywhere x", "nowhere  3", "everywhere -1"] {
            assert_eq!(text.parse::<Mentions>(), Err(MentionsError), "{text}");
        }
    }
}
