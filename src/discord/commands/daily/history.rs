//! `/daily history`: what a daily post did, and who changed it.

use serenity::all::PartialChannel;

use super::{
    super::{super::failure::Failure, Context, Done},
    answer,
    status::address,
    which::{place, which},
};
use crate::reply::{self, Reply};

/// How many posts are listed, and how many changes: what fits a screen.
const LISTED: u32 = 10;

#[poise::command(slash_command)]
pub(super) async fn history(
    context: Context<'_>,
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")] channel: Option<PartialChannel>,
) -> Done {
    answer(context, Box::pin(list(context, channel.map(|channel| channel.id.get())))).await
}

async fn list(context: Context<'_>, channel: Option<u64>) -> Result<Reply, Failure> {
    let (words, guild) = place(context);
    let channel = match which(context, channel).await? {
        Ok(record) => record.daily.channel,
        Err(refusal) => return Ok(reply::daily_refused(words, &refusal)),
    };
    let store = &context.data().store;
    let posts = store.posts_of(channel, LISTED).await?;
    let posts: Vec<_> = posts
        .into_iter()
        .map(|post| {
            let url = post.message.map(|message| address(guild, channel, message));
            (post.due.date, post.state, post.reason, url)
        })
        .collect();
    Ok(reply::daily_history(words, channel, &posts, &store.changes(channel, LISTED).await?))
}
