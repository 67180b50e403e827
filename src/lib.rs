//! Nordpolitik answers questions about the relationship between Russia and South Korea out of a curated, sourced fact base.
//!
//! The crate is a pure core with a thin edge. The **core** takes values in and gives values out: it reads no file, clock,
//! environment or network. The **edge** is everything that does. `tests/it/layers.rs` holds the line.
//!
//! In reading order: [`language`] and [`calendar`] are what facts are made of; [`facts`] is the base and [`check`] its
//! rules; [`matching`] finds the fact that a question asks for; [`reply`] is what the bot says, and [`answer`] the use
//! cases that join them; [`daily`] is the post of the day; [`measure`] tells how right the answers are. Around that stand [`config`], [`library`] (the facts folder), [`store`] (what must not be
//! forgotten), [`cli`] (the terminal) and [`discord`].

// Core.
pub mod answer;
pub mod calendar;
pub mod check;
pub mod daily;
pub mod facts;
pub mod feedback;
pub mod language;
pub mod matching;
pub mod measure;
pub mod picture;
pub mod reply;
pub mod settings;

// Edge.
pub mod cli;
pub mod config;
pub mod discord;
pub mod library;
pub mod scheduler;
pub mod store;
