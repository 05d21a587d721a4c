//! Laps to choose from by words: the newest of one owner, or of everybody else.

use super::{LapSummary, Row, summaries};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::UserId;

/// The newest laps that the actor sees of a person, or with `None` of everybody but the actor; the newest first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn newest(
    transaction: &mut ActorTransaction,
    owner: Option<UserId>,
    most: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE CASE WHEN $1 IS NULL THEN user_id <> pacenote.actor_user() ELSE user_id = $1 END
         ORDER BY id DESC LIMIT $2",
    )
    .bind(owner.map(|owner| to_bigint("user_id", owner.get())).transpose()?)
    .bind(i64::from(most))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}
