//! What one Discord message may hold, and how Discord counts. The numbers are Discord's (API v10), lengths in UTF-16 units.
//!
//! Discord's documentation speaks of characters without saying which; UTF-16 units are the stricter of the two readings
//! seen in practice, so that a text that fits by this count fits by any.

use super::{Block, Card};

/// The title of an embed.
pub const TITLE: usize = 256;
/// The description of an embed.
pub const DESCRIPTION: usize = 4096;
/// The number of fields of an embed.
pub const FIELDS: usize = 25;
/// The name of an embed field.
pub const FIELD_NAME: usize = 256;
/// The value of an embed field.
pub const FIELD_VALUE: usize = 1024;
/// The footer of an embed.
pub const FOOTER: usize = 2048;
/// All texts of all embeds of a message together.
pub const EMBEDS_TOTAL: usize = 6000;
/// The label of a button.
pub const BUTTON_LABEL: usize = 80;
/// The id of a button.
pub const CUSTOM_ID: usize = 100;
/// The buttons of a message, in rows of [`BUTTONS_PER_ROW`].
pub const BUTTONS: usize = 25;
/// The buttons of a row.
pub const BUTTONS_PER_ROW: usize = 5;
/// The alt text of a picture.
pub const ALT_TEXT: usize = 1024;
/// The choices of one autocompletion.
pub const CHOICES: usize = 25;
/// The label of a choice, and its value.
pub const CHOICE: usize = 100;

/// How many UTF-16 units a text takes.
#[must_use]
pub fn length_utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The text, or its beginning with `…` at the end where it is longer than `limit` UTF-16 units.
///
/// Never cuts inside a character, and not between a letter and the marks that belong to it.
///
/// ```
/// use nordpolitik::reply::limits::clip;
///
/// assert_eq!(clip("수교 30주년", 5), "수교 3…");
/// assert_eq!(clip("short", 5), "short");
/// ```
#[must_use]
pub fn clip(text: &str, limit: usize) -> String {
    if length_utf16(text) <= limit {
        return text.to_owned();
    }
    let room = limit.saturating_sub(1); // For the ellipsis, which is one unit.
    let mut kept = String::new();
    let mut used = 0;
    for cluster in unicode_segmentation::UnicodeSegmentation::graphemes(text, true) {
        used += length_utf16(cluster);
        if used > room {
            break;
        }
        kept.push_str(cluster);
    }
    kept.truncate(kept.trim_end().len());
    if limit > 0 {
        kept.push('…');
    }
    kept
}

/// What markup adds to a line at most: a bullet, brackets around the text, parentheses around the address, a line break.
const MARKUP_OF_LINE: usize = 12;

/// Where a card would have to be cut to fit a Discord message, with the lengths; `None` where it fits whole.
///
/// Every character that markup may have to escape is counted twice, so that what passes here always fits.
#[must_use]
pub fn excess(card: &Card) -> Option<String> {
    let description: usize = card.blocks.iter().map(block_length).sum();
    let details: usize = card.details.iter().map(|detail| escaped(&detail.label) + escaped(&detail.value)).sum();
    let footer = card.footer.as_deref().map_or(0, length_utf16);
    let total = length_utf16(&card.title) + description + details + footer;
    let parts = [
        ("title", length_utf16(&card.title), TITLE),
        ("text with its sources", description, DESCRIPTION),
        ("footer", footer, FOOTER),
        ("message", total, EMBEDS_TOTAL),
    ];
    let (part, length, limit) = parts.into_iter().find(|(_, length, limit)| length > limit)?;
    Some(format!("the {part} takes {length} characters of Discord's {limit}"))
}

fn block_length(block: &Block) -> usize {
    match block {
        Block::Paragraph(text) => escaped(text) + MARKUP_OF_LINE,
        Block::Section { heading, lines } => {
            let lines = lines.iter().map(|line| {
                let url = line.url.as_deref().map_or(0, length_utf16);
                escaped(&line.text) + url + line.detail.as_deref().map_or(0, escaped) + MARKUP_OF_LINE
            });
            escaped(heading) + MARKUP_OF_LINE + lines.sum::<usize>()
        }
    }
}

/// The length of a text when every character that markup knows is escaped.
fn escaped(text: &str) -> usize {
    length_utf16(text) + text.chars().filter(char::is_ascii_punctuation).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_emoji_counts_two_units_and_is_not_torn() {
        assert_eq!(length_utf16("🇰🇷"), 4);
        assert_eq!(clip("🇰🇷🇷🇺", 6), "🇰🇷…");
        assert_eq!(clip("🇰🇷🇷🇺", 4), "…");
    }

    proptest! {
        #[test]
        fn a_clipped_text_fits(text in ".{0,60}", limit in 0_usize..40) {
            prop_assert!(length_utf16(&clip(&text, limit)) <= limit);
        }
    }
}
