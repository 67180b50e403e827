//! Choosing a question of the quiz: the same seed and the same base make the same question.

use super::Desk;
use crate::{
    facts::{Fact, Kind, Name, NameId, NameKind, Status, Topic},
    language::{Language, Localized},
    reply::{NameKey, QuizAnswer, QuizQuestion},
};

/// How many answers there are to choose from.
const OPTIONS: usize = 4;
/// How far a wrong year lies from the right one at most.
const YEARS_OFF: i16 = 9;
/// How many events on either side lend their people and places to a question: those of the same time are hard to tell.
const NEIGHBOURHOOD: usize = 60;

impl Desk {
    /// A question about an event of this topic, as it is told in this language; nothing where no event makes one.
    #[must_use]
    pub fn quiz(&self, language: Language, topic: Option<Topic>, seed: u32) -> Option<QuizQuestion<'_>> {
        let facts = self.base.facts();
        let is_fit = |fact: &Fact| {
            let has_topic = topic.is_none_or(|topic| fact.topics.contains(&topic));
            has_topic && fact.kind == Kind::Event && fact.status == Status::Confirmed
        };
        let fit: Vec<usize> = (0..facts.len()).filter(|&position| is_fit(&facts[position])).collect();
        let mut dice = Dice(seed);
        // From a fact that the dice choose on, each is tried once, so that one is found where there is any.
        let start = dice.below(fit.len());
        let mut order = fit.iter().cycle().skip(start).take(fit.len());
        order.find_map(|&position| self.question_about(position, language, &mut dice))
    }

    /// A question about the fact there: about its year, its people or its places, whichever the dice choose first and the
    /// title does not give away.
    fn question_about(&self, position: usize, language: Language, dice: &mut Dice) -> Option<QuizQuestion<'_>> {
        let fact = &self.base.facts()[position];
        let first = dice.below(3);
        let kinds = (0..3).map(|kind| (first + kind) % 3);
        let options = kinds.into_iter().find_map(|kind| match kind {
            0 => years(fact, language, dice),
            1 => self.names(position, NameKind::Person, language, dice),
            _ => self.names(position, NameKind::Place, language, dice),
        })?;
        Some(QuizQuestion { fact, options })
    }

    /// A name of the fact and three of its neighbourhood that it has nothing to do with, in the order of the alphabet.
    fn names(&self, position: usize, kind: NameKind, language: Language, dice: &mut Dice) -> Option<Vec<QuizAnswer>> {
        let facts = self.base.facts();
        let fact = &facts[position];
        let right: Vec<&Name> = self.named(ids(fact, kind)).filter(|name| !gives_away(fact, name, language)).collect();
        if right.is_empty() {
            return None;
        }
        let right = right[dice.below(right.len())];
        let around = position.saturating_sub(NEIGHBOURHOOD)..facts.len().min(position + NEIGHBOURHOOD);
        let mut wrong: Vec<&Name> = facts[around].iter().flat_map(|other| self.named(ids(other, kind))).collect();
        wrong.retain(|name| !ids(fact, kind).contains(&name.id) && !mentions(fact, name));
        wrong.sort_by(|one, other| one.id.cmp(&other.id));
        wrong.dedup_by(|one, other| one.id == other.id);
        let mut shown = vec![right];
        while shown.len() < OPTIONS && !wrong.is_empty() {
            shown.push(wrong.swap_remove(dice.below(wrong.len())));
        }
        if shown.len() < OPTIONS {
            return None;
        }
        shown.sort_by_key(|name| name.name.in_or_english(language));
        let answer = |name: &Name| match kind {
            NameKind::Person => QuizAnswer::Person(NameKey::of(&name.id)),
            NameKind::Place | NameKind::Organization => QuizAnswer::Place(NameKey::of(&name.id)),
        };
        Some(shown.into_iter().map(answer).collect())
    }

    fn named<'a>(&'a self, ids: &'a [NameId]) -> impl Iterator<Item = &'a Name> {
        ids.iter().filter_map(|id| self.base.name(id.as_str()))
    }
}

