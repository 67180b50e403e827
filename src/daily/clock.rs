//! Times of day as people write them.

use jiff::civil::Time;
use thiserror::Error;

/// Why a text is no time of day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no time of day: write it like `9`, `9am`, `09:00` or `21.30`")]
pub struct ClockError;

/// Words that are a time by themselves, with their hours.
const NAMED: &[(&str, i8)] =
    &[("noon", 12), ("midday", 12), ("midnight", 0), ("정오", 12), ("자정", 0), ("полдень", 12), ("полночь", 0)];
/// Words that say which half of the day is meant.
const HALVES: &[(&str, Half)] = &[
    ("am", Half::First),
    ("a.m.", Half::First),
    ("in the morning", Half::First),
    ("오전", Half::First),
    ("утра", Half::First),
    ("ночи", Half::First),
    ("pm", Half::Second),
    ("p.m.", Half::Second),
    ("in the afternoon", Half::Second),
    ("in the evening", Half::Second),
    ("오후", Half::Second),
    ("дня", Half::Second),
    ("вечера", Half::Second),
];
/// What stands between or behind the numbers in words.
const UNITS: &[&str] = &["o'clock", "uhr", "시", "분", "часов", "часа", "час", "ч", "минут", "мин", "м", "h"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    First,
    Second,
}

/// Reads a time of day, to the minute: `9`, `9am`, `09:00`, `21.30`, `0930`, `오후 9시 30분`, `9 вечера`, `noon`.
///
/// A number by itself is an hour of the day with 24 hours: `9` is the morning.
///
/// # Errors
///
/// Where it is none of these, or no such time exists.
///
/// # Example
///
/// ```
/// use jiff::civil::time;
/// use nordpolitik::daily::parse_time;
///
/// assert_eq!(parse_time("9:30 pm")?, time(21, 30, 0, 0));
/// assert!(parse_time("25:00").is_err());
/// # Ok::<(), nordpolitik::daily::ClockError>(())
/// ```
pub fn parse_time(text: &str) -> Result<Time, ClockError> {
    let text = text.trim().to_lowercase();
    if let Some((_, hour)) = NAMED.iter().find(|(name, _)| *name == text) {
        return Time::new(*hour, 0, 0, 0).map_err(|_| ClockError);
    }
    let text = text.strip_prefix("at ").unwrap_or(&text);
    let mut half = None;
    let mut rest = text.to_owned();
    for (word, meant) in HALVES {
        let stripped = rest.strip_suffix(word).or_else(|| rest.strip_prefix(word));
        if let Some(stripped) = stripped {
            half = Some(*meant);
            rest = stripped.trim().to_owned();
            break;
        }
    }
    for unit in UNITS {
        rest = rest.replace(unit, " ");
    }
    let (hour, minute) = numbers(rest.trim())?;
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return Err(ClockError),
        Some(Half::First) => hour % 12,
        Some(Half::Second) => hour % 12 + 12,
    };
    // The end of a day is the beginning of the next, which is what 24:00 says.
    let hour = if (hour, minute) == (24, 0) { 0 } else { hour };
    Time::new(hour, minute, 0, 0).map_err(|_| ClockError)
}

/// The hour and the minute out of `9`, `0930`, `9:30`, `9.30` or `9 30`.
fn numbers(text: &str) -> Result<(i8, i8), ClockError> {
    let number = |part: &str| {
        let is_short = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_short { part.parse::<i8>().map_err(|_| ClockError) } else { Err(ClockError) }
    };
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok((number(&text[..2])?, number(&text[2..])?));
    }
    let mut parts = text.split([':', '.', ' ']).filter(|part| !part.is_empty());
    let hour = number(parts.next().ok_or(ClockError)?)?;
    let Some(minute) = parts.next() else { return Ok((hour, 0)) };
    // `9:5` is more often a slip than five past nine.
    if minute.len() != 2 || parts.next().is_some() {
        return Err(ClockError);
    }
    Ok((hour, number(minute)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Option<&str>) {
        let time = parse_time(text).ok().map(|time| time.strftime("%H:%M").to_string());
        assert_eq!(time.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in
            ["9", "09", "9am", "9 AM", "09:00", "9:00", "9.00", "0900", "9 a.m.", "오전 9시", "9시", "9 утра", "9h"]
        {
            case(text, Some("09:00"));
        }
        for text in
            ["21:30", "21.30", "2130", "9:30pm", "9.30 p.m.", "오후 9시 30분", "9:30 вечера", "21 ч 30 мин", "21h30"]
        {
            case(text, Some("21:30"));
        }
        case("12am", Some("00:00"));
        case("12pm", Some("12:00"));
        case("noon", Some("12:00"));
        case("полночь", Some("00:00"));
        case("24:00", Some("00:00"));
        case("0", Some("00:00"));
        case("at 7", Some("07:00"));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in
            ["", " ", "25", "24:01", "9:60", "9:5", "13pm", "0am", "-1", "nine", "9:00:00", "99999", "9:00 9:00", "９"]
        {
            case(text, None);
        }
    }

    proptest! {
        #[test]
        fn every_minute_survives_being_written_and_read(hour in 0_i8..24, minute in 0_i8..60) {
            let time = Time::new(hour, minute, 0, 0).unwrap();
            for form in ["%H:%M", "%H.%M", "%H%M", "%I:%M %p", "%I.%M%P"] {
                assert_eq!(parse_time(&time.strftime(form).to_string()), Ok(time), "{form}");
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = parse_time(&text);
        }
    }
}
