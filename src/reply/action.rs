//! What a button does, and its spelling in the button's id: all state travels there, so that buttons outlive restarts.

use super::{
    EventFilter, FactKey, NameKey, QuizAnswer, Score, Years,
    change::Change,
    limits::{CUSTOM_ID, length_utf16},
};
use crate::facts::FactId;

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Shows a fact in full.
    OpenFact(FactId),
    /// Shows the same fact in another language.
    OtherLanguage(FactId),
    /// Changes what is kept.
    Change(Change),
    /// Shows where a fact comes from, source by source.
    Sources(FactId),
    /// Shows the facts that are worth reading next.
    Related(FactId),
    /// Shows what came before and after a fact.
    Around(FactId),
    /// Shows what else might have been asked for.
    Others {
        /// The fact that was shown.
        than: FactId,
        /// The next best matches, the best first: at most three.
        others: Vec<FactKey>,
    },
    /// Shows a page of the facts about a name, counted from 0.
    NamePage {
        /// Which name.
        name: NameKey,
        /// Which page.
        page: u16,
    },
    /// Shows a page of a timeline, counted from 0.
    TimelinePage {
        /// Which events.
        filter: EventFilter,
        /// Which page.
        page: u16,
    },
    /// Shows a page of the figures of trade, counted from 0.
    TradePage {
        /// Which years.
        years: Years,
        /// Which page.
        page: u16,
    },
    /// Asks the next question of a quiz.
    QuizNext(Score),
    /// Answers a question of a quiz.
    QuizAnswer {
        /// Where the quiz stands before the answer.
        score: Score,
        /// What the question is about.
        fact: FactKey,
        /// What was chosen.
        answer: QuizAnswer,
    },
    /// Shows a page of a list of events, counted from 0.
    EventsPage {
        /// Which events.
        filter: EventFilter,
        /// Which page.
        page: u16,
    },
}

/// Why a button's id does not say what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this button's id is none that this version writes")]
pub struct ActionError;

/// Separates the parts of a button's id; a text that holds it comes last.
pub(super) const SEPARATOR: char = '|';

impl Action {
    /// The id of the button, at most [`CUSTOM_ID`] units long.
    #[must_use]
    pub fn to_custom_id(&self) -> String {
        match self {
            Self::OpenFact(id) => format!("f{SEPARATOR}{id}"),
            Self::OtherLanguage(id) => format!("l{SEPARATOR}{id}"),
            Self::Change(change) => format!("k{SEPARATOR}{change}"),
            Self::Sources(id) => format!("s{SEPARATOR}{id}"),
            Self::Related(id) => format!("r{SEPARATOR}{id}"),
            Self::Around(id) => format!("b{SEPARATOR}{id}"),
            Self::Others { than, others } => {
                let mut parts = vec!["n".to_owned(), than.to_string()];
                parts.extend(others.iter().map(ToString::to_string));
                parts.join(&SEPARATOR.to_string())
            }
            Self::NamePage { name, page } => format!("p{SEPARATOR}{page}{SEPARATOR}{name}"),
            Self::TimelinePage { filter, page } => format!("t{SEPARATOR}{page}{SEPARATOR}{filter}"),
            Self::TradePage { years, page } => format!("g{SEPARATOR}{page}{SEPARATOR}{years}"),
            Self::QuizNext(score) => format!("q{SEPARATOR}{score}"),
            Self::QuizAnswer { score, fact, answer } => {
                format!("a{SEPARATOR}{fact}{SEPARATOR}{answer}{SEPARATOR}{score}")
            }
            Self::EventsPage { filter, page } => format!("e{SEPARATOR}{page}{SEPARATOR}{filter}"),
        }
    }

    /// What the button of this id does.
    ///
    /// # Errors
    ///
    /// [`ActionError`] for an id that [`Action::to_custom_id`] does not write.
    pub fn from_custom_id(id: &str) -> Result<Self, ActionError> {
        if length_utf16(id) > CUSTOM_ID {
            return Err(ActionError);
        }
        let (kind, rest) = id.split_once(SEPARATOR).ok_or(ActionError)?;
        let fact = |id: &str| id.parse::<FactId>().map_err(|_| ActionError);
        match kind {
            "k" => Change::decode(rest).map(Self::Change),
            "f" => fact(rest).map(Self::OpenFact),
            "l" => fact(rest).map(Self::OtherLanguage),
            "s" => fact(rest).map(Self::Sources),
            "r" => fact(rest).map(Self::Related),
            "b" => fact(rest).map(Self::Around),
            "n" => {
                let mut parts = rest.split(SEPARATOR);
                let than = fact(parts.next().ok_or(ActionError)?)?;
                let others = parts.map(|key| FactKey::read(key).ok_or(ActionError)).collect::<Result<_, _>>()?;
                Ok(Self::Others { than, others })
            }
            "p" => {
                let (page, name) = page(rest)?;
                Ok(Self::NamePage { name: NameKey::read(name).ok_or(ActionError)?, page })
            }
            "t" => page(rest)
                .and_then(|(page, filter)| Ok(Self::TimelinePage { filter: EventFilter::decode(filter)?, page })),
            "g" => page(rest).and_then(|(page, years)| Ok(Self::TradePage { years: Years::decode(years)?, page })),
            "q" => Score::decode(rest).map(Self::QuizNext),
            "a" => {
                let mut parts = rest.splitn(3, SEPARATOR);
                let mut next = || parts.next().ok_or(ActionError);
                let fact = FactKey::read(next()?).ok_or(ActionError)?;
                Ok(Self::QuizAnswer { fact, answer: QuizAnswer::decode(next()?)?, score: Score::decode(next()?)? })
            }
            "e" => page(rest)
                .and_then(|(page, filter)| Ok(Self::EventsPage { filter: EventFilter::decode(filter)?, page })),
            _ => Err(ActionError),
        }
    }
}

