//! Checking what somebody wrote: each sentence against the fact that is nearest to it.
//!
//! Words are compared, not meanings. So a statement counts as supported only where nothing in it goes beyond the fact, and
//! as different only where the days contradict each other; everything in between is left to the reader.

use unicode_segmentation::UnicodeSegmentation;

use super::{Answer, Desk};
use crate::{
    calendar::{Span, parse_span},
    facts::Fact,
    matching::normalized,
    reply::Verdict,
};

/// How many statements of a message are checked: what fits a phone screen.
const MOST_CLAIMS: usize = 5;
/// A sentence with fewer words says too little to be checked.
const FEWEST_WORDS: usize = 3;
/// The most words a date takes: `30 сентября 1990 года`.
const WORDS_OF_A_DATE: usize = 4;

impl Desk {
    /// What the base has to say to each statement of a text, in their order: the first five. Questions are none.
    #[must_use]
    pub fn check(&self, text: &str) -> Vec<Verdict<'_>> {
        claims(text).take(MOST_CLAIMS).map(|claim| self.verdict(claim)).collect()
    }

    fn verdict(&self, claim: &str) -> Verdict<'_> {
        let (fact, is_certain) = match self.ask(claim) {
            Answer::Answered { fact, .. } => (fact, true),
            Answer::Suggested { alternatives, .. } => match alternatives.first() {
                Some(fact) => (*fact, false),
                None => return Verdict::NotCovered,
            },
            Answer::NoMatch { .. } => return Verdict::NotCovered,
        };
        let claimed = dates(claim);
        if !claimed.is_empty() && !claimed.iter().any(|date| has_date(fact, date)) {
            // Of a fact that may not be meant, another date says nothing.
            return if is_certain { Verdict::Differs(fact) } else { Verdict::Near(fact) };
        }
        if self.goes_no_further(claim, fact) { Verdict::Supported(fact) } else { Verdict::Near(fact) }
    }

    /// Whether a fact has every telling word of a claim, in one of its sentences and in the same order, and denies what the
    /// claim denies.
    fn goes_no_further(&self, claim: &str, fact: &Fact) -> bool {
        let about = self.matcher_for(claim).about(claim);
        let has_all_words = about.iter().any(|&position| self.base.facts()[position].id == fact.id);
        let lines = || texts(fact).flat_map(UnicodeSegmentation::unicode_sentences);
        has_all_words && lines().any(|line| is_in_order(claim, line) && denies(claim) == denies(line))
    }
}

/// The statements of a text.
fn claims(text: &str) -> impl Iterator<Item = &str> {
    let sentences = text.lines().flat_map(UnicodeSegmentation::unicode_sentences).map(str::trim);
    sentences.filter(|sentence| !sentence.ends_with('?') && normalized(sentence).words().count() >= FEWEST_WORDS)
}

/// What a fact says, in every language.
fn texts(fact: &Fact) -> impl Iterator<Item = &str> {
    let notes = fact.note.iter().flat_map(crate::language::Localized::iter);
    fact.title.iter().chain(fact.text.iter()).chain(notes).map(|(_, text)| text.as_str())
}

/// Whether a fact is dated so, or speaks of that time.
fn has_date(fact: &Fact, date: &Span) -> bool {
    let shares_a_day = |other: &Span| {
        other.from().zip(date.to()).is_some_and(|(from, to)| from <= to)
            && date.from().zip(other.to()).is_some_and(|(from, to)| from <= to)
    };
    fact.date.overlaps(date) || texts(fact).flat_map(dates).any(|other| shares_a_day(&other))
}

/// Words in front of a year.
const IN_FRONT: [&str; 12] =
    ["in", "on", "since", "until", "till", "during", "before", "after", "early", "mid", "late", "year"];

/// The days, months and years that a text names. A bare number is a year only where the words around it say so.
fn dates(text: &str) -> Vec<Span> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let lengths = (1..=WORDS_OF_A_DATE.min(words.len() - at)).rev();
        let read = lengths.into_iter().find_map(|length| Some((length, date(&words, at, length)?)));
        if let Some((_, span)) = read {
            found.push(span);
        }
        at += read.map_or(1, |(length, _)| length);
    }
    found
}

/// The stretch that these words name, where it has both ends.
fn date(words: &[&str], at: usize, length: usize) -> Option<Span> {
    if IN_FRONT.contains(&folded(words[at]).as_str()) {
        return None;
    }
    let text = words[at..at + length].join(" ");
    let text = text.trim_matches(is_punctuation);
    let is_bare = text.bytes().all(|byte| byte.is_ascii_digit());
    let span = parse_span(text).ok().filter(|_| !is_bare || is_year(words, at))?;
    (span.from().is_some() && span.to().is_some()).then_some(span)
}

/// Whether a bare number is a year and no count: `in 1990.`, not `in 1990 villages`.
fn is_year(words: &[&str], at: usize) -> bool {
    const BEHIND: [&str; 14] =
        ["and", "the", "a", "at", "by", "with", "as", "but", "for", "on", "when", "after", "which", "that"];
    let is_introduced = at > 0 && IN_FRONT.contains(&folded(words[at - 1]).as_str());
    let ends = words[at].ends_with(is_punctuation);
    let counts_nothing = words.get(at + 1).is_none_or(|next| {
        next.starts_with(|first: char| first.is_uppercase()) || BEHIND.contains(&folded(next).as_str())
    });
    is_introduced && (ends || counts_nothing)
}

