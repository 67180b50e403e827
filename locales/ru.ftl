# Всё, что бот говорит по-русски. Одно сообщение — строка или блок; значения в фигурных скобках подставляет src/reply.
# В трёх файлах одни и те же сообщения в одном порядке и с одними значениями: их сравнивает tests/it/locales.rs.
# Атрибут .genitive — родительный падеж: с июня 1990 года, около 1863 года.

## Сам язык

language-name = Русский

## Даты

date-day = { $day } { $month } { $year } года
date-day-of-year = { $day } { $month }
date-month = { $month } { $year } года
date-year = { $year } год
    .genitive = { $year } года
date-decade = { $decade }-е годы
    .genitive = { $decade }-х годов
date-century = { $century ->
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }-й
} век
    .genitive = { $century ->
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }-го
} века
date-interval = с { $start } по { $end }
date-since = с { $start }
date-until = до { $end }
date-approximate = около { $date }
    .genitive = примерно { $date }
date-uncertain = { $date } (предположительно)
date-approximate-uncertain = около { $date } (предположительно)
    .genitive = примерно { $date } (предположительно)
date-unknown = дата неизвестна
month-1 = январь
    .genitive = января
month-2 = февраль
    .genitive = февраля
month-3 = март
    .genitive = марта
month-4 = апрель
    .genitive = апреля
month-5 = май
    .genitive = мая
month-6 = июнь
    .genitive = июня
month-7 = июль
    .genitive = июля
month-8 = август
    .genitive = августа
month-9 = сентябрь
    .genitive = сентября
month-10 = октябрь
    .genitive = октября
month-11 = ноябрь
    .genitive = ноября
month-12 = декабрь
    .genitive = декабря

## Факт

fact-date = Дата
fact-status = Статус
fact-note = Примечание: { $note }
fact-sources = { $count ->
    [1] Источник
   *[other] Источники
}
fact-footer = Факт { $id }
status-reported = По сообщениям, независимо не подтверждено
status-alleged = Утверждает одна из сторон
status-disputed = Спорно: источники противоречат друг другу
source-dated = { $publisher }, { $date }
source-undated = { $publisher }
source-locator = { $source }, { $locator }
source-in-language = { $source }, { $language ->
    [ar] на арабском
    [de] на немецком
    [en] на английском
    [es] на испанском
    [fr] на французском
    [hr] на хорватском
    [id] на индонезийском
    [it] на итальянском
    [ja] на японском
    [ko] на корейском
    [nl] на нидерландском
    [pl] на польском
    [pt] на португальском
    [ru] на русском
    [zh] на китайском
   *[other] на другом языке
}

## Темы

topic-diplomacy = дипломатия
topic-summit = саммиты
topic-embassy = посольства
topic-treaty = договоры
topic-trade = торговля
topic-finance = финансы
topic-energy = энергетика
topic-arctic = Арктика
topic-transport = транспорт
topic-defence = оборона
topic-war = войны
topic-nuclear = ядерный вопрос
topic-sanctions = санкции
topic-incident = инциденты
topic-intelligence = разведка
topic-koryo-saram = корё-сарам
topic-sakhalin-koreans = сахалинские корейцы
topic-migration = миграция
topic-culture = культура
topic-sport = спорт
topic-science = наука
topic-space = космос
topic-policy = политические доктрины

## Дальше от факта

button-sources = Источники
button-related = По теме
button-around = До и после
button-others = Это не то
sources-title = { $count ->
    [one] { $count } источник факта «{ $title }»
    [few] { $count } источника факта «{ $title }»
   *[many] { $count } источников факта «{ $title }»
}
source-without-date = { $kind }, без даты
source-supports = Подтверждает сказанное целиком
source-supports-at = Подтверждает сказанное ({ $locator })
source-figure = Приводит число: { $figure }
source-kind-treaty = Текст договора, закона или резолюции
source-kind-government = Государственный орган
source-kind-archive = Архив
source-kind-press = Пресса
source-kind-scholarly = Научная работа
source-kind-organization = Организация
source-kind-encyclopedia = Энциклопедия
related-title = Что прочитать после «{ $title }»
related-heading = По теме
related-none = Ничего связанного с этим не отмечено
around-title = До и после: «{ $title }»
around-before = До этого
around-after = После этого
around-none = В моей базе нет ничего до или после этого
others-title = Что ещё вы могли иметь в виду
others-heading = Следующие по сходству
others-none = Следующих по сходству фактов в базе больше нет. Спросите ещё раз, добавив имя, место или год.

