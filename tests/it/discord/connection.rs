//! The gateway's connection: lost, resumed, replaced, hung, and silently dead.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{ANSWERED, in_discord, setup};
use crate::support::{discord::snowflake::Snowflake, world::World};

const TITLE: Option<&str> = Some("The two countries open diplomatic relations");

async fn answers(world: &World) -> anyhow::Result<()> {
    assert_eq!(world.member().asks(ANSWERED).await?.embeds[0].title.as_deref(), TITLE);
    Ok(())
}

#[test]
fn a_question_asked_while_the_connection_is_lost_is_answered() {
    in_discord(|world| async move {
        world.discord.drop_connection();
        let asked = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.resumed(1).await?;
        assert_eq!(world.discord.answer_to(asked).await?.embeds[0].title.as_deref(), TITLE);
        Ok(())
    });
}

#[test]
fn the_bot_resumes_whenever_discord_lets_it() {
    in_discord(|world| async move {
        world.discord.ask_to_reconnect();
        world.discord.resumed(1).await?;
        world.discord.close_connection(4000);
        world.discord.resumed(2).await?;
        world.discord.invalidate_session(true);
        world.discord.resumed(3).await?;
        answers(&world).await?;
        assert_eq!(world.discord.requests("PUT", "/commands").len(), 1);
        Ok(())
    });
}

#[test]
fn a_new_session_registers_nothing_anew() {
    in_discord(|world| async move {
        world.discord.invalidate_session(false);
        world.discord.identified(2).await?;
        world.discord.connected().await?;
        answers(&world).await?;
        world.discord.refuse_resume(true);
        world.discord.drop_connection();
        world.discord.identified(3).await?;
        world.discord.connected().await?;
        answers(&world).await?;
        assert_eq!(world.discord.requests("PUT", "/commands").len(), 1, "registered once per process");
        Ok(())
    });
}

#[test]
fn a_gateway_that_was_down_is_found_again() {
    in_discord(|world| async move {
        world.discord.take_gateway_down();
        tokio::time::sleep(Duration::from_secs(1)).await;
        world.discord.bring_gateway_back();
        world.discord.connected().await?;
        answers(&world).await
    });
}

#[test]
fn no_privileged_intent_is_asked_for() {
    in_discord(|world| async move {
        assert_eq!(world.discord.privileged_intents(), 0);
        let asked = world.discord.shared.read(|model| model.gateway.identified_intents.clone());
        // GUILDS, GUILD_MESSAGES and DIRECT_MESSAGES.
        assert_eq!(asked, [1 | 1 << 9 | 1 << 12]);
        Ok(())
    });
}

#[test]
fn a_hung_upgrade_ends_the_process_for_its_supervisor() {
    let setup = setup().env("NORDPOLITIK_DISCORD__WATCHDOG_SECONDS", "2");
    setup.run(|world| async move {
        world.discord.stall_upgrades(true);
        world.discord.drop_connection();
        let exit = world.bot().ends().await?;
        assert_eq!(exit.code, Some(1));
        world.bot().printed("no working connection to Discord's gateway for 2 seconds", 1).await?;
        Ok(())
    });
}

#[test]
fn a_first_upgrade_that_hangs_ends_the_process_as_well() {
    let setup = setup().env("NORDPOLITIK_DISCORD__WATCHDOG_SECONDS", "2").without_waiting();
    setup.prepared(|discord| discord.stall_upgrades(true)).run(|world| async move {
        let exit = world.bot().ends().await?;
        assert_eq!(exit.code, Some(1));
        world.bot().printed("no working connection", 1).await?;
        Ok(())
    });
}

#[test]
fn a_quiet_connection_is_not_taken_for_a_dead_one() {
    let setup = setup().env("NORDPOLITIK_DISCORD__WATCHDOG_SECONDS", "2");
    setup.run(|world| async move {
        // Not one event and not one heartbeat within twice the limit.
        tokio::time::sleep(Duration::from_secs(4)).await;
        answers(&world).await
    });
}

#[test]
fn unacknowledged_heartbeats_lead_to_a_new_session() {
    let setup = setup().prepared(|discord| discord.set_heartbeat_interval(Duration::from_millis(500)));
    setup.run(|world| async move {
        world.discord.heartbeats(2).await?;
        world.discord.acknowledge_heartbeats(false);
        world.discord.identified(2).await?;
        world.discord.acknowledge_heartbeats(true);
        world.discord.connected().await?;
        answers(&world).await
    });
}

#[test]
fn an_event_that_cannot_be_read_is_counted_and_its_sender_told() {
    in_discord(|world| async move {
        world.discord.send_event("MESSAGE_CREATE", &json!({ "content": "a secret of Mina's" }));
        let asked = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.answer_to(asked).await?;
        world.discord.send_event("MESSAGE_CREATE", &json!({ "content": "a secret of Mina's" }));
        world.discord.send_event("AN_EVENT_OF_TOMORROW", &json!({}));
        answers(&world).await?;
        let log = world.bot().log();
        assert!(
            log.contains("could not be read") && log.contains("MESSAGE_CREATE") && log.contains("count=2"),
            "{log}"
        );
        assert!(!log.contains("secret") && !log.contains("TOMORROW"), "{log}");
        Ok(())
    });
}

#[test]
fn who_sent_an_interaction_that_cannot_be_read_is_told() {
    in_discord(|world| async move {
        let asked = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.answer_to(asked).await?;
        // The same interaction with another id, and without a field that serenity wants.
        let second = world.discord.shared.change(|model| {
            let mut copy = model.interactions[0].clone();
            copy.id = Snowflake::made_now();
            copy.token = format!("{}-2", copy.token);
            copy.response = None;
            copy.original = None;
            copy.sent = Instant::now();
            let (id, token) = (copy.id, copy.token.clone());
            model.interactions.push(copy);
            let event = json!({
                "id": id.json(), "application_id": model.bot.id.json(), "type": 2, "token": token, "version": 1,
            });
            model.gateway.dispatch("INTERACTION_CREATE", &event);
            id
        });
        let told = world.discord.answer_to(second).await?;
        assert!(told.is_ephemeral() && told.to_text().contains("Something went wrong on my side"), "{told}");
        Ok(())
    });
}
