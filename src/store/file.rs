//! The file of the store: made so that nobody else reads it, and looked at before it is touched.
//!
//! Merely opening a database can change it, so a file that exists is first read byte by byte. Its header tells whose it is
//! and how long it must be. Source: "Database File Format", sqlite.org/fileformat2.html.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    path::Path,
};

use sqlx::SqliteConnection;

use super::{Location, StoreError};

/// Marks a file as ours in SQLite's own header field for that: `Nord` in ASCII.
pub(super) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"Nord");

/// How much of a file is looked at: SQLite's header and the beginning of the page behind it.
const HEADER: usize = 108;
/// How every SQLite file begins.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Makes the file where there is none, readable by its owner alone; refuses one that is foreign or cut short.
pub(super) fn make_or_inspect(path: &Path) -> Result<(), StoreError> {
    let unopened = |error| StoreError::Unopened { path: path.to_owned(), error };
    match make(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => inspect(path),
        Err(error) => Err(unopened(error)),
    }
}

/// Makes a file that did not exist, readable by its owner alone.
pub(super) fn make(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Looks at a file without opening it as a database.
pub(super) fn inspect(path: &Path) -> Result<(), StoreError> {
    let unopened = |error| StoreError::Unopened { path: path.to_owned(), error };
    let mut header = Vec::new();
    let file = File::open(path).map_err(unopened)?;
    let length = file.metadata().map_err(unopened)?.len();
    file.take(HEADER as u64).read_to_end(&mut header).map_err(unopened)?;
    match judge(&header, length) {
        Verdict::Ours => Ok(()),
        Verdict::Foreign(what) => Err(StoreError::Foreign { path: path.to_owned(), what: what.to_owned() }),
        Verdict::Damaged(what) => Err(StoreError::Damaged { path: path.to_owned(), what: what.to_owned() }),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Ours,
    Foreign(&'static str),
    Damaged(&'static str),
}

/// What the first bytes of a file of this length say.
fn judge(header: &[u8], length: u64) -> Verdict {
    // What a first start leaves that was interrupted at once.
    if length == 0 {
        return Verdict::Ours;
    }
    if !header.starts_with(MAGIC) {
        return Verdict::Foreign("it is no SQLite database");
    }
    if header.len() < HEADER {
        return Verdict::Damaged("it ends within its first page");
    }
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536, // The one size that does not fit its field.
        size => u64::from(size),
    };
    let pages = u64::from(number(28));
    let (application, has_tables) = (number(68), header[103] != 0 || header[104] != 0);
    match application {
        APPLICATION_ID => {}
        // What a first start leaves that was interrupted a little later.
        0 if !has_tables => {}
        0 => return Verdict::Foreign("it is a database without our mark"),
        _ => return Verdict::Foreign("it is a database of another program"),
    }
    if length < pages * page_size { Verdict::Damaged("it has been cut short") } else { Verdict::Ours }
}

/// Looks at the opened database, before anything in it is changed, and marks one without tables as ours.
pub(super) async fn examine(connection: &mut SqliteConnection, location: &Location) -> Result<(), StoreError> {
    let at = |error| StoreError::at(location, error);
    let Location::File(path) = location else { return Ok(()) };
    let checked: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut *connection).await.map_err(at)?;
    if checked != "ok" {
        return Err(StoreError::Damaged { path: path.clone(), what: checked });
    }
    let application: i64 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *connection).await.map_err(at)?;
    if application == i64::from(APPLICATION_ID) {
        return Ok(());
    }
    let tables: i64 =
        sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&mut *connection).await.map_err(at)?;
    if application != 0 || tables != 0 {
        let what = "it is a database of another program".to_owned();
        return Err(StoreError::Foreign { path: path.clone(), what });
    }
    // A pragma takes no placeholders.
    let mark = sqlx::AssertSqlSafe(format!("PRAGMA application_id = {APPLICATION_ID}"));
    sqlx::query(mark).execute(connection).await.map_err(at)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first bytes of a database of two pages.
    fn header(application: u32, tables: u8) -> Vec<u8> {
        let mut header = vec![0; HEADER];
        header[..MAGIC.len()].copy_from_slice(MAGIC);
        header[16..18].copy_from_slice(&4096_u16.to_be_bytes());
        header[28..32].copy_from_slice(&2_u32.to_be_bytes());
        header[68..72].copy_from_slice(&application.to_be_bytes());
        header[104] = tables;
        header
    }

    #[test]
    fn a_file_is_ours_if_it_is_marked_and_whole_or_has_nothing_in_it() {
        assert_eq!(judge(&[], 0), Verdict::Ours);
        assert_eq!(judge(&header(APPLICATION_ID, 3), 8192), Verdict::Ours);
        assert_eq!(judge(&header(0, 0), 8192), Verdict::Ours);
        assert_eq!(judge(&header(0, 3), 8192), Verdict::Foreign("it is a database without our mark"));
        assert_eq!(judge(&header(7, 0), 8192), Verdict::Foreign("it is a database of another program"));
        assert_eq!(judge(b"shopping list", 13), Verdict::Foreign("it is no SQLite database"));
        assert_eq!(judge(&header(APPLICATION_ID, 3), 8191), Verdict::Damaged("it has been cut short"));
        assert_eq!(judge(MAGIC, 16), Verdict::Damaged("it ends within its first page"));
    }
}
