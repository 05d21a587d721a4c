//! Sessions to list: file by file, as far as the actor sees their laps.
//!
//! A page is found file by file from the ends of two indexes, that of one's own laps and that of the shared ones; only the
//! laps of that page are read.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::stored::from_bigint;
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, LapId, UploadId, UserId};
use crate::telemetry::CircuitLabel;
use crate::units::{Metres, Seconds};

/// Places listed at most.
const MOST_PLACES: i64 = 200;

/// Which sessions to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GarageFilter {
    /// On this circuit only.
    pub circuit: Option<CircuitId>,
    /// In this car only.
    pub car: Option<CarId>,
    /// `true`: the actor's own; `false`: everybody else's; `None`: all.
    pub own: Option<bool>,
}

/// Where a page begins: behind this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor(UploadId);

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0.get(), f)
    }
}

impl std::str::FromStr for Cursor {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        text.parse().map(|uuid| Self(UploadId::new(uuid)))
    }
}

/// A session without its laps.
#[derive(Clone, Debug, PartialEq)]
pub struct GarageSession {
    /// Its file.
    pub upload: UploadId,
    /// Its fastest lap that counts, else its first: by this it is opened.
    pub lap: LapId,
    /// Who drove.
    pub owner: UserId,
    /// Their name.
    pub driver: String,
    /// When it began, or was stored where the file does not say.
    pub driven_at: DateTime<Utc>,
    /// Where.
    pub circuit_id: CircuitId,
    /// What the circuit is called.
    pub circuit: CircuitLabel,
    /// In which car, where that is known.
    pub car_id: Option<CarId>,
    /// The car's name.
    pub car: Option<String>,
    /// Its laps, as far as the actor sees them.
    pub laps: u64,
    /// Laps that count.
    pub counting: u64,
    /// The fastest of them.
    pub best: Option<Seconds>,
    /// How well times of this file are known; `None`: to the millisecond.
    pub within: Option<Seconds>,
    /// The best lap from any start point, where the session was measured.
    pub best_rolling: Option<Seconds>,
    /// Laps that the server sees, or outside of one anybody else.
    pub shared: u64,
}

impl GarageSession {
    /// Where the page behind it begins.
    #[must_use]
    pub const fn cursor(&self) -> Cursor {
        Cursor(self.upload)
    }
}

/// A circuit with a car in which there are laps.
#[derive(Clone, Debug, PartialEq)]
pub struct GarageEntry {
    /// The circuit.
    pub circuit_id: CircuitId,
    /// What it is called.
    pub circuit: CircuitLabel,
    /// The car, where it is known.
    pub car_id: Option<CarId>,
    /// Its name.
    pub car: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    upload_id: Uuid,
    lap: Uuid,
    user_id: i64,
    driver_name: String,
    driven_at: DateTime<Utc>,
    circuit_id: i64,
    circuit_name: Option<String>,
    circuit_length_m: f64,
    car_id: Option<i64>,
    car_name: Option<String>,
    n_laps: i64,
    n_counting: i64,
    best_s: Option<f64>,
    within_s: Option<f64>,
    best_rolling_s: Option<f64>,
    n_shared: i64,
}

/// At most `size` sessions behind `after`, those stored last first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn sessions(
    transaction: &mut ActorTransaction,
    filter: &GarageFilter,
    after: Option<Cursor>,
    size: usize,
) -> Result<Vec<GarageSession>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "WITH RECURSIVE own AS (
             (SELECT upload_id FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT pacenote.private_user()) AND $3 IS NOT FALSE
                AND ($4::uuid IS NULL OR upload_id < $4)
                AND ($1::bigint IS NULL OR circuit_id = $1) AND ($2::bigint IS NULL OR car_id = $2)
              ORDER BY upload_id DESC LIMIT 1)
             UNION ALL
             SELECT next.upload_id FROM own, LATERAL (
                 SELECT lap.upload_id FROM pacenote.telemetry_sessions AS lap
                 WHERE lap.user_id = (SELECT pacenote.private_user()) AND lap.upload_id < own.upload_id
                   AND ($1::bigint IS NULL OR lap.circuit_id = $1) AND ($2::bigint IS NULL OR lap.car_id = $2)
                 ORDER BY lap.upload_id DESC LIMIT 1) AS next
         ), friends AS (
             (SELECT upload_id FROM pacenote.lap_shares
              WHERE guild_id = (SELECT pacenote.actor_guild()) AND $3 IS NOT TRUE
                AND user_id IS DISTINCT FROM (SELECT pacenote.private_user())
                AND ($4::uuid IS NULL OR upload_id < $4)
                AND ($1::bigint IS NULL OR circuit_id = $1) AND ($2::bigint IS NULL OR car_key = $2)
              ORDER BY upload_id DESC LIMIT 1)
             UNION ALL
             SELECT next.upload_id FROM friends, LATERAL (
                 SELECT share.upload_id FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = (SELECT pacenote.actor_guild()) AND share.upload_id < friends.upload_id
                   AND share.user_id IS DISTINCT FROM (SELECT pacenote.private_user())
                   AND ($1::bigint IS NULL OR share.circuit_id = $1) AND ($2::bigint IS NULL OR share.car_key = $2)
                 ORDER BY share.upload_id DESC LIMIT 1) AS next
         ), page AS MATERIALIZED (
             (SELECT upload_id FROM own LIMIT $5) UNION (SELECT upload_id FROM friends LIMIT $5)
             ORDER BY upload_id DESC LIMIT $5
         ), session AS (
             SELECT lap.upload_id, lap.user_id, lap.circuit_id, lap.car_id,
                    min(coalesce(lap.recorded_at + make_interval(secs => lap.start_s), lap.created_at)) AS driven_at,
                    (array_agg(lap.id ORDER BY lap.counts DESC, lap.lap_time_s NULLS LAST, lap.id))[1] AS lap,
                    count(*) AS n_laps, count(*) FILTER (WHERE lap.counts) AS n_counting,
                    min(lap.lap_time_s) FILTER (WHERE lap.counts) AS best_s, max(lap.time_within_s) AS within_s,
                    count(*) FILTER (WHERE EXISTS (
                        SELECT FROM pacenote.lap_shares AS share
                        WHERE share.session_id = lap.id
                          AND (share.guild_id = pacenote.actor_guild() OR pacenote.actor_guild() IS NULL))) AS n_shared
             FROM page JOIN pacenote.telemetry_sessions AS lap ON lap.upload_id = page.upload_id
             GROUP BY lap.upload_id, lap.user_id, lap.circuit_id, lap.car_id
         )
         SELECT session.*, driver.display_name AS driver_name, pacenote.circuit_name(session.circuit_id) AS circuit_name,
                circuit.length_m AS circuit_length_m, pacenote.car_name(session.car_id) AS car_name,
                (SELECT (kept.result->>'best_rolling_s')::float8 FROM pacenote.session_analysis AS kept
                 WHERE kept.upload_id = session.upload_id) AS best_rolling_s
         FROM session JOIN pacenote.users AS driver ON driver.id = session.user_id
         JOIN pacenote.circuits AS circuit ON circuit.id = session.circuit_id
         ORDER BY session.upload_id DESC LIMIT $5",
    )
    .bind(filter.circuit.map(|circuit| circuit.get()))
    .bind(filter.car.map(|car| car.get()))
    .bind(filter.own)
    .bind(after.map(|Cursor(upload)| upload.get()))
    .bind(i64::try_from(size).map_err(DbError::unexpected)?)
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(GarageSession::try_from).collect()
}

