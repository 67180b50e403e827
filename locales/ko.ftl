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

## 사실에서 더 나아가기

button-sources = 출처
button-related = 관련 사실
button-around = 앞뒤 사건
button-others = 찾던 답이 아니에요
sources-title = { $count ->
   *[other] ‘{ $title }’의 출처 { $count }건
}
source-without-date = { $kind }, 날짜 없음
source-supports = 내용 전체를 뒷받침해요
source-supports-at = 내용을 뒷받침해요 ({ $locator })
source-figure = 수치: { $figure }
source-kind-treaty = 조약·법률·결의문
source-kind-government = 정부 자료
source-kind-archive = 기록 보관소
source-kind-press = 언론
source-kind-scholarly = 학술 자료
source-kind-organization = 기관·단체
source-kind-encyclopedia = 백과사전
related-title = ‘{ $title }’에 이어 읽을 만한 것
related-heading = 관련 사실
related-none = 이 사실과 이어진 다른 사실은 아직 없어요
around-title = ‘{ $title }’의 앞뒤
around-before = 앞선 일
around-after = 뒤이은 일
around-none = 제 사실 모음에는 이 앞뒤의 일이 없어요
others-title = 혹시 이런 것을 찾으셨나요?
others-heading = 그다음으로 비슷한 것
others-none = 그다음으로 비슷하던 사실들은 그사이에 없어졌어요. 이름이나 장소, 연도를 넣어 다시 물어봐 주세요.

## 수치

figure-line = { $measure } { $amount }, { $date } (통계: { $statistics })
measure-trade = 양방향 교역
measure-exports = 한국의 수출
measure-imports = 한국의 수입
measure-investment = 투자
measure-loan = 차관
measure-debt = 채무
measure-visitors = 방문자
measure-residents = 거주자
measure-people = 인원
measure-prices = 가격
measure-other = 그 밖의 수치
unit-usd-million = { $value }억 달러
unit-usd-billion = { $value }억 달러
unit-people = { $count ->
   *[other] { $value }명
}
unit-percent = { $value }퍼센트
unit-tonnes = { $count ->
   *[other] { $value }톤
}
unit-count = { $value }건

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
list-part = { $count }, { $range }
events-previous = 이전
events-next = 다음
events-none-title = 조건에 모두 맞는 사건이 없어요
events-none-text = 조건을 하나 빼거나 기간을 넓혀 보세요. 예를 들면 1985년부터 1992년까지로 하거나, 인물만 넣어 보세요.
period-examples = 1990 | 1990년 6월 | 1990-09-30 | 1990년대 | 냉전 | 2022년부터 | 1884-1905
period-unknown-title = 날짜를 알아볼 수 없어요
period-unknown-text = 1990, 1990년 6월, 1990-09-30, 1990년대, 냉전, 2022년부터, 1884-1905처럼 써 주세요.
person-unknown-title = 그런 이름의 인물은 없어요
place-unknown-title = 그런 이름의 장소는 없어요
name-unknown-text = 입력하면서 목록에서 이름을 골라 주세요.
topic-unknown-title = 제가 다루는 주제가 아니에요
topic-unknown-text = 주제: { $topics }.

## 연표

timeline-title = 연표: { $subject }
timeline-everything = 러시아와 한국
timeline-contested = 보도, 주장 또는 논란
timeline-event = { $date }: { $title }
timeline-alt = 위에서 아래로 사건 { $count ->
   *[other] { $count }건
}을 늘어놓은 연표. { $events }

## 무역

trade-title = 한국과 러시아의 교역
trade-text = 출처가 밝힌 수치 그대로예요. 누가 무엇을 언제 세었는지에 따라 다르고, 여기서 고치지 않아요.
trade-unit = 한 해, 억 달러. 1991년까지는 소련
trade-both = 양방향
trade-exports = 한국의 수출
trade-imports = 한국의 수입
trade-line = { $date }: { $amounts }
trade-amount = { $measure } { $amount }
trade-statistics = 통계: { $statistics }
trade-count = { $count ->
   *[other] 항목 { $count }건
}
trade-elsewhere = 누구의 통계인지는 그림과 함께 있는 목록에 적혀 있어요.
trade-alt = { $first }년부터 { $last }년까지 한 해 교역액 { $count ->
   *[other] { $count }건
}을 나타낸 도표. 모두 목록에 글로도 있어요.
trade-none-title = 그때의 교역 수치는 없어요
trade-none-text = 가장 이른 것이 1980년대예요. 연도를 비우면 모두 볼 수 있어요.

