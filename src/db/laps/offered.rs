//! Laps to choose from by words: the newest of one owner, or of everybody else.

use uuid::Uuid;

use super::summary::{LapSummary, SummaryRow, summaries};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::UserId;

/// The newest laps that the actor sees of a person, or with `None` of everybody but the actor; the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn newest(
    transaction: &mut ActorTransaction,
    owner: Option<UserId>,
    most: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let most = i64::from(most);
    let found: Vec<Uuid> = match owner {
        Some(owner) => of_owner(transaction, to_bigint("user_id", owner.get())?, most).await?,
        None => of_others(transaction, most).await?,
    };
    let rows: Vec<SummaryRow> =
        sqlx::query_as("SELECT * FROM pacenote.lap_summaries WHERE id = ANY ($1) ORDER BY id DESC LIMIT $2")
            .bind(found)
            .bind(most)
            .fetch_all(transaction.connection())
            .await?;
    summaries(rows)
}

/// Files are stored one after the other, so the newest laps are those of the newest files.
async fn of_owner(transaction: &mut ActorTransaction, owner: i64, most: i64) -> Result<Vec<Uuid>, DbError> {
    let found: Vec<Uuid> = sqlx::query_scalar(
        "SELECT id FROM pacenote.telemetry_sessions WHERE user_id = $1 AND set_aside IS DISTINCT FROM 'optimal'
         ORDER BY upload_id DESC, id DESC LIMIT $2",
    )
    .bind(owner)
    .bind(most)
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}

/// What others share with the actor's server: of laps that count and of those that do not, each from its own end of an
/// index.
async fn of_others(transaction: &mut ActorTransaction, most: i64) -> Result<Vec<Uuid>, DbError> {
    let found: Vec<Uuid> = sqlx::query_scalar(
        "(SELECT session_id FROM pacenote.lap_shares
          WHERE guild_id = pacenote.actor_guild() AND counts AND user_id <> pacenote.actor_user()
          ORDER BY session_id DESC LIMIT $1)
         UNION ALL
         (SELECT session_id FROM pacenote.lap_shares
          WHERE guild_id = pacenote.actor_guild() AND NOT counts AND user_id <> pacenote.actor_user()
          ORDER BY session_id DESC LIMIT $1)",
    )
    .bind(most)
    .fetch_all(transaction.connection())
    .await?;
    Ok(found)
}
