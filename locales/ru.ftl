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
events-previous = Раньше
events-next = Позже
events-none-title = Ничто не подходит под все условия
events-none-text = Уберите одно из условий или расширьте период: например, с 1985 по 1992 год или только имя.
period-unknown-title = Не могу прочитать эту дату
period-unknown-text = Напишите, например: 1990, июнь 1990, 1990-09-30, 1990-е или с 2022.
person-unknown-title = Человека с таким именем я не знаю
place-unknown-title = Места с таким названием я не знаю
name-unknown-text = Начните вводить и выберите из списка.
topic-unknown-title = Такой темы у меня нет
topic-unknown-text = Темы: { $topics }.

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

## О боте

help-title = Как спрашивать
help-text = Я отвечаю на вопросы о России и Южной Корее по выверенной базе фактов и в каждом ответе называю источники. Если не знаю, так и скажу.
help-commands = Команды
help-ask-detail = Когда Сеул и Москва установили дипломатические отношения?
help-event-detail = одно событие целиком: начните вводить и выберите из списка
help-events-detail = список по порядку дат: по словам, периоду, человеку, месту или теме, например человек: Горбачёв
help-onthisday-detail = что произошло сегодня или в другой день, например 30 сентября
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
privacy-people = О людях: ни профиля, ни вопросов вместе с тем, кто их задал. Вопрос сопоставляется в памяти и получает ответ.
privacy-servers = О серверах: то, что их управляющие выбирают в { $settings }, под номером сервера.
privacy-questions = Если сервер не выключил отзывы, вопросы без ответа или с 👎 хранятся 90 дней для тех, кто следит за фактами: без указания, кто и где спросил, без упоминаний, ссылок, адресов и длинных чисел.
privacy-read = Я вижу команды, которые мне дают, сообщения с упоминанием меня, ответы на мои сообщения и личные сообщения мне. Других сообщений я прочитать не могу: особого доступа у Discord я не прошу.
privacy-log = Если что-то ломается, в журнале остаются время, команда и номер, но не ваши слова и не ваше имя. Кнопки несут всё нужное в себе, на стороне Discord.
privacy-delete = Команда { $delete } удаляет то, что хранится о вас или, если вы управляете сервером, о сервере.
forget-me-title = Удалить то, что я храню о вас?
forget-me-text = Всё, что хранится под вашим номером, будет удалено сразу. В сохранённых вопросах нет имён, поэтому узнать, какие из них ваши, нельзя.
forget-server-title = Удалить то, что я храню об этом сервере?
forget-server-text = Всё, что выбрали управляющие, будет удалено сразу. Я остаюсь на сервере и начинаю заново, как после приглашения.
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
command-onthisday = в-этот-день
    .description = Что произошло в этот или в другой день года
option-onthisday-date = день
    .description = Например, 30 сентября или 09-30; если не указать — сегодня
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
