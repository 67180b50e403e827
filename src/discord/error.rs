//! Why the bot stopped or never started: one line each, saying what to do.

use std::{io, time::Duration};

use serenity::gateway::GatewayError;

/// What ended the connection to Discord. No message holds the token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Discord does not know the token.
    #[error(
        "Discord refuses the token: copy it again from the Bot page of your application in Discord's Developer Portal, \
         and give it as DISCORD_TOKEN or in the file that DISCORD_TOKEN_FILE names"
    )]
    WrongToken,
    /// Discord does not let this application ask for the intents.
    #[error(
        "Discord refuses the intents: the bot asks for servers, their messages and direct messages only, none of which is \
         privileged, so look at the application's Bot page and at whether this is the newest version of the program"
    )]
    DisallowedIntents,
    /// Nothing answers like Discord.
    #[error(
        "Discord cannot be reached at {address} ({reason}, {attempts} attempts): check the network, \
         https://discordstatus.com, and `discord.api_url` in the configuration"
    )]
    Unreachable {
        /// Where Discord was looked for.
        address: String,
        /// What happened instead.
        reason: String,
        /// How often it was tried.
        attempts: usize,
    },
    /// What is kept cannot be read.
    #[error("{0}")]
    Store(String),
    /// The connection is silently dead.
    #[error(
        "no working connection to Discord's gateway for {} seconds: stopping, so that whatever supervises this process \
         starts it again; if that repeats, check the network and https://discordstatus.com", .0.as_secs()
    )]
    Silent(Duration),
    /// The bot is in more servers than one connection may serve.
    #[error(
        "Discord requires the bot to be sharded (close code 4010 or 4011): it is in about 2,500 servers or more, and this \
         version opens one connection; remove it from some, or run a version that shards"
    )]
    ShardsRequired,
    /// Discord says that the bot spoke before it identified itself.
    #[error("Discord closed the connection as not authenticated (close code 4003): start the bot again")]
    NotAuthenticated,
    /// The connection ended without a reason that has its own message.
    #[error("the connection to Discord ended ({0}): start the bot again")]
    Ended(String),
    /// The HTTP client could not be built.
    #[error("the HTTP client cannot be set up ({0}): check the certificates of this system")]
    Setup(String),
    /// The threads of the connection could not be started.
    #[error("the threads of the connection cannot be started ({0}): check the limits of this system")]
    Threads(String),
    /// The signals that stop the bot cannot be received.
    #[error("cannot listen for the signals that stop the bot: {0}")]
    Signals(#[source] io::Error),
}

impl Error {
    /// What serenity's client returned in the end.
    pub(super) fn of(ended: Result<(), serenity::Error>) -> Self {
        match ended {
            Ok(()) => Self::Ended("nobody asked for it".to_owned()),
            Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => Self::WrongToken,
            Err(serenity::Error::Gateway(
                GatewayError::InvalidGatewayIntents | GatewayError::DisallowedGatewayIntents,
            )) => Self::DisallowedIntents,
            Err(serenity::Error::Gateway(GatewayError::OverloadedShard | GatewayError::InvalidShardData)) => {
                Self::ShardsRequired
            }
            Err(serenity::Error::Gateway(GatewayError::NoAuthentication)) => Self::NotAuthenticated,
            Err(error) => Self::Ended(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_one_line_that_says_what_to_do() {
        let errors = [
            Error::WrongToken,
            Error::DisallowedIntents,
            Error::Unreachable {
                address: "https://discord.com".into(),
                reason: "connection refused".into(),
                attempts: 4,
            },
            Error::Silent(Duration::from_mins(3)),
            Error::ShardsRequired,
            Error::NotAuthenticated,
            Error::Ended("unknown".into()),
            Error::Setup("no certificates".into()),
        ];
        for error in errors {
            let text = error.to_string();
            assert!(!text.contains('\n') && !text.contains("  "), "{text}");
            assert!(text.contains(':'), "{text}");
        }
    }
}
