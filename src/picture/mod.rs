//! Pictures: drawn in memory, light on dark, as PNG. They show what they are given and know nothing of facts.
//!
//! Text is set in Noto Sans, whose Latin, Cyrillic and Hangul the program carries in `fonts/`. Nothing is shaped: the three
//! scripts are written letter by letter.

mod canvas;
mod chart;
mod font;
mod timeline;

pub use chart::{Chart, Point, Series};
pub use font::can_write;
pub use timeline::{Entry, Timeline};
