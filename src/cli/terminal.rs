//! A reply as a terminal shows it: wrapped to the width, coloured where colours are wanted, free of control characters.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::reply::{
    Action, Block, Card, Line, Reply, Tone,
    limits::{BUTTON_LABEL, clip},
};

/// The widest that text is set, in columns: longer lines are hard to read.
const WIDEST: usize = 100;
/// The narrowest: below, wrapping helps nobody.
const NARROWEST: usize = 20;

/// How the place that is printed to shows text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// The columns of a line; `None` where lines are never broken.
    pub width: Option<usize>,
    /// Whether there are colours.
    pub colour: bool,
}

impl Looks {
    /// Those of standard output: width and colours on a terminal only, and no colours where `NO_COLOR` is set.
    #[must_use]
    pub fn of_stdout() -> Self {
        let stdout = io::stdout();
        let width = terminal_size::terminal_size_of(&stdout).map(|(width, _)| usize::from(width.0));
        Self {
            width: width.filter(|_| stdout.is_terminal()).map(|width| width.clamp(NARROWEST, WIDEST)),
            colour: AutoStream::choice(&stdout) != ColorChoice::Never,
        }
    }
}

/// Where a command prints, and how text looks there.
pub struct Output<'a> {
    /// Takes what is printed.
    pub writer: &'a mut dyn Write,
    /// How text looks there.
    pub looks: Looks,
}

impl Output<'_> {
    /// Prints a reply, with the ids of the facts that it offers.
    pub(super) fn reply(&mut self, reply: &Reply) -> io::Result<()> {
        self.writer.write_all(rendered(reply, self.looks, Offers::Ids).as_bytes())?;
        self.writer.flush()
    }

    /// Prints a reply whose offers are numbered from 1, and returns them.
    pub(super) fn numbered_reply(&mut self, reply: &Reply) -> io::Result<Vec<Action>> {
        self.writer.write_all(rendered(reply, self.looks, Offers::Numbers).as_bytes())?;
        self.writer.flush()?;
        Ok(actions(reply).map(|(_, action)| action.clone()).collect())
    }
}

/// How the buttons of a reply appear where nothing can be clicked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offers {
    /// A number to type.
    Numbers,
    /// The id of the fact that the button opens.
    Ids,
}

/// The buttons that do something, with what they do.
fn actions(reply: &Reply) -> impl Iterator<Item = (&str, &Action)> {
    reply.buttons.iter().filter_map(|button| Some((button.label.as_str(), button.action.as_ref()?)))
}

fn rendered(reply: &Reply, looks: Looks, offers: Offers) -> String {
    let mut page = Page { looks, text: String::new() };
    let Card { tone, title, blocks, details, footer } = &reply.card;
    page.set(title_style(*tone), "", title);
    // The details follow the running text, as in Discord, and the lists come last.
    let sections = blocks.iter().position(|block| matches!(block, Block::Section { .. })).unwrap_or(blocks.len());
    let (paragraphs, sections) = blocks.split_at(sections);
    for block in paragraphs {
        page.block(block, reply, offers);
    }
    if !details.is_empty() {
        page.gap();
    }
    for detail in details {
        page.set(Style::new(), "", &format!("{}: {}", detail.label, detail.value));
    }
    for block in sections {
        page.block(block, reply, offers);
    }
    if offers == Offers::Numbers {
        page.left_over(reply);
    }
    if let Some(footer) = footer {
        page.gap();
        page.set(Style::new().dimmed(), "", footer);
    }
    page.text
}

fn title_style(tone: Tone) -> Style {
    let colour = match tone {
        Tone::Answer => AnsiColor::Green,
        Tone::Uncertain => AnsiColor::Yellow,
        Tone::Nothing => AnsiColor::Cyan,
        Tone::Trouble => AnsiColor::Red,
    };
    colour.on_default().bold()
}

/// A reply being set.
struct Page {
    looks: Looks,
    text: String,
}

impl Page {
    fn block(&mut self, block: &Block, reply: &Reply, offers: Offers) {
        self.gap();
        match block {
            Block::Paragraph(text) => self.set(Style::new(), "", text),
            Block::Section { heading, lines } => {
                self.set(Style::new().bold(), "", heading);
                for line in lines {
                    self.line(line, reply, offers);
                }
            }
        }
    }

    /// A line of a section; where a button offers the same, its number or id stands with it.
    fn line(&mut self, line: &Line, reply: &Reply, offers: Offers) {
        let offer = actions(reply).enumerate().find(|(_, (label, _))| is_label_of(label, line));
        let mut text = line.text.clone();
        let mut mark = "- ".to_owned();
        if let Some(detail) = &line.detail {
            text = format!("{text} · {detail}");
        }
        match (offer, offers) {
            (Some((position, _)), Offers::Numbers) => mark = format!("{} ", number(position)),
            (Some((_, (_, Action::OpenFact(id)))), Offers::Ids) => text = format!("{text} · {id}"),
            _ => {}
        }
        self.set(Style::new(), &mark, &text);
        if let Some(url) = &line.url {
            // A broken address cannot be clicked, so it is never wrapped.
            let indent = " ".repeat(mark.width());
            self.push(AnsiColor::Blue.on_default(), &format!("{indent}{}", printable(url)));
        }
    }

