//! `uploads.told`: what only reading a file said, in the app's own words, for when its card is said again.

use serde_json::Value;

use super::{ActorTransaction, DbError};
use crate::ids::UploadId;

/// Keeps it for one of the actor's own files.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn keep(
    transaction: &mut ActorTransaction,
    upload: UploadId,
    told: &Value,
) -> Result<(), DbError> {
    // A database does not take the zero character, which JSON spells like this.
    let told = told.to_string().replace("\\u0000", " ");
    sqlx::query("UPDATE pacenote.uploads SET told = $2::text::jsonb WHERE id = $1")
        .bind(upload.get())
        .bind(told)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// What was kept for one of the actor's own files; `None`: nothing, or it is somebody else's.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Option<Value>, DbError> {
    let told: Option<Option<String>> =
        sqlx::query_scalar("SELECT told::text FROM pacenote.uploads WHERE id = $1")
            .bind(upload.get())
            .fetch_optional(transaction.connection())
            .await?;
    Ok(told.flatten().and_then(|told| serde_json::from_str(&told).ok()))
}