## Числа

figure-line = { $measure }: { $amount }, { $date } (статистика: { $statistics })
measure-trade = торговля в обе стороны
measure-exports = экспорт Южной Кореи
measure-imports = импорт Южной Кореи
measure-investment = инвестиции
measure-loan = кредиты
measure-debt = долг
measure-visitors = поездки
measure-residents = жители
measure-people = люди
measure-prices = цены
measure-other = другое число
unit-usd-million = { $value } млн долларов США
unit-usd-billion = { $value } млрд долларов США
unit-people = { $count ->
    [one] { $value } человек
    [few] { $value } человека
   *[many] { $value } человек
}
unit-percent = { $value } %
unit-tonnes = { $count ->
    [one] { $value } тонна
    [few] { $value } тонны
   *[many] { $value } тонн
}
unit-count = { $value }

## Нет прямого ответа

suggestions-title = Не совсем понятно, что вы имеете в виду
suggestions-text = Выберите вариант, и я покажу его с источниками. Если подходящего нет, спросите ещё раз и добавьте имя, место или год.
suggestions-heading = Возможно, вы имели в виду
no-match-title = Я не знаю
no-match-text = { $count ->
    [one] Среди { $count } факта
   *[other] Среди { $count } фактов
}, которые у меня есть, ответа нет, а гадать я не буду. Я знаю об отношениях России и Южной Кореи — от Российской империи и Чосона до наших дней. Имя, место или год в вопросе помогут найти ответ.
no-match-heading = На это я могу ответить
no-match-example-1 = Когда Сеул и Москва установили дипломатические отношения?
no-match-example-2 = Что такое «северная политика»?
no-match-example-3 = Почему в 1937 году депортировали корейцев Дальнего Востока?
no-event-title = Такого события я не знаю
no-event-text = Начните вводить название в команде /{ $event } и выберите событие из списка или найдите его через /{ $events }.
gone-title = Этого факта больше нет
gone-text = Он назывался { $id }; с тех пор как было отправлено это сообщение, его удалили или объединили с другим. Спросите, пожалуйста, ещё раз.

## Списки событий

events-title = { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}
events-heading = С { $first }-го по { $last }-е
events-page = { $page } из { $pages }
list-part = { $count }. { $range }
events-previous = Раньше
events-next = Позже
events-none-title = Ничто не подходит под все условия
events-none-text = Уберите одно из условий или расширьте период: например, с 1985 по 1992 год или только имя.
period-examples = 1990 | июнь 1990 | 1990-09-30 | 1990-е | холодная война | с 2022 | 1884-1905
period-unknown-title = Не могу прочитать эту дату
period-unknown-text = Напишите, например: 1990, июнь 1990, 1990-09-30, 1990-е, холодная война, с 2022 или 1884-1905.
person-unknown-title = Человека с таким именем я не знаю
place-unknown-title = Места с таким названием я не знаю
name-unknown-text = Начните вводить и выберите из списка.
topic-unknown-title = Такой темы у меня нет
topic-unknown-text = Темы: { $topics }.

## Хроника

timeline-title = Хроника: { $subject }
timeline-everything = Россия и Корея
timeline-contested = по сообщениям, утверждениям или спорно
timeline-event = { $date }: { $title }
timeline-alt = Хроника сверху вниз, { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}. { $events }

## Торговля

trade-title = Торговля Южной Кореи и России
trade-text = Числа такие, какими их дают источники. Они зависят от того, кто, что и когда считал; здесь ничего не исправлено.
trade-unit = млрд долларов США в год; до 1991 года — с СССР
trade-both = в обе стороны
trade-exports = экспорт Южной Кореи
trade-imports = импорт Южной Кореи
trade-line = { $date }: { $amounts }
trade-amount = { $measure } — { $amount }
trade-statistics = статистика: { $statistics }
trade-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
trade-elsewhere = Чья это статистика, сказано в списке рядом с рисунком.
trade-alt = График годового товарооборота с { $first } по { $last } год, { $count ->
    [one] { $count } число
    [few] { $count } числа
   *[many] { $count } чисел
}. Все они есть в списке текстом.
trade-none-title = За это время у меня нет чисел о торговле
trade-none-text = Самые ранние — из 1980-х годов. Не указывайте годы, чтобы увидеть все.

## Люди и места

name-count = { $count ->
    [one] { $count } факт
    [few] { $count } факта
   *[many] { $count } фактов
}