## 인물과 장소

name-count = { $count ->
   *[other] 사실 { $count }건
}

## 모든 출처

overview-title = 사실 { $facts }건을 출처 { $sources }건이 뒷받침해요
overview-text = 이 명령에 사실의 이름을 넣으면 그 사실의 출처를 하나씩 보여 드려요.
overview-kinds = 종류별
overview-languages = 언어는 { $count ->
   *[other] { $count }가지예요.
}

## 퀴즈

quiz-year = 이 일은 몇 년에 있었을까요?
quiz-person = 이 일에 함께한 사람은 누구일까요?
quiz-place = 이 일은 어느 곳과 관련이 있을까요?
quiz-right = 맞아요: { $answer }
quiz-wrong = 아니에요, 정답은 { $answer }
quiz-score = 점수
quiz-score-value = { $asked }문제 중 { $right }개
quiz-next = 다음 문제
quiz-none-title = 그에 관한 문제는 없어요
quiz-none-text = 다른 주제를 고르거나 주제를 비워 주세요.

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

## 오늘의 게시글

daily-this-day = { $day }, 역사 속 오늘: { $years ->
    [0] 바로 오늘이에요.
   *[other] { $years }년 전 오늘이에요.
}
daily-leap-day = 올해는 없는 날인 2월 29일에 있었던 일이에요: { $day }, { $years ->
   *[other] { $years }년 전이에요.
}
daily-this-week = { $today } 당일의 기록은 없어요. 역사 속 이번 주: { $day }, { $years ->
    [0] 올해예요.
   *[other] { $years }년 전이에요.
}
daily-background = { $today }의 기록은 없어요. 대신 배경 이야기를 하나 전해요.
daily-others = 같은 날 있었던 다른 일
daily-test = 시험 게시글이에요. 매일 게시글은 정해진 시간에 따로 올라와요.
daily-no-entry-title = { $day }에는 올릴 내용이 없어요
daily-no-entry-text = 그날의 기록이 없고, 이럴 때는 올리지 않도록 설정되어 있어요.

## 매일 게시글: 설정

daily-set-title = 매일 게시글을 설정했어요
daily-changed-title = 매일 게시글 설정을 바꿨어요
daily-set-text = { $channel } 채널에 올라와요. 다음 게시글: { $moment }, { $away }.
daily-set-preview = 올라올 내용
daily-set-no-preview = 없어요. 그날의 기록이 없어서 올리지 않아요.
daily-set-footer = { $preview } 명령으로 게시글 전체를, { $status } 명령으로 상태를 볼 수 있어요. 역할에 { $daily } 사용을 허락하려면 { $settings } 명령에서 고르고, 서버 설정의 연동 메뉴에서도 허락해 주세요.
daily-time = 시간
daily-time-and-zone = { $time }, { $zone }
daily-weekdays = 요일
weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일
daily-language = 언어
daily-empty-day = 그날 있었던 일이 없으면
empty-day-nearest = 그 주에 있었던 일을 그렇다고 밝히고 올려요
empty-day-background = 날짜가 없는 사실을 올려요
empty-day-quiet = 올리지 않아요
daily-leap-day-setting = 2월 29일
leap-day-february = 다른 해에는 2월 28일에
leap-day-march = 다른 해에는 3월 1일에
leap-day-leap-years = 윤년에만
daily-role = 멘션
daily-publish = 발행
daily-publish-yes = 이 채널을 팔로우하는 모든 채널로
daily-paused-title = 매일 게시글을 멈췄어요
daily-paused-text = { $resume } 명령을 쓸 때까지 { $channel } 채널에 올리지 않아요. 설정은 그대로 있어요.
daily-resumed-title = 매일 게시글을 다시 올려요
daily-resumed-text = 다음 게시글은 { $channel } 채널에 올라와요: { $moment }, { $away }.
daily-tested-title = 시험 게시글을 올렸어요
daily-tested-text = { $channel } 채널에 있고, 시험이라고 적혀 있어요.
daily-remove-title = 매일 게시글을 없앨까요?
daily-remove-text = { $channel } 채널 게시글의 설정과 기록을 바로 지워요. 남겨 두려면 { $pause } 명령을 쓰세요.
daily-remove-button = 없애기
daily-removed-title = 매일 게시글을 없앴어요
daily-removed-text = { $channel } 채널 게시글에 대해 가지고 있던 것을 모두 지웠어요. 이미 올린 메시지는 그대로 있어요.

## 매일 게시글: 안 되는 까닭

