//! `/ask`: question in, sourced answer out.

use super::{Context, Done, View, answer_in_language_of, complete};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn ask(
    context: Context<'_>,
    #[autocomplete = "complete::question"]
    #[max_length = 2000]
    question: String,
) -> Done {
    let asked = question.clone();
    answer_in_language_of(context, &asked, View::Own, move |desk, words| desk.reply_to_question(words, &question)).await
}
