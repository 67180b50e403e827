//! `/settings`: what a server chooses. Each part changes one thing and shows all of them.

use poise::ChoiceParameter;
use serenity::all::{Permissions, RoleId};

use super::{Context, Done, answer, answer_with};
use crate::{
    discord::{failure::Failure, interaction::View},
    language::Language,
    reply::{self, Permission},
    settings::{GuildSettings, Mentions},
};

#[poise::command(
    slash_command,
    subcommands("show", "language", "mentions", "feedback", "daily", "check"),
    subcommand_required,
    default_member_permissions = "MANAGE_GUILD",
    install_context = "Guild",
    interaction_context = "Guild"
)]
#[expect(clippy::unused_async, reason = "it only groups the others")]
pub(super) async fn settings(_context: Context<'_>) -> Done {
    Ok(())
}

#[poise::command(slash_command)]
async fn show(context: Context<'_>) -> Done {
    change(context, |_| {}).await
}

/// The language of a server.
#[derive(Clone, Copy, Debug, ChoiceParameter)]
enum Tongue {
    #[name = "none"]
    Default,
    #[name = "English"]
    English,
    #[name = "Korean"]
    Korean,
    #[name = "Russian"]
    Russian,
}

#[poise::command(slash_command)]
async fn language(context: Context<'_>, to: Tongue) -> Done {
    let language = match to {
        Tongue::Default => None,
        Tongue::English => Some(Language::En),
        Tongue::Korean => Some(Language::Ko),
        Tongue::Russian => Some(Language::Ru),
    };
    change(context, move |settings| settings.language = language).await
}

/// Where questions in ordinary messages are answered.
#[derive(Clone, Copy, Debug, ChoiceParameter)]
enum Place {
    #[name = "everywhere"]
    Everywhere,
    #[name = "nowhere"]
    Nowhere,
    #[name = "also here"]
    AlsoHere,
    #[name = "not here"]
    NotHere,
}

#[poise::command(slash_command)]
async fn mentions(context: Context<'_>, answered: Place) -> Done {
    let here = context.interaction.channel_id.get();
    change(context, move |settings| match answered {
        Place::Everywhere => settings.mentions = Mentions::everywhere(),
        Place::Nowhere => settings.mentions = Mentions::nowhere(),
        Place::AlsoHere => settings.mentions.set_in(here, true),
        Place::NotHere => settings.mentions.set_in(here, false),
    })
    .await
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ChoiceParameter)]
enum Switch {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

#[poise::command(slash_command)]
async fn feedback(context: Context<'_>, kept: Switch) -> Done {
    change(context, move |settings| settings.feedback = kept == Switch::On).await
}

#[poise::command(slash_command)]
async fn daily(context: Context<'_>, role: Option<RoleId>) -> Done {
    change(context, move |settings| settings.daily_role = role.map(RoleId::get)).await
}

#[poise::command(slash_command)]
async fn check(context: Context<'_>) -> Done {
    let allowed = context.interaction.app_permissions.unwrap_or_default();
    let missing: Vec<Permission> =
        Permission::ALL.into_iter().filter(|&permission| !allowed.contains(bit(permission))).collect();
    answer(context, View::Private, move |_, words| reply::permission_check(words, &missing)).await
}

fn bit(permission: Permission) -> Permissions {
    match permission {
        Permission::ViewChannel => Permissions::VIEW_CHANNEL,
        Permission::SendMessages => Permissions::SEND_MESSAGES,
        Permission::SendInThreads => Permissions::SEND_MESSAGES_IN_THREADS,
        Permission::EmbedLinks => Permissions::EMBED_LINKS,
        Permission::ReadHistory => Permissions::READ_MESSAGE_HISTORY,
    }
}

/// Changes what the server has chosen, where the person may, and shows it.
async fn change(context: Context<'_>, change: impl FnOnce(&mut GuildSettings) + Send) -> Done {
    let office = context.data();
    let channel = context.interaction.channel_id.get();
    answer_with(context, View::Private, async move |words| {
        let (Some(guild), true) = (context.interaction.guild_id, manages(context)) else {
            return Ok(reply::managers_only(words));
        };
        let chosen = office.servers.change(&office.store, guild, change).await.map_err(Failure::Unstored)?;
        Ok(reply::settings(words, &chosen, channel))
    })
    .await
}

/// Whether the person may manage the server. Discord asks for that as well, but lets a server's owner change whom it asks.
pub(super) fn manages(context: Context<'_>) -> bool {
    let member = context.interaction.member.as_ref();
    member.and_then(|member| member.permissions).is_some_and(Permissions::manage_guild)
}
