//! The months as people name them in English and Russian.
//!
//! Korean needs no table: its months are numbers (`9월`).

/// The English name of each month and then every way of writing it, in lower case and without an abbreviation's full
/// stop. Russian stands in the nominative, the genitive (`30 сентября`), the prepositional (`в сентябре`) and short.
const MONTHS: [(&str, &[&str]); 12] = [
    ("January", &["january", "jan", "январь", "января", "январе", "янв"]),
    ("February", &["february", "feb", "февраль", "февраля", "феврале", "февр", "фев"]),
    ("March", &["march", "mar", "март", "марта", "марте", "мар"]),
    ("April", &["april", "apr", "апрель", "апреля", "апреле", "апр"]),
    ("May", &["may", "май", "мая", "мае"]),
    ("June", &["june", "jun", "июнь", "июня", "июне", "июн"]),
    ("July", &["july", "jul", "июль", "июля", "июле", "июл"]),
    ("August", &["august", "aug", "август", "августа", "августе", "авг"]),
    ("September", &["september", "sept", "sep", "сентябрь", "сентября", "сентябре", "сент", "сен"]),
    ("October", &["october", "oct", "октябрь", "октября", "октябре", "окт"]),
    ("November", &["november", "nov", "ноябрь", "ноября", "ноябре", "нояб", "ноя"]),
    ("December", &["december", "dec", "декабрь", "декабря", "декабре", "дек"]),
];

/// The number of the month that a lower-case word names.
pub(super) fn named(word: &str) -> Option<i8> {
    (1..).zip(&MONTHS).find(|(_, (_, names))| names.contains(&word)).map(|(month, _)| month)
}

/// The English name of a month, for the errors of the core; a number that no month has is called by itself.
pub(super) fn english(month: i8) -> String {
    (1..)
        .zip(&MONTHS)
        .find(|(number, _)| *number == month)
        .map_or_else(|| format!("month {month}"), |(_, (name, _))| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{MONTHS, english, named};

    #[test]
    fn a_name_belongs_to_one_month() {
        let names: Vec<_> = MONTHS.iter().flat_map(|(_, names)| *names).collect();
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    }

    #[test]
    fn months_are_known_by_every_form() {
        case("january", Some(1));
        case("sept", Some(9));
        case("мая", Some(5));
        case("июне", Some(6));
        case("дек", Some(12));
        case("ma", None);
        case("", None);
    }

    #[test]
    fn english_names_are_among_the_forms() {
        for month in 1..=12 {
            case(&english(month).to_lowercase(), Some(month));
        }
        assert_eq!(english(13), "month 13");
    }

    #[track_caller]
    fn case(word: &str, expected: Option<i8>) {
        assert_eq!(named(word), expected, "{word}");
    }
}
