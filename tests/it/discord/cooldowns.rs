//! Cooldowns: what somebody is told who asks without end, and that nobody else notices.

use std::time::Duration;

use super::{ANSWERED, setup};

/// Long enough for an answer that should not come.
const QUIET: Duration = Duration::from_millis(700);

#[test]
fn who_asks_without_end_is_asked_for_patience_and_others_are_answered() {
    setup().env("NORDPOLITIK_DISCORD__USES_PER_PERSON", "2").run(|world| async move {
        let mina = world.member();
        let answer = mina.asks(ANSWERED).await?;
        mina.asks(ANSWERED).await?;
        for (locale, title) in [("en-US", "One moment, please"), ("ko", "잠시만요"), ("ru", "Минутку")] {
            let told = mina.clone().speaking(locale).slash("help", &serde_json::json!({})).await?;
            assert!(told.is_ephemeral(), "{told}");
            assert_eq!(told.embeds[0].title.as_deref(), Some(title));
        }
        // Buttons are uses as well, and the answer stays as it is.
        let told = mina.presses(&answer, "한국어 · Русский").await?;
        assert!(told.is_ephemeral() && told.id != answer.id, "{told}");
        assert!(told.to_text().contains(" seconds."), "{told}");
        assert!(!world.moderator().asks(ANSWERED).await?.is_ephemeral());
        Ok(())
    });
}

#[test]
fn a_flood_of_mentions_is_answered_once_and_then_let_pass() {
    setup().env("NORDPOLITIK_DISCORD__USES_PER_PERSON", "1").run(|world| async move {
        let mina = world.member();
        mina.mentions_bot(ANSWERED).await?;
        let told = mina.mentions_bot("Кто подписал коммюнике?").await?;
        assert_eq!(told.embeds[0].title.as_deref(), Some("Минутку"));
        for _ in 0..5 {
            mina.says(&format!("<@{}> {ANSWERED}", world.discord.shared.read(|model| model.bot.id)));
        }
        world.discord.expect_silence(QUIET).await
    });
}

#[test]
fn a_crowded_channel_is_told_of_other_places() {
    setup().env("NORDPOLITIK_DISCORD__USES_PER_CHANNEL", "1").run(|world| async move {
        world.member().asks(ANSWERED).await?;
        for (locale, title) in [
            ("en-US", "Many are asking here just now"),
            ("ko", "지금 이 채널에 질문이 많아요"),
            ("ru", "Здесь сейчас много вопросов"),
        ] {
            let told = world.moderator().speaking(locale).slash("help", &serde_json::json!({})).await?;
            assert_eq!(told.embeds[0].title.as_deref(), Some(title));
        }
        let elsewhere = world.moderator().in_channel(world.discord.channel("news")?);
        assert!(!elsewhere.asks(ANSWERED).await?.is_ephemeral());
        Ok(())
    });
}
