//! Completing what is being typed. It cannot be put off, so that a slow list is an empty one.

use std::time::Duration;

use serenity::builder::CreateAutocompleteResponse;
use tokio::time::timeout;

use super::{
    super::{failure::Failure, interaction::Caller, render},
    Context,
};
use crate::{
    answer::{Desk, complete_zone},
    facts::NameKind,
    language::Language,
    reply::{Choice, Words},
};

/// A list that comes later than this comes after the next letter.
const PATIENCE: Duration = Duration::from_secs(1);

/// Questions that the base answers.
pub(super) async fn question(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, Desk::complete_question).await
}

/// Events by title.
pub(super) async fn event(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, Desk::complete_event).await
}

/// Everything by title, what is no event included.
pub(super) async fn fact(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, Desk::complete_fact).await
}

/// Periods as people write them.
pub(super) async fn period(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, |_, language, typed| Desk::complete_period(Words::of(language), typed)).await
}

/// People by any spelling.
pub(super) async fn person(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, |desk, language, typed| desk.complete_name(language, NameKind::Person, typed)).await
}

/// Places by any spelling.
pub(super) async fn place(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, |desk, language, typed| desk.complete_name(language, NameKind::Place, typed)).await
}

/// Topics by their name.
pub(super) async fn topic(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    complete(context, typed, Desk::complete_topic).await
}

/// Time zones by name, city, offset or abbreviation.
pub(super) async fn zone(context: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let (now, typed) = (context.data().clock.now(), typed.to_owned());
    listed(context, context.data().ask(move |_| complete_zone(&typed, now))).await
}

async fn complete(
    context: Context<'_>,
    typed: &str,
    list: fn(&Desk, Language, &str) -> Vec<Choice>,
) -> CreateAutocompleteResponse {
    let language = Caller::of_command(context.data(), context.interaction).typing(typed).words.language();
    let typed = typed.to_owned();
    listed(context, context.data().ask(move |desk| list(desk, language, &typed))).await
}

async fn listed(
    context: Context<'_>,
    work: impl Future<Output = Result<Vec<Choice>, Failure>>,
) -> CreateAutocompleteResponse {
    let choices = match timeout(PATIENCE, work).await {
        Ok(Ok(choices)) => choices,
        Ok(Err(failure)) => {
            failure.log(&context.command().name);
            Vec::new()
        }
        Err(_) => Vec::new(),
    };
    render::choices(&choices)
}
