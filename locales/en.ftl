# Every sentence the bot says in English. One message per line or block; values in braces are filled in by src/reply.

## Dates

date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-decade = the { $decade }s
date-century = the { $century }th century
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
no-event-text = Begin to type in /event and pick one from the list, or look for it with /events.
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
help-ask = /ask
help-ask-detail = When did Seoul and Moscow establish diplomatic relations?
help-event = /event
help-event-detail = one event in full: begin to type, pick from the list
help-events = /events
help-events-detail = a list in date order, by words, period, person, place or topic, such as person: Gorbachev
help-onthisday = /onthisday
help-onthisday-detail = what happened today, or on a day such as 30 September
help-about = /about and /privacy
help-about-detail = what I know, how often I am right, and what I store
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
privacy-title = What I store about you: nothing
privacy-stored = I keep no database of people, servers, questions or answers. Your question is matched in memory, answered and forgotten.
privacy-read = I see the commands given to me, messages that mention me or reply to me, and direct messages. I cannot read other messages: I ask Discord for no privileged access.
privacy-log = When something breaks, my log keeps the time, the command and a reference number, never your words or your name. The buttons under my lists carry the filters they need in the button itself, on Discord's side.

## Trouble

empty-title = What would you like to know?
empty-text = Ask me something about Russia and South Korea, for example: What was Nordpolitik?
too-long-title = That is too long for me
too-long-text = Please ask in at most { $limit } characters, one question at a time.
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
