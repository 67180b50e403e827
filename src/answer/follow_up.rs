//! Follow-ups: a question that leaves open whom or what it is about, understood by the fact that was answered before.
//!
//! Nothing is added that the question names itself. What it leaves open is added by name, and the matcher decides.

use std::collections::HashSet;

use super::{Answer, Desk};
use crate::{
    facts::{Fact, Kind, Name, NameId, NameKind},
    language::Language,
    matching::normalized,
};

/// A question with fewer words than this, which names nobody and nothing, hangs on what was said before.
const FEW_WORDS: usize = 7;
/// How many people of a fact a follow-up may be about: more would be a guess.
const MOST_PEOPLE: usize = 4;

/// How many facts are suggested at most, as after any question.
const SUGGESTIONS: usize = 3;

/// Words that point back, in the three languages.
const POINTING: [&str; 49] = [
    "he",
    "him",
    "his",
    "she",
    "her",
    "hers",
    "they",
    "them",
    "their",
    "it",
    "its",
    "this",
    "that",
    "these",
    "those",
    "there",
    "then",
    "그",
    "그는",
    "그가",
    "그의",
    "그녀",
    "그때",
    "그곳",
    "거기",
    "거기서",
    "이것",
    "그것",
    "그들",
    "당시",
    "он",
    "она",
    "оно",
    "они",
    "его",
    "её",
    "ее",
    "ему",
    "ей",
    "их",
    "им",
    "это",
    "этот",
    "эта",
    "этого",
    "там",
    "тогда",
    "туда",
    "оттуда",
];
/// Words that begin a question which goes on from another.
const GOING_ON: [&str; 14] = [
    "and",
    "but",
    "so",
    "also",
    "what about",
    "how about",
    "why",
    "그리고",
    "그럼",
    "그러면",
    "а",
    "и",
    "но",
    "почему",
];
/// Words that ask for the time: then the year of the answered fact is no help.
const ASKING_WHEN: [&str; 9] =
    ["when", "what year", "which year", "언제", "몇 년", "когда", "в каком году", "how long", "since"];

impl Desk {
    /// Matches a question that was asked after `before` was answered. Where the question can stand alone, that makes no
    /// difference.
    ///
    /// What is added to a question could be all that a fact answers to. So a fact counts only where it has every telling word
    /// of the question itself, and somebody or some place in common with `before`; of several, the person is asked which.
    #[must_use]
    pub fn ask_after<'a>(&'a self, question: &str, before: &'a Fact) -> Answer<'a> {
        let alone = self.ask(question);
        if !self.hangs_on_before(question, &alone) {
            return alone;
        }
        let facts = self.base.facts();
        let holders = self.matcher_for(question).about(&without_pointing(question));
        if holders.len() == facts.len() {
            // Nothing but "where was it?": the answer is the fact that was shown.
            return Answer::Answered { fact: before, score: score(&alone), alternatives: Vec::new() };
        }
        let counts = |fact: &Fact| {
            let holds = holders.iter().any(|&position| facts[position].id == fact.id);
            holds && (fact.id == before.id || are_connected(fact, before))
        };
        let (mut answering, mut possible) = (Vec::new(), Vec::new());
        for completed in self.completed(question, before) {
            let (best, others, score) = match self.ask(&completed) {
                Answer::Answered { fact, score, alternatives } => (Some(fact), alternatives, score),
                Answer::Suggested { score, alternatives } => (None, alternatives, score),
                Answer::NoMatch { .. } => continue,
            };
            // What tells of somebody's whole life has the words of any question about them.
            let is_event = |fact: &&Fact| fact.kind != Kind::Background || fact.id == before.id;
            answering.extend(best.filter(|fact| counts(fact)).filter(is_event).map(|fact| (score, fact)));
            possible.extend(best.into_iter().chain(others).filter(|fact| counts(fact)).map(|fact| (score, fact)));
        }
        let (answering, possible) = (distinct(answering), distinct(possible));
        match answering.as_slice() {
            [(score, fact)] => {
                let others = possible.iter().map(|(_, other)| *other).filter(|other| other.id != fact.id);
                Answer::Answered { fact, score: *score, alternatives: others.take(SUGGESTIONS).collect() }
            }
            [(score, _), ..] => suggested(*score, &answering),
            [] => match possible.as_slice() {
                [(score, _), ..] => suggested(*score, &possible),
                [] => alone,
            },
        }
    }

    /// Whether a question needs what was said before: because it points back or goes on, or because it is short, names
    /// nobody and nothing, and has no answer by itself.
    fn hangs_on_before(&self, question: &str, alone: &Answer<'_>) -> bool {
        let folded = normalized(question);
        let words: Vec<&str> = folded.words().collect();
        if words.iter().any(|word| POINTING.contains(word)) {
            return true;
        }
        if matches!(alone, Answer::Answered { .. }) {
            return false;
        }
        let goes_on = GOING_ON.iter().any(|start| begins_with(&words, start));
        goes_on || (words.len() < FEW_WORDS && !self.names_any(question, NameKind::Person))
    }

