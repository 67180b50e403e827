//! The post of the day: what a server has asked for, when that is due, and which entry it shows.
//!
//! Time comes in as an argument, and so does what was shown before. Nothing here sends or remembers anything.

mod choice;
mod clock;
mod due;
mod ledger;
mod options;
mod weekdays;
pub mod zone;

pub use choice::{Entry, Occasion, least_shown, may_stand_for_a_day, ranked, years_ago};
pub use clock::{ClockError, parse_time};
pub use due::{Due, Next, Schedule};
pub use ledger::{Reason, State};
pub use options::{EmptyDay, LeapDay};
pub use weekdays::{Weekdays, WeekdaysError};
pub use zone::{Zone, ZoneError};

use crate::language::Language;

/// The most daily posts that one server may have.
pub const PER_SERVER: usize = 5;

/// A daily post as a server has set it up. There is one a channel, and the channel is its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Daily {
    /// The server, by Discord's id.
    pub guild: u64,
    /// The channel or thread, by Discord's id.
    pub channel: u64,
    /// When it comes.
    pub schedule: Schedule,
    /// The language it is in.
    pub language: Language,
    /// What is posted where nothing happened on the day.
    pub empty_day: EmptyDay,
    /// When 29 February is remembered in years without it.
    pub leap_day: LeapDay,
    /// The role to mention, by Discord's id.
    pub role: Option<u64>,
    /// Whether an announcement is published to the channels that follow.
    pub publish: bool,
}
