# Every sentence the bot says in English. One message per line or block; values in braces are filled in by src/reply.
# The three files hold the same messages in the same order, with the same values: tests/it/locales.rs compares them.

## The language itself

language-name = English

## Dates

date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-year = { $year }
date-decade = the { $decade }s
date-century = the { $century ->
    [21] 21st
   *[other] { $century }th
} century
date-interval = { $start } to { $end }
date-since = since { $start }
date-until = until { $end }
date-approximate = about { $date }
date-uncertain = { $date } (uncertain)
date-approximate-uncertain = about { $date } (uncertain)
date-unknown = date not known
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## A fact

fact-date = Date
fact-status = Status
fact-note = Note: { $note }
fact-sources = { $count ->
    [one] Source
   *[other] Sources
}
fact-footer = Fact { $id }
status-reported = Reported, not independently confirmed
status-alleged = Alleged by a party to the matter
status-disputed = Disputed: sources contradict each other
source-dated = { $publisher }, { $date }
source-undated = { $publisher }
source-locator = { $source }, { $locator }
source-in-language = { $source }, { $language ->
    [ar] in Arabic
    [de] in German
    [en] in English
    [es] in Spanish
    [fr] in French
    [hr] in Croatian
    [id] in Indonesian
    [it] in Italian
    [ja] in Japanese
    [ko] in Korean
    [nl] in Dutch
    [pl] in Polish
    [pt] in Portuguese
    [ru] in Russian
    [zh] in Chinese
   *[other] in another language
}

## Topics

topic-diplomacy = diplomacy
topic-summit = summits
topic-embassy = embassies
topic-treaty = treaties
topic-trade = trade
topic-finance = finance
topic-energy = energy
topic-arctic = the Arctic
topic-transport = transport
topic-defence = defence
topic-war = wars
topic-nuclear = the nuclear question
topic-sanctions = sanctions
topic-incident = incidents
topic-intelligence = intelligence
topic-koryo-saram = Koryo-saram
topic-sakhalin-koreans = Sakhalin Koreans
topic-migration = migration
topic-culture = culture
topic-sport = sport
topic-science = science
topic-space = space
topic-policy = policy

## Onward from a fact

button-sources = Sources
button-related = Related
button-around = Before / After
button-others = Not what I asked
sources-title = { $count ->
    [one] Source of “{ $title }”
   *[other] { $count } sources of “{ $title }”
}
source-without-date = { $kind }, no date given
source-supports = Supports the statement as a whole
source-supports-at = Supports the statement ({ $locator })
source-figure = Gives { $figure }
source-kind-treaty = Text of a treaty, law or resolution
source-kind-government = Government
source-kind-archive = Archive
source-kind-press = Press
source-kind-scholarly = Scholarship
source-kind-organization = Organisation
source-kind-encyclopedia = Encyclopedia
related-title = Worth reading after “{ $title }”
related-heading = Related
related-none = Nothing is marked as related to this
around-title = Before and after “{ $title }”
around-before = Before
around-after = After
around-none = Nothing in my base stands before or after this
others-title = What else you may have meant
others-heading = The next best matches
others-none = The next best matches have left my base since. Please ask again, with a name, a place or a year.

## Figures

figure-line = { $measure }: { $amount }, { $date } (statistics: { $statistics })
measure-trade = trade in both directions
measure-exports = exports from South Korea
measure-imports = imports into South Korea
measure-investment = investment
measure-loan = loans
measure-debt = debt
measure-visitors = travellers
measure-residents = residents
measure-people = people
measure-prices = prices
measure-other = another figure
unit-usd-million = { $value } million US dollars
unit-usd-billion = { $value } billion US dollars
unit-people = { $count ->
    [one] { $value } person
   *[other] { $value } people
}
unit-percent = { $value } %
unit-tonnes = { $count ->
    [one] { $value } tonne
   *[other] { $value } tonnes
}
unit-count = { $value }

## No plain answer

