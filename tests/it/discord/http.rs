//! Discord's HTTP end misbehaving: limits, errors, silence.

use std::time::Duration;

use serde_json::json;

use super::{ANSWERED, in_discord, setup};
use crate::support::discord::fault::Fault;

const TITLE: Option<&str> = Some("The two countries open diplomatic relations");

#[test]
fn a_limited_response_is_sent_again_when_discord_says_so() {
    in_discord(|world| async move {
        world.discord.fail_next(1, "POST", "/callback", Fault::rate_limited(Duration::from_millis(900)));
        let reply = world.member().asks(ANSWERED).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), TITLE);
        let after = reply.first_response_after.unwrap_or_default();
        assert!(after >= Duration::from_millis(900), "{after:?}");
        Ok(())
    });
}

#[test]
fn a_limit_that_only_the_body_tells_is_kept_as_well() {
    in_discord(|world| async move {
        let body = json!({ "message": "You are being rate limited.", "retry_after": 0.4, "global": false });
        world.discord.fail_next(1, "POST", "/messages", Fault::status(429, body));
        let reply = world.member().mentions_bot(ANSWERED).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), TITLE);
        let sent = world.discord.requests("POST", "/messages");
        assert!(sent[1].at >= sent[0].at + Duration::from_millis(400));
        Ok(())
    });
}

#[test]
fn a_response_that_would_come_too_late_is_not_insisted_on() {
    in_discord(|world| async move {
        world.discord.fail_next(9, "POST", "/callback", Fault::rate_limited(Duration::from_secs(10)));
        let asked = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.first_response_to(asked).await.expect_err("nobody can respond");
        assert_eq!(world.discord.requests("POST", "/callback").len(), 1);
        world.discord.stop_failing();
        assert_eq!(world.member().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        world.bot().printed("an answer failed", 1).await?;
        assert_eq!(world.bot().log().matches("an answer failed").count(), 1);
        Ok(())
    });
}

#[test]
fn server_errors_and_broken_connections_are_outlasted() {
    in_discord(|world| async move {
        world.discord.fail_next(1, "POST", "/callback", Fault::server_error());
        world.discord.fail_next(1, "POST", "/callback", Fault::Broken);
        assert_eq!(world.member().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        world.discord.fail_next(1, "POST", "/messages", Fault::unavailable());
        world.discord.fail_next(1, "POST", "/messages", Fault::Broken);
        assert_eq!(world.member().mentions_bot(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        assert!(!world.bot().log().contains("an answer failed"));
        Ok(())
    });
}

#[test]
fn a_message_whose_receipt_is_lost_is_shown_once() {
    in_discord(|world| async move {
        world.discord.fail_next(1, "POST", "/messages", Fault::AnswerLost);
        assert_eq!(world.member().mentions_bot(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        world.discord.requested(2, "POST", "/messages").await?;
        world.discord.expect_silence(Duration::from_millis(300)).await
    });
}

#[test]
fn a_response_whose_receipt_is_lost_is_no_failure() {
    in_discord(|world| async move {
        world.discord.fail_next(1, "POST", "/callback", Fault::AnswerLost);
        assert_eq!(world.member().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        // Discord refuses the repeat, which is how the bot learns that the first one arrived.
        world.discord.expect_violation("a second first response").await?;
        assert!(!world.bot().log().contains("an answer failed"));
        Ok(())
    });
}

#[test]
fn silence_is_not_waited_for_and_hurts_nobody_else() {
    let setup = setup()
        .env("NORDPOLITIK_DISCORD__REQUEST_TIMEOUT_SECONDS", "1")
        .env("NORDPOLITIK_DISCORD__CONNECT_TIMEOUT_SECONDS", "1");
    setup.run(|world| async move {
        world.discord.fail_next(1, "POST", "/callback", Fault::Silence);
        let first = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.requested(1, "POST", "/callback").await?;
        assert_eq!(world.moderator().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        assert_eq!(world.discord.answer_to(first).await?.embeds[0].title.as_deref(), TITLE);
        Ok(())
    });
}

#[test]
fn a_refused_response_is_admitted_under_a_reference() {
    in_discord(|world| async move {
        let refusal = json!({ "code": 50035, "message": "Invalid Form Body" });
        world.discord.fail_next(1, "POST", "/callback", Fault::status(400, refusal));
        let reply = world.member().asks(ANSWERED).await?;
        assert!(reply.is_ephemeral() && reply.to_text().contains("Something went wrong on my side"), "{reply}");
        let reference = reply.to_text().split("reference: ").nth(1).map(|text| text[..8].to_owned());
        let reference = reference.ok_or_else(|| anyhow::anyhow!("no reference in {reply}"))?;
        world.bot().printed(&reference, 1).await?;
        assert_eq!(world.bot().log().matches(&reference).count(), 1);
        Ok(())
    });
}

#[test]
fn the_commands_are_registered_in_the_end() {
    let setup = setup().prepared(|discord| {
        discord.fail_next(4, "PUT", "/commands", Fault::server_error());
        discord.fail_next(1, "PUT", "/commands", Fault::rate_limited(Duration::from_secs(1)));
    });
    setup.run(|world| async move {
        assert_eq!(world.discord.requests("PUT", "/commands").len(), 6);
        assert_eq!(world.member().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
        Ok(())
    });
}
