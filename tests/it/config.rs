//! The settings: the shipped file is complete, and each mistake has its message.

use std::{fs, time::Duration};

use insta::assert_snapshot;
use nordpolitik::config::{Config, DEFAULTS, Environment};

use crate::support::program::Program;

/// The settings out of a file of this text and these variables, or what is wrong with them.
fn load(file: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join("bot.toml");
    fs::write(&path, file).expect("there is room for a file");
    let variables = variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
    let named = ("NORDPOLITIK_CONFIG".to_owned(), path.display().to_string());
    let environment: Environment = variables.chain([named]).collect();
    Config::load(&environment, None)
        .map_err(|error| error.to_string().replace(&folder.path().display().to_string(), "FOLDER"))
}

#[track_caller]
fn refused(file: &str, variables: &[(&str, &str)]) -> String {
    load(file, variables).expect_err("it is refused")
}

#[test]
fn the_shipped_file_is_the_defaults_and_changes_nothing() {
    let shipped = load(DEFAULTS, &[]).unwrap();
    let none = Config::load(&Environment::from_iter([("", ""); 0]), None).unwrap();
    assert_eq!(format!("{shipped:?}"), format!("{none:?}"));
}

#[test]
fn the_defaults_are_these() {
    let config = load("", &[]).unwrap();
    assert_snapshot!(format!("{config:#?}"), @r#"
    Config {
        discord: Discord {
            api_url: None,
            request_timeout: 20s,
            connect_timeout: 5s,
            shutdown_grace: 4s,
            watchdog_limit: 300s,
            concurrency: 64,
            uses_per_person: 30,
            uses_per_channel: 300,
        },
        facts: None,
        store: File(
            "nordpolitik.db",
        ),
        grace: 21600s,
        time_zone: TimeZone(
            UTC,
        ),
        log_filter: "warn,nordpolitik=info",
    }
    "#);
}

#[test]
fn every_key_has_a_sentence() {
    let lines: Vec<&str> = DEFAULTS.lines().collect();
    let keys: Vec<usize> =
        (0..lines.len()).filter(|&line| lines[line].contains(" = ") && !lines[line].starts_with('#')).collect();
    assert!(keys.len() >= 9, "the keys are found");
    for line in keys {
        let above = lines[line - 1];
        assert!(above.starts_with("# ") && above.ends_with('.'), "{} lacks a sentence", lines[line]);
    }
}

#[test]
fn a_file_changes_what_it_names_and_the_environment_wins() {
    let file = "[discord]\nconcurrency = 5\nwatchdog_seconds = 60\n[calendar]\ntime_zone = \"Asia/Seoul\"";
    let config = load(file, &[("NORDPOLITIK_DISCORD__CONCURRENCY", "7")]).unwrap();
    assert_eq!(config.discord.concurrency, 7);
    assert_eq!(config.discord.watchdog_limit, Duration::from_mins(1));
    assert_eq!(config.time_zone.iana_name(), Some("Asia/Seoul"));
}

#[test]
fn every_key_can_be_set_from_the_environment() {
    let config = load(
        "",
        &[
            ("NORDPOLITIK_DISCORD__API_URL", "http://127.0.0.1:8080"),
            ("NORDPOLITIK_DISCORD__REQUEST_TIMEOUT_SECONDS", "2"),
            ("NORDPOLITIK_DISCORD__CONNECT_TIMEOUT_SECONDS", "1"),
            ("NORDPOLITIK_DISCORD__SHUTDOWN_GRACE_SECONDS", "3"),
            ("NORDPOLITIK_DISCORD__WATCHDOG_SECONDS", "5"),
            ("NORDPOLITIK_DISCORD__CONCURRENCY", "6"),
            ("NORDPOLITIK_DISCORD__USES_PER_PERSON", "7"),
            ("NORDPOLITIK_DISCORD__USES_PER_CHANNEL", "8"),
            ("NORDPOLITIK_FACTS__PATH", env!("CARGO_MANIFEST_DIR")),
            ("NORDPOLITIK_STORE__URL", "sqlite:///var/lib/bot.db"),
            ("NORDPOLITIK_DAILY__GRACE_HOURS", "7"),
            ("NORDPOLITIK_CALENDAR__TIME_ZONE", "Europe/Moscow"),
            ("NORDPOLITIK_LOG__FILTER", "debug"),
        ],
    )
    .unwrap();
    let expected = format!("{config:#?}").replace(env!("CARGO_MANIFEST_DIR"), "FOLDER");
    assert_snapshot!(expected, @r#"
    Config {
        discord: Discord {
            api_url: Some(
                Url {
                    scheme: "http",
                    cannot_be_a_base: false,
                    username: "",
                    password: None,
                    host: Some(
                        Ipv4(
                            127.0.0.1,
                        ),
                    ),
                    port: Some(
                        8080,
                    ),
                    path: "/",
                    query: None,
                    fragment: None,
                },
            ),
            request_timeout: 2s,
            connect_timeout: 1s,
            shutdown_grace: 3s,
            watchdog_limit: 5s,
            concurrency: 6,
            uses_per_person: 7,
            uses_per_channel: 8,
        },
        facts: Some(
            "FOLDER",
        ),
        store: File(
            "/var/lib/bot.db",
        ),
        grace: 25200s,
        time_zone: TimeZone(
            TZif(
                "Europe/Moscow",
            ),
        ),
        log_filter: "debug",
    }
    "#);
}

#[test]
fn rust_log_wins_over_the_filter_unless_it_is_empty() {
    let filter = |value| load("[log]\nfilter = \"error\"", &[("RUST_LOG", value)]).unwrap().log_filter;
    assert_eq!(filter("trace"), "trace");
    assert_eq!(filter(""), "error");
}

#[test]
fn all_mistakes_of_a_file_are_named_at_once() {
    let file = r#"
discord = 5
surprise = true

[facts]
path = "no/such/folder"
paths = ["a"]

[calendar]
time_zone = "Mars/Olympus"

[log]
filter = "nordpolitik=loud"
format = "json"

[guilds]
"#;
    assert_snapshot!(refused(file, &[]), @r#"
    the settings cannot be used:
      FOLDER/bot.toml:2: discord: is a section; its keys are api_url, concurrency, connect_timeout_seconds, request_timeout_seconds, shutdown_grace_seconds, uses_per_channel, uses_per_person, watchdog_seconds
      FOLDER/bot.toml:3: surprise: unknown key; config/nordpolitik.toml lists them
      FOLDER/bot.toml:6: facts.path: the folder `no/such/folder` cannot be opened: No such file or directory (os error 2)
      FOLDER/bot.toml:7: facts.paths: unknown key; did you mean facts.path?
      FOLDER/bot.toml:10: calendar.time_zone: `Mars/Olympus` is no time zone; write one such as UTC, Asia/Seoul or Europe/Moscow
      FOLDER/bot.toml:13: log.filter: `nordpolitik=loud` is no filter such as `warn,nordpolitik=info`: error parsing level filter: expected one of "off", "error", "warn", "info", "debug", "trace", or a number 0-5
      FOLDER/bot.toml:14: log.format: unknown key; config/nordpolitik.toml lists them
      FOLDER/bot.toml:16: guilds: unknown key; config/nordpolitik.toml lists them
    "#);
}

#[test]
fn nonsense_values_are_refused() {
    let file = r#"
[discord]
api_url = "discord.com"
request_timeout_seconds = 0
connect_timeout_seconds = -1
shutdown_grace_seconds = "4"
watchdog_seconds = 1.5
concurrency = 1000000
token = "MTA.Gx.secret"
"#;
    let error = refused(file, &[]);
    assert!(!error.contains("secret"));
    assert_snapshot!(error, @"
    the settings cannot be used:
      FOLDER/bot.toml:3: discord.api_url: must be an address such as https://discord.com: relative URL without a base
      FOLDER/bot.toml:4: discord.request_timeout_seconds: must be a whole number from 1 to 3600, not 0
      FOLDER/bot.toml:5: discord.connect_timeout_seconds: must be a whole number from 1 to 3600, not -1
      FOLDER/bot.toml:6: discord.shutdown_grace_seconds: must be a whole number from 1 to 3600, not text in quotes
      FOLDER/bot.toml:7: discord.watchdog_seconds: must be a whole number from 1 to 3600, not a fraction
      FOLDER/bot.toml:8: discord.concurrency: must be a whole number from 1 to 10000, not 1000000
      FOLDER/bot.toml:9: discord.token: the token is no setting; it is read from DISCORD_TOKEN or from the file that DISCORD_TOKEN_FILE names
    ");
}

#[test]
fn addresses_that_cannot_work_are_refused() {
    let errors = ["ftp://discord.com", "https://me:secret@discord.com", "https://discord.com/?v=10", "https://"]
        .map(|url| refused("", &[("NORDPOLITIK_DISCORD__API_URL", url)]));
    assert!(!errors.concat().contains("secret"));
    assert_snapshot!(errors.join("\n"), @"
    the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__API_URL: discord.api_url: must begin with http:// or https://
    the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__API_URL: discord.api_url: must not hold a name or a password
    the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__API_URL: discord.api_url: must not hold `?` or `#`: the bot adds a path to it
    the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__API_URL: discord.api_url: must be an address such as https://discord.com: empty host
    ");
}

#[test]
fn settings_that_do_not_fit_together_are_refused() {
    assert_snapshot!(refused("[discord]\nrequest_timeout_seconds = 3", &[]), @"
    the settings cannot be used:
      FOLDER/bot.toml:2: discord.request_timeout_seconds: connecting (5 s) cannot take longer than the whole request (3 s)
    ");
}

#[test]
fn mistakes_in_the_environment_name_the_variable() {
    let error = refused(
        "",
        &[
            ("NORDPOLITIK_DISCORD__CONCURRENCY", "many"),
            ("NORDPOLITIK_DISCORD_CONCURRENCY", "3"),
            ("NORDPOLITIK_DISCORD__TOKEN", "MTA.Gx.secret"),
            ("NORDPOLITIK_HOME", "/tmp"),
            ("RUST_LOG", "a=b=c"),
        ],
    );
    assert!(!error.contains("secret"));
    assert_snapshot!(error, @r#"
    the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD_CONCURRENCY: sets no key; NORDPOLITIK_DISCORD__CONCURRENCY does
      environment variable NORDPOLITIK_DISCORD__CONCURRENCY: discord.concurrency: must be a whole number from 1 to 10000, not `many`
      environment variable NORDPOLITIK_DISCORD__TOKEN: the token is no setting; it is read from DISCORD_TOKEN or from the file that DISCORD_TOKEN_FILE names
      environment variable NORDPOLITIK_HOME: sets no key; config/nordpolitik.toml lists them
      environment variable RUST_LOG: log.filter: `a=b=c` is no filter such as `warn,nordpolitik=info`: error parsing level filter: expected one of "off", "error", "warn", "info", "debug", "trace", or a number 0-5
    "#);
}

#[test]
fn mistakes_of_the_file_and_of_the_environment_come_together() {
    assert_snapshot!(refused("[discord]\nconcurency = 3", &[("NORDPOLITIK_LOG__LEVEL", "info")]), @"
    the settings cannot be used:
      FOLDER/bot.toml:2: discord.concurency: unknown key; did you mean discord.concurrency?
      environment variable NORDPOLITIK_LOG__LEVEL: sets no key; config/nordpolitik.toml lists them
    ");
}

#[test]
fn broken_toml_is_named_by_its_line_and_never_quoted() {
    let error = refused("[discord]\nconcurrency = 5\ntoken = MTA.Gx.secret\n[log\n", &[]);
    assert!(!error.contains("secret"));
    assert_snapshot!(error, @"
    the settings cannot be used:
      FOLDER/bot.toml:3: string values must be quoted, expected literal string
      FOLDER/bot.toml:3: discord.token: the token is no setting; it is read from DISCORD_TOKEN or from the file that DISCORD_TOKEN_FILE names
      FOLDER/bot.toml:4: unclosed table, expected `]`
    ");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let ended = Program::bare(&["events"]).env("NORDPOLITIK_CONFIG", "no/such/file.toml").run();
    assert_snapshot!(ended, @"
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable NORDPOLITIK_CONFIG: no/such/file.toml cannot be read: No such file or directory (os error 2)
    ");
}

#[test]
fn mistakes_in_the_settings_are_wrong_use() {
    let ended = Program::bare(&["events"]).env("NORDPOLITIK_DISCORD__CONCURRENCY", "0").run();
    assert_snapshot!(ended, @"
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__CONCURRENCY: discord.concurrency: must be a whole number from 1 to 10000, not `0`
    ");
}

/// What the bot says when it is started with these variables, none of which lets it start.
fn start(variables: &[(&str, &str)]) -> String {
    let program = Program::bare(&["run"]).env("RUST_LOG", "trace");
    let ended = variables.iter().fold(program, |program, (name, value)| program.env(name, value)).run();
    assert!(!ended.to_string().contains("secret"), "the token is shown");
    ended.to_string()
}

#[test]
fn a_token_that_cannot_be_one_is_refused_without_being_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, contents: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, contents).unwrap();
        path.display().to_string()
    };
    let (empty, binary) = (file("empty", b"\n"), file("binary", b"\xffsecret"));
    let ends = [
        start(&[]),
        start(&[("DISCORD_TOKEN", "")]),
        start(&[("DISCORD_TOKEN", "  ")]),
        start(&[("DISCORD_TOKEN", "my secret")]),
        start(&[("DISCORD_TOKEN", "MTA.Gx.secret"), ("DISCORD_TOKEN_FILE", &empty)]),
        start(&[("DISCORD_TOKEN_FILE", "no/such/file")]),
        start(&[("DISCORD_TOKEN_FILE", &empty)]),
        start(&[("DISCORD_TOKEN_FILE", &binary)]),
        start(&[("DISCORD_TOKEN_FILE", "")]),
    ];
    assert_snapshot!(ends.join("\n").replace(&folder.path().display().to_string(), "FOLDER"), @"
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN: is not set; put the bot's token there, or into a file that DISCORD_TOKEN_FILE names. Discord shows it in the developer portal, under Bot. Without Discord, try `nordpolitik chat`
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN: is empty; the bot's token belongs there
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN: is empty; the bot's token belongs there
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN: holds something that no token holds, such as a space or a letter with an accent; copy the token again
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN: is set, and so is DISCORD_TOKEN_FILE; unset one of the two, so that it is plain which counts
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN_FILE: the file `no/such/file` cannot be read: No such file or directory (os error 2)
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN_FILE: the file `FOLDER/empty` is empty; the bot's token belongs there
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN_FILE: the file `FOLDER/binary` cannot be read: stream did not contain valid UTF-8
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable DISCORD_TOKEN_FILE: is empty; it names the file that holds the token
    ");
}

#[test]
fn a_missing_token_is_named_together_with_other_mistakes() {
    assert_snapshot!(start(&[("NORDPOLITIK_DISCORD__CONCURRENCY", "0")]), @"
    exit 2
    --- err
    error: the settings cannot be used:
      environment variable NORDPOLITIK_DISCORD__CONCURRENCY: discord.concurrency: must be a whole number from 1 to 10000, not `0`
      environment variable DISCORD_TOKEN: is not set; put the bot's token there, or into a file that DISCORD_TOKEN_FILE names. Discord shows it in the developer portal, under Bot. Without Discord, try `nordpolitik chat`
    ");
}

#[test]
fn a_token_is_needed_only_to_run() {
    assert_eq!(Program::new(&["events"]).run().code, 0);
}

#[test]
fn a_token_file_may_end_in_a_newline_and_name_the_bot() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    fs::write(&file, "Bot MTA.Gx.yz\r\n").unwrap();
    let environment = Environment::from_iter([("DISCORD_TOKEN_FILE", file)]);
    let (_, token) = Config::load_with_token(&environment, None).unwrap();
    assert_eq!(secrecy::ExposeSecret::expose_secret(&token), "MTA.Gx.yz");
    assert!(!format!("{token:?}").contains("yz"));
}
