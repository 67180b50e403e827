//! Columns to values: what cannot be read names its kind, so that a damaged row is told from a missing one.

use std::str::FromStr;

use jiff::Timestamp;
use sqlx::{Row, sqlite::SqliteRow};

use super::StoreError;

/// A column of text as the value it stands for.
pub(super) fn parsed<T: FromStr>(row: &SqliteRow, column: &'static str) -> Result<T, StoreError> {
    let text: &str = row.try_get(column)?;
    text.parse().map_err(|_| unreadable(column, text))
}

/// The same where there may be nothing.
pub(super) fn parsed_if_any<T: FromStr>(row: &SqliteRow, column: &'static str) -> Result<Option<T>, StoreError> {
    let text: Option<&str> = row.try_get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column, text))).transpose()
}

/// An id of Discord's.
pub(super) fn id(row: &SqliteRow, column: &'static str) -> Result<u64, StoreError> {
    Ok(row.try_get::<i64, _>(column)?.cast_unsigned())
}

/// An id of Discord's, where there is one.
pub(super) fn id_if_any(row: &SqliteRow, column: &'static str) -> Result<Option<u64>, StoreError> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(i64::cast_unsigned))
}

/// An instant.
pub(super) fn instant(row: &SqliteRow, column: &'static str) -> Result<Timestamp, StoreError> {
    let seconds: i64 = row.try_get(column)?;
    Timestamp::from_second(seconds).map_err(|_| unreadable(column, &seconds.to_string()))
}

/// An instant, where there is one.
pub(super) fn instant_if_any(row: &SqliteRow, column: &'static str) -> Result<Option<Timestamp>, StoreError> {
    let seconds: Option<i64> = row.try_get(column)?;
    let instant = |seconds| Timestamp::from_second(seconds).map_err(|_| unreadable(column, &format!("{seconds}")));
    seconds.map(instant).transpose()
}

/// A value that this version cannot have written.
pub(super) fn unreadable(what: &'static str, value: &str) -> StoreError {
    StoreError::Unreadable { what, value: value.to_owned() }
}