suggestions-title = I am not sure which of these you mean
suggestions-text = Pick one and I show it with its sources. If it is none of them, ask again with a name, a place or a year.
suggestions-heading = Did you mean
no-match-title = I don't know
no-match-text = None of my { $count ->
    [one] fact
   *[other] { $count } facts
} answers that, and I do not guess. I cover the relationship between Russia and South Korea, from the Russian Empire and Joseon to today. A name, a place or a year in the question helps me.
no-match-heading = Things I can answer
no-match-example-1 = When did Seoul and Moscow establish diplomatic relations?
no-match-example-2 = What was Nordpolitik?
no-match-example-3 = Why were the Koreans of the Soviet Far East deported in 1937?
no-event-title = I know no event by that name
no-event-text = Begin to type in /{ $event } and pick one from the list, or look for it with /{ $events }.
gone-title = That fact is no longer there
gone-text = It was called { $id } and has been removed or merged since this message was sent. Please ask again.

## Lists of events

events-title = { $count ->
    [one] One event
   *[other] { $count } events
}
events-heading = { $first } to { $last }
events-page = { $page } of { $pages }
list-part = { $count }, { $range }
events-previous = Earlier
events-next = Later
events-none-title = No event fits all of that
events-none-text = Leave something out, or widen the period: for example from 1985 to 1992, or only a person.
period-examples = 1990 | June 1990 | 1990-09-30 | 1990s | Cold War | since 2022 | 1884-1905
period-unknown-title = I cannot read that date
period-unknown-text = Write it like 1990, June 1990, 1990-09-30, 1990s, Cold War, since 2022 or 1884-1905.
person-unknown-title = I know nobody by that name
place-unknown-title = I know no place by that name
name-unknown-text = Begin to type and pick a name from the list.
topic-unknown-title = That is none of my topics
topic-unknown-text = The topics are { $topics }.

## Timelines

timeline-title = Timeline: { $subject }
timeline-everything = Russia and Korea
timeline-contested = reported, alleged or disputed
timeline-event = { $date }: { $title }
timeline-alt = Timeline with { $count ->
    [one] one event
   *[other] { $count } events
} from above to below. { $events }

## Trade

trade-title = Trade between South Korea and Russia
trade-text = Figures as their sources give them. They differ by who counts, what is counted and when; none is corrected here.
trade-unit = billion US dollars a year; to 1991 with the Soviet Union
trade-both = both directions
trade-exports = South Korea's exports
trade-imports = South Korea's imports
trade-line = { $date }: { $amounts }
trade-amount = { $measure } { $amount }
trade-statistics = statistics: { $statistics }
trade-count = { $count ->
    [one] One entry
   *[other] { $count } entries
}
trade-elsewhere = The list with this picture says whose statistics each figure is.
trade-alt = Chart of { $count ->
    [one] one figure
   *[other] { $count } figures
} of yearly trade from { $first } to { $last }. All of them stand in the list as text.
trade-none-title = I have no trade figures for that time
trade-none-text = My first are from the 1980s. Leave the years out to see all of them.

## People and places

name-count = { $count ->
    [one] One fact
   *[other] { $count } facts
}

## All sources

overview-title = { $sources } sources stand behind my { $facts } facts
overview-text = With the name of a fact, this command shows where that fact comes from, source by source.
overview-kinds = By kind
overview-languages = They are in { $count ->
    [one] one language.
   *[other] { $count } languages.
}

## Quiz

quiz-year = In which year did this happen?
quiz-person = Who took part in this?
quiz-place = Which of these places is this about?
quiz-right = Right: { $answer }
quiz-wrong = No, it is { $answer }
quiz-score = Score
quiz-score-value = { $right } of { $asked }
quiz-next = Next question
quiz-none-title = I have no question about that
quiz-none-text = Choose another topic, or none at all.

## A day of the year

day-title = On this day, { $day }
day-heading = { $count ->
    [one] What happened
   *[other] What happened, oldest first
}
day-ago = { $years ->
    [0] this year, { $year }
    [one] { $year }, one year ago
   *[other] { $year }, { $years } years ago
}
day-none-title = Nothing is recorded for { $day }
day-none-text = No fact in the base is dated to this very day.
day-nearest = The nearest day with an entry is { $day }.
day-impossible = There is no such day
day-ambiguous = That could be two different days
day-not-understood = I cannot read that as a day
day-examples = Write it like 30 September, Sep 30, 09-30 or 1990-09-30.

