//! `/privacy`: what is stored, and its deletion.

use poise::ChoiceParameter;

use super::{Context, Done, View, answer, settings::manages};
use crate::reply;

#[poise::command(
    slash_command,
    subcommands("show", "delete"),
    subcommand_required,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
#[expect(clippy::unused_async, reason = "it only groups the others")]
pub(super) async fn privacy(_context: Context<'_>) -> Done {
    Ok(())
}

#[poise::command(slash_command)]
async fn show(context: Context<'_>) -> Done {
    answer(context, View::Private, |_, words| reply::privacy(words)).await
}

/// Whose traces are deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ChoiceParameter)]
enum Whose {
    #[name = "mine"]
    Mine,
    #[name = "this server's"]
    Servers,
}

#[poise::command(slash_command)]
async fn delete(context: Context<'_>, what: Whose) -> Done {
    let may = what == Whose::Mine || (context.interaction.guild_id.is_some() && manages(context));
    answer(context, View::Private, move |_, words| match what {
        Whose::Mine => reply::forget_me(words),
        Whose::Servers if may => reply::forget_server(words),
        Whose::Servers => reply::managers_only(words),
    })
    .await
}