    /// The buttons that no line stands for, such as those that turn the page: side by side.
    fn left_over(&mut self, reply: &Reply) {
        let lines: Vec<&Line> = reply.card.blocks.iter().flat_map(lines).collect();
        let left_over = actions(reply)
            .enumerate()
            .filter(|(_, (label, _))| !lines.iter().any(|line| is_label_of(label, line)))
            .map(|(position, (label, _))| format!("{} {label}", number(position)));
        let left_over = left_over.collect::<Vec<_>>().join(" · ");
        if !left_over.is_empty() {
            self.gap();
            self.set(Style::new(), "", &left_over);
        }
    }

    /// Sets a text after a mark, wrapped so that all its lines begin below its first.
    fn set(&mut self, style: Style, mark: &str, text: &str) {
        let room = self.looks.width.map(|width| width.saturating_sub(mark.width()));
        for (count, line) in wrapped(&printable(text), room).into_iter().enumerate() {
            let lead = if count == 0 { mark.to_owned() } else { " ".repeat(mark.width()) };
            self.push(style, &format!("{lead}{line}"));
        }
    }

    fn push(&mut self, style: Style, line: &str) {
        if self.looks.colour {
            self.text.extend([style.render().to_string().as_str(), line, style.render_reset().to_string().as_str()]);
        } else {
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// An empty line between two parts.
    fn gap(&mut self) {
        self.text.push('\n');
    }
}

fn lines(block: &Block) -> &[Line] {
    match block {
        Block::Paragraph(_) => &[],
        Block::Section { lines, .. } => lines,
    }
}

/// Whether a button says what a line says, as far as a button has room.
fn is_label_of(label: &str, line: &Line) -> bool {
    clip(&line.text, BUTTON_LABEL) == label
}

fn number(position: usize) -> String {
    format!("[{}]", position + 1)
}

/// The text without characters that a terminal would obey instead of showing them.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

/// The lines of a text, broken between words so that they fit; a word wider than the room keeps a line for itself.
fn wrapped(text: &str, room: Option<usize>) -> Vec<String> {
    let Some(room) = room else { return text.split('\n').map(str::to_owned).collect() };
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.width() + 1 + word.width() > room {
                lines.push(std::mem::take(&mut line));
            } else if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::reply::{Button, Detail};

    fn reply() -> Reply {
        let line = |text: &str| Line { text: text.to_owned(), url: None, detail: Some("1990".to_owned()) };
        let open = |label: &str, id: &str| Button {
            label: label.to_owned(),
            action: Some(Action::OpenFact(id.parse().unwrap())),
        };
        let turn = |page| Some(Action::EventsPage { filter: crate::reply::EventFilter::default(), page });
        Reply {
            card: Card {
                tone: Tone::Uncertain,
                title: "북방정책 and what came of it".to_owned(),
                blocks: vec![
                    Block::Paragraph("A paragraph that is too long for such a narrow terminal.".to_owned()),
                    Block::Section {
                        heading: "Which".to_owned(),
                        lines: vec![line("One"), line("Two, which is longer")],
                    },
                    Block::Section {
                        heading: "Sources".to_owned(),
                        lines: vec![Line {
                            text: "A title".to_owned(),
                            url: Some("https://example.org/a-very-long-address".to_owned()),
                            detail: Some("The Publisher".to_owned()),
                        }],
                    },
                ],
                details: vec![Detail { label: "Date".to_owned(), value: "1990".to_owned() }],
                footer: Some("Fact 1990-one".to_owned()),
            },
            buttons: vec![
                Button { label: "1 of 2".to_owned(), action: None },
                open("Two, which is longer", "1990-two"),
                Button { label: "Later".to_owned(), action: turn(1) },
            ],
            ..Reply::default()
        }
    }

    #[test]
    fn a_narrow_terminal_gets_short_lines_and_whole_addresses() {
        let looks = Looks { width: Some(24), colour: false };
        assert_snapshot!(rendered(&reply(), looks, Offers::Numbers), @"
        북방정책 and what came
        of it

        A paragraph that is too
        long for such a narrow
        terminal.

        Date: 1990

        Which
        - One · 1990
        [1] Two, which is longer
            · 1990

        Sources
        - A title · The
          Publisher
          https://example.org/a-very-long-address

        [2] Later

        Fact 1990-one
        ");
    }

    #[test]
    fn without_a_terminal_lines_stay_whole_and_offers_have_ids() {
        assert_snapshot!(rendered(&reply(), Looks::default(), Offers::Ids), @"
        북방정책 and what came of it

        A paragraph that is too long for such a narrow terminal.

        Date: 1990

        Which
        - One · 1990
        - Two, which is longer · 1990 · 1990-two

        Sources
        - A title · The Publisher
          https://example.org/a-very-long-address

        Fact 1990-one
        ");
    }

    #[test]
    fn colours_end_where_they_begin() {
        let looks = Looks { width: None, colour: true };
        let plain = rendered(&reply(), Looks::default(), Offers::Numbers);
        let coloured = rendered(&reply(), looks, Offers::Numbers);
        assert!(coloured.contains("\u{1b}[1m\u{1b}[33m북방정책"), "{coloured:?}");
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_printed() {
        assert_eq!(printable("a\u{1b}[2Jb\u{9b}c\rd\ne"), "a [2Jb c d\ne");
    }

    #[test]
    fn wide_letters_count_twice() {
        assert_eq!(wrapped("한국 러시아 수교", Some(11)), ["한국 러시아", "수교"]);
    }
}