## Все источники

overview-title = { $sources ->
    [one] { $sources } источник
    [few] { $sources } источника
   *[many] { $sources } источников
}, на них держится { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
}
overview-text = Если указать факт, эта команда покажет, откуда он, по каждому источнику.
overview-kinds = По видам
overview-languages = Языков среди них — { $count ->
   *[other] { $count }.
}

## Викторина

quiz-year = В каком году это было?
quiz-person = Кто в этом участвовал?
quiz-place = С каким из этих мест это связано?
quiz-right = Верно: { $answer }
quiz-wrong = Нет, верный ответ: { $answer }
quiz-score = Счёт
quiz-score-value = { $right } из { $asked }
quiz-next = Следующий вопрос
quiz-none-title = Об этом у меня нет вопросов
quiz-none-text = Выберите другую тему или не указывайте её.

## День года

day-title = В этот день, { $day }
day-heading = { $count ->
    [1] Что произошло
   *[other] Что произошло, по порядку лет
}
day-ago = { $years ->
    [0] { $year } год, в этом году
    [one] { $year } год, { $years } год назад
    [few] { $year } год, { $years } года назад
   *[many] { $year } год, { $years } лет назад
}
day-none-title = На { $day } записей нет
day-none-text = Ни один факт в базе не датирован именно этим днём.
day-nearest = Ближайший день, о котором есть запись, — { $day }.
day-impossible = Такого дня не бывает
day-ambiguous = Это могут быть два разных дня
day-not-understood = Не могу понять, какой это день
day-examples = Напишите, например: 30 сентября, 30 сен, 09-30 или 1990-09-30.

## Запись дня

daily-this-day = В этот день, { $day }: { $years ->
    [0] сегодня.
    [one] { $years } год назад.
    [few] { $years } года назад.
   *[many] { $years } лет назад.
}
daily-leap-day = Это было 29 февраля, а в этом году такого дня нет: { $day }, { $years ->
    [one] { $years } год назад.
    [few] { $years } года назад.
   *[many] { $years } лет назад.
}
daily-this-week = На сам день { $today } записей нет. На этой неделе в истории: { $day }, { $years ->
    [0] в этом году.
    [one] { $years } год назад.
    [few] { $years } года назад.
   *[many] { $years } лет назад.
}
daily-background = На { $today } записей нет. Вместо этого — немного о предыстории:
daily-others = Ещё в этот день
daily-test = Это проба. Ежедневная запись всё равно придёт в своё время.
daily-no-entry-title = На { $day } публиковать нечего
daily-no-entry-text = На этот день записей нет, а в таких случаях выбрано молчать.

## Ежедневные записи: настройки

daily-set-title = Ежедневная запись настроена
daily-changed-title = Ежедневная запись изменена
daily-set-text = Она приходит в { $channel }. Следующая: { $moment }, { $away }.
daily-set-preview = В ней будет
daily-set-no-preview = Ничего: на тот день записей нет, и публикации не будет.
daily-set-footer = { $preview } показывает запись целиком, { $status } — как идут дела. Чтобы разрешить { $daily } роли, выберите её в { $settings } и разрешите в настройках сервера, в разделе «Интеграции».
daily-time = Время
daily-time-and-zone = { $time }, { $zone }
daily-weekdays = Дни
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
daily-language = Язык
daily-empty-day = Если в этот день ничего не было
empty-day-nearest = То, что было на этой неделе, с пояснением
empty-day-background = Факт, который не связан с днём
empty-day-quiet = Ничего не публиковать
daily-leap-day-setting = 29 февраля
leap-day-february = В другие годы — 28 февраля
leap-day-march = В другие годы — 1 марта
leap-day-leap-years = Только в високосные годы
daily-role = Упоминание
daily-publish = Рассылка
daily-publish-yes = Во все каналы, подписанные на этот
daily-paused-title = Ежедневная запись приостановлена
daily-paused-text = В { $channel } ничего не придёт, пока вы не введёте { $resume }. Настройки сохраняются.
daily-resumed-title = Ежедневная запись продолжается
daily-resumed-text = Следующая придёт в { $channel }: { $moment }, { $away }.
daily-tested-title = Проба опубликована
daily-tested-text = Она в { $channel }, и в ней сказано, что это проба.
daily-remove-title = Удалить ежедневную запись?
daily-remove-text = Я сразу удалю настройки и историю записи в { $channel }. { $pause } их сохраняет.
daily-remove-button = Удалить
daily-removed-title = Ежедневная запись удалена
daily-removed-text = Я удалил всё, что хранил для записи в { $channel }. Опубликованные сообщения остаются.

