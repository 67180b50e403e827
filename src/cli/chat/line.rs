//! What a typed line asks for. Whether there is an answer is not known here.

use crate::{answer::EventsAsked, reply::Listed};

/// The commands, as they are listed to people.
pub(super) const COMMANDS: [&str; 8] =
    ["/ask", "/event", "/events", "/onthisday", "/help", "/about", "/privacy", "/quit"];
/// The commands that have a name in each language, as in Discord.
const TRANSLATED: [&str; 7] = ["ask", "event", "events", "onthisday", "help", "about", "privacy"];
/// The options of `/events`, as they are listed to people.
pub(super) const OPTIONS: [&str; 6] = ["text:", "from:", "to:", "person:", "place:", "topic:"];

/// What a line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked<'a> {
    Nothing,
    Question(&'a str),
    /// A number: one of the offers of the last reply, from 1, or else a question after all.
    Number(usize),
    Event(&'a str),
    Events(EventsAsked),
    OnThisDay(Option<&'a str>),
    Help,
    About,
    Privacy,
    Quit,
    /// A slash and a word that is no command.
    UnknownCommand,
    /// An option that `/events` does not have.
    UnknownOption,
}

impl<'a> Asked<'a> {
    /// Reads a line.
    pub(super) fn of(line: &'a str) -> Self {
        let line = line.trim();
        let Some(command) = line.strip_prefix('/') else {
            return match line.parse() {
                _ if line.is_empty() => Self::Nothing,
                Ok(number) => Self::Number(number),
                Err(_) => Self::Question(line),
            };
        };
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let rest = rest.trim();
        let name = name.to_lowercase();
        match Listed::command_called(&name, &TRANSLATED).unwrap_or(&name) {
            "ask" => Self::Question(without_option(rest, "question")),
            "event" => Self::Event(without_option(rest, "name")),
            "events" => events(rest).map_or(Self::UnknownOption, Self::Events),
            "onthisday" => Self::OnThisDay(Some(without_option(rest, "date")).filter(|date| !date.is_empty())),
            "help" => Self::Help,
            "about" => Self::About,
            "privacy" => Self::Privacy,
            "quit" | "exit" => Self::Quit,
            _ => Self::UnknownCommand,
        }
    }
}

/// The value of a command's only option, whose name may be written before it as Discord shows it.
fn without_option<'a>(text: &'a str, option: &str) -> &'a str {
    let value = text.strip_prefix(option).and_then(|rest| rest.trim_start().strip_prefix(':'));
    value.map_or(text, str::trim_start)
}

/// The options of `/events`; `None` where one is none of them.
fn events(text: &str) -> Option<EventsAsked> {
    let mut asked = EventsAsked::default();
    let mut option = "text";
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (word, after) = next_word(rest);
        rest = after;
        if let Word::Option(name) = word {
            option = name;
        }
        // Also where no value follows: a name that is none is reported all the same.
        let slot = slot(&mut asked, option)?;
        match (word, slot) {
            (Word::Value(value), Some(text)) => {
                text.push(' ');
                text.push_str(value);
            }
            (Word::Value(value), slot) if !value.is_empty() => *slot = Some(value.to_owned()),
            _ => {}
        }
    }
    Some(asked)
}

fn slot<'a>(asked: &'a mut EventsAsked, option: &str) -> Option<&'a mut Option<String>> {
    let option = option.to_lowercase();
    let options = OPTIONS.map(|option| option.trim_end_matches(':'));
    match Listed::option_called(&option, "events", &options).unwrap_or(&option) {
        "text" => Some(&mut asked.text),
        "from" => Some(&mut asked.from),
        "to" => Some(&mut asked.to),
        "person" => Some(&mut asked.person),
        "place" => Some(&mut asked.place),
        "topic" => Some(&mut asked.topic),
        _ => None,
    }
}

