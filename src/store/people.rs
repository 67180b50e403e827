//! People: all that is kept about them is who set a daily post up and who changed it.

use sqlx::Connection;

use super::{Store, StoreError};

/// What stands for a person who has been forgotten: Discord gives this number to nobody.
const NOBODY: i64 = 0;

/// The person of this number, unless they have been forgotten.
pub(super) fn remembered(person: u64) -> Option<u64> {
    Some(person).filter(|person| person.cast_signed() != NOBODY)
}

impl Store {
    /// Forgets a person, by Discord's id; whether anything named them. What they did stays, as if done by nobody.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written; then everything stays as it was.
    pub async fn forget_person(&self, person: u64) -> Result<bool, StoreError> {
        let mut connection = self.connection().await?;
        let mut work = connection.begin().await?;
        let mut named = 0;
        for statement in [
            "UPDATE daily SET set_by = $2 WHERE set_by = $1",
            "UPDATE daily_change SET changed_by = $2 WHERE changed_by = $1",
        ] {
            let query = sqlx::query(statement).bind(person.cast_signed()).bind(NOBODY);
            named += query.execute(&mut *work).await?.rows_affected();
        }
        work.commit().await?;
        Ok(named > 0)
    }
}