## The post of the day

daily-this-day = On this day, { $day }: { $years ->
    [0] today.
    [one] one year ago today.
   *[other] { $years } years ago today.
}
daily-leap-day = This happened on 29 February, a day that this year does not have: { $day }, { $years ->
    [one] one year ago.
   *[other] { $years } years ago.
}
daily-this-week = Nothing is recorded for { $today } itself. This week in history: { $day }, { $years ->
    [0] this year.
    [one] one year ago.
   *[other] { $years } years ago.
}
daily-background = Nothing is recorded for { $today }. Some background instead:
daily-others = Also on this day
daily-test = This is a test. The daily post comes at its time all the same.
daily-no-entry-title = There is nothing to post on { $day }
daily-no-entry-text = Nothing is recorded for that day, and this post is set to stay quiet then.

## Daily posts: their settings

daily-set-title = The daily post is set up
daily-changed-title = The daily post is changed
daily-set-text = It comes to { $channel }. The next one: { $moment }, { $away }.
daily-set-preview = It will show
daily-set-no-preview = Nothing: no entry is recorded for that day, and the post then stays quiet.
daily-set-footer = { $preview } shows a whole post, { $status } how it is doing. To let a role use { $daily }, choose it in { $settings } and allow it under Server Settings, Integrations.
daily-time = Time
daily-time-and-zone = { $time }, { $zone }
daily-weekdays = Days
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
daily-language = Language
daily-empty-day = Where nothing happened on the day
empty-day-nearest = What happened that week, said to be so
empty-day-background = A fact that belongs to no day
empty-day-quiet = No post
daily-leap-day-setting = 29 February
leap-day-february = On 28 February in other years
leap-day-march = On 1 March in other years
leap-day-leap-years = In leap years only
daily-role = Mentions
daily-publish = Published
daily-publish-yes = To every channel that follows this one
daily-paused-title = The daily post is paused
daily-paused-text = Nothing comes to { $channel } until you use { $resume }. The settings are kept.
daily-resumed-title = The daily post goes on
daily-resumed-text = The next one comes to { $channel }: { $moment }, { $away }.
daily-tested-title = The test is posted
daily-tested-text = It is in { $channel }, and says that it is a test.
daily-remove-title = Remove the daily post?
daily-remove-text = I would delete the settings and the history of the post in { $channel } at once. { $pause } keeps them.
daily-remove-button = Remove it
daily-removed-title = The daily post is removed
daily-removed-text = I have deleted everything that I kept for the post in { $channel }. Messages that I have posted stay.

## Daily posts: what is in the way

daily-bad-time-title = I cannot read that time
daily-bad-time-text = Write it like 9, 9am, 09:00 or 21.30.
daily-bad-zone-title = I do not know which time zone that is
daily-bad-zone-text = Begin to type a city such as Seoul or Moscow, and pick a zone from the list. Many zones share an offset and turn their clocks differently.
daily-bad-zone-like = Perhaps one of these
daily-bad-weekdays-title = I cannot read those days
daily-bad-weekdays-text = Write them like mon-fri, sat, sun, weekdays or every day.
daily-closed-title = I may not post there yet
daily-closed-text = Open the settings of { $channel }, go to Permissions, add me or my role, and allow what is listed here. Then use the command again.
daily-permissions = What I am missing
daily-gone-title = I cannot find that channel
daily-gone-text = It may have been deleted, or I am not in this server as a bot. Invite me with my install link, and pick a text channel, an announcement channel or a thread.
daily-too-many-title = A server can have { $most ->
    [one] one daily post
   *[other] { $most } daily posts
}
daily-too-many-text = Remove one with { $remove } first, or change one by setting it up again in its channel.
daily-everyone-title = I do not mention everyone
daily-everyone-text = Pick a role that people have chosen for themselves.
daily-none-title = There is no daily post here
daily-none-text = Set one up with { $setup }. If there is one in another channel, name the channel.
daily-which-title = Which daily post?
daily-which-text = This server has several. Name the channel.
daily-which-heading = They are in
daily-unreached-title = Discord did not tell me whether I may post there
daily-unreached-text = Nothing was changed. Please try again in a moment.