## Ежедневные записи: что мешает

daily-bad-time-title = Не могу прочитать это время
daily-bad-time-text = Напишите так: 9, 9 утра, 09:00 или 21.30.
daily-bad-zone-title = Не знаю, какой это часовой пояс
daily-bad-zone-text = Начните вводить город, например Сеул или Москва, и выберите пояс из списка. У многих поясов одно смещение, но часы переводят по-разному.
daily-bad-zone-like = Может быть, один из этих
daily-bad-weekdays-title = Не могу прочитать эти дни
daily-bad-weekdays-text = Напишите так: пн-пт, сб, вс, будни или каждый день.
daily-closed-title = Мне пока нельзя там публиковать
daily-closed-text = Откройте настройки { $channel }, раздел «Права доступа», добавьте меня или мою роль и разрешите то, что перечислено ниже. Затем повторите команду.
daily-permissions = Чего мне не хватает
daily-gone-title = Не могу найти этот канал
daily-gone-text = Возможно, его удалили, или меня нет на этом сервере в качестве бота. Пригласите меня по ссылке установки и выберите текстовый канал, канал объявлений или ветку.
daily-too-many-title = На сервере может быть { $most ->
    [one] { $most } ежедневная запись
    [few] { $most } ежедневные записи
   *[many] { $most } ежедневных записей
}
daily-too-many-text = Сначала удалите одну командой { $remove } или измените имеющуюся, настроив её в том же канале заново.
daily-everyone-title = Всех я не упоминаю
daily-everyone-text = Выберите роль, которую люди взяли себе сами.
daily-none-title = Здесь нет ежедневной записи
daily-none-text = Настройте её командой { $setup }. Если она в другом канале, укажите канал.
daily-which-title = Какая ежедневная запись?
daily-which-text = На этом сервере их несколько. Укажите канал.
daily-which-heading = Они здесь
daily-unreached-title = Discord не ответил, можно ли мне там публиковать
daily-unreached-text = Ничего не изменилось. Попробуйте чуть позже.

## Ежедневные записи: как идут дела

daily-status-title = { $count ->
    [one] { $count } ежедневная запись
    [few] { $count } ежедневные записи
   *[many] { $count } ежедневных записей
}
daily-status-language = язык: { $language }
daily-status-next = Следующая: { $moment }, { $away }
daily-status-paused = Приостановлена
daily-status-last = Последняя: { $day }
daily-status-no-last = Записей ещё не было
daily-status-trouble = { $days ->
    [0] Есть трудность: { $reason }
    [one] Есть трудность, пропущен { $days } день: { $reason }
    [few] Есть трудность, пропущено { $days } дня подряд: { $reason }
   *[many] Есть трудность, пропущено { $days } дней подряд: { $reason }
}
daily-status-mended = Был сбой, но то, чего не хватало, снова есть: следующая запись придёт.
daily-status-footer = Чтобы изменить запись, настройте её в том же канале заново.
daily-reason-quiet = на тот день записей не было
daily-reason-late = в то время я не работал
daily-reason-paused = она была приостановлена
daily-reason-closed = мне не хватает прав в канале
daily-reason-gone = канала больше нет, или меня нет на сервере
daily-reason-limited = Discord попросил ждать слишком долго
daily-reason-refused = Discord не принял сообщение
daily-reason-unreached = Discord был недоступен
daily-state-claimed = готовится
daily-state-sent = отправляется
daily-state-done = опубликовано
daily-state-skipped = без записи
daily-state-failed = не удалось
daily-history-title = История ежедневной записи
daily-history-posts = Записи
daily-history-no-posts = Пока нет
daily-history-why = { $state }: { $reason }
daily-history-changes = Изменения
daily-history-change = { $moment }, { $person }
daily-history-somebody = тот, чьё имя удалено
daily-change-set-up = настроена
daily-change-changed = изменена
daily-change-paused = приостановлена
daily-change-resumed = продолжена
daily-fails-title = Ежедневная запись не проходит
daily-fails-text = Не могу опубликовать в { $channel }: { $reason }. Я продолжаю пробовать, всё реже, и сам вернусь к работе, когда это станет возможно. { $status } подскажет, что сделать. Сообщаю об этом один раз.

## О боте

