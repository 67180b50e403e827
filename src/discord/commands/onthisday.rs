//! `/onthisday`: what happened on a day of the year.

use super::{Context, Done, View, answer};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn onthisday(context: Context<'_>, #[max_length = 40] date: Option<String>) -> Done {
    let today = context.data().today();
    answer(context, View::Own, move |desk, words| desk.reply_to_day(words, date.as_deref(), today)).await
}
