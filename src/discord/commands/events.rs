//! `/events`: a list in date order, narrowed down as far as wished.

use super::{Caller, Context, Done, View, answer, complete};
use crate::answer::EventsAsked;

/// A list of events in date order, by words, period, person, place or topic
#[poise::command(slash_command, install_context = "Guild|User", interaction_context = "Guild|BotDm|PrivateChannel")]
pub(super) async fn events(
    context: Context<'_>,
    #[description = "Words that the event is about"]
    #[max_length = 40]
    text: Option<String>,
    #[description = "Not before this, such as 1990, June 1990 or 1990-09-30"]
    #[max_length = 40]
    from: Option<String>,
    #[description = "Not after this"]
    #[max_length = 40]
    to: Option<String>,
    #[description = "Who took part"]
    #[autocomplete = "complete::person"]
    #[max_length = 100]
    person: Option<String>,
    #[description = "Where it happened"]
    #[autocomplete = "complete::place"]
    #[max_length = 100]
    place: Option<String>,
    #[description = "What it is about"]
    #[autocomplete = "complete::topic"]
    #[max_length = 100]
    topic: Option<String>,
) -> Done {
    let caller = Caller::from(context.interaction);
    let words = caller.words;
    let asked = EventsAsked { text, from, to, person, place, topic };
    answer(context, caller, View::Own, move |desk| desk.reply_to_events(words, &asked)).await
}
