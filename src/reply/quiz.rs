//! The quiz: a question with four answers, and what becomes of the answer. The score lives in the buttons of the message.

use std::fmt;

use super::{
    Action, ActionError, Block, Button, Card, Detail, FactKey, NameKey, Reply, Tone, Words,
    action::SEPARATOR,
    fact::{sources_block, sources_button},
    limits,
};
use crate::facts::{Fact, FactBase, NameKind, Topic, Word};

/// Where a quiz stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// What the questions are about; anything where there is none.
    pub topic: Option<Topic>,
    /// What the next question is chosen by.
    pub seed: u32,
    /// How many answers were right.
    pub right: u8,
    /// How many questions were answered.
    pub asked: u8,
}

/// An answer that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuizAnswer {
    /// It happened in this year.
    Year(i16),
    /// This person took part.
    Person(NameKey),
    /// It is about this place.
    Place(NameKey),
}

/// A question of the quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizQuestion<'a> {
    /// What it is about.
    pub fact: &'a Fact,
    /// The answers to choose from, in the order they are shown: all of one kind, one of them right.
    pub options: Vec<QuizAnswer>,
}

impl QuizAnswer {
    /// Whether it is right for a fact.
    #[must_use]
    pub fn is_right(self, fact: &Fact) -> bool {
        match self {
            Self::Year(year) => fact.date.years() == Some((year, year)),
            Self::Person(key) => fact.people.iter().any(|id| NameKey::of(id) == key),
            Self::Place(key) => fact.places.iter().any(|id| NameKey::of(id) == key),
        }
    }

    /// As it is shown; nothing where the name has left the base.
    fn shown(self, words: Words, base: &FactBase) -> Option<String> {
        let name = |kind, key| {
            let name = base.names(kind).find(|name| NameKey::of(&name.id) == key)?;
            Some(name.name.in_or_english(words.language()).clone())
        };
        match self {
            Self::Year(year) => Some(year.to_string()),
            Self::Person(key) => name(NameKind::Person, key),
            Self::Place(key) => name(NameKind::Place, key),
        }
    }
}

/// A question with its four buttons.
#[must_use]
pub fn quiz_question(words: Words, base: &FactBase, question: &QuizQuestion<'_>, score: Score) -> Reply {
    let key = match question.options.first() {
        Some(QuizAnswer::Person(_)) => "quiz-person",
        Some(QuizAnswer::Place(_)) => "quiz-place",
        Some(QuizAnswer::Year(_)) | None => "quiz-year",
    };
    let mut card = Card::of(Tone::Answer, words.say(key), question.fact.title.in_or_english(words.language()).clone());
    if score.asked > 0 {
        card.details.push(score_detail(words, score));
    }
    let fact = FactKey::of(&question.fact.id);
    let button = |answer: &QuizAnswer| {
        let label = limits::clip(&answer.shown(words, base)?, limits::BUTTON_LABEL);
        Some(Button { label, action: Some(Action::QuizAnswer { score, fact, answer: *answer }) })
    };
    Reply { card, buttons: question.options.iter().filter_map(button).collect(), ..Reply::default() }
}

/// Whether an answer was right, the fact with its sources, and the way to the next question. `score` counts the answer.
#[must_use]
pub fn quiz_answer(words: Words, base: &FactBase, fact: &Fact, answer: QuizAnswer, score: Score) -> Reply {
    let is_right = answer.is_right(fact);
    let truth = if is_right { answer.shown(words, base).unwrap_or_default() } else { truth(words, base, fact, answer) };
    let title = words.say_with(if is_right { "quiz-right" } else { "quiz-wrong" }, &[("answer", truth.into())]);
    let language = words.language();
    let card = Card {
        tone: if is_right { Tone::Answer } else { Tone::Uncertain },
        title,
        blocks: vec![Block::Paragraph(fact.text.in_or_english(language).clone()), sources_block(words, base, fact)],
        details: vec![score_detail(words, score)],
        ..Card::default()
    };
    let next = Button { label: words.say("quiz-next"), action: Some(Action::QuizNext(score)) };
    Reply { card, buttons: vec![next, sources_button(words, fact)], ..Reply::default() }
}

/// What would have been right.
fn truth(words: Words, base: &FactBase, fact: &Fact, answer: QuizAnswer) -> String {
    let names = |ids: &[crate::facts::NameId]| {
        let names = ids.iter().filter_map(|id| base.name(id.as_str()));
        names.map(|name| name.name.in_or_english(words.language()).as_str()).collect::<Vec<_>>().join(", ")
    };
    match answer {
        QuizAnswer::Year(_) => fact.date.years().map(|(year, _)| year.to_string()).unwrap_or_default(),
        QuizAnswer::Person(_) => names(&fact.people),
        QuizAnswer::Place(_) => names(&fact.places),
    }
}

fn score_detail(words: Words, score: Score) -> Detail {
    let value = words.say_with(
        "quiz-score-value",
        &[("right", usize::from(score.right).into()), ("asked", usize::from(score.asked).into())],
    );
    Detail { label: words.say("quiz-score"), value }
}

/// There is nothing to ask about.
#[must_use]
pub fn quiz_none(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("quiz-none-title"), words.say("quiz-none-text")))
}

impl Score {
    /// The score after an answer, with what the next question is chosen by.
    #[must_use]
    pub fn counting(self, is_right: bool) -> Self {
        Self {
            seed: self.seed.wrapping_add(1),
            right: self.right.saturating_add(u8::from(is_right)),
            asked: self.asked.saturating_add(1),
            ..self
        }
    }

    /// Reads what `Display` writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        let parts: Vec<&str> = text.split(SEPARATOR).collect();
        let [topic, seed, right, asked] = parts.as_slice() else { return Err(ActionError) };
        let topic = match *topic {
            "" => None,
            topic => Some(topic.parse().map_err(|_| ActionError)?),
        };
        let count = |text: &str| text.parse::<u8>().map_err(|_| ActionError);
        let seed = u32::from_str_radix(seed, 16).map_err(|_| ActionError)?;
        Ok(Self { topic, seed, right: count(right)?, asked: count(asked)? })
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { topic, seed, right, asked } = self;
        let topic = topic.map_or("", Word::word);
        write!(f, "{topic}{SEPARATOR}{seed:x}{SEPARATOR}{right}{SEPARATOR}{asked}")
    }
}

impl QuizAnswer {
    /// Reads what `Display` writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        let (kind, value) = text.split_at_checked(1).ok_or(ActionError)?;
        let answer = match kind {
            "y" => value.parse().ok().map(Self::Year),
            "p" => NameKey::read(value).map(Self::Person),
            "l" => NameKey::read(value).map(Self::Place),
            _ => None,
        };
        answer.ok_or(ActionError)
    }
}

impl fmt::Display for QuizAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "y{year}"),
            Self::Person(key) => write!(f, "p{key}"),
            Self::Place(key) => write!(f, "l{key}"),
        }
    }
}
