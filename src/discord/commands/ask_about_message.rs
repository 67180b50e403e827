//! The menu of a message, *Ask about this message*: the message taken as a question.

use serenity::all::Message;

use super::{super::tags::without_tags, Context, Done, View, answer_in_language_of};

#[poise::command(
    context_menu_command = "Ask about this message",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(super) async fn ask_about_message(context: Context<'_>, message: Message) -> Done {
    let question = without_tags(&message.content);
    let asked = question.clone();
    answer_in_language_of(context, &asked, View::Private, move |desk, words| {
        desk.reply_to_question(words, &question).privately()
    })
    .await
}
