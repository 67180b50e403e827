//! What the bot says, as plain values: no markup, no Discord, no terminal. One function per message, words in `locales/`.
//!
//! A reply holds text as it should be read. Whoever shows it (Discord, the terminal) adds markup, escapes what must be
//! escaped and applies [`limits`].

mod about;
mod action;
mod change;
mod chat;
mod choice;
mod claims;
mod daily;
mod date;
mod day;
mod events;
mod fact;
mod feedback;
mod figure;
mod filter;
mod key;
pub mod limits;
mod listing;
mod number;
mod onward;
mod page;
mod person;
mod privacy;
mod quiz;
mod reference;
mod settings;
mod sources;
mod timeline;
mod topic;
mod trade;
mod trouble;
mod words;

pub use about::{Figures, about, help};
pub use action::{Action, ActionError};
pub use change::Change;
pub use chat::{greeting, unknown_command, unknown_option};
pub use choice::{Choice, period_choice, period_examples};
pub use claims::{Verdict, checked};
pub use daily::{
    DailyRefusal, Health, as_test, ask_to_remove, daily_fails, daily_history, daily_paused, daily_post, daily_refused,
    daily_removed, daily_resumed, daily_set, daily_status, daily_tested, no_entry,
};
pub use date::worded_date;
pub use day::{day_not_understood, on_day};
pub use events::{events_page, unknown_name, unknown_period, unknown_topic};
pub use fact::{answer, fact, gone, no_event, no_match, status_word, suggestions};
pub use feedback::{complained, explained, not_rated, praised, rated_before};
pub use filter::{EventFilter, FILTER_TEXT_LENGTH};
pub use key::{FactKey, NameKey};
pub use listing::Listed;
pub use onward::{around, others, related};
pub use page::PAGE_SIZE;
pub use person::name_page;
pub use privacy::{forget_me, forget_server, forgotten, privacy};
pub use quiz::{QuizAnswer, QuizQuestion, Score, quiz_answer, quiz_none, quiz_question};
pub use reference::{Piece, Reference, pieces};
pub use settings::{Permission, managers_only, permission_check, settings};
pub use sources::{source_overview, sources};
pub use timeline::timeline;
pub use topic::topic_word;
pub use trade::{Years, trade};
pub use trouble::{Busy, cooldown, empty_question, failure, stale_button, too_long};
pub use words::Words;

use crate::facts::FactId;

/// One message of the bot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// Who sees it, where the place it is said in allows a choice.
    pub audience: Audience,
    /// What it says.
    pub card: Card,
    /// What it shows, where that says more than words.
    pub picture: Option<Box<Picture>>,
    /// What can be done next, in order; at most [`limits::BUTTONS`].
    pub buttons: Vec<Button>,
    /// What it is about.
    pub about: About,
}

/// What a reply is about, for those who take note of how a question was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Nothing in particular: a list, a question back, the bot itself.
    #[default]
    Nothing,
    /// One fact, shown in full.
    Fact(FactId),
    /// That there is no fact for the question.
    NoFact,
}

/// A picture with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What the file is called: letters, digits and hyphens, with `.png`.
    pub name: &'static str,
    /// The file.
    pub png: Vec<u8>,
    /// What it shows, for those who cannot see it: at most [`limits::ALT_TEXT`].
    pub alt: String,
}

/// Who sees a reply to a command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everybody in the channel.
    #[default]
    Everyone,
    /// Only the person who asked: help, kind refusals, views behind buttons.
    Asker,
}

/// The body of a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// How it should look.
    pub tone: Tone,
    /// The first line: it carries the gist.
    pub title: String,
    /// The paragraphs and sections, in order.
    pub blocks: Vec<Block>,
    /// Short labelled values shown together, such as the date.
    pub details: Vec<Detail>,
    /// A small last line.
    pub footer: Option<String>,
}

/// The mood of a reply; a colour in Discord.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// A sourced statement or a list of them.
    #[default]
    Answer,
    /// A statement that is contested, or a question back.
    Uncertain,
    /// Nothing was found, or something was not understood.
    Nothing,
    /// Something broke.
    Trouble,
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// Lines under a heading.
    Section {
        /// The heading.
        heading: String,
        /// The lines.
        lines: Vec<Line>,
    },
}

/// A line in a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Where it leads, if anywhere: an http or https address.
    pub url: Option<String>,
    /// What is said after the text, outside of the link.
    pub detail: Option<String>,
}

/// A labelled value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
}

/// A button under a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it does; `None` for one that can only be looked at, such as a page number.
    pub action: Option<Action>,
}

impl Card {
    /// A card of one paragraph.
    fn of(tone: Tone, title: String, paragraph: String) -> Self {
        Self { tone, title, blocks: vec![Block::Paragraph(paragraph)], ..Self::default() }
    }
}

impl Reply {
    /// A reply that only the asker sees.
    fn to_asker(card: Card) -> Self {
        Self { audience: Audience::Asker, card, ..Self::default() }
    }

    /// The same reply, for everybody.
    #[must_use]
    pub fn publicly(self) -> Self {
        Self { audience: Audience::Everyone, ..self }
    }

    /// The same reply, for the asker alone.
    #[must_use]
    pub fn privately(self) -> Self {
        Self { audience: Audience::Asker, ..self }
    }
}