daily-bad-time-title = 시간을 알아볼 수 없어요
daily-bad-time-text = 9, 오전 9시, 09:00, 21.30처럼 써 주세요.
daily-bad-zone-title = 어느 시간대인지 모르겠어요
daily-bad-zone-text = 서울이나 모스크바 같은 도시를 입력하면서 목록에서 골라 주세요. 시차가 같아도 서머타임이 다른 시간대가 많아요.
daily-bad-zone-like = 혹시 이 중에 있나요?
daily-bad-weekdays-title = 요일을 알아볼 수 없어요
daily-bad-weekdays-text = 월-금, 토, 일, 평일, 매일처럼 써 주세요.
daily-closed-title = 아직 그곳에 올릴 수 없어요
daily-closed-text = { $channel } 채널 설정의 권한에서 저나 제 역할을 추가하고 아래 권한을 허락해 주세요. 그런 다음 명령을 다시 써 주세요.
daily-permissions = 없는 권한
daily-gone-title = 그 채널을 찾을 수 없어요
daily-gone-text = 채널이 지워졌거나, 제가 이 서버에 봇으로 들어와 있지 않아요. 설치 링크로 저를 초대하고, 텍스트 채널이나 공지 채널, 스레드를 골라 주세요.
daily-too-many-title = 한 서버에 매일 게시글은 { $most ->
   *[other] { $most }개
}까지예요
daily-too-many-text = 먼저 { $remove } 명령으로 하나를 없애거나, 있는 것을 그 채널에서 다시 설정해 주세요.
daily-everyone-title = 모두를 멘션하지는 않아요
daily-everyone-text = 사람들이 스스로 고른 역할을 골라 주세요.
daily-none-title = 여기에는 매일 게시글이 없어요
daily-none-text = { $setup } 명령으로 설정해 주세요. 다른 채널에 있다면 그 채널을 적어 주세요.
daily-which-title = 어느 매일 게시글인가요?
daily-which-text = 이 서버에는 여러 개가 있어요. 채널을 적어 주세요.
daily-which-heading = 있는 곳
daily-unreached-title = 그곳에 올려도 되는지 Discord에서 확인하지 못했어요
daily-unreached-text = 아무것도 바꾸지 않았어요. 잠시 뒤에 다시 해 주세요.

## 매일 게시글: 상태

daily-status-title = { $count ->
   *[other] 매일 게시글 { $count }개
}
daily-status-language = { $language }
daily-status-next = 다음: { $moment }, { $away }
daily-status-paused = 멈춤
daily-status-last = 지난번: { $day }
daily-status-no-last = 아직 올린 적이 없어요
daily-status-trouble = { $days ->
    [0] 문제가 있어요: { $reason }
   *[other] 문제가 있어서 { $days }일 연속으로 못 올렸어요: { $reason }
}
daily-status-mended = 실패했지만 없던 것이 다시 생겼어요. 다음 게시글은 올라와요.
daily-status-footer = 바꾸려면 그 채널에서 다시 설정하세요.
daily-reason-quiet = 그날의 기록이 없었어요
daily-reason-late = 그 시간에 제가 켜져 있지 않았어요
daily-reason-paused = 멈춰 있었어요
daily-reason-closed = 채널에서 제 권한이 모자라요
daily-reason-gone = 채널이 없어졌거나, 제가 더는 서버에 없어요
daily-reason-limited = Discord가 너무 오래 기다리라고 했어요
daily-reason-refused = Discord가 메시지를 받아 주지 않았어요
daily-reason-unreached = Discord에 연결되지 않았어요
daily-state-claimed = 준비 중
daily-state-sent = 보내는 중
daily-state-done = 올림
daily-state-skipped = 올리지 않음
daily-state-failed = 실패
daily-history-title = 매일 게시글의 기록
daily-history-posts = 게시글
daily-history-no-posts = 아직 없어요
daily-history-why = { $state }: { $reason }
daily-history-changes = 바뀐 것
daily-history-change = { $moment }, { $person }
daily-history-somebody = 이름이 지워진 사람
daily-change-set-up = 설정함
daily-change-changed = 바꿈
daily-change-paused = 멈춤
daily-change-resumed = 다시 시작함
daily-fails-title = 매일 게시글을 올리지 못하고 있어요
daily-fails-text = { $channel } 채널에 올릴 수 없어요: { $reason }. 간격을 늘려 가며 계속 시도하고, 되면 저절로 이어져요. { $status } 명령으로 할 일을 알 수 있어요. 이 알림은 한 번만 보내요.

## 봇 소개

