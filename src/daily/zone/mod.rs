//! Time zones by their IANA names, and as people name them: by city, offset or abbreviation.
//!
//! Their rules are the copy inside the program, the same on every machine; a new version brings new rules.

mod find;

use std::{fmt, sync::LazyLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use thiserror::Error;

pub use find::{complete, find};

/// The rules and names of all zones.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone that has an IANA name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// Why a text names no time zone.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no time zone")]
pub struct ZoneError(pub String);

impl Zone {
    /// The zone of an IANA name, in any case.
    ///
    /// # Errors
    ///
    /// Where there is none of that name.
    pub fn named(name: &str) -> Result<Self, ZoneError> {
        let zone = DATABASE.get(name).ok().filter(|zone| zone.iana_name().is_some());
        zone.map(Self).ok_or_else(|| ZoneError(name.to_owned()))
    }

    /// Its IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().expect("only zones with a name are made")
    }

    /// Its rules.
    #[must_use]
    pub fn time_zone(&self) -> &TimeZone {
        &self.0
    }

    /// The zones of all names, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        DATABASE.available().filter_map(|name| Self::named(name.as_str()).ok())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
