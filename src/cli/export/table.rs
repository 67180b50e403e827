//! The base as CSV: a row a fact, safe to open in a spreadsheet.

use std::borrow::Cow;

use super::record::{Record, SourceRecord};
use crate::facts::Word;

/// The columns.
const HEADER: [&str; 13] = [
    "id",
    "kind",
    "date",
    "status",
    "parties",
    "topics",
    "people",
    "places",
    "organizations",
    "title",
    "text",
    "note",
    "sources",
];
/// Separates the values of a cell that holds several.
const SEPARATOR: &str = "; ";

/// The table.
pub(super) fn csv<'a>(records: impl Iterator<Item = Record<'a>>) -> anyhow::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADER)?;
    for record in records {
        let cells = cells(&record);
        writer.write_record(cells.iter().map(|cell| harmless(cell).into_owned()))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn cells(record: &Record<'_>) -> [String; HEADER.len()] {
    [
        record.id.to_string(),
        record.kind.word().to_owned(),
        record.date.to_string(),
        record.status.word().to_owned(),
        words(record.parties),
        words(record.topics),
        record.people.join(SEPARATOR),
        record.places.join(SEPARATOR),
        record.organizations.join(SEPARATOR),
        record.title.to_owned(),
        record.text.to_owned(),
        record.note.unwrap_or_default().to_owned(),
        record.sources.iter().map(source).collect::<Vec<_>>().join(SEPARATOR),
    ]
}

fn words<W: Word>(words: &[W]) -> String {
    words.iter().map(|word| word.word()).collect::<Vec<_>>().join(SEPARATOR)
}

fn source(source: &SourceRecord<'_>) -> String {
    let published = source.published.map(|date| format!(", {date}")).unwrap_or_default();
    let locator = source.locator.map(|locator| format!(", {locator}")).unwrap_or_default();
    format!("{} ({}{published}{locator}) {}", source.title, source.publisher, source.url)
}

/// A cell that no spreadsheet takes for a formula: one that looks like one gets an apostrophe in front.
///
/// Source: OWASP, "CSV Injection".
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_cell_is_never_a_formula() {
        for cell in ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        assert_eq!(harmless("1990 = a year"), "1990 = a year");
        assert_eq!(harmless(""), "");
    }
}
