//! The framework's options: commands go to [`commands`], messages and buttons to their modules, failures to the person.

use std::{convert::Infallible, sync::Arc};

use poise::{BoxFuture, Framework, FrameworkContext, FrameworkError, FrameworkOptions, PrefixFrameworkOptions};
use serenity::all::{FullEvent, Interaction};

use super::{
    buttons, commands,
    failure::Failure,
    guilds,
    interaction::{self, Caller},
    mentions,
    office::Office,
    registration, render,
};

/// A framework that answers out of this office.
///
/// Its setup cannot fail, since a failed one would leave every event waiting for ever; what can fail runs in a task.
pub(super) fn framework(office: Arc<Office>) -> Framework<Arc<Office>, Infallible> {
    let options = FrameworkOptions {
        commands: commands::all(),
        allowed_mentions: Some(render::no_mentions()),
        on_error: |error| Box::pin(on_error(error)),
        event_handler: |framework, event| Box::pin(on_event(framework, event)),
        // Mentions are questions, not commands.
        prefix_options: PrefixFrameworkOptions { mention_as_prefix: false, ..PrefixFrameworkOptions::default() },
        ..FrameworkOptions::default()
    };
    Framework::builder()
        .options(options)
        // Nobody has rights that others have not, so that nobody needs to be looked up.
        .initialize_owners(false)
        .setup(move |_, ready, framework| {
            let commands = commands::listing::registered(&framework.options().commands);
            // Ready comes again after every new session; the framework sets up at the first one only.
            tokio::spawn(registration::register(Arc::clone(&office.rest), ready.application.id, commands));
            Box::pin(async move { Ok(office) })
        })
        .build()
}

async fn on_event(
    framework: FrameworkContext<'_, Arc<Office>, Infallible>,
    event: &FullEvent,
) -> Result<(), Infallible> {
    let office = framework.user_data;
    match event {
        FullEvent::Message { new_message } => mentions::on_message(office, new_message, framework.bot_id).await,
        FullEvent::InteractionCreate { interaction: Interaction::Component(pressed) } => {
            buttons::on_press(office, pressed).await;
        }
        FullEvent::GuildCreate { guild, .. } => guilds::on_join(office, guild.id).await,
        FullEvent::GuildDelete { incomplete, .. } => guilds::on_leave(office, incomplete).await,
        FullEvent::Ready { data_about_bot } => {
            tracing::info!(servers = data_about_bot.guilds.len(), "connected to Discord");
            guilds::on_ready(office, &data_about_bot.guilds).await;
        }
        FullEvent::Resume { .. } => tracing::info!("connected to Discord again"),
        _ => {}
    }
    Ok(())
}

/// What the framework itself could not do. What goes wrong inside an answer never comes here.
fn on_error(error: FrameworkError<'_, Arc<Office>, Infallible>) -> BoxFuture<'_, ()> {
    Box::pin(async move {
        let (interaction, office, failure) = match &error {
            FrameworkError::CommandPanic { ctx: poise::Context::Application(context), .. } => {
                (context.interaction, context.framework.user_data, "a panic around a command")
            }
            FrameworkError::ArgumentParse { ctx: poise::Context::Application(context), .. } => {
                (context.interaction, context.framework.user_data, "an argument cannot be read")
            }
            FrameworkError::CommandStructureMismatch { ctx, .. } => {
                (ctx.interaction, ctx.framework.user_data, "the command was registered by another version")
            }
            FrameworkError::UnknownInteraction { interaction, framework, .. } => {
                (*interaction, framework.user_data, "there is no such command in this version")
            }
            // Nothing else concerns a command without checks, cooldowns and prefixes.
            _ => {
                Failure::Framework("an unexpected error").log("framework");
                return;
            }
        };
        let place = interaction.data.name.as_str();
        let failure = Failure::Framework(failure);
        // An autocompletion can show nothing but choices.
        if interaction.data.autocomplete().is_some() {
            failure.log(place);
        } else {
            interaction::fail(office, &Caller::of_command(office, interaction), place, &failure).await;
        }
    })
}
