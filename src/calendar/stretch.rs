//! A period with a name or number of its own, with a first and a last day: a day, a month, a year, a decade, a century,
//! the Cold War.
//!
//! How such periods are joined and opened ("since", "from … to") is not known here.

use jiff::civil::{Date, date};

use super::{
    AskedDay, AskedDayError, Day, YEARS,
    edtf::Value,
    month,
    token::{Token, trim},
};

/// The centuries by their Roman numbers.
const CENTURIES: [(&str, i8); 11] = [
    ("xi", 11),
    ("xii", 12),
    ("xiii", 13),
    ("xiv", 14),
    ("xv", 15),
    ("xvi", 16),
    ("xvii", 17),
    ("xviii", 18),
    ("xix", 19),
    ("xx", 20),
    ("xxi", 21),
];

/// Words in front of a period that say nothing.
const IN_FRONT: [&str; 9] = ["in", "the", "on", "during", "year", "в", "во", "год", "году"];
/// Words behind a period that say nothing: "in" and "during" in Korean, "year" and "years" in Russian.
const BEHIND: [&str; 13] =
    ["에", "에는", "의", "동안", "г", "год", "года", "году", "гг", "годы", "годов", "годах", "годами"];

/// Days from a first to a last one, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The first day.
    pub(super) first: Date,
    /// The last day.
    pub(super) last: Date,
}

impl Stretch {
    /// From the speech of 12 March 1947 that announced the Truman doctrine to the vote of 26 December 1991 by which the
    /// Supreme Soviet dissolved the USSR: the two days most often given. Historians also begin in 1945 or 1946; a search
    /// that wants those years names them.
    const COLD_WAR: Self = Self { first: date(1947, 3, 12), last: date(1991, 12, 26) };