fn folded(word: &str) -> String {
    word.trim_matches(is_punctuation).to_lowercase()
}

fn is_punctuation(character: char) -> bool {
    !character.is_alphanumeric()
}

/// Whether a text says that something is not so.
fn denies(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "not",
        "never",
        "no",
        "nobody",
        "none",
        "cannot",
        "without",
        "refused",
        "не",
        "ни",
        "нет",
        "никогда",
        "никто",
        "нельзя",
        "без",
        "отказался",
    ];
    const PARTS: [&str; 6] = ["n't", "n’t", "않", "못", "없", "아니"];
    let folded = text.to_lowercase();
    PARTS.iter().any(|part| folded.contains(part)) || normalized(text).words().any(|word| WORDS.contains(&word))
}

/// Whether the longer words that a claim shares with a line come in the same order in both, and are more than one. Whoever
/// did what to whom is told by order alone.
fn is_in_order(claim: &str, line: &str) -> bool {
    let (claim, line) = (normalized(claim), normalized(line));
    let line: Vec<&str> = line.words().collect();
    let places = |word: &str| -> Vec<usize> {
        let alike = |other: &&str| beginning(other) == beginning(word);
        line.iter().enumerate().filter(|(_, other)| alike(other)).map(|(place, _)| place).collect()
    };
    let shared: Vec<Vec<usize>> =
        claim.words().filter(|word| is_telling(word)).map(places).filter(|places| !places.is_empty()).collect();
    let mut last = None;
    let in_order = shared.iter().all(|places| {
        let next = places.iter().copied().find(|&place| last.is_none_or(|last| place > last));
        last = next.or(last);
        next.is_some()
    });
    in_order && shared.len() > 1
}

/// Whether a word is long enough to matter, and neither a number nor a month: dates move about in a sentence.
fn is_telling(word: &str) -> bool {
    let is_hangul = word.chars().any(|character| ('가'..='힣').contains(&character));
    let length = word.chars().count();
    let is_month = || parse_span(&format!("{word} 1990")).is_ok();
    !word.chars().any(char::is_numeric) && !is_month() && (length >= 4 || (is_hangul && length >= 2))
}

/// A word without its ending.
fn beginning(word: &str) -> String {
    let is_hangul = word.chars().any(|character| ('가'..='힣').contains(&character));
    word.chars().take(if is_hangul { 2 } else { 5 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check, library};

    #[test]
    fn dates_are_found_in_three_languages_and_numbers_are_none() {
        let found = |text: &str| -> Vec<String> {
            dates(text).iter().map(|span| format!("{:?}/{:?}", span.from().unwrap(), span.to().unwrap())).collect()
        };
        assert_eq!(found("They met on 4 June 1990, in San Francisco."), ["1990-06-04/1990-06-04"]);
        assert_eq!(found("On September 30, 1990 they signed."), ["1990-09-30/1990-09-30"]);
        assert_eq!(found("한국과 소련은 1990년 9월 30일에 수교했다."), ["1990-09-30/1990-09-30"]);
        assert_eq!(found("Это было 30 сентября 1990 года."), ["1990-09-30/1990-09-30"]);
        assert_eq!(found("in 1991 and in the 1980s"), ["1991-01-01/1991-12-31", "1980-01-01/1989-12-31"]);
        for text in ["They sent 2000 soldiers and 1500 tanks.", "Seen in 1990 villages.", "1990 is a number"] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn statements_are_sentences_that_say_something() {
        let text = "Hello! They opened relations in 1990. Is that so?\n- Roh went to Moscow later";
        let found: Vec<&str> = claims(text).collect();
        assert_eq!(found, ["They opened relations in 1990.", "- Roh went to Moscow later"]);
    }

    #[test]
    fn order_tells_who_did_what() {
        assert!(is_in_order("Japan attacked Russia", "In February 1904 Japan attacked Russia at Port Arthur"));
        assert!(!is_in_order("Russia attacked Japan", "In February 1904 Japan attacked Russia at Port Arthur"));
        assert!(!is_in_order("Nobody knows", "In February 1904 Japan attacked Russia"));
    }

    #[test]
    fn the_shipped_base_supports_contradicts_and_does_not_cover() {
        let desk = Desk::new(check::accept_shipped(&library::read(None).unwrap()).unwrap());
        let verdict = |claim: &str| match desk.check(claim).as_slice() {
            [Verdict::Supported(fact)] => format!("supported {}", fact.id),
            [Verdict::Differs(fact)] => format!("differs {}", fact.id),
            [Verdict::Near(fact)] => format!("near {}", fact.id),
            [Verdict::NotCovered] => "not covered".to_owned(),
            other => panic!("{other:?}"),
        };
        let relations = "1990-diplomatic-relations";
        let claim = "South Korea and the Soviet Union established diplomatic relations on 30 September 1990.";
        assert_eq!(verdict(claim), format!("supported {relations}"));
        let claim = "South Korea and the Soviet Union established diplomatic relations on 12 May 1985.";
        assert_eq!(verdict(claim), format!("differs {relations}"));
        let claim = "South Korea and the Soviet Union never established diplomatic relations.";
        assert!(!verdict(claim).starts_with("supported"), "{}", verdict(claim));
        assert_eq!(verdict("My grandmother bakes wonderful apple cake on Sundays."), "not covered");
    }
}
