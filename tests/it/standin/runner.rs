//! The runner: whatever goes wrong without a verb noticing fails the test.

use std::path::Path;
use std::time::Duration;

use anyhow::bail;
use serde_json::json;

use super::client::{client_test, with_client};
use crate::support::setup::Setup;
use crate::support::world::{World, discord_test};

/// The first complaint after this body contains this text.
#[track_caller]
fn case<Body>(text: &str, body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    let complaints = with_client(Setup::new(), body);
    let first = complaints.first().expect("something to complain of");
    assert!(first.contains(text), "{first}");
}

#[test]
fn a_failing_body_is_reported() {
    case("no luck", |_| async { bail!("no luck") });
}

#[test]
#[expect(clippy::manual_assert, reason = "the panic is what is tested")]
fn a_panicking_body_is_reported() {
    case("panicked: no luck", |world| async move {
        if world.discord.api_url().starts_with("http") {
            panic!("no luck");
        }
        Ok(())
    });
}

#[test]
fn a_reply_that_nobody_expected_is_reported() {
    case("nobody expected the bot to show this", |world| async move {
        world.member().says("among ourselves");
        world.discord.requested(1, "POST", "/messages").await.map(drop)
    });
}

#[test]
fn a_broken_rule_is_reported() {
    case("could ping", |world| async move {
        world.member().slash("loud", &json!({})).await?;
        Ok(())
    });
}

#[test]
fn a_silent_bot_is_reported() {
    case("left this unanswered: Mina's /mute", |world| async move {
        world.member().begins_slash("mute", &json!({}))?;
        Ok(())
    });
}

#[test]
fn a_broken_rule_that_was_expected_is_forgiven() {
    client_test(|world| async move {
        world.discord.set_response_window(Duration::from_millis(500));
        let error = world.member().slash("late", &json!({})).await.expect_err("it came too late");
        assert!(error.to_string().contains("did not respond"), "{error}");
        world.discord.expect_violation("late").await?;
        world.discord.set_response_window(Duration::from_secs(3));
        world.member().slash("twice", &json!({})).await?;
        world.discord.expect_violation("a second first response").await?;
        world.discord.expect_silence(Duration::from_millis(100)).await
    });
}

#[test]
fn a_bot_that_ends_by_itself_is_reported_at_once() {
    let setup = Setup::new().arguments(&["no-such-subcommand"]).env("NORDPOLITIK_X", "y").file("a/b.txt", "text");
    let complaints = setup.complaints(|_| async { Ok(()) });
    assert!(complaints[0].contains("the bot ended by itself"), "{complaints:#?}");
}

#[test]
fn the_end_of_a_bot_may_be_what_is_tested() {
    let setup = Setup::new().arguments(&["no-such-subcommand"]).without_waiting();
    setup.copy_of(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")), "locales").run(|world| async move {
        world.bot().ends().await?;
        assert!(world.folder().join("locales").is_dir());
        Ok(())
    });
}

#[test]
fn the_usual_world_has_the_bot_ready() {
    discord_test(|world| async move {
        assert!(world.bot().is_running());
        world.bot().restart().await?;
        world.discord.ready().await
    });
    let facts = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/facts"));
    Setup::new().facts(facts).run(|world| async move {
        assert!(world.bot().kill().await?.code.is_none());
        Ok(())
    });
}