    /// The stretch that these tokens write; `None` where they are not understood.
    pub(super) fn read(tokens: &[Token<'_>]) -> Result<Option<Self>, AskedDayError> {
        use Token::{Mark, Short, Word, Year};

        let tokens = trim(tokens, &IN_FRONT, &BEHIND);
        let value = match *tokens {
            [Year(year)] | [Year(year), Word("년" | "년도")] => Value::Year(year),
            [Year(year), Mark('-' | '/' | '.'), Short(month)] | [Short(month), Mark('/' | '.'), Year(year)] => {
                month_of(year, month)?
            }
            [Year(year), Word("년"), Short(month), Word("월")] => month_of(year, month)?,
            [Word(name), Year(year)] | [Word(name), Word("of"), Year(year)] => match month::named(name) {
                Some(month) => month_of(year, month)?,
                None => return Ok(None),
            },
            // "The 1800s" are a century in English; "the 2000s", `1800년대` and `1800-е` are ten years.
            [Year(year), Word("s")] if year % 100 == 0 && year < 2000 => Value::Century(year),
            [Year(year), Word("s" | "년대")] | [Year(year), Mark('-'), Word("е" | "х")] if year % 10 == 0 => {
                Value::Decade(year)
            }
            _ => {
                return with_name(tokens)
                    .or_else(|| century(tokens))
                    .map_or_else(|| day(tokens), |stretch| Ok(Some(stretch)));
            }
        };
        Ok(value.bounds().map(|(first, last)| Self { first, last }))
    }
}

fn month_of(year: i16, month: i8) -> Result<Value, AskedDayError> {
    Day::new(month, 1)?;
    Ok(Value::Month { year, month })
}

/// A period that goes by a name.
fn with_name(tokens: &[Token<'_>]) -> Option<Stretch> {
    use Token::{Mark, Word};

    match *tokens {
        [Word("cold"), Word("war")]
        | [Word("cold"), Mark('-'), Word("war")]
        | [Word("냉전")]
        | [Word("냉전"), Word("기" | "시기" | "시대")]
        | [Word("холодная" | "холодной" | "холодную"), Word("война" | "войны" | "войне" | "войну")] => {
            Some(Stretch::COLD_WAR)
        }
        _ => None,
    }
}

/// The hundred years of a numbered century, from the year after the hundred: the 19th is 1801 to 1900.
fn century(tokens: &[Token<'_>]) -> Option<Stretch> {
    use Token::{Mark, Short, Word};

    let number = match *tokens {
        [Short(number), Word("st" | "nd" | "rd" | "th"), Word("century")]
        | [Short(number), Word("세기" | "век" | "века" | "веке" | "в")]
        | [Short(number), Mark('-'), Word("й" | "го" | "м"), Word("век" | "века" | "веке")] => number,
        [Word(roman), Word("century" | "век" | "века" | "веке" | "в")] => {
            // On a Russian keyboard the nearest thing to a Roman ten is the letter kha.
            let roman = roman.replace('х', "x").replace('і', "i");
            CENTURIES.iter().find(|(name, _)| *name == roman).map(|(_, number)| *number)?
        }
        _ => return None,
    };
    let last = i16::from(number) * 100;
    let first = last - 99;
    if !YEARS.contains(&first) {
        return None;
    }
    Some(Stretch { first: Date::new(first, 1, 1).ok()?, last: Date::new(last, 12, 31).ok()? })
}

/// A day whose year is given. Without one it comes back every year and is no period.
fn day(tokens: &[Token<'_>]) -> Result<Option<Stretch>, AskedDayError> {
    match AskedDay::read(tokens)? {
        Some(AskedDay::On { day, year: Some(year) }) => {
            let date = day.in_year(year)?;
            Ok(Some(Stretch { first: date, last: date }))
        }
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::token::{fold, tokens},
        Stretch,
    };

    #[test]
    fn years_and_months() {
        case("1990", "1990-01-01 to 1990-12-31");
        case("in the year 1990", "1990-01-01 to 1990-12-31");
        case("1990년", "1990-01-01 to 1990-12-31");
        case("1990년에", "1990-01-01 to 1990-12-31");
        case("1990 год", "1990-01-01 to 1990-12-31");
        case("в 1990 г.", "1990-01-01 to 1990-12-31");
        case("June 1990", "1990-06-01 to 1990-06-30");
        case("in Feb. of 1992", "1992-02-01 to 1992-02-29");
        case("1990-06", "1990-06-01 to 1990-06-30");
        case("06.1990", "1990-06-01 to 1990-06-30");
        case("1990년 6월", "1990-06-01 to 1990-06-30");
        case("июнь 1990", "1990-06-01 to 1990-06-30");
        case("в июне 1990 года", "1990-06-01 to 1990-06-30");
    }

    #[test]
    fn days_with_their_year() {
        case("1990-09-30", "1990-09-30 to 1990-09-30");
        case("on 30 September 1990", "1990-09-30 to 1990-09-30");
        case("1990년 9월 30일", "1990-09-30 to 1990-09-30");
        case("30 сентября 1990 г.", "1990-09-30 to 1990-09-30");
        case("30 September", "nothing");
        case("today", "nothing");
    }

    #[test]
    fn decades_begin_with_a_full_ten() {
        case("1990s", "1990-01-01 to 1999-12-31");
        case("the 1990's", "1990-01-01 to 1999-12-31");
        case("1990년대", "1990-01-01 to 1999-12-31");
        case("1990년대에는", "1990-01-01 to 1999-12-31");
        case("1990-е", "1990-01-01 to 1999-12-31");
        case("в 1990-х годах", "1990-01-01 to 1999-12-31");
        case("1995s", "nothing");
    }

    #[test]
    fn a_past_full_hundred_is_a_century_in_english_alone() {
        case("1900s", "1900-01-01 to 1999-12-31");
        case("2000s", "2000-01-01 to 2009-12-31");
        case("1900년대", "1900-01-01 to 1909-12-31");
        case("1900-е годы", "1900-01-01 to 1909-12-31");
    }

    #[test]
    fn centuries_end_with_the_full_hundred() {
        case("19th century", "1801-01-01 to 1900-12-31");
        case("the 21st century", "2001-01-01 to 2100-12-31");
        case("XIX century", "1801-01-01 to 1900-12-31");
        case("19세기", "1801-01-01 to 1900-12-31");
        case("19세기에", "1801-01-01 to 1900-12-31");
        case("XIX век", "1801-01-01 to 1900-12-31");
        case("ХIХ век", "1801-01-01 to 1900-12-31");
        case("в XX в.", "1901-01-01 to 2000-12-31");
        case("19 век", "1801-01-01 to 1900-12-31");
        case("19-й век", "1801-01-01 to 1900-12-31");
        case("1st century", "nothing");
        case("99 век", "nothing");
    }

    #[test]
    fn the_cold_war() {
        for text in [
            "cold war",
            "during the Cold War",
            "Cold-War",
            "냉전",
            "냉전 시대",
            "냉전기",
            "холодная война",
            "в холодную войну",
        ] {
            case(text, "1947-03-12 to 1991-12-26");
        }
    }

    #[test]
    fn months_and_days_that_do_not_exist() {
        case("1990-13", "there is no month 13: months run from 1 to 12");
        case("1990년 0월", "there is no month 0: months run from 1 to 12");
        case("31 April 1990", "April has no day 31: its days run from 1 to 30");
        case("29.02.1990", "February 1990 has no day 29: it is not a leap year");
    }

    #[track_caller]
    fn case(text: &str, expected: &str) {
        let actual = match Stretch::read(&tokens(&fold(text))) {
            Ok(Some(Stretch { first, last })) => format!("{first} to {last}"),
            Ok(None) => "nothing".to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(actual, expected, "{text}");
    }
}
