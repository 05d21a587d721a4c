//! The fastest lap of every driver on a circuit: in one car, and of those who drove others.

use super::summary::{LapSummary, SummaryRow, summaries};
use crate::db::stored::{from_bigint, to_bigint};
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, UserId};

/// The fastest lap of every driver on a circuit in a car (`None`: in one without a name), fastest first.
///
/// As far as the actor sees them, and of others only what is shared with the actor's server. At most `limit`. Drivers are found
/// one after the other in the index of the best laps, which their whole order names: by `user_id` alone Postgres would rather
/// walk through all laps of each.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn best_of_each(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    limit: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "WITH RECURSIVE driver AS (
             (SELECT user_id FROM pacenote.lap_shares
              WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts
              ORDER BY user_id, lap_time_s, session_id LIMIT 1)
             UNION ALL
             SELECT following.user_id FROM driver, LATERAL (
                 SELECT user_id FROM pacenote.lap_shares
                 WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts AND user_id > driver.user_id
                 ORDER BY user_id, lap_time_s, session_id LIMIT 1) AS following
         ), shared AS (
             SELECT driver.user_id, share.session_id FROM driver, LATERAL (
                 SELECT session_id, lap_time_s FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = $1 AND share.counts
                   AND share.user_id = driver.user_id AND share.car_key = coalesce($2, 0)
                 ORDER BY share.lap_time_s, share.session_id LIMIT 1) AS share
             ORDER BY share.lap_time_s, driver.user_id LIMIT $3
         ), best AS (
             SELECT session_id AS id FROM shared WHERE user_id IS DISTINCT FROM (SELECT pacenote.private_user())
             UNION ALL
             (SELECT id FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT pacenote.private_user()) AND circuit_id = $1 AND car_key = coalesce($2, 0) AND counts
              ORDER BY lap_time_s, id LIMIT 1)
         )
         SELECT lap.* FROM best JOIN pacenote.lap_summaries AS lap ON lap.id = best.id
         ORDER BY lap.lap_time_s, lap.id LIMIT $3",
    )
    .bind(circuit.get())
    .bind(car.map_or(0, CarId::get))
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}

/// The fastest lap of every other driver than `drivers` on a circuit in any other car than `car`.
///
/// The newest first: times of different cars are no order. Whoever drove no other car is passed over by an index, however
/// many laps they have. Who sees what as in [`best_of_each`]. At most `limit`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn best_in_other_cars(
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
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "WITH RECURSIVE driver AS (
             (SELECT user_id FROM pacenote.lap_shares
              WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts
              ORDER BY user_id, lap_time_s, session_id LIMIT 1)
             UNION ALL
             SELECT following.user_id FROM driver, LATERAL (
                 SELECT user_id FROM pacenote.lap_shares
                 WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts AND user_id > driver.user_id
                 ORDER BY user_id, lap_time_s, session_id LIMIT 1) AS following
         ), other AS (
             SELECT driver.user_id FROM driver
             WHERE driver.user_id <> ALL ($3::bigint[])
               AND driver.user_id IS DISTINCT FROM (SELECT pacenote.private_user())
               AND (EXISTS (SELECT FROM (
                        SELECT car_key FROM pacenote.lap_shares AS share
                        WHERE share.guild_id = pacenote.actor_guild() AND share.user_id = driver.user_id
                          AND share.circuit_id = $1 AND share.car_key < coalesce($2, 0) AND share.counts
                        ORDER BY share.car_key DESC LIMIT 1) AS before)
                    OR EXISTS (SELECT FROM (
                        SELECT car_key FROM pacenote.lap_shares AS share
                        WHERE share.guild_id = pacenote.actor_guild() AND share.user_id = driver.user_id
                          AND share.circuit_id = $1 AND share.car_key > coalesce($2, 0) AND share.counts
                        ORDER BY share.car_key LIMIT 1) AS behind))
         ), best AS (
             SELECT share.session_id AS id FROM other, LATERAL (
                 SELECT session_id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = $1 AND share.counts
                   AND share.user_id = other.user_id AND share.car_key <> coalesce($2, 0)
                 ORDER BY share.lap_time_s, share.session_id LIMIT 1) AS share
             UNION ALL
             (SELECT id FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT pacenote.private_user()) AND user_id <> ALL ($3::bigint[]) AND circuit_id = $1
                AND car_key <> coalesce($2, 0) AND counts
              ORDER BY lap_time_s, id LIMIT 1)
         ), newest AS (SELECT id FROM best ORDER BY id DESC LIMIT $4)
         SELECT lap.* FROM newest JOIN pacenote.lap_summaries AS lap ON lap.id = newest.id ORDER BY lap.id DESC",
    )
    .bind(circuit.get())
    .bind(car.map_or(0, CarId::get))
    .bind(drivers)
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}

/// The names of everybody who shows laps to the actor's server, of at most so many.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn names_here(
    transaction: &mut ActorTransaction,
    limit: u32,
) -> Result<Vec<(UserId, String)>, DbError> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "WITH RECURSIVE shown AS (
             (SELECT user_id FROM pacenote.lap_shares WHERE guild_id = pacenote.actor_guild()
              ORDER BY user_id LIMIT 1)
             UNION ALL
             SELECT next.user_id FROM shown, LATERAL (
                 SELECT share.user_id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild() AND share.user_id > shown.user_id
                 ORDER BY share.user_id LIMIT 1) AS next
         )
         SELECT driver.id, driver.display_name FROM (SELECT user_id FROM shown LIMIT $1) AS here
         JOIN pacenote.users AS driver ON driver.id = here.user_id",
    )
    .bind(i64::from(limit))
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|(id, name)| Ok((UserId::new(from_bigint("user_id", id)?), name)))
        .collect()
}
