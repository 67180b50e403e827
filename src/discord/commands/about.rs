//! `/about`: what the bot knows, and how well.

use super::{Context, Done, View, answer};
use crate::answer::Desk;

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn about(context: Context<'_>) -> Done {
    answer(context, View::Private, Desk::reply_about).await
}
