//! The bot in Discord, end to end: the real program against the stand-in, over a small base of its own in `base/`.

mod buttons;
mod closing;
mod commands;
mod connection;
mod cooldowns;
mod discretion;
mod feedback;
mod follow_ups;
mod http;
mod languages;
mod load;
mod lookups;
mod menus;
mod messages;
mod onward;
mod pictures;
mod settings;
mod start;

use std::path::Path;

use crate::support::{setup::Setup, world::World};

/// The questions that the tests ask, and what the base says to them.
const ANSWERED: &str = "Who signed the joint communiqué in New York?";
const SUGGESTED: &str = "trade fair timber";
const UNKNOWN: &str = "How do I bake bread?";

/// A world whose bot answers out of the small base.
fn setup() -> Setup {
    Setup::new().facts(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/discord/base")))
}

/// Runs a test's body in such a world.
#[track_caller]
fn in_discord<Body>(body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    setup().run(body);
}
