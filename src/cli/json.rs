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

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::{check, facts::FactsFile};

    /// The base of the terminal tests.
    fn small_base() -> FactBase {
        let file = |name: &str, text: &str| FactsFile { name: name.to_owned(), text: text.to_owned() };
        let files = [
            file("facts.json", include_str!("../../tests/it/base/facts.json")),
            file("names.json", include_str!("../../tests/it/base/names.json")),
            file("sources.json", include_str!("../../tests/it/base/sources.json")),
        ];
        check::accept(&files).expect("the base keeps the rules")
    }

    fn printed(base: &FactBase, answer: &Answer<'_>) -> String {
        let mut line = Vec::new();
        print_line(&mut line, &AnswerObject::new("ties?\n", answer, base, Language::Ko)).unwrap();
        String::from_utf8(line).unwrap()
    }

    #[test]
    fn suggestions_are_alternatives_without_an_answer() {
        let base = small_base();
        let alternatives = vec![base.fact("nordpolitik").unwrap()];
        assert_snapshot!(printed(&base, &Answer::Suggested { score: 0.25, alternatives }), @r#"{"question":"ties?\n","status":"suggested","score":0.25,"answer":null,"alternatives":[{"id":"nordpolitik","title":"북방정책이란","text":"북방정책은 노태우 정부가 공산권 국가들과 관계를 튼 정책이다.","date":"1988/1992","status":"confirmed","sources":[{"title":"=Ties [at last]","publisher":"The Daily","published":"1990-10","url":"https://example.org/daily?id=1&page=2"}]}]}"#);
    }

    #[test]
    fn no_match_has_every_key_and_a_score_within_bounds() {
        assert_snapshot!(printed(&small_base(), &Answer::NoMatch { score: -0.0001 }), @r#"{"question":"ties?\n","status":"no_match","score":0.0,"answer":null,"alternatives":[]}"#);
    }

    #[test]
    fn scores_are_in_thousandths() {
        assert_eq!([0.123_46, 1.7, 1.0 / 3.0].map(|score| rounded(score).to_string()), ["0.123", "1", "0.333"]);
    }
}
