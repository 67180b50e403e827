//! A copy of the store while it is in use, whole as of one moment.

use std::{fs, path::Path};

use sqlx::{
    ConnectOptions, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};

use super::{BUSY, Location, StoreError, file};

/// Writes a copy of the store to a file that does not exist yet, readable by its owner alone.
///
/// The bot may be running meanwhile: the copy holds what was committed when it began. It is a store like any other.
///
/// # Errors
///
/// [`StoreError`] where there is no store, the file exists, or it cannot be written; a copy that was begun is removed.
pub async fn backup(location: &Location, target: &Path) -> Result<(), StoreError> {
    let uncopied = |reason: String| StoreError::Uncopied { path: target.to_owned(), reason };
    let source = match location {
        Location::File(path) if path.is_file() => path,
        _ => return Err(StoreError::Missing { path: location.to_string() }),
    };
    file::inspect(source)?;
    if target.exists() {
        return Err(StoreError::Taken { path: target.to_owned() });
    }
    // Under another name until it is whole: a copy that was cut short must not look like one.
    let mut part = target.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    file::make(part).map_err(|error| uncopied(format!("{}: {error}", part.display())))?;
    let options = SqliteConnectOptions::new().filename(source).busy_timeout(BUSY).create_if_missing(false);
    let copied = match options.connect().await {
        Ok(connection) => copy(connection, part).await,
        Err(error) => Err(error.to_string()),
    };
    let finished = copied.and_then(|()| {
        let whole = fs::File::open(part).and_then(|file| file.sync_all());
        whole.and_then(|()| fs::rename(part, target)).map_err(|error| error.to_string())
    });
    finished.map_err(|reason| {
        // What is left of it is of no use; that it cannot be removed either adds nothing to the reason.
        _ = fs::remove_file(part);
        uncopied(reason)
    })
}

async fn copy(mut connection: SqliteConnection, target: &Path) -> Result<(), String> {
    let target = target.to_str().ok_or("its name is not text in UTF-8")?;
    let copied = sqlx::query("VACUUM INTO $1").bind(target).execute(&mut connection).await;
    let closed = connection.close().await;
    copied.and(closed).map_err(|error| error.to_string())
}
