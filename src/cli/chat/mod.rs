//! `nordpolitik chat`: a conversation with the bot in the terminal, as it would go in Discord.

mod conversation;
mod history;
mod line;

use std::{
    io::{self, BufRead, IsTerminal},
    path::Path,
};

use anyhow::Context;
use clap::Args;
use jiff::tz::TimeZone;
use rustyline::error::ReadlineError;

use conversation::{Conversation, Heard};
use history::Editor;

use super::{Exit, Output, Tongue, ask::question, today};
use crate::{
    answer::Desk,
    reply::{Words, greeting},
};

/// What `chat` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    tongue: Tongue,
}

/// What stands before the place to type.
const PROMPT: &str = "> ";

/// Talks until the person leaves or the input ends. `state` is the folder that the history of the lines is kept in.
///
/// # Errors
///
/// Where the input cannot be read or the output not be written.
pub fn run(
    options: &Options,
    desk: &Desk,
    zone: &TimeZone,
    state: Option<&Path>,
    output: &mut Output<'_>,
) -> anyhow::Result<Exit> {
    let mut conversation = Conversation::new(desk, options.tongue);
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        with_editing(&mut conversation, desk, zone, state, output)?;
    } else {
        with_lines(&mut conversation, zone, &mut io::stdin().lock(), output)?;
    }
    Ok(Exit::Done)
}

/// A person at a terminal: lines can be edited and called back.
fn with_editing(
    conversation: &mut Conversation<'_>,
    desk: &Desk,
    zone: &TimeZone,
    state: Option<&Path>,
    output: &mut Output<'_>,
) -> anyhow::Result<()> {
    let mut editor = Editor::new(state).context("the terminal cannot be used")?;
    let words = Words::of(crate::language::Language::default());
    writeln!(output.writer, "{}\n", greeting(words, desk.base().facts().len()))?;
    loop {
        match editor.line(PROMPT) {
            Ok(line) => {
                writeln!(output.writer)?;
                if !step(conversation, &line, zone, output)? {
                    return Ok(());
                }
            }
            // Ctrl-C takes back what was typed.
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => return Ok(()),
            Err(error) => return Err(error).context("the terminal cannot be read"),
        }
    }
}

/// A program or a file that speaks: plain lines, nothing but replies.
fn with_lines(
    conversation: &mut Conversation<'_>,
    zone: &TimeZone,
    input: &mut dyn BufRead,
    output: &mut Output<'_>,
) -> anyhow::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line).context("standard input cannot be read")? > 0 {
        if !step(conversation, &question(&line), zone, output)? {
            break;
        }
        line.clear();
    }
    Ok(())
}

/// Answers a line; whether the conversation goes on.
fn step(
    conversation: &mut Conversation<'_>,
    line: &str,
    zone: &TimeZone,
    output: &mut Output<'_>,
) -> anyhow::Result<bool> {
    match conversation.hear(line, today(zone)) {
        Heard::Nothing => {}
        Heard::Reply(reply) => {
            let offers = output.numbered_reply(&reply)?;
            conversation.offer(offers);
            writeln!(output.writer)?;
        }
        Heard::Goodbye => return Ok(false),
    }
    Ok(true)
}
