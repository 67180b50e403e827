//! Text to comparable words. The question and the stored text pass through here alike; the matcher accepts nothing else.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// How many characters of a text are looked at: Discord's longest message twice over. The rest cannot change an answer that
/// so long a beginning has not given, and nobody can make the matcher work without bound.
const LONGEST: usize = 4000;

/// The words of a text, folded so that spelling habits do not matter. Scripts are never converted or dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Normalized {
    /// The words with one space between them: one piece of memory for a text, as there are thousands.
    text: String,
}

/// Folds a text: compatibility forms (NFKC), case, diacritics of Latin and Greek, `ё`, invisible characters and punctuation;
/// words end at spaces, punctuation, and where digits, Hangul and other letters meet.
///
/// ```
/// use nordpolitik::matching::normalized;
///
/// let words: Vec<_> = normalized("Roh’s  NORDPOLITIK, 9월 30일: Ёлкин?").words().map(str::to_owned).collect();
/// assert_eq!(words, ["roh", "nordpolitik", "9", "월", "30", "일", "елкин"]);
/// ```
#[must_use]
pub fn normalized(text: &str) -> Normalized {
    if is_plain(text) { split(text.chars().take(LONGEST).map(plain_lowercase)) } else { split(folded(text)) }
}

/// Whether folding would change nothing but case: most texts are, and folding is slow.
fn is_plain(text: &str) -> bool {
    text.chars().all(|character| {
        matches!(character, '\0'..='\u{7f}' | 'а'..='я' | 'А'..='Я' | '가'..='힣' | '’' | '–' | '—' | '«' | '»')
    })
}

/// The small letter of a character that [`is_plain`] knows.
fn plain_lowercase(character: char) -> char {
    match character {
        'A'..='Z' => character.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(u32::from(character) + 0x20).unwrap_or(character),
        _ => character,
    }
}

/// Cuts folded characters into words.
fn split(characters: impl Iterator<Item = char>) -> Normalized {
    let mut text = String::new();
    // Where the word begins that is being read, if one is.
    let mut start = None;
    let mut class = Class::Other;
    let mut possessive = false;
    for character in characters {
        let next = Class::of(character);
        if next == Class::Other || next != class {
            finish(&mut text, &mut start, possessive);
        }
        if next == Class::Other {
            possessive = matches!(character, '\'' | '’');
        } else {
            start.get_or_insert_with(|| {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.len()
            });
            text.push(character);
        }
        class = next;
    }
    finish(&mut text, &mut start, possessive);
    Normalized { text }
}

/// Ends a word; takes the `s` away again that an apostrophe split off.
fn finish(text: &mut String, start: &mut Option<usize>, possessive: bool) {
    if let Some(start) = start.take()
        && possessive
        && &text[start..] == "s"
    {
        text.truncate(start.saturating_sub(1));
    }
}

/// The characters of a text after folding.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut base_takes_marks = false;
    let decomposed = text.chars().take(LONGEST).nfkd().filter(move |&character| {
        if !is_combining_mark(character) {
            base_takes_marks = is_cyrillic(character) && !matches!(character, 'е' | 'Е');
            return true;
        }
        // й is и with a breve and stays itself; ё and stress marks fold away; Hangul jamo are letters, not marks.
        base_takes_marks && character == '\u{306}'
    });
    decomposed.nfc().flat_map(char::to_lowercase).map(|character| if character == 'ё' { 'е' } else { character })
}

fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{400}'..='\u{52f}')
}

/// What a word is made of; a change of class ends it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Hangul,
    Letter,
    Other,
}

impl Class {
    fn of(character: char) -> Self {
        match character {
            'a'..='z' | 'а'..='я' => Self::Letter,
            '0'..='9' => Self::Digit,
            '\0'..='\u{7f}' => Self::Other,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            _ if character.is_numeric() => Self::Digit,
            _ if character.is_alphabetic() => Self::Letter,
            _ => Self::Other,
        }
    }
}

impl Normalized {
    /// The words, in order.
    #[must_use]
    pub fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.text.split(' ').filter(|word| !word.is_empty())
    }

    /// Whether there is no word at all: punctuation, emoji, spaces.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether this is the one word.
    #[must_use]
    pub fn is_word(&self, word: &str) -> bool {
        self.text == word
    }

    /// Whether some words of `other` in a row begin as these do: what completing while typing needs.
    #[must_use]
    pub fn begins(&self, other: &Self) -> bool {
        let starts = other.text.match_indices(' ').map(|(space, _)| space + 1);
        std::iter::once(0).chain(starts).any(|start| other.text[start..].starts_with(&self.text))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[&str]) {
        assert_eq!(normalized(text).words().collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[test]
    fn habits_of_spelling_fold_away() {
        case("Ｎｏｒｄｐｏｌｉｔｉｋ", &["nordpolitik"]);
        case("Syngman Rhée's", &["syngman", "rhee"]);
        case("Горбачёв и Ельцын", &["горбачев", "и", "ельцын"]);
        case("Горбаче\u{308}в", &["горбачев"]);
        case("Андрей", &["андрей"]);
        case("KAL007", &["kal", "007"]);
        case("1990년에", &["1990", "년에"]);
        case("z\u{336}a\u{335}l\u{334}g\u{337}o", &["zalgo"]);
        case("zero\u{200b}width", &["zero", "width"]);
        case("🇰🇷 🤝 🇷🇺 !!!", &[]);
    }

    #[test]
    fn hangul_survives_whole_and_in_pieces() {
        case("한국", &["한국"]);
        case("\u{1112}\u{1161}\u{11ab}국", &["한국"]);
    }

    #[test]
    fn a_beginning_may_stop_inside_a_word() {
        assert!(normalized("tae wo").begins(&normalized("Roh Tae-woo")));
        assert!(!normalized("woo tae").begins(&normalized("Roh Tae-woo")));
    }

    proptest! {
        #[test]
        fn normalizing_twice_changes_nothing(text in ".{0,80}") {
            let once = normalized(&text);
            let again = normalized(&once.text);
            prop_assert_eq!(once, again);
        }
    }
}
