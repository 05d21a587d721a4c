//! Files whose laps are to be cut again, because the line of their circuit became known behind them.

use uuid::Uuid;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CircuitId, GuildId, UploadId, UserId};

/// A file whose laps are to be cut again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DueFile {
    /// Which one.
    pub file: UploadId,
    /// Whose.
    pub user: UserId,
    /// The server whose line it is; `None`: its owner's.
    pub guild: Option<GuildId>,
}

/// The files with laps of a circuit that were timed at a line that a path gave: the actor's, and those that their server sees.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn timed_at_found_line(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
) -> Result<Vec<UploadId>, DbError> {
    let files: Vec<Uuid> = sqlx::query_scalar(
        "SELECT DISTINCT upload_id FROM pacenote.telemetry_sessions
         WHERE circuit_id = $1 AND time_basis = 'found_line' AND set_aside IS DISTINCT FROM 'optimal'",
    )
    .bind(circuit.get())
    .fetch_all(transaction.connection())
    .await?;
    Ok(files.into_iter().map(UploadId::new).collect())
}

/// Whether laps of a file are timed at a line that a path gave, as far as the actor sees them.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn has_found_line(
    transaction: &mut ActorTransaction,
    file: UploadId,
) -> Result<bool, DbError> {
    let has: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM pacenote.telemetry_sessions WHERE upload_id = $1 AND time_basis = 'found_line')",
    )
    .bind(file.get())
    .fetch_one(transaction.connection())
    .await?;
    Ok(has)
}

/// Marks files to be cut again. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mark(
    transaction: &mut ActorTransaction,
    files: &[UploadId],
    guild: Option<GuildId>,
) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.kept_files SET cut_again_in = $2 WHERE upload_id = ANY ($1)")
        .bind(files.iter().map(|file| file.get()).collect::<Vec<Uuid>>())
        .bind(to_bigint("cut_again_in", guild.map_or(0, GuildId::get))?)
        .execute(transaction.connection())
        .await?;
    Ok(())
}

/// The next file to be cut again. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn next(transaction: &mut ActorTransaction) -> Result<Option<DueFile>, DbError> {
    let row: Option<(Uuid, i64, i64)> = sqlx::query_as(
        "SELECT upload_id, user_id, cut_again_in FROM pacenote.kept_files
         WHERE cut_again_in IS NOT NULL ORDER BY upload_id LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    row.map(|(file, user, guild)| {
        let guild = from_bigint("cut_again_in", guild)?;
        Ok(DueFile {
            file: UploadId::new(file),
            user: UserId::new(from_bigint("user_id", user)?),
            guild: (guild != 0).then(|| GuildId::new(guild)),
        })
    })
    .transpose()
}

/// A file needs not be cut again any more. For the bot itself.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn done(transaction: &mut ActorTransaction, file: UploadId) -> Result<(), DbError> {
    sqlx::query("UPDATE pacenote.kept_files SET cut_again_in = NULL WHERE upload_id = $1")
        .bind(file.get())
        .execute(transaction.connection())
        .await?;
    Ok(())
}
