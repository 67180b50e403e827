//! The choices of a daily post that are words.

use jiff::civil::Date;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::{calendar::Day, facts::Word};

/// What is posted on a day on which nothing is known to have happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum EmptyDay {
    /// What happened within the week, said to be of another day.
    #[default]
    Nearest,
    /// A fact that belongs to no day.
    Background,
    /// Nothing.
    Quiet,
}

/// When 29 February is remembered in years that do not have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LeapDay {
    /// On 28 February.
    #[default]
    February,
    /// On 1 March.
    March,
    /// Not at all.
    LeapYears,
}

impl Word for EmptyDay {}
impl Word for LeapDay {}

impl LeapDay {
    /// The days of the year that are remembered on a date: its own, and 29 February where it is taken care of then.
    pub fn remembered_on(self, date: Date) -> impl Iterator<Item = Day> {
        let leap_day = Day::new(2, 29).expect("29 February exists in leap years");
        let stand_in = match self {
            Self::February => Some((2, 28)),
            Self::March => Some((3, 1)),
            Self::LeapYears => None,
        };
        let is_moved = !date.in_leap_year() && stand_in == Some((date.month(), date.day()));
        std::iter::once(Day::from(date)).chain(is_moved.then_some(leap_day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(leap_day: LeapDay, date: &str, expected: &[&str]) {
        let days: Vec<String> = leap_day.remembered_on(date.parse().unwrap()).map(|day: Day| day.to_string()).collect();
        assert_eq!(days, expected, "{leap_day:?} {date}");
    }

    #[test]
    fn the_leap_day_is_remembered_once_a_year_at_most() {
        case(LeapDay::February, "2027-02-28", &["02-28", "02-29"]);
        case(LeapDay::February, "2028-02-28", &["02-28"]);
        case(LeapDay::February, "2028-02-29", &["02-29"]);
        case(LeapDay::February, "2027-03-01", &["03-01"]);
        case(LeapDay::March, "2027-03-01", &["03-01", "02-29"]);
        case(LeapDay::March, "2028-03-01", &["03-01"]);
        case(LeapDay::LeapYears, "2027-02-28", &["02-28"]);
        case(LeapDay::LeapYears, "2027-03-01", &["03-01"]);
    }
}
