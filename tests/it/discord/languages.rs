//! The three languages: of the question, of the reader, and of the button under an answer.

use serde_json::json;

use super::{ANSWERED, UNKNOWN, in_discord};

/// The same question as [`ANSWERED`].
const IN_KOREAN: &str = "누가 뉴욕에서 공동성명에 서명했나요?";
const IN_RUSSIAN: &str = "Кто подписал совместное коммюнике в Нью-Йорке?";

#[test]
fn the_answer_comes_in_the_language_of_the_question() {
    in_discord(|world| async move {
        // Whatever the client speaks.
        let korean = world.member().asks(IN_KOREAN).await?;
        insta::assert_snapshot!(korean, @"
        | # 한국과 소련이 외교 관계를 맺다
        | 1990년 9월 30일 양국 외무장관이 뉴욕에서 공동성명에 서명했고, 외교 관계가 그날 시작되었다.
        |
        | 참고: 한국에서는 이미 10월 1일이었다.
        | ## 날짜
        | 1990년 9월 30일
        | ## 출처
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e) — Ministry of Foreign Affairs, 1990년 9월 30일, page 2, 영어
        | • [Collected reports](https://example.org/gazette) — The Gazette, 영어
        | -- 사실 1990-relations
        [출처] [관련 사실] [앞뒤 사건] [Русский · English]
        [👍] [👎]
        ");
        let russian = world.member().speaking("ko").asks(IN_RUSSIAN).await?;
        insta::assert_snapshot!(russian, @"
        | # Две страны устанавливают дипломатические отношения
        | 30 сентября 1990 года министры иностранных дел подписали в Нью-Йорке совместное коммюнике, и в тот же день начались дипломатические отношения.
        |
        | Примечание: В Корее было уже 1 октября.
        | ## Дата
        | 30 сентября 1990 года
        | ## Источники
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e) — Ministry of Foreign Affairs, 30 сентября 1990 года, page 2, на английском
        | • [Collected reports](https://example.org/gazette) — The Gazette, на английском
        | -- Факт 1990-relations
        [Источники] [По теме] [До и после] [English · 한국어]
        [👍] [👎]
        ");
        let english = world.member().speaking("ru").asks(ANSWERED).await?;
        assert_eq!(english.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        Ok(())
    });
}

#[test]
fn a_question_without_a_clear_language_is_answered_in_the_readers() {
    in_discord(|world| async move {
        for (locale, title) in [
            ("ko", "한국과 소련이 외교 관계를 맺다"),
            ("ru", "Две страны устанавливают дипломатические отношения"),
            ("en-GB", "The two countries open diplomatic relations"),
            ("fr", "The two countries open diplomatic relations"),
        ] {
            let reply = world.member().speaking(locale).asks("1990-relations").await?;
            assert_eq!(reply.embeds[0].title.as_deref(), Some(title), "{locale}");
        }
        Ok(())
    });
}

#[test]
fn mentions_and_direct_messages_are_answered_in_their_language() {
    in_discord(|world| async move {
        let reply = world.member().mentions_bot(IN_RUSSIAN).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("Две страны устанавливают дипломатические отношения"));
        let reply = world.member().direct_message(IN_KOREAN).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("한국과 소련이 외교 관계를 맺다"));
        let reply = world.member().mentions_bot("Как испечь хлеб?").await?;
        insta::assert_snapshot!(reply, @r"
        (a reply)
        | # Я не знаю
        | Среди 12 фактов, которые у меня есть, ответа нет, а гадать я не буду. Я знаю об отношениях России и Южной Кореи — от Российской империи и Чосона до наших дней. Имя, место или год в вопросе помогут найти ответ.
        | ## На это я могу ответить
        | • Когда Сеул и Москва установили дипломатические отношения?
        | • Что такое «северная политика»?
        | • Почему в 1937 году депортировали корейцев Дальнего Востока?
        ");
        let reply = world.member().direct_message("빵은 어떻게 굽나요?").await?;
        insta::assert_snapshot!(reply, @r"
        (a reply)
        | # 잘 모르겠어요
        | 제가 가진 사실 12건 중에는 답이 없고, 저는 추측하지 않아요. 저는 조선과 러시아 제국 때부터 오늘까지의 한·러 관계를 다뤄요. 질문에 이름이나 장소, 연도가 있으면 찾기 쉬워요.
        | ## 이런 질문에 답할 수 있어요
        | • 한국과 소련은 언제 수교했나요?
        | • 북방정책이 뭐예요?
        | • 1937년에 고려인은 왜 강제 이주를 당했나요?
        ");
        let reply = world.member().mentions_bot(UNKNOWN).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("I don't know"));
        Ok(())
    });
}

#[test]
fn a_button_shows_the_answer_in_another_language_to_who_pressed_alone() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        let first = world.member().presses(&answer, "한국어 · Русский").await?;
        assert!(first.is_ephemeral() && first.id != answer.id, "others are looking at the answer: {first}");
        assert_eq!(first.embeds[0].title.as_deref(), Some("한국과 소련이 외교 관계를 맺다"));
        // In their own view it turns in place, through every language.
        let second = world.member().presses(&first, "Русский · English").await?;
        assert!(second.is_edit && second.id == first.id);
        assert_eq!(second.embeds[0].title.as_deref(), Some("Две страны устанавливают дипломатические отношения"));
        let third = world.member().presses(&second, "English · 한국어").await?;
        assert_eq!(third.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        // Somebody who reads another language than the answer's gets that one first.
        let theirs = world.moderator().speaking("ru").presses(&answer, "한국어 · Русский").await?;
        assert!(theirs.is_ephemeral());
        assert_eq!(theirs.embeds[0].title.as_deref(), Some("Две страны устанавливают дипломатические отношения"));
        Ok(())
    });
}

