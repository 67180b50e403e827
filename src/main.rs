//! The program `nordpolitik`: reads arguments and settings, opens the fact base, and hands over to a command.

use std::{
    io::{self, Write},
    process::ExitCode,
    sync::Arc,
};

use clap::Parser;
use nordpolitik::{
    answer::Desk,
    cli::{self, Arguments, Command, Exit, Looks, Output, exit::Stopped},
    config::{Config, Environment},
    discord,
    scheduler::Clock,
    store::Store,
};
use secrecy::SecretString;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut stdout = io::stdout().lock();
    let mut output = Output { writer: &mut stdout, looks: Looks::of_stdout() };
    let exit = run(arguments, &mut output).unwrap_or_else(|error| {
        let exit = Exit::of(&error);
        if exit != Exit::Done {
            // Where even this cannot be written, the exit code has to do.
            let _ = writeln!(io::stderr(), "error: {error:#}");
        }
        exit
    });
    exit.into()
}

fn run(arguments: Arguments, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let Arguments { facts, command } = arguments;
    let environment = Environment::of_process();
    let config = || Config::load(&environment, facts.as_deref());
    match command.unwrap_or(Command::Run) {
        Command::Run => {
            let (config, token) = Config::load_with_token(&environment, facts.as_deref())?;
            cli::logging::start(&config.log_filter, &token);
            let desk = cli::open_desk(config.facts.as_deref())?;
            serve(config, token, desk)
        }
        Command::Chat(options) => {
            let config = config()?;
            let desk = cli::open_desk(config.facts.as_deref())?;
            desk.prepare();
            cli::chat::run(&options, &desk, &config.time_zone, output)
        }
        Command::Ask(options) => {
            let desk = cli::open_desk(config()?.facts.as_deref())?;
            cli::ask::run(&options, &desk, &mut io::stdin().lock(), output)
        }
        Command::Events(options) => cli::events::run(&options, &cli::open_desk(config()?.facts.as_deref())?, output),
        Command::Today(options) => {
            let config = config()?;
            let desk = cli::open_desk(config.facts.as_deref())?;
            cli::today::run(&options, &desk, cli::today(&config.time_zone), output)
        }
        Command::Check(options) => cli::check::run(&options, config()?.facts.as_deref(), output),
        Command::Export(options) => cli::export::run(&options, &cli::open_desk(config()?.facts.as_deref())?, output),
        Command::Eval(options) => cli::eval::run(&options, &cli::open_desk(config()?.facts.as_deref())?, output),
        Command::Tune(options) => cli::tune::run(&options, &cli::open_desk(config()?.facts.as_deref())?, output),
        Command::Schema(options) => cli::schema::run(&options, config()?.facts.as_deref(), output),
        Command::Gaps(options) => {
            let config = config()?;
            let desk = cli::open_desk(config.facts.as_deref())?;
            cli::gaps::run(&options, &desk, &config.store, cli::today(&config.time_zone), output)
        }
        Command::Backup(options) => cli::backup::run(&options, &config()?.store, output),
        Command::Completions(options) => cli::completions::run(&options, output),
    }
}

/// Runs the bot until it is told to stop.
fn serve(config: Config, token: SecretString, desk: Desk) -> anyhow::Result<Exit> {
    // The connection has threads of its own; this one sees to it that the process ends when it should.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
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
        clock: Clock::system(),
    };
    runtime.block_on(async {
        let store = Store::open(&config.store).await?;
        let ended = discord::run(settings, Arc::new(desk), store.clone()).await;
        store.close().await;
        ended.map_err(|error| anyhow::Error::from(Stopped(error.to_string())))
    })?;
    Ok(Exit::Done)
}
