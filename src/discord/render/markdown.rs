//! Plain text as Discord's markdown: what is written is what is read, and a link leads where it says.

use std::fmt::Write;

use url::Url;

use crate::reply::{Piece, Reference, pieces};

/// Marks that mean something anywhere in a text. Discord takes a backslash before any of them for nothing but itself.
const MARKS: &[char] = &['\\', '*', '_', '~', '`', '|', '[', ']', '<', '@', '#'];
/// Marks that mean something at the beginning of a line.
const MARKS_OF_LINE: &[char] = &['>', '-', '+'];
/// What would end or break the address of a link, besides white space and control characters.
const BREAKS_ADDRESS: &[char] = &['(', ')', '<', '>', '[', ']', '"', '\\', '`', '|', '*'];

/// The text with every mark escaped. Line breaks stay.
pub(super) fn escape(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escape_line).collect();
    lines.join("\n")
}

/// The text as one line, with every mark escaped.
pub(super) fn escape_flat(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escape_line(&words.join(" "))
}

fn escape_line(line: &str) -> String {
    let shown = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => escape_text(text),
        Piece::Reference(reference) => mention(*reference),
    };
    pieces(line).iter().map(shown).collect()
}

/// What a client words by itself. In an embed it reaches nobody.
fn mention(reference: Reference) -> String {
    match reference {
        Reference::Channel(id) => format!("<#{id}>"),
        Reference::Person(id) => format!("<@{id}>"),
        Reference::Role(id) => format!("<@&{id}>"),
        Reference::Moment(at) => format!("<t:{}:f>", at.as_second()),
        Reference::Away(at) => format!("<t:{}:R>", at.as_second()),
    }
}

fn escape_text(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut at_start = true;
    let numbered = is_numbered(line.trim_start());
    for character in line.chars() {
        let starts_something = at_start && MARKS_OF_LINE.contains(&character);
        let ends_number = numbered && at_start && character == '.';
        if MARKS.contains(&character) || starts_something || ends_number {
            escaped.push('\\');
        }
        // A number at the beginning still belongs to it: `1.` begins a list.
        at_start &= character.is_whitespace() || (numbered && character.is_ascii_digit());
        escaped.push(character);
    }
    escaped
}

/// Whether a line would become an item of a numbered list.
fn is_numbered(line: &str) -> bool {
    let after = line.trim_start_matches(|character: char| character.is_ascii_digit());
    after.len() < line.len() && after.starts_with('.')
}

/// A link, or the plain text where the address is none that Discord may open.
pub(super) fn link(text: &str, url: &str) -> String {
    let shown = escape_flat(text);
    match address(url) {
        // Discord shows a link whose text looks like an address as it was typed; a broken scheme does not look like one.
        Some(address) => format!("[{}]({address})", shown.replace("://", ":\\/\\/")),
        None => shown,
    }
}

/// The address with everything encoded that would end it early; `None` unless it is http or https.
fn address(url: &str) -> Option<String> {
    let parsed = Url::parse(url.trim()).ok()?;
    if !matches!(parsed.scheme(), "http" | "https") {
        return None;
    }
    let mut address = String::with_capacity(url.len());
    for character in url.trim().chars() {
        if character.is_whitespace() || character.is_control() || BREAKS_ADDRESS.contains(&character) {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                write!(address, "%{byte:02X}").expect("a string takes whatever is written to it");
            }
        } else {
            address.push(character);
        }
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn escapes(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn marks_lose_their_meaning() {
        escapes("a *b* _c_ ~~d~~ `e` ||f||", r"a \*b\* \_c\_ \~\~d\~\~ \`e\` \|\|f\|\|");
        escapes("@everyone <@123> <#5>", r"\@everyone \<\@123> \<\#5>");
        escapes("[click](https://evil.example)", r"\[click\](https://evil.example)");
        escapes("# big\n> quoted\n- item\n-# small", "\\# big\n\\> quoted\n\\- item\n\\-\\# small");
        escapes("1. first\n1990 was a year.\n 12. twelfth", "1\\. first\n1990 was a year.\n 12\\. twelfth");
        escapes("수교 30주년, Россия – 1990-09-30", "수교 30주년, Россия – 1990-09-30");
    }

    #[track_caller]
    fn links(text: &str, url: &str, expected: &str) {
        assert_eq!(link(text, url), expected);
    }

    #[test]
    fn a_link_leads_where_it_says() {
        links("Treaty", "https://example.org/x", "[Treaty](https://example.org/x)");
        links(
            "A](https://evil.example) [B",
            "https://example.org",
            r"[A\](https:\/\/evil.example) \[B](https://example.org)",
        );
        links("Wiki", "https://example.org/Treaty_(1990) x>y", "[Wiki](https://example.org/Treaty_%281990%29%20x%3Ey)");
        links("한국", "https://ko.example.org/한국", "[한국](https://ko.example.org/한국)");
        links("two\nlines", "https://example.org", "[two lines](https://example.org)");
        links("script", "javascript:alert(1)", "script");
        links("nowhere", "not an address", "nowhere");
    }
}
