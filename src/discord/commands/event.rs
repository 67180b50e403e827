//! `/event`: one event in full, by name.

use super::{Context, Done, View, answer, complete};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn event(
    context: Context<'_>,
    #[autocomplete = "complete::event"]
    #[max_length = 200]
    name: String,
) -> Done {
    answer(context, View::Own, move |desk, words| desk.reply_to_event(words, &name)).await
}
