//! Discord's REST end, as far as this bot uses it: every request with a deadline, and repeated where that is safe.
//!
//! serenity repeats nothing by itself, knows a 429 only by its header, and its limiter keeps an entry for every single
//! interaction for ever. So requests are built by serenity and sent from here. Each of them may be repeated:
//!
//! - registering commands and editing a response put a state in place, and putting it twice is the same;
//! - Discord accepts one callback per interaction, so that a repeat after a lost answer is refused and shown to nobody;
//! - a message carries an enforced nonce, so that Discord recognises the repeat.
//!
//! No error holds an address: the paths of interactions contain their tokens.

use std::{fmt::Write, time::Duration};

use reqwest::{
    Response, StatusCode,
    header::{AUTHORIZATION, RETRY_AFTER},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use serenity::{
    http::{HttpError, LightMethod, Ratelimiter, Request, Route},
    model::id::{ApplicationId, ChannelId, InteractionId},
};
use tokio::time::{Instant, sleep, timeout_at};

use super::request::{Asked, Body};
use crate::reply::Picture;

/// How often a request is sent at most: enough for a hiccup, too few to add to an outage.
const ATTEMPTS: u32 = 4;
/// The pause before the first repeat; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The pause after a 429 that does not say how long it lasts.
const UNSTATED_PAUSE: Duration = Duration::from_secs(1);
/// How long anything but a first response may take in all. Discord's longest usual limits last a few seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// Discord's code for a second response to an interaction.
const ALREADY_ANSWERED: i64 = 40060;

/// Sends requests with the bot's token.
#[derive(Debug)]
pub(super) struct Rest {
    web: reqwest::Client,
    /// Starts with `Bot `.
    authorization: SecretString,
    /// Where requests go instead of Discord.
    address: Option<String>,
    /// serenity's limiter, which knows Discord's address only: absent where `address` is given.
    limiter: Option<Ratelimiter>,
}

/// Why a request did not succeed.
#[derive(Debug, thiserror::Error)]
pub(super) enum RestError {
    /// Discord answered and said no.
    #[error("Discord refused it with status {} and code {code}{at}", .status.as_u16())]
    Refused {
        /// The status of the answer.
        status: StatusCode,
        /// Discord's own code, 0 where it gave none.
        code: i64,
        /// The fields that Discord names, each with its complaint's code; empty where it names none.
        at: String,
    },
    /// Discord asked to wait for longer than the request is worth.
    #[error("Discord asks to wait {0:?}, which is too long")]
    Limited(Duration),
    /// Nothing came back in time.
    #[error("Discord did not answer in time")]
    TooLate,
    /// The request did not get through.
    #[error("Discord was not reached: {0}")]
    Unreached(String),
    /// What came back is not what Discord documents.
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    /// The token holds characters that no token has.
    #[error("the token cannot be sent")]
    Unsendable,
}

impl RestError {
    /// The status and the code that Discord answered with.
    pub(super) fn refusal(&self) -> Option<(StatusCode, i64)> {
        match self {
            Self::Refused { status, code, .. } => Some((*status, *code)),
            _ => None,
        }
    }

    /// Whether a repeat could succeed.
    fn is_passing(&self) -> bool {
        match self {
            Self::Refused { status, .. } => status.is_server_error(),
            Self::Unreached(_) => true,
            _ => false,
        }
    }
}

/// What Discord says about an error.
#[derive(Default, Deserialize)]
struct Complaint {
    #[serde(default)]
    code: i64,
    #[serde(default)]
    errors: Value,
    #[serde(default)]
    retry_after: Option<f64>,
}

impl Rest {
    /// Sends to Discord, or to `address` where one is given.
    pub(super) fn new(web: reqwest::Client, token: &SecretString, address: Option<String>) -> Self {
        let authorization = format!("Bot {}", token.expose_secret().trim());
        // With another address, the limiter would send to Discord all the same.
        let limiter = address.is_none().then(|| Ratelimiter::new(web.clone(), authorization.clone()));
        Self { web, authorization: authorization.into(), address, limiter }
    }

    /// Reads something, trying once: the caller has a patience of its own.
    pub(super) async fn get<T: DeserializeOwned>(&self, route: Route<'_>) -> Result<T, RestError> {
        let request = Asked { route, method: LightMethod::Get, body: Body::None, params: None };
        read(self.send(request, Instant::now() + PATIENCE, 1).await?).await
    }

    /// Reads something with parameters, trying once.
    pub(super) async fn get_with<T: DeserializeOwned>(
        &self,
        route: Route<'_>,
        params: Vec<(&'static str, String)>,
    ) -> Result<T, RestError> {
        let deadline = Instant::now() + PATIENCE;
        let request = Asked { route, method: LightMethod::Get, body: Body::None, params: Some(params) };
        read(self.send(request, deadline, 1).await?).await
    }

    /// Makes something, trying once: after a failure the caller finds out whether it was made. What Discord made of it.
    pub(super) async fn create<T: DeserializeOwned>(
        &self,
        route: Route<'_>,
        body: &impl Serialize,
    ) -> Result<T, RestError> {
        let body = Body::of(body, None)?;
        let request = Asked { route, method: LightMethod::Post, body, params: None };
        read(self.send(request, Instant::now() + PATIENCE, 1).await?).await
    }

    /// Does something that needs no more than to be named, and is the same when it is done twice.
    pub(super) async fn request(&self, route: Route<'_>, method: LightMethod) -> Result<(), RestError> {
        let request = Asked { route, method, body: Body::None, params: None };
        self.send(request, Instant::now() + PATIENCE, ATTEMPTS).await.map(drop)
    }

    /// Puts these commands in the place of all that are registered globally.
    pub(super) async fn put_commands(&self, id: ApplicationId, commands: &impl Serialize) -> Result<(), RestError> {
        let route = Route::Commands { application_id: id };
        self.write(route, LightMethod::Put, commands, None, Instant::now() + PATIENCE).await
    }

    /// Gives the one response to an interaction that Discord accepts, before `deadline`.
    pub(super) async fn call_back(
        &self,
        id: InteractionId,
        token: &str,
        response: &impl Serialize,
        picture: Option<&Picture>,
        deadline: Instant,
    ) -> Result<(), RestError> {
        let route = Route::InteractionResponse { interaction_id: id, token };
        match self.write(route, LightMethod::Post, response, picture, deadline).await {
            // Only this process responds, and once: what was lost is Discord's answer to an earlier attempt.
            Err(error) if error.refusal().is_some_and(|(_, code)| code == ALREADY_ANSWERED) => Ok(()),
            result => result,
        }
    }

    /// Replaces what an interaction was first responded with.
    pub(super) async fn edit_response(
        &self,
        id: ApplicationId,
        token: &str,
        edit: &impl Serialize,
        picture: Option<&Picture>,
    ) -> Result<(), RestError> {
        let route = Route::WebhookOriginalInteractionResponse { application_id: id, token };
        self.write(route, LightMethod::Patch, edit, picture, Instant::now() + PATIENCE).await
    }

    /// Adds a message to what an interaction was responded with.
    pub(super) async fn follow_up(
        &self,
        id: ApplicationId,
        token: &str,
        message: &impl Serialize,
        picture: Option<&Picture>,
    ) -> Result<(), RestError> {
        let route = Route::WebhookFollowupMessages { application_id: id, token };
        self.write(route, LightMethod::Post, message, picture, Instant::now() + PATIENCE).await
    }

    /// Sends a message, which must carry an enforced nonce.
    pub(super) async fn send_message(&self, channel: ChannelId, message: &impl Serialize) -> Result<(), RestError> {
        let route = Route::ChannelMessages { channel_id: channel };
        self.write(route, LightMethod::Post, message, None, Instant::now() + PATIENCE).await
    }

    async fn write(
        &self,
        route: Route<'_>,
        method: LightMethod,
        body: &impl Serialize,
        picture: Option<&Picture>,
        deadline: Instant,
    ) -> Result<(), RestError> {
        let request = Asked { route, method, body: Body::of(body, picture)?, params: None };
        self.send(request, deadline, ATTEMPTS).await.map(drop)
    }

    /// Sends until it succeeds, is refused for good, was attempted often enough, or is too late.
    async fn send(&self, asked: Asked<'_>, deadline: Instant, attempts: u32) -> Result<Response, RestError> {
        let mut pause = FIRST_PAUSE;
        let mut attempt = 1;
        loop {
            let sent = timeout_at(deadline, Box::pin(self.send_once(asked.route, asked.request())));
            let sent = sent.await.map_err(|_| RestError::TooLate)?;
            let error = match sent {
                Ok(Sent::Accepted(response)) => return Ok(response),
                // Waiting as told is no repeat of a failure, so that it does not count as an attempt.
                Ok(Sent::Limited(wait)) if Instant::now() + wait < deadline => {
                    sleep(wait).await;
                    continue;
                }
                Ok(Sent::Limited(wait)) => return Err(RestError::Limited(wait)),
                Err(error) => error,
            };
            if attempt == attempts || !error.is_passing() || Instant::now() + pause >= deadline {
                return Err(error);
            }
            tracing::debug!(%error, attempt, "a request is repeated");
            sleep(pause).await;
            pause *= 2;
            attempt += 1;
        }
    }

    async fn send_once(&self, route: Route<'_>, request: Request<'_>) -> Result<Sent, RestError> {
        let response = match &self.limiter {
            Some(limiter) if is_limited(route) => limiter.perform(request).await.map_err(unsent)?,
            _ => {
                let token = self.authorization.expose_secret();
                let built = request.build(&self.web, token, self.address.as_deref()).map_err(unsent)?;
                let mut built = built.build().map_err(|error| RestError::Unreached(plain(error)))?;
                if let Some(header) = built.headers_mut().get_mut(AUTHORIZATION) {
                    header.set_sensitive(true);
                }
                self.web.execute(built).await.map_err(|error| RestError::Unreached(plain(error)))?
            }
        };
        judge(response).await
    }
}

async fn read<T: DeserializeOwned>(response: Response) -> Result<T, RestError> {
    let body = response.bytes().await.map_err(|error| RestError::Unreached(plain(error)))?;
    serde_json::from_slice(&body).map_err(|error| RestError::Unreadable(error.to_string()))
}

/// What came of sending a request once.
enum Sent {
    Accepted(Response),
    Limited(Duration),
}

async fn judge(response: Response) -> Result<Sent, RestError> {
    let status = response.status();
    if status.is_success() {
        return Ok(Sent::Accepted(response));
    }
    let header = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse::<f64>().ok());
    let body = response.bytes().await.unwrap_or_default();
    let complaint: Complaint = serde_json::from_slice(&body).unwrap_or_default();
    if status == StatusCode::TOO_MANY_REQUESTS {
        let stated = header.or(complaint.retry_after);
        let wait = stated.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or(UNSTATED_PAUSE);
        return Ok(Sent::Limited(wait));
    }
    Err(RestError::Refused { status, code: complaint.code, at: fields(&complaint.errors) })
}

/// Whether serenity's limiter looks after the route.
///
/// Not those of interactions: they are exempt from the limit over all requests, and the limiter would keep an entry for
/// each interaction as long as the process lives.
fn is_limited(route: Route<'_>) -> bool {
    !matches!(
        route,
        Route::InteractionResponse { .. }
            | Route::WebhookOriginalInteractionResponse { .. }
            | Route::WebhookFollowupMessages { .. }
    )
}

/// Why serenity did not get a request through.
fn unsent(error: serenity::Error) -> RestError {
    match error {
        serenity::Error::Http(HttpError::InvalidHeader(_)) => RestError::Unsendable,
        serenity::Error::Http(HttpError::Request(error)) => RestError::Unreached(plain(error)),
        other => RestError::Unreached(other.to_string()),
    }
}

/// An error of the HTTP client down to its cause, without the address.
fn plain(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut causes = vec![error.to_string()];
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        causes.push(inner.to_string());
        cause = inner.source();
    }
    causes.join(": ")
}

