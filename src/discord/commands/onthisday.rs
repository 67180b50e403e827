//! `/onthisday`: what happened on a day of the year.

use super::{Caller, Context, Done, View, answer};

/// What happened on this day of the year, or on another one
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn onthisday(
    context: Context<'_>,
    #[description = "A day such as 30 September or 09-30; today where left out"]
    #[max_length = 40]
    date: Option<String>,
) -> Done {
    let caller = Caller::from(context.interaction);
    let (words, today) = (caller.words, context.data().today());
    answer(context, caller, View::Own, move |desk| desk.reply_to_day(words, date.as_deref(), today)).await
}
