//! What the project's own base must hold at least. A base of somebody else's may be as small as they like.

use super::Coverage;

/// Facts: fewer leave whole questions of the field without an answer.
const FACTS: usize = 420;
/// Facts that are dated to one day: the calendar lives on them.
const DATED_TO_THE_DAY: usize = 300;
/// Days of the year with an entry, so that "on this day" is rarely empty.
const DAYS: usize = 230;
/// Days with an entry in each month, so that no season is left out.
const DAYS_OF_A_MONTH: usize = 15;
/// Facts of each era and theme: fewer do not make a picture of it.
const FACTS_OF_A_THEME: usize = 10;

/// What a base that claims to cover the subject has too little of, each in a sentence.
#[must_use]
pub fn shortfalls(coverage: &Coverage<'_>) -> Vec<String> {
    let mut numbers = vec![
        ("facts".to_owned(), coverage.facts, FACTS),
        ("facts dated to the day".to_owned(), coverage.dated_to_the_day, DATED_TO_THE_DAY),
        ("days of the year with an entry".to_owned(), coverage.days(), DAYS),
    ];
    let month =
        |month: &super::Month| (format!("days of {} with an entry", month.name()), month.covered, DAYS_OF_A_MONTH);
    numbers.extend(coverage.calendar.iter().map(month));
    numbers.extend(coverage.eras.iter().map(|(era, count)| (format!("facts in {era}.json"), count, FACTS_OF_A_THEME)));
    let theme = |(theme, count)| (format!("facts of the theme `{theme}`"), count, FACTS_OF_A_THEME);
    numbers.extend(coverage.themes.iter().map(theme));
    let few = numbers.into_iter().filter(|(_, count, least)| count < least);
    let mut found: Vec<String> =
        few.map(|(what, count, least)| format!("{what}: {count}, at least {least} are needed")).collect();
    for language in coverage.languages.iter().filter(|language| !language.lacking.is_empty()) {
        let (code, facts) = (language.language.code(), language.lacking.join(", "));
        found.push(format!("facts without a title, a text or questions in `{code}`: {facts}"));
    }
    found
}
