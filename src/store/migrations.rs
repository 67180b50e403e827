//! The steps that made the tables, in order. A step that has been released is never changed: what comes later is a new one.

use sqlx::{
    SqlSafeStr, SqliteConnection,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

use super::{Location, StoreError};

/// Every step with its name; its number is its place in the list, from 1.
const STEPS: &[(&str, &str)] = &[
    ("departures", include_str!("migrations/0001_departures.sql")),
    ("guild settings", include_str!("migrations/0002_guild_settings.sql")),
    ("feedback", include_str!("migrations/0003_feedback.sql")),
    ("daily", include_str!("migrations/0004_daily.sql")),
];

/// Takes the steps that have not been taken yet, each in a transaction.
pub(super) async fn run(connection: &mut SqliteConnection, location: &Location) -> Result<(), StoreError> {
    migrator(STEPS).run(connection).await.map_err(|error| match error {
        MigrateError::VersionMissing(step) | MigrateError::VersionMismatch(step) => {
            StoreError::Newer { path: location.to_string(), step }
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => StoreError::at(location, error),
        other => StoreError::at(location, sqlx::Error::from(other)),
    })
}

fn migrator(steps: &[(&'static str, &'static str)]) -> Migrator {
    let migration = |(number, &(name, sql)): (i64, &(&'static str, &'static str))| {
        Migration::new(number, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations((1..).zip(steps).map(migration).collect())
}

#[cfg(test)]
mod tests {
    use sqlx::Connection;

    use super::{super::Store, *};

    /// A store file as the version left it that knew the first `steps` steps.
    async fn file_of(steps: usize, path: &std::path::Path) {
        let location = Location::File(path.to_owned());
        let store = Store::open(&location).await.unwrap();
        store.close().await;
        std::fs::remove_file(path).unwrap();
        super::super::file::make(path).unwrap();
        let mut connection = SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
        super::super::file::examine(&mut connection, &location).await.unwrap();
        migrator(&STEPS[..steps]).run(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    #[tokio::test]
    async fn the_store_of_every_earlier_version_opens() {
        let folder = tempfile::tempdir().unwrap();
        for steps in 0..=STEPS.len() {
            let path = folder.path().join(format!("{steps}.db"));
            file_of(steps, &path).await;
            for _ in 0..2 {
                Store::open(&Location::File(path.clone())).await.unwrap().close().await;
            }
        }
    }

    #[tokio::test]
    async fn the_store_of_a_newer_version_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("newer.db");
        file_of(STEPS.len(), &path).await;
        let mut connection = SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
        let newer: Vec<_> = STEPS.iter().copied().chain([("newer", "CREATE TABLE newer (id BIGINT)")]).collect();
        migrator(&newer).run(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        let error = Store::open(&Location::File(path)).await.unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. }), "{error}");
    }
}
