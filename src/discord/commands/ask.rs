//! `/ask`: question in, sourced answer out.

use super::{Caller, Context, Done, View, answer, complete};

/// Ask about Russia and South Korea; every answer names its sources
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn ask(
    context: Context<'_>,
    #[description = "Your question, in your own words"]
    #[autocomplete = "complete::question"]
    #[max_length = 2000]
    question: String,
) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    answer(context, caller, View::Own, move |desk| desk.reply_to_question(words, &question)).await
}
