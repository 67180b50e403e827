//! A figure in words, with whose statistics it is.

use super::{
    Words,
    number::{worded_number, worded_shifted},
    worded_date,
};
use crate::{
    facts::{Figure, Unit, Word},
    language::Language,
};

/// A figure in full: `exports from South Korea: 519.2 million US dollars, 1990 (statistics: Korea Customs Service)`.
pub(super) fn worded_figure(words: Words, figure: &Figure) -> String {
    words.say_with(
        "figure-line",
        &[
            ("measure", words.say(&format!("measure-{}", figure.measure.word())).into()),
            ("amount", worded_amount(words, figure).into()),
            ("date", worded_date(words, &figure.date).into()),
            ("statistics", figure.statistics.as_str().into()),
        ],
    )
}

/// The number with its unit: `519.2 million US dollars`.
pub(super) fn worded_amount(words: Words, figure: &Figure) -> String {
    let value = match (words.language(), figure.unit) {
        // Korean counts money in hundreds of millions.
        (Language::Ko, Unit::UsdMillion) => worded_shifted(words, &figure.value, -2),
        (Language::Ko, Unit::UsdBillion) => worded_shifted(words, &figure.value, 1),
        _ => worded_number(words, &figure.value),
    };
    // Plurals go by the whole number; a fraction is never one of something.
    let count = figure.value.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX);
    words.say_with(&format!("unit-{}", figure.unit.word()), &[("value", value.into()), ("count", count.into())])
}

/// How many of the money that the language counts in make a billion US dollars: Korean counts in hundreds of millions.
pub(super) fn units_of_a_billion(words: Words) -> f64 {
    match words.language() {
        Language::Ko => 10.0,
        Language::En | Language::Ru => 1.0,
    }
}
