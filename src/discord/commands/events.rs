//! `/events`: a list in date order, narrowed down as far as wished.

use super::{Context, Done, View, answer, complete};
use crate::answer::EventsAsked;

#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn events(
    context: Context<'_>,
    #[max_length = 40] text: Option<String>,
    #[autocomplete = "complete::period"]
    #[max_length = 40]
    from: Option<String>,
    #[autocomplete = "complete::period"]
    #[max_length = 40]
    to: Option<String>,
    #[autocomplete = "complete::person"]
    #[max_length = 100]
    person: Option<String>,
    #[autocomplete = "complete::place"]
    #[max_length = 100]
    place: Option<String>,
    #[autocomplete = "complete::topic"]
    #[max_length = 100]
    topic: Option<String>,
) -> Done {
    let asked = EventsAsked { text, from, to, person, place, topic };
    answer(context, View::Own, move |desk, words| desk.reply_to_events(words, &asked)).await
}
