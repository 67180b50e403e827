//! The harness: a stand-in Discord, the real bot as a process of its own, and the people who talk to it.
//!
//! A test is a closure handed to [`world::discord_test`]; it speaks in the verbs of [`member::Member`].

mod answers;
pub(crate) mod bot;
pub(crate) mod commands;
pub(crate) mod discord;
pub(crate) mod log;
pub(crate) mod member;
pub(crate) mod shown;
pub(crate) mod world;