help-title = Как спрашивать
help-text = Я отвечаю на вопросы о России и Южной Корее по выверенной базе фактов и в каждом ответе называю источники. Если не знаю, так и скажу.
help-commands = Команды
help-ask-detail = Когда Сеул и Москва установили дипломатические отношения?
help-event-detail = одно событие целиком: начните вводить и выберите из списка
help-events-detail = список по порядку дат: по словам, периоду, человеку, месту или теме, например человек: Горбачёв
help-timeline-detail = то же в виде картинки
help-onthisday-detail = что произошло сегодня или в другой день, например 30 сентября
help-person-detail = всё, что я знаю о человеке или месте
help-trade-detail = торговля по годам: график и чья это статистика
help-sources-detail = откуда факт, по каждому источнику
help-quiz-detail = один вопрос и четыре ответа
help-about-detail = что я знаю и как часто отвечаю верно
help-privacy-detail = что я храню о вас
help-mention = Можно и просто упомянуть меня с вопросом, ответить на моё сообщение или написать мне лично.
about-title = Nordpolitik
about-text = Я отвечаю на вопросы об отношениях России и Южной Кореи — от Российской империи и Чосона до наших дней — по фактам, которые люди записали и снабдили источниками. Я сравниваю ваши слова с этими фактами и не сочиняю предложений. Меня назвали в честь южнокорейской политики 1988–1992 годов, с которой эти отношения начались.
about-version = Версия
about-facts = База фактов
about-counts = { $facts ->
    [one] { $facts } факт
    [few] { $facts } факта
   *[many] { $facts } фактов
} из { $sources ->
    [one] { $sources } источника
   *[other] { $sources } источников
}
about-newest = Самый новый факт
about-right-heading = Точность ответов
about-right = Из { $answerable ->
    [one] { $answerable } проверочного вопроса проекта
   *[other] { $answerable } проверочных вопросов проекта
} верных ответов — { $right }, неверных — { $wrong }. Вопросов, ответа на которые я знать не могу, — { $negatives }; ошибочно отвечено на { $false }.
about-licence = Факты: CC BY 4.0. Код: MIT или Apache-2.0.

## Отзывы

feedback-good = 👍
feedback-bad = 👎
feedback-praised-title = Спасибо
feedback-praised-text = Полезно знать, какие ответы удались.
feedback-complained-title = Спасибо. Что было не так?
feedback-complained-text = Это записано для тех, кто следит за фактами, — без вашего имени и этого места, на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}. Выберите, что ближе всего, или оставьте так.
feedback-explained-title = Спасибо, это поможет
feedback-explained-text = Кто-нибудь посмотрит.
feedback-before-title = Вы уже оценили этот ответ
feedback-before-text = Одного раза достаточно: всё записано.
feedback-none-title = Здесь ответы не оцениваются
feedback-none-text = Управляющие этого сервера выключили отзывы, или это не сервер.
reason-not-asked = Вопрос был о другом
reason-wrong = В ответе есть ошибка
reason-outdated = Ответ устарел
reason-unclear = Трудно понять

## Приватность

privacy-title = Что я храню
privacy-people = О людях: ни профиля, ни вопросов вместе с тем, кто их задал. Вопрос сопоставляется в памяти и получает ответ; чтобы его можно было продолжить, пять минут в памяти остаётся, какой факт вам показан последним.
privacy-servers = О серверах: то, что их управляющие выбирают в { $settings }, под номером сервера.
privacy-daily = О ежедневных записях: настройки (сервер, канал, роль, время, часовой пояс, язык и подобное), кто и когда их задал или изменил и какие записи в каких сообщениях вышли. { $remove } удаляет это сразу; если сервер удаляет меня, я стираю всё через 30 дней.
privacy-questions = Если сервер не выключил отзывы, вопросы без ответа или с 👎 хранятся 90 дней для тех, кто следит за фактами: без указания, кто и где спросил, без упоминаний, ссылок, адресов и длинных чисел.
privacy-read = Я вижу команды, которые мне дают, сообщения с упоминанием меня, ответы на мои сообщения и личные сообщения мне. Других сообщений я прочитать не могу: особого доступа у Discord я не прошу.
privacy-log = Если что-то ломается, в журнале остаются время, команда и номер, но не ваши слова и не ваше имя. Кнопки несут всё нужное в себе, на стороне Discord.
privacy-delete = Команда { $delete } удаляет то, что хранится о вас или, если вы управляете сервером, о сервере.
forget-me-title = Удалить то, что я храню о вас?
forget-me-text = Ваш номер будет сразу удалён из ежедневных записей, которые вы настроили или изменили; сами записи продолжатся. В сохранённых вопросах нет имён, поэтому узнать, какие из них ваши, нельзя.
forget-server-title = Удалить то, что я храню об этом сервере?
forget-server-text = Всё, что выбрали управляющие, и все ежедневные записи с их историей будут удалены сразу. Я остаюсь на сервере и начинаю заново, как после приглашения.
forget-button = Удалить
forgotten-title = Удалено
forgotten-text = В хранилище ничего не осталось. Копии, которые сделал тот, кто мной управляет, со временем сменятся новыми.
forgotten-nothing-title = Удалять было нечего
forgotten-nothing-text = Здесь ничего не хранилось.

