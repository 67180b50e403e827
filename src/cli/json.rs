//! Facts and answers as JSON: the form that other programs read. Its keys are a contract.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    answer::Answer,
    calendar::FactDate,
    facts::{Fact, FactBase, Status},
    language::Language,
};

/// A fact as an answer.
#[derive(Serialize)]
pub(super) struct FactObject<'a> {
    id: &'a str,
    title: &'a str,
    text: &'a str,
    date: &'a FactDate,
    status: Status,
    sources: Vec<SourceObject<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// A source as an answer names it.
#[derive(Serialize)]
struct SourceObject<'a> {
    title: &'a str,
    publisher: &'a str,
    published: Option<&'a FactDate>,
    url: &'a str,
}

impl<'a> FactObject<'a> {
    pub(super) fn new(base: &'a FactBase, fact: &'a Fact, language: Language) -> Self {
        let source = |source: &'a crate::facts::Source| SourceObject {
            title: &source.title,
            publisher: &source.publisher,
            published: source.published.as_ref(),
            url: &source.url,
        };
        Self {
            id: fact.id.as_str(),
            title: fact.title.in_or_english(language),
            text: fact.text.in_or_english(language),
            date: &fact.date,
            status: fact.status,
            sources: base.sources_of(fact).map(|(cited, _)| source(cited)).collect(),
            note: fact.note.as_ref().map(|note| note.in_or_english(language).as_str()),
        }
    }
}

/// A question and what the base has to say to it.
#[derive(Serialize)]
pub(super) struct AnswerObject<'a> {
    question: &'a str,
    status: &'static str,
    score: f64,
    answer: Option<FactObject<'a>>,
    alternatives: Vec<FactObject<'a>>,
}

impl<'a> AnswerObject<'a> {
    pub(super) fn new(question: &'a str, answer: &Answer<'a>, base: &'a FactBase, language: Language) -> Self {
        let object = |fact| FactObject::new(base, fact, language);
        let (status, score, answer, alternatives) = match answer {
            Answer::Answered { fact, score, alternatives } => {
                ("answered", *score, Some(object(*fact)), alternatives.as_slice())
            }
            Answer::Suggested { score, alternatives } => ("suggested", *score, None, alternatives.as_slice()),
            Answer::NoMatch { score } => ("no_match", *score, None, [].as_slice()),
        };
        let alternatives = alternatives.iter().map(|&fact| object(fact)).collect();
        Self { question, status, score: rounded(score), answer, alternatives }
    }
}

/// A score in thousandths: finer differences mean nothing.
fn rounded(score: f64) -> f64 {
    (score.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
}

/// Prints a value as one line and hands it on at once.
pub(super) fn print_line(writer: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_string(value)?;
    line.push('\n');
    writer.write_all(line.as_bytes())?;
    writer.flush()
}
