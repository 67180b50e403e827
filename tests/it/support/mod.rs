//! The harness: a stand-in Discord, the real bot as a process of its own, and the people who talk to it.
//!
//! A test is a closure handed to [`world::discord_test`]. People act through the verbs of [`member::Member`]; what the bot
//! does of its own accord is awaited, and Discord made to misbehave, through [`discord::Discord`]; the bot's process is
//! stopped and watched through [`bot::Bot`]. Whatever no verb noticed fails the test at its end. Commands of the terminal are
//! run to their end by [`program::Program`].
//!
//! ```ignore
//! #[test]
//! fn a_question_is_answered_after_a_lost_connection() {
//!     discord_test(|world| async move {
//!         world.discord.drop_connection();
//!         world.discord.resumed(1).await?;
//!         let reply = world.member().speaking("ko").asks("When did they establish relations?").await?;
//!         insta::assert_snapshot!(reply.to_text(), @"…");
//!         Ok(())
//!     });
//! }
//! ```

mod answers;
pub(crate) mod bot;
pub(crate) mod commands;
pub(crate) mod discord;
pub(crate) mod log;
pub(crate) mod member;
pub(crate) mod program;
pub(crate) mod setup;
pub(crate) mod shown;
mod verdict;
pub(crate) mod world;