## Настройки сервера

settings-title = Настройки этого сервера
settings-heading = Что выбрано
settings-language = Язык
settings-language-none = язык вопроса или читателя; если оба неясны — английский
settings-mentions = Упоминания
settings-mentions-everywhere = { $count ->
    [0] отвечаю во всех каналах
    [one] отвечаю везде, кроме { $count } канала
   *[other] отвечаю везде, кроме { $count } каналов
}
settings-mentions-nowhere = { $count ->
    [0] не отвечаю ни в одном канале
    [one] отвечаю только в { $count } канале
   *[other] отвечаю только в { $count } каналах
}
settings-here = В этом канале
settings-here-answered = отвечаю
settings-here-silent = не отвечаю; команды работают
settings-feedback = Отзывы
settings-feedback-on = включены: ответы можно оценивать, а вопросы без хорошего ответа помогают дополнять факты — без указания, кто и где спросил
settings-feedback-off = выключены: ничего не оценивается и не хранится
settings-daily = Ежедневные записи
settings-daily-managers = настраивают те, кто управляет сервером
settings-daily-role = настраивают те, кто управляет сервером, и участники одной роли
managers-only-title = Это для тех, кто управляет сервером
managers-only-text = Попросите того, у кого есть право «Управлять сервером».
check-right-title = В этом канале у меня есть все нужные права
check-right-text = Вопросы, ответы и ежедневные записи здесь работают.
check-present = Разрешено
check-missing-title = { $count ->
    [one] В этом канале не хватает { $count } права
   *[other] В этом канале не хватает { $count } прав
}
check-missing-text = Откройте настройки канала, раздел «Права доступа», добавьте меня или мою роль и разрешите то, что перечислено здесь. Потом проверьте ещё раз.
check-missing = Не хватает
permission-view = Просматривать канал
permission-view-why = без этого я не вижу, что меня упомянули
permission-send = Отправлять сообщения
permission-send-why = без этого я отвечаю только на команды
permission-threads = Отправлять сообщения в ветках
permission-threads-why = без этого я не могу отвечать в ветках
permission-embeds = Встраивать ссылки
permission-embeds-why = без этого мои ответы приходят пустыми
permission-history = Читать историю сообщений
permission-history-why = без этого я не могу ответить на само сообщение с вопросом

## Проверка сообщения

check-title = Проверено утверждений: { $count }, подтверждено: { $supported }
check-heading = { $number }. { $verdict }
check-supported = Подтверждается
check-differs = Расходится
check-near = Не совсем: сравните с этим
check-not-covered = Не охвачено
check-date = Источники называют дату: { $date }.
check-nothing = В моей базе об этом ничего нет.
check-limits = Я сравниваю с моими фактами первые пять утверждений сообщения, только слова и даты, и не сужу об авторе. Прежде чем полагаться на это, прочтите факт.
check-none-title = В этом сообщении я не нахожу утверждений
check-none-text = Я проверяю предложения, в которых что-то сказано, — о России и Корее. Вопросы и картинки не в счёт.

## Неполадки

