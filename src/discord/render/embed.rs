//! A card as an embed that fits: text, then labelled values, then sections as fields.
//!
//! Whatever is too long is clipped, except that a line with a link is shown whole or not at all. The check of the fact base
//! sees to it that no fact is ever cut.

use std::mem;

use serenity::builder::{CreateEmbed, CreateEmbedFooter};

use super::markdown;
use crate::reply::{
    Block, Card, Line, Tone,
    limits::{DESCRIPTION, EMBEDS_TOTAL, FIELD_NAME, FIELD_VALUE, FIELDS, FOOTER, TITLE, clip, length_utf16},
};

/// The name of a field that has none: Discord wants one, and this is invisible.
const NO_NAME: &str = "\u{200b}";
/// What stands for lines that did not fit.
const ELLIPSIS_LINE: &str = "\n…";

/// The embed of a card.
pub(super) fn embed(card: &Card) -> CreateEmbed {
    let layout = Layout::of(card);
    let mut embed = CreateEmbed::new().colour(colour(card.tone)).title(layout.title);
    if !layout.description.is_empty() {
        embed = embed.description(layout.description);
    }
    for field in layout.fields {
        embed = embed.field(field.name, field.value, field.inline);
    }
    match layout.footer {
        Some(footer) => embed.footer(CreateEmbedFooter::new(footer)),
        None => embed,
    }
}

/// The colour at the side: calm for an answer, amber for doubt, grey for nothing, red for trouble. All of them are told
/// apart from Discord's light and dark grounds.
fn colour(tone: Tone) -> u32 {
    match tone {
        Tone::Answer => 0x0021_6C8D,
        Tone::Uncertain => 0x00C7_8A1B,
        Tone::Nothing => 0x0080_8790,
        Tone::Trouble => 0x00B3_3A3A,
    }
}

/// An embed before it is written down, within every limit.
#[derive(Debug)]
struct Layout {
    title: String,
    description: String,
    fields: Vec<Field>,
    footer: Option<String>,
}

#[derive(Debug)]
struct Field {
    name: String,
    value: String,
    inline: bool,
}

/// What is left of the length of all texts together.
struct Budget(usize);

impl Budget {
    /// The text, clipped to `limit` and to what is left.
    fn clip(&mut self, text: &str, limit: usize) -> String {
        let text = clip(text, limit.min(self.0));
        self.0 -= length_utf16(&text);
        text
    }
}

impl Layout {
    fn of(card: &Card) -> Self {
        // The short parts first: they are never what makes a message too long.
        let mut budget = Budget(EMBEDS_TOTAL);
        let title = budget.clip(&markdown::escape_flat(&card.title), TITLE);
        let footer = card.footer.as_deref().map(|footer| budget.clip(footer.trim(), FOOTER));
        let mut fields: Vec<Field> = Vec::new();
        for detail in &card.details {
            let name = budget.clip(&markdown::escape_flat(&detail.label), FIELD_NAME);
            let value = budget.clip(&markdown::escape_flat(&detail.value), FIELD_VALUE);
            fields.push(Field { name, value, inline: true });
        }
        let Flow { text, sections } = Flow::of(&card.blocks);
        let description = budget.clip(text.trim(), DESCRIPTION);
        for Section { heading, lines } in sections {
            push_section(&mut fields, &mut budget, &heading, &lines);
        }
        fields.retain(|field| !field.name.is_empty() && !field.value.is_empty());
        fields.truncate(FIELDS);
        Self { title, description, fields, footer: footer.filter(|footer| !footer.is_empty()) }
    }
}

/// The blocks of a card as running text and as sections, in their order as far as embeds allow.
#[derive(Default)]
struct Flow {
    text: String,
    sections: Vec<Section>,
}

struct Section {
    heading: String,
    lines: Vec<String>,
}

impl Flow {
    fn of(blocks: &[Block]) -> Self {
        let mut flow = Self::default();
        for block in blocks {
            match block {
                Block::Paragraph(text) => flow.push_paragraph(markdown::escape(text.trim())),
                Block::Section { heading, lines } => {
                    let lines = lines.iter().map(line).collect();
                    flow.push_section(Section { heading: markdown::escape_flat(heading), lines });
                }
            }
        }
        flow
    }

