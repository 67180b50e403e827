//! A day of the year, without a year.
//!
//! It does not know weekdays, and it reads no text.

use std::fmt;

use jiff::civil::Date;
use thiserror::Error;

use super::{YEARS, month};

/// How many days each month has in a leap year.
const LENGTHS: [i8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// A day of the year that exists, in leap years at least: 29 February is one, 31 April is not.
///
/// Days are ordered as a calendar year runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day {
    month: i8,
    day: i8,
}

/// Why two numbers are no day of the year.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DayError {
    /// The month is not one of the twelve.
    #[error("there is no month {month}: months run from 1 to 12")]
    NoSuchMonth {
        /// The month that was asked for.
        month: i8,
    },
    /// The month exists and is shorter, or the day is below one.
    #[error("{} has no day {day}: its days run from 1 to {last}", month::english(*month))]
    NoSuchDay {
        /// The month, 1 to 12.
        month: i8,
        /// The day that was asked for.
        day: i8,
        /// The last day that the month has, in a leap year.
        last: i8,
    },
    /// 29 February in a year without it.
    #[error("February {year} has no day 29: it is not a leap year")]
    NoLeapDay {
        /// The year.
        year: i16,
    },
    /// The year lies outside the calendar.
    #[error("the year {year} is out of range: years run from {} to {}", YEARS.start(), YEARS.end())]
    NoSuchYear {
        /// The year.
        year: i16,
    },
}

impl Day {
    /// The day with these numbers, both counted from one.
    ///
    /// # Errors
    ///
    /// If the month does not exist, or does not have that day even in a leap year.
    ///
    /// # Example
    ///
    /// ```
    /// use nordpolitik::calendar::Day;
    ///
    /// assert_eq!(Day::new(2, 29)?.to_string(), "02-29");
    /// assert_eq!(Day::new(4, 31).unwrap_err().to_string(), "April has no day 31: its days run from 1 to 30");
    /// # Ok::<(), nordpolitik::calendar::DayError>(())
    /// ```
    pub fn new(month: i8, day: i8) -> Result<Self, DayError> {
        let last = length(month).ok_or(DayError::NoSuchMonth { month })?;
        if (1..=last).contains(&day) { Ok(Self { month, day }) } else { Err(DayError::NoSuchDay { month, day, last }) }
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.day
    }

    /// The day after this one; 1 January follows 31 December, and 29 February follows 28 February.
    #[must_use]
    pub fn next(self) -> Self {
        if length(self.month).is_some_and(|last| self.day < last) {
            Self { day: self.day + 1, ..self }
        } else {
            Self { month: self.month % 12 + 1, day: 1 }
        }
    }

    /// The day before this one; 31 December precedes 1 January, and 29 February precedes 1 March.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.day > 1 {
            return Self { day: self.day - 1, ..self };
        }
        match self.month {
            3 => Self { month: 2, day: 29 },
            5 | 7 | 10 | 12 => Self { month: self.month - 1, day: 30 },
            1 => Self { month: 12, day: 31 },
            _ => Self { month: self.month - 1, day: 31 },
        }
    }

    /// All 366 days, from 1 January to 31 December.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..).zip(LENGTHS).flat_map(|(month, last)| (1..=last).map(move |day| Self { month, day }))
    }

    /// The date of this day in a given year.
    ///
    /// # Errors
    ///
    /// If the day is 29 February and the year is not a leap year, or the year is not one of 1000 to 2999.
    pub fn in_year(self, year: i16) -> Result<Date, DayError> {
        if !YEARS.contains(&year) {
            return Err(DayError::NoSuchYear { year });
        }
        // In a year that exists, the leap day is all that a day of the year can miss.
        Date::new(year, self.month, self.day).map_err(|_| DayError::NoLeapDay { year })
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self { month: date.month(), day: date.day() }
    }
}

/// The month and the day with two digits each: `09-30`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// How many days a month has in a leap year; `None` where there is no such month.
fn length(month: i8) -> Option<i8> {
    let index = usize::try_from(month).ok()?.checked_sub(1)?;
    LENGTHS.get(index).copied()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::{any, proptest};

    use super::{Day, DayError, length};

    #[test]
    fn days_that_exist_in_some_year_are_days() {
        case(1, 1, "01-01");
        case(2, 29, "02-29");
        case(12, 31, "12-31");
    }

    #[test]
    fn days_that_never_exist_are_refused() {
        case(4, 31, "April has no day 31: its days run from 1 to 30");
        case(2, 30, "February has no day 30: its days run from 1 to 29");
        case(9, 0, "September has no day 0: its days run from 1 to 30");
        case(13, 1, "there is no month 13: months run from 1 to 12");
        case(0, 1, "there is no month 0: months run from 1 to 12");
        case(-1, 1, "there is no month -1: months run from 1 to 12");
    }

    #[test]
    fn a_year_of_days_has_366_in_order() {
        let days: Vec<_> = Day::all().collect();
        assert_eq!(days.len(), 366);
        assert!(days.is_sorted());
        for pair in days.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (pair[1], pair[0]));
        }
        assert_eq!((days[365].next(), days[0].previous()), (days[0], days[365]));
    }

    #[test]
    fn a_date_loses_its_year() {
        assert_eq!(Day::from(date(1990, 9, 30)), Day::new(9, 30).unwrap());
    }

    #[test]
    fn the_leap_day_is_missing_from_common_years() {
        let leap_day = Day::new(2, 29).unwrap();
        assert_eq!(leap_day.in_year(1992), Ok(date(1992, 2, 29)));
        assert_eq!(leap_day.in_year(1900), Err(DayError::NoLeapDay { year: 1900 }));
        assert_eq!(leap_day.in_year(3000), Err(DayError::NoSuchYear { year: 3000 }));
    }

    proptest! {
        #[test]
        fn any_two_numbers_are_a_day_or_an_error(month in any::<i8>(), day in any::<i8>()) {
            let exists = length(month).is_some_and(|last| day >= 1 && day <= last);
            assert_eq!(Day::new(month, day).is_ok(), exists);
        }
    }

    #[track_caller]
    fn case(month: i8, day: i8, expected: &str) {
        let actual = Day::new(month, day).map_or_else(|error| error.to_string(), |day| day.to_string());
        assert_eq!(actual, expected);
    }
}
