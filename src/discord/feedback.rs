//! Feedback in Discord: where it is wanted, what was asked just now, and who has rated already. The last two are in memory.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serenity::all::{
    AuthorizingIntegrationOwner, AuthorizingIntegrationOwners, GuildId, Message, MessageInteractionMetadata, UserId,
};
use tokio::time::{Instant, sleep};

use super::{failure::Failure, office::Office};
use crate::{
    feedback::{Note, Outcome, Reason, scrubbed},
    language::Language,
    reply::{self, About, Change, Reply, Words},
};

/// For how long it is known what was asked: whoever is unhappy with an answer says so soon or not at all.
const MEMORY: Duration = Duration::from_hours(1);
/// How many questions, and how many ratings, are remembered at most: a few megabytes.
const MOST: usize = 10_000;

/// What an answer answers: the id of the interaction or of the message that asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Asking(pub(super) u64);

impl Asking {
    /// What the message with the answer answers.
    fn of(answer: &Message) -> Option<Self> {
        match answer.interaction_metadata.as_deref() {
            Some(MessageInteractionMetadata::Command(command)) => Some(Self(command.id.get())),
            Some(_) => None,
            None => answer.referenced_message.as_ref().map(|asked| Self(asked.id.get())),
        }
    }
}

/// What was asked, scrubbed before it is remembered.
#[derive(Debug)]
struct Question {
    text: Option<String>,
    language: Language,
    until: Instant,
}

/// What is remembered for feedback.
#[derive(Debug, Default)]
pub(super) struct Feedback {
    asked: Mutex<HashMap<Asking, Question>>,
    rated: Mutex<HashSet<(UserId, Asking)>>,
}

impl Feedback {
    /// Remembers a question for a while.
    fn remember(&self, asking: Asking, text: Option<String>, language: Language) {
        let (mut asked, now) = (lock(&self.asked), Instant::now());
        if asked.len() >= MOST {
            asked.retain(|_, question| question.until > now);
        }
        if asked.len() < MOST {
            asked.insert(asking, Question { text, language, until: now + MEMORY });
        }
    }

    fn recall(&self, asking: Asking) -> Option<(Option<String>, Language)> {
        let asked = lock(&self.asked);
        let question = asked.get(&asking).filter(|question| question.until > Instant::now())?;
        Some((question.text.clone(), question.language))
    }

    /// Whether this person rates this answer for the first time, as far as is remembered.
    fn is_first(&self, person: UserId, asking: Asking) -> bool {
        let mut rated = lock(&self.rated);
        if rated.len() >= MOST {
            rated.clear();
        }
        rated.insert((person, asking))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether feedback is wanted where somebody does something: in a server whose managers have added the bot, and left it on.
/// Elsewhere nobody could have said no.
pub(super) fn is_wanted(office: &Office, guild: Option<GuildId>, owners: &AuthorizingIntegrationOwners) -> bool {
    let is_installed = owners.0.iter().any(|owner| matches!(owner, AuthorizingIntegrationOwner::GuildInstall(Some(_))));
    guild.is_some() && is_installed && office.servers.of(guild).feedback
}

/// Takes note of what a question got: remembers it for a rating, or keeps it where it got nothing.
pub(super) fn note(office: &Office, asking: Asking, question: &str, reply: Reply, words: Words) -> Reply {
    let (text, language) = (scrubbed(question), Language::clear_in(question).unwrap_or(words.language()));
    match reply.about {
        About::NoFact => {
            if let Some(text) = text {
                keep_later(
                    office,
                    Note {
                        noted_on: office.today(),
                        outcome: Outcome::Unanswered,
                        language,
                        question: Some(text),
                        fact: None,
                        reason: None,
                    },
                );
            }
        }
        About::Fact(_) | About::Nothing => office.feedback.remember(asking, text, language),
    }
    reply.rateable(words)
}

/// Keeps a note without anybody waiting for it; the answer is more important.
fn keep_later(office: &Office, note: Note) {
    let (store, ticket) = (office.store.clone(), office.running.begin());
    tokio::spawn(async move {
        let _ticket = ticket;
        if let Err(error) = store.keep_note(&note).await {
            tracing::error!(%error, "a question without an answer could not be kept");
        }
    });
}

/// Deletes what has been kept long enough, once a day for as long as the bot runs.
pub(super) async fn forget_old(office: Arc<Office>) {
    const DAY: Duration = Duration::from_hours(24);
    loop {
        match office.store.forget_old_notes(office.today()).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "old questions are forgotten"),
            Err(error) => tracing::error!(%error, "old questions could not be deleted"),
        }
        sleep(DAY).await;
    }
}

/// Does what a button under an answer says, where feedback is wanted.
pub(super) async fn rate(
    office: &Office,
    words: Words,
    answer: &Message,
    person: UserId,
    change: Change,
) -> Result<Reply, Failure> {
    let (outcome, fact) = match change {
        Change::Praise(fact) => (Outcome::Helpful, fact),
        Change::Complain(fact) => (Outcome::Unhelpful, fact),
        Change::Explain { number, reason } => return explain(office, words, number, reason).await,
        Change::ForgetMe | Change::ForgetServer | Change::RemoveDaily(_) => return Ok(reply::stale_button(words)),
    };
    let asking = Asking::of(answer).unwrap_or(Asking(answer.id.get()));
    if !office.feedback.is_first(person, asking) {
        return Ok(reply::rated_before(words));
    }
    let asked = office.feedback.recall(asking).filter(|_| outcome == Outcome::Unhelpful);
    let (question, language) = asked.unwrap_or((None, words.language()));
    let note = Note { noted_on: office.today(), outcome, language, question, fact: Some(fact), reason: None };
    let number = office.store.keep_note(&note).await?;
    Ok(if outcome == Outcome::Helpful { reply::praised(words) } else { reply::complained(words, number) })
}

async fn explain(office: &Office, words: Words, number: i64, reason: Reason) -> Result<Reply, Failure> {
    let is_there = office.store.explain_note(number, reason).await?;
    Ok(if is_there { reply::explained(words) } else { reply::stale_button(words) })
}
