//! A small serenity client, in the test's own process, that does right or wrong as its commands say.

use std::time::Duration;

use poise::serenity_prelude as serenity;
use serde_json::{Value, json};
use serenity::{
    ButtonStyle, ClientBuilder, CommandInteraction, CommandOptionType, CommandType, ComponentInteraction,
    ComponentInteractionDataKind, Context, CreateActionRow, CreateAllowedMentions, CreateAutocompleteResponse,
    CreateButton, CreateCommand, CreateCommandOption, CreateEmbed, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse, EventHandler, GatewayIntents, HttpBuilder,
    InstallationContext, Interaction, InteractionContext, Message, Permissions, Ready,
};
use tokio::task::JoinHandle;

use crate::support::setup::Setup;
use crate::support::world::World;

/// The intents of a bot that reads no more than it must.
pub(super) fn modest_intents() -> GatewayIntents {
    GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES
}

/// A world where the small client takes the bot's place.
pub(super) fn with_client<Body>(setup: Setup, body: impl FnOnce(World) -> Body) -> Vec<String>
where
    Body: Future<Output = anyhow::Result<()>>,
{
    setup.without_bot().complaints(|world| async move {
        // It goes on until the runner is done, as the real bot does.
        join(&world, modest_intents());
        world.discord.ready().await?;
        body(world).await
    })
}

/// [`with_client`], where nothing may go wrong.
#[track_caller]
pub(super) fn client_test<Body>(body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    let complaints = with_client(Setup::new(), body);
    assert!(complaints.is_empty(), "{}", complaints.join("\n\n"));
}

/// Starts the client, which runs until it is aborted or the gateway sends it away.
pub(super) fn join(world: &World, intents: GatewayIntents) -> JoinHandle<serenity::Result<()>> {
    let api_url = world.discord.api_url().to_owned();
    tokio::spawn(async move {
        let http = HttpBuilder::new(crate::support::world::TOKEN).proxy(api_url).ratelimiter_disabled(true).build();
        let mut client = ClientBuilder::new_with_http(http, intents).event_handler(Answering).await?;
        client.start().await
    })
}

/// What the client does with what it is told.
struct Answering;

#[serenity::async_trait]
impl EventHandler for Answering {
    async fn ready(&self, context: Context, _: Ready) {
        // A test that lays out faults for this looks at the stand-in, not here.
        _ = serenity::Command::set_global_commands(&context, commands()).await;
    }

    async fn message(&self, context: Context, message: Message) {
        if message.author.bot {
            return;
        }
        let heard = if message.content.is_empty() { "nothing" } else { &message.content };
        let reply = CreateMessage::new().content(format!("I heard {heard}.")).reference_message(&message);
        _ = message.channel_id.send_message(&context, reply.allowed_mentions(nobody())).await;
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        // Failures are part of these tests, and the stand-in remembers them.
        _ = match interaction {
            Interaction::Command(command) => run(&context, &command).await,
            Interaction::Autocomplete(half_typed) => {
                let typed = half_typed.data.autocomplete().map_or("", |option| option.value);
                let choices = CreateAutocompleteResponse::new().add_string_choice(format!("{typed}…"), "whole");
                half_typed.create_response(&context, CreateInteractionResponse::Autocomplete(choices)).await
            }
            Interaction::Component(component) => {
                let message = plain(&format!("You used {}.", used(&component))).components(vec![]);
                component.create_response(&context, CreateInteractionResponse::UpdateMessage(message)).await
            }
            _ => Ok(()),
        };
    }
}

