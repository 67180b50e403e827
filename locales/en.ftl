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
events-previous = Earlier
events-next = Later
events-none-title = No event fits all of that
events-none-text = Leave something out, or widen the period: for example from 1985 to 1992, or only a person.
period-unknown-title = I cannot read that date
period-unknown-text = Write it like 1990, June 1990, 1990-09-30, 1990s or since 2022.
person-unknown-title = I know nobody by that name
place-unknown-title = I know no place by that name
name-unknown-text = Begin to type and pick a name from the list.
topic-unknown-title = That is none of my topics
topic-unknown-text = The topics are { $topics }.

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

## About the bot

help-title = How to ask
help-text = I answer questions about Russia and South Korea out of a curated fact base, and every answer names its sources. When I do not know, I say so.
help-commands = Commands
help-ask-detail = When did Seoul and Moscow establish diplomatic relations?
help-event-detail = one event in full: begin to type, pick from the list
help-events-detail = a list in date order, by words, period, person, place or topic, such as person: Gorbachev
help-onthisday-detail = what happened today, or on a day such as 30 September
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
privacy-people = About people: no profile, and no question together with who asked it. Questions are matched in memory and answered.
privacy-servers = About servers: what their managers choose in { $settings }, under the server's number.
privacy-questions = Where a server leaves feedback on, questions that got no answer or a 👎 are kept for 90 days for those who look after the facts: without who asked or where, and without mentions, links, addresses and long numbers.
privacy-read = I see the commands given to me, messages that mention me or reply to me, and direct messages. I cannot read other messages: I ask Discord for no privileged access.
privacy-log = When something breaks, my log keeps the time, the command and a reference number, never your words or your name. Buttons carry what they need in themselves, on Discord's side.
privacy-delete = { $delete } deletes what is stored about you or, for its managers, about the server.
forget-me-title = Delete what I store about you?
forget-me-text = Whatever is kept under your number is removed at once. Questions kept for the curators name nobody, so there is no telling which were yours.
forget-server-title = Delete what I store about this server?
forget-server-text = Everything that its managers have chosen is removed at once. I stay in the server and begin anew, as if just invited.
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
command-onthisday = onthisday
    .description = What happened on this day of the year, or on another one
option-onthisday-date = date
    .description = A day such as 30 September or 09-30; today where left out
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
