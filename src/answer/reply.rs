//! Use cases that end in a reply: what Discord and the terminal conversation say.

use jiff::civil::Date;

use super::{Answer, Desk, EventsAsked, FIGURES, LONGEST_QUESTION, LookupError};
use crate::{
    calendar::AskedDay,
    facts::{FactId, Topic},
    reply::{self, Action, Reply, Words},
};
use strum::VariantArray;

/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Desk {
    /// The reply to a question, or to the id of a fact that was picked from the completion.
    #[must_use]
    pub fn reply_to_question(&self, words: Words, question: &str) -> Reply {
        if question.trim().is_empty() {
            return reply::empty_question(words);
        }
        if let Some(fact) = self.base.fact(question.trim()) {
            return reply::fact(words, &self.base, fact);
        }
        if question.chars().count() > LONGEST_QUESTION {
            return reply::too_long(words, LONGEST_QUESTION);
        }
        match self.ask(question) {
            Answer::Answered { fact, .. } => reply::fact(words, &self.base, fact),
            Answer::Suggested { alternatives, .. } => reply::suggestions(words, &alternatives),
            Answer::NoMatch { .. } => reply::no_match(words, &self.base),
        }
    }

    /// The reply to the name of an event: an id from the completion, or words.
    #[must_use]
    pub fn reply_to_event(&self, words: Words, name: &str) -> Reply {
        match self.base.fact(name.trim()) {
            Some(fact) => reply::fact(words, &self.base, fact),
            None => match self.ask(name) {
                Answer::Answered { fact, .. } => reply::fact(words, &self.base, fact),
                Answer::Suggested { alternatives, .. } => reply::suggestions(words, &alternatives),
                Answer::NoMatch { .. } => reply::no_event(words),
            },
        }
    }

    /// The first page of the events that were asked for.
    #[must_use]
    pub fn reply_to_events(&self, words: Words, asked: &EventsAsked) -> Reply {
        match self.filter(asked) {
            Ok(filter) => reply::events_page(words, &self.events(&filter), &filter, 0),
            Err(LookupError::Period(_) | LookupError::Reversed) => reply::unknown_period(words),
            Err(LookupError::Name { kind, .. }) => reply::unknown_name(words, kind),
            Err(LookupError::Topic(_)) => reply::unknown_topic(words, Topic::VARIANTS),
        }
    }

    /// What happened on the day that was typed, or today where nothing was.
    #[must_use]
    pub fn reply_to_day(&self, words: Words, typed: Option<&str>, today: Date) -> Reply {
        let asked = match typed.map(AskedDay::parse) {
            None => AskedDay::Relative(0),
            Some(Ok(asked)) => asked,
            Some(Err(error)) => return reply::day_not_understood(words, &error),
        };
        let day = asked.day(today);
        let mut events = self.on_day(day);
        if let Some(year) = asked.year() {
            events.retain(|fact| fact.date.exact_day().is_some_and(|date| date.year() == year));
        }
        let nearest = if events.is_empty() { self.nearest_day(day) } else { None };
        reply::on_day(words, day, today, &events, nearest)
    }

    /// What a button shows.
    #[must_use]
    pub fn reply_to_button(&self, words: Words, action: &Action) -> Reply {
        match action {
            Action::OpenFact(id) | Action::OtherLanguage(id) => self.reply_to_fact(words, id),
            // Nothing is kept where the desk stands: whoever keeps something handles these.
            Action::Change(_) => reply::stale_button(words),
            Action::EventsPage { filter, page } => reply::events_page(words, &self.events(filter), filter, *page),
        }
    }

    fn reply_to_fact(&self, words: Words, id: &FactId) -> Reply {
        match self.base.fact(id.as_str()) {
            Some(fact) => reply::fact(words, &self.base, fact),
            None => reply::gone(words, id),
        }
    }

    /// What the bot knows and how well.
    #[must_use]
    pub fn reply_about(&self, words: Words) -> Reply {
        reply::about(words, VERSION, &self.base, FIGURES)
    }
}
