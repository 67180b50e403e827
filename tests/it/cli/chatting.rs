//! `nordpolitik chat`, with plain lines in and out.

use insta::assert_snapshot;

use crate::support::program::{Ended, Program};

fn chat(lines: &str) -> Ended {
    Program::new(&["chat"]).input(lines).run()
}

#[test]
fn what_is_offered_opens_by_its_number() {
    assert_snapshot!(chat("/events to: 1990\n2\n"), @r"
    exit 0
    --- out
    2 events

    1 to 2
    [1] Joseon and the Russian Empire sign a treaty of friendship · 7 July 1884
    [2] South Korea and the Soviet Union establish diplomatic relations · 30 September 1990

    South Korea and the Soviet Union establish diplomatic relations

    On 30 September 1990 in New York, the foreign ministers Choi Ho-joong and Eduard Shevardnadze established diplomatic relations between South Korea and the Soviet Union.

    Note: It was 1 October in Korea.

    Date: 30 September 1990

    Sources
    - Joint communiqué · Ministry of Foreign Affairs, 30 September 1990
      https://example.org/communique
    - =Ties [at last] · The Daily, October 1990
      https://example.org/daily?id=1&page=2

    [1] Sources · [2] Before / After · [3] 한국어 · Русский

    Fact 1990-relations
    ");
}

#[test]
fn offers_stand_until_there_are_others() {
    let ended = chat("/events to: 1990\n/about\n1\n");
    let titles: Vec<_> = ended.out.lines().filter(|line| line.starts_with("Fact 1")).collect();
    assert_eq!(titles, ["Fact 1884-treaty"]);
}

#[test]
fn the_conversation_goes_on_in_the_language_that_was_last_clear() {
    let said = chat("/events to: 1990\n2\n3\n3\n/privacy\nwho was that man\n/privacy\n").out;
    let lines: Vec<_> = said.lines().collect();
    let position =
        |text: &str| lines.iter().position(|line| line.starts_with(text)).unwrap_or_else(|| panic!("{text}: {said}"));
    let order = ["Fact 1990-relations", "사실 1990-relations", "Факт 1990-relations", "Что я храню", "What I store"];
    assert!(order.map(position).is_sorted(), "{said}");
}

#[test]
fn a_number_without_an_offer_is_a_question() {
    assert!(chat("77777\n").out.starts_with("I don't know"));
}

#[test]
fn events_are_listed_with_options_as_in_discord() {
    assert_snapshot!(chat("/events soviet from: 1990 person: \"Roh Tae-woo\"\n"), @"
    exit 0
    --- out
    One event

    1 to 1
    [1] South Korea promises the Soviet Union a loan of $3 billion · January 1991
    ");
}

#[test]
fn the_commands_do_what_they_do_in_discord() {
    let first_lines: Vec<_> = [
        "/ask treaty weber",
        "/ask",
        "/event name: 1884-treaty",
        "/event",
        "/events topic: cheese",
        "/events person: Napoleon",
        "/events from: soon",
        "/events people: Roh",
        "/onthisday 30 September",
        "/onthisday 31 April",
        "/onthisday 9/10",
        "/help",
        "/about",
        "/privacy",
        "/dance",
        "/",
    ]
    .into_iter()
    .map(|line| format!("{line:25} {}", chat(line).out.lines().next().unwrap_or_default()))
    .collect();
    assert_snapshot!(first_lines.join("\n"), @r"
    /ask treaty weber         Joseon and the Russian Empire sign a treaty of friendship
    /ask                      What would you like to know?
    /event name: 1884-treaty  Joseon and the Russian Empire sign a treaty of friendship
    /event                    I know no event by that name
    /events topic: cheese     That is none of my topics
    /events person: Napoleon  I know nobody by that name
    /events from: soon        I cannot read that date
    /events people: Roh       That is none of the options
    /onthisday 30 September   On this day, 30 September
    /onthisday 31 April       There is no such day
    /onthisday 9/10           That could be two different days
    /help                     How to ask
    /about                    Nordpolitik
    /privacy                  What I store
    /dance                    That is none of my commands
    /                         That is none of my commands
    ");
}

#[test]
fn an_unknown_command_is_answered_with_the_list() {
    assert_snapshot!(chat("/dance\n"), @"
    exit 0
    --- out
    That is none of my commands

    They are /ask, /event, /events, /onthisday, /help, /about, /privacy, /quit. Anything without a slash is a question.
    ");
}

#[test]
fn quitting_ends_it_and_so_does_the_end_of_the_input() {
    assert_snapshot!(chat("/quit\nwhat does nordpolitik mean\n"), @"exit 0");
    assert_snapshot!(chat(""), @"exit 0");
    assert_snapshot!(chat("\n  \n"), @"exit 0");
}

#[test]
fn help_reads_well() {
    assert_snapshot!(chat("/help"), @"
    exit 0
    --- out
    How to ask

    I answer questions about Russia and South Korea out of a curated fact base, and every answer names its sources. When I do not know, I say so.

    Commands
    - /ask · When did Seoul and Moscow establish diplomatic relations?
    - /event · one event in full: begin to type, pick from the list
    - /events · a list in date order, by words, period, person, place or topic, such as person: Gorbachev
    - /timeline · the same as a picture, page by page
    - /onthisday · what happened today, or on a day such as 30 September
    - /person · everything I have on a person, or on a place
    - /trade · trade by year as a chart, with whose statistics it is
    - /sources · where a fact comes from, source by source
    - /quiz · one question, four answers
    - /about · what I know, and how often I am right
    - /privacy show · what I store about you

    You can also mention me with a question, reply to one of my messages, or write to me directly.
    ");
}

#[test]
fn a_line_of_megabytes_is_answered_kindly() {
    let ended = chat(&format!("/event {}\n", "seoul ".repeat(1_000_000)));
    assert_snapshot!(ended, @r"
    exit 0
    --- out
    That is too long for me

    Please ask in at most 2,000 characters, one question at a time.
    ");
}

#[test]
fn a_korean_question_gets_a_korean_answer() {
    assert!(chat("한소 수교 날짜\n").out.starts_with("대한민국과 소련이 수교하다"));
    let ended = Program::new(&["chat", "--lang", "en"]).input("한소 수교 날짜\n").run();
    assert!(ended.out.starts_with("South Korea and the Soviet Union"));
}

#[test]
fn commands_go_by_their_names_in_every_language() {
    let said = chat("/события с: 1990 по: 1990\n/오늘의역사 31 April\n").out;
    assert_snapshot!(said, @r"
    1 событие

    С 1-го по 1-е
    [1] Республика Корея и СССР устанавливают дипломатические отношения · 30 сентября 1990 года

    그런 날은 없어요

    9월 30일, 09-30, 1990-09-30처럼 써 주세요.
    ");
}