## Daily posts: how they are doing

daily-status-title = { $count ->
    [one] The daily post
   *[other] { $count } daily posts
}
daily-status-language = in { $language }
daily-status-next = Next: { $moment }, { $away }
daily-status-paused = Paused
daily-status-last = Last: { $day }
daily-status-no-last = No post yet
daily-status-trouble = { $days ->
    [0] Not well: { $reason }
    [one] Not well, and one day was missed: { $reason }
   *[other] Not well, and { $days } days in a row were missed: { $reason }
}
daily-status-mended = It failed, but what was missing is there again: the next post will come.
daily-status-footer = Change one by setting it up again in its channel.
daily-reason-quiet = nothing was recorded for that day
daily-reason-late = I was not running at the time
daily-reason-paused = it was paused
daily-reason-closed = I lack permissions in the channel
daily-reason-gone = the channel is gone, or I am no longer in the server
daily-reason-limited = Discord asked me to wait for too long
daily-reason-refused = Discord did not accept the message
daily-reason-unreached = Discord could not be reached
daily-state-claimed = being prepared
daily-state-sent = on its way
daily-state-done = posted
daily-state-skipped = no post
daily-state-failed = failed
daily-history-title = History of the daily post
daily-history-posts = Posts
daily-history-no-posts = None yet
daily-history-why = { $state }: { $reason }
daily-history-changes = Changes
daily-history-change = { $moment }, { $person }
daily-history-somebody = somebody whose name is deleted
daily-change-set-up = set up
daily-change-changed = changed
daily-change-paused = paused
daily-change-resumed = resumed
daily-fails-title = The daily post does not come through
daily-fails-text = I cannot post in { $channel }: { $reason }. I keep trying, less and less often, and go on by myself once it works. { $status } says what to do. I tell you this once.

## About the bot

help-title = How to ask
help-text = I answer questions about Russia and South Korea out of a curated fact base, and every answer names its sources. When I do not know, I say so.
help-commands = Commands
help-ask-detail = When did Seoul and Moscow establish diplomatic relations?
help-event-detail = one event in full: begin to type, pick from the list
help-events-detail = a list in date order, by words, period, person, place or topic, such as person: Gorbachev
help-timeline-detail = the same as a picture, page by page
help-onthisday-detail = what happened today, or on a day such as 30 September
help-person-detail = everything I have on a person, or on a place
help-trade-detail = trade by year as a chart, with whose statistics it is
help-sources-detail = where a fact comes from, source by source
help-quiz-detail = one question, four answers
help-about-detail = what I know, and how often I am right
help-privacy-detail = what I store about you
help-mention = You can also mention me with a question, reply to one of my messages, or write to me directly.
about-title = Nordpolitik
about-text = I answer questions about the relationship between Russia and South Korea, from the Russian Empire and Joseon to today, out of facts that people have written and sourced. I compare your words with those facts; I do not make sentences up. I am named after the South Korean policy of 1988 to 1992 that opened the relationship.
about-version = Version
about-facts = Fact base
about-counts = { $facts } facts from { $sources } sources
about-newest = Newest fact
about-right-heading = How right I am
about-right = On the project's own test questions I answered { $right } of { $answerable } rightly and { $wrong } wrongly; of { $negatives } questions that I cannot know I wrongly answered { $false }.
about-licence = Facts: CC BY 4.0. Code: MIT or Apache-2.0.

## Feedback

feedback-good = 👍
feedback-bad = 👎
feedback-praised-title = Thank you
feedback-praised-text = It helps to know which answers are good.
feedback-complained-title = Thank you: what was wrong?
feedback-complained-text = It is noted for those who look after the facts, without your name or this place, for { $days } days. Pick what fits best, or leave it at that.
feedback-explained-title = Thank you, that helps
feedback-explained-text = Somebody will look at it.
feedback-before-title = You have rated this answer already
feedback-before-text = Once is enough: it is noted.
feedback-none-title = Answers are not rated here
feedback-none-text = The managers of this server have switched feedback off, or this is no server.
reason-not-asked = Not what I asked
reason-wrong = Something is wrong in it
reason-outdated = Out of date
reason-unclear = Hard to understand

