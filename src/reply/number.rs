//! Numbers as each language writes them: where thousands are set apart, and by what.

use fluent_bundle::FluentValue;

use super::Words;
use crate::language::Language;

/// Binds the groups of a Russian number, so that no line breaks within it.
const NO_BREAK_SPACE: char = '\u{a0}';

/// How a language sets a number.
struct Style {
    /// Between groups of three digits.
    group: char,
    /// Before a fraction.
    decimal: char,
    /// Numbers with fewer whole digits are not grouped.
    from_digits: usize,
}

impl Style {
    fn of(language: Language) -> Self {
        match language {
            Language::En | Language::Ko => Self { group: ',', decimal: '.', from_digits: 4 },
            // Four digits stand together in Russian: 2345, but 12 345.
            Language::Ru => Self { group: NO_BREAK_SPACE, decimal: ',', from_digits: 5 },
        }
    }
}

/// A number inside a message; nothing for any other value, which is then shown as it is.
pub(super) fn in_message(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(language, &number.as_string())),
        _ => None,
    }
}

/// A number of a fact. Its digits stay as they are, and nothing is rounded.
pub(super) fn worded_number(words: Words, number: &serde_json::Number) -> String {
    let digits = number.to_string();
    // `7.0` says no more than `7`.
    written(words.language(), digits.strip_suffix(".0").unwrap_or(&digits))
}

/// The number times ten to the power of `places`, exactly: the decimal mark moves.
pub(super) fn worded_shifted(words: Words, number: &serde_json::Number, places: isize) -> String {
    let digits = number.to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let all = format!("{whole}{fraction}");
    // Where the mark stands, counted from the first digit; zeros fill the room up to it.
    let mark = isize::try_from(whole.len()).expect("a number has few digits") + places;
    let leading = usize::try_from(1 - mark).unwrap_or(0);
    let padded = format!("{}{all}", "0".repeat(leading));
    let mark = usize::try_from(mark.max(1)).expect("it is at least one");
    let padded = format!("{padded:0<mark$}");
    let (whole, fraction) = padded.split_at(mark);
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    written(words.language(), &if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

/// What stands between the whole and the fraction of a number.
pub(super) fn decimal_mark(words: Words) -> char {
    Style::of(words.language()).decimal
}

/// A number out of digits, with a full stop before its fraction if it has one.
fn written(language: Language, digits: &str) -> String {
    let style = Style::of(language);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut text = String::new();
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len() - position;
        if position > 0 && left % 3 == 0 && whole.len() >= style.from_digits {
            text.push(style.group);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push(style.decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_as_each_language_does() {
        case("982", ["982", "982", "982"]);
        case("2000", ["2,000", "2,000", "2000"]);
        case("12345", ["12,345", "12,345", "12\u{a0}345"]);
        case("1234567.5", ["1,234,567.5", "1,234,567.5", "1\u{a0}234\u{a0}567,5"]);
    }

    #[test]
    fn the_decimal_mark_moves_exactly() {
        let shifted = |number: &str, places| {
            let number: serde_json::Number = serde_json::from_str(number).unwrap();
            worded_shifted(Words::of(Language::Ko), &number, places)
        };
        assert_eq!(shifted("889", -2), "8.89");
        assert_eq!(shifted("890", -2), "8.9");
        assert_eq!(shifted("75", -2), "0.75");
        assert_eq!(shifted("4", -2), "0.04");
        assert_eq!(shifted("135.2", -2), "1.352");
        assert_eq!(shifted("2.8", 1), "28");
        assert_eq!(shifted("24.88", 1), "248.8");
        assert_eq!(shifted("15", 1), "150");
        assert_eq!(shifted("0", 1), "0");
    }

    #[track_caller]
    fn case(digits: &str, expected: [&str; 3]) {
        assert_eq!(Language::ALL.map(|language| written(language, digits)), expected);
    }
}
