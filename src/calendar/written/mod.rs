//! The ways people write a day, in English, Korean and Russian.
//!
//! It says which day was asked for, relative to today or by its number; which day today is, the caller knows.

use std::str::FromStr;

use jiff::{Span, civil::Date};
use thiserror::Error;

use super::{
    Day, DayError,
    excerpt::excerpt,
    month,
    token::{Token, fold, tokens, trim},
};

/// Words in front of a day that say nothing.
const IN_FRONT: [&str; 2] = ["on", "the"];
/// Words behind a day that say nothing: the Korean "on" and the Russian "year".
const BEHIND: [&str; 7] = ["에", "에는", "г", "год", "года", "году", "гг"];
/// Words between the numbers and the name of a month: ordinal endings (`30th`, `30-го`) and "of".
const BETWEEN: [&str; 8] = ["st", "nd", "rd", "th", "of", "the", "го", "е"];

/// Days counted from today.
const RELATIVE: [(&str, i8); 13] = [
    ("today", 0),
    ("tomorrow", 1),
    ("yesterday", -1),
    ("오늘", 0),
    ("내일", 1),
    ("어제", -1),
    ("모레", 2),
    ("그저께", -2),
    ("сегодня", 0),
    ("завтра", 1),
    ("вчера", -1),
    ("послезавтра", 2),
    ("позавчера", -2),
];

/// The day somebody asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AskedDay {
    /// So many days after today; before it where negative.
    Relative(i8),
    /// A day of the year or, where the year is given, of that year alone. The two make a date that exists.
    On {
        /// The day of the year.
        day: Day,
        /// The year, 1000 to 2999.
        year: Option<i16>,
    },
}

/// Why a text is no day that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AskedDayError {
    /// Nothing was written.
    #[error("no day is given: write one such as `30 September` or `09-30`")]
    Empty,
    /// None of the known ways to write a day.
    #[error("`{text}` is not understood as a day: write one such as `30 September` or `09-30`")]
    NotUnderstood {
        /// What was written, or its beginning.
        text: String,
    },
    /// A day such as 31 April, which no year has, or 29 February of a year without it.
    #[error(transparent)]
    NoSuchDay(#[from] DayError),
    /// Numbers that can be read with either the day or the month first.
    #[error("the day can be `{}` or `{}`: write one of these", in_words(*month_first, *year), in_words(*day_first, *year))]
    Ambiguous {
        /// The day, if the month comes first.
        month_first: Day,
        /// The day, if the day comes first.
        day_first: Day,
        /// The year, where one is given.
        year: Option<i16>,
    },
}

