//! Nordpolitik answers questions about the relationship between Russia and South Korea out of a curated, sourced fact base.
//!
//! The crate is a pure core with a thin edge. The **core** takes values in and gives values out: it reads no file, clock,
//! environment or network. The **edge** is everything that does. `tests/it/layers.rs` holds the line.

// Core, in reading order.
pub mod answer;
pub mod calendar;
pub mod check;
pub mod facts;
pub mod language;
pub mod matching;
pub mod reply;
