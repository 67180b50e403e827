//! Use cases that end in a reply: what Discord and the terminal conversation say.

use jiff::civil::Date;

use super::{Answer, Desk, EventsAsked, FIGURES, LONGEST_QUESTION, LookupError};
use crate::{
    calendar::AskedDay,
    facts::{Fact, FactBase, FactId, Name, NameKind, Topic},
    reply::{self, Action, EventFilter, FactKey, NameKey, Reply, Score, Words, Years},
};
use strum::VariantArray;

/// The version of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Desk {
    /// The reply to a question, or to the id of a fact that was picked from the completion.
    #[must_use]
    pub fn reply_to_question(&self, words: Words, question: &str) -> Reply {
        self.reply_to_follow_up(words, question, None)
    }

    /// The reply to a question that was asked after a fact was shown, where one was: what the question leaves open is taken
    /// from that.
    #[must_use]
    pub fn reply_to_follow_up(&self, words: Words, question: &str, before: Option<&FactId>) -> Reply {
        if question.trim().is_empty() {
            return reply::empty_question(words);
        }
        if let Some(fact) = self.base.fact(question.trim()) {
            return reply::fact(words, &self.base, fact);
        }
        if question.chars().count() > LONGEST_QUESTION {
            return reply::too_long(words, LONGEST_QUESTION);
        }
        let answer = match before.and_then(|before| self.base.fact(before.as_str())) {
            Some(before) => self.ask_after(question, before),
            None => self.ask(question),
        };
        match answer {
            Answer::Answered { fact, alternatives, .. } => reply::answer(words, &self.base, fact, &alternatives),
            Answer::Suggested { alternatives, .. } => reply::suggestions(words, &alternatives),
            Answer::NoMatch { .. } => reply::no_match(words, &self.base),
        }
    }

    /// What the base has to say to the statements of a message.
    #[must_use]
    pub fn reply_to_check(&self, words: Words, text: &str) -> Reply {
        reply::checked(words, &self.base, &self.check(text))
    }

    /// The reply to the name of an event: an id from the completion, or words.
    #[must_use]
    pub fn reply_to_event(&self, words: Words, name: &str) -> Reply {
        match self.base.fact(name.trim()) {
            Some(fact) => reply::fact(words, &self.base, fact),
            None => match self.ask(name) {
                Answer::Answered { fact, alternatives, .. } => reply::answer(words, &self.base, fact, &alternatives),
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
            Err(error) => reply_to_error(words, &error),
        }
    }

    /// The first page of a timeline of the events that were asked for.
    #[must_use]
    pub fn reply_to_timeline(&self, words: Words, asked: &EventsAsked) -> Reply {
        match self.filter(asked) {
            Ok(filter) => self.timeline_page(words, &filter, 0),
            Err(error) => reply_to_error(words, &error),
        }
    }

    fn timeline_page(&self, words: Words, filter: &EventFilter, page: u16) -> Reply {
        let mut events = self.events(filter);
        events.retain(|fact| fact.date.earliest().is_some());
        reply::timeline(words, &self.base, &events, filter, page)
    }

    /// The figures of trade from and to a time, each as it was typed.
    #[must_use]
    pub fn reply_to_trade(&self, words: Words, from: Option<String>, to: Option<String>) -> Reply {
        match self.filter(&EventsAsked { from, to, ..EventsAsked::default() }) {
            Ok(EventFilter { from, to, .. }) => {
                let years = Years { from: from.map(Date::year), to: to.map(Date::year) };
                reply::trade(words, &self.base, years, 0)
            }
            Err(error) => reply_to_error(words, &error),
        }
    }

    /// Everything that the base has on somebody or something, by id or by any spelling.
    #[must_use]
    pub fn reply_to_name(&self, words: Words, kind: NameKind, typed: &str) -> Reply {
        match self.find_name(kind, typed) {
            Some(name) => self.name_page(words, name, 0),
            None => reply::unknown_name(words, kind),
        }
    }

    fn name_page(&self, words: Words, name: &Name, page: u16) -> Reply {
        let facts = self.base.facts().iter();
        let facts: Vec<&Fact> =
            facts.filter(|fact| self.base.names_of(fact).any(|other| other.id == name.id)).collect();
        reply::name_page(words, name, &facts, page)
    }

    /// Where a fact comes from, by id or by words; where the whole base does, if none is named.
    #[must_use]
    pub fn reply_to_sources(&self, words: Words, typed: Option<&str>) -> Reply {
        let Some(typed) = typed else { return reply::source_overview(words, &self.base) };
        match self.base.fact(typed.trim()) {
            Some(fact) => reply::sources(words, &self.base, fact).publicly(),
            None => match self.ask(typed) {
                Answer::Answered { fact, .. } => reply::sources(words, &self.base, fact).publicly(),
                Answer::Suggested { alternatives, .. } => reply::suggestions(words, &alternatives),
                Answer::NoMatch { .. } => reply::no_event(words),
            },
        }
    }

    /// The first question of a quiz; `seed` decides which.
    #[must_use]
    pub fn reply_to_quiz(&self, words: Words, topic: Option<&str>, seed: u32) -> Reply {
        match topic.map(|topic| Self::find_topic(topic).ok_or(())).transpose() {
            Ok(topic) => self.quiz_question(words, Score { topic, seed, ..Score::default() }),
            Err(()) => reply::unknown_topic(words, Topic::VARIANTS),
        }
    }

    fn quiz_question(&self, words: Words, score: Score) -> Reply {
        match self.quiz(words.language(), score.topic, score.seed) {
            Some(question) => reply::quiz_question(words, &self.base, &question, score),
            None => reply::quiz_none(words),
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
        let about = |id: &FactId, show: fn(Words, &FactBase, &Fact) -> Reply| match self.base.fact(id.as_str()) {
            Some(fact) => show(words, &self.base, fact),
            None => reply::gone(words, id),
        };
        match action {
            Action::OpenFact(id) | Action::OtherLanguage(id) => about(id, reply::fact),
            Action::Sources(id) => about(id, reply::sources),
            Action::Related(id) => about(id, reply::related),
            Action::Around(id) => about(id, reply::around),
            Action::Others { others, .. } => {
                reply::others(words, others.iter().filter_map(|&key| self.fact_of(key)).collect())
            }
            Action::NamePage { name, page } => match self.base.find_name(|id| NameKey::of(id) == *name) {
                Some(name) => self.name_page(words, name, *page),
                None => reply::stale_button(words),
            },
            Action::TimelinePage { filter, page } => self.timeline_page(words, filter, *page),
            Action::TradePage { years, page } => reply::trade(words, &self.base, *years, *page),
            Action::QuizNext(score) => self.quiz_question(words, *score),
            Action::QuizAnswer { score, fact, answer } => match self.fact_of(*fact) {
                Some(fact) => {
                    reply::quiz_answer(words, &self.base, fact, *answer, score.counting(answer.is_right(fact)))
                }
                None => reply::stale_button(words),
            },
            // Nothing is kept where the desk stands: whoever keeps something handles these.
            Action::Change(_) => reply::stale_button(words),
            Action::EventsPage { filter, page } => reply::events_page(words, &self.events(filter), filter, *page),
        }
    }

    /// The fact of a key, where it is still there.
    fn fact_of(&self, key: FactKey) -> Option<&Fact> {
        self.base.facts().iter().find(|fact| FactKey::of(&fact.id) == key)
    }

    /// What the bot knows and how well.
    #[must_use]
    pub fn reply_about(&self, words: Words) -> Reply {
        reply::about(words, VERSION, &self.base, FIGURES)
    }
}

/// What somebody is told whose filter cannot be read.
fn reply_to_error(words: Words, error: &LookupError) -> Reply {
    match error {
        LookupError::Period(_) | LookupError::Reversed => reply::unknown_period(words),
        LookupError::Name { kind, .. } => reply::unknown_name(words, *kind),
        LookupError::Topic(_) => reply::unknown_topic(words, Topic::VARIANTS),
    }
}
