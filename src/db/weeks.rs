//! Seven days of a person or of a server: how much was driven, and what came of it.

use uuid::Uuid;

use super::stored::from_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, LapId};
use crate::telemetry::CircuitLabel;
use crate::units::{Metres, Seconds};

/// How much was driven in seven days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Driven {
    /// Laps that count.
    pub laps: u64,
    /// Files.
    pub sessions: u64,
    /// People.
    pub drivers: u64,
}

/// A best that somebody improved.
#[derive(Clone, Debug, PartialEq)]
pub struct Improvement {
    /// Who.
    pub driver: String,
    /// Where.
    pub circuit: CircuitLabel,
    /// In what.
    pub car: Option<String>,
    /// Their best before.
    pub before: Seconds,
    /// How well that is known; `None`: to the millisecond.
    pub before_within: Option<Seconds>,
    /// Their best now.
    pub now: Seconds,
    /// How well that is known.
    pub now_within: Option<Seconds>,
}

#[derive(sqlx::FromRow)]
struct DrivenRow {
    n_laps: i64,
    n_sessions: i64,
    n_drivers: i64,
}

#[derive(sqlx::FromRow)]
struct ImprovementRow {
    driver: String,
    circuit_name: Option<String>,
    circuit_length_m: f64,
    car_name: Option<String>,
    before_s: f64,
    now_s: f64,
    before_within_s: Option<f64>,
    now_within_s: Option<f64>,
}

#[derive(sqlx::FromRow)]
struct PairRow {
    lap_id: Uuid,
    ahead_lap_id: Uuid,
}

#[derive(sqlx::FromRow)]
struct FocusRow {
    circuit_id: i64,
    car_id: Option<i64>,
    has_worked: bool,
}

impl From<ImprovementRow> for Improvement {
    fn from(row: ImprovementRow) -> Self {
        Self {
            driver: row.driver,
            circuit: CircuitLabel {
                name: row.circuit_name,
                length: Metres::new(row.circuit_length_m),
            },
            car: row.car_name,
            before: Seconds::new(row.before_s),
            before_within: row.before_within_s.map(Seconds::new),
            now: Seconds::new(row.now_s),
            now_within: row.now_within_s.map(Seconds::new),
        }
    }
}

impl DrivenRow {
    fn driven(&self) -> Result<Driven, DbError> {
        Ok(Driven {
            laps: from_bigint("count", self.n_laps)?,
            sessions: from_bigint("count", self.n_sessions)?,
            drivers: from_bigint("count", self.n_drivers)?,
        })
    }
}

/// What the actor drove within seven days.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn mine(transaction: &mut ActorTransaction) -> Result<Driven, DbError> {
    let row: DrivenRow = sqlx::query_as(
        "SELECT count(*) AS n_laps, count(DISTINCT upload_id) AS n_sessions, count(DISTINCT user_id) AS n_drivers
         FROM pacenote.telemetry_sessions
         WHERE user_id = pacenote.actor_user() AND counts AND created_at > now() - interval '7 days'",
    )
    .fetch_one(transaction.connection())
    .await?;
    row.driven()
}

/// What was shared with the actor's server within seven days.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn of_server(transaction: &mut ActorTransaction) -> Result<Driven, DbError> {
    let row: DrivenRow = sqlx::query_as(
        "SELECT count(*) AS n_laps, count(DISTINCT lap.upload_id) AS n_sessions, count(DISTINCT share.user_id) AS n_drivers
         FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
         WHERE share.guild_id = pacenote.actor_guild() AND share.counts AND share.created_at > now() - interval '7 days'",
    )
    .fetch_one(transaction.connection())
    .await?;
    row.driven()
}

/// Bests that the actor improved within seven days, the largest gain first; at most `most`.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn improved_by_me(
    transaction: &mut ActorTransaction,
    most: u32,
) -> Result<Vec<Improvement>, DbError> {
    let rows: Vec<ImprovementRow> = sqlx::query_as(
        "SELECT driver.display_name AS driver, pacenote.circuit_name(best.circuit_id) AS circuit_name,
                circuit.length_m AS circuit_length_m, pacenote.car_name(NULLIF(best.car_key, 0)) AS car_name,
                best.before_s, best.now_s, best.before_within_s, best.now_within_s
         FROM (
             SELECT circuit_id, car_key, min(lap_time_s) FILTER (WHERE created_at <= now() - interval '7 days') AS before_s,
                    min(lap_time_s) AS now_s, (array_agg(time_within_s ORDER BY lap_time_s, id))[1] AS now_within_s,
                    (array_agg(time_within_s ORDER BY lap_time_s, id)
                        FILTER (WHERE created_at <= now() - interval '7 days'))[1] AS before_within_s
             FROM pacenote.telemetry_sessions WHERE user_id = pacenote.actor_user() AND counts GROUP BY circuit_id, car_key
         ) AS best JOIN pacenote.circuits AS circuit ON circuit.id = best.circuit_id
         JOIN pacenote.users AS driver ON driver.id = pacenote.actor_user()
         WHERE best.now_s < best.before_s ORDER BY best.before_s - best.now_s DESC, best.circuit_id LIMIT $1",
    )
    .bind(i64::from(most))
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows.into_iter().map(Improvement::from).collect())
}

