//! The gateway: sessions begin, break, resume and end as Discord's do.

use std::time::Duration;

use poise::serenity_prelude as serenity;
use serde_json::json;
use serenity::GatewayIntents;

use super::client::{client_test, join, modest_intents, with_client};
use crate::support::discord::intents;
use crate::support::setup::Setup;

#[test]
fn a_broken_connection_is_resumed_and_what_was_missed_is_sent_again() {
    client_test(|world| async move {
        world.discord.drop_connection();
        let asked = world.member().begins_slash("ask", &json!({ "question": "x" }))?;
        world.discord.resumed(1).await?;
        assert_eq!(world.discord.answer_to(asked).await?.embeds[0].title.as_deref(), Some("x"));
        world.discord.ask_to_reconnect();
        world.discord.resumed(2).await?;
        world.discord.close_connection(4000);
        world.discord.resumed(3).await?;
        world.discord.invalidate_session(true);
        world.discord.resumed(4).await?;
        assert_eq!(world.member().asks("still there?").await?.embeds.len(), 1);
        Ok(())
    });
}

#[test]
fn a_refused_resume_makes_a_new_session() {
    client_test(|world| async move {
        world.discord.refuse_resume(true);
        world.discord.drop_connection();
        world.discord.identified(2).await?;
        world.discord.connected().await
    });
}

#[test]
fn an_invalid_session_is_replaced() {
    client_test(|world| async move {
        world.discord.invalidate_session(false);
        world.discord.identified(2).await?;
        world.discord.connected().await
    });
}

#[test]
fn a_gateway_that_was_down_is_found_again() {
    client_test(|world| async move {
        world.discord.take_gateway_down();
        tokio::time::sleep(Duration::from_millis(200)).await;
        world.discord.bring_gateway_back();
        world.discord.connections_made(2).await?;
        world.discord.connected().await
    });
}

#[test]
fn unacknowledged_heartbeats_end_the_session() {
    let setup = Setup::new().prepared(|discord| discord.set_heartbeat_interval(Duration::from_millis(300)));
    let complaints = with_client(setup, |world| async move {
        world.discord.heartbeats(2).await?;
        world.discord.acknowledge_heartbeats(false);
        world.discord.identified(2).await
    });
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_wrong_token_and_disallowed_intents_end_the_client() {
    Setup::new().without_bot().prepared(|discord| discord.grant_privileged_intents(false)).run(|world| async move {
        let asked = GatewayIntents::GUILDS | GatewayIntents::MESSAGE_CONTENT;
        let outcome = join(&world, asked).await?;
        assert!(format!("{outcome:?}").contains("DisallowedGatewayIntents"), "{outcome:?}");
        assert_eq!(world.discord.privileged_intents(), intents::MESSAGE_CONTENT);

        world.discord.reject_identify_with(Some(4004));
        let outcome = join(&world, modest_intents()).await?;
        assert!(format!("{outcome:?}").contains("InvalidAuthentication"), "{outcome:?}");
        Ok(())
    });
}

#[test]
fn a_stalled_upgrade_leaves_the_client_hanging() {
    Setup::new().without_bot().prepared(|discord| discord.stall_upgrades(true)).run(|world| async move {
        let client = join(&world, modest_intents());
        let hanging = |model: &mut crate::support::discord::model::Model| {
            model.gateway.history.iter().any(|event| event.contains("left hanging")).then_some(())
        };
        world.discord.shared.wait_for("a hanging upgrade", hanging).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!client.is_finished());
        client.abort();
        Ok(())
    });
}

#[test]
fn the_bot_is_told_of_servers_it_joins_and_leaves() {
    client_test(|world| async move {
        let guild = world.discord.add_guild("Library");
        let channel = world.discord.channel("Library")?;
        let member = world.member().in_channel(channel);
        assert_eq!(member.mentions_bot("hello").await?.channel, channel);
        world.discord.set_guild_locale(guild, "ru");
        world.discord.delete_channel(channel);
        world.discord.remove_bot_from(guild);
        world.discord.send_event("GUILD_DELETE", &json!({ "id": world.discord.guild("Seminar")?.to_string() }));
        assert!(world.discord.presence().is_some());
        Ok(())
    });
}
