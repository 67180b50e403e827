//! `/daily`: the post of the day, set up and looked after by those who manage a server.
//!
//! Discord shows it to members with Manage Server, and to whomever a server allows it under Integrations.

mod history;
mod pausing;
mod preview;
mod removing;
mod setup;
mod status;
mod which;

use super::{Context, Done, answer_with, settings::manages};
use crate::{
    discord::{failure::Failure, interaction::View},
    reply::{self, Reply},
};

/// Only a group: Discord offers what is within.
#[poise::command(
    slash_command,
    subcommand_required,
    default_member_permissions = "MANAGE_GUILD",
    install_context = "Guild",
    interaction_context = "Guild",
    subcommands(
        "setup::setup",
        "status::status",
        "preview::preview",
        "preview::test",
        "pausing::pause",
        "pausing::resume",
        "removing::remove",
        "history::history"
    )
)]
#[expect(clippy::unused_async, reason = "a command is a function that could wait")]
pub(super) async fn daily(_: Context<'_>) -> Done {
    Ok(())
}

/// Answers with what some work ends in, seen by nobody else; refuses those who may not.
async fn answer(context: Context<'_>, work: impl Future<Output = Result<Reply, Failure>>) -> Done {
    answer_with(
        context,
        View::Private,
        async |words| if may(context) { work.await } else { Ok(reply::managers_only(words)) },
    )
    .await
}

/// Whether the person manages the server, or has the role that may look after daily posts.
fn may(context: Context<'_>) -> bool {
    let role = context.data().servers.of(context.interaction.guild_id).daily_role;
    let member = context.interaction.member.as_ref();
    let has_role = |role: u64| member.is_some_and(|member| member.roles.iter().any(|other| other.get() == role));
    manages(context) || role.is_some_and(has_role)
}
