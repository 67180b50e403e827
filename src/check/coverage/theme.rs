//! The eras and themes that the base must cover, as data: what a fact of each has.

use crate::facts::{Fact, Measure, Party, Topic};

/// A part of the relationship that people ask about as one.
pub(super) struct Theme {
    /// What it is called in the report.
    pub(super) name: &'static str,
    /// What a fact of it has, all together.
    marks: &'static [Mark],
}

/// Something by which a fact is known to belong.
enum Mark {
    /// Its date lies in these years, the first and the last included.
    Years(i16, i16),
    /// Its date begins in this year or later.
    Since(i16),
    /// It has one of these topics.
    Topic(&'static [Topic]),
    /// It is about one of these states.
    Party(&'static [Party]),
    /// It refers to one of these names.
    Name(&'static [&'static str]),
    /// It holds a figure of one of these.
    Measure(&'static [Measure]),
}

/// Every theme: the eras in their order, then what runs through them.
pub(super) const THEMES: &[Theme] = &[
    Theme {
        name: "Russian Empire and Joseon or Korean Empire",
        marks: &[Mark::Party(&[Party::RussianEmpire]), Mark::Party(&[Party::Joseon, Party::KoreanEmpire])],
    },
    Theme { name: "Liberation and division, 1945–1948", marks: &[Mark::Years(1945, 1948)] },
    Theme { name: "Korean War", marks: &[Mark::Years(1950, 1953), Mark::Topic(&[Topic::War])] },
    Theme { name: "Enmity and first contacts, 1953–1985", marks: &[Mark::Years(1953, 1985)] },
    Theme { name: "KAL 902 and KAL 007", marks: &[Mark::Name(&["kal-007", "kal-902"])] },
    Theme { name: "Nordpolitik and normalisation, 1985–1991", marks: &[Mark::Years(1985, 1991)] },
    Theme { name: "1990s, from 1992", marks: &[Mark::Years(1992, 1999)] },
    Theme { name: "2000s", marks: &[Mark::Years(2000, 2009)] },
    Theme { name: "2010s", marks: &[Mark::Years(2010, 2019)] },
    Theme { name: "2022 onward", marks: &[Mark::Since(2022)] },
    Theme { name: "Koryo-saram", marks: &[Mark::Topic(&[Topic::KoryoSaram])] },
    Theme { name: "Sakhalin Koreans", marks: &[Mark::Topic(&[Topic::SakhalinKoreans])] },
    Theme { name: "Trade in figures", marks: &[Mark::Measure(&[Measure::Trade, Measure::Exports, Measure::Imports])] },
    Theme { name: "Defence", marks: &[Mark::Topic(&[Topic::Defence])] },
    Theme {
        name: "Culture, sport and people",
        marks: &[Mark::Topic(&[Topic::Culture, Topic::Sport, Topic::Migration])],
    },
    Theme { name: "Embassies and ambassadors", marks: &[Mark::Topic(&[Topic::Embassy])] },
    Theme { name: "Energy and Arctic", marks: &[Mark::Topic(&[Topic::Energy, Topic::Arctic])] },
];

impl Theme {
    /// Whether a fact belongs to the theme. A date that is less precise than the years of a theme does not.
    pub(super) fn holds(&self, fact: &Fact) -> bool {
        self.marks.iter().all(|mark| mark.is_on(fact))
    }
}

impl Mark {
    fn is_on(&self, fact: &Fact) -> bool {
        match self {
            Self::Years(from, to) => fact.date.years().is_some_and(|(first, last)| first >= *from && last <= *to),
            Self::Since(from) => fact.date.earliest().is_some_and(|day| day.year() >= *from),
            Self::Topic(topics) => fact.topics.iter().any(|topic| topics.contains(topic)),
            Self::Party(parties) => fact.parties.iter().any(|party| parties.contains(party)),
            Self::Name(ids) => {
                let mut names = fact.people.iter().chain(&fact.places).chain(&fact.organizations);
                names.any(|name| ids.contains(&name.as_str()))
            }
            Self::Measure(measures) => fact.figures.iter().any(|figure| measures.contains(&figure.measure)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// The themes of the fact that these fields make.
    fn themes(fields: &Value) -> Vec<&'static str> {
        let mut fact = json!({
            "id": "one", "kind": "event", "date": "XXXX", "status": "confirmed", "parties": ["korea"], "topics": ["policy"],
            "title": { "en": "" }, "text": { "en": "" }, "questions": { "en": [] }, "sources": []
        });
        for (field, value) in fields.as_object().unwrap() {
            fact[field] = value.clone();
        }
        let fact: Fact = serde_json::from_value(fact).unwrap();
        THEMES.iter().filter(|theme| theme.holds(&fact)).map(|theme| theme.name).collect()
    }

    #[test]
    fn a_fact_belongs_where_all_its_marks_are() {
        let war = "Korean War";
        assert_eq!(themes(&json!({ "date": "1950-06-25/1953-07-27", "topics": ["war"] })), [war]);
        assert_eq!(themes(&json!({ "date": "1950-06-25", "topics": ["policy"] })), [""; 0]);
        assert_eq!(themes(&json!({ "date": "1904", "topics": ["war"] })), [""; 0]);
        assert_eq!(themes(&json!({ "organizations": ["kal-902"] })), ["KAL 902 and KAL 007"]);
    }

    #[test]
    fn what_is_less_precise_than_an_era_belongs_to_none() {
        assert_eq!(themes(&json!({ "date": "198X" })), [""; 0]);
        assert_eq!(themes(&json!({ "date": "1990/2005" })), [""; 0]);
        assert_eq!(themes(&json!({ "date": "2024/.." })), ["2022 onward"]);
    }

    #[test]
    fn the_names_of_themes_are_in_the_base() {
        let names = include_str!("../../../facts/names.json");
        for mark in THEMES.iter().flat_map(|theme| theme.marks) {
            let Mark::Name(ids) = mark else { continue };
            for id in *ids {
                assert!(names.contains(&format!("\"id\": \"{id}\"")), "{id}");
            }
        }
    }
}
