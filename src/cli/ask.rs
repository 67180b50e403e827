//! `nordpolitik ask`: one question from the arguments, or one a line from standard input.

use std::{
    ffi::OsString,
    io::{self, BufRead, IsTerminal, Write},
};

use anyhow::Context;
use clap::Args;

use super::{
    Exit, Output, Tongue,
    json::{AnswerObject, print_line},
    terminal::printable,
};
use crate::{
    answer::{Answer, Desk, LONGEST_QUESTION},
    reply::{Words, limits::clip},
};

/// What `ask` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    tongue: Tongue,
    /// The question; without one, every line of standard input is a question
    question: Vec<OsString>,
}

/// How much of a question is repeated above its answer, in UTF-16 units.
const REPEATED: usize = 200;

/// Answers the question, or every line of `input`.
///
/// # Errors
///
/// Where the input cannot be read or the output not be written.
pub fn run(options: &Options, desk: &Desk, input: &mut dyn BufRead, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    if options.question.is_empty() {
        return every_line(options, desk, input, output);
    }
    let words: Vec<_> = options.question.iter().map(|word| word.to_string_lossy()).collect();
    let question = words.join(" ");
    print(options, desk, &question, output)?;
    Ok(if matches!(answer(desk, &question), Answer::NoMatch { .. }) { Exit::Failed } else { Exit::Done })
}

fn every_line(
    options: &Options,
    desk: &Desk,
    input: &mut dyn BufRead,
    output: &mut Output<'_>,
) -> anyhow::Result<Exit> {
    if io::stdin().is_terminal() {
        writeln!(io::stderr(), "Type one question a line; Ctrl-D ends.")?;
    }
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line).context("standard input cannot be read")? > 0 {
        let question = question(&line);
        if !options.json {
            writeln!(output.writer, "> {}", clip(&printable(&question), REPEATED))?;
        }
        print(options, desk, &question, output)?;
        if !options.json {
            writeln!(output.writer)?;
        }
        line.clear();
    }
    Ok(Exit::Done)
}

/// The question on a line: without its end, and with a mark for whatever is no text.
pub(super) fn question(line: &[u8]) -> String {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    String::from_utf8_lossy(line).into_owned()
}

fn print(options: &Options, desk: &Desk, question: &str, output: &mut Output<'_>) -> io::Result<()> {
    let language = options.tongue.for_text(question);
    if options.json {
        let object = AnswerObject::new(question, &answer(desk, question), desk.base(), language);
        print_line(output.writer, &object)
    } else {
        output.reply(&desk.reply_to_question(Words::of(language), question))
    }
}

/// What the desk says to a question, or to the id of a fact; a line longer than anybody types matches nothing.
fn answer<'a>(desk: &'a Desk, question: &str) -> Answer<'a> {
    if let Some(fact) = desk.base().fact(question.trim()) {
        return Answer::Answered { fact, score: 1.0, alternatives: Vec::new() };
    }
    if question.chars().nth(LONGEST_QUESTION).is_some() {
        return Answer::NoMatch { score: 0.0 };
    }
    desk.ask(question)
}

#[cfg(test)]
mod tests {
    use super::question;

    #[track_caller]
    fn case(line: &[u8], expected: &str) {
        assert_eq!(question(line), expected);
    }

    #[test]
    fn a_line_is_a_question_without_its_end() {
        case(b"when?\n", "when?");
        case(b"when?\r\n", "when?");
        case(b"when?", "when?");
        case(b"\n", "");
        case(b" when? \n", " when? ");
        case(b"a\rb\n", "a\rb");
        case(b"\xff?\n", "\u{fffd}?");
    }
}
