//! `originals`, `original_objects`: files as they were given, where they are kept, and the objects outside of the database.

use uuid::Uuid;

use super::one_row::one_row;
use super::stored::short_text;
use super::{ActorTransaction, DbError};
use crate::ids::UploadId;

/// An object that was never named by a file is left alone for so long: somebody may be writing it.
const UNLINKED_HOURS: i32 = 1;

/// Where a kept file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StoredOriginal {
    /// In the database, packed.
    Here(Vec<u8>),
    /// Outside, under this key.
    Object(String),
}

/// How its driver has a file read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReadAs {
    /// Of several cars in it this one; `None`: the first one.
    pub car: Option<String>,
    /// As one lap from its first to its last row.
    pub is_one_lap: bool,
}

/// A kept file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Original {
    /// How it was read.
    pub read_as: ReadAs,
    /// Where it lies.
    pub kept: StoredOriginal,
}

/// Keeps the file of one of the actor's own uploads.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn keep(
    transaction: &mut ActorTransaction,
    upload: UploadId,
    original: &Original,
) -> Result<(), DbError> {
    let (packed, key) = match &original.kept {
        StoredOriginal::Here(packed) => (Some(packed.as_slice()), None),
        StoredOriginal::Object(key) => (None, Some(key.as_str())),
    };
    sqlx::query(
        "INSERT INTO pacenote.originals (upload_id, user_id, car, packed, object_key, is_one_lap)
         VALUES ($1, pacenote.actor_user(), $2, $3, $4, $5)",
    )
    .bind(upload.get())
    .bind(
        original
            .read_as
            .car
            .as_deref()
            .and_then(|car| short_text(car, 200)),
    )
    .bind(packed)
    .bind(key)
    .bind(original.read_as.is_one_lap)
    .execute(transaction.connection())
    .await?;
    let query = sqlx::query(
        "UPDATE pacenote.kept_files SET has_original = true WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
    );
    one_row(transaction, "keeping an original", query.bind(upload.get())).await
}

/// How it was read, its bytes, or the key of the object that holds them.
#[derive(sqlx::FromRow)]
struct KeptFile {
    car: Option<String>,
    is_one_lap: bool,
    packed: Option<Vec<u8>>,
    object_key: Option<String>,
}

/// The file of one of the actor's own uploads. `None`: it is not kept.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn find(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Option<Original>, DbError> {
    let row: Option<KeptFile> = sqlx::query_as(
        "SELECT car, is_one_lap, packed, object_key FROM pacenote.originals WHERE upload_id = $1",
    )
    .bind(upload.get())
    .fetch_optional(transaction.connection())
    .await?;
    let Some(KeptFile {
        car,
        is_one_lap,
        packed,
        object_key: key,
    }) = row
    else {
        return Ok(None);
    };
    let kept = match (packed, key) {
        (Some(packed), _) => StoredOriginal::Here(packed),
        (None, Some(key)) => StoredOriginal::Object(key),
        (None, None) => return Ok(None),
    };
    let read_as = ReadAs { car, is_one_lap };
    Ok(Some(Original { read_as, kept }))
}

/// Forgets the file of one of the actor's own uploads, where it is kept; an object of it is removed later.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget(transaction: &mut ActorTransaction, upload: UploadId) -> Result<(), DbError> {
    for statement in [
        "DELETE FROM pacenote.originals WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
        "UPDATE pacenote.kept_files SET has_original = false
         WHERE upload_id = $1 AND user_id = pacenote.actor_user() AND has_original",
    ] {
        sqlx::query(statement)
            .bind(upload.get())
            .execute(transaction.connection())
            .await?;
    }
    Ok(())
}

/// How many of the actor's files are kept as they were given.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn count_mine(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let count: i64 =
        sqlx::query_scalar("SELECT count(*) FROM pacenote.originals WHERE user_id = pacenote.actor_user()")
            .fetch_one(transaction.connection())
            .await?;
    super::stored::from_bigint("count", count)
}

/// Writes down that an object is about to be written. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn note_object(transaction: &mut ActorTransaction, key: &str) -> Result<(), DbError> {
    sqlx::query("INSERT INTO pacenote.original_objects (object_key) VALUES ($1)")
        .bind(key)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// Says of which file an object is. For the bot itself.
///
/// # Errors
/// [`DbError::Unexpected`] where it was not written down; [`DbError::Unavailable`].
pub(crate) async fn link_object(
    transaction: &mut ActorTransaction,
    key: &str,
    upload: UploadId,
) -> Result<(), DbError> {
    let query = sqlx::query(
        "UPDATE pacenote.original_objects SET upload_id = $2, linked_at = now() WHERE object_key = $1",
    );
    one_row(
        transaction,
        "linking an object",
        query.bind(key).bind(upload.get()),
    )
    .await
}

/// Objects of no file: to be removed. At most `limit`. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn loose_objects(
    transaction: &mut ActorTransaction,
    limit: u32,
) -> Result<Vec<String>, DbError> {
    let keys: Vec<String> = sqlx::query_scalar(
        "SELECT object_key FROM pacenote.original_objects
         WHERE upload_id IS NULL AND (linked_at IS NOT NULL OR created_at < now() - make_interval(hours => $1))
         ORDER BY created_at LIMIT $2",
    )
    .bind(UNLINKED_HOURS)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    Ok(keys)
}

/// Forgets an object that was removed, or never written. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn forget_object(transaction: &mut ActorTransaction, key: &str) -> Result<(), DbError> {
    sqlx::query("DELETE FROM pacenote.original_objects WHERE object_key = $1 AND upload_id IS NULL")
        .bind(key)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// A key that nobody guesses and that says nothing.
#[must_use]
pub(crate) fn new_key() -> String {
    format!("{}.zip", Uuid::now_v7().simple())
}
