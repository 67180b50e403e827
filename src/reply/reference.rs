//! What a reader's client words by itself: a moment in the reader's own time, a channel, a person, a role.
//!
//! In a text it stands between two marks that nobody types; whoever shows the text puts its own form in its place.

use std::fmt;

use jiff::Timestamp;

/// Begins and ends a reference in a text: characters of Unicode's private use area, which no source or keyboard has.
const MARKS: (char, char) = ('\u{e000}', '\u{e001}');

/// Something that is named by its id or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A channel, by Discord's id.
    Channel(u64),
    /// A person, by Discord's id.
    Person(u64),
    /// A role, by Discord's id.
    Role(u64),
    /// A moment: date and time.
    Moment(Timestamp),
    /// A moment by how far away it is.
    Away(Timestamp),
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (begin, end) = MARKS;
        match self {
            Self::Channel(id) => write!(f, "{begin}c{id}{end}"),
            Self::Person(id) => write!(f, "{begin}p{id}{end}"),
            Self::Role(id) => write!(f, "{begin}r{id}{end}"),
            Self::Moment(at) => write!(f, "{begin}m{}{end}", at.as_second()),
            Self::Away(at) => write!(f, "{begin}a{}{end}", at.as_second()),
        }
    }
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// A reference.
    Reference(Reference),
}

/// The parts of a text, in order. A mark without its other half is left out.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (begin, end) = MARKS;
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(begin) {
        pieces.push(Piece::Text(before));
        let inside = after.split_once(end).and_then(|(inside, behind)| Some((read(inside)?, behind)));
        rest = match inside {
            Some((reference, behind)) => {
                pieces.push(Piece::Reference(reference));
                behind
            }
            None => after,
        };
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

fn read(inside: &str) -> Option<Reference> {
    let (kind, number) = inside.split_at_checked(1)?;
    let id = || number.parse().ok();
    let moment = || Timestamp::from_second(number.parse().ok()?).ok();
    match kind {
        "c" => id().map(Reference::Channel),
        "p" => id().map(Reference::Person),
        "r" => id().map(Reference::Role),
        "m" => moment().map(Reference::Moment),
        "a" => moment().map(Reference::Away),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_survive_among_words() {
        let at = Timestamp::from_second(1_790_000_000).unwrap();
        let all = [
            Reference::Channel(5),
            Reference::Person(6),
            Reference::Role(u64::MAX),
            Reference::Moment(at),
            Reference::Away(at),
        ];
        for reference in all {
            let text = format!("in {reference}!");
            assert_eq!(pieces(&text), [Piece::Text("in "), Piece::Reference(reference), Piece::Text("!")]);
        }
        assert_eq!(pieces("plain"), [Piece::Text("plain")]);
        assert_eq!(pieces("a\u{e000}b"), [Piece::Text("a"), Piece::Text("b")]);
        assert_eq!(pieces("\u{e000}x5\u{e001}"), [Piece::Text("x5\u{e001}")]);
    }
}
