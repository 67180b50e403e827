# 봇이 한국어로 하는 모든 말. 한 줄이나 한 묶음이 메시지 하나이고, 중괄호 안의 값은 src/reply가 채웁니다.
# 세 파일은 같은 메시지를 같은 순서로, 같은 값과 함께 담습니다. tests/it/locales.rs가 비교합니다.

## 언어 이름

language-name = 한국어

## 날짜

date-day = { $year }년 { $month } { $day }일
date-day-of-year = { $month } { $day }일
date-month = { $year }년 { $month }
date-year = { $year }년
date-decade = { $decade }년대
date-century = { $century }세기
date-interval = { $start }부터 { $end }까지
date-since = { $start }부터
date-until = { $end }까지
date-approximate = { $date }경
date-uncertain = { $date } (불확실)
date-approximate-uncertain = { $date }경 (불확실)
date-unknown = 날짜 미상
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

## 사실

fact-date = 날짜
fact-status = 상태
fact-note = 참고: { $note }
fact-sources = { $count ->
   *[other] 출처
}
fact-footer = 사실 { $id }
status-reported = 보도됨, 독립적으로 확인되지 않음
status-alleged = 한쪽 당사자의 주장
status-disputed = 논란 있음: 출처마다 내용이 달라요
source-dated = { $publisher }, { $date }
source-undated = { $publisher }
source-locator = { $source }, { $locator }
source-in-language = { $source }, { $language ->
    [ar] 아랍어
    [de] 독일어
    [en] 영어
    [es] 스페인어
    [fr] 프랑스어
    [hr] 크로아티아어
    [id] 인도네시아어
    [it] 이탈리아어
    [ja] 일본어
    [ko] 한국어
    [nl] 네덜란드어
    [pl] 폴란드어
    [pt] 포르투갈어
    [ru] 러시아어
    [zh] 중국어
   *[other] 다른 언어
}

## 주제

topic-diplomacy = 외교
topic-summit = 정상회담
topic-embassy = 대사관
topic-treaty = 조약
topic-trade = 무역
topic-finance = 금융
topic-energy = 에너지
topic-arctic = 북극
topic-transport = 교통
topic-defence = 국방
topic-war = 전쟁
topic-nuclear = 핵 문제
topic-sanctions = 제재
topic-incident = 사건·사고
topic-intelligence = 첩보
topic-koryo-saram = 고려인
topic-sakhalin-koreans = 사할린 한인
topic-migration = 이주
topic-culture = 문화
topic-sport = 스포츠
topic-science = 과학
topic-space = 우주
topic-policy = 정책

## 딱 맞는 답이 없을 때

suggestions-title = 어느 것을 말씀하시는지 잘 모르겠어요
suggestions-text = 하나를 고르시면 출처와 함께 보여 드릴게요. 여기에 없으면 이름이나 장소, 연도를 넣어 다시 물어봐 주세요.
suggestions-heading = 혹시 이것인가요?
no-match-title = 잘 모르겠어요
no-match-text = 제가 가진 사실 { $count ->
   *[other] { $count }건
} 중에는 답이 없고, 저는 추측하지 않아요. 저는 조선과 러시아 제국 때부터 오늘까지의 한·러 관계를 다뤄요. 질문에 이름이나 장소, 연도가 있으면 찾기 쉬워요.
no-match-heading = 이런 질문에 답할 수 있어요
no-match-example-1 = 한국과 소련은 언제 수교했나요?
no-match-example-2 = 북방정책이 뭐예요?
no-match-example-3 = 1937년에 고려인은 왜 강제 이주를 당했나요?
no-event-title = 그런 이름의 사건은 없어요
no-event-text = /{ $event }에 입력하면서 목록에서 고르거나, /{ $events }에서 찾아보세요.
gone-title = 그 사실은 이제 없어요
gone-text = 이 메시지를 보낸 뒤에 { $id } 항목이 지워졌거나 다른 항목과 합쳐졌어요. 다시 물어봐 주세요.

## 사건 목록

events-title = { $count ->
   *[other] 사건 { $count }건
}
events-heading = { $first }~{ $last }번째
events-page = { $page } / { $pages }
events-previous = 이전
events-next = 다음
events-none-title = 조건에 모두 맞는 사건이 없어요
events-none-text = 조건을 하나 빼거나 기간을 넓혀 보세요. 예를 들면 1985년부터 1992년까지로 하거나, 인물만 넣어 보세요.
period-unknown-title = 날짜를 알아볼 수 없어요
period-unknown-text = 1990, 1990년 6월, 1990-09-30, 1990년대, 2022년부터처럼 써 주세요.
person-unknown-title = 그런 이름의 인물은 없어요
place-unknown-title = 그런 이름의 장소는 없어요
name-unknown-text = 입력하면서 목록에서 이름을 골라 주세요.
topic-unknown-title = 제가 다루는 주제가 아니에요
topic-unknown-text = 주제: { $topics }.