/// The fields that a complaint names, with the code of each: ` at data.embeds.0.title (BASE_TYPE_MAX_LENGTH)`.
///
/// Discord's sentences are left out: some of them repeat what was sent.
fn fields(errors: &Value) -> String {
    fn walk(value: &Value, path: &str, found: &mut String) {
        let Some(object) = value.as_object() else { return };
        for (key, value) in object {
            if key == "_errors" {
                let codes = value.as_array().into_iter().flatten().filter_map(|error| error["code"].as_str());
                for code in codes {
                    write!(found, " at {path} ({code})").expect("a string takes whatever is written to it");
                }
            } else {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                walk(value, &path, found);
            }
        }
    }
    let mut found = String::new();
    walk(errors, "", &mut found);
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_complaint_is_told_by_its_fields_and_not_by_its_sentences() {
        let errors = json!({"data": {"embeds": {"0": {"title": {"_errors": [
            {"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 256 or fewer, and not `what was sent`."}
        ]}}}}});
        assert_eq!(fields(&errors), " at data.embeds.0.title (BASE_TYPE_MAX_LENGTH)");
        assert_eq!(fields(&Value::Null), "");
    }

    #[test]
    fn interactions_leave_nothing_behind_in_the_limiter() {
        let interaction_id = InteractionId::new(1);
        let application_id = ApplicationId::new(1);
        assert!(!is_limited(Route::InteractionResponse { interaction_id, token: "t" }));
        assert!(!is_limited(Route::WebhookOriginalInteractionResponse { application_id, token: "t" }));
        assert!(is_limited(Route::ChannelMessages { channel_id: ChannelId::new(1) }));
    }

    #[test]
    fn the_token_shows_in_no_debug_output() {
        let token = "very-secret";
        for address in [None, Some("http://127.0.0.1:1".to_owned())] {
            let rest = Rest::new(reqwest::Client::new(), &token.into(), address);
            assert!(!format!("{rest:?}").contains(token));
        }
    }

    #[tokio::test]
    async fn an_unreachable_address_is_an_error_without_the_address() {
        let rest = Rest::new(reqwest::Client::new(), &"t".into(), Some("http://127.0.0.1:1".into()));
        let route = Route::InteractionResponse { interaction_id: InteractionId::new(1), token: "interaction-token" };
        let error =
            rest.write(route, LightMethod::Post, &json!({}), None, Instant::now() + FIRST_PAUSE).await.unwrap_err();
        assert!(matches!(error, RestError::Unreached(_)), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("interaction-token"), "{error:?}");
    }
}