#[test]
fn in_direct_messages_the_other_language_takes_the_place_of_the_first() {
    in_discord(|world| async move {
        let answer = world.member().direct_message(IN_RUSSIAN).await?;
        let other = world.member().presses(&answer, "English · 한국어").await?;
        assert!(other.is_edit && other.id == answer.id, "nobody else is looking: {other}");
        Ok(())
    });
}

#[test]
fn an_answer_in_one_language_has_no_button_for_others() {
    in_discord(|world| async move {
        let reply = world.member().slash("event", &json!({ "name": "1992-fair" })).await?;
        assert!(!reply.to_text().contains("한국어"), "{reply}");
        Ok(())
    });
}

#[test]
fn buttons_go_on_in_the_language_of_the_answer() {
    in_discord(|world| async move {
        let list = world.member().speaking("ru").slash("events", &json!({})).await?;
        insta::assert_snapshot!(list, @r"
        | # 11 событий
        | ## С 1-го по 8-е
        | • Две страны устанавливают дипломатические отношения — 30 сентября 1990 года
        | • The Harbin trade fair opens — 10 мая 1992 года
        | • The Khabarovsk trade fair opens — 11 мая 1993 года
        | • The Sokcho trade fair opens — 12 мая 1994 года
        | • The Ulsan trade fair opens — 13 мая 1995 года
        | • The Nakhodka trade fair opens — 14 мая 1996 года
        | • The Incheon trade fair opens — 15 мая 1997 года
        | • The Kazan trade fair opens — 16 мая 1998 года
        [Раньше (disabled)] [1 из 2 (disabled)] [Позже]
        ");
        let next = world.member().presses(&list, "Позже").await?;
        assert!(next.is_edit && next.to_text().contains("2 из 2"), "{next}");
        // Others read it in their own.
        let theirs = world.moderator().speaking("ko").presses(&next, "Раньше").await?;
        assert!(theirs.is_ephemeral() && theirs.to_text().contains("사건 11건"), "{theirs}");
        Ok(())
    });
}

#[test]
fn help_about_and_privacy_are_said_in_the_readers_language() {
    in_discord(|world| async move {
        let (korean, russian) = (world.member().speaking("ko"), world.member().speaking("ru"));
        insta::assert_snapshot!(korean.slash("help", &json!({})).await?, @"
        (only you see this)
        | # 이렇게 물어보세요
        | 사람이 정리하고 출처를 단 사실을 바탕으로 러시아와 한국에 관한 질문에 답해요. 답마다 출처를 밝히고, 모르면 모른다고 해요.
        | ## 명령어
        | • /질문 — 한국과 소련은 언제 수교했나요?
        | • /사건 — 사건 하나를 자세히. 입력하면서 목록에서 고르세요
        | • /사건목록 — 낱말, 기간, 인물, 장소, 주제로 찾은 날짜순 목록. 예: 인물: 고르바초프
        | • /연표 — 같은 목록을 그림으로
        | • /오늘의역사 — 오늘이나 9월 30일 같은 날에 있었던 일
        | • /인물 — 인물이나 장소에 관해 제가 아는 모든 것
        | • /교역 — 해마다의 교역 도표와 그 통계의 출처
        | • /출처 — 사실의 출처를 하나씩
        | • /퀴즈 — 문제 하나에 답 넷
        | • /소개 — 제가 아는 것과 정답률
        | • /개인정보 보기 — 제가 저장하는 것
        | ##
        | 저를 멘션하면서 묻거나, 제 메시지에 답장하거나, 저에게 직접 메시지를 보내도 돼요.
        ");
        insta::assert_snapshot!(russian.slash("help", &json!({})).await?, @"
        (only you see this)
        | # Как спрашивать
        | Я отвечаю на вопросы о России и Южной Корее по выверенной базе фактов и в каждом ответе называю источники. Если не знаю, так и скажу.
        | ## Команды
        | • /вопрос — Когда Сеул и Москва установили дипломатические отношения?
        | • /событие — одно событие целиком: начните вводить и выберите из списка
        | • /события — список по порядку дат: по словам, периоду, человеку, месту или теме, например человек: Горбачёв
        | • /хроника — то же в виде картинки
        | • /в-этот-день — что произошло сегодня или в другой день, например 30 сентября
        | • /человек — всё, что я знаю о человеке или месте
        | • /торговля — торговля по годам: график и чья это статистика
        | • /источники — откуда факт, по каждому источнику
        | • /викторина — один вопрос и четыре ответа
        | • /о-боте — что я знаю и как часто отвечаю верно
        | • /приватность показать — что я храню о вас
        | ##
        | Можно и просто упомянуть меня с вопросом, ответить на моё сообщение или написать мне лично.
        ");
        let about = korean.slash("about", &json!({})).await?;
        assert!(about.to_text().contains("출처 3건에서 얻은 사실 12건"), "{about}");
        let about = russian.slash("about", &json!({})).await?;
        assert!(about.to_text().contains("12 фактов из 3 источников"), "{about}");
        insta::assert_snapshot!(korean.slash("privacy show", &json!({})).await?, @"
        (only you see this)
        | # 제가 저장하는 것
        | 사람: 프로필도, 누가 물었는지 알 수 있는 질문도 저장하지 않아요. 질문은 메모리에서 견주어 답하고, 이어서 물으실 수 있게 마지막으로 보여 드린 사실만 5분 동안 메모리에 둬요.
        |
        | 서버: 관리자가 /설정 보기에서 고른 것을 서버 번호로 저장해요.
        |
        | 매일 게시글에 대해서는 그 설정(서버, 채널, 역할, 시간, 시간대, 언어 등), 누가 언제 설정하고 바꿨는지, 어떤 내용을 어떤 메시지로 올렸는지를 저장해요. /매일 없애기 명령을 쓰면 바로 지우고, 서버에서 저를 내보내면 30일 뒤에 지워요.
        |
        | 서버가 피드백을 켜 두면, 답을 찾지 못했거나 👎를 받은 질문을 사실을 돌보는 사람들을 위해 90일 동안 보관해요. 누가 어디서 물었는지, 멘션, 링크, 주소, 긴 숫자는 남기지 않아요.
        |
        | 저에게 내린 명령과 저를 멘션하거나 저에게 답장한 메시지, 저에게 직접 보낸 메시지만 봐요. 다른 메시지는 읽을 수 없어요. Discord에 특별한 권한을 요청하지 않거든요.
        |
        | 문제가 생기면 시각과 명령, 참조 번호만 기록하고, 쓰신 말이나 이름은 남기지 않아요. 버튼은 필요한 것을 버튼 자체에, 곧 Discord 쪽에 담고 있어요.
        |
        | /개인정보 지우기 명령은 본인에 관해, 관리자라면 서버에 관해 저장된 것을 지워요.
        ");
        insta::assert_snapshot!(russian.slash("privacy show", &json!({})).await?, @"
        (only you see this)
        | # Что я храню
        | О людях: ни профиля, ни вопросов вместе с тем, кто их задал. Вопрос сопоставляется в памяти и получает ответ; чтобы его можно было продолжить, пять минут в памяти остаётся, какой факт вам показан последним.
        |
        | О серверах: то, что их управляющие выбирают в /настройки показать, под номером сервера.
        |
        | О ежедневных записях: настройки (сервер, канал, роль, время, часовой пояс, язык и подобное), кто и когда их задал или изменил и какие записи в каких сообщениях вышли. /ежедневно удалить удаляет это сразу; если сервер удаляет меня, я стираю всё через 30 дней.
        |
        | Если сервер не выключил отзывы, вопросы без ответа или с 👎 хранятся 90 дней для тех, кто следит за фактами: без указания, кто и где спросил, без упоминаний, ссылок, адресов и длинных чисел.
        |
        | Я вижу команды, которые мне дают, сообщения с упоминанием меня, ответы на мои сообщения и личные сообщения мне. Других сообщений я прочитать не могу: особого доступа у Discord я не прошу.
        |
        | Если что-то ломается, в журнале остаются время, команда и номер, но не ваши слова и не ваше имя. Кнопки несут всё нужное в себе, на стороне Discord.
        |
        | Команда /приватность удалить удаляет то, что хранится о вас или, если вы управляете сервером, о сервере.
        ");
        Ok(())
    });
}

#[test]
fn the_kind_refusals_are_said_in_the_readers_language() {
    in_discord(|world| async move {
        let (korean, russian) = (world.member().speaking("ko"), world.member().speaking("ru"));
        insta::assert_snapshot!(korean.slash("events", &json!({ "topic": "요리" })).await?, @r"
        (only you see this)
        | # 제가 다루는 주제가 아니에요
        | 주제: 외교, 정상회담, 대사관, 조약, 무역, 금융, 에너지, 북극, 교통, 국방, 전쟁, 핵 문제, 제재, 사건·사고, 첩보, 고려인, 사할린 한인, 이주, 문화, 스포츠, 과학, 우주, 정책.
        ");
        insta::assert_snapshot!(russian.slash("events", &json!({ "topic": "кулинария" })).await?, @r"
        (only you see this)
        | # Такой темы у меня нет
        | Темы: дипломатия, саммиты, посольства, договоры, торговля, финансы, энергетика, Арктика, транспорт, оборона, войны, ядерный вопрос, санкции, инциденты, разведка, корё-сарам, сахалинские корейцы, миграция, культура, спорт, наука, космос, политические доктрины.
        ");
        insta::assert_snapshot!(korean.slash("event", &json!({ "name": "qwertz" })).await?, @r"
        (only you see this)
        | # 그런 이름의 사건은 없어요
        | /사건에 입력하면서 목록에서 고르거나, /사건목록에서 찾아보세요.
        ");
        insta::assert_snapshot!(russian.slash("onthisday", &json!({ "date": "31 апреля" })).await?, @r"
        (only you see this)
        | # Такого дня не бывает
        | Напишите, например: 30 сентября, 30 сен, 09-30 или 1990-09-30.
        ");
        let day = russian.slash("onthisday", &json!({ "date": "30 сентября" })).await?;
        assert_eq!(day.embeds[0].title.as_deref(), Some("В этот день, 30 сентября"));
        assert!(day.to_text().contains("1990 год, ") && day.to_text().contains(" назад"), "{day}");
        insta::assert_snapshot!(korean.slash("onthisday", &json!({ "date": "9월 30일 1990" })).await?, @r"
        (only you see this)
        | # 날짜를 알아볼 수 없어요
        | 9월 30일, 09-30, 1990-09-30처럼 써 주세요.
        ");
        Ok(())
    });
}

#[test]
fn topics_are_offered_and_understood_in_the_readers_language() {
    in_discord(|world| async move {
        let choices = world.member().speaking("ru").types("events", "topic", "дипл").await?;
        assert_eq!((choices[0].name.as_str(), &choices[0].value), ("дипломатия", &json!("diplomacy")));
        let choices = world.member().speaking("ko").types("events", "topic", "외").await?;
        assert_eq!((choices[0].name.as_str(), &choices[0].value), ("외교", &json!("diplomacy")));
        let list = world.member().speaking("ko").slash("events", &json!({ "topic": "외교" })).await?;
        assert!(list.to_text().contains("사건 1건"), "{list}");
        Ok(())
    });
}

#[test]
fn the_servers_language_stands_in_for_a_reader_of_another_one() {
    in_discord(|world| async move {
        let reader = world.member().speaking("fr");
        world.moderator().slash("settings language", &json!({ "to": "Korean" })).await?;
        let reply = reader.asks("1990-relations").await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("한국과 소련이 외교 관계를 맺다"));
        // A mention has no reader's language; a question's own comes first.
        let reply = reader.mentions_bot("").await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("무엇이 궁금하세요?"));
        let reply = reader.mentions_bot(ANSWERED).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        let reply = reader.clone().in_direct_messages().asks("1990-relations").await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        Ok(())
    });
}
