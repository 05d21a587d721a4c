//! `user_preferences`: how a person wants to read answers. Names only; what they mean is the caller's.

use super::{ActorTransaction, DbError};

/// A person's choices, by name.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StoredPreferences {
    /// `metric` or `imperial`.
    pub units: String,
    /// Two letters; `None`: as their Discord client speaks.
    pub language: Option<String>,
    /// `novice`, `club` or `fast`.
    pub level: String,
    /// Who sees what they post in a server: `server` or `private`.
    pub new_laps: String,
    /// For which screen pictures are: `chat`, `compact` or `wide`.
    pub picture: String,
}

/// The actor's choices; `None` where they never made any.
///
/// # Errors
/// [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn find(transaction: &mut ActorTransaction) -> Result<Option<StoredPreferences>, DbError> {
    let row: Option<StoredPreferences> = sqlx::query_as(
        "SELECT units, language, level, new_laps, picture FROM pacenote.user_preferences
         WHERE user_id = pacenote.actor_user()",
    )
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row)
}

/// Keeps the actor's choices, who must be in `users` already.
///
/// # Errors
/// [`DbError::Conflict`] for names that are not known; [`DbError::Unavailable`] and [`DbError::Unexpected`].
pub async fn set(transaction: &mut ActorTransaction, preferences: &StoredPreferences) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.user_preferences (user_id, units, language, level, new_laps, picture)
         VALUES (pacenote.actor_user(), $1, $2, $3, $4, $5)
         ON CONFLICT (user_id) DO UPDATE
         SET units = excluded.units, language = excluded.language, level = excluded.level,
             new_laps = excluded.new_laps, picture = excluded.picture, updated_at = now()",
    )
    .bind(&preferences.units)
    .bind(&preferences.language)
    .bind(&preferences.level)
    .bind(&preferences.new_laps)
    .bind(&preferences.picture)
    .execute(transaction.connection())
    .await?;
    Ok(())
}
