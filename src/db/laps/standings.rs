//! What laps come to: sessions over weeks, drivers on a circuit.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::summary::{LapSummary, SummaryRow};
use crate::db::stored::from_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, UploadId};
use crate::units::Seconds;

/// Rows of one answer; more than any picture shows.
const MOST_ROWS: i64 = 500;

/// One of the actor's sessions on a circuit: what its laps that may be a best come to.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionSummary {
    /// When it began, or was stored where the files do not say.
    pub driven_at: DateTime<Utc>,
    /// How many laps may be a best; at least one.
    pub laps: u64,
    /// The fastest of them.
    pub best: Seconds,
    /// Their median.
    pub median: Seconds,
    /// How well their times are known; `None`: to the millisecond.
    pub within: Option<Seconds>,
}

/// A driver's fastest shared lap on a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The lap.
    pub lap: LapSummary,
    /// How many shared laps that may be a best stand behind it; at least one.
    pub laps: u64,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    driven_at: DateTime<Utc>,
    n_laps: i64,
    best_s: f64,
    median_s: f64,
    within_s: Option<f64>,
}

#[derive(sqlx::FromRow)]
struct StandingRow {
    #[sqlx(flatten)]
    lap: SummaryRow,
    n_laps: i64,
}

impl TryFrom<StandingRow> for Standing {
    type Error = DbError;

    fn try_from(row: StandingRow) -> Result<Self, DbError> {
        Ok(Self {
            lap: row.lap.try_into()?,
            laps: from_bigint("count", row.n_laps)?,
        })
    }
}

/// The actor's own sessions on a circuit in a car (`None`: in one without a name), the oldest first.
///
/// Laps whose files say when they were driven are one session where less than `gap` lies between them. Files that do not
/// say are a session each, except those of a single lap, which were stored one after the other. Of very many sessions
/// the newest 500.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn sessions(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    gap: Duration,
) -> Result<Vec<SessionSummary>, DbError> {
    let mut rows: Vec<SessionRow> = sqlx::query_as(
        "WITH lap AS (
             SELECT id, lap_time_s, time_within_s,
                    CASE WHEN recorded_at IS NOT NULL THEN 'dated'
                         WHEN count(*) OVER (PARTITION BY upload_id) = 1 THEN 'single'
                         ELSE upload_id::text END AS source,
                    coalesce(recorded_at + make_interval(secs => start_s), created_at) AS began_at
             FROM pacenote.telemetry_sessions
             WHERE user_id = pacenote.actor_user() AND circuit_id = $1 AND car_id IS NOT DISTINCT FROM $2
               AND counts
         ), marked AS (
             SELECT *, began_at - lag(began_at + make_interval(secs => lap_time_s)) OVER earlier
                       > make_interval(secs => $4) AS is_first
             FROM lap WINDOW earlier AS (PARTITION BY source ORDER BY began_at, id)
         ), numbered AS (
             SELECT *, count(*) FILTER (WHERE is_first) OVER (PARTITION BY source ORDER BY began_at, id) AS number
             FROM marked
         )
         SELECT min(began_at) AS driven_at, count(*) AS n_laps, min(lap_time_s) AS best_s,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY lap_time_s) AS median_s,
                max(time_within_s) AS within_s
         FROM numbered GROUP BY source, number ORDER BY driven_at DESC, max(id::text) DESC LIMIT $3",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(MOST_ROWS)
    .bind(gap.as_secs_f64())
    .fetch_all(transaction.connection())
    .await?;
    rows.reverse();
    rows.into_iter()
        .map(|row| {
            Ok(SessionSummary {
                driven_at: row.driven_at,
                laps: from_bigint("count", row.n_laps)?,
                best: Seconds::new(row.best_s),
                median: Seconds::new(row.median_s),
                within: row.within_s.map(Seconds::new),
            })
        })
        .collect()
}

/// Every driver's fastest lap on a circuit, in a car if one is named, the fastest first: among laps that are shared
/// with the actor's server and no others. At most 500.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn leaderboard(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Vec<Standing>, DbError> {
    standings(transaction, (circuit, car), None).await
}

/// The same among laps that were stored before a file was.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn leaderboard_before(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
    upload: UploadId,
) -> Result<Vec<Standing>, DbError> {
    standings(transaction, (circuit, car), Some(upload)).await
}

