//! The gateway intents: which events a bot asked to be told.

/// Servers and channels.
pub(crate) const GUILDS: u64 = 1;
/// Who joins and leaves. Privileged.
pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
/// Who is online. Privileged.
pub(crate) const GUILD_PRESENCES: u64 = 1 << 8;
/// Messages in servers.
pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
/// Direct messages to the bot.
pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
/// What messages say. Privileged.
pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;

/// Those for which Discord asks reasons from every larger bot.
pub(crate) const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