empty-title = Что вы хотите узнать?
empty-text = Спросите меня о России и Южной Корее, например: «Что такое северная политика?»
too-long-title = Для меня это слишком длинно
too-long-text = { $limit ->
    [one] Уложитесь, пожалуйста, в { $limit } знак и задавайте вопросы по одному.
    [few] Уложитесь, пожалуйста, в { $limit } знака и задавайте вопросы по одному.
   *[many] Уложитесь, пожалуйста, в { $limit } знаков и задавайте вопросы по одному.
}
cooldown-title = Минутку
cooldown-text = { $seconds ->
    [one] Вы спрашиваете быстрее, чем я успеваю хорошо ответить. Попробуйте через { $seconds } секунду.
    [few] Вы спрашиваете быстрее, чем я успеваю хорошо ответить. Попробуйте через { $seconds } секунды.
   *[many] Вы спрашиваете быстрее, чем я успеваю хорошо ответить. Попробуйте через { $seconds } секунд.
}
cooldown-channel-title = Здесь сейчас много вопросов
cooldown-channel-text = { $seconds ->
    [one] Попробуйте через { $seconds } секунду или спросите в другом канале или лично.
    [few] Попробуйте через { $seconds } секунды или спросите в другом канале или лично.
   *[many] Попробуйте через { $seconds } секунд или спросите в другом канале или лично.
}
stale-button-title = Эта кнопка больше не работает
stale-button-text = Она от сообщения другой моей версии. Спросите, пожалуйста, ещё раз.
failure-title = С моей стороны что-то сломалось
failure-text = С вашим вопросом всё в порядке. Попробуйте чуть позже; если повторится, сообщите тем, кто мной управляет, этот номер: { $reference }

## Разговор в терминале

chat-greeting = { $count ->
    [one] { $count } факт
    [few] { $count } факта
   *[many] { $count } фактов
} о России и Южной Корее. Задайте вопрос или введите /help. Ctrl-D — выход.
chat-unknown-command = Такой команды у меня нет
chat-commands = Команды: { $commands }. Всё, что начинается не с косой черты, — вопрос.
chat-unknown-option = Такого параметра нет
chat-options = Параметры: { $options }. Слова, которые кончаются двоеточием, берите в кавычки.

## Команды, как их показывает Discord. Имя — до 32 строчных букв, цифр и дефисов, описание — до 100 знаков.

command-ask = вопрос
    .description = Спросите о России и Южной Корее; в каждом ответе названы источники
option-ask-question = вопрос
    .description = Ваш вопрос своими словами
command-event = событие
    .description = Одно событие целиком: дата, статус и источники
option-event-name = название
    .description = Начните вводить и выберите из списка
command-events = события
    .description = Список событий по порядку дат: по словам, периоду, человеку, месту или теме
option-events-text = слова
    .description = Слова, о которых идёт речь
option-events-from = с
    .description = Не раньше, например 1990, июнь 1990 или 1990-09-30
option-events-to = по
    .description = Не позже
option-events-person = человек
    .description = Кто участвовал
option-events-place = место
    .description = Где это было
option-events-topic = тема
    .description = О чём это
command-timeline = хроника
    .description = Хроника в виде картинки: по словам, периоду, человеку, месту или теме
option-timeline-text = слова
    .description = Слова, о которых идёт речь
option-timeline-person = человек
    .description = Кто участвовал
option-timeline-place = место
    .description = Где это было
option-timeline-topic = тема
    .description = О чём это
option-timeline-from = с
    .description = Не раньше, например 1990, холодная война или 1884-1905
option-timeline-to = по
    .description = Не позже
command-onthisday = в-этот-день
    .description = Что произошло в этот или в другой день года
option-onthisday-date = день
    .description = Например, 30 сентября или 09-30; если не указать — сегодня
command-daily = ежедневно
    .description = Запись каждый день: что было в этот день
command-daily-setup = настроить
    .description = Настроить ежедневную запись или изменить ту, что есть в канале
option-daily-setup-channel = канал
    .description = Где публиковать: канал или ветка
option-daily-setup-time = время
    .description = Когда: 9, 9 утра, 09:00 или 21.30
option-daily-setup-timezone = пояс
    .description = Где это время: введите город, смещение или сокращение
option-daily-setup-role = роль
    .description = Какую роль упоминать
option-daily-setup-language = язык
    .description = На каком языке записи
choice-daily-setup-language-english = английский
choice-daily-setup-language-korean = корейский
choice-daily-setup-language-russian = русский
option-daily-setup-weekdays = дни
    .description = По каким дням: пн-пт или сб, вс; если не указать — каждый день
option-daily-setup-empty_day = пустой-день
    .description = Что публиковать, если в этот день ничего не было
choice-daily-setup-empty_day-nearest = то, что было на этой неделе
choice-daily-setup-empty_day-background = предыстория
choice-daily-setup-empty_day-quiet = ничего
option-daily-setup-leap_day = 29-февраля
    .description = Когда вспоминать 29 февраля в другие годы
