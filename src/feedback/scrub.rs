//! A question without what could tell who asked it, or about whom: mentions, links, addresses, long numbers.

/// The longest question that is kept, in characters: a question is shorter, and a pasted page is nobody's business.
const LONGEST: usize = 200;
/// So many digits in a row are an id or a telephone number: a year has four, a sum of money in words rarely more than five.
const LONG_NUMBER: usize = 6;
/// So many digits with only marks between them are a telephone or an account number: a date has eight.
const LONG_GROUPED_NUMBER: usize = 9;
/// What stands for something that was taken out.
const GAP: &str = "…";

/// The question as it may be kept; `None` where nothing of it is left.
///
/// Names are not taken out: nobody can tell those of history from others.
///
/// ```
/// use nordpolitik::feedback::scrubbed;
///
/// assert_eq!(scrubbed("did <@123> sign? see https://example.org"), Some("did … sign? see …".to_owned()));
/// assert_eq!(scrubbed("me@example.org 123456789"), None);
/// ```
#[must_use]
pub fn scrubbed(question: &str) -> Option<String> {
    let mut kept: Vec<&str> = Vec::new();
    for word in without_phones(question) {
        let word = if says_who(word) { GAP } else { word };
        if word != GAP || kept.last() != Some(&GAP) {
            kept.push(word);
        }
    }
    let says_something = kept.iter().any(|word| word.chars().any(char::is_alphabetic));
    says_something.then(|| kept.join(" ").chars().take(LONGEST).collect())
}

/// The words, those that make up a number in groups of digits replaced by one gap.
fn without_phones(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut kept = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some((&first, after)) = rest.split_first() {
        let run = rest.iter().take_while(|word| is_grouped_digits(word)).count();
        if rest[..run].iter().map(|word| digits(word)).sum::<usize>() >= LONG_GROUPED_NUMBER {
            kept.push(GAP);
            rest = &rest[run..];
        } else {
            kept.push(first);
            rest = after;
        }
    }
    kept
}

/// Whether a word holds nothing but digits and what people put between them.
fn is_grouped_digits(word: &str) -> bool {
    digits(word) > 0 && word.chars().all(|c| c.is_numeric() || matches!(c, '+' | '-' | '(' | ')' | '.' | '–'))
}

fn digits(word: &str) -> usize {
    word.chars().filter(|c| c.is_numeric()).count()
}

/// Whether a word is a mention, a link, an address or a long number.
fn says_who(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_mention = lower.contains("<@") || lower.contains("<#") || lower.starts_with('@') || lower.contains("<id:");
    let is_link = lower.contains("://") || lower.contains("www.") || lower.contains("discord.gg");
    let is_site = has_domain(&lower);
    let is_address = lower.contains('@');
    is_mention || is_link || is_site || is_address || longest_number(word) >= LONG_NUMBER
}

/// Whether a word looks like the name of a site: Latin letters, a full stop, a known ending or a path.
fn has_domain(word: &str) -> bool {
    const ENDINGS: [&str; 8] = [".com", ".org", ".net", ".gg", ".ru", ".kr", ".io", ".me"];
    let host = word.split('/').next().unwrap_or_default();
    let host = host.trim_end_matches(|c: char| c.is_ascii_punctuation());
    ENDINGS.iter().any(|ending| host.len() > ending.len() && host.ends_with(ending))
}

fn longest_number(word: &str) -> usize {
    word.split(|c: char| !c.is_numeric()).map(|run| run.chars().count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(question: &str, expected: &str) {
        assert_eq!(scrubbed(question).as_deref().unwrap_or_default(), expected);
    }

    #[test]
    fn mentions_links_addresses_and_long_numbers_are_taken_out() {
        case("<@123> <@!4> <@&5> <#6> who?", "… who?");
        case("@ann what is this", "… what is this");
        case("see https://example.org/?q=1 please", "see … please");
        case("see example.com/x and t.me/abc now", "see … and … now");
        case("write to ann.b@example.org today", "write to … today");
        case("order 300000000000000000 lost", "order … lost");
        case("call +82 10-1234-5678 now", "call … now");
        case("call 010-1234-5678 now", "call … now");
        case("사용자 <@1>가 왜?", "사용자 … 왜?");
    }

    #[test]
    fn what_is_asked_stays() {
        for question in [
            "what happened on 1990-09-30?",
            "trade from 1990-1995, in 2021",
            "KAL 007 in 1983",
            "30.09.1990 что было",
            "1884년 7월 7일 조약은?",
            "$3 billion loan of 1991",
            "who was K.I. Weber",
        ] {
            case(question, question);
        }
    }

    #[test]
    fn what_says_nothing_is_not_kept() {
        for question in ["", "  ", "<@1>", "1990", "https://example.org", "???"] {
            assert_eq!(scrubbed(question), None, "{question}");
        }
    }

    #[test]
    fn a_pasted_page_is_cut() {
        assert!(scrubbed(&"слово ".repeat(500)).unwrap().chars().count() <= LONGEST);
    }

    proptest! {
        #[test]
        fn no_question_panics_or_keeps_an_id(question in "(?s).{0,60}", id in "[0-9]{6,20}") {
            if let Some(kept) = scrubbed(&format!("{question} a{id}")) {
                prop_assert!(!kept.contains(&id), "{kept}");
            }
        }
    }
}
