//! One side of a conversation: lines in, replies out. Reading and printing are somebody else's.

use jiff::civil::Date;

use super::{
    Tongue,
    line::{Asked, COMMANDS, OPTIONS},
};
use crate::{
    answer::{Desk, LONGEST_QUESTION},
    language::Language,
    reply::{self, Action, Reply, Words},
};

/// A conversation, with what was last offered.
pub(super) struct Conversation<'a> {
    desk: &'a Desk,
    tongue: Tongue,
    /// The language of what was last said, which goes on until a line is clearly in another.
    language: Language,
    offers: Vec<Action>,
}

/// What follows from a line.
pub(super) enum Heard {
    Nothing,
    Reply(Reply),
    Goodbye,
}

impl<'a> Conversation<'a> {
    pub(super) fn new(desk: &'a Desk, tongue: Tongue) -> Self {
        Self { desk, tongue, language: tongue.for_text(""), offers: Vec::new() }
    }

    /// What is said first.
    pub(super) fn greeting(&self) -> String {
        reply::greeting(Words::of(self.tongue.for_text("")), self.desk.base().facts().len())
    }

    /// What the line leads to; `today` is the day on which it is typed.
    pub(super) fn hear(&mut self, line: &str, today: Date) -> Heard {
        self.language = self.tongue.chosen().or_else(|| Language::clear_in(line)).unwrap_or(self.language);
        let words = Words::of(self.language);
        if line.chars().nth(LONGEST_QUESTION).is_some() {
            return Heard::Reply(reply::too_long(words, LONGEST_QUESTION));
        }
        let reply = match Asked::of(line) {
            Asked::Nothing => return Heard::Nothing,
            Asked::Quit => return Heard::Goodbye,
            Asked::Question(question) => self.desk.reply_to_question(words, question),
            Asked::Number(number) => match number.checked_sub(1).and_then(|position| self.offers.get(position)) {
                Some(Action::OtherLanguage(id)) => {
                    self.language = self.language.others()[0];
                    self.desk.reply_to_button(Words::of(self.language), &Action::OtherLanguage(id.clone()))
                }
                Some(action) => self.desk.reply_to_button(words, action),
                None => self.desk.reply_to_question(words, line),
            },
            Asked::Event(name) => self.desk.reply_to_event(words, name),
            Asked::Events(asked) => self.desk.reply_to_events(words, &asked),
            Asked::OnThisDay(typed) => self.desk.reply_to_day(words, typed, today),
            Asked::Help => reply::help(words),
            Asked::About => self.desk.reply_about(words),
            Asked::Privacy => reply::privacy(words),
            Asked::UnknownCommand => reply::unknown_command(words, &COMMANDS),
            Asked::UnknownOption => reply::unknown_option(words, &OPTIONS),
        };
        Heard::Reply(reply)
    }

    /// Remembers what a reply offered. One without offers leaves the old ones standing, as old buttons stay in Discord.
    pub(super) fn offer(&mut self, offers: Vec<Action>) {
        if !offers.is_empty() {
            self.offers = offers;
        }
    }
}
