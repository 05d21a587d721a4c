//! `lap_shares`: which server may see which lap.

use super::stored::to_bigint;
use super::uploads::UploadId;
use super::{ActorTransaction, DbError};
use crate::ids::{GuildId, LapId};

/// What is shared or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareTarget {
    /// One lap.
    Lap(LapId),
    /// Every lap of a file.
    Upload(UploadId),
}

/// Who may see a lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody in the server.
    Shared,
    /// Its driver only.
    Private,
}

/// Shares laps of the actor with a server, or takes them back from it. Sharing needs the server to be the one the actor
/// is in; taking back works from anywhere. Gives the number of laps that are so now.
///
/// # Errors
/// [`DbError::NotFound`] if no lap of the actor is meant; [`DbError::Unexpected`] for sharing with another server;
/// [`DbError::Unavailable`].
pub async fn set(
    transaction: &mut ActorTransaction,
    target: ShareTarget,
    guild: GuildId,
    visibility: Visibility,
) -> Result<u64, DbError> {
    let guild = to_bigint("guild_id", guild.get())?;
    let laps = own_laps(transaction, target).await?;
    if laps.is_empty() {
        return Err(DbError::NotFound);
    }
    let n_laps = laps.len() as u64;
    let statement = match visibility {
        Visibility::Shared => {
            "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id)
             SELECT lap.id, $1, pacenote.actor_user() FROM unnest($2::uuid[]) AS lap (id)
             ON CONFLICT (session_id, guild_id) DO NOTHING"
        }
        Visibility::Private => {
            "DELETE FROM pacenote.lap_shares WHERE guild_id = $1 AND session_id = ANY ($2)"
        }
    };
    sqlx::query(statement)
        .bind(guild)
        .bind(laps)
        .execute(transaction.connection())
        .await?;
    Ok(n_laps)
}

async fn own_laps(
    transaction: &mut ActorTransaction,
    target: ShareTarget,
) -> Result<Vec<uuid::Uuid>, DbError> {
    let (statement, id) = match target {
        ShareTarget::Lap(lap) => (
            "SELECT id FROM pacenote.telemetry_sessions WHERE id = $1 AND user_id = pacenote.actor_user()",
            lap.get(),
        ),
        ShareTarget::Upload(upload) => (
            "SELECT id FROM pacenote.telemetry_sessions WHERE upload_id = $1 AND user_id = pacenote.actor_user()",
            upload.0,
        ),
    };
    Ok(sqlx::query_scalar(statement)
        .bind(id)
        .fetch_all(transaction.connection())
        .await?)
}