## Privacy

privacy-title = What I store
privacy-people = About people: no profile, and no question together with who asked it. Questions are matched in memory and answered; which fact you were last shown is kept in memory for five minutes, so that you can ask on from it.
privacy-servers = About servers: what their managers choose in { $settings }, under the server's number.
privacy-daily = About daily posts: their settings (server, channel, role, time, time zone, language and the like), who set or changed them and when, and which entries were posted in which messages. { $remove } deletes that at once; when a server removes me, I delete it after 30 days.
privacy-questions = Where a server leaves feedback on, questions that got no answer or a 👎 are kept for 90 days for those who look after the facts: without who asked or where, and without mentions, links, addresses and long numbers.
privacy-read = I see the commands given to me, messages that mention me or reply to me, and direct messages. I cannot read other messages: I ask Discord for no privileged access.
privacy-log = When something breaks, my log keeps the time, the command and a reference number, never your words or your name. Buttons carry what they need in themselves, on Discord's side.
privacy-delete = { $delete } deletes what is stored about you or, for its managers, about the server.
forget-me-title = Delete what I store about you?
forget-me-text = Your number is removed at once from the daily posts that you have set up or changed; the posts go on. Questions kept for the curators name nobody, so there is no telling which were yours.
forget-server-title = Delete what I store about this server?
forget-server-text = Everything that its managers have chosen and every daily post with its history is removed at once. I stay in the server and begin anew, as if just invited.
forget-button = Delete
forgotten-title = It is deleted
forgotten-text = Nothing of it is left in my store. Copies that whoever runs me has made are replaced by newer ones in time.
forgotten-nothing-title = There was nothing to delete
forgotten-nothing-text = Nothing was stored here.

## Settings of a server

settings-title = Settings of this server
settings-heading = What is chosen
settings-language = Language
settings-language-none = that of the question or the reader; English where both are unclear
settings-mentions = Mentions of me
settings-mentions-everywhere = { $count ->
    [0] answered in every channel
    [one] answered everywhere, except in one channel
   *[other] answered everywhere, except in { $count } channels
}
settings-mentions-nowhere = { $count ->
    [0] answered in no channel
    [one] answered in one channel only
   *[other] answered in { $count } channels only
}
settings-here = In this channel
settings-here-answered = answered
settings-here-silent = not answered; commands still work
settings-feedback = Feedback
settings-feedback-on = on: answers can be rated, and questions without a good answer help to improve the facts, without who asked or where
settings-feedback-off = off: nothing is rated or kept
settings-daily = Daily posts
settings-daily-managers = set up by those who may manage the server
settings-daily-role = set up by those who may manage the server, and by one role
managers-only-title = That is for those who manage the server
managers-only-text = Ask somebody who has the permission “Manage Server”.
check-right-title = I may do everything I need in this channel
check-right-text = Questions, replies and daily posts work here.
check-present = Allowed
check-missing-title = { $count ->
    [one] One permission is missing in this channel
   *[other] { $count } permissions are missing in this channel
}
check-missing-text = Open the channel's settings, then Permissions, add me or my role, and allow what is listed here. Then check again.
check-missing = Missing
permission-view = View Channel
permission-view-why = without it I do not see that I am mentioned
permission-send = Send Messages
permission-send-why = without it I answer commands only
permission-threads = Send Messages in Threads
permission-threads-why = without it I cannot answer in threads
permission-embeds = Embed Links
permission-embeds-why = without it my answers arrive empty
permission-history = Read Message History
permission-history-why = without it I cannot reply to the message that asked

## Checking a message