/// The client's commands.
fn commands() -> Vec<CreateCommand> {
    let question = CreateCommandOption::new(CommandOptionType::String, "question", "What to ask").required(true);
    let hour = CreateCommandOption::new(CommandOptionType::Integer, "hour", "When").required(true);
    let hour = hour.min_int_value(0).max_int_value(23);
    let place = CreateCommandOption::new(CommandOptionType::Channel, "place", "Where");
    let set = CreateCommandOption::new(CommandOptionType::SubCommand, "set", "Set it").add_sub_option(hour);
    let slash = |name: &str| CreateCommand::new(name).description("A command");
    let everywhere = [InteractionContext::Guild, InteractionContext::BotDm, InteractionContext::PrivateChannel];
    vec![
        slash("ask").add_option(question.set_autocomplete(true)),
        slash("daily")
            .add_option(set.add_sub_option(place))
            .default_member_permissions(Permissions::MANAGE_GUILD)
            .contexts(vec![InteractionContext::Guild]),
        slash("think"),
        slash("loud"),
        slash("late"),
        slash("twice"),
        slash("mute"),
        slash("followed"),
        CreateCommand::new("Check this message")
            .kind(CommandType::Message)
            .contexts(everywhere.to_vec())
            .integration_types(vec![InstallationContext::Guild, InstallationContext::User]),
    ]
}

/// Does what a command says.
async fn run(context: &Context, command: &CommandInteraction) -> serenity::Result<()> {
    let respond = |message| command.create_response(context, CreateInteractionResponse::Message(message));
    match command.data.name.as_str() {
        "ask" => {
            let text = command.data.options[0].value.as_str().unwrap_or_default();
            let embed = CreateEmbed::new().title(text).url("https://example.org/fact").description("42, they say.");
            let embed = embed.field("When", "1990", true).footer(serenity::CreateEmbedFooter::new("one source"));
            let more = CreateButton::new("more").label("More").style(ButtonStyle::Secondary);
            let source = CreateButton::new_link("https://example.org").label("Source");
            let buttons = CreateActionRow::Buttons(vec![more, source]);
            let eras = ["1884", "1990"].map(|year| CreateSelectMenuOption::new(format!("Around {year}"), year));
            let eras = CreateSelectMenu::new("era", CreateSelectMenuKind::String { options: eras.to_vec() });
            let menu = CreateActionRow::SelectMenu(eras.placeholder("Another era"));
            let embed = embed.colour(0x00_33_66);
            respond(plain("").embed(embed).components(vec![buttons, menu])).await
        }
        "daily" => respond(plain(&format!("{} {}", command.locale, options_of(command)))).await,
        "think" => {
            let thinking = CreateInteractionResponseMessage::new().ephemeral(true);
            command.create_response(context, CreateInteractionResponse::Defer(thinking)).await?;
            let thought = EditInteractionResponse::new().content("I have thought.").allowed_mentions(nobody());
            command.edit_response(context, thought).await.map(drop)
        }
        "loud" => respond(CreateInteractionResponseMessage::new().content("@everyone")).await,
        "late" => {
            tokio::time::sleep(Duration::from_millis(700)).await;
            respond(plain("Sorry.")).await
        }
        "twice" => {
            respond(plain("Once.")).await?;
            respond(plain("Twice.")).await
        }
        "followed" => {
            respond(plain("First.")).await?;
            let second = CreateInteractionResponseFollowup::new().content("Second.").allowed_mentions(nobody());
            command.create_followup(context, second).await.map(drop)
        }
        "Check this message" => {
            let target = command.data.resolved.messages.values().next();
            respond(plain(&format!("Checked: {}", target.map_or("", |message| &message.content)))).await
        }
        _ => Ok(()),
    }
}

/// What was used: the button, or what was chosen from the menu.
fn used(component: &ComponentInteraction) -> String {
    match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.join(" and "),
        _ => component.data.custom_id.clone(),
    }
}

/// A response with this text that pings nobody.
fn plain(text: &str) -> CreateInteractionResponseMessage {
    let message = CreateInteractionResponseMessage::new().allowed_mentions(nobody());
    if text.is_empty() { message } else { message.content(text) }
}

/// Nobody may be pinged.
fn nobody() -> CreateAllowedMentions {
    CreateAllowedMentions::new()
}

/// The options of a command, as JSON.
fn options_of(command: &CommandInteraction) -> Value {
    json!(command.data.options)
}
