//! `/quiz`: a question with four answers.

use super::{Context, Done, View, answer, complete};

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn quiz(
    context: Context<'_>,
    #[autocomplete = "complete::topic"]
    #[max_length = 100]
    topic: Option<String>,
) -> Done {
    // The number of the interaction differs from one to the next, and its lower half as well.
    let [.., a, b, c, d] = context.interaction.id.get().to_be_bytes();
    let seed = u32::from_be_bytes([a, b, c, d]);
    answer(context, View::Own, move |desk, words| desk.reply_to_quiz(words, topic.as_deref(), seed)).await
}
