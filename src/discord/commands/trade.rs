//! `/trade`: the figures of trade, as a chart and as a list.

use super::{Context, Done, View, answer, complete};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn trade(
    context: Context<'_>,
    #[autocomplete = "complete::period"]
    #[max_length = 40]
    from: Option<String>,
    #[autocomplete = "complete::period"]
    #[max_length = 40]
    to: Option<String>,
) -> Done {
    answer(context, View::Own, move |desk, words| desk.reply_to_trade(words, from, to)).await
}
