//! The days of the week on which a post comes, as a set and as people write it.

use jiff::civil::Weekday;
use thiserror::Error;

/// A set of days of the week: never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

/// Why a text names no days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no days of the week: write them like `mon-fri`, `sat, sun`, `weekdays` or `every day`")]
pub struct WeekdaysError;

/// The days from Monday on, as their abbreviations begin in English, Korean and Russian.
const BEGINNINGS: [[&str; 3]; 7] = [
    ["mo", "월", "по"],
    ["tu", "화", "вт"],
    ["we", "수", "ср"],
    ["th", "목", "че"],
    ["fr", "금", "пя"],
    ["sa", "토", "су"],
    ["su", "일", "во"],
];
/// The Russian abbreviations, which leave letters out.
const SHORT: [&str; 7] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
/// Words for several days at once, with their sets.
const GROUPS: &[(&str, u8)] = &[
    ("every day", 0b111_1111),
    ("everyday", 0b111_1111),
    ("daily", 0b111_1111),
    ("all", 0b111_1111),
    ("매일", 0b111_1111),
    ("каждый день", 0b111_1111),
    ("ежедневно", 0b111_1111),
    ("weekdays", 0b001_1111),
    ("평일", 0b001_1111),
    ("주중", 0b001_1111),
    ("будни", 0b001_1111),
    ("weekends", 0b110_0000),
    ("weekend", 0b110_0000),
    ("주말", 0b110_0000),
    ("выходные", 0b110_0000),
];

impl Weekdays {
    /// Every day.
    pub const ALL: Self = Self(0b111_1111);

    /// The days whose bits are set, the lowest being Monday.
    ///
    /// # Errors
    ///
    /// Where none is set, or one that is no day.
    pub fn from_bits(bits: u8) -> Result<Self, WeekdaysError> {
        if (1..=Self::ALL.0).contains(&bits) { Ok(Self(bits)) } else { Err(WeekdaysError) }
    }

    /// The days as bits, the lowest being Monday.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }

    /// The places of the days in the week, Monday being 0.
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..7).filter(move |place| self.0 & (1 << place) != 0)
    }

    /// Reads what people write: days, ranges and groups, in English, Korean or Russian.
    ///
    /// # Errors
    ///
    /// Where anything in it is no day of the week.
    ///
    /// # Example
    ///
    /// ```
    /// use nordpolitik::daily::Weekdays;
    ///
    /// assert_eq!(Weekdays::parse("Mon-Fri")?, Weekdays::parse("weekdays")?);
    /// assert_eq!(Weekdays::parse("월, 수, 금")?.bits(), 0b001_0101);
    /// # Ok::<(), nordpolitik::daily::WeekdaysError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, WeekdaysError> {
        let text = text.trim().to_lowercase();
        if let Some((_, bits)) = GROUPS.iter().find(|(name, _)| *name == text) {
            return Ok(Self(*bits));
        }
        let text = text.replace(['–', '—', '~'], "-").replace(" - ", "-").replace(" to ", "-");
        let mut bits = 0;
        for part in text.split([',', ' ', '/', ';', '·']).filter(|part| !part.is_empty()) {
            bits |= match part.split_once('-') {
                Some((from, to)) => range(place(from)?, place(to)?),
                None => 1 << place(part)?,
            };
        }
        Self::from_bits(bits)
    }
}

/// The days from one to another, over the end of the week where the second comes first.
fn range(from: usize, to: usize) -> u8 {
    let length = (to + 7 - from) % 7;
    (0..=length).fold(0, |bits, step| bits | 1 << ((from + step) % 7))
}

/// Which day of the week a word is, from Monday.
fn place(word: &str) -> Result<usize, WeekdaysError> {
    let word = word.trim_end_matches('.');
    let is_named = |names: &[&str; 3]| match names.iter().position(|name| word.starts_with(name)) {
        // A Korean day is one letter, with or without `요일`.
        Some(1) => word.strip_prefix(names[1]).is_some_and(|rest| matches!(rest, "" | "요일")),
        Some(_) => true,
        None => false,
    };
    let named = BEGINNINGS.iter().position(is_named);
    named.or_else(|| SHORT.iter().position(|short| *short == word)).ok_or(WeekdaysError)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Option<&str>) {
        let shown = Weekdays::parse(text).ok().map(|days| {
            (0..7).map(|place| if days.places().any(|other| other == place) { 'x' } else { '.' }).collect::<String>()
        });
        assert_eq!(shown.as_deref(), expected, "{text}");
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        case("mon-fri", Some("xxxxx.."));
        case("Monday to Friday", Some("xxxxx.."));
        case("weekends", Some(".....xx"));
        case("Sat, Sun", Some(".....xx"));
        case("fri-mon", Some("x...xxx"));
        case("tue", Some(".x....."));
        case("월수금", None);
        case("월 수 금요일", Some("x.x.x.."));
        case("평일", Some("xxxxx.."));
        case("пн-пт", Some("xxxxx.."));
        case("среда, суббота", Some("..x..x."));
        case("Every day", Some("xxxxxxx"));
    }

    #[test]
    fn what_names_no_day_is_refused() {
        for text in ["", " ", ",", "someday", "mon-", "-", "1-5", "mon and stars"] {
            case(text, None);
        }
        assert!(Weekdays::from_bits(0).is_err() && Weekdays::from_bits(128).is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = Weekdays::parse(&text);
        }
    }
}
