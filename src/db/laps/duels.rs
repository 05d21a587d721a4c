//! Two people's fastest laps wherever both drove the same car.

use uuid::Uuid;

use super::summary::{LapSummary, SummaryRow};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::UserId;

/// Circuits and cars of one answer.
const MOST: i64 = 100;

/// Both fastest laps on one circuit in one car.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPlace {
    /// The first one's.
    pub a: LapSummary,
    /// The other one's.
    pub b: LapSummary,
}

#[derive(sqlx::FromRow)]
struct PlaceRow {
    a_id: Uuid,
    b_id: Uuid,
}

/// Every circuit and car in which both people show a lap that counts in the actor's server, the one driven last first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn shared_places(
    transaction: &mut ActorTransaction,
    a: UserId,
    b: UserId,
) -> Result<Vec<SharedPlace>, DbError> {
    let places: Vec<PlaceRow> = sqlx::query_as(
        "WITH best AS (
             SELECT DISTINCT ON (user_id, circuit_id, car_key) user_id, circuit_id, car_key, session_id,
                    max(created_at) OVER (PARTITION BY user_id, circuit_id, car_key) AS newest
             FROM pacenote.lap_shares
             WHERE guild_id = pacenote.actor_guild() AND counts AND user_id IN ($1, $2)
             ORDER BY user_id, circuit_id, car_key, lap_time_s, session_id
         )
         SELECT one.session_id AS a_id, other.session_id AS b_id
         FROM best AS one JOIN best AS other USING (circuit_id, car_key)
         WHERE one.user_id = $1 AND other.user_id = $2
         ORDER BY greatest(one.newest, other.newest) DESC, 1 LIMIT $3",
    )
    .bind(to_bigint("user_id", a.get())?)
    .bind(to_bigint("user_id", b.get())?)
    .bind(MOST)
    .fetch_all(transaction.connection())
    .await?;
    let ids: Vec<Uuid> = places.iter().flat_map(|place| [place.a_id, place.b_id]).collect();
    let rows: Vec<SummaryRow> = sqlx::query_as("SELECT * FROM pacenote.lap_summaries WHERE id = ANY ($1)")
        .bind(ids)
        .fetch_all(transaction.connection())
        .await?;
    let laps = super::summaries(rows)?;
    let lap = |id: Uuid| laps.iter().find(|lap| lap.id.get() == id).cloned();
    Ok(places
        .into_iter()
        .filter_map(|place| {
            Some(SharedPlace {
                a: lap(place.a_id)?,
                b: lap(place.b_id)?,
            })
        })
        .collect())
}
