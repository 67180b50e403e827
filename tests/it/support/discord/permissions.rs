//! The permission bits that matter to a bot of this kind.

/// May add reactions.
pub(crate) const ADD_REACTIONS: u64 = 1 << 6;
/// May manage the server: what `/daily` asks of a person.
pub(crate) const MANAGE_GUILD: u64 = 1 << 5;
/// May see the channel.
pub(crate) const VIEW_CHANNEL: u64 = 1 << 10;
/// May write in the channel.
pub(crate) const SEND_MESSAGES: u64 = 1 << 11;
/// May manage other people's messages.
pub(crate) const MANAGE_MESSAGES: u64 = 1 << 13;
/// May show embeds; Discord removes them silently otherwise.
pub(crate) const EMBED_LINKS: u64 = 1 << 14;
/// May read what was written before.
pub(crate) const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// May use slash commands.
pub(crate) const USE_APPLICATION_COMMANDS: u64 = 1 << 31;

/// May write in threads.
pub(crate) const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;

/// What everybody may do in the stand-in's servers.
pub(crate) const ORDINARY: u64 = ADD_REACTIONS
    | VIEW_CHANNEL
    | SEND_MESSAGES
    | SEND_MESSAGES_IN_THREADS
    | EMBED_LINKS
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS;

/// What a moderator may do on top.
pub(crate) const MODERATION: u64 = MANAGE_GUILD | MANAGE_MESSAGES;