check-title = { $count ->
    [one] One statement checked, { $supported } supported
   *[other] { $count } statements checked, { $supported } supported
}
check-heading = { $number }. { $verdict }
check-supported = Supported
check-differs = Differs
check-near = Not quite: compare it with this
check-not-covered = Not covered
check-date = The sources give { $date }.
check-nothing = My base has nothing on this.
check-limits = I compare the first five statements of a message with my facts, words and dates only; I do not judge who wrote them. Read the fact before you rely on it.
check-none-title = I found no statement in that message
check-none-text = I check sentences that say something, about Russia and Korea. Questions and pictures are none.

## Trouble

empty-title = What would you like to know?
empty-text = Ask me something about Russia and South Korea, for example: What was Nordpolitik?
too-long-title = That is too long for me
too-long-text = Please ask in at most { $limit } characters, one question at a time.
cooldown-title = One moment, please
cooldown-text = { $seconds ->
    [one] You are asking faster than I can answer well. Please try again in a second.
   *[other] You are asking faster than I can answer well. Please try again in { $seconds } seconds.
}
cooldown-channel-title = Many are asking here just now
cooldown-channel-text = { $seconds ->
    [one] Please try again in a second, or ask me in another channel or directly.
   *[other] Please try again in { $seconds } seconds, or ask me in another channel or directly.
}
stale-button-title = That button no longer works
stale-button-text = It belongs to a message from another version of me. Please ask again.
failure-title = Something went wrong on my side
failure-text = Your question was fine. Please try again in a moment; if it happens again, tell the people who run me this reference: { $reference }

## The conversation in a terminal

chat-greeting = { $count ->
    [one] One fact
   *[other] { $count } facts
} about Russia and South Korea. Ask a question, or type /help. Ctrl-D ends.
chat-unknown-command = That is none of my commands
chat-commands = They are { $commands }. Anything without a slash is a question.
chat-unknown-option = That is none of the options
chat-options = They are { $options }. Put quotes around words that end in a colon.

## Commands, as Discord lists them. A name is at most 32 letters, digits and hyphens in lower case, a description 100 characters.

command-ask = ask
    .description = Ask about Russia and South Korea; every answer names its sources
option-ask-question = question
    .description = Your question, in your own words
command-event = event
    .description = One event in full, with its date, status and sources
option-event-name = name
    .description = Begin to type and pick one from the list
command-events = events
    .description = A list of events in date order, by words, period, person, place or topic
option-events-text = text
    .description = Words that the event is about
option-events-from = from
    .description = Not before this, such as 1990, June 1990 or 1990-09-30
option-events-to = to
    .description = Not after this
option-events-person = person
    .description = Who took part
option-events-place = place
    .description = Where it happened
option-events-topic = topic
    .description = What it is about
command-timeline = timeline
    .description = A timeline as a picture, by words, period, person, place or topic
option-timeline-text = text
    .description = Words that the event is about
option-timeline-person = person
    .description = Who took part
option-timeline-place = place
    .description = Where it happened
option-timeline-topic = topic
    .description = What it is about
option-timeline-from = from
    .description = Not before this, such as 1990, the Cold War or 1884-1905
option-timeline-to = to
    .description = Not after this
command-onthisday = onthisday
    .description = What happened on this day of the year, or on another one
option-onthisday-date = date
    .description = A day such as 30 September or 09-30; today where left out
command-daily = daily
    .description = A post every day: what happened on this day
command-daily-setup = setup
    .description = Set a daily post up, or change the one in that channel
option-daily-setup-channel = channel
    .description = Where it is posted: a channel or a thread
option-daily-setup-time = time
    .description = When, such as 9, 9am, 09:00 or 21.30
option-daily-setup-timezone = timezone
    .description = Where that time is: type a city, an offset or an abbreviation
option-daily-setup-role = role
    .description = A role to mention
option-daily-setup-language = language
    .description = The language of the posts
choice-daily-setup-language-english = English
choice-daily-setup-language-korean = Korean
choice-daily-setup-language-russian = Russian
option-daily-setup-weekdays = weekdays
    .description = On which days, such as mon-fri or sat, sun; every day where left out
option-daily-setup-empty_day = empty_day
    .description = What comes where nothing happened on the day