impl AskedDay {
    /// Reads a day as people write it.
    ///
    /// - With a name: `30 September`, `Sep 30, 1990`, `30th of sept`, `30 сентября`, `30 сент. 1990 г.`
    /// - In Korean: `9월 30일`, `1990년 9월 30일`
    /// - In numbers: `1990-09-30`, `1990/9/30`, `1990. 9. 30.`; `09-30` has the month first, `30.09` and `30.09.1990`
    ///   the day. `9/30`, and `30-09-1990` or `9/30/1990` with the year behind, are read where one of the two numbers
    ///   can only be the day.
    /// - From today: `today`, `내일`, `вчера`
    ///
    /// Upper and lower case, full-width digits, extra space and commas make no difference, nor does "on" or "the" in front.
    ///
    /// # Errors
    ///
    /// If the text is empty or not understood, names a day that does not exist, or can be two different days.
    ///
    /// # Example
    ///
    /// ```
    /// use nordpolitik::calendar::{AskedDay, Day};
    ///
    /// assert_eq!(AskedDay::parse("September 30th")?, AskedDay::On { day: Day::new(9, 30)?, year: None });
    /// assert_eq!(AskedDay::parse("30.09.1990")?, AskedDay::On { day: Day::new(9, 30)?, year: Some(1990) });
    /// assert_eq!(AskedDay::parse("내일")?, AskedDay::Relative(1));
    /// assert!(AskedDay::parse("9/10").is_err(), "this can be 10 September or 9 October");
    /// # Ok::<(), nordpolitik::calendar::AskedDayError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, AskedDayError> {
        let folded = fold(text);
        let tokens = tokens(&folded);
        if tokens.is_empty() {
            return Err(AskedDayError::Empty);
        }
        Self::read(&tokens)?.ok_or_else(|| AskedDayError::NotUnderstood { text: excerpt(text.trim()) })
    }

    /// The day of the year, counted from `today` where it is relative.
    #[must_use]
    pub fn day(self, today: Date) -> Day {
        match self {
            // Saturating, because the last day that a `Date` can hold has no tomorrow.
            Self::Relative(days) => today.saturating_add(Span::new().days(days)).into(),
            Self::On { day, .. } => day,
        }
    }

    /// The year that was asked for; `None` where every year is.
    #[must_use]
    pub fn year(self) -> Option<i16> {
        match self {
            Self::Relative(_) => None,
            Self::On { year, .. } => year,
        }
    }

    /// The day that these tokens write; `None` where they are not understood.
    pub(super) fn read(tokens: &[Token<'_>]) -> Result<Option<Self>, AskedDayError> {
        use Token::{Mark, Short, Word, Year};

        let asked = match *trim(tokens, &IN_FRONT, &BEHIND) {
            [Word(word)] => return Ok(relative(word)),
            [Short(month), Mark('-'), Short(day)]
            | [Short(day), Mark('.'), Short(month)]
            | [Short(month), Word("월"), Short(day), Word("일")] => on(None, month, day)?,
            [Short(first), Mark('/'), Short(second)] => either(None, first, second)?,
            [Year(year), Word("년"), Short(month), Word("월"), Short(day), Word("일")] => {
                on(Some(year), month, day)?
            }
            [Year(year), Mark(mark), Short(month), Mark(same), Short(day)] if mark == same => {
                on(Some(year), month, day)?
            }
            [Short(day), Mark('.'), Short(month), Mark('.'), Year(year)] => on(Some(year), month, day)?,
            [Short(first), Mark(mark), Short(second), Mark(same), Year(year)] if mark == same => {
                either(Some(year), first, second)?
            }
            ref others => return with_name(others),
        };
        Ok(Some(asked))
    }
}

impl FromStr for AskedDay {
    type Err = AskedDayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

fn relative(word: &str) -> Option<AskedDay> {
    RELATIVE.iter().find(|(name, _)| *name == word).map(|(_, days)| AskedDay::Relative(*days))
}

/// A day whose month is named, whatever small words and marks stand between its parts.
fn with_name(tokens: &[Token<'_>]) -> Result<Option<AskedDay>, AskedDayError> {
    use Token::{Mark, Short, Word, Year};

    let says_nothing =
        |token: &Token<'_>| matches!(token, Mark('-' | '/' | '.')) || BETWEEN.iter().any(|word| token.is(word));
    let parts: Vec<_> = tokens.iter().copied().filter(|token| !says_nothing(token)).collect();
    let (year, name, day) = match parts[..] {
        [Short(day), Word(name)] | [Word(name), Short(day)] => (None, name, day),
        [Short(day), Word(name), Year(year)]
        | [Word(name), Short(day), Year(year)]
        | [Year(year), Word(name), Short(day)] => (Some(year), name, day),
        _ => return Ok(None),
    };
    month::named(name).map(|month| on(year, month, day)).transpose()
}

fn on(year: Option<i16>, month: i8, day: i8) -> Result<AskedDay, AskedDayError> {
    let day = Day::new(month, day)?;
    year.map(|year| day.in_year(year)).transpose()?;
    Ok(AskedDay::On { day, year })
}

/// A day and a month in an order that countries differ about.
fn either(year: Option<i16>, first: i8, second: i8) -> Result<AskedDay, AskedDayError> {
    match (Day::new(first, second), Day::new(second, first)) {
        (Ok(month_first), Ok(day_first)) if month_first != day_first => {
            Err(AskedDayError::Ambiguous { month_first, day_first, year })
        }
        (Ok(_), _) => on(year, first, second),
        (Err(_), Ok(_)) => on(year, second, first),
        // Of two readings that fail, the one with a month that exists is more likely meant.
        (Err(DayError::NoSuchMonth { .. }), Err(error)) | (Err(error), Err(_)) => Err(error.into()),
    }
}

/// A day with its month's name, which nobody can misread.
fn in_words(day: Day, year: Option<i16>) -> String {
    let year = year.map_or_else(String::new, |year| format!(" {year}"));
    format!("{} {}{year}", day.day(), month::english(day.month()))
}

#[cfg(test)]
mod tests;
