//! `/help`: how to ask, with examples.

use super::{Context, Done, View, answer};
use crate::reply;

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn help(context: Context<'_>) -> Done {
    answer(context, View::Private, |_, words| reply::help(words)).await
}