    /// The question with what it leaves open: once for each person of the fact, or once where there is none to add.
    fn completed(&self, question: &str, before: &Fact) -> Vec<String> {
        let language = Language::of_text(question);
        let named = |name: &Name| name.name.in_or_english(language).clone();
        let mut rest = Vec::new();
        if !self.names_any(question, NameKind::Place) {
            rest.extend(before.places.iter().filter_map(|id| self.base.name(id.as_str())).map(named));
        }
        if !has_year(question) && !ASKING_WHEN.iter().any(|asking| question.to_lowercase().contains(asking)) {
            rest.extend(before.date.years().filter(|(first, last)| first == last).map(|(year, _)| year.to_string()));
        }
        let people: Vec<String> = if self.names_any(question, NameKind::Person) {
            Vec::new()
        } else {
            before.people.iter().take(MOST_PEOPLE).filter_map(|id| self.base.name(id.as_str())).map(named).collect()
        };
        let rest = rest.join(" ");
        let question = without_pointing(question);
        let mut completed: Vec<String> = people.iter().map(|person| format!("{question} {person}")).collect();
        if completed.is_empty() {
            completed.push(question);
        }
        // With place and year first: where nothing fits so narrowly, the person alone may.
        let narrow: Vec<String> = completed.iter().map(|completed| format!("{completed} {rest}")).collect();
        if rest.is_empty() { completed } else { narrow.into_iter().chain(completed).collect() }
    }

    /// Whether a question names somebody or some place of the base.
    fn names_any(&self, question: &str, kind: NameKind) -> bool {
        self.spellings().are_named_in(kind, question)
    }
}

/// Whether two facts have somebody or some place in common.
fn are_connected(one: &Fact, other: &Fact) -> bool {
    let shares = |one: &[NameId], other: &[NameId]| one.iter().any(|id| other.contains(id));
    shares(&one.people, &other.people) || shares(&one.places, &other.places)
}

/// Each fact once, with its best score, the best first.
fn distinct(mut scored: Vec<(f64, &Fact)>) -> Vec<(f64, &Fact)> {
    scored.sort_by(|(one, fact), (other, next)| other.total_cmp(one).then_with(|| fact.id.cmp(&next.id)));
    let mut seen = HashSet::new();
    scored.retain(|(_, fact)| seen.insert(&fact.id));
    scored
}

fn suggested<'a>(score: f64, facts: &[(f64, &'a Fact)]) -> Answer<'a> {
    Answer::Suggested { score, alternatives: facts.iter().take(SUGGESTIONS).map(|(_, fact)| *fact).collect() }
}

fn score(answer: &Answer<'_>) -> f64 {
    match answer {
        Answer::Answered { score, .. } | Answer::Suggested { score, .. } | Answer::NoMatch { score } => *score,
    }
}

/// Whether the words begin with those of a phrase.
fn begins_with(words: &[&str], phrase: &str) -> bool {
    let mut rest = words.iter();
    phrase.split(' ').all(|word| rest.next() == Some(&word))
}

/// Whether a question has a number of four digits.
fn has_year(question: &str) -> bool {
    normalized(question).words().any(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The question without the words that point back: their place is taken by what they point at.
fn without_pointing(question: &str) -> String {
    let is_pointing = |word: &&str| POINTING.contains(&word.to_lowercase().trim_matches(|c: char| !c.is_alphabetic()));
    question.split_whitespace().filter(|word| !is_pointing(word)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check, library};

    fn desk() -> Desk {
        Desk::new(check::accept_shipped(&library::read(None).unwrap()).unwrap())
    }

    #[track_caller]
    fn case(desk: &Desk, before: &str, question: &str, expected: &str) {
        let before = desk.base().fact(before).unwrap();
        match desk.ask_after(question, before) {
            Answer::Answered { fact, .. } => assert_eq!(fact.id.as_str(), expected, "{question}"),
            other => panic!("{question}: {other:?}"),
        }
    }

    #[test]
    fn what_a_question_leaves_open_is_taken_from_the_answer_before() {
        let desk = desk();
        case(&desk, "1991-jeju-summit", "when did he land there?", "1991-gorbachev-lands-on-jeju");
        case(&desk, "1991-jeju-summit", "когда он туда прилетел?", "1991-gorbachev-lands-on-jeju");
        case(&desk, "1990-san-francisco-summit", "where was it?", "1990-san-francisco-summit");
    }

    #[test]
    fn a_question_that_can_stand_alone_does() {
        let desk = desk();
        let before = desk.base().fact("1990-diplomatic-relations").unwrap();
        for question in [
            "What was the treaty of 1884 between Joseon and Russia?",
            "When did Seoul and Moscow establish diplomatic relations?",
            "how do I bake bread",
        ] {
            assert_eq!(desk.ask_after(question, before), desk.ask(question), "{question}");
        }
    }

    #[test]
    fn where_several_may_be_meant_the_person_is_asked_which() {
        let desk = desk();
        let before = desk.base().fact("1992-yeltsin-arrives-seoul").unwrap();
        let Answer::Suggested { alternatives, .. } = desk.ask_after("what treaty did he sign there?", before) else {
            panic!("several treaties were signed");
        };
        let ids: Vec<&str> = alternatives.iter().map(|fact| fact.id.as_str()).collect();
        assert!(ids.contains(&"1992-basic-relations-treaty"), "{ids:?}");
    }
}
