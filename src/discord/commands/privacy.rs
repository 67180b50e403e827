//! `/privacy`: what is stored about people.

use super::{Caller, Context, Done, View, answer};
use crate::reply;

/// What I store about you
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn privacy(context: Context<'_>) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    answer(context, caller, View::Private, move |_| reply::privacy(words)).await
}
