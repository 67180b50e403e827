//! What people think of the answers, and what they asked in vain. No row tells who or where.

use jiff::{ToSpan, civil::Date};
use sqlx::{Row, sqlite::SqliteRow};

use super::{Store, StoreError};
use crate::{
    facts::{FactId, Word},
    feedback::{KEPT_DAYS, Note, Reason},
    language::Language,
};

impl Store {
    /// Keeps a note, and returns its number.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn keep_note(&self, note: &Note) -> Result<i64, StoreError> {
        let query = sqlx::query_scalar(
            "INSERT INTO feedback (number, noted_on, outcome, language, question, fact, reason) \
             SELECT COALESCE(MAX(number), 0) + 1, $1, $2, $3, $4, $5, $6 FROM feedback RETURNING number",
        );
        let number = query
            .bind(note.noted_on.to_string())
            .bind(note.outcome.word())
            .bind(note.language.code())
            .bind(note.question.as_deref())
            .bind(note.fact.as_ref().map(FactId::as_str))
            .bind(note.reason.map(Word::word))
            .fetch_one(&mut *self.connection().await?)
            .await?;
        Ok(number)
    }

    /// Adds to a note what was wrong; whether it is still there.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn explain_note(&self, number: i64, reason: Reason) -> Result<bool, StoreError> {
        let query = sqlx::query("UPDATE feedback SET reason = $2 WHERE number = $1").bind(number).bind(reason.word());
        Ok(query.execute(&mut *self.connection().await?).await?.rows_affected() > 0)
    }

    /// Every note that may still be kept, the oldest first.
    ///
    /// # Errors
    ///
    /// Where the store cannot be read, or a row says what this version does not know.
    pub async fn notes(&self, today: Date) -> Result<Vec<Note>, StoreError> {
        let query = sqlx::query("SELECT * FROM feedback WHERE noted_on > $1 ORDER BY number");
        query.bind(last_forgotten(today)).fetch_all(&mut *self.connection().await?).await?.iter().map(note).collect()
    }

    /// Deletes the notes that have been kept long enough, and tells how many.
    ///
    /// # Errors
    ///
    /// Where the store cannot be written.
    pub async fn forget_old_notes(&self, today: Date) -> Result<u64, StoreError> {
        let query = sqlx::query("DELETE FROM feedback WHERE noted_on <= $1").bind(last_forgotten(today));
        Ok(query.execute(&mut *self.connection().await?).await?.rows_affected())
    }
}

/// The last day of which nothing is kept. Dates are compared as they are written.
fn last_forgotten(today: Date) -> String {
    today.saturating_sub(i32::from(KEPT_DAYS).days()).to_string()
}

fn note(row: &SqliteRow) -> Result<Note, StoreError> {
    let noted_on: &str = row.try_get("noted_on")?;
    let outcome: &str = row.try_get("outcome")?;
    let language: &str = row.try_get("language")?;
    let fact: Option<&str> = row.try_get("fact")?;
    let reason: Option<&str> = row.try_get("reason")?;
    let unreadable = |what, value: &str| StoreError::Unreadable { what, value: value.to_owned() };
    Ok(Note {
        noted_on: noted_on.parse().map_err(|_| unreadable("date", noted_on))?,
        outcome: outcome.parse().map_err(|_| unreadable("outcome", outcome))?,
        language: Language::from_tag(language).ok_or_else(|| unreadable("language", language))?,
        question: row.try_get("question")?,
        fact: fact.map(|id| id.parse().map_err(|_| unreadable("fact", id))).transpose()?,
        reason: reason.map(|word| word.parse().map_err(|_| unreadable("reason", word))).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{feedback::Outcome, store::Location};

    #[tokio::test]
    async fn a_note_is_kept_for_its_days_and_no_longer() {
        let store = Store::open(&Location::Memory).await.unwrap();
        let note = |noted_on| Note {
            noted_on,
            outcome: Outcome::Unanswered,
            language: Language::Ko,
            question: Some("언제?".to_owned()),
            fact: None,
            reason: None,
        };
        let (first, last) = (date(2026, 1, 1), date(2026, 3, 31));
        let number = store.keep_note(&note(first)).await.unwrap();
        assert!(store.explain_note(number, Reason::Outdated).await.unwrap());
        assert_eq!(store.keep_note(&note(last)).await.unwrap(), number + 1);
        let kept = store.notes(last).await.unwrap();
        assert_eq!(kept[0], Note { reason: Some(Reason::Outdated), ..note(first) });
        assert_eq!(kept.len(), 2);
        // Ninety days after the first of January is the first of April.
        assert_eq!(store.notes(date(2026, 4, 1)).await.unwrap(), [note(last)]);
        assert_eq!(store.forget_old_notes(date(2026, 4, 1)).await.unwrap(), 1);
        assert!(!store.explain_note(number, Reason::Wrong).await.unwrap());
    }
}
