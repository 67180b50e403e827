//! `/place`: everything that the base has on a place.

use super::{Context, Done, View, answer, complete};
use crate::facts::NameKind;

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn place(
    context: Context<'_>,
    #[autocomplete = "complete::place"]
    #[max_length = 100]
    name: String,
) -> Done {
    answer(context, View::Own, move |desk, words| desk.reply_to_name(words, NameKind::Place, &name)).await
}
