//! The Discord edge: the connection, and everything that turns Discord's events into questions and replies into messages.
//!
//! What a reply says is decided elsewhere; here it is only shown.

mod buttons;
mod closed;
mod commands;
mod connect;
mod conversations;
mod cooldown;
mod daily;
mod error;
mod failure;
mod feedback;
mod framework;
mod gateway_log;
mod guilds;
mod interaction;
mod keeping;
mod mentions;
mod office;
mod panics;
mod registration;
mod render;
mod request;
mod rest;
mod running;
mod servers;
mod shutdown;
mod signs;
mod tags;
mod unparsed;
mod watchdog;

use std::{num::NonZero, sync::Arc, thread::available_parallelism, time::Duration};

use jiff::{SignedDuration, tz::TimeZone};
use secrecy::SecretString;
use serenity::{Client, all::GatewayIntents, client::ClientBuilder};
use tokio::{runtime::Runtime, task::JoinHandle};
use url::Url;

pub use cooldown::Limits;
pub use error::Error;
pub use gateway_log::{NEVER_LOGGED, gateway_log};

use self::{
    daily::DiscordOutlet,
    office::{Office, Places},
    running::Running,
    servers::Servers,
    shutdown::Signals,
    signs::Signs,
    unparsed::Watch,
};
use crate::{
    answer::Desk,
    scheduler::{Clock, Scheduler},
    store::Store,
};

/// What the bot asks to be told about: which servers it is in, messages in them, and direct messages. None of it is
/// privileged, and the text of messages that are not for the bot is left out by Discord.
const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);

/// How to connect.
#[derive(Debug)]
pub struct Settings {
    /// The bot's token; never shown.
    pub token: SecretString,
    /// Another server that speaks Discord's protocol; Discord itself where there is none.
    pub api_url: Option<Url>,
    /// How long one HTTP request may take.
    pub request_timeout: Duration,
    /// How long connecting for one may take.
    pub connect_timeout: Duration,
    /// Where "today" is.
    pub time_zone: TimeZone,
    /// How long stopping may take.
    pub shutdown_grace: Duration,
    /// How long the connection may be dead before the process gives up.
    pub watchdog_limit: Duration,
    /// How many questions are worked on at once.
    pub concurrency: usize,
    /// How often one person may use it, and how often it may be used in one channel.
    pub limits: Limits,
    /// How late a daily post may still come on the next date.
    pub grace: SignedDuration,
    /// What time it is.
    pub clock: Clock,
}

/// Connects, and answers until it is told to stop by SIGINT or SIGTERM.
///
/// The connection and everything that is answered run on threads of their own: serenity can keep one of them busy for good,
/// which starves the timers and sockets of the whole runtime that it runs in, see [`gateway_log`]. What stops the process
/// stays on the caller's.
///
/// # Errors
///
/// [`Error`] where the connection cannot be made or has ended for good. Each says what to do.
pub async fn run(settings: Settings, desk: Arc<Desk>, store: Store) -> Result<(), Error> {
    panics::install();
    let mut signals = Signals::listen()?;
    let engine = Engine::start()?;
    let settings = Arc::new(settings);
    let opened = engine.spawn(Connection::open(Arc::clone(&settings), desk, store));
    let connection = tokio::select! {
        connection = opened => connection.map_err(|error| Error::Ended(error.to_string()))??,
        () = signals.stop() => return Ok(()),
    };
    connection.serve(&settings, &engine, &mut signals).await
}

/// The threads of the connection. They are never waited for.
struct Engine {
    runtime: Option<Runtime>,
}

impl Engine {
    fn start() -> Result<Self, Error> {
        // Working out a reply keeps a core busy: more threads than cores would only cost memory. One more looks up names.
        let cores = available_parallelism().map_or(1, NonZero::get);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .thread_name("discord")
            .max_blocking_threads(cores + 1)
            .build()
            .map_err(|error| Error::Threads(error.to_string()))?;
        Ok(Self { runtime: Some(runtime) })
    }

    fn spawn<F>(&self, work: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let runtime = self.runtime.as_ref().expect("the runtime is there until this is dropped");
        runtime.spawn(work)
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A connection that is ready to be started.
struct Connection {
    client: Client,
    running: Running,
    signs: Signs,
    /// The daily posts, which need no gateway.
    scheduler: JoinHandle<()>,
}

impl Connection {
    async fn open(settings: Arc<Settings>, desk: Arc<Desk>, store: Store) -> Result<Self, Error> {
        let web = connect::web(&settings)?;
        let rest = Arc::new(connect::rest(&settings, web.clone()));
        let gateway = connect::check(&settings, &rest).await?;

        let (running, signs) = (Running::new(), Signs::default());
        let time_zone = settings.time_zone.clone();
        let outlet = DiscordOutlet::new(Arc::clone(&rest), Arc::clone(&desk), running.clone());
        let servers = Servers::load(&store).await.map_err(|error| Error::Store(error.to_string()))?;
        let places = Places { concurrency: settings.concurrency, limits: settings.limits };
        let clock = settings.clock.clone();
        let office = Arc::new(Office::new(desk, store, servers, rest, running.clone(), time_zone, clock, places));
        tokio::task::spawn_blocking({
            let office = Arc::clone(&office);
            // Otherwise the first to ask in a language would wait for its matcher.
            move || office.prepare()
        });
        tokio::spawn(feedback::forget_old(Arc::clone(&office)));
        let scheduler = Scheduler::new(
            office.store.clone(),
            office.desk(),
            outlet,
            settings.clock.clone(),
            settings.grace,
            Arc::clone(&office.wake),
        );
        let client = ClientBuilder::new_with_http(connect::http(&settings, web), INTENTS)
            .framework(framework::framework(Arc::clone(&office)))
            .raw_event_handler(Watch::new(office, signs.clone()))
            .await
            .map_err(|error| Error::Ended(error.to_string()))?;
        // serenity asks once more, and takes the public gateway where that fails.
        *client.ws_url.lock().await = gateway;
        Ok(Self { client, running, signs, scheduler: tokio::spawn(scheduler.run()) })
    }

    async fn serve(self, settings: &Settings, engine: &Engine, signals: &mut Signals) -> Result<(), Error> {
        let Self { mut client, running, signs, scheduler } = self;
        let shards = Arc::clone(&client.shard_manager);
        let limit = settings.watchdog_limit;
        let started = engine.spawn(async move { client.start().await });
        let ended = tokio::select! {
            ended = started => Err(ended.map_or_else(|error| Error::Ended(error.to_string()), Error::of)),
            error = gateway_log::closed_for_good() => Err(Error::of(Err(error.into()))),
            () = watchdog::watch(Arc::clone(&shards), signs, limit) => Err(Error::Silent(limit)),
            () = signals.stop() => Ok(()),
        };
        tracing::info!("stopping");
        let farewell = engine.spawn(async move { shards.shutdown_all().await });
        tokio::select! {
            () = shutdown::wind_down(&running, farewell, settings.shutdown_grace) => {}
            () = signals.stop() => tracing::warn!("told to stop twice: not waiting for running answers"),
        }
        scheduler.abort();
        ended
    }
}