async fn standings(
    transaction: &mut ActorTransaction,
    (circuit, car): (CircuitId, Option<CarId>),
    before: Option<UploadId>,
) -> Result<Vec<Standing>, DbError> {
    // Ids of files and laps are in the order in which they were stored.
    let rows: Vec<StandingRow> = sqlx::query_as(
        "SELECT lap.*, best.n_laps FROM (
             SELECT user_id, count(*) AS n_laps, min(lap_time_s) AS best_s FROM pacenote.lap_shares
             WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts
               AND ($2::bigint IS NULL OR car_key = $2) AND ($4::uuid IS NULL OR session_id < $4)
             GROUP BY user_id ORDER BY best_s, user_id LIMIT $3
         ) AS best, LATERAL (
             SELECT session_id FROM pacenote.lap_shares AS share
             WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = $1 AND share.counts
               AND share.user_id = best.user_id AND ($2::bigint IS NULL OR share.car_key = $2)
               AND ($4::uuid IS NULL OR share.session_id < $4)
             ORDER BY share.lap_time_s, share.session_id LIMIT 1
         ) AS share JOIN pacenote.lap_summaries AS lap ON lap.id = share.session_id
         ORDER BY lap.lap_time_s, lap.id",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(MOST_ROWS)
    .bind(before.map(UploadId::get))
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(Standing::try_from).collect()
}

/// Which laps a board shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoardRules<'a> {
    /// On which circuit.
    pub circuit: CircuitId,
    /// In which car; `None`: any.
    pub car: Option<CarId>,
    /// In which class of the server; `None`: any.
    pub class: Option<&'a str>,
    /// Laps of the whole circuit that a game flagged, too.
    pub any_laps: bool,
    /// Of each driver only laps in the car of their first one.
    pub one_car: bool,
    /// From when, and before when they were driven; `None`: whenever.
    pub between: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

impl<'a> BoardRules<'a> {
    /// Laps that count, in a class, whenever they were driven.
    #[must_use]
    pub const fn of_class(circuit: CircuitId, car: Option<CarId>, class: &'a str) -> Self {
        Self {
            circuit,
            car,
            class: Some(class),
            any_laps: false,
            one_car: false,
            between: None,
        }
    }
}

/// The same by the rules of a board. A lap whose file says nothing of when was driven when it was stored, and none was driven
/// after it was stored, whatever its file says.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn leaderboard_by(
    transaction: &mut ActorTransaction,
    rules: &BoardRules<'_>,
) -> Result<Vec<Standing>, DbError> {
    let rows: Vec<StandingRow> = sqlx::query_as(
        "WITH moment AS (
             SELECT share.user_id, share.car_key, driven.id, driven.lap_time_s,
                    least(coalesce(driven.recorded_at + make_interval(secs => driven.start_s), driven.created_at),
                          driven.created_at) AS driven_at
             FROM pacenote.lap_shares AS share JOIN pacenote.telemetry_sessions AS driven ON driven.id = share.session_id
             JOIN pacenote.circuits AS circuit ON circuit.id = share.circuit_id
             WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = $1
               AND (share.counts OR ($7 AND driven.kind = 'timed' AND driven.flagged IS TRUE AND driven.set_aside IS NULL
                                     AND driven.lap_time_s IS NOT NULL
                                     AND driven.length_m BETWEEN 0.97 * circuit.length_m AND 1.03 * circuit.length_m))
               AND ($2::bigint IS NULL OR share.car_key = $2)
               AND ($3::text IS NULL OR EXISTS (
                   SELECT FROM pacenote.car_classes AS class
                   WHERE class.guild_id = share.guild_id AND class.car_id = share.car_key AND lower(class.name) = lower($3)))
         ), within AS (
             SELECT moment.*, first_value(car_key) OVER (PARTITION BY user_id ORDER BY driven_at, id) AS first_car
             FROM moment WHERE $4::timestamptz IS NULL OR (driven_at >= $4 AND driven_at < $5::timestamptz)
         ), best AS (
             SELECT DISTINCT ON (user_id) id, count(*) OVER (PARTITION BY user_id) AS n_laps
             FROM within WHERE NOT $8 OR car_key = first_car
             ORDER BY user_id, lap_time_s, id
         )
         SELECT lap.*, best.n_laps FROM best JOIN pacenote.lap_summaries AS lap ON lap.id = best.id
         ORDER BY lap.lap_time_s, lap.id LIMIT $6",
    )
    .bind(rules.circuit.get())
    .bind(rules.car.map(|car| car.get()))
    .bind(rules.class)
    .bind(rules.between.map(|(from, _)| from))
    .bind(rules.between.map(|(_, until)| until))
    .bind(MOST_ROWS)
    .bind(rules.any_laps)
    .bind(rules.one_car)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(Standing::try_from).collect()
}