choice-daily-setup-leap_day-28-february = 28 февраля
choice-daily-setup-leap_day-1-march = 1 марта
choice-daily-setup-leap_day-leap-years-only = только в високосные годы
option-daily-setup-publish = рассылать
    .description = В канале объявлений: рассылать в подписанные каналы
command-daily-status = состояние
    .description = Как идут ежедневные записи и что делать, если не идут
command-daily-preview = просмотр
    .description = Посмотреть запись заранее; видите только вы
option-daily-preview-date = день
    .description = Например, 30 сентября или 09-30; если не указать — следующая запись
option-daily-preview-channel = канал
    .description = Какая запись, если их несколько
command-daily-test = проба
    .description = Опубликовать одну сейчас с пометкой «проба»
option-daily-test-channel = канал
    .description = Какая запись, если их несколько
command-daily-pause = пауза
    .description = Приостановить ежедневную запись; настройки сохраняются
option-daily-pause-channel = канал
    .description = Какая запись, если их несколько
command-daily-resume = продолжить
    .description = Продолжить приостановленную ежедневную запись
option-daily-resume-channel = канал
    .description = Какая запись, если их несколько
command-daily-remove = удалить
    .description = Удалить ежедневную запись и всё, что для неё хранится
option-daily-remove-channel = канал
    .description = Какая запись, если их несколько
command-daily-history = история
    .description = Что делала ежедневная запись и кто её менял
option-daily-history-channel = канал
    .description = Какая запись, если их несколько
command-person = человек
    .description = Всё, что у меня есть о человеке, по порядку
option-person-name = имя
    .description = Начните вводить и выберите из списка
command-place = место
    .description = Всё, что у меня есть о месте, по порядку
option-place-name = название
    .description = Начните вводить и выберите из списка
command-trade = торговля
    .description = Торговля Южной Кореи и России: график и чья это статистика
option-trade-from = с
    .description = Не раньше, например 1990 или 1990-е
option-trade-to = по
    .description = Не позже
command-sources = источники
    .description = Откуда факт, по каждому источнику, или на чём держатся все мои факты
option-sources-fact = факт
    .description = Начните вводить и выберите из списка; если не указать — все
command-quiz = викторина
    .description = Один вопрос и четыре ответа; счёт хранится только в этом сообщении
option-quiz-topic = тема
    .description = О чём спрашивать; если не указать — о чём угодно
command-help = помощь
    .description = Как спрашивать, с примерами
command-about = о-боте
    .description = Что я знаю, насколько это ново и как часто я отвечаю верно
command-privacy = приватность
    .description = Что я храню и как это удалить
command-privacy-show = показать
    .description = Что я храню, о ком и как долго
command-privacy-delete = удалить
    .description = Удалить то, что хранится о вас или, для управляющих, о сервере
option-privacy-delete-what = что
    .description = Чьи данные
choice-privacy-delete-what-mine = мои
choice-privacy-delete-what-this-servers = этого сервера
command-settings = настройки
    .description = Что выбирает этот сервер
command-settings-show = показать
    .description = Что выбрано сейчас
command-settings-language = язык
    .description = Язык для тех, кто не читает ни на одном из моих
option-settings-language-to = язык
    .description = На вопрос на другом языке я всё равно отвечаю на нём
choice-settings-language-to-none = не выбран
choice-settings-language-to-english = английский
choice-settings-language-to-korean = корейский
choice-settings-language-to-russian = русский
command-settings-mentions = упоминания
    .description = Где я отвечаю, когда меня упоминают
option-settings-mentions-answered = отвечать
    .description = Команды всё равно работают везде
choice-settings-mentions-answered-everywhere = везде
choice-settings-mentions-answered-nowhere = нигде
choice-settings-mentions-answered-also-here = и здесь
choice-settings-mentions-answered-not-here = не здесь
command-settings-feedback = отзывы
    .description = Можно ли оценивать ответы и хранить вопросы без хорошего ответа
option-settings-feedback-kept = хранить
    .description = Без указания, кто и где спросил, и не дольше 90 дней
choice-settings-feedback-kept-on = да
choice-settings-feedback-kept-off = нет
command-settings-daily = ежедневно
    .description = Кто может настраивать ежедневные записи, кроме управляющих сервером
option-settings-daily-role = роль
    .description = Все участники этой роли; если не указать — больше никто
command-settings-check = проверка
    .description = Есть ли у меня нужные права в этом канале и что исправить
menu-check-this-message = Проверить это сообщение
menu-ask-about-this-message = Спросить об этом сообщении
