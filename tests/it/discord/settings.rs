//! What a server chooses, who may choose it, and how it is forgotten.

use std::time::Duration;

use serde_json::json;

use super::{ANSWERED, in_discord};
use crate::support::discord::permissions;

/// Long enough for an answer that should not come.
const QUIET: Duration = Duration::from_millis(700);

#[test]
fn choices_are_shown_changed_and_kept_over_a_restart() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        insta::assert_snapshot!(oleg.slash("settings show", &json!({})).await?, @r"
        (only you see this)
        | # Settings of this server
        | ## What is chosen
        | • Language — that of the question or the reader; English where both are unclear
        | • Mentions of me — answered in every channel
        | • In this channel — answered
        | • Feedback — on: answers can be rated, and questions without a good answer help to improve the facts, without who asked or where
        | • Daily posts — set up by those who may manage the server
        ");
        oleg.slash("settings language", &json!({ "to": "Russian" })).await?;
        oleg.slash("settings feedback", &json!({ "kept": "off" })).await?;
        oleg.slash("settings mentions", &json!({ "answered": "nowhere" })).await?;
        let role = world.discord.shared.read(|model| model.guilds[0].moderator_role().to_string());
        oleg.slash("settings daily", &json!({ "role": role })).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        insta::assert_snapshot!(oleg.slash("settings show", &json!({})).await?, @r"
        (only you see this)
        | # Settings of this server
        | ## What is chosen
        | • Language — Русский
        | • Mentions of me — answered in no channel
        | • In this channel — not answered; commands still work
        | • Feedback — off: nothing is rated or kept
        | • Daily posts — set up by those who may manage the server, and by one role
        ");
        insta::assert_snapshot!(oleg.clone().speaking("ko").slash("settings mentions", &json!({ "answered": "also here" })).await?, @r"
        (only you see this)
        | # 이 서버의 설정
        | ## 고른 것
        | • 언어 — Русский
        | • 저를 멘션하면 — 채널 1개에서만 답해요
        | • 이 채널에서는 — 답해요
        | • 피드백 — 꺼짐: 평가도 보관도 하지 않아요
        | • 매일 게시 — 서버를 관리할 수 있는 사람과 역할 하나가 설정해요
        ");
        insta::assert_snapshot!(oleg.speaking("ru").slash("settings daily", &json!({})).await?, @r"
        (only you see this)
        | # Настройки этого сервера
        | ## Что выбрано
        | • Язык — Русский
        | • Упоминания — отвечаю только в 1 канале
        | • В этом канале — отвечаю
        | • Отзывы — выключены: ничего не оценивается и не хранится
        | • Ежедневные записи — настраивают те, кто управляет сервером
        ");
        Ok(())
    });
}

#[test]
fn only_those_who_manage_the_server_choose() {
    in_discord(|world| async move {
        let hidden = world.member().slash("settings show", &json!({})).await;
        assert!(hidden.is_err_and(|error| format!("{error:#}").contains("hides")));
        // A server may show the command to others; it is of no use to them.
        world.discord.shared.change(|model| {
            for command in model.commands.iter_mut().filter(|command| command["name"] == "settings") {
                command["default_member_permissions"] = json!(null);
            }
        });
        insta::assert_snapshot!(world.member().slash("settings feedback", &json!({ "kept": "off" })).await?, @r"
        (only you see this)
        | # That is for those who manage the server
        | Ask somebody who has the permission “Manage Server”.
        ");
        insta::assert_snapshot!(world.member().speaking("ko").slash("settings show", &json!({})).await?, @r"
        (only you see this)
        | # 서버를 관리하는 분만 할 수 있어요
        | ‘서버 관리하기’ 권한이 있는 분께 부탁해 보세요.
        ");
        insta::assert_snapshot!(world.member().speaking("ru").slash("settings show", &json!({})).await?, @r"
        (only you see this)
        | # Это для тех, кто управляет сервером
        | Попросите того, у кого есть право «Управлять сервером».
        ");
        let chosen = world.moderator().slash("settings show", &json!({})).await?;
        assert!(chosen.to_text().contains("Feedback — on"), "{chosen}");
        Ok(())
    });
}

#[test]
fn mentions_are_answered_where_the_server_wants_it() {
    in_discord(|world| async move {
        let (member, oleg) = (world.member(), world.moderator());
        let elsewhere = member.clone().in_channel(world.discord.channel("news")?);
        oleg.slash("settings mentions", &json!({ "answered": "not here" })).await?;
        member.says(&format!("<@{}> {ANSWERED}", world.discord.shared.read(|model| model.bot.id)));
        world.discord.expect_silence(QUIET).await?;
        assert!(elsewhere.mentions_bot(ANSWERED).await?.reference.is_some());
        // Commands are not mentions.
        assert!(!member.asks(ANSWERED).await?.embeds.is_empty());
        oleg.slash("settings mentions", &json!({ "answered": "also here" })).await?;
        assert!(member.mentions_bot(ANSWERED).await?.reference.is_some());
        Ok(())
    });
}

#[test]
fn a_channel_is_checked_for_what_the_bot_needs() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        insta::assert_snapshot!(oleg.slash("settings check", &json!({})).await?, @r"
        (only you see this)
        | # I may do everything I need in this channel
        | Questions, replies and daily posts work here.
        | ## Allowed
        | View Channel, Send Messages, Send Messages in Threads, Embed Links, Read Message History
        ");
        insta::assert_snapshot!(oleg.clone().speaking("ko").slash("settings check", &json!({})).await?, @r"
        (only you see this)
        | # 이 채널에 필요한 권한이 모두 있어요
        | 질문, 답장, 매일 게시가 여기서 모두 돼요.
        | ## 허용됨
        | 채널 보기, 메시지 보내기, 스레드에서 메시지 보내기, 링크 첨부, 메시지 기록 보기
        ");
        let general = world.discord.channel("general")?;
        world.discord.let_bot(general, permissions::VIEW_CHANNEL | permissions::SEND_MESSAGES);
        insta::assert_snapshot!(oleg.slash("settings check", &json!({})).await?, @r"
        (only you see this)
        | # 3 permissions are missing in this channel
        | Open the channel's settings, then Permissions, add me or my role, and allow what is listed here. Then check again.
        | ## Missing
        | • Send Messages in Threads — without it I cannot answer in threads
        | • Embed Links — without it my answers arrive empty
        | • Read Message History — without it I cannot reply to the message that asked
        ");
        insta::assert_snapshot!(oleg.clone().speaking("ko").slash("settings check", &json!({})).await?, @r"
        (only you see this)
        | # 이 채널에 권한 3개가 모자라요
        | 채널 설정의 ‘권한’에서 저나 제 역할을 추가하고 아래 권한을 허용해 주세요. 그런 다음 다시 확인해 보세요.
        | ## 모자란 권한
        | • 스레드에서 메시지 보내기 — 없으면 스레드에서 답할 수 없어요
        | • 링크 첨부 — 없으면 답이 비어 보여요
        | • 메시지 기록 보기 — 없으면 질문한 메시지에 답장할 수 없어요
        ");
        insta::assert_snapshot!(oleg.speaking("ru").slash("settings check", &json!({})).await?, @r"
        (only you see this)
        | # В этом канале не хватает 3 прав
        | Откройте настройки канала, раздел «Права доступа», добавьте меня или мою роль и разрешите то, что перечислено здесь. Потом проверьте ещё раз.
        | ## Не хватает
        | • Отправлять сообщения в ветках — без этого я не могу отвечать в ветках
        | • Встраивать ссылки — без этого мои ответы приходят пустыми
        | • Читать историю сообщений — без этого я не могу ответить на само сообщение с вопросом
        ");
        Ok(())
    });
}

#[test]
fn what_is_stored_about_a_server_is_deleted_by_its_managers() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        oleg.slash("settings feedback", &json!({ "kept": "off" })).await?;
        let asked = oleg.slash("privacy delete", &json!({ "what": "this server's" })).await?;
        insta::assert_snapshot!(asked, @r"
        (only you see this)
        | # Delete what I store about this server?
        | Everything that its managers have chosen and every daily post with its history is removed at once. I stay in the server and begin anew, as if just invited.
        [Delete]
        ");
        insta::assert_snapshot!(oleg.presses(&asked, "Delete").await?, @r"
        (only you see this)
        | # It is deleted
        | Nothing of it is left in my store. Copies that whoever runs me has made are replaced by newer ones in time.
        ");
        insta::assert_snapshot!(oleg.presses(&asked, "Delete").await?, @r"
        (only you see this)
        | # There was nothing to delete
        | Nothing was stored here.
        ");
        let chosen = oleg.slash("settings show", &json!({})).await?;
        assert!(chosen.to_text().contains("Feedback — on"), "{chosen}");
        let refused = world.member().slash("privacy delete", &json!({ "what": "this server's" })).await?;
        assert!(refused.to_text().contains("Manage Server"), "{refused}");
        let in_private = world.member().in_direct_messages();
        let refused = in_private.slash("privacy delete", &json!({ "what": "this server's" })).await?;
        assert!(refused.to_text().contains("Manage Server"), "{refused}");
        Ok(())
    });
}

#[test]
fn what_is_stored_about_a_person_is_deleted_by_themselves() {
    in_discord(|world| async move {
        for (locale, button) in [("en-US", "Delete"), ("ko", "지우기"), ("ru", "Удалить")] {
            let mina = world.member().speaking(locale);
            let asked = mina.slash("privacy delete", &json!({ "what": "mine" })).await?;
            let deleted = mina.presses(&asked, button).await?;
            match locale {
                "ko" => insta::assert_snapshot!(format!("{asked}\n\n{deleted}"), @r"
                (only you see this)
                | # 본인에 관해 저장된 것을 지울까요?
                | 본인이 설정하거나 바꾼 매일 게시에서 본인의 번호를 바로 지워요. 게시는 계속돼요. 보관된 질문에는 이름이 없어서 어느 것이 본인의 질문인지 알 수 없어요.
                [지우기]

                (only you see this)
                | # 지울 것이 없었어요
                | 저장된 것이 없었어요.
                "),
                "ru" => insta::assert_snapshot!(format!("{asked}\n\n{deleted}"), @r"
                (only you see this)
                | # Удалить то, что я храню о вас?
                | Ваш номер будет сразу удалён из ежедневных записей, которые вы настроили или изменили; сами записи продолжатся. В сохранённых вопросах нет имён, поэтому узнать, какие из них ваши, нельзя.
                [Удалить]

                (only you see this)
                | # Удалять было нечего
                | Здесь ничего не хранилось.
                "),
                _ => insta::assert_snapshot!(format!("{asked}\n\n{deleted}"), @r"
                (only you see this)
                | # Delete what I store about you?
                | Your number is removed at once from the daily posts that you have set up or changed; the posts go on. Questions kept for the curators name nobody, so there is no telling which were yours.
                [Delete]

                (only you see this)
                | # There was nothing to delete
                | Nothing was stored here.
                "),
            }
        }
        Ok(())
    });
}
