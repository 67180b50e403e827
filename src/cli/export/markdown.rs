//! The base as a Markdown document, year by year.

use std::fmt::Write;

use crate::{
    facts::{Fact, FactBase},
    language::Language,
    reply::{Words, status_word, worded_date},
};

/// The document.
pub(super) fn document(base: &FactBase, language: Language) -> String {
    let mut text = "# The fact base of Nordpolitik\n".to_owned();
    let mut heading = None;
    for fact in base.facts() {
        let group = group(fact);
        if heading.as_ref() != Some(&group) {
            put(&mut text, format_args!("\n## {group}\n"));
            heading = Some(group);
        }
        section(&mut text, base, fact, language);
    }
    text
}

/// The year that a fact stands under: the first it can be.
fn group(fact: &Fact) -> String {
    match (fact.date.earliest(), fact.date.latest()) {
        (Some(day), _) => day.year().to_string(),
        (None, Some(day)) => format!("Until {}", day.year()),
        (None, None) => "No date".to_owned(),
    }
}

fn section(text: &mut String, base: &FactBase, fact: &Fact, language: Language) {
    let words = Words::of(language);
    let title = escaped(fact.title.in_or_english(language));
    let status = status_word(words, fact.status).map(|status| format!(" · {}", escaped(&status))).unwrap_or_default();
    let date = escaped(&worded_date(words, &fact.date));
    let body = escaped(fact.text.in_or_english(language));
    put(text, format_args!("\n### {title}\n\n*{date}*{status} · `{}`\n\n{body}\n", fact.id));
    if let Some(note) = &fact.note {
        put(text, format_args!("\n*{}*\n", escaped(note.in_or_english(language))));
    }
    text.push('\n');
    for (source, locator) in base.sources_of(fact) {
        let published = source.published.as_ref().map(|date| format!(", {}", worded_date(words, date)));
        let locator = locator.map(|locator| format!(", {}", escaped(locator)));
        put(
            text,
            format_args!(
                "- [{}](<{}>), {}{}{}\n",
                escaped(&source.title),
                source.url.replace('<', "%3C").replace('>', "%3E"),
                escaped(&source.publisher),
                published.unwrap_or_default(),
                locator.unwrap_or_default()
            ),
        );
    }
}

fn put(text: &mut String, piece: std::fmt::Arguments<'_>) {
    text.write_fmt(piece).expect("a string takes whatever is written to it");
}

/// The text without anything that Markdown would take for markup, on one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' => escaped.extend(['\\', c]),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("a*b_c [d](e) <f>\n# g"), "a\\*b\\_c \\[d\\](e) \\<f\\> \\# g");
    }
}
