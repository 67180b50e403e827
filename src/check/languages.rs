//! Languages: a fact says the same in each it is written in. Years, larger numbers and people are compared.

use std::collections::BTreeSet;

use crate::{
    facts::{Draft, Fact, Name, Violation},
    language::Language,
};

/// Numbers below this are written out in one language and not in another; they are left to the reader.
const LEAST: f64 = 100.0;

/// Words that multiply the number before them, by language; the longest first where one begins another.
const MULTIPLIERS: &[(&str, f64)] = &[
    ("trillion", 1e12),
    ("billion", 1e9),
    ("million", 1e6),
    ("thousand", 1e3),
    ("천억", 1e11),
    ("천만", 1e7),
    ("백만", 1e6),
    ("조", 1e12),
    ("억", 1e8),
    ("만", 1e4),
    ("천", 1e3),
    ("трлн", 1e12),
    ("триллион", 1e12),
    ("млрд", 1e9),
    ("миллиард", 1e9),
    ("млн", 1e6),
    ("миллион", 1e6),
    ("тыс", 1e3),
];

/// The text in Korean and Russian holds every year and every larger number of the English one.
pub(super) fn numbers_agree(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.facts {
        let fact = &entry.value;
        let english = numbers(&fact.text.en, Language::En);
        for language in [Language::Ko, Language::Ru] {
            let Some(text) = fact.text.get(language) else { continue };
            let other = numbers(text, language);
            let code = language.code();
            let lacking = english.difference(&other).map(|number| (number, "en", code));
            let added = other.difference(&english).map(|number| (number, code, "en"));
            for (number, here, there) in lacking.chain(added) {
                let problem = format!("the text in `{here}` holds the number {number}, the text in `{there}` does not");
                violations.push(entry.violation(fact.id.as_str(), "text", problem));
            }
        }
    }
}

/// Who is named in the English text is named in the others.
pub(super) fn people_agree(draft: &Draft, violations: &mut Vec<Violation>) {
    let names: std::collections::HashMap<&str, &Name> =
        draft.names.iter().map(|entry| (entry.value.id.as_str(), &entry.value)).collect();
    for entry in &draft.facts {
        let fact = &entry.value;
        for name in fact.people.iter().filter_map(|id| names.get(id.as_str())) {
            let in_english =
                name.spellings().filter(|spelling| spelling.contains(' ')).any(|full| fact.text.en.contains(full));
            if !in_english {
                continue;
            }
            for language in [Language::Ko, Language::Ru] {
                let known = name.spellings().any(|spelling| is_written_in(spelling, language));
                if known && fact.text.get(language).is_some() && !mentions(fact, name, language) {
                    let (who, code) = (&name.name.en, language.code());
                    let problem = format!("{who} is named in the text in `en`, but not in `{code}`");
                    violations.push(entry.violation(fact.id.as_str(), "text", problem));
                }
            }
        }
    }
}

/// Whether a fact's text or title names somebody; family names are enough, and endings may differ.
fn mentions(fact: &Fact, name: &Name, language: Language) -> bool {
    let Some(text) = fact.text.get(language) else { return false };
    let title = fact.title.get(language).map(String::as_str).unwrap_or_default();
    let text = format!("{title} {text}").to_lowercase().replace('ё', "е");
    let spellings = name.spellings().filter(|spelling| is_written_in(spelling, language));
    spellings.map(|spelling| spelling.to_lowercase().replace('ё', "е")).any(|spelling| {
        let words = spelling.split([' ', '-', '\u{a0}']).filter(|word| word.chars().count() >= shortest(language));
        text.contains(&spelling) || words.into_iter().any(|word| text.contains(stem(word, language)))
    })
}

/// The shortest part of a name that tells who is meant.
fn shortest(language: Language) -> usize {
    if language == Language::Ko { 2 } else { 3 }
}

/// A Russian name without the ending that its case changes.
fn stem(word: &str, language: Language) -> &str {
    if language != Language::Ru || word.chars().count() < 4 {
        return word;
    }
    word.trim_end_matches(['а', 'я', 'й', 'и', 'ы', 'о', 'е', 'ь', 'у'])
}

fn is_written_in(text: &str, language: Language) -> bool {
    let first = text.chars().find(|character| character.is_alphabetic());
    match first {
        Some('가'..='힣') => language == Language::Ko,
        Some('\u{400}'..='\u{52f}') => language == Language::Ru,
        Some(letter) => letter.is_ascii() && language == Language::En,
        None => false,
    }
}

