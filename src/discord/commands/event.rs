//! `/event`: one event in full, by name.

use super::{Caller, Context, Done, View, answer, complete};

/// One event in full, with its date, status and sources
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn event(
    context: Context<'_>,
    #[description = "Begin to type and pick one from the list"]
    #[autocomplete = "complete::event"]
    #[max_length = 200]
    name: String,
) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    answer(context, caller, View::Own, move |desk| desk.reply_to_event(words, &name)).await
}
