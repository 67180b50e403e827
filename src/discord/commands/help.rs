//! `/help`: how to ask, with examples.

use super::{Caller, Context, Done, View, answer};
use crate::reply;

/// How to ask, with examples
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn help(context: Context<'_>) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    answer(context, caller, View::Private, move |_| reply::help(words)).await
}
