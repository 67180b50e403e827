//! Finding names by what is being typed: the beginning of a spelling or of a word in it, in any script, slips allowed.

use std::collections::{HashMap, HashSet};

use crate::{
    facts::{FactBase, NameId, NameKind},
    matching::normalized,
};

/// Every spelling of every name, made ready for comparing.
#[derive(Debug)]
pub(super) struct Spellings {
    list: Vec<Spelling>,
    /// How many names of a kind have a word.
    bearers: HashMap<(NameKind, String), usize>,
}

#[derive(Debug)]
struct Spelling {
    id: NameId,
    kind: NameKind,
    /// The words with one space between them.
    text: String,
}

/// From this many letters on, one of them may be wrong; from [`LONG`] on, two.
const SHORT: usize = 4;
const LONG: usize = 8;

/// A word that more names have is a title or a common family name, and tells nobody apart.
const FEW_BEARERS: usize = 4;

impl Spellings {
    pub(super) fn of(base: &FactBase) -> Self {
        let kinds = [NameKind::Person, NameKind::Place, NameKind::Organization];
        let names = kinds.into_iter().flat_map(|kind| base.names(kind));
        let spellings = names.flat_map(|name| {
            name.spellings().map(|spelling| Spelling { id: name.id.clone(), kind: name.kind, text: folded(spelling) })
        });
        let list: Vec<Spelling> = spellings.collect();
        let words: HashSet<(NameKind, &str, &NameId)> = list
            .iter()
            .flat_map(|spelling| spelling.text.split(' ').map(|word| (spelling.kind, word, &spelling.id)))
            .collect();
        let mut bearers = HashMap::new();
        for (kind, word, _) in words {
            *bearers.entry((kind, word.to_owned())).or_default() += 1;
        }
        Self { list, bearers }
    }

    /// Whether a text names somebody or something of a kind by a word that few names have, with whatever ending.
    pub(super) fn are_named_in(&self, kind: NameKind, text: &str) -> bool {
        normalized(text).words().any(|word| {
            beginnings(word).any(|beginning| {
                let bearers = |kind| self.bearers.get(&(kind, beginning.to_owned())).copied().unwrap_or(0);
                // Somebody "of Korea" is not named by the country.
                let is_place = kind != NameKind::Place && bearers(NameKind::Place) > 0;
                !is_place && (1..=FEW_BEARERS).contains(&bearers(kind))
            })
        })
    }

    /// The names of a kind that fit what was typed: those whose spelling begins so, then those with a word that does, then
    /// those a slip away; each group in the order of ids.
    pub(super) fn complete(&self, kind: NameKind, typed: &str) -> Vec<&NameId> {
        let typed = folded(typed);
        let mut found: Vec<(u8, &NameId)> = Vec::new();
        for spelling in self.list.iter().filter(|spelling| spelling.kind == kind) {
            let Some(rank) = rank(&spelling.text, &typed) else { continue };
            match found.last_mut() {
                // All spellings of a name stand together.
                Some((best, id)) if *id == &spelling.id => *best = rank.min(*best),
                _ => found.push((rank, &spelling.id)),
            }
        }
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, id)| id).collect()
    }
}

/// The whole word and, in languages with endings, what may be the word without its own.
fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    /// A beginning with fewer letters may belong to anything.
    const CYRILLIC: usize = 4;
    const HANGUL: usize = 2;
    let shortest = match word.chars().next() {
        Some('а'..='я') => CYRILLIC,
        Some('가'..='힣') => HANGUL,
        _ => usize::MAX,
    };
    let cuts = word.char_indices().skip(shortest).map(|(end, _)| &word[..end]);
    std::iter::once(word).filter(|word| word.chars().nth(1).is_some()).chain(cuts)
}

fn folded(text: &str) -> String {
    normalized(text).words().collect::<Vec<_>>().join(" ")
}

/// How well a spelling fits what was typed, 0 the best.
fn rank(spelling: &str, typed: &str) -> Option<u8> {
    if spelling.starts_with(typed) {
        return Some(0);
    }
    if tails(spelling).any(|tail| tail.starts_with(typed)) {
        return Some(1);
    }
    let has_word = |word: &str| spelling.split(' ').any(|other| other.starts_with(word));
    if typed.split(' ').all(has_word) {
        return Some(2);
    }
    tails(spelling).any(|tail| is_slip(tail, typed)).then_some(3)
}

/// The spelling from each of its words on.
fn tails(spelling: &str) -> impl Iterator<Item = &str> {
    std::iter::once(spelling).chain(spelling.match_indices(' ').map(|(space, _)| &spelling[space + 1..]))
}

/// Whether a text begins with what was typed but for a slip or two. The first letter is hardly ever the slip.
fn is_slip(text: &str, typed: &str) -> bool {
    let length = typed.chars().count();
    let slips = match length {
        0..SHORT => return false,
        SHORT..LONG => 1,
        _ => 2,
    };
    text.chars().next() == typed.chars().next()
        && (length - 1..=length + 1).any(|length| {
            let end = text.char_indices().nth(length).map_or(text.len(), |(end, _)| end);
            strsim::osa_distance(&text[..end], typed) <= slips
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(spelling: &str, typed: &str, expected: Option<u8>) {
        assert_eq!(rank(&folded(spelling), &folded(typed)), expected, "{typed} for {spelling}");
    }

    #[test]
    fn names_are_found_by_beginnings_words_and_slips() {
        case("Mikhail Gorbachev", "mikh", Some(0));
        case("Mikhail Gorbachev", "", Some(0));
        case("Mikhail Gorbachev", "gorb", Some(1));
        case("Mikhail Gorbachev", "gorbachev mikhail", Some(2));
        case("Mikhail Gorbachev", "grobachev", Some(3));
        case("Mikhail Gorbachev", "Gorbatchov", Some(3));
        case("Михаил Горбачёв", "Горбочев", Some(3));
        case("미하일 고르바초프", "고르바쵸", Some(3));
        case("Mikhail Gorbachev", "yeltsin", None);
        case("Roh Tae-woo", "rpo", None);
    }
}