choice-daily-setup-empty_day-nearest = nearest
choice-daily-setup-empty_day-background = background
choice-daily-setup-empty_day-quiet = quiet
option-daily-setup-leap_day = leap_day
    .description = When 29 February is remembered in other years
choice-daily-setup-leap_day-28-february = 28 February
choice-daily-setup-leap_day-1-march = 1 March
choice-daily-setup-leap_day-leap-years-only = leap years only
option-daily-setup-publish = publish
    .description = In an announcement channel: publish it to the channels that follow
command-daily-status = status
    .description = How the daily posts are doing, and what to do if one is not
command-daily-preview = preview
    .description = See a post before it comes; only you see it
option-daily-preview-date = date
    .description = A day such as 30 September or 09-30; the next post where left out
option-daily-preview-channel = channel
    .description = Which daily post, where there are several
command-daily-test = test
    .description = Post one now, marked as a test
option-daily-test-channel = channel
    .description = Which daily post, where there are several
command-daily-pause = pause
    .description = Pause a daily post; its settings are kept
option-daily-pause-channel = channel
    .description = Which daily post, where there are several
command-daily-resume = resume
    .description = Let a paused daily post go on
option-daily-resume-channel = channel
    .description = Which daily post, where there are several
command-daily-remove = remove
    .description = Remove a daily post and everything kept for it
option-daily-remove-channel = channel
    .description = Which daily post, where there are several
command-daily-history = history
    .description = What a daily post did, and who changed it
option-daily-history-channel = channel
    .description = Which daily post, where there are several
command-person = person
    .description = Everything I have on a person, in order
option-person-name = name
    .description = Begin to type and pick one from the list
command-place = place
    .description = Everything I have on a place, in order
option-place-name = name
    .description = Begin to type and pick one from the list
command-trade = trade
    .description = Trade between South Korea and Russia as a chart, with whose statistics it is
option-trade-from = from
    .description = Not before this, such as 1990 or the 1990s
option-trade-to = to
    .description = Not after this
command-sources = sources
    .description = Where a fact comes from, source by source; or what all my facts rest on
option-sources-fact = fact
    .description = Begin to type and pick one from the list; all of them where left out
command-quiz = quiz
    .description = One question with four answers; the score is kept for that message
option-quiz-topic = topic
    .description = What to be asked about; anything where left out
command-help = help
    .description = How to ask, with examples
command-about = about
    .description = What I know, how current it is, and how often I am right
command-privacy = privacy
    .description = What I store, and its deletion
command-privacy-show = show
    .description = What I store, about whom, and for how long
command-privacy-delete = delete
    .description = Delete what is stored about you or, for managers, about the server
option-privacy-delete-what = what
    .description = Whose traces
choice-privacy-delete-what-mine = mine
choice-privacy-delete-what-this-servers = this server's
command-settings = settings
    .description = What this server chooses
command-settings-show = show
    .description = What is chosen
command-settings-language = language
    .description = The language for those who read none of mine
option-settings-language-to = to
    .description = Questions in another language are still answered in theirs
choice-settings-language-to-none = none
choice-settings-language-to-english = English
choice-settings-language-to-korean = Korean
choice-settings-language-to-russian = Russian
command-settings-mentions = mentions
    .description = Where I answer when somebody mentions me
option-settings-mentions-answered = answered
    .description = Commands work everywhere all the same
choice-settings-mentions-answered-everywhere = everywhere
choice-settings-mentions-answered-nowhere = nowhere
choice-settings-mentions-answered-also-here = also here
choice-settings-mentions-answered-not-here = not here
command-settings-feedback = feedback
    .description = Whether answers can be rated, and questions without a good one are kept
option-settings-feedback-kept = kept
    .description = Never with who asked or where, and for 90 days at most
choice-settings-feedback-kept-on = on
choice-settings-feedback-kept-off = off
command-settings-daily = daily
    .description = Who may set up daily posts, besides those who manage the server
option-settings-daily-role = role
    .description = Everybody with this role; left out, nobody else
command-settings-check = check
    .description = Whether I may do what I need in this channel, and what to fix
menu-check-this-message = Check this message
menu-ask-about-this-message = Ask about this message
