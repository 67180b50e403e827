//! Finding a zone by what people type: a name, a city, an offset or an abbreviation.

use std::{cmp::Reverse, sync::LazyLock};

use jiff::{SignedDuration, Timestamp, tz::Offset};

use super::{Zone, ZoneError};

/// Half a year: an abbreviation of summer is looked for in winter as well.
const HALF_YEAR: SignedDuration = SignedDuration::from_hours(24 * 182);

/// Places that people type and that no zone is named after, and names in other scripts.
const ALIASES: &[(&str, &str)] = &[
    ("서울", "Asia/Seoul"),
    ("부산", "Asia/Seoul"),
    ("busan", "Asia/Seoul"),
    ("south korea", "Asia/Seoul"),
    ("한국", "Asia/Seoul"),
    ("сеул", "Asia/Seoul"),
    ("평양", "Asia/Pyongyang"),
    ("пхеньян", "Asia/Pyongyang"),
    ("north korea", "Asia/Pyongyang"),
    ("모스크바", "Europe/Moscow"),
    ("москва", "Europe/Moscow"),
    ("санкт-петербург", "Europe/Moscow"),
    ("saint petersburg", "Europe/Moscow"),
    ("st petersburg", "Europe/Moscow"),
    ("sochi", "Europe/Moscow"),
    ("калининград", "Europe/Kaliningrad"),
    ("самара", "Europe/Samara"),
    ("екатеринбург", "Asia/Yekaterinburg"),
    ("омск", "Asia/Omsk"),
    ("новосибирск", "Asia/Novosibirsk"),
    ("красноярск", "Asia/Krasnoyarsk"),
    ("иркутск", "Asia/Irkutsk"),
    ("якутск", "Asia/Yakutsk"),
    ("владивосток", "Asia/Vladivostok"),
    ("블라디보스토크", "Asia/Vladivostok"),
    ("хабаровск", "Asia/Vladivostok"),
    ("khabarovsk", "Asia/Vladivostok"),
    ("сахалин", "Asia/Sakhalin"),
    ("사할린", "Asia/Sakhalin"),
    ("магадан", "Asia/Magadan"),
    ("камчатка", "Asia/Kamchatka"),
    ("beijing", "Asia/Shanghai"),
    ("베이징", "Asia/Shanghai"),
    ("пекин", "Asia/Shanghai"),
    ("도쿄", "Asia/Tokyo"),
    ("токио", "Asia/Tokyo"),
    ("osaka", "Asia/Tokyo"),
    ("delhi", "Asia/Kolkata"),
    ("mumbai", "Asia/Kolkata"),
    ("ташкент", "Asia/Tashkent"),
    ("алматы", "Asia/Almaty"),
    ("astana", "Asia/Almaty"),
    ("киев", "Europe/Kyiv"),
    ("washington", "America/New_York"),
    ("boston", "America/New_York"),
    ("뉴욕", "America/New_York"),
    ("нью-йорк", "America/New_York"),
    ("san francisco", "America/Los_Angeles"),
    ("seattle", "America/Los_Angeles"),
    ("houston", "America/Chicago"),
    ("런던", "Europe/London"),
    ("лондон", "Europe/London"),
    ("geneva", "Europe/Zurich"),
    ("munich", "Europe/Berlin"),
    ("frankfurt", "Europe/Berlin"),
    ("hamburg", "Europe/Berlin"),
    ("берлин", "Europe/Berlin"),
    ("gmt", "UTC"),
    ("utc+0", "UTC"),
];

/// Zones that come first where several fit equally well: those of the countries this bot is about, and the most peopled.
const FIRST: &[&str] = &[
    "Asia/Seoul",
    "Europe/Moscow",
    "UTC",
    "America/New_York",
    "Europe/London",
    "Europe/Berlin",
    "America/Los_Angeles",
    "Asia/Vladivostok",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "America/Chicago",
    "America/Denver",
    "Asia/Kolkata",
    "Europe/Paris",
    "Asia/Almaty",
    "Asia/Tashkent",
    "Australia/Sydney",
];

/// A zone with its name as it is compared.
struct Entry {
    zone: Zone,
    /// `america/argentina/buenos aires`.
    spelled: String,
    /// The place in [`FIRST`], or past it.
    place: usize,
}

/// Every zone that people live by. Names of offsets are left out, since `Etc/GMT-9` is what everybody else calls UTC+9; so are
/// old names such as `EST`, which know no summer.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let entry = |zone: Zone| {
        let spelled = spelled(zone.name());
        let place = FIRST.iter().position(|name| *name == zone.name()).unwrap_or(FIRST.len());
        Entry { zone, spelled, place }
    };
    let is_lived_by =
        |zone: &Zone| (zone.name().contains('/') && !zone.name().starts_with("Etc/")) || zone.name() == "UTC";
    Zone::all().filter(is_lived_by).map(entry).collect()
});

/// How well a zone fits what was typed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// In the middle of a word of its name.
    Within,
    /// At the beginning of a word of its name.
    Begins,
    /// By its offset or abbreviation at the moment, or in the other half of the year.
    Clocks,
    /// It is the city.
    City,
    /// It is the name.
    Name,
}

/// The zones that fit what is being typed, the best first. `now` tells which offset each has.
#[must_use]
pub fn complete(typed: &str, now: Timestamp, limit: usize) -> Vec<Zone> {
    let mut found = fitting(typed, now);
    found.truncate(limit);
    found.into_iter().map(|(_, entry)| entry.zone.clone()).collect()
}

