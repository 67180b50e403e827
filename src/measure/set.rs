//! A question set: one question a line, with what a right answer must hold.

use fancy_regex::{Regex, RegexBuilder};
use serde::Deserialize;

use crate::{facts::Fact, language::Language};

/// A question whose right answers are known.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What failures call it.
    pub id: String,
    /// The language it is typed in.
    pub language: Language,
    /// The kind of question, such as `date` or `negative-offtopic`.
    pub kind: String,
    /// What is typed.
    pub question: String,
    /// Whether a serious fact base answers it.
    pub answerable: bool,
    accept: Vec<Regex>,
    accept_all: bool,
    reject: Vec<Regex>,
}

/// Why a line is no question.
#[derive(Debug, thiserror::Error)]
pub enum AskedError {
    /// The line is not the object that it should be.
    #[error("line {line}: {source}")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A pattern cannot be read.
    #[error("line {line}: {source}")]
    Pattern {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        source: Box<fancy_regex::Error>,
    },
}

/// A line as it is written.
#[derive(Deserialize)]
struct Written {
    id: String,
    lang: Language,
    kind: String,
    question: String,
    answerable: bool,
    #[serde(default)]
    accept: Vec<String>,
    #[serde(default)]
    accept_mode: String,
    #[serde(default)]
    reject: Vec<String>,
}

/// Reads a question set: JSON, one object a line.
///
/// # Errors
///
/// [`AskedError`] for the first line that cannot be read.
pub fn parse(text: &str) -> Result<Vec<Asked>, AskedError> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| asked(number + 1, line)).collect()
}

fn asked(line: usize, text: &str) -> Result<Asked, AskedError> {
    let written: Written = serde_json::from_str(text).map_err(|source| AskedError::Line { line, source })?;
    let patterns = |patterns: &[String]| -> Result<Vec<Regex>, AskedError> {
        let compile = |pattern: &String| {
            let compiled = RegexBuilder::new(pattern).case_insensitive(true).build();
            compiled.map_err(|source| AskedError::Pattern { line, source: Box::new(source) })
        };
        patterns.iter().map(compile).collect()
    };
    Ok(Asked {
        accept: patterns(&written.accept)?,
        accept_all: written.accept_mode == "all",
        reject: patterns(&written.reject)?,
        id: written.id,
        language: written.lang,
        kind: written.kind,
        question: written.question,
        answerable: written.answerable,
    })
}

impl Asked {
    /// Whether this fact, shown in the question's language, answers it or corrects its premise.
    #[must_use]
    pub fn accepts(&self, fact: &Fact) -> bool {
        let (title, text) = (fact.title.in_or_english(self.language), fact.text.in_or_english(self.language));
        let shown = format!("{title} | {text} | {}", fact.date);
        // A pattern that runs out of its limit of steps has found nothing.
        let holds = |pattern: &Regex| pattern.is_match(&shown).unwrap_or(false);
        let accepted = if self.accept_all { self.accept.iter().all(holds) } else { self.accept.iter().any(holds) };
        accepted && !self.accept.is_empty() && !self.reject.iter().any(holds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_no_question_is_named() {
        assert!(parse("\n{}").unwrap_err().to_string().starts_with("line 2: missing field"));
        let broken = r#"{"id":"x","lang":"en","kind":"who","question":"?","answerable":true,"accept":["("]}"#;
        assert!(parse(broken).unwrap_err().to_string().starts_with("line 1: "));
    }
}