    /// Text comes before every field, so that a paragraph after a section becomes a field without a name.
    fn push_paragraph(&mut self, text: String) {
        if self.sections.is_empty() || length_utf16(&text) > FIELD_VALUE {
            self.push_text(&text);
        } else {
            self.sections.push(Section { heading: NO_NAME.to_owned(), lines: vec![text] });
        }
    }

    /// A section with a line that is too long for a field moves into the text, where it is not.
    fn push_section(&mut self, section: Section) {
        if section.lines.iter().all(|line| length_utf16(line) <= FIELD_VALUE) {
            self.sections.push(section);
        } else {
            self.push_text(&format!("**{}**\n{}", section.heading, section.lines.join("\n")));
        }
    }

    fn push_text(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(text);
    }
}

/// A line of a section with its link, as markdown.
fn line(line: &Line) -> String {
    let text = match &line.url {
        Some(url) => markdown::link(&line.text, url),
        None => markdown::escape_flat(&line.text),
    };
    match &line.detail {
        Some(detail) => format!("• {text} — {}", markdown::escape_flat(detail)),
        None => format!("• {text}"),
    }
}

/// Adds a section as one field, or as several where one is too small. Lines that no longer fit are left out whole.
fn push_section(fields: &mut Vec<Field>, budget: &mut Budget, heading: &str, lines: &[String]) {
    let mut name = clip(if heading.is_empty() { NO_NAME } else { heading }, FIELD_NAME);
    let mut value = String::new();
    let mut flush = |name: &mut String, value: &mut String| {
        let name = mem::replace(name, NO_NAME.to_owned());
        fields.push(Field { name, value: mem::take(value), inline: false });
    };
    for line in lines {
        let fits_field = length_utf16(&value) + 1 + length_utf16(line) <= FIELD_VALUE;
        if !value.is_empty() && !fits_field {
            flush(&mut name, &mut value);
        }
        // A line costs itself, its line break, and the name of its field where it is the first.
        let cost = length_utf16(line) + if value.is_empty() { length_utf16(&name) } else { 1 };
        if cost + length_utf16(ELLIPSIS_LINE) > budget.0 {
            if !value.is_empty() && length_utf16(&value) + length_utf16(ELLIPSIS_LINE) <= FIELD_VALUE {
                value.push_str(ELLIPSIS_LINE);
            }
            budget.0 = 0;
            break;
        }
        budget.0 -= cost;
        if !value.is_empty() {
            value.push('\n');
        }
        value.push_str(line);
    }
    if !value.is_empty() {
        flush(&mut name, &mut value);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reply::Detail;

    #[track_caller]
    fn fits(card: &Card) -> Layout {
        let layout = Layout::of(card);
        let length = |text: &str| length_utf16(text);
        assert!(length(&layout.title) <= TITLE, "title");
        assert!(length(&layout.description) <= DESCRIPTION, "description");
        assert!(layout.fields.len() <= FIELDS, "fields");
        for field in &layout.fields {
            assert!((1..=FIELD_NAME).contains(&length(&field.name)), "name {field:?}");
            assert!((1..=FIELD_VALUE).contains(&length(&field.value)), "value {field:?}");
        }
        let fields: usize = layout.fields.iter().map(|field| length(&field.name) + length(&field.value)).sum();
        let footer = layout.footer.as_deref().map_or(0, length);
        let total = length(&layout.title) + length(&layout.description) + fields + footer;
        assert!(total <= EMBEDS_TOTAL, "{total} in all");
        layout
    }

    fn source(text: &str, url: &str) -> Line {
        Line { text: text.to_owned(), url: Some(url.to_owned()), detail: Some("Publisher, 1990".to_owned()) }
    }

    #[test]
    fn many_sources_fill_several_fields_and_none_is_cut() {
        let lines: Vec<Line> = (0..12)
            .map(|n| source(&format!("Source {n}"), &format!("https://example.org/{}", "x".repeat(200))))
            .collect();
        let layout = fits(&Card {
            title: "Title".into(),
            blocks: vec![Block::Section { heading: "Sources".into(), lines }],
            ..Card::default()
        });
        assert_eq!(layout.fields[0].name, "Sources");
        assert!(layout.fields.len() > 1 && layout.fields[1].name == NO_NAME);
        let shown: Vec<&str> = layout.fields.iter().flat_map(|field| field.value.lines()).collect();
        assert_eq!(shown.len(), 12);
        assert!(shown.iter().all(|line| line.ends_with(") — Publisher, 1990")), "{shown:?}");
    }

    #[test]
    fn lines_beyond_the_whole_message_are_left_out_whole() {
        let lines: Vec<Line> = (0..60).map(|n| source(&"s".repeat(90), &format!("https://example.org/{n}"))).collect();
        let layout = fits(&Card {
            title: "Title".into(),
            blocks: vec![Block::Paragraph("p".repeat(9000)), Block::Section { heading: "Sources".into(), lines }],
            ..Card::default()
        });
        let shown: Vec<&str> = layout.fields.iter().flat_map(|field| field.value.lines()).collect();
        assert_eq!(shown.last(), Some(&"…"));
        assert!(shown[..shown.len() - 1].iter().all(|line| line.contains("](https://example.org/")), "{shown:?}");
    }

    #[test]
    fn a_line_longer_than_a_field_moves_into_the_text() {
        let url = format!("https://example.org/{}", "x".repeat(1500));
        let layout = fits(&Card {
            title: "Title".into(),
            blocks: vec![
                Block::Paragraph("Text.".into()),
                Block::Section { heading: "Source".into(), lines: vec![source("Long", &url)] },
            ],
            ..Card::default()
        });
        assert!(layout.description.starts_with("Text.\n\n**Source**\n• [Long](https://example.org/xx"));
        assert!(layout.description.contains(&url) && layout.fields.is_empty());
    }

    #[test]
    fn what_the_check_lets_through_is_not_cut() {
        let card = Card {
            title: "t".repeat(TITLE),
            blocks: vec![
                Block::Paragraph("p".repeat(2000)),
                Block::Section {
                    heading: "Sources".into(),
                    lines: (0..5)
                        .map(|n| source(&format!("Title {n}"), &format!("https://example.org/{}", "x".repeat(300))))
                        .collect(),
                },
            ],
            details: vec![Detail { label: "Date".into(), value: "30 September 1990".into() }],
            footer: Some("Fact relations-1990".into()),
            ..Card::default()
        };
        assert_eq!(crate::reply::limits::excess(&card), None);
        let layout = fits(&card);
        let written = format!("{layout:?}");
        assert!(!written.contains('…'), "{written}");
    }

    #[test]
    fn a_paragraph_after_a_section_stays_after_it() {
        let layout = fits(&Card {
            title: "How to ask".into(),
            blocks: vec![
                Block::Paragraph("First.".into()),
                Block::Section {
                    heading: "Commands".into(),
                    lines: vec![Line { text: "/ask".into(), ..Line::default() }],
                },
                Block::Paragraph("Last.".into()),
            ],
            ..Card::default()
        });
        assert_eq!(layout.description, "First.");
        let fields: Vec<(&str, &str)> =
            layout.fields.iter().map(|field| (field.name.as_str(), field.value.as_str())).collect();
        assert_eq!(fields, [("Commands", "• /ask"), (NO_NAME, "Last.")]);
    }

    fn any_block() -> impl Strategy<Value = Block> {
        let text = || "(?s).{0,40}|[*_한🇰🇷\n]{0,1500}";
        let line = (text(), proptest::option::of("https://example.org/[a-z()]{0,1200}"), proptest::option::of(text()))
            .prop_map(|(text, url, detail)| Line { text, url, detail });
        prop_oneof![
            text().prop_map(Block::Paragraph),
            (text(), proptest::collection::vec(line, 0..12))
                .prop_map(|(heading, lines)| Block::Section { heading, lines }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_card_fits(
            title in "(?s).{0,400}",
            blocks in proptest::collection::vec(any_block(), 0..6),
            details in proptest::collection::vec(("(?s).{0,300}", "[*한]{0,1200}"), 0..30),
            footer in proptest::option::of("(?s).{0,2100}"),
        ) {
            let details = details.into_iter().map(|(label, value)| Detail { label, value }).collect();
            fits(&Card { title, blocks, details, footer, ..Card::default() });
        }
    }
}
