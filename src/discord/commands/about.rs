//! `/about`: what the bot knows, and how well.

use super::{Caller, Context, Done, View, answer};

/// What I know, how current it is, and how often I am right
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn about(context: Context<'_>) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    answer(context, caller, View::Private, move |desk| desk.reply_about(words)).await
}