/// The zone that was typed.
///
/// # Errors
///
/// Where none fits, or several fit equally well: an offset or an abbreviation that several zones have is taken only where
/// it names a zone, since their clocks may be turned differently.
pub fn find(typed: &str, now: Timestamp) -> Result<Zone, ZoneError> {
    let error = || ZoneError(typed.trim().to_owned());
    let found = fitting(typed, now);
    let (fit, entry) = found.first().ok_or_else(error)?;
    let is_plain = match fit {
        Fit::Name | Fit::City => true,
        _ => found.len() == 1,
    };
    if is_plain { Ok(entry.zone.clone()) } else { Err(error()) }
}

fn fitting(typed: &str, now: Timestamp) -> Vec<(Fit, &'static Entry)> {
    let text = spelled(typed.trim());
    let alias = ALIASES.iter().find(|(name, _)| *name == text).map(|(_, zone)| *zone);
    let begun = ALIASES.iter().filter(|(name, _)| !text.is_empty() && name.starts_with(text.as_str()));
    let begun: Vec<&str> = begun.map(|(_, zone)| *zone).collect();
    let offset = offset(&text);
    let fit = |entry: &'static Entry| {
        let name = entry.zone.name();
        let city = entry.spelled.rsplit('/').next().unwrap_or_default();
        let fit = if entry.spelled == text {
            Fit::Name
        } else if alias == Some(name) || city == text {
            Fit::City
        } else if offset.is_some_and(|offset| has_offset(&entry.zone, offset, now))
            || is_abbreviated(&entry.zone, &text, now)
        {
            Fit::Clocks
        } else if begun.contains(&name)
            || entry.spelled.split(['/', ' ']).any(|word| word.starts_with(text.as_str()))
            || city.starts_with(text.as_str())
        {
            Fit::Begins
        } else if text.len() > 2 && entry.spelled.contains(text.as_str()) {
            Fit::Within
        } else {
            return None;
        };
        Some((fit, entry))
    };
    let mut found: Vec<_> = ENTRIES.iter().filter_map(fit).collect();
    // Old names of zones come after the names of today.
    found
        .sort_by_key(|(fit, entry)| (Reverse(*fit), entry.place, !entry.zone.time_zone().is_primary(), &entry.spelled));
    found
}

/// A name as it is compared: in lower case, with spaces.
fn spelled(text: &str) -> String {
    text.to_lowercase().replace('_', " ")
}

fn has_offset(zone: &Zone, offset: Offset, now: Timestamp) -> bool {
    zone.time_zone().to_offset(now) == offset
}

fn is_abbreviated(zone: &Zone, text: &str, now: Timestamp) -> bool {
    let is_at = |at: Timestamp| zone.time_zone().to_offset_info(at).abbreviation().eq_ignore_ascii_case(text);
    text.chars().all(char::is_alphabetic) && (is_at(now) || now.checked_add(HALF_YEAR).is_ok_and(is_at))
}

/// An offset out of `+9`, `utc+9`, `gmt-03:30`, `+0530`.
fn offset(text: &str) -> Option<Offset> {
    let text = text.strip_prefix("utc").or_else(|| text.strip_prefix("gmt")).unwrap_or(text).trim().replace('−', "-");
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = &text[1..];
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 && digits.is_ascii() => digits.split_at(2),
        None => (digits, "0"),
    };
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    let is_offset = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    if is_offset { Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// In winter.
    fn now() -> Timestamp {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }

    #[track_caller]
    fn case(typed: &str, expected: Option<&str>) {
        let found = find(typed, now()).ok();
        assert_eq!(found.as_ref().map(Zone::name), expected, "{typed}");
    }

    #[track_caller]
    fn first(typed: &str, expected: &str) {
        let found = complete(typed, now(), 25);
        assert_eq!(found.first().map(Zone::name), Some(expected), "{typed}");
    }

    #[test]
    fn a_zone_is_found_by_name_city_or_a_name_of_its_own() {
        case("Asia/Seoul", Some("Asia/Seoul"));
        case("asia/seoul", Some("Asia/Seoul"));
        case(" new york ", Some("America/New_York"));
        case("America/Argentina/Buenos_Aires", Some("America/Argentina/Buenos_Aires"));
        case("Москва", Some("Europe/Moscow"));
        case("서울", Some("Asia/Seoul"));
        case("Beijing", Some("Asia/Shanghai"));
        case("utc", Some("UTC"));
    }

    #[test]
    fn what_fits_several_zones_or_none_is_refused() {
        for typed in ["", "+9", "Atlantis", "america", "CST", "a", "/", "99"] {
            case(typed, None);
        }
    }

    #[test]
    fn an_offset_or_an_abbreviation_offers_the_zones_that_have_it() {
        first("kst", "Asia/Seoul");
        first("MSK", "Europe/Moscow");
        first("EST", "America/New_York");
        first("EDT", "America/New_York");
        first("+9", "Asia/Seoul");
        first("UTC+9", "Asia/Seoul");
        first("gmt+05:30", "Asia/Kolkata");
        first("+5:45", "Asia/Kathmandu");
        first("seo", "Asia/Seoul");
        first("моск", "Europe/Moscow");
        first("", "Asia/Seoul");
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,20}") {
            let _ = find(&text, now());
            assert!(complete(&text, now(), 25).len() <= 25);
        }
    }
}
