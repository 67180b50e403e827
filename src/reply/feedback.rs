//! Rating an answer: the buttons, the thanks, and the question what was wrong.

use strum::VariantArray;

use super::{About, Action, Audience, Button, Card, Change, Reply, Tone, Words};
use crate::{
    facts::Word,
    feedback::{KEPT_DAYS, Reason},
};

impl Reply {
    /// The same reply with the buttons that rate it, where it is an answer that everybody sees.
    #[must_use]
    pub fn rateable(mut self, words: Words) -> Self {
        if let (About::Fact(fact), Audience::Everyone) = (&self.about, self.audience) {
            let button = |label: &str, change| Button { label: words.say(label), action: Some(Action::Change(change)) };
            self.buttons.push(button("feedback-good", Change::Praise(fact.clone())));
            self.buttons.push(button("feedback-bad", Change::Complain(fact.clone())));
        }
        self
    }
}

/// Thanks for praise.
#[must_use]
pub fn praised(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Answer, words.say("feedback-praised-title"), words.say("feedback-praised-text")))
}

/// Thanks for a complaint, kept under this number, and the question what is wrong.
#[must_use]
pub fn complained(words: Words, number: i64) -> Reply {
    let button = |&reason: &Reason| Button {
        label: words.say(&format!("reason-{}", reason.word())),
        action: Some(Action::Change(Change::Explain { number, reason })),
    };
    let text = words.say_with("feedback-complained-text", &[("days", usize::from(KEPT_DAYS).into())]);
    Reply {
        buttons: Reason::VARIANTS.iter().map(button).collect(),
        ..Reply::to_asker(Card::of(Tone::Uncertain, words.say("feedback-complained-title"), text))
    }
}

/// Thanks for saying what is wrong.
#[must_use]
pub fn explained(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Answer, words.say("feedback-explained-title"), words.say("feedback-explained-text")))
}

/// The person has rated this answer before.
#[must_use]
pub fn rated_before(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("feedback-before-title"), words.say("feedback-before-text")))
}

/// Nothing is rated where the server does not want it.
#[must_use]
pub fn not_rated(words: Words) -> Reply {
    Reply::to_asker(Card::of(Tone::Nothing, words.say("feedback-none-title"), words.say("feedback-none-text")))
}