impl TryFrom<Row> for GarageSession {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        Ok(Self {
            upload: UploadId::new(row.upload_id),
            lap: LapId::new(row.lap),
            owner: UserId::new(from_bigint("user_id", row.user_id)?),
            driver: row.driver_name,
            driven_at: row.driven_at,
            circuit_id: CircuitId::new(row.circuit_id),
            circuit: CircuitLabel {
                name: row.circuit_name,
                length: Metres::new(row.circuit_length_m),
            },
            car_id: row.car_id.map(CarId::new),
            car: row.car_name,
            laps: from_bigint("count", row.n_laps)?,
            counting: from_bigint("count", row.n_counting)?,
            best: row.best_s.map(Seconds::new),
            within: row.within_s.map(Seconds::new),
            best_rolling: row.best_rolling_s.map(Seconds::new),
            shared: from_bigint("count", row.n_shared)?,
        })
    }
}

#[derive(sqlx::FromRow)]
struct PlaceRow {
    circuit_id: i64,
    circuit_name: Option<String>,
    circuit_length_m: f64,
    car_id: Option<i64>,
    car_name: Option<String>,
}

/// Every circuit with every car in which the actor sees laps, by names.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn places(transaction: &mut ActorTransaction) -> Result<Vec<GarageEntry>, DbError> {
    let rows: Vec<PlaceRow> = sqlx::query_as(
        "WITH RECURSIVE own AS (
             (SELECT circuit_id, car_key FROM pacenote.telemetry_sessions
              WHERE user_id = (SELECT pacenote.private_user()) ORDER BY circuit_id, car_key LIMIT 1)
             UNION ALL
             SELECT next.* FROM own, LATERAL (
                 SELECT lap.circuit_id, lap.car_key FROM pacenote.telemetry_sessions AS lap
                 WHERE lap.user_id = (SELECT pacenote.private_user())
                   AND (lap.circuit_id, lap.car_key) > (own.circuit_id, own.car_key)
                 ORDER BY lap.circuit_id, lap.car_key LIMIT 1) AS next
         ), shared AS (
             (SELECT user_id, circuit_id, car_key FROM pacenote.lap_shares
              WHERE guild_id = pacenote.actor_guild() ORDER BY user_id, circuit_id, car_key LIMIT 1)
             UNION ALL
             SELECT next.* FROM shared, LATERAL (
                 SELECT share.user_id, share.circuit_id, share.car_key FROM pacenote.lap_shares AS share
                 WHERE share.guild_id = pacenote.actor_guild()
                   AND (share.user_id, share.circuit_id, share.car_key)
                       > (shared.user_id, shared.circuit_id, shared.car_key)
                 ORDER BY share.user_id, share.circuit_id, share.car_key LIMIT 1) AS next
         ), place AS (
             SELECT circuit_id, car_key FROM own UNION SELECT circuit_id, car_key FROM shared
         )
         SELECT place.circuit_id, pacenote.circuit_name(place.circuit_id) AS circuit_name,
                circuit.length_m AS circuit_length_m, NULLIF(place.car_key, 0) AS car_id,
                pacenote.car_name(NULLIF(place.car_key, 0)) AS car_name
         FROM place JOIN pacenote.circuits AS circuit ON circuit.id = place.circuit_id
         ORDER BY 2 NULLS LAST, 3, 5 NULLS LAST LIMIT $1",
    )
    .bind(MOST_PLACES)
    .fetch_all(transaction.connection())
    .await?;
    let places = rows.into_iter().map(|row| GarageEntry {
        circuit_id: CircuitId::new(row.circuit_id),
        circuit: CircuitLabel {
            name: row.circuit_name,
            length: Metres::new(row.circuit_length_m),
        },
        car_id: row.car_id.map(CarId::new),
        car: row.car_name,
    });
    Ok(places.collect())
}
