//! Daily posts in Discord: where they go, and whether the bot may post there.

mod access;
mod outlet;

pub(super) use access::{Access, access};
pub(super) use outlet::DiscordOutlet;
