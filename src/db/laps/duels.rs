//! Two people's fastest laps wherever both drove the same car.

use uuid::Uuid;

use super::summary::{LapSummary, SummaryRow};
use crate::db::stored::{from_bigint, to_bigint};
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

/// A quarter of a year, and in how many circuits and cars each of two was faster by the laps of that time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Season {
    /// The year.
    pub year: u32,
    /// 1 to 4.
    pub quarter: u32,
    /// The first one's.
    pub a: u64,
    /// The other one's.
    pub b: u64,
}

#[derive(sqlx::FromRow)]
struct SeasonRow {
    year: i64,
    quarter: i64,
    n_a: i64,
    n_b: i64,
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
pub(crate) async fn shared_places(
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

/// The quarters in which both people drove the same car on the same circuit, the newest first; at most `most`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn seasons(
    transaction: &mut ActorTransaction,
    (a, b): (UserId, UserId),
    most: u32,
) -> Result<Vec<Season>, DbError> {
    let rows: Vec<SeasonRow> = sqlx::query_as(
        "WITH driven AS (
             SELECT share.user_id, share.circuit_id, share.car_key, share.lap_time_s,
                    date_trunc('quarter', least(coalesce(lap.recorded_at, lap.created_at), lap.created_at) AT TIME ZONE 'UTC') AS season
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             WHERE share.guild_id = pacenote.actor_guild() AND share.counts AND share.user_id IN ($1, $2)
         ), place AS (
             SELECT season, circuit_id, car_key, min(lap_time_s) FILTER (WHERE user_id = $1) AS a_s,
                    min(lap_time_s) FILTER (WHERE user_id = $2) AS b_s
             FROM driven GROUP BY season, circuit_id, car_key
         )
         SELECT extract(year FROM season)::bigint AS year, extract(quarter FROM season)::bigint AS quarter,
                count(*) FILTER (WHERE a_s < b_s) AS n_a, count(*) FILTER (WHERE b_s < a_s) AS n_b
         FROM place WHERE a_s IS NOT NULL AND b_s IS NOT NULL GROUP BY season ORDER BY season DESC LIMIT $3",
    )
    .bind(to_bigint("user_id", a.get())?)
    .bind(to_bigint("user_id", b.get())?)
    .bind(i64::from(most))
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Season {
                year: from_bigint("year", row.year)?,
                quarter: from_bigint("quarter", row.quarter)?,
                a: from_bigint("count", row.n_a)?,
                b: from_bigint("count", row.n_b)?,
            })
        })
        .collect()
}