## 오늘의 역사

day-title = { $day }, 오늘의 역사
day-heading = { $count ->
    [1] 있었던 일
   *[other] 있었던 일, 오래된 순서
}
day-ago = { $years ->
    [0] { $year }년, 올해
   *[other] { $year }년, { $years }년 전
}
day-none-title = { $day }의 기록이 없어요
day-none-text = 바로 이날로 날짜가 적힌 사실이 없어요.
day-nearest = 기록이 있는 가장 가까운 날은 { $day }이에요.
day-impossible = 그런 날은 없어요
day-ambiguous = 두 가지 날짜로 읽을 수 있어요
day-not-understood = 날짜를 알아볼 수 없어요
day-examples = 9월 30일, 09-30, 1990-09-30처럼 써 주세요.

## 봇 소개

help-title = 이렇게 물어보세요
help-text = 사람이 정리하고 출처를 단 사실을 바탕으로 러시아와 한국에 관한 질문에 답해요. 답마다 출처를 밝히고, 모르면 모른다고 해요.
help-commands = 명령어
help-ask-detail = 한국과 소련은 언제 수교했나요?
help-event-detail = 사건 하나를 자세히. 입력하면서 목록에서 고르세요
help-events-detail = 낱말, 기간, 인물, 장소, 주제로 찾은 날짜순 목록. 예: 인물: 고르바초프
help-onthisday-detail = 오늘이나 9월 30일 같은 날에 있었던 일
help-about-detail = 제가 아는 것과 정답률
help-privacy-detail = 제가 저장하는 것
help-mention = 저를 멘션하면서 묻거나, 제 메시지에 답장하거나, 저에게 직접 메시지를 보내도 돼요.
about-title = Nordpolitik
about-text = 조선과 러시아 제국 때부터 오늘까지의 한·러 관계에 관한 질문에, 사람이 쓰고 출처를 단 사실로 답해요. 질문의 낱말을 그 사실들과 견줄 뿐, 문장을 지어내지 않아요. 이름은 이 관계를 연 1988~1992년 한국의 북방정책에서 왔어요.
about-version = 버전
about-facts = 사실 모음
about-counts = 출처 { $sources }건에서 얻은 사실 { $facts }건
about-newest = 가장 최근 사실
about-right-heading = 정답률
about-right = 프로젝트의 시험 질문 { $answerable }개 중 { $right }개에 맞게, { $wrong }개에 틀리게 답했어요. 제가 알 수 없는 질문 { $negatives }개 중에서는 { $false }개에 잘못 답했어요.
about-licence = 사실: CC BY 4.0. 코드: MIT 또는 Apache-2.0.

## 피드백

feedback-good = 👍
feedback-bad = 👎
feedback-praised-title = 고마워요
feedback-praised-text = 어떤 답이 좋은지 알면 도움이 돼요.
feedback-complained-title = 고마워요. 무엇이 아쉬웠나요?
feedback-complained-text = 사실을 돌보는 사람들을 위해 이름과 장소 없이 { $days }일 동안 적어 둬요. 가장 가까운 이유를 고르거나, 그냥 두셔도 돼요.
feedback-explained-title = 고마워요, 도움이 돼요
feedback-explained-text = 누군가 살펴볼 거예요.
feedback-before-title = 이 답은 이미 평가하셨어요
feedback-before-text = 한 번이면 충분해요. 잘 적어 두었어요.
feedback-none-title = 여기서는 답을 평가하지 않아요
feedback-none-text = 이 서버의 관리자가 피드백을 껐거나, 서버가 아닌 곳이에요.
reason-not-asked = 물어본 것이 아니에요
reason-wrong = 틀린 내용이 있어요
reason-outdated = 오래된 내용이에요
reason-unclear = 이해하기 어려워요

## 개인정보

