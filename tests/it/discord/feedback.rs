//! Feedback: ratings under answers, what is kept of them, and the list of gaps that comes of it.

use serde_json::{Value, json};

use super::{ANSWERED, UNKNOWN, in_discord};
use crate::support::{program::Program, world::World};

/// What `nordpolitik gaps` says to the bot's store, while the bot is running.
fn gaps(world: &World, arguments: &[&str]) -> String {
    let arguments: Vec<&str> = ["gaps"].into_iter().chain(arguments.iter().copied()).collect();
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/discord/base");
    let ended = Program::bare(&arguments).env("NORDPOLITIK_FACTS__PATH", base).inside(world.folder()).run();
    assert_eq!(ended.code, 0, "{ended}");
    ended.out
}

#[test]
fn an_answer_can_be_praised_and_once_is_enough() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        insta::assert_snapshot!(answer.rows.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(" "), @"
        [Sources] [Related] [Before / After] [Not what I asked] [한국어 · Русский] [👍] [👎]
        ");
        insta::assert_snapshot!(world.member().presses(&answer, "👍").await?, @r"
        (only you see this)
        | # Thank you
        | It helps to know which answers are good.
        ");
        insta::assert_snapshot!(world.member().presses(&answer, "👎").await?, @r"
        (only you see this)
        | # You have rated this answer already
        | Once is enough: it is noted.
        ");
        let korean = world.moderator().speaking("ko").presses(&answer, "👍").await?;
        insta::assert_snapshot!(korean, @r"
        (only you see this)
        | # 고마워요
        | 어떤 답이 좋은지 알면 도움이 돼요.
        ");
        let ada = crate::support::member::Member::named(&world.discord, "Ada")?.speaking("ru");
        insta::assert_snapshot!(ada.presses(&answer, "👍").await?, @r"
        (only you see this)
        | # Спасибо
        | Полезно знать, какие ответы удались.
        ");
        let event = world.member().slash("event", &json!({ "name": "1992-fair" })).await?;
        assert!(event.component("👍").is_some(), "a fact that is looked up is an answer as well: {event}");
        assert_eq!(gaps(&world, &[]), "nothing was asked in vain\n", "praise is no gap");
        Ok(())
    });
}

#[test]
fn a_complaint_asks_what_was_wrong_and_becomes_a_gap() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        let asked = world.member().presses(&answer, "👎").await?;
        insta::assert_snapshot!(asked, @r"
        (only you see this)
        | # Thank you: what was wrong?
        | It is noted for those who look after the facts, without your name or this place, for 90 days. Pick what fits best, or leave it at that.
        [Not what I asked] [Something is wrong in it] [Out of date] [Hard to understand]
        ");
        insta::assert_snapshot!(world.member().presses(&asked, "Not what I asked").await?, @r"
        (only you see this)
        | # Thank you, that helps
        | Somebody will look at it.
        ");
        // Others are spoken to in their own language.
        let oleg = world.moderator().speaking("ko");
        let asked = oleg.presses(&answer, "👎").await?;
        insta::assert_snapshot!(asked, @r"
        (only you see this)
        | # 고마워요. 무엇이 아쉬웠나요?
        | 사실을 돌보는 사람들을 위해 이름과 장소 없이 90일 동안 적어 둬요. 가장 가까운 이유를 고르거나, 그냥 두셔도 돼요.
        [물어본 것이 아니에요] [틀린 내용이 있어요] [오래된 내용이에요] [이해하기 어려워요]
        ");
        insta::assert_snapshot!(oleg.presses(&asked, "오래된 내용이에요").await?, @r"
        (only you see this)
        | # 고마워요, 도움이 돼요
        | 누군가 살펴볼 거예요.
        ");
        insta::assert_snapshot!(gaps(&world, &[]), @r"
        2x Who signed the joint communiqué in New York?
           unhelpful 2, not-asked 1, outdated 1, en 2
           answered with: 1990-relations
           nearest: 1990-relations, 1994-fair, 1992-fair
        ");
        Ok(())
    });
}

#[test]
fn a_complaint_about_a_reply_to_a_mention_knows_the_question() {
    in_discord(|world| async move {
        let answer = world.member().mentions_bot("кто подписал совместное коммюнике в Нью-Йорке").await?;
        let asked = world.member().presses(&answer, "👎").await?;
        insta::assert_snapshot!(asked, @r"
        (only you see this)
        | # Спасибо. Что было не так?
        | Это записано для тех, кто следит за фактами, — без вашего имени и этого места, на 90 дней. Выберите, что ближе всего, или оставьте так.
        [Вопрос был о другом] [В ответе есть ошибка] [Ответ устарел] [Трудно понять]
        ");
        insta::assert_snapshot!(world.member().presses(&asked, "Трудно понять").await?, @r"
        (only you see this)
        | # Спасибо, это поможет
        | Кто-нибудь посмотрит.
        ");
        insta::assert_snapshot!(gaps(&world, &[]), @r"
        1x кто подписал совместное коммюнике в Нью-Йорке
           unhelpful 1, unclear 1, ru 1
           answered with: 1990-relations
           nearest: 1990-relations
        ");
        Ok(())
    });
}

#[test]
fn questions_without_an_answer_are_gathered_without_who_asked() {
    in_discord(|world| async move {
        world.member().asks(UNKNOWN).await?;
        world.moderator().asks("how do i bake  BREAD").await?;
        world.member().mentions_bot("<@200000000000000002> how to bake a bread? https://example.org/123").await?;
        world.member().asks("빵은 어떻게 굽나요 010-1234-5678").await?;
        // In direct messages nobody could have said no.
        world.member().direct_message("How do I boil eggs?").await?;
        world.member().in_private_channel().asks("How do I boil eggs?").await?;
        world.member().with_own_install().asks("How do I boil eggs?").await?;
        // Notes are kept after the answer.
        world.bot().restart().await?;
        world.discord.ready().await?;
        insta::assert_snapshot!(gaps(&world, &[]), @r"
        3x How do I bake bread?
           unanswered 3, en 3
        1x 빵은 어떻게 굽나요 …
           unanswered 1, ko 1
        ");
        let lines = gaps(&world, &["--json"]);
        let first: Value = serde_json::from_str(lines.lines().next().unwrap_or_default())?;
        assert_eq!(first["count"], json!(3), "{lines}");
        assert_eq!(first["languages"], json!({ "en": 3 }), "{lines}");
        let read = |name: &str| std::fs::read(world.folder().join(name)).unwrap_or_default();
        let stored = [read("nordpolitik.db"), read("nordpolitik.db-wal")].concat();
        assert!(stored.windows(5).any(|part| part.eq_ignore_ascii_case(b"bread")), "this is where it is kept");
        for secret in ["200000000000000002", "200000000000000003", "example.org", "1234-5678", "eggs"] {
            assert!(!stored.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret} was kept");
        }
        Ok(())
    });
}

#[test]
fn nothing_is_rated_or_kept_where_the_server_does_not_want_it() {
    in_discord(|world| async move {
        let before = world.member().asks(ANSWERED).await?;
        world.moderator().slash("settings feedback", &json!({ "kept": "off" })).await?;
        let answer = world.member().asks(ANSWERED).await?;
        assert!(answer.component("👍").is_none(), "{answer}");
        world.member().asks(UNKNOWN).await?;
        // A button from before.
        insta::assert_snapshot!(world.member().presses(&before, "👎").await?, @r"
        (only you see this)
        | # Answers are not rated here
        | The managers of this server have switched feedback off, or this is no server.
        ");
        let direct = world.member().direct_message(ANSWERED).await?;
        assert!(direct.component("👍").is_none(), "{direct}");
        assert_eq!(gaps(&world, &[]), "nothing was asked in vain\n");
        Ok(())
    });
}

#[test]
fn a_rating_after_a_restart_is_kept_without_the_question() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        world.member().presses(&answer, "👎").await?;
        insta::assert_snapshot!(gaps(&world, &[]), @r"
        1x (the question is no longer known)
           unhelpful 1, en 1
           answered with: 1990-relations
        ");
        Ok(())
    });
}
