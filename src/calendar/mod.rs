//! Days, periods and dates of uncertain precision: how the fact base writes them and how people write them.
//!
//! Everything here is a value made from text or from another value. Nothing asks what day it is today, and nothing puts
//! a date into words: replies do that, in the language of the person who asked.

use std::ops::RangeInclusive;

mod day;
mod edtf;
mod excerpt;
mod month;
mod period;
mod span;
mod stretch;
mod token;
mod written;

pub use day::{Day, DayError};
pub use edtf::{Certainty, FactDate, FactDateError, Point, Shape, Value};
pub use period::parse_span;
pub use span::{Span, SpanError};
pub use written::{AskedDay, AskedDayError};

/// The years a date can lie in: all that are written with four digits, less those that can only be a slip of the hand.
const YEARS: RangeInclusive<i16> = 1000..=2999;