privacy-title = 제가 저장하는 것
privacy-people = 사람: 프로필도, 누가 물었는지 알 수 있는 질문도 저장하지 않아요. 질문은 메모리에서 견주어 답해요.
privacy-servers = 서버: 관리자가 { $settings }에서 고른 것을 서버 번호로 저장해요.
privacy-questions = 서버가 피드백을 켜 두면, 답을 찾지 못했거나 👎를 받은 질문을 사실을 돌보는 사람들을 위해 90일 동안 보관해요. 누가 어디서 물었는지, 멘션, 링크, 주소, 긴 숫자는 남기지 않아요.
privacy-read = 저에게 내린 명령과 저를 멘션하거나 저에게 답장한 메시지, 저에게 직접 보낸 메시지만 봐요. 다른 메시지는 읽을 수 없어요. Discord에 특별한 권한을 요청하지 않거든요.
privacy-log = 문제가 생기면 시각과 명령, 참조 번호만 기록하고, 쓰신 말이나 이름은 남기지 않아요. 버튼은 필요한 것을 버튼 자체에, 곧 Discord 쪽에 담고 있어요.
privacy-delete = { $delete } 명령은 본인에 관해, 관리자라면 서버에 관해 저장된 것을 지워요.
forget-me-title = 본인에 관해 저장된 것을 지울까요?
forget-me-text = 본인의 번호로 저장된 것을 바로 모두 지워요. 보관된 질문에는 이름이 없어서 어느 것이 본인의 질문인지 알 수 없어요.
forget-server-title = 이 서버에 관해 저장된 것을 지울까요?
forget-server-text = 관리자가 고른 것을 바로 모두 지워요. 저는 서버에 남아서, 막 초대받은 것처럼 다시 시작해요.
forget-button = 지우기
forgotten-title = 지웠어요
forgotten-text = 저장소에 남은 것이 없어요. 운영자가 만들어 둔 사본은 시간이 지나면 새것으로 바뀌어요.
forgotten-nothing-title = 지울 것이 없었어요
forgotten-nothing-text = 저장된 것이 없었어요.

## 서버 설정

settings-title = 이 서버의 설정
settings-heading = 고른 것
settings-language = 언어
settings-language-none = 질문이나 읽는 사람의 언어, 둘 다 분명하지 않으면 영어
settings-mentions = 저를 멘션하면
settings-mentions-everywhere = { $count ->
    [0] 모든 채널에서 답해요
   *[other] 채널 { $count }개를 뺀 모든 곳에서 답해요
}
settings-mentions-nowhere = { $count ->
    [0] 어느 채널에서도 답하지 않아요
   *[other] 채널 { $count }개에서만 답해요
}
settings-here = 이 채널에서는
settings-here-answered = 답해요
settings-here-silent = 답하지 않아요. 명령어는 쓸 수 있어요
settings-feedback = 피드백
settings-feedback-on = 켜짐: 답을 평가할 수 있고, 좋은 답을 얻지 못한 질문이 누가 어디서 물었는지 없이 사실을 보완하는 데 쓰여요
settings-feedback-off = 꺼짐: 평가도 보관도 하지 않아요
settings-daily = 매일 게시
settings-daily-managers = 서버를 관리할 수 있는 사람이 설정해요
settings-daily-role = 서버를 관리할 수 있는 사람과 역할 하나가 설정해요
managers-only-title = 서버를 관리하는 분만 할 수 있어요
managers-only-text = ‘서버 관리하기’ 권한이 있는 분께 부탁해 보세요.
check-right-title = 이 채널에 필요한 권한이 모두 있어요
check-right-text = 질문, 답장, 매일 게시가 여기서 모두 돼요.
check-present = 허용됨
check-missing-title = { $count ->
   *[other] 이 채널에 권한 { $count }개가 모자라요
}
check-missing-text = 채널 설정의 ‘권한’에서 저나 제 역할을 추가하고 아래 권한을 허용해 주세요. 그런 다음 다시 확인해 보세요.
check-missing = 모자란 권한
permission-view = 채널 보기
permission-view-why = 없으면 멘션을 볼 수 없어요
permission-send = 메시지 보내기
permission-send-why = 없으면 명령어에만 답할 수 있어요
permission-threads = 스레드에서 메시지 보내기
permission-threads-why = 없으면 스레드에서 답할 수 없어요
permission-embeds = 링크 첨부
permission-embeds-why = 없으면 답이 비어 보여요
permission-history = 메시지 기록 보기
permission-history-why = 없으면 질문한 메시지에 답장할 수 없어요

## 문제가 생겼을 때

empty-title = 무엇이 궁금하세요?
empty-text = 러시아와 한국에 관해 물어보세요. 예를 들면 ‘북방정책이 뭐예요?’처럼요.
too-long-title = 저에게는 너무 길어요
too-long-text = 한 번에 한 가지씩, { $limit }자 안으로 물어봐 주세요.
cooldown-title = 잠시만요
cooldown-text = { $seconds ->
   *[other] 제가 잘 답할 수 있는 것보다 빨리 물어보고 계세요. { $seconds }초 뒤에 다시 해 주세요.
}
cooldown-channel-title = 지금 이 채널에 질문이 많아요
cooldown-channel-text = { $seconds ->
   *[other] { $seconds }초 뒤에 다시 하시거나, 다른 채널이나 쪽지로 물어봐 주세요.
}
stale-button-title = 이 버튼은 이제 쓸 수 없어요
stale-button-text = 제 다른 버전이 보낸 메시지의 버튼이에요. 다시 물어봐 주세요.
failure-title = 제 쪽에서 문제가 생겼어요
failure-text = 질문에는 문제가 없었어요. 잠시 뒤에 다시 해 보시고, 또 그러면 저를 운영하는 분께 이 참조 번호를 알려 주세요: { $reference }