help-title = 이렇게 물어보세요
help-text = 사람이 정리하고 출처를 단 사실을 바탕으로 러시아와 한국에 관한 질문에 답해요. 답마다 출처를 밝히고, 모르면 모른다고 해요.
help-commands = 명령어
help-ask-detail = 한국과 소련은 언제 수교했나요?
help-event-detail = 사건 하나를 자세히. 입력하면서 목록에서 고르세요
help-events-detail = 낱말, 기간, 인물, 장소, 주제로 찾은 날짜순 목록. 예: 인물: 고르바초프
help-timeline-detail = 같은 목록을 그림으로
help-onthisday-detail = 오늘이나 9월 30일 같은 날에 있었던 일
help-person-detail = 인물이나 장소에 관해 제가 아는 모든 것
help-trade-detail = 해마다의 교역 도표와 그 통계의 출처
help-sources-detail = 사실의 출처를 하나씩
help-quiz-detail = 문제 하나에 답 넷
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
privacy-people = 사람: 프로필도, 누가 물었는지 알 수 있는 질문도 저장하지 않아요. 질문은 메모리에서 견주어 답하고, 이어서 물으실 수 있게 마지막으로 보여 드린 사실만 5분 동안 메모리에 둬요.
privacy-servers = 서버: 관리자가 { $settings }에서 고른 것을 서버 번호로 저장해요.
privacy-daily = 매일 게시글에 대해서는 그 설정(서버, 채널, 역할, 시간, 시간대, 언어 등), 누가 언제 설정하고 바꿨는지, 어떤 내용을 어떤 메시지로 올렸는지를 저장해요. { $remove } 명령을 쓰면 바로 지우고, 서버에서 저를 내보내면 30일 뒤에 지워요.
privacy-questions = 서버가 피드백을 켜 두면, 답을 찾지 못했거나 👎를 받은 질문을 사실을 돌보는 사람들을 위해 90일 동안 보관해요. 누가 어디서 물었는지, 멘션, 링크, 주소, 긴 숫자는 남기지 않아요.
privacy-read = 저에게 내린 명령과 저를 멘션하거나 저에게 답장한 메시지, 저에게 직접 보낸 메시지만 봐요. 다른 메시지는 읽을 수 없어요. Discord에 특별한 권한을 요청하지 않거든요.
privacy-log = 문제가 생기면 시각과 명령, 참조 번호만 기록하고, 쓰신 말이나 이름은 남기지 않아요. 버튼은 필요한 것을 버튼 자체에, 곧 Discord 쪽에 담고 있어요.
privacy-delete = { $delete } 명령은 본인에 관해, 관리자라면 서버에 관해 저장된 것을 지워요.
forget-me-title = 본인에 관해 저장된 것을 지울까요?
forget-me-text = 본인이 설정하거나 바꾼 매일 게시에서 본인의 번호를 바로 지워요. 게시는 계속돼요. 보관된 질문에는 이름이 없어서 어느 것이 본인의 질문인지 알 수 없어요.
forget-server-title = 이 서버에 관해 저장된 것을 지울까요?
forget-server-text = 관리자가 고른 것과 매일 게시를 그 기록과 함께 바로 모두 지워요. 저는 서버에 남아서, 막 초대받은 것처럼 다시 시작해요.
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

## 메시지 확인

check-title = { $count ->
   *[other] 내용 { $count }가지를 확인했고, { $supported }가지를 사실이 뒷받침해요
}
check-heading = { $number }. { $verdict }
check-supported = 뒷받침돼요
check-differs = 달라요
check-near = 딱 맞지는 않아요. 이것과 견주어 보세요
check-not-covered = 다루지 않아요
check-date = 출처의 날짜: { $date }.
check-nothing = 제 사실 모음에는 이에 관한 것이 없어요.
check-limits = 메시지의 처음 다섯 문장까지 낱말과 날짜를 제 사실과 견줄 뿐, 쓴 사람을 판단하지 않아요. 믿기 전에 사실을 읽어 보세요.
check-none-title = 그 메시지에서 확인할 내용을 찾지 못했어요
check-none-text = 러시아와 한국에 관해 무엇인가를 말하는 문장을 확인해요. 질문이나 그림은 확인하지 않아요.

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
command-timeline = 연표
    .description = 낱말, 기간, 인물, 장소, 주제로 찾은 사건을 그림 연표로 보여 줘요
option-timeline-text = 낱말
    .description = 사건의 내용을 나타내는 낱말
option-timeline-person = 인물
    .description = 관련된 사람
