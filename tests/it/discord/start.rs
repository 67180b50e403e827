//! Starts that cannot succeed: each ends soon, with one line that says what to do.

use std::time::Duration;

use super::setup;
use crate::support::{discord::fault::Fault, setup::Setup, world::TOKEN};

/// A start ends with exit code 1, and this in its one line of error.
#[track_caller]
fn case(setup: Setup, said: &'static str) {
    setup.without_waiting().run(|world| async move {
        let exit = world.bot().ends().await?;
        world.bot().printed("error: ", 1).await?;
        assert_eq!(exit.code, Some(1), "{}", world.bot().log());
        assert!(exit.elapsed < Duration::from_secs(12), "{exit}");
        let log = world.bot().log();
        let errors: Vec<&str> = log.lines().filter(|line| line.starts_with("error: ")).collect();
        assert!(errors.len() == 1 && errors[0].contains(said), "{log}");
        assert!(!log.contains(TOKEN), "{log}");
        Ok(())
    });
}

#[test]
fn a_wrong_token() {
    case(
        setup().env("DISCORD_TOKEN", "MTEwMDAwMDAwMDAwMDAwMDAwMQ.an-older.token-that-was-reset"),
        "copy it again from the Bot page",
    );
}

#[test]
fn a_token_that_only_the_gateway_refuses() {
    case(setup().prepared(|discord| discord.reject_identify_with(Some(4004))), "copy it again from the Bot page");
}

#[test]
fn intents_that_discord_does_not_allow() {
    for code in [4013, 4014] {
        case(setup().prepared(move |discord| discord.reject_identify_with(Some(code))), "Discord refuses the intents");
    }
}

#[test]
fn a_bot_that_has_to_be_sharded() {
    for code in [4010, 4011] {
        case(
            setup().prepared(move |discord| discord.reject_identify_with(Some(code))),
            "requires the bot to be sharded",
        );
    }
}

#[test]
fn nobody_there() {
    // A port of the loopback interface that nothing listens on.
    case(setup().env("NORDPOLITIK_DISCORD__API_URL", "http://127.0.0.1:1"), "cannot be reached at http://127.0.0.1:1");
}

#[test]
fn an_outage() {
    case(setup().prepared(|discord| discord.fail_next(999, "GET", "", Fault::unavailable())), "status 503");
}

#[test]
fn a_short_outage_delays_the_start_only() {
    let setup = setup().prepared(|discord| {
        discord.fail_next(1, "GET", "/gateway", Fault::server_error());
        discord.fail_next(1, "GET", "/users/@me", Fault::server_error());
    });
    setup.run(|world| async move {
        assert!(world.discord.faults_have_struck());
        Ok(())
    });
}

#[test]
fn the_gateway_is_where_discord_first_said() {
    // serenity asks once more by itself, and goes to the public gateway where that fails.
    let setup = setup().prepared(|discord| {
        discord.fail_next(1, "GET", "/gateway", Fault::Delay(Duration::ZERO));
        discord.fail_next(1, "GET", "/gateway", Fault::server_error());
    });
    setup.run(|world| async move {
        assert!(world.discord.faults_have_struck());
        Ok(())
    });
}