enum Word<'a> {
    /// A name with a colon behind it.
    Option(&'a str),
    /// A word, or everything between two quotes.
    Value(&'a str),
}

/// The first word and what follows it. `text` begins with something else than a space.
fn next_word(text: &str) -> (Word<'_>, &str) {
    if let Some(quoted) = text.strip_prefix('"')
        && let Some((value, rest)) = quoted.split_once('"')
    {
        return (Word::Value(value), rest.trim_start());
    }
    let letters = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if letters > 0
        && let Some(rest) = text[letters..].strip_prefix(':')
    {
        return (Word::Option(&text[..letters]), rest.trim_start());
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (Word::Value(&text[..end]), text[end..].trim_start())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn case(line: &str, expected: &Asked<'_>) {
        assert_eq!(&Asked::of(line), expected);
    }

    #[test]
    fn a_line_without_a_slash_is_a_question_or_a_number() {
        case("who was Weber?", &Asked::Question("who was Weber?"));
        case("  ", &Asked::Nothing);
        case("2", &Asked::Number(2));
        case("2 wars", &Asked::Question("2 wars"));
        case("-1", &Asked::Question("-1"));
    }

    #[test]
    fn a_slash_begins_a_command() {
        case("/ask who was Weber?", &Asked::Question("who was Weber?"));
        case("/ask question: who was Weber?", &Asked::Question("who was Weber?"));
        case("/ASK", &Asked::Question(""));
        case("/event  1990-x ", &Asked::Event("1990-x"));
        case("/event name:1990-x", &Asked::Event("1990-x"));
        case("/onthisday", &Asked::OnThisDay(None));
        case("/onthisday 30 September", &Asked::OnThisDay(Some("30 September")));
        case("/onthisday date: 09-30", &Asked::OnThisDay(Some("09-30")));
        case("/help me", &Asked::Help);
        case("/exit", &Asked::Quit);
        case("/질문 누구였나요?", &Asked::Question("누구였나요?"));
        case("/Вопрос кто это?", &Asked::Question("кто это?"));
        case("/В-этот-день 30 сентября", &Asked::OnThisDay(Some("30 сентября")));
        case("/", &Asked::UnknownCommand);
        case("/frobnicate", &Asked::UnknownCommand);
    }

    #[track_caller]
    fn events_case(options: &str, expected: [&str; 6]) {
        let [text, from, to, person, place, topic] =
            expected.map(|value| Some(value.to_owned()).filter(|value| !value.is_empty()));
        let expected = EventsAsked { text, from, to, person, place, topic };
        assert_eq!(Asked::of(&format!("/events {options}")), Asked::Events(expected), "{options}");
    }

    #[test]
    fn the_options_of_events_run_to_the_next() {
        events_case("", ["", "", "", "", "", ""]);
        events_case("gas pipeline", ["gas pipeline", "", "", "", "", ""]);
        events_case("person: Roh Tae-woo from:1988", ["", "1988", "", "Roh Tae-woo", "", ""]);
        events_case("gas from: June 1990 to: 1992 topic:energy", ["gas", "June 1990", "1992", "", "", "energy"]);
        events_case("place: \"to: nowhere\" loan", ["", "", "", "", "to: nowhere loan", ""]);
        events_case("text: \"\" Person: \"Но Тхэ У\"", ["", "", "", "Но Тхэ У", "", ""]);
        events_case("인물: 노태우 시작: 1988", ["", "1988", "", "노태우", "", ""]);
        events_case("газ с: 1990 по: 1992 тема: энергетика", ["газ", "1990", "1992", "", "", "энергетика"]);
        events_case("at 12:30 \"open", ["at 12:30 \"open", "", "", "", "", ""]);
    }

    #[test]
    fn an_unknown_option_is_noticed() {
        case("/events people: Roh", &Asked::UnknownOption);
        case("/events people:", &Asked::UnknownOption);
    }

    proptest! {
        #[test]
        fn no_line_panics(line in "(/events )?[\"a-z: 한Но]{0,40}") {
            let _ = Asked::of(&line);
        }
    }
}
