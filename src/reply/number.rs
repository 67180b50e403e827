//! Numbers as each language writes them: where thousands are set apart, and by what.

use fluent_bundle::FluentValue;

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

    #[track_caller]
    fn case(digits: &str, expected: [&str; 3]) {
        assert_eq!(Language::ALL.map(|language| written(language, digits)), expected);
    }
}
