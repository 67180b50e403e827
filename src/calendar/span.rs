//! A range of days, such as a search for facts is limited to.
//!
//! It is two ends and no more: it does not know how people name a period.

use std::str::FromStr;

use jiff::civil::Date;
use thiserror::Error;

use super::{AskedDayError, parse_span};

/// The days from one to another, both included; where an end is missing, the range goes on without end.
///
/// The default is all days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    from: Option<Date>,
    to: Option<Date>,
}

/// Why a text or two days are no range of days.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SpanError {
    /// Nothing was written.
    #[error("no period is given: write one such as `1990`, `1990s`, `1884 to 1905` or `since 2022`")]
    Empty,
    /// None of the known ways to write a period.
    #[error(
        "`{text}` is not understood as a period: write one such as `1990`, `1990s`, `1884 to 1905` or `since 2022`"
    )]
    NotUnderstood {
        /// What was written, or its beginning.
        text: String,
    },
    /// A day in the period does not exist or can be two days.
    #[error(transparent)]
    Day(#[from] AskedDayError),
    /// The range ends before it starts.
    #[error("the period ends on {to}, before it starts on {from}")]
    Reversed {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
}

impl Span {
    /// The days from `from` to `to`, both included; `None` leaves that end open.
    ///
    /// # Errors
    ///
    /// If `to` is before `from`.
    ///
    /// # Example
    ///
    /// ```
    /// use jiff::civil::date;
    /// use nordpolitik::calendar::Span;
    ///
    /// let since = Span::new(Some(date(2022, 1, 1)), None)?;
    /// assert!(since.contains(date(2022, 1, 1)));
    /// assert!(!since.contains(date(2021, 12, 31)));
    /// # Ok::<(), nordpolitik::calendar::SpanError>(())
    /// ```
    pub fn new(from: Option<Date>, to: Option<Date>) -> Result<Self, SpanError> {
        match (from, to) {
            (Some(from), Some(to)) if from > to => Err(SpanError::Reversed { from, to }),
            _ => Ok(Self { from, to }),
        }
    }

    /// The first day; `None` where the range has no start.
    #[must_use]
    pub fn from(&self) -> Option<Date> {
        self.from
    }

    /// The last day; `None` where the range has no end.
    #[must_use]
    pub fn to(&self) -> Option<Date> {
        self.to
    }

    /// Whether the day lies in the range.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Reads what people write for a period, as [`parse_span`] does.
impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse_span(text)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Span;

    #[test]
    fn both_ends_belong_to_a_span() {
        case("1990-06-04/1990-09-30", "1990-06-03", false);
        case("1990-06-04/1990-09-30", "1990-06-04", true);
        case("1990-06-04/1990-09-30", "1990-09-30", true);
        case("1990-06-04/1990-09-30", "1990-10-01", false);
    }

    #[test]
    fn an_open_end_goes_on() {
        case("1990/..", "2999-12-31", true);
        case("1990/..", "1989-12-31", false);
        case("../1990", "1000-01-01", true);
        case("../1990", "1991-01-01", false);
    }

    #[test]
    fn the_default_span_is_all_days() {
        assert!(Span::default().contains(date(1990, 9, 30)));
        assert_eq!(Span::new(None, None), Ok(Span::default()));
    }

    #[test]
    fn a_span_does_not_end_before_it_starts() {
        let error = Span::new(Some(date(1990, 9, 30)), Some(date(1990, 9, 29))).unwrap_err();
        assert_eq!(error.to_string(), "the period ends on 1990-09-29, before it starts on 1990-09-30");
        assert!(Span::new(Some(date(1990, 9, 30)), Some(date(1990, 9, 30))).is_ok());
    }

    #[track_caller]
    fn case(span: &str, day: &str, expected: bool) {
        let span: Span = span.parse().unwrap();
        assert_eq!(span.contains(day.parse().unwrap()), expected);
    }
}
