//! The way to Discord before the gateway: the HTTP client, and whether Discord is there and knows the token.
//!
//! serenity asks for the gateway's address by itself, but goes to the public gateway where the asking fails. So it is asked
//! here first, a few times, and a failure ends the start.

use std::time::Duration;

use reqwest::StatusCode;
use serde::Deserialize;
use serenity::http::{Http, HttpBuilder, Route};
use tokio::time::{sleep, timeout};

use super::{
    Error, Settings,
    rest::{Rest, RestError},
};

/// How often Discord is looked for before the start fails: a supervisor tries again, with its own patience.
const ATTEMPTS: usize = 4;
/// The pause after the first attempt; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// How long one attempt may take in all, waits that Discord asks for included.
const PATIENCE: Duration = Duration::from_secs(15);
/// What Discord calls itself.
const DISCORD: &str = "https://discord.com";

/// The HTTP client of every request: nothing waits for ever.
pub(super) fn web(settings: &Settings) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .use_rustls_tls()
        .timeout(settings.request_timeout)
        .connect_timeout(settings.connect_timeout);
    // Another address is meant as it stands; a proxy of the environment is for the way out to Discord.
    let builder = if settings.api_url.is_some() { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Error::Setup(error.to_string()))
}

/// The REST end that the bot's own requests go to.
pub(super) fn rest(settings: &Settings, web: reqwest::Client) -> Rest {
    Rest::new(web, &settings.token, address(settings))
}

/// serenity's own client, which the framework answers autocompletion with.
///
/// Its limiter is off, always: it would not know another address, and would remember every single interaction. [`Rest`]
/// has one for the routes that need it.
pub(super) fn http(settings: &Settings, web: reqwest::Client) -> Http {
    use secrecy::ExposeSecret;

    let builder = HttpBuilder::new(settings.token.expose_secret()).client(web).ratelimiter_disabled(true);
    match address(settings) {
        Some(address) => builder.proxy(address).build(),
        None => builder.build(),
    }
}

fn address(settings: &Settings) -> Option<String> {
    settings.api_url.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned())
}

#[derive(Deserialize)]
struct Gateway {
    url: String,
}

/// Where the gateway is, once Discord has answered and has accepted the token.
pub(super) async fn check(settings: &Settings, rest: &Rest) -> Result<String, Error> {
    let mut pause = FIRST_PAUSE;
    for attempt in 1.. {
        let reason = match timeout(PATIENCE, look(rest)).await {
            Ok(Ok(gateway)) => return Ok(gateway),
            Ok(Err(Missing::Token)) => return Err(Error::WrongToken),
            Ok(Err(Missing::Discord(reason))) => reason.to_string(),
            Err(_) => "no answer in time".to_owned(),
        };
        if attempt == ATTEMPTS {
            let address = address(settings).unwrap_or_else(|| DISCORD.to_owned());
            return Err(Error::Unreachable { address, reason, attempts: attempt });
        }
        tracing::warn!(reason, attempt, "Discord is not reached yet");
        sleep(pause).await;
        pause *= 2;
    }
    unreachable!("the loop returns at the last attempt")
}

/// What is missing for a start.
enum Missing {
    /// Discord does not accept the token.
    Token,
    /// Discord does not answer.
    Discord(RestError),
}

async fn look(rest: &Rest) -> Result<String, Missing> {
    let gateway = rest.get::<Gateway>(Route::Gateway).await.map_err(missing)?;
    match rest.get::<serde::de::IgnoredAny>(Route::UserMe).await.map_err(missing) {
        // Some other refusal is no reason to stay away: the gateway will say whether the token is good.
        Err(Missing::Discord(error)) if error.refusal().is_some_and(|(status, _)| status.is_client_error()) => {
            tracing::warn!(%error, "whether the token is good is not known yet");
        }
        result => drop(result?),
    }
    Ok(gateway.url)
}

fn missing(error: RestError) -> Missing {
    match error {
        RestError::Unsendable => Missing::Token,
        error if error.refusal().is_some_and(|(status, _)| status == StatusCode::UNAUTHORIZED) => Missing::Token,
        error => Missing::Discord(error),
    }
}