option-timeline-place = 장소
    .description = 일어난 곳
option-timeline-topic = 주제
    .description = 무엇에 관한 일인지
option-timeline-from = 시작
    .description = 이때부터. 예: 1990, 냉전, 1884-1905
option-timeline-to = 끝
    .description = 이때까지
command-onthisday = 오늘의역사
    .description = 오늘이나 다른 날에 있었던 일을 보여 줘요
option-onthisday-date = 날짜
    .description = 9월 30일이나 09-30 같은 날. 비우면 오늘이에요
command-daily = 매일
    .description = 매일 올라오는 게시글: 역사 속 오늘
command-daily-setup = 설정
    .description = 매일 게시글을 설정하거나, 그 채널의 설정을 바꿔요
option-daily-setup-channel = 채널
    .description = 올릴 곳: 채널이나 스레드
option-daily-setup-time = 시간
    .description = 언제: 9, 오전 9시, 09:00, 21.30처럼
option-daily-setup-timezone = 시간대
    .description = 어느 곳의 시간인지: 도시, 시차, 약어를 입력하세요
option-daily-setup-role = 역할
    .description = 멘션할 역할
option-daily-setup-language = 언어
    .description = 게시글의 언어
choice-daily-setup-language-english = 영어
choice-daily-setup-language-korean = 한국어
choice-daily-setup-language-russian = 러시아어
option-daily-setup-weekdays = 요일
    .description = 무슨 요일에: 월-금, 토, 일처럼. 비우면 매일
option-daily-setup-empty_day = 기록-없는-날
    .description = 그날 있었던 일이 없을 때 올릴 것
choice-daily-setup-empty_day-nearest = 그 주에 있었던 일
choice-daily-setup-empty_day-background = 배경 이야기
choice-daily-setup-empty_day-quiet = 올리지 않음
option-daily-setup-leap_day = 윤일
    .description = 다른 해에 2월 29일을 기억하는 날
choice-daily-setup-leap_day-28-february = 2월 28일
choice-daily-setup-leap_day-1-march = 3월 1일
choice-daily-setup-leap_day-leap-years-only = 윤년에만
option-daily-setup-publish = 발행
    .description = 공지 채널에서: 팔로우하는 채널로 발행해요
command-daily-status = 상태
    .description = 매일 게시글이 잘 올라오는지, 아니라면 할 일
command-daily-preview = 미리보기
    .description = 게시글을 미리 봐요. 나에게만 보여요
option-daily-preview-date = 날짜
    .description = 9월 30일이나 09-30처럼. 비우면 다음 게시글
option-daily-preview-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-daily-test = 시험
    .description = 지금 하나를 시험으로 표시해서 올려요
option-daily-test-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-daily-pause = 멈춤
    .description = 매일 게시글을 멈춰요. 설정은 그대로 있어요
option-daily-pause-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-daily-resume = 다시
    .description = 멈춘 매일 게시글을 다시 올려요
option-daily-resume-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-daily-remove = 없애기
    .description = 매일 게시글과 그에 대해 가진 것을 모두 지워요
option-daily-remove-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-daily-history = 기록
    .description = 매일 게시글이 한 일과 바꾼 사람
option-daily-history-channel = 채널
    .description = 여러 개일 때 어느 매일 게시글인지
command-person = 인물
    .description = 한 사람에 관해 제가 아는 모든 것을 차례로 보여 줘요
option-person-name = 이름
    .description = 입력하면서 목록에서 고르세요
command-place = 장소
    .description = 한 곳에 관해 제가 아는 모든 것을 차례로 보여 줘요
option-place-name = 이름
    .description = 입력하면서 목록에서 고르세요
command-trade = 교역
    .description = 한국과 러시아의 교역을 도표로, 누구의 통계인지와 함께 보여 줘요
option-trade-from = 시작
    .description = 이때부터. 예: 1990, 1990년대
option-trade-to = 끝
    .description = 이때까지
command-sources = 출처
    .description = 사실의 출처를 하나씩, 또는 모든 사실이 어디에서 왔는지 보여 줘요
option-sources-fact = 사실
    .description = 입력하면서 목록에서 고르세요. 비우면 전체예요
command-quiz = 퀴즈
    .description = 문제 하나에 답 넷. 점수는 그 메시지에만 남아요
option-quiz-topic = 주제
    .description = 무엇에 관한 문제를 낼지. 비우면 무엇이든지예요
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
menu-check-this-message = 이 메시지 확인하기
menu-ask-about-this-message = 이 메시지로 질문하기
