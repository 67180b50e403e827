//! What people type as a day or a period, cut into numbers, words and marks.
//!
//! It knows how dates are written down, not what they mean.

use unicode_normalization::UnicodeNormalization;

use super::YEARS;

/// How many tokens are kept. The longest period that the parsers know ("between the 30th of September 1990 and …") has
/// half as many, and the bound keeps trying every division of a pasted page cheap.
const MOST: usize = 24;

/// What a word can begin with in Korean, where the particle follows without a space: `1990년부터` is `년` and `부터`.
const KOREAN_UNITS: [&str; 6] = ["년대", "년", "월", "일", "세기", "냉전"];

/// A part of a written date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A number of one or two digits: a day, a month, a century.
    Short(i8),
    /// A number of four digits in the range of years.
    Year(i16),
    /// Letters, in lower case.
    Word(&'a str),
    /// One of `-`, `/`, `.` and `~`; every dash is a `-`.
    Mark(char),
    /// Anything that stands in no date.
    Odd,
}

impl Token<'_> {
    /// Whether it is this word, or this mark.
    pub(super) fn is(self, text: &str) -> bool {
        match self {
            Self::Word(word) => word == text,
            Self::Mark(mark) => text.chars().eq([mark]),
            Self::Short(_) | Self::Year(_) | Self::Odd => false,
        }
    }

    /// Whether it is one of these words.
    fn is_among(self, words: &[&str]) -> bool {
        matches!(self, Self::Word(word) if words.contains(&word))
    }
}

/// The text in one spelling: composed, in lower case, with ordinary digits, without space around it.
pub(super) fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase().trim().to_owned()
}

/// The tokens of a folded text. Space, commas, apostrophes and the full stop after a word or at the end mean nothing.
pub(super) fn tokens(folded: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        if tokens.len() >= MOST {
            tokens.push(Token::Odd);
            break;
        }
        let (part, after) = rest.split_at(length(first, rest));
        rest = after;
        match first {
            ',' | '、' | '\'' | '’' => {}
            '.' if matches!(tokens.last(), Some(Token::Word(_))) => {}
            _ if first.is_whitespace() => {}
            _ if first.is_ascii_digit() => tokens.push(number(part)),
            _ if first.is_alphabetic() => tokens.extend(words(part)),
            _ => tokens.push(mark(first)),
        }
    }
    if tokens.last() == Some(&Token::Mark('.')) {
        tokens.pop();
    }
    tokens
}

/// The tokens without these words in front and behind.
pub(super) fn trim<'t, 'a>(mut tokens: &'t [Token<'a>], front: &[&str], behind: &[&str]) -> &'t [Token<'a>] {
    while let [first, rest @ ..] = tokens
        && first.is_among(front)
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && last.is_among(behind)
    {
        tokens = rest;
    }
    tokens
}

/// How many bytes the token takes that begins with this character.
fn length(first: char, text: &str) -> usize {
    let run = |belongs: fn(char) -> bool| text.find(|c| !belongs(c)).unwrap_or(text.len());
    if first.is_ascii_digit() {
        run(|c| c.is_ascii_digit())
    } else if first.is_alphabetic() {
        run(char::is_alphabetic)
    } else {
        first.len_utf8()
    }
}

fn number(digits: &str) -> Token<'_> {
    match digits.len() {
        1 | 2 => digits.parse().map_or(Token::Odd, Token::Short),
        4 => digits.parse().ok().filter(|year| YEARS.contains(year)).map_or(Token::Odd, Token::Year),
        _ => Token::Odd,
    }
}

/// A word, or a Korean unit and the particle that follows it.
fn words(letters: &str) -> impl Iterator<Item = Token<'_>> {
    let unit = KOREAN_UNITS.into_iter().find(|unit| letters.starts_with(unit)).map_or(0, str::len);
    let (unit, rest) = letters.split_at(unit);
    [unit, rest].into_iter().filter(|word| !word.is_empty()).map(Token::Word)
}

fn mark(sign: char) -> Token<'static> {
    match sign {
        '-' | '‐' | '–' | '—' | '―' | '−' | '‒' => Token::Mark('-'),
        '~' | '〜' | '∼' => Token::Mark('~'),
        '/' | '⁄' => Token::Mark('/'),
        '.' => Token::Mark('.'),
        _ => Token::Odd,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{
        MOST, Token,
        Token::{Mark, Odd, Short, Word, Year},
        fold, tokens, trim,
    };

    #[test]
    fn text_falls_into_numbers_words_and_marks() {
        case("30th of Sept., 1990", &[Short(30), Word("th"), Word("of"), Word("sept"), Year(1990)]);
        case("1990-09-30", &[Year(1990), Mark('-'), Short(9), Mark('-'), Short(30)]);
        case("30 сент. 1990 г.", &[Short(30), Word("сент"), Year(1990), Word("г")]);
        case("1990. 9. 30.", &[Year(1990), Mark('.'), Short(9), Mark('.'), Short(30)]);
        case("1990's", &[Year(1990), Word("s")]);
        case("  ,, ", &[]);
    }

    #[test]
    fn korean_units_stand_apart_from_their_particles() {
        case("1996년부터 6월까지", &[Year(1996), Word("년"), Word("부터"), Short(6), Word("월"), Word("까지")]);
        case("1990년대에", &[Year(1990), Word("년대"), Word("에")]);
        case("냉전 이후", &[Word("냉전"), Word("이후")]);
    }

    #[test]
    fn spellings_are_folded() {
        case("９월\u{3000}３０일", &[Short(9), Word("월"), Short(30), Word("일")]);
        case("\u{1112}\u{1161}\u{11ab}", &[Word("한")]);
        case("МАЙ—SEP−MAI", &[Word("май"), Mark('-'), Word("sep"), Mark('-'), Word("mai")]);
    }

    #[test]
    fn what_stands_in_no_date_is_odd() {
        case("199", &[Odd]);
        case("0999", &[Odd]);
        case("19900930", &[Odd]);
        case("🎉", &[Odd]);
        case("٣", &[Odd]);
    }

    #[test]
    fn small_words_are_trimmed_at_the_ends_only() {
        let folded = fold("on the 30 the 9 에");
        assert_eq!(trim(&tokens(&folded), &["the", "on"], &["에"]), [Short(30), Word("the"), Short(9)]);
    }

    #[test]
    fn a_pasted_page_is_cut_and_marked_as_odd() {
        let page = "1 ".repeat(100_000);
        let tokens = tokens(&page);
        assert_eq!((tokens.len(), tokens.last()), (MOST + 1, Some(&Odd)));
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            tokens(&fold(&text));
        }
    }

    #[track_caller]
    fn case(text: &str, expected: &[Token<'_>]) {
        assert_eq!(tokens(&fold(text)), expected, "{text}");
    }
}
