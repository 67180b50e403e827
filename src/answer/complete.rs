//! Completing what is being typed: questions, events, people, places, topics, time zones.

use jiff::Timestamp;
use strum::VariantArray;

use super::Desk;
use crate::{
    calendar::parse_span,
    daily::{Zone, zone},
    facts::{Fact, Kind, NameKind, Topic, Word},
    language::Language,
    matching::{Normalized, normalized},
    reply::{
        self, Choice, Words,
        limits::{CHOICE, CHOICES},
        topic_word,
    },
};

impl Desk {
    /// Questions that the base answers, the most fitting first; each sends the id of its fact.
    #[must_use]
    pub fn complete_question(&self, language: Language, typed: &str) -> Vec<Choice> {
        let facts = self.facts_for(typed, |_| true);
        let choice = |fact: &&Fact| {
            let questions = fact.questions.in_or_english(language);
            let typed = normalized(typed);
            let best = questions.iter().max_by_key(|question| shared_beginning(&typed, &normalized(question)))?;
            Some(Choice::new(best, fact.id.as_str()))
        };
        facts.iter().filter_map(choice).collect()
    }

    /// Events by title and year; each sends its id.
    #[must_use]
    pub fn complete_event(&self, language: Language, typed: &str) -> Vec<Choice> {
        let facts = self.facts_for(typed, |fact| fact.kind != Kind::Background);
        facts.iter().map(|fact| Choice::new(&dated_title(language, fact), fact.id.as_str())).collect()
    }

    /// Facts of every kind by title and year; each sends its id.
    #[must_use]
    pub fn complete_fact(&self, language: Language, typed: &str) -> Vec<Choice> {
        let facts = self.facts_for(typed, |_| true);
        facts.iter().map(|fact| Choice::new(&dated_title(language, fact), fact.id.as_str())).collect()
    }

    /// People or places by any spelling, in any script; each sends its id.
    #[must_use]
    pub fn complete_name(&self, language: Language, kind: NameKind, typed: &str) -> Vec<Choice> {
        let names = self.spellings().complete(kind, typed).into_iter().filter_map(|id| self.base.name(id.as_str()));
        names.take(CHOICES).map(|name| Choice::new(name.name.in_or_english(language), name.id.as_str())).collect()
    }

    /// Periods: what was typed where it is understood, the years and decades that it begins, or else examples.
    #[must_use]
    pub fn complete_period(words: Words, typed: &str) -> Vec<Choice> {
        let typed = typed.trim();
        if let Some(span) = parse_span(typed).ok().filter(|_| typed.len() <= CHOICE) {
            return reply::period_choice(words, span, typed).into_iter().collect();
        }
        let years = decades(typed).map(|decade| Choice::new(&decade, decade.as_str()));
        let examples = reply::period_examples(words);
        let examples = examples.iter().filter(|example| parse_span(example).is_ok());
        years.chain(examples.map(|example| Choice::new(example, example.as_str()))).take(CHOICES).collect()
    }

    /// Topics whose name, in the reader's language or in the files, holds what was typed; each sends its word.
    #[must_use]
    pub fn complete_topic(&self, language: Language, typed: &str) -> Vec<Choice> {
        let typed = typed.trim().to_lowercase();
        let topics = Topic::VARIANTS.iter().map(|&topic| (topic_word(Words::of(language), topic), topic.word()));
        let fitting = topics.filter(|(name, word)| name.to_lowercase().contains(&typed) || word.contains(&typed));
        fitting.take(CHOICES).map(|(name, word)| Choice::new(&name, word)).collect()
    }

    /// The facts closest to what was typed; in date order where nothing was.
    fn facts_for(&self, typed: &str, wanted: impl Fn(&Fact) -> bool) -> Vec<&Fact> {
        let facts = self.base.facts();
        if typed.trim().is_empty() {
            return facts.iter().filter(|fact| wanted(fact)).take(CHOICES).collect();
        }
        let ranked = self.matcher_for(typed).complete(typed);
        ranked.into_iter().map(|position| &facts[position]).filter(|fact| wanted(fact)).take(CHOICES).collect()
    }
}

/// A title with its year in front, where there is one: `1990: South Korea and the Soviet Union open relations`.
fn dated_title(language: Language, fact: &Fact) -> String {
    let title = fact.title.in_or_english(language);
    match fact.date.earliest() {
        Some(day) => format!("{}: {title}", day.year()),
        None => title.clone(),
    }
}

/// The decades of the base's time that begin with these digits, as `1990s`.
fn decades(typed: &str) -> impl Iterator<Item = String> {
    let typed = typed.to_owned();
    let is_begun = !typed.is_empty();
    (186..=202).map(|decade| format!("{decade}0s")).filter(move |decade| is_begun && decade.starts_with(&typed))
}

/// How many words a typed beginning shares with a question.
fn shared_beginning(typed: &Normalized, question: &Normalized) -> usize {
    typed.words().filter(|word| question.words().any(|other| other.starts_with(word))).count()
}

/// Time zones that fit what is being typed, each with its offset and the time on its clocks.
#[must_use]
pub fn complete_zone(typed: &str, now: Timestamp) -> Vec<Choice> {
    let choice = |zone: Zone| {
        let there = now.to_zoned_datetime(zone.time_zone().clone());
        Choice::new(&format!("{zone} · UTC{} · {}", there.strftime("%:z"), there.strftime("%H:%M")), zone.name())
    };
    zone::complete(typed, now, CHOICES).into_iter().map(choice).collect()
}
