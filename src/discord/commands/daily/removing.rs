//! `/daily remove`: asks first; the button does it.

use serenity::all::PartialChannel;

use super::{
    super::{Context, Done},
    answer,
    which::{place, which},
};
use crate::reply;

#[poise::command(slash_command)]
pub(super) async fn remove(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    let asked = async {
        let (words, _) = place(context);
        Ok(match which(context, channel.map(|channel| channel.id.get())).await? {
            Ok(record) => reply::ask_to_remove(words, record.daily.channel),
            Err(refusal) => reply::daily_refused(words, &refusal),
        })
    };
    answer(context, Box::pin(asked)).await
}