fn ids(fact: &Fact, kind: NameKind) -> &[NameId] {
    match kind {
        NameKind::Person => &fact.people,
        NameKind::Place => &fact.places,
        NameKind::Organization => &fact.organizations,
    }
}

/// The year of a fact and three others near it, in their order.
fn years(fact: &Fact, language: Language, dice: &mut Dice) -> Option<Vec<QuizAnswer>> {
    let (year, last) = fact.date.years()?;
    if year != last || fact.title.in_or_english(language).contains(&year.to_string()) {
        return None;
    }
    let mut wrong: Vec<i16> = (year - YEARS_OFF..=year + YEARS_OFF).filter(|&other| other != year).collect();
    let mut shown = vec![year];
    while shown.len() < OPTIONS {
        shown.push(wrong.swap_remove(dice.below(wrong.len())));
    }
    shown.sort_unstable();
    Some(shown.into_iter().map(QuizAnswer::Year).collect())
}

/// Whether the title names somebody, with whatever ending.
fn gives_away(fact: &Fact, name: &Name, language: Language) -> bool {
    has_name(fact.title.in_or_english(language), name)
}

/// Whether a fact speaks of a name anywhere, though it is not listed with it.
fn mentions(fact: &Fact, name: &Name) -> bool {
    let notes = fact.note.iter().flat_map(Localized::iter);
    fact.title.iter().chain(fact.text.iter()).chain(notes).any(|(_, text)| has_name(text, name))
}

/// Whether a text has a word of a name. Endings are left out of the comparison.
fn has_name(text: &str, name: &Name) -> bool {
    /// Shorter words are particles and initials.
    const TELLING: usize = 2;
    /// Longer words lose this many letters, which may be an ending.
    const ENDING: usize = 2;
    let text = text.to_lowercase();
    name.spellings().flat_map(str::split_whitespace).any(|word| {
        let letters = word.to_lowercase().chars().collect::<Vec<char>>();
        let kept = if letters.len() > TELLING + ENDING + 1 { letters.len() - ENDING } else { letters.len() };
        let beginning: String = letters[..kept].iter().collect();
        letters.len() >= TELLING && text.contains(&beginning)
    })
}

/// Numbers that look like chance and are the same for the same seed: xorshift, after Marsaglia (2003).
struct Dice(u32);

impl Dice {
    /// A number below `limit`; 0 where that is 0.
    fn below(&mut self, limit: usize) -> usize {
        // A state of 0 would stay 0, and small seeds begin alike.
        self.0 = self.0.wrapping_mul(0x9e37_79b9) | 1;
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % limit.max(1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{check, facts::Word, library};

    fn desk() -> Desk {
        Desk::new(check::accept_shipped(&library::read(None).unwrap()).unwrap())
    }

    #[test]
    fn every_question_has_one_right_answer_of_four() {
        let desk = desk();
        let mut kinds = BTreeSet::new();
        for seed in 0..200 {
            for language in Language::ALL {
                let question = desk.quiz(language, None, seed).unwrap();
                let right = question.options.iter().filter(|option| option.is_right(question.fact)).count();
                assert_eq!((question.options.len(), right), (OPTIONS, 1), "{question:?}");
                kinds.insert(match question.options[0] {
                    QuizAnswer::Year(_) => "year",
                    QuizAnswer::Person(_) => "person",
                    QuizAnswer::Place(_) => "place",
                });
            }
        }
        assert_eq!(kinds.len(), 3, "years, people and places are asked for");
        assert_eq!(desk.quiz(Language::En, None, 7), desk.quiz(Language::En, None, 7));
    }

    #[test]
    fn a_topic_is_kept_to() {
        let desk = desk();
        for seed in 0..50 {
            let question = desk.quiz(Language::En, Some(Topic::Space), seed).unwrap();
            assert!(question.fact.topics.contains(&Topic::Space), "{}", Topic::Space.word());
        }
    }
}
