//! The bot with a clock that is ahead: the library's own, run by a process of this very test program.
//!
//! The real program has no such clock. Everything but its `main` is the same here: settings, store, connection, scheduler.

use std::{fs, path::PathBuf, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use nordpolitik::{
    cli,
    config::{Config, Environment},
    daily::Daily,
    discord,
    scheduler::Clock,
    store::{Location, Store},
};

use crate::support::{setup::Setup, world::World};

/// The variable that makes a run of this test program the bot; it names the file that says how far its clock is ahead.
const AHEAD: &str = "BOT_WITH_A_MOVED_CLOCK";
/// The name of that file in the folder of the bot.
pub(super) const FILE: &str = "ahead";

/// A world whose bot reads from a file, at each start, by how many seconds its clock is ahead.
pub(super) fn moved(setup: Setup) -> Setup {
    setup.program(this_program()).arguments(&RUN).env(AHEAD, FILE)
}

/// The same with room for no file of more than 40 KiB, as on a disk that is nearly full.
#[cfg(unix)]
pub(super) fn moved_with_little_room(setup: Setup) -> Setup {
    // The signal for a file that is too large is ignored, so that writing fails as on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 80; exec \"$0\" \"$@\"";
    let program = this_program();
    let arguments: Vec<&str> =
        ["-c", limited, program.to_str().expect("its path is text")].into_iter().chain(RUN).collect();
    setup.program("/bin/sh".into()).arguments(&arguments).env(AHEAD, FILE)
}

fn this_program() -> PathBuf {
    std::env::current_exe().expect("this program has a path")
}

/// How this test program is run as the bot.
const RUN: [&str; 3] = ["daily::moved::the_bot_with_a_moved_clock", "--exact", "--nocapture"];

/// Ada, who owns the server and has set the posts up.
const ADA: u64 = 200_000_000_000_000_001;
/// How the bot's folder calls the store.
const STORE: &str = "nordpolitik.db";

/// Puts the schedules into the store before the bot is started for the first time.
pub(super) async fn set_up(world: &World, dailies: &[Daily], begin: Timestamp) -> anyhow::Result<()> {
    let store = Store::open(&Location::File(world.folder().join(STORE))).await?;
    for daily in dailies {
        let first = daily.schedule.first(begin, None).expect("there is a next day");
        store.keep_daily(daily, first, ADA, begin, "set-up").await?;
    }
    store.close().await;
    Ok(())
}

/// Sets the clock of the next start, and Discord's with it.
pub(super) fn move_clock(world: &World, now: Timestamp) -> anyhow::Result<()> {
    let ahead = now.duration_since(Timestamp::now());
    world.discord.shared.change(|model| model.ahead = ahead);
    fs::write(world.folder().join(FILE), ahead.as_secs().to_string())?;
    Ok(())
}

/// No test by itself: the bot, where this program is run as one.
#[test]
#[expect(clippy::disallowed_methods, reason = "this is how the process learns what it is")]
fn the_bot_with_a_moved_clock() {
    let Some(file) = std::env::var_os(AHEAD) else { return };
    let ahead: i64 = fs::read_to_string(file).expect("the file is there").trim().parse().expect("a number of seconds");
    let (config, token) = Config::load_with_token(&Environment::of_process(), None).expect("the settings are right");
    cli::logging::start(&config.log_filter, &token);
    let desk = cli::open_desk(config.facts.as_deref()).expect("the base can be opened");
    let settings = discord::Settings {
        token,
        api_url: config.discord.api_url,
        request_timeout: config.discord.request_timeout,
        connect_timeout: config.discord.connect_timeout,
        time_zone: config.time_zone,
        shutdown_grace: config.discord.shutdown_grace,
        watchdog_limit: config.discord.watchdog_limit,
        concurrency: config.discord.concurrency,
        limits: discord::Limits { person: config.discord.uses_per_person, channel: config.discord.uses_per_channel },
        grace: config.grace,
        clock: Clock::system_ahead(SignedDuration::from_secs(ahead)),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(&config.store).await.expect("the store opens");
        discord::run(settings, Arc::new(desk), store.clone()).await.expect("the bot ends well");
        store.close().await;
    });
}
