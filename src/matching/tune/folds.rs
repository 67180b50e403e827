//! Bases with something held out: a part of the questions, or a part of the facts.

use super::super::{Document, Field, Matcher, MatcherBuilder};

/// Into how many parts the base is cut; each is held out once.
const FOLDS: usize = 5;
/// How far another year lies from the true one: in no fact of the same story.
const YEARS_AWAY: i16 = 37;

/// A question that was held out, and the document that it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) document: usize,
    pub(super) text: String,
}

/// Matchers that each lack a part of the questions, with those questions.
pub(super) fn questions_held_out(documents: &[Document<'_>]) -> Vec<(Matcher, Vec<Held>)> {
    let fold = |fold: usize| {
        let mut held = Vec::new();
        let mut builder = MatcherBuilder::default();
        for (position, document) in documents.iter().enumerate() {
            let mut kept = document.clone();
            kept.texts.clear();
            for (number, (field, text)) in document.texts.iter().enumerate() {
                if *field == Field::Question && (number + position) % FOLDS == fold {
                    held.push(Held { document: position, text: (*text).to_owned() });
                } else {
                    kept.texts.push((*field, text));
                }
            }
            builder.add(&kept);
        }
        (builder.build(), held)
    };
    (0..FOLDS).map(fold).collect()
}

/// Matchers that each lack a part of the facts, with the questions of those.
pub(super) fn without_facts(documents: &[Document<'_>]) -> impl Iterator<Item = (Matcher, Vec<Held>)> {
    (0..FOLDS).map(|fold| {
        let mut held = Vec::new();
        let mut builder = MatcherBuilder::default();
        for (position, document) in documents.iter().enumerate() {
            if position % FOLDS == fold {
                let questions = document.texts.iter().filter(|(field, _)| *field == Field::Question);
                held.extend(questions.map(|(_, text)| Held { document: position, text: (*text).to_owned() }));
            } else {
                builder.add(document);
            }
        }
        (builder.build(), held)
    })
}

/// The question with every year moved, or nothing where it names none.
pub(super) fn with_another_year(text: &str) -> Option<String> {
    let mut changed = String::new();
    let mut moved = false;
    for part in text.split_inclusive(|character: char| !character.is_ascii_digit()) {
        let digits = part.trim_end_matches(|character: char| !character.is_ascii_digit());
        match digits.parse::<i16>() {
            Ok(year) if (1800..=2100).contains(&year) => {
                changed.push_str(&(year - YEARS_AWAY).to_string());
                changed.push_str(&part[digits.len()..]);
                moved = true;
            }
            _ => changed.push_str(part),
        }
    }
    moved.then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_years_are_moved() {
        assert_eq!(with_another_year("20 nov 1992 treaty"), Some("20 nov 1955 treaty".to_owned()));
        assert_eq!(with_another_year("1990년 9월"), Some("1953년 9월".to_owned()));
        assert_eq!(with_another_year("who was roh"), None);
    }
}
