//! The process: started in an environment of its own, ended in three ways, watched.
#![cfg(unix)]

use std::time::Duration;

use crate::support::bot::{Bot, Launch};
use crate::support::setup::Setup;
use crate::support::world::World;

/// Runs a shell script as if it were the bot.
fn script(world: &World, script: &str) -> anyhow::Result<Bot> {
    let launch = Launch {
        program: "/bin/sh".into(),
        arguments: vec!["-c".to_owned(), script.to_owned()],
        environment: vec![("GREETING".to_owned(), "good morning".to_owned())],
        folder: world.folder().to_owned(),
    };
    Bot::start(launch, &world.discord.shared)
}

#[test]
fn a_process_is_asked_to_end_and_its_code_is_known() {
    Setup::new().without_bot().run(|world| async move {
        let patient = "trap 'exit 3' TERM; trap 'exit 4' INT; echo $GREETING; while :; do sleep 0.05; done";
        let bot = script(&world, patient)?;
        bot.printed("good morning", 1).await?;
        assert!(bot.is_running() && bot.unexplained_end().is_none());
        if cfg!(target_os = "linux") {
            assert!(bot.resident_memory_kib().is_some_and(|kib| kib > 0));
        }
        assert_eq!(bot.stop().await?.code, Some(3));
        bot.restart().await?;
        bot.printed("good morning", 2).await?;
        assert_eq!(bot.interrupt().await?.code, Some(4));
        bot.restart().await?;
        bot.printed("good morning", 3).await?;
        let error = bot.restart().await.expect_err("it ends with code 3").to_string();
        assert!(error.contains("exit code 3"), "{error}");
        bot.restart().await?;
        assert_eq!(bot.kill().await?.code, None);
        Ok(())
    });
}

#[test]
fn verbs_stop_waiting_for_a_process_that_is_gone() {
    Setup::new().without_bot().run(|world| async move {
        let bot = script(&world, "echo $GREETING in $HOME; exit 7")?;
        let error = world.discord.ready().await.expect_err("it is gone").to_string();
        assert!(error.contains("exit code 7"), "{error}");
        assert!(bot.unexplained_end().is_some());
        let exit = bot.ends().await?;
        assert_eq!(exit.code, Some(7));
        assert!(exit.elapsed < Duration::from_secs(10));
        bot.printed(&format!("good morning in {}", world.folder().display()), 1).await?;
        Ok(())
    });
}