/// Bests that people of the actor's server improved within seven days, the largest gain as a share of the lap first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn improved_here(
    transaction: &mut ActorTransaction,
    most: u32,
) -> Result<Vec<Improvement>, DbError> {
    let rows: Vec<ImprovementRow> = sqlx::query_as(
        "SELECT driver.display_name AS driver, pacenote.circuit_name(best.circuit_id) AS circuit_name,
                circuit.length_m AS circuit_length_m, pacenote.car_name(NULLIF(best.car_key, 0)) AS car_name,
                best.before_s, best.now_s, best.before_within_s, best.now_within_s
         FROM (
             SELECT share.user_id, share.circuit_id, share.car_key, min(share.lap_time_s) AS now_s,
                    min(share.lap_time_s) FILTER (WHERE share.created_at <= now() - interval '7 days') AS before_s,
                    (array_agg(lap.time_within_s ORDER BY share.lap_time_s, lap.id))[1] AS now_within_s,
                    (array_agg(lap.time_within_s ORDER BY share.lap_time_s, lap.id)
                        FILTER (WHERE share.created_at <= now() - interval '7 days'))[1] AS before_within_s
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS lap ON lap.id = share.session_id
             WHERE share.guild_id = pacenote.actor_guild() AND share.counts
             GROUP BY share.user_id, share.circuit_id, share.car_key
         ) AS best JOIN pacenote.circuits AS circuit ON circuit.id = best.circuit_id
         JOIN pacenote.users AS driver ON driver.id = best.user_id
         WHERE best.now_s < best.before_s
         ORDER BY (best.before_s - best.now_s) / best.before_s DESC, best.user_id LIMIT $1",
    )
    .bind(i64::from(most))
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows.into_iter().map(Improvement::from).collect())
}

/// Of two people's bests on one circuit in one car, of whom one drove there within seven days, the two laps that are
/// closest: the slower one, then the one ahead.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn closest_here(
    transaction: &mut ActorTransaction,
) -> Result<Option<(LapId, LapId)>, DbError> {
    let row: Option<PairRow> = sqlx::query_as(
        "WITH best AS (
             SELECT DISTINCT ON (user_id, circuit_id, car_key) user_id, circuit_id, car_key, session_id, lap_time_s,
                    max(created_at) OVER (PARTITION BY user_id, circuit_id, car_key) > now() - interval '7 days' AS is_fresh
             FROM pacenote.lap_shares WHERE guild_id = pacenote.actor_guild() AND counts
             ORDER BY user_id, circuit_id, car_key, lap_time_s, session_id
         ), ranked AS (
             SELECT session_id, lap_time_s, is_fresh, lag(session_id) OVER place AS ahead_id,
                    lag(lap_time_s) OVER place AS ahead_s, lag(is_fresh) OVER place AS ahead_is_fresh
             FROM best WINDOW place AS (PARTITION BY circuit_id, car_key ORDER BY lap_time_s, session_id)
         )
         SELECT session_id AS lap_id, ahead_id AS ahead_lap_id FROM ranked
         WHERE ahead_id IS NOT NULL AND (is_fresh OR ahead_is_fresh) ORDER BY lap_time_s - ahead_s, session_id LIMIT 1",
    )
    .fetch_optional(transaction.connection())
    .await?;
    Ok(row.map(|row| (LapId::new(row.lap_id), LapId::new(row.ahead_lap_id))))
}

/// Where the actor was told to work on something: the newest that worked, and the newest that is still to be done.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn focuses(
    transaction: &mut ActorTransaction,
) -> Result<Vec<(bool, CircuitId, Option<CarId>)>, DbError> {
    let rows: Vec<FocusRow> = sqlx::query_as(
        "SELECT DISTINCT ON (has_worked) circuit_id, car_id, has_worked FROM (
             SELECT circuit_id, car_id, created_at, coalesce(judged > 0 AND 2 * held >= judged AND saved_s > 0, false) AS has_worked
             FROM pacenote.focuses WHERE user_id = pacenote.actor_user()
         ) AS focus ORDER BY has_worked DESC, created_at DESC",
    )
    .fetch_all(transaction.connection())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                row.has_worked,
                CircuitId::new(row.circuit_id),
                row.car_id.map(CarId::new),
            )
        })
        .collect())
}
