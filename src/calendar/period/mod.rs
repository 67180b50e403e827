//! What people write for a period, in English, Korean and Russian, to a range of days.
//!
//! It joins stretches of days and opens them at one end; which days a stretch has is not decided here.

use jiff::{ToSpan, civil::Date};

use super::{
    FactDate, Span, SpanError,
    excerpt::excerpt,
    stretch::Stretch,
    token::{Token, fold, tokens},
};

/// The first and the last day of a range, where it has them.
type Ends = (Option<Date>, Option<Date>);

/// The ends of the range that a word makes out of a stretch.
type Opening = fn(Stretch) -> Ends;

/// The words around two stretches, from the first day of the one to the last of the other: in front, between, behind.
const JOINTS: [(&str, &str, &str); 19] = [
    ("", "-", ""),
    ("", "~", ""),
    ("", "to", ""),
    ("", "until", ""),
    ("from", "-", ""),
    ("from", "to", ""),
    ("from", "until", ""),
    ("from", "till", ""),
    ("from", "through", ""),
    ("between", "and", ""),
    ("", "부터", "까지"),
    ("", "부터", ""),
    ("", "에서", "까지"),
    ("", "와", "사이"),
    ("", "과", "사이"),
    ("с", "по", ""),
    ("со", "по", ""),
    ("с", "до", ""),
    ("между", "и", ""),
];

/// Words in front of a stretch that leave one end open.
const IN_FRONT: [(&str, Opening); 10] = [
    ("since", onwards),
    ("from", onwards),
    ("с", onwards),
    ("со", onwards),
    ("after", beyond),
    ("после", beyond),
    ("before", short_of),
    ("до", short_of),
    ("until", up_to),
    ("till", up_to),
];

/// Words behind a stretch that leave one end open. `이후` and `이전` include the time they are said of, as the Standard
/// Korean Language Dictionary defines them; `후` and `전` do not.
const BEHIND: [(&str, Opening); 7] = [
    ("이후", onwards),
    ("부터", onwards),
    ("onwards", onwards),
    ("후", beyond),
    ("전", short_of),
    ("이전", up_to),
    ("까지", up_to),
];

/// Reads a period as people write it.
///
/// - One stretch: `1990`, `1990s`, `199X`, `June 1990`, `1990-09-30`, `19th century` (1801 to 1900), `cold war` (12 March
///   1947, the Truman doctrine, to 26 December 1991, the end of the USSR), and the dates that [`FactDate`] reads.
/// - Two of them, from the first day of the one to the last of the other: `1884-1905`, `from 1990 to 1992`,
///   `between 1996 and 1999`, `1996년부터 1999년까지`, `с 1996 по 1999`
/// - One and an open end:
///
/// | words | with 1990 | the stretch itself |
/// | --- | --- | --- |
/// | `since`, `from`, `onwards`, `이후`, `부터`, `с` | from 1 January 1990 | belongs to it |
/// | `after`, `후`, `после` | from 1 January 1991 | does not |
/// | `before`, `전`, `до` | to 31 December 1989 | does not |
/// | `until`, `till`, `이전`, `까지` | to 31 December 1990 | belongs to it |
///
/// Upper and lower case, full-width digits, extra space and commas make no difference, and every dash is a dash.
///
/// # Errors
///
/// If the text is empty or not understood, names a day that does not exist or can be two days, or ends before it starts.
///
/// # Example
///
/// ```
/// use jiff::civil::date;
/// use nordpolitik::calendar::{Span, parse_span};
///
/// assert_eq!(parse_span("1884–1905")?, Span::new(Some(date(1884, 1, 1)), Some(date(1905, 12, 31)))?);
/// assert_eq!(parse_span("after 1990")?, Span::new(Some(date(1991, 1, 1)), None)?);
/// assert_eq!(parse_span("1990년대")?, parse_span("1990-е")?);
/// # Ok::<(), nordpolitik::calendar::SpanError>(())
/// ```
pub fn parse_span(text: &str) -> Result<Span, SpanError> {
    let folded = fold(text);
    let tokens = tokens(&folded);
    if tokens.is_empty() {
        return Err(SpanError::Empty);
    }
    if let Some(span) = as_fact_date(&folded) {
        return Ok(span);
    }
    if let Some(Stretch { first, last }) = Stretch::read(&tokens)? {
        return Span::new(Some(first), Some(last));
    }
    if let Some((start, end)) = joined(&tokens)? {
        return Span::new(Some(start.first), Some(end.last));
    }
    if let Some((from, to)) = opened(&tokens)? {
        return Span::new(from, to);
    }
    Err(SpanError::NotUnderstood { text: excerpt(text.trim()) })
}

/// The range of a date written as in the fact base, such as `199X` or `2014/..`.
fn as_fact_date(folded: &str) -> Option<Span> {
    let date = FactDate::parse(&folded.to_ascii_uppercase()).ok().filter(|date| !date.is_undated())?;
    Span::new(date.earliest(), date.latest()).ok()
}

/// Two stretches with one of the joints around them.
fn joined(tokens: &[Token<'_>]) -> Result<Option<(Stretch, Stretch)>, SpanError> {
    for (front, between, behind) in JOINTS {
        let Some(inner) = without_first(tokens, front).and_then(|rest| without_last(rest, behind)) else { continue };
        // A dash stands within dates too, so each is tried as the joint.
        for at in (0..inner.len()).filter(|&at| inner[at].is(between)) {
            if let Some(start) = Stretch::read(&inner[..at])?
                && let Some(end) = Stretch::read(&inner[at + 1..])?
            {
                return Ok(Some((start, end)));
            }
        }
    }
    Ok(None)
}

/// One stretch and a word that leaves an end open.
fn opened(tokens: &[Token<'_>]) -> Result<Option<Ends>, SpanError> {
    let in_front = IN_FRONT.iter().filter_map(|(word, opening)| Some((without_first(tokens, word)?, opening)));
    let behind = BEHIND.iter().filter_map(|(word, opening)| Some((without_last(tokens, word)?, opening)));
    for (rest, opening) in in_front.chain(behind) {
        if let Some(stretch) = Stretch::read(rest)? {
            return Ok(Some(opening(stretch)));
        }
    }
    Ok(None)
}

/// The tokens behind this first word; all of them where the word is empty.
fn without_first<'t, 'a>(tokens: &'t [Token<'a>], word: &str) -> Option<&'t [Token<'a>]> {
    if word.is_empty() {
        return Some(tokens);
    }
    tokens.split_first().filter(|(first, _)| first.is(word)).map(|(_, rest)| rest)
}

/// The tokens in front of this last word; all of them where the word is empty.
fn without_last<'t, 'a>(tokens: &'t [Token<'a>], word: &str) -> Option<&'t [Token<'a>]> {
    if word.is_empty() {
        return Some(tokens);
    }
    tokens.split_last().filter(|(last, _)| last.is(word)).map(|(_, rest)| rest)
}

fn onwards(stretch: Stretch) -> Ends {
    (Some(stretch.first), None)
}

fn beyond(stretch: Stretch) -> Ends {
    // A stretch lies in the years of the calendar, which the days of a `Date` surpass at both ends.
    (Some(stretch.last.saturating_add(1.day())), None)
}

fn short_of(stretch: Stretch) -> Ends {
    (None, Some(stretch.first.saturating_sub(1.day())))
}

fn up_to(stretch: Stretch) -> Ends {
    (None, Some(stretch.last))
}

#[cfg(test)]
mod tests;