/// A page number and what follows it.
fn page(text: &str) -> Result<(u16, &str), ActionError> {
    let (page, rest) = text.split_once(SEPARATOR).ok_or(ActionError)?;
    Ok((page.parse().map_err(|_| ActionError)?, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use strum::VariantArray;

    use super::{super::FILTER_TEXT_LENGTH, *};
    use crate::{facts::Topic, feedback::Reason};

    #[track_caller]
    fn survives(action: &Action) {
        let id = action.to_custom_id();
        assert!(length_utf16(&id) <= CUSTOM_ID, "{id} is too long");
        assert_eq!(Action::from_custom_id(&id).as_ref(), Ok(action), "{id}");
    }

    #[test]
    fn the_fullest_filter_fits_a_button() {
        for &topic in Topic::VARIANTS {
            survives(&Action::EventsPage {
                filter: EventFilter {
                    text: Some("한|".repeat(FILTER_TEXT_LENGTH / 2)),
                    from: Some(jiff::civil::date(1884, 7, 7)),
                    to: Some(jiff::civil::date(2026, 12, 31)),
                    person: Some(NameKey(u32::MAX)),
                    place: Some(NameKey(u32::MAX)),
                    topic: Some(topic),
                },
                page: 9999,
            });
        }
    }

    #[test]
    fn names_years_and_scores_survive() {
        survives(&Action::NamePage { name: NameKey(u32::MAX), page: u16::MAX });
        survives(&Action::TimelinePage { filter: EventFilter::default(), page: 3 });
        for (from, to) in [(None, None), (Some(1884), Some(2026)), (Some(1990), None), (None, Some(1990))] {
            survives(&Action::TradePage { years: Years { from, to }, page: 9 });
        }
        for &topic in Topic::VARIANTS {
            let score = Score { topic: Some(topic), seed: u32::MAX, right: u8::MAX, asked: u8::MAX };
            survives(&Action::QuizNext(score));
            for answer in
                [QuizAnswer::Year(1990), QuizAnswer::Person(NameKey(u32::MAX)), QuizAnswer::Place(NameKey(u32::MAX))]
            {
                survives(&Action::QuizAnswer { score, fact: FactKey(u32::MAX), answer });
            }
        }
        survives(&Action::QuizNext(Score::default()));
    }

    #[test]
    fn an_empty_filter_survives() {
        survives(&Action::EventsPage { filter: EventFilter::default(), page: 0 });
    }

    #[test]
    fn the_longest_id_of_a_fact_fits_every_button() {
        let id: FactId = "a".repeat(crate::facts::LONGEST_ID).parse().unwrap();
        survives(&Action::OpenFact(id.clone()));
        survives(&Action::OtherLanguage(id.clone()));
        survives(&Action::Sources(id.clone()));
        survives(&Action::Related(id.clone()));
        survives(&Action::Around(id.clone()));
        for others in 0..=3 {
            survives(&Action::Others { than: id.clone(), others: vec![FactKey(u32::MAX); others] });
        }
    }

    #[test]
    fn every_change_survives() {
        let id: FactId = "a".repeat(crate::facts::LONGEST_ID).parse().unwrap();
        let reasons = Reason::VARIANTS.iter().map(|&reason| Change::Explain { number: i64::MAX, reason });
        let others = [
            Change::ForgetMe,
            Change::ForgetServer,
            Change::Praise(id.clone()),
            Change::Complain(id),
            Change::RemoveDaily(u64::MAX),
        ];
        for change in others.into_iter().chain(reasons) {
            survives(&Action::Change(change));
        }
    }

    #[test]
    fn foreign_ids_are_refused() {
        for id in [
            "",
            "f",
            "f|",
            "f|NO",
            "e|x|||||",
            "e|1|1990|||||",
            "e|1|||||nonsense|",
            "z|1",
            "e|1",
            "n|a-b|",
            "n|a-b|x",
            "n|A|1",
        ] {
            assert_eq!(Action::from_custom_id(id), Err(ActionError), "{id}");
        }
    }

    proptest! {
        #[test]
        fn no_id_panics(id in ".{0,120}") {
            let _ = Action::from_custom_id(&id);
        }
    }
}
