//! `/sources`: where a fact comes from, or the whole base.

use super::{Context, Done, View, answer, complete};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn sources(
    context: Context<'_>,
    #[autocomplete = "complete::fact"]
    #[max_length = 200]
    fact: Option<String>,
) -> Done {
    answer(context, View::Own, move |desk, words| desk.reply_to_sources(words, fact.as_deref())).await
}