## 터미널 대화

chat-greeting = 러시아와 한국에 관한 사실 { $count ->
   *[other] { $count }건
}이 있어요. 질문하거나 /help를 입력하세요. Ctrl-D로 끝내요.
chat-unknown-command = 제가 아는 명령이 아니에요
chat-commands = 명령: { $commands }. 빗금으로 시작하지 않으면 모두 질문이에요.
chat-unknown-option = 그런 옵션은 없어요
chat-options = 옵션: { $options }. 쌍점으로 끝나는 낱말은 따옴표로 묶어 주세요.

## 명령어: Discord의 목록에 보이는 대로. 이름은 글자, 숫자, 붙임표로 32자까지, 설명은 100자까지.

command-ask = 질문
    .description = 러시아와 한국에 관해 물어보세요. 답마다 출처를 밝혀요
option-ask-question = 질문
    .description = 편한 말로 쓴 질문
command-event = 사건
    .description = 사건 하나를 날짜, 상태, 출처와 함께 자세히 보여 줘요
option-event-name = 이름
    .description = 입력하면서 목록에서 고르세요
command-events = 사건목록
    .description = 낱말, 기간, 인물, 장소, 주제로 찾은 사건을 날짜순으로 보여 줘요
option-events-text = 낱말
    .description = 사건의 내용을 나타내는 낱말
option-events-from = 시작
    .description = 이때부터. 예: 1990, 1990년 6월, 1990-09-30
option-events-to = 끝
    .description = 이때까지
option-events-person = 인물
    .description = 관련된 사람
option-events-place = 장소
    .description = 일어난 곳
option-events-topic = 주제
    .description = 무엇에 관한 일인지
command-onthisday = 오늘의역사
    .description = 오늘이나 다른 날에 있었던 일을 보여 줘요
option-onthisday-date = 날짜
    .description = 9월 30일이나 09-30 같은 날. 비우면 오늘이에요
command-help = 도움말
    .description = 묻는 방법과 예
command-about = 소개
    .description = 제가 아는 것, 최신 정도, 정답률
command-privacy = 개인정보
    .description = 제가 저장하는 것과 지우기
command-privacy-show = 보기
    .description = 무엇을, 누구에 관해, 얼마 동안 저장하는지 보여 줘요
command-privacy-delete = 지우기
    .description = 본인에 관해, 관리자라면 서버에 관해 저장된 것을 지워요
option-privacy-delete-what = 대상
    .description = 누구에 관한 것인지
choice-privacy-delete-what-mine = 내 것
choice-privacy-delete-what-this-servers = 이 서버의 것
command-settings = 설정
    .description = 이 서버가 고르는 것
command-settings-show = 보기
    .description = 지금 고른 것을 보여 줘요
command-settings-language = 언어
    .description = 제가 모르는 언어를 쓰는 사람에게 보여 줄 언어
option-settings-language-to = 언어
    .description = 다른 언어로 물으면 그 언어로 답해요
choice-settings-language-to-none = 정하지 않음
choice-settings-language-to-english = 영어
choice-settings-language-to-korean = 한국어
choice-settings-language-to-russian = 러시아어
command-settings-mentions = 멘션
    .description = 저를 멘션하면 어디에서 답할지
option-settings-mentions-answered = 답할곳
    .description = 명령어는 어디서나 쓸 수 있어요
choice-settings-mentions-answered-everywhere = 모든 곳
choice-settings-mentions-answered-nowhere = 어디서도 안 함
choice-settings-mentions-answered-also-here = 여기서도
choice-settings-mentions-answered-not-here = 여기는 제외
command-settings-feedback = 피드백
    .description = 답을 평가하고, 좋은 답을 얻지 못한 질문을 보관할지
option-settings-feedback-kept = 보관
    .description = 누가 어디서 물었는지는 남기지 않고, 길어야 90일 보관해요
choice-settings-feedback-kept-on = 켜기
choice-settings-feedback-kept-off = 끄기
command-settings-daily = 매일
    .description = 서버 관리자 말고 매일 게시를 설정할 수 있는 사람
option-settings-daily-role = 역할
    .description = 이 역할을 가진 모두. 비우면 아무도 더하지 않아요
command-settings-check = 점검
    .description = 이 채널에서 필요한 권한이 있는지, 무엇을 고칠지 알려 줘요