/// The years and the larger numbers of a text, in whole units.
fn numbers(text: &str, language: Language) -> BTreeSet<u64> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    let mut position = 0;
    while position < characters.len() {
        if !characters[position].is_ascii_digit() {
            position += 1;
            continue;
        }
        let (value, end) = amount(&characters, position, language);
        if value >= LEAST {
            found.insert(whole(value));
        }
        position = end;
    }
    found
}

/// An amount such as `172,000`, `3.2 billion`, `17만 2000` or `1,47 млрд`, and where it ends.
fn amount(characters: &[char], start: usize, language: Language) -> (f64, usize) {
    let (mut sum, mut position) = (0.0, start);
    loop {
        let (digits, after) = digits(characters, position, language);
        let rest: String = characters[after..].iter().take(12).collect();
        let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        let gap = rest.chars().count() - word.chars().count();
        // `제2조` is an article of a treaty, not two trillion, and `A-50 조기경보` an aircraft: Korean units touch.
        let article = position > 0 && characters[position - 1] == '제';
        let fits = |multiplier: &str| word.starts_with(multiplier) && !article && (gap == 0 || !is_korean(multiplier));
        let multiplier = MULTIPLIERS.iter().find(|(multiplier, _)| fits(multiplier));
        let Some((multiplier, value)) = multiplier else { return (sum + digits, after) };
        sum += digits * value;
        position = after + gap + multiplier.chars().count();
        // Korean goes on: 17만 2000, 30억 5천만.
        let next = characters[position.min(characters.len())..].iter().position(|character| *character != ' ');
        let korean = is_korean(multiplier);
        match next.map(|gap| position + gap) {
            Some(next) if korean && next <= position + 1 && characters[next].is_ascii_digit() => position = next,
            _ => return (sum, position),
        }
    }
}

/// Whether a word is written in Hangul.
fn is_korean(word: &str) -> bool {
    word.starts_with(|first| matches!(first, '가'..='힣'))
}

/// A plain number with its separators of thousands and its decimal sign, and where it ends.
fn digits(characters: &[char], start: usize, language: Language) -> (f64, usize) {
    let is_digit = |position: usize| characters.get(position).is_some_and(char::is_ascii_digit);
    let (mut text, mut position, mut grouped) = (String::new(), start, false);
    while position < characters.len() {
        let character = characters[position];
        let three = (1..=3).all(|ahead| is_digit(position + ahead)) && !is_digit(position + 4);
        match character {
            '0'..='9' => text.push(character),
            // A separator of thousands is followed by three digits and preceded by at most three.
            ',' | ' ' | '\u{a0}' | '\u{202f}'
                if three && separates(character, language) && !text.contains('.') && (grouped || text.len() <= 3) =>
            {
                grouped = true;
            }
            '.' | ',' if is_digit(position + 1) && !text.contains('.') => text.push('.'),
            _ => break,
        }
        position += 1;
    }
    (text.parse().unwrap_or_default(), position)
}

/// Whether a sign separates thousands: in Russian the comma is the decimal sign.
fn separates(sign: char, language: Language) -> bool {
    sign != ',' || language != Language::Ru
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at least 100, and below any count of dollars"
)]
fn whole(value: f64) -> u64 {
    value.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[u64]) {
        let is_russian = text.contains(|character| matches!(character, 'а'..='я'));
        let language = if is_russian { Language::Ru } else { Language::Ko };
        assert_eq!(numbers(text, language), expected.iter().copied().collect(), "{text}");
    }

    #[test]
    fn numbers_are_read_in_three_languages() {
        case("about 172,000 people in 1937", &[172_000, 1937]);
        case("1937년 약 17만 2000명", &[172_000, 1937]);
        case("около 172 000 человек в 1937 году", &[172_000, 1937]);
        case("a loan of $1.47 billion", &[1_470_000_000]);
        case("14억7000만 달러", &[1_470_000_000]);
        case("1,47 млрд долларов", &[1_470_000_000]);
        case("3,864 млрд долларов", &[3_864_000_000]);
        case("조약 제2조", &[]);
        case("A-50 조기경보기", &[]);
        case("30억 달러", &[3_000_000_000]);
        case("on 30 September 1990, 17 ministers", &[1990]);
        case("3천만 달러", &[30_000_000]);
        case("17 200 000 руб.", &[17_200_000]);
        case("in 1990 200 people", &[1990, 200]);
    }
}
