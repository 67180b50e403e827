//! The endpoints the stand-in knows, read from method and path.

use crate::support::discord::snowflake::Snowflake;

/// An endpoint with what its path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// Where the gateway is.
    Gateway,
    /// Where the gateway is, and how many shards there should be.
    GatewayBot,
    /// The bot's own user.
    CurrentUser,
    /// The bot's application.
    CurrentApplication,
    /// The bot's commands, everywhere or in one server.
    Commands { application: Snowflake, guild: Option<Snowflake> },
    /// One of the bot's commands.
    Command { application: Snowflake, guild: Option<Snowflake>, command: Snowflake },
    /// The first response to an interaction.
    Callback { interaction: Snowflake, token: String },
    /// Further messages to an interaction.
    Followups { application: Snowflake, token: String },
    /// One message to an interaction; `None` is `@original`.
    Followup { application: Snowflake, token: String, message: Option<Snowflake> },
    /// A channel.
    Channel(Snowflake),
    /// A channel's messages.
    Messages(Snowflake),
    /// One message of a channel.
    Message { channel: Snowflake, message: Snowflake },
    /// The publication of an announcement.
    Crosspost { channel: Snowflake, message: Snowflake },
    /// The bot's own reaction to a message.
    OwnReaction { channel: Snowflake, message: Snowflake },
    /// The sign that the bot is typing.
    Typing(Snowflake),
    /// A server.
    Guild(Snowflake),
    /// A server's channels.
    GuildChannels(Snowflake),
    /// A server's roles.
    GuildRoles(Snowflake),
    /// A member of a server.
    Member { guild: Snowflake, user: Snowflake },
    /// The bot's direct channels.
    DirectChannels,
    /// The servers the bot is in.
    CurrentGuilds,
}

impl Endpoint {
    /// The endpoint at this path (without `/api/v10` and query), if the stand-in knows it under this method.
    pub(crate) fn find(method: &str, path: &str) -> Option<Self> {
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let id = |text: &str| text.parse::<Snowflake>().ok();
        let (endpoint, methods): (Self, &[&str]) = match segments.as_slice() {
            ["gateway"] => (Self::Gateway, &["GET"]),
            ["gateway", "bot"] => (Self::GatewayBot, &["GET"]),
            ["users", "@me"] => (Self::CurrentUser, &["GET"]),
            ["users", "@me", "channels"] => (Self::DirectChannels, &["POST"]),
            ["users", "@me", "guilds"] => (Self::CurrentGuilds, &["GET"]),
            ["oauth2", "applications", "@me"] | ["applications", "@me"] => (Self::CurrentApplication, &["GET"]),
            ["applications", application, "commands"] => {
                (Self::Commands { application: id(application)?, guild: None }, &["GET", "PUT", "POST"])
            }
            ["applications", application, "commands", command] => {
                let (application, command) = (id(application)?, id(command)?);
                (Self::Command { application, guild: None, command }, &["GET", "PATCH", "DELETE"])
            }
            ["applications", application, "guilds", guild, "commands"] => {
                (Self::Commands { application: id(application)?, guild: Some(id(guild)?) }, &["GET", "PUT", "POST"])
            }
            ["applications", application, "guilds", guild, "commands", command] => {
                let (application, guild, command) = (id(application)?, Some(id(guild)?), id(command)?);
                (Self::Command { application, guild, command }, &["GET", "PATCH", "DELETE"])
            }
            ["interactions", interaction, token, "callback"] => {
                (Self::Callback { interaction: id(interaction)?, token: (*token).to_owned() }, &["POST"])
            }
            ["webhooks", application, token] => {
                (Self::Followups { application: id(application)?, token: (*token).to_owned() }, &["POST"])
            }
            ["webhooks", application, token, "messages", message] => {
                let message = if *message == "@original" { None } else { Some(id(message)?) };
                let (application, token) = (id(application)?, (*token).to_owned());
                (Self::Followup { application, token, message }, &["GET", "PATCH", "DELETE"])
            }
            ["channels", channel] => (Self::Channel(id(channel)?), &["GET"]),
            ["channels", channel, "typing"] => (Self::Typing(id(channel)?), &["POST"]),
            ["channels", channel, "messages"] => (Self::Messages(id(channel)?), &["GET", "POST"]),
            ["channels", channel, "messages", message] => {
                (Self::Message { channel: id(channel)?, message: id(message)? }, &["GET", "PATCH", "DELETE"])
            }
            ["channels", channel, "messages", message, "crosspost"] => {
                (Self::Crosspost { channel: id(channel)?, message: id(message)? }, &["POST"])
            }
            ["channels", channel, "messages", message, "reactions", _, "@me"] => {
                (Self::OwnReaction { channel: id(channel)?, message: id(message)? }, &["PUT", "DELETE"])
            }
            ["guilds", guild] => (Self::Guild(id(guild)?), &["GET"]),
            ["guilds", guild, "channels"] => (Self::GuildChannels(id(guild)?), &["GET"]),
            ["guilds", guild, "roles"] => (Self::GuildRoles(id(guild)?), &["GET"]),
            ["guilds", guild, "members", user] => (Self::Member { guild: id(guild)?, user: id(user)? }, &["GET"]),
            _ => return None,
        };
        methods.contains(&method).then_some(endpoint)
    }

    /// The path as Discord's OpenAPI description writes it.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Gateway => "/gateway",
            Self::GatewayBot => "/gateway/bot",
            Self::CurrentUser => "/users/@me",
            Self::CurrentApplication => "/oauth2/applications/@me",
            Self::Commands { guild: None, .. } => "/applications/{application_id}/commands",
            Self::Commands { guild: Some(_), .. } => "/applications/{application_id}/guilds/{guild_id}/commands",
            Self::Command { guild: None, .. } => "/applications/{application_id}/commands/{command_id}",
            Self::Command { guild: Some(_), .. } => {
                "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}"
            }
            Self::Callback { .. } => "/interactions/{interaction_id}/{interaction_token}/callback",
            Self::Followups { .. } => "/webhooks/{webhook_id}/{webhook_token}",
            Self::Followup { message: None, .. } => "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            Self::Followup { message: Some(_), .. } => "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            Self::Channel(_) => "/channels/{channel_id}",
            Self::Messages(_) => "/channels/{channel_id}/messages",
            Self::Message { .. } => "/channels/{channel_id}/messages/{message_id}",
            Self::Crosspost { .. } => "/channels/{channel_id}/messages/{message_id}/crosspost",
            Self::OwnReaction { .. } => "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
            Self::Typing(_) => "/channels/{channel_id}/typing",
            Self::Guild(_) => "/guilds/{guild_id}",
            Self::GuildChannels(_) => "/guilds/{guild_id}/channels",
            Self::GuildRoles(_) => "/guilds/{guild_id}/roles",
            Self::Member { .. } => "/guilds/{guild_id}/members/{user_id}",
            Self::DirectChannels => "/users/@me/channels",
            Self::CurrentGuilds => "/users/@me/guilds",
        }
    }

    /// Whether the path itself carries the right to ask: a token in it, or nothing secret.
    pub(crate) fn needs_no_authorization(&self) -> bool {
        matches!(self, Self::Gateway | Self::Callback { .. } | Self::Followups { .. } | Self::Followup { .. })
    }
}
