//! Being told to stop: answers finish, and the process is out in time whatever the connection does.

use std::time::Duration;

use serde_json::json;

use super::{ANSWERED, setup};
use crate::support::discord::fault::Fault;

/// What the issue allows between the signal and the end.
const IN_TIME: Duration = Duration::from_secs(5);

#[test]
fn a_quiet_bot_stops_at_once() {
    setup().run(|world| async move {
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < Duration::from_secs(2), "{exit}");
        world.bot().restart().await?;
        world.discord.ready().await?;
        let exit = world.bot().interrupt().await?;
        assert_eq!(exit.code, Some(0));
        Ok(())
    });
}

#[test]
fn an_answer_in_progress_is_finished_first() {
    setup().run(|world| async move {
        world.discord.fail_next(1, "POST", "/callback", Fault::Delay(Duration::from_millis(1500)));
        let asked = world.member().begins_slash("ask", &json!({ "question": ANSWERED }))?;
        world.discord.requested(1, "POST", "/callback").await?;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed >= Duration::from_secs(1) && exit.elapsed < IN_TIME, "{exit}");
        let reply = world.discord.answer_to(asked).await?;
        assert_eq!(reply.embeds.len(), 1);
        Ok(())
    });
}

#[test]
fn an_answer_that_never_ends_is_not_waited_for() {
    setup().run(|world| async move {
        world.discord.fail_next(1, "POST", "/messages", Fault::Silence);
        let bot = world.discord.shared.read(|model| model.bot.id);
        world.member().says(&format!("<@{bot}> {ANSWERED}"));
        world.discord.requested(1, "POST", "/messages").await?;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < IN_TIME, "{exit}");
        Ok(())
    });
}

#[test]
fn a_connection_that_is_not_there_does_not_keep_it() {
    let setup = setup().prepared(|discord| discord.stall_upgrades(true)).without_waiting();
    setup.run(|world| async move {
        world.discord.requested(2, "GET", "/gateway").await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < IN_TIME, "{exit}");
        Ok(())
    });
}

#[test]
fn a_connection_that_hangs_in_a_resume_does_not_keep_it() {
    setup().run(|world| async move {
        world.discord.stall_upgrades(true);
        world.discord.drop_connection();
        tokio::time::sleep(Duration::from_secs(1)).await;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < IN_TIME, "{exit}");
        Ok(())
    });
}

#[test]
fn a_start_that_waits_for_discord_can_be_stopped() {
    let setup = setup().prepared(|discord| discord.fail_next(999, "GET", "", Fault::Silence)).without_waiting();
    setup.run(|world| async move {
        world.discord.requested(1, "GET", "/gateway").await?;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < IN_TIME, "{exit}");
        Ok(())
    });
}

#[test]
fn a_connection_closed_for_good_while_running_ends_the_process() {
    for code in [4003, 4010, 4011] {
        setup().run(|world| async move {
            world.discord.close_connection(code);
            let exit = world.bot().ends().await?;
            assert_eq!(exit.code, Some(1), "{code}: {}", world.bot().log());
            Ok(())
        });
    }
}

#[test]
fn a_close_without_a_code_does_not_keep_it() {
    setup().run(|world| async move {
        // serenity then spins until the next heartbeat is due.
        world.discord.close_without_code();
        tokio::time::sleep(Duration::from_millis(500)).await;
        let exit = world.bot().stop().await?;
        assert_eq!(exit.code, Some(0));
        assert!(exit.elapsed < IN_TIME, "{exit}");
        Ok(())
    });
}
