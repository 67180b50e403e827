//! The settings: what was written in the file and the environment, checked as a whole and turned into [`Config`].
//!
//! Nothing else reads the environment. `config/nordpolitik.toml` describes every key and is the only place where a
//! default stands.

mod environment;
mod mistake;
mod read;
mod token;
mod written;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::{SignedDuration, tz::TimeZone};
use secrecy::SecretString;
use url::Url;

pub use environment::Environment;
pub use mistake::{ConfigError, Mistake, Place};
use read::Reader;

use crate::store::Location;

/// Every key with its default and a sentence.
pub const DEFAULTS: &str = include_str!("../../config/nordpolitik.toml");

/// The longest time any setting may ask for, in seconds: more is a slip of the hand.
const LONGEST_SECONDS: u64 = 3600;
/// The most uses in a minute that any limit may allow: a thousand a second is no limit any more.
const MOST_USES: u64 = 60_000;
/// The latest that a daily post may come, in hours: with more, two posts of a channel could be owed at once.
const MOST_GRACE_HOURS: u64 = 12;
/// The most questions that may be answered at the same time.
const MOST_AT_ONCE: u64 = 10_000;

/// The settings in the form the program uses; what they mean stands in `config/nordpolitik.toml`.
#[derive(Clone, Debug)]
pub struct Config {
    /// `[discord]`
    pub discord: Discord,
    /// `facts.path`: the folder of the fact base; `None` for the copy inside the program.
    pub facts: Option<PathBuf>,
    /// `store.url`
    pub store: Location,
    /// `daily.grace_hours`
    pub grace: SignedDuration,
    /// `calendar.time_zone`
    pub time_zone: TimeZone,
    /// `log.filter`, known to be one.
    pub log_filter: String,
}

/// How the bot talks to Discord.
#[derive(Clone, Debug)]
pub struct Discord {
    /// `discord.api_url`; `None` for Discord's own.
    pub api_url: Option<Url>,
    /// `discord.request_timeout_seconds`
    pub request_timeout: Duration,
    /// `discord.connect_timeout_seconds`
    pub connect_timeout: Duration,
    /// `discord.shutdown_grace_seconds`
    pub shutdown_grace: Duration,
    /// `discord.watchdog_seconds`
    pub watchdog_limit: Duration,
    /// `discord.concurrency`
    pub concurrency: usize,
    /// `discord.uses_per_person`
    pub uses_per_person: u32,
    /// `discord.uses_per_channel`
    pub uses_per_channel: u32,
}

impl Config {
    /// The settings out of the defaults, the file that `NORDPOLITIK_CONFIG` names, and the environment; `facts` is the
    /// folder that the command line names, which wins over all of them.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] with every mistake there is: a file that cannot be read, an unknown key, a value that makes no sense.
    pub fn load(environment: &Environment, facts: Option<&Path>) -> Result<Self, ConfigError> {
        let (config, mistakes) = resolve(environment, facts);
        match config {
            Some(config) if mistakes.is_empty() => Ok(config),
            _ => Err(ConfigError::new(mistakes)),
        }
    }

    /// The settings and the bot's token, with the mistakes of both reported together.
    ///
    /// # Errors
    ///
    /// As [`Config::load`]; and where the token is missing, given twice, or cannot be one.
    pub fn load_with_token(
        environment: &Environment,
        facts: Option<&Path>,
    ) -> Result<(Self, SecretString), ConfigError> {
        let (config, mut mistakes) = resolve(environment, facts);
        let token = token::read(environment).map_err(|mistake| mistakes.push(mistake)).ok();
        match (config, token) {
            (Some(config), Some(token)) if mistakes.is_empty() => Ok((config, token)),
            _ => Err(ConfigError::new(mistakes)),
        }
    }
}

/// The settings, where every one of them can be read, and everything that is wrong.
fn resolve(environment: &Environment, facts: Option<&Path>) -> (Option<Config>, Vec<Mistake>) {
    let (entries, mut mistakes) = written::everywhere(environment, facts);
    let mut reader = Reader::new(&entries, &mut mistakes);
    let config = config(&mut reader);
    mistakes.sort();
    (config, mistakes)
}

fn config(reader: &mut Reader<'_>) -> Option<Config> {
    reader.reject_unknown();
    // All keys are read before the first `?`, so that every mistake is reported.
    let discord = discord(reader);
    let facts = reader.text("facts.path", read::folder);
    let store = reader.text("store.url", str::parse);
    let grace = reader.whole("daily.grace_hours", MOST_GRACE_HOURS);
    let time_zone = reader.text("calendar.time_zone", read::time_zone);
    let log_filter = reader.text("log.filter", read::log_filter);
    let grace = SignedDuration::from_hours(i64::try_from(grace?).ok()?);
    Some(Config {
        discord: discord?,
        facts: facts?,
        store: store?,
        grace,
        time_zone: time_zone?,
        log_filter: log_filter?,
    })
}

fn discord(reader: &mut Reader<'_>) -> Option<Discord> {
    let api_url = reader.text("discord.api_url", read::server);
    let request_timeout = reader.seconds("discord.request_timeout_seconds", LONGEST_SECONDS);
    let connect_timeout = reader.seconds("discord.connect_timeout_seconds", LONGEST_SECONDS);
    let shutdown_grace = reader.seconds("discord.shutdown_grace_seconds", LONGEST_SECONDS);
    let watchdog_limit = reader.seconds("discord.watchdog_seconds", LONGEST_SECONDS);
    let concurrency = reader.whole("discord.concurrency", MOST_AT_ONCE);
    let uses_per_person = reader.whole("discord.uses_per_person", MOST_USES);
    let uses_per_channel = reader.whole("discord.uses_per_channel", MOST_USES);
    if let (Some(connect), Some(request)) = (connect_timeout, request_timeout)
        && connect > request
    {
        let (connect, request) = (connect.as_secs(), request.as_secs());
        let problem = format!("connecting ({connect} s) cannot take longer than the whole request ({request} s)");
        reader.report_together(&["discord.connect_timeout_seconds", "discord.request_timeout_seconds"], problem);
    }
    Some(Discord {
        api_url: api_url?,
        request_timeout: request_timeout?,
        connect_timeout: connect_timeout?,
        shutdown_grace: shutdown_grace?,
        watchdog_limit: watchdog_limit?,
        concurrency: usize::try_from(concurrency?).ok()?,
        uses_per_person: u32::try_from(uses_per_person?).ok()?,
        uses_per_channel: u32::try_from(uses_per_channel?).ok()?,
    })
}
