//! What becomes of the post of a date, and why.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::facts::Word;

/// How far the post of a date has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// The date has been taken; nothing has left yet.
    Claimed,
    /// A message is about to leave, or has left; whether it arrived is not known.
    Sent,
    /// Discord has confirmed the message.
    Done,
    /// There is no post on this date, and should be none.
    Skipped,
    /// There should have been a post.
    Failed,
}

/// Why a post was skipped, failed, or has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// Nothing happened on the day, and nothing else is wanted then.
    Quiet,
    /// The bot was not running while there was time.
    Late,
    /// The post was paused.
    Paused,
    /// The bot lacks permissions in the channel.
    Closed,
    /// The channel is gone, or the bot is no longer in the server.
    Gone,
    /// Discord asked to wait.
    Limited,
    /// Discord did not accept the message.
    Refused,
    /// Discord was not reached, or did not answer properly.
    Unreached,
}

impl Word for State {}
impl Word for Reason {}

impl Reason {
    /// Whether it lasts until a person does something.
    #[must_use]
    pub fn needs_a_person(self) -> bool {
        matches!(self, Self::Closed | Self::Gone)
    }
}
