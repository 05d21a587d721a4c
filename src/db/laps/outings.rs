//! The actor's sessions everywhere, to list and open: file by file, files of a single lap by circuit, car and day.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::summary::Page;
use crate::db::stored::from_bigint;
use crate::db::{ActorTransaction, DbError};
use crate::ids::LapId;
use crate::telemetry::CircuitLabel;
use crate::units::{Metres, Seconds};

/// Sessions on one page of a list.
const MOST_PER_PAGE: u32 = 25;

/// A session without its laps.
#[derive(Clone, Debug, PartialEq)]
pub struct Outing {
    /// Its fastest lap that counts, else its first: by this it is opened.
    pub lap: LapId,
    /// When it began, or was stored where the file does not say.
    pub driven_at: DateTime<Utc>,
    /// What the circuit is called.
    pub circuit: CircuitLabel,
    /// The car's name.
    pub car: Option<String>,
    /// Its timed laps, without the ways out and in.
    pub laps: u64,
    /// Laps that count.
    pub counting: u64,
    /// The fastest of them.
    pub best: Option<Seconds>,
    /// How well its times are known; `None`: to the millisecond.
    pub within: Option<Seconds>,
    /// Laps that somebody else sees, in any server.
    pub shared: u64,
}

#[derive(sqlx::FromRow)]
struct Row {
    lap: Uuid,
    driven_at: DateTime<Utc>,
    circuit_name: Option<String>,
    circuit_length_m: f64,
    car_name: Option<String>,
    n_laps: i64,
    n_counting: i64,
    best_s: Option<f64>,
    within_s: Option<f64>,
    n_shared: i64,
    n_all: i64,
}

/// One page of the actor's own sessions, those stored last first, and how many there are in all.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn outings(
    transaction: &mut ActorTransaction,
    page: Page,
) -> Result<(Vec<Outing>, u64), DbError> {
    let size = page.size.clamp(1, MOST_PER_PAGE);
    let rows: Vec<Row> = sqlx::query_as(
        "WITH lap AS (
             SELECT *, coalesce(recorded_at + make_interval(secs => start_s), created_at) AS began_at,
                    count(*) OVER (PARTITION BY upload_id) AS n_in_file,
                    EXISTS (SELECT FROM pacenote.lap_shares AS share
                            WHERE share.session_id = telemetry_sessions.id) AS shared
             FROM pacenote.telemetry_sessions WHERE user_id = pacenote.actor_user() AND set_aside IS DISTINCT FROM 'optimal'
         ), keyed AS (
             SELECT *, CASE WHEN n_in_file > 1 THEN upload_id::text
                            ELSE concat_ws('/', circuit_id, car_id, date_trunc('day', began_at)) END AS outing
             FROM lap
         ), outing AS (
             SELECT circuit_id, car_id, min(began_at) AS driven_at,
                    count(*) FILTER (WHERE kind = 'timed') AS n_laps,
                    (array_agg(id ORDER BY counts DESC, lap_time_s NULLS LAST, id))[1] AS lap,
                    count(*) FILTER (WHERE counts) AS n_counting, min(lap_time_s) FILTER (WHERE counts) AS best_s,
                    max(time_within_s) AS within_s,
                    count(*) FILTER (WHERE shared) AS n_shared, max(id::text) AS newest, count(*) OVER () AS n_all
             FROM keyed GROUP BY outing, circuit_id, car_id
         )
         SELECT outing.lap, outing.driven_at, pacenote.circuit_name(outing.circuit_id) AS circuit_name, circuit.length_m AS circuit_length_m,
                pacenote.car_name(outing.car_id) AS car_name, n_laps, n_counting, best_s, within_s, n_shared, n_all
         FROM outing JOIN pacenote.circuits AS circuit ON circuit.id = outing.circuit_id
         ORDER BY newest DESC OFFSET $1 LIMIT $2",
    )
    .bind(i64::from(page.index) * i64::from(size))
    .bind(i64::from(size))
    .fetch_all(transaction.connection())
    .await?;
    let total = rows.first().map_or(0, |row| row.n_all);
    let outings = rows
        .into_iter()
        .map(|row| {
            Ok(Outing {
                lap: LapId::new(row.lap),
                driven_at: row.driven_at,
                circuit: CircuitLabel {
                    name: row.circuit_name,
                    length: Metres::new(row.circuit_length_m),
                },
                car: row.car_name,
                laps: from_bigint("count", row.n_laps)?,
                counting: from_bigint("count", row.n_counting)?,
                best: row.best_s.map(Seconds::new),
                within: row.within_s.map(Seconds::new),
                shared: from_bigint("count", row.n_shared)?,
            })
        })
        .collect::<Result<Vec<_>, DbError>>()?;
    Ok((outings, from_bigint("count", total)?))
}
