//! The menu of a message, *Check this message*: what the base has to say to each of its statements.

use serenity::all::Message;

use super::{Context, Done, View, answer_in_language_of};

#[poise::command(
    context_menu_command = "Check this message",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn check_message(context: Context<'_>, message: Message) -> Done {
    let text = message.content.clone();
    answer_in_language_of(context, &message.content, View::Private, move |desk, words| {
        desk.reply_to_check(words, &text)
    })
    .await
}
