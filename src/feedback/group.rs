//! Notes about nearly the same question, gathered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Note, Outcome, Reason};
use crate::{
    facts::FactId,
    language::Language,
    matching::{Normalized, is_function_word, normalized},
};

/// Of all words of two questions that say what they are about, the part that both have to have to count as nearly the same.
/// Word order and small words may differ, a name or a year may not: among up to eight words one other is too many.
const NEARLY_THE_SAME: f64 = 0.8;

/// Nearly the same question, or the same fact where no question is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The question as it was asked first; `None` where only the fact is known.
    pub question: Option<String>,
    /// The language it was asked in, and how often in each.
    pub languages: BTreeMap<Language, usize>,
    /// How often what became of it.
    pub outcomes: BTreeMap<Outcome, usize>,
    /// How often what was wrong, where somebody said.
    pub reasons: BTreeMap<Reason, usize>,
    /// The facts that answered and did not help.
    pub facts: BTreeSet<FactId>,
}

impl Group {
    /// How many notes there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.outcomes.values().sum()
    }

    fn of(note: &Note) -> Self {
        let mut group = Self {
            question: note.question.clone(),
            languages: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            reasons: BTreeMap::new(),
            facts: BTreeSet::new(),
        };
        group.add(note);
        group
    }

    fn add(&mut self, note: &Note) {
        *self.languages.entry(note.language).or_default() += 1;
        *self.outcomes.entry(note.outcome).or_default() += 1;
        if let Some(reason) = note.reason {
            *self.reasons.entry(reason).or_default() += 1;
        }
        self.facts.extend(note.fact.clone());
    }
}

/// The gaps that the notes show, the most frequent first; praise is no gap. Notes are taken in their order.
#[must_use]
pub fn grouped(notes: &[Note]) -> Vec<Group> {
    let mut groups: Vec<(BTreeSet<String>, Group)> = Vec::new();
    for note in notes.iter().filter(|note| note.outcome != Outcome::Helpful) {
        let words = words(&normalized(note.question.as_deref().unwrap_or_default()));
        let known = groups.iter_mut().find(|(others, group)| match &note.question {
            Some(_) => group.question.is_some() && likeness(&words, others) >= NEARLY_THE_SAME,
            None => group.question.is_none() && note.fact.as_ref().is_some_and(|fact| group.facts.contains(fact)),
        });
        match known {
            Some((_, group)) => group.add(note),
            None => groups.push((words, Group::of(note))),
        }
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
    groups.sort_by(|a, b| b.count().cmp(&a.count()).then_with(|| a.question.cmp(&b.question)));
    groups
}

/// The words that say what a question is about or, where it has none, all of them.
fn words(text: &Normalized) -> BTreeSet<String> {
    let telling: BTreeSet<String> = text.words().filter(|word| !is_function_word(word)).map(str::to_owned).collect();
    if telling.is_empty() { text.words().map(str::to_owned).collect() } else { telling }
}

/// The part of all words of two questions that both have.
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    let all = one.union(other).count();
    if all == 0 { 0.0 } else { count(one.intersection(other).count()) / count(all) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn note(question: Option<&str>, outcome: Outcome, fact: Option<&str>) -> Note {
        Note {
            noted_on: date(2026, 1, 1),
            outcome,
            language: question.map_or(Language::En, Language::of_text),
            question: question.map(str::to_owned),
            fact: fact.map(|id| id.parse().unwrap()),
            reason: None,
        }
    }

    #[test]
    fn nearly_the_same_questions_are_one_and_others_are_not() {
        let asked = |text| note(Some(text), Outcome::Unanswered, None);
        let groups = grouped(&[
            asked("When did the consulate in Vladivostok open?"),
            asked("when did the consulate in Busan open"),
            asked("when did the vladivostok consulate open"),
            asked("Когда открылось консульство?"),
        ]);
        let counts: Vec<_> = groups.iter().map(|group| (group.count(), group.question.as_deref().unwrap())).collect();
        assert_eq!(
            counts,
            [
                (2, "When did the consulate in Vladivostok open?"),
                (1, "when did the consulate in Busan open"),
                (1, "Когда открылось консульство?"),
            ]
        );
    }

    #[test]
    fn complaints_without_a_question_gather_by_fact_and_praise_is_left_out() {
        let groups = grouped(&[
            note(None, Outcome::Unhelpful, Some("1990-a")),
            note(None, Outcome::Unhelpful, Some("1990-b")),
            note(None, Outcome::Unhelpful, Some("1990-a")),
            note(None, Outcome::Helpful, Some("1990-a")),
        ]);
        assert_eq!(groups.iter().map(Group::count).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(groups[0].outcomes, BTreeMap::from([(Outcome::Unhelpful, 2)]));
    }

    #[test]
    fn no_notes_are_no_groups() {
        assert_eq!(grouped(&[]), []);
    }
}
