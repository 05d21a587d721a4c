//! The fastest lap of every driver on a circuit: in one car, and of those who drove others.

use super::{LapSummary, Row, summaries};
use crate::db::stored::to_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, UserId};

/// The fastest lap of every driver on a circuit in a car (`None`: in one without a name), fastest first.
///
/// As far as the actor sees them, and of others only what is shared with the actor's server. At most `limit`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn best_of_each(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    limit: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM (
             SELECT DISTINCT ON (user_id) * FROM pacenote.lap_summaries
             WHERE circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2
               AND counts
               AND (user_id = pacenote.actor_user()
                    OR EXISTS (SELECT FROM pacenote.lap_shares AS share
                               WHERE share.session_id = lap_summaries.id AND share.guild_id = pacenote.actor_guild()))
             ORDER BY user_id, lap_time_s, id
         ) AS best ORDER BY lap_time_s, id LIMIT $3",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}

/// The fastest lap of every other driver than `drivers` on a circuit in any other car than `car`.
///
/// The newest first: times of different cars are no order. Who sees what as in [`best_of_each`]. At most `limit`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn best_in_other_cars(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    drivers: &[UserId],
    limit: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let drivers: Vec<i64> = drivers
        .iter()
        .map(|driver| to_bigint("user_id", driver.get()))
        .collect::<Result<_, DbError>>()?;
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM (
             SELECT DISTINCT ON (user_id) * FROM pacenote.lap_summaries
             WHERE circuit_id = $1 AND car_id IS DISTINCT FROM $2 AND user_id <> ALL ($3::bigint[])
               AND counts
               AND (user_id = pacenote.actor_user()
                    OR EXISTS (SELECT FROM pacenote.lap_shares AS share
                               WHERE share.session_id = lap_summaries.id AND share.guild_id = pacenote.actor_guild()))
             ORDER BY user_id, lap_time_s, id
         ) AS best ORDER BY id DESC LIMIT $4",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(drivers)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}
