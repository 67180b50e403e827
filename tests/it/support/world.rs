//! The world a test's body is given: the stand-in, the bot and the people.

use std::path::{Path, PathBuf};

use super::bot::Bot;
use super::discord::Discord;
use super::member::Member;
use super::setup::Setup;

/// A token of the right shape: the bot's id in base 64, then nothing of use to anybody.
pub(crate) const TOKEN: &str = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.stands.in-for-a-token-that-opens-nothing";

/// Runs a test's body in a world with the stand-in Discord and the real bot, connected and with its commands registered.
///
/// # Panics
///
/// When the body fails, the bot ends badly or panicked, or Discord's rules were broken, or the bot showed something
/// that no verb returned.
#[track_caller]
pub(crate) fn discord_test<Body>(body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    Setup::new().run(body);
}

/// What a test's body is given.
#[derive(Clone)]
pub(crate) struct World {
    /// The stand-in.
    pub(crate) discord: Discord,
    pub(super) bot: Option<Bot>,
    pub(super) folder: PathBuf,
}

impl World {
    /// The real bot.
    ///
    /// # Panics
    ///
    /// In a world that was set up without one.
    pub(crate) fn bot(&self) -> &Bot {
        self.bot.as_ref().expect("this world was set up without the bot")
    }

    /// Mina, who asks: an ordinary member, in #general.
    pub(crate) fn member(&self) -> Member {
        Member::named(&self.discord, "Mina").expect("Mina is in the first server")
    }

    /// Oleg, who may manage the server, in #general.
    pub(crate) fn moderator(&self) -> Member {
        Member::named(&self.discord, "Oleg").expect("Oleg is in the first server")
    }

    /// The folder the bot runs in.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}
