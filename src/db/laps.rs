//! `telemetry_sessions`: the laps, found and listed; `points` in it brings their samples in and out.

mod best_before;
mod drivers;
mod offered;
mod outings;
mod samples;
mod standings;
mod verdicts;
mod worlds;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::stored::{from_bigint, named, to_bigint};
use super::uploads::NewUpload;
use super::{ActorTransaction, DbError};
use crate::analysis::{JudgeSettings, LapEvidence};
use crate::ids::{CarId, CircuitId, LapId, UploadId, UserId};
use crate::telemetry::{CircuitLabel, Lap, LapKind, LapResult};
use crate::units::{Metres, Seconds};

pub use best_before::best_outside;
pub use drivers::{best_in_other_cars, best_of_each};
pub use offered::newest;
pub use outings::{Outing, outings};
pub(in crate::db) use samples::insert_points;
pub use samples::{EncodedLap, load, load_channels};
pub use standings::{SessionSummary, Standing, leaderboard, sessions};
pub use verdicts::{JudgedLap, judged, set_verdicts};
pub use worlds::{StoredWorld, world};

/// Choices that an autocomplete answer may have.
const MOST_CHOICES: u32 = 25;
/// Laps on one page of a list.
const MOST_PER_PAGE: u32 = 100;
/// Words of a search that count.
const MOST_WORDS: usize = 8;

/// A lap without its samples.
#[derive(Clone, Debug, PartialEq)]
pub struct LapSummary {
    /// Which one.
    pub id: LapId,
    /// The file it came with.
    pub upload: UploadId,
    /// Who drove it.
    pub owner: UserId,
    /// Their name.
    pub driver: String,
    /// Where.
    pub circuit_id: CircuitId,
    /// What the circuit is called.
    pub circuit: CircuitLabel,
    /// In which car, where that is known.
    pub car_id: Option<CarId>,
    /// The car's name.
    pub car: Option<String>,
    /// The lap's number in its file.
    pub number: u32,
    /// What kind of lap.
    pub kind: LapKind,
    /// Whether it may be a best.
    pub valid: bool,
    /// Lap time; `None` for laps that are not complete.
    pub time: Option<Seconds>,
    /// When its file was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
    /// When it was stored.
    pub stored_at: DateTime<Utc>,
    /// Whether it is shared with the actor's server; outside of one: with any.
    pub shared: bool,
}

/// Which of one's own laps to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LapFilter {
    /// On this circuit only.
    pub circuit: Option<CircuitId>,
    /// In this car only.
    pub car: Option<CarId>,
    /// Only laps that may be a best.
    pub only_valid: bool,
}

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// 0 is the first.
    pub index: u32,
    /// Laps on a page, at most 100.
    pub size: u32,
}

/// One page of laps.
#[derive(Clone, Debug, PartialEq)]
pub struct LapPage {
    /// The laps on it.
    pub laps: Vec<LapSummary>,
    /// How many there are on all pages.
    pub total: u64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    upload_id: Uuid,
    user_id: i64,
    driver_name: String,
    circuit_id: i64,
    circuit_name: Option<String>,
    circuit_length_m: f64,
    car_id: Option<i64>,
    car_name: Option<String>,
    lap_number: i64,
    kind: String,
    valid: bool,
    lap_time_s: Option<f64>,
    recorded_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    shared: bool,
}

impl LapSummary {
    /// Whether both cars are known and differ.
    #[must_use]
    pub fn is_in_another_car_than(&self, other: &Self) -> bool {
        self.car.is_some() && other.car.is_some() && self.car != other.car
    }

    /// What it came to.
    #[must_use]
    pub fn result(&self) -> LapResult {
        LapResult {
            number: self.number,
            kind: self.kind,
            valid: self.valid,
            time: self.time,
        }
    }

    /// Whether it counts.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.result().counts()
    }

    /// The lap time of a lap that counts.
    #[must_use]
    pub fn counted_time(&self) -> Option<Seconds> {
        self.result().counted_time()
    }
}

impl TryFrom<Row> for LapSummary {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        Ok(Self {
            id: LapId::new(row.id),
            upload: UploadId::new(row.upload_id),
            owner: UserId::new(from_bigint("user_id", row.user_id)?),
            driver: row.driver_name,
            circuit_id: CircuitId::new(row.circuit_id),
            circuit: CircuitLabel {
                name: row.circuit_name,
                length: Metres::new(row.circuit_length_m),
            },
            car_id: row.car_id.map(CarId::new),
            car: row.car_name,
            number: from_bigint("lap_number", row.lap_number)?,
            kind: named("kind", &row.kind, LapKind::from_name)?,
            valid: row.valid,
            time: row.lap_time_s.map(Seconds::new),
            recorded_at: row.recorded_at,
            stored_at: row.created_at,
            shared: row.shared,
        })
    }
}

fn summaries(rows: Vec<Row>) -> Result<Vec<LapSummary>, DbError> {
    rows.into_iter().map(LapSummary::try_from).collect()
}

/// The actor's own laps, those stored last first, within a file in the order driven.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn mine(
    transaction: &mut ActorTransaction,
    filter: &LapFilter,
    page: Page,
) -> Result<LapPage, DbError> {
    let size = page.size.clamp(1, MOST_PER_PAGE);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = pacenote.actor_user() AND ($1 IS NULL OR circuit_id = $1) AND ($2 IS NULL OR car_id = $2)
           AND (NOT $3 OR counts)
         ORDER BY upload_id DESC, id OFFSET $4 LIMIT $5",
    )
    .bind(filter.circuit.map(|circuit| circuit.get()))
    .bind(filter.car.map(|car| car.get()))
    .bind(filter.only_valid)
    .bind(i64::from(page.index) * i64::from(size))
    .bind(i64::from(size))
    .fetch_all(transaction.connection())
    .await?;
    let total: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.telemetry_sessions
         WHERE user_id = pacenote.actor_user() AND ($1 IS NULL OR circuit_id = $1) AND ($2 IS NULL OR car_id = $2)
           AND (NOT $3 OR counts)",
    )
    .bind(filter.circuit.map(|circuit| circuit.get()))
    .bind(filter.car.map(|car| car.get()))
    .bind(filter.only_valid)
    .fetch_one(transaction.connection())
    .await?;
    Ok(LapPage {
        laps: summaries(rows)?,
        total: from_bigint("count", total)?,
    })
}

/// Laps that the actor sees, of one owner if one is named, for autocomplete.
///
/// Laps that count come first, of these the ones stored last. Every word of `search` must occur in driver, circuit, car,
/// kind or time. At most 25.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn visible(
    transaction: &mut ActorTransaction,
    search: &str,
    owner: Option<UserId>,
    limit: u32,
) -> Result<Vec<LapSummary>, DbError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE lower(concat_ws(' ', driver_name, circuit_name, car_name, kind, pacenote.lap_time_text(lap_time_s)))
               LIKE ALL ($1)
           AND ($2 IS NULL OR user_id = $2)
         ORDER BY counts DESC, id DESC LIMIT $3",
    )
    .bind(search_patterns(search))
    .bind(owner.map(|owner| to_bigint("user_id", owner.get())).transpose()?)
    .bind(i64::from(limit.min(MOST_CHOICES)))
    .fetch_all(transaction.connection())
    .await?;
    summaries(rows)
}

/// One lap.
///
/// # Errors
/// [`DbError::NotFound`] also where it exists and the actor may not see it; [`DbError::Unavailable`],
/// [`DbError::Unexpected`].
pub async fn summary(transaction: &mut ActorTransaction, lap: LapId) -> Result<LapSummary, DbError> {
    let row: Row = sqlx::query_as("SELECT * FROM pacenote.lap_summaries WHERE id = $1")
        .bind(lap.get())
        .fetch_one(transaction.connection())
        .await?;
    row.try_into()
}

/// The laps of a file that the actor sees, in the order driven.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn of_upload(
    transaction: &mut ActorTransaction,
    upload: UploadId,
) -> Result<Vec<LapSummary>, DbError> {
    let rows: Vec<Row> =
        sqlx::query_as("SELECT * FROM pacenote.lap_summaries WHERE upload_id = $1 ORDER BY id")
            .bind(upload.get())
            .fetch_all(transaction.connection())
            .await?;
    summaries(rows)
}

/// Of a person's laps that may be a best, the one stored last, as far as the actor sees them.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn last_of_user(
    transaction: &mut ActorTransaction,
    user: UserId,
) -> Result<Option<LapSummary>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = $1 AND counts ORDER BY id DESC LIMIT 1",
    )
    .bind(to_bigint("user_id", user.get())?)
    .fetch_optional(transaction.connection())
    .await?;
    row.map(LapSummary::try_from).transpose()
}

/// A person's fastest lap on a circuit, in a car if one is named, as far as the actor sees them; `except` is left out.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn best_of_user(
    transaction: &mut ActorTransaction,
    user: UserId,
    circuit: CircuitId,
    car: Option<CarId>,
    except: Option<LapId>,
) -> Result<Option<LapSummary>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = $1 AND circuit_id = $2 AND ($3 IS NULL OR car_id = $3) AND id IS DISTINCT FROM $4
           AND counts
         ORDER BY lap_time_s, id LIMIT 1",
    )
    .bind(to_bigint("user_id", user.get())?)
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .bind(except.map(LapId::get))
    .fetch_optional(transaction.connection())
    .await?;
    row.map(LapSummary::try_from).transpose()
}

/// The fastest lap on a circuit, in a car if one is named, that is shared with the actor's server. Never a private one.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn best_shared(
    transaction: &mut ActorTransaction,
    circuit: CircuitId,
    car: Option<CarId>,
) -> Result<Option<LapSummary>, DbError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE circuit_id = $1 AND ($2 IS NULL OR car_id = $2)
           AND counts
           AND EXISTS (SELECT FROM pacenote.lap_shares AS share
                       WHERE share.session_id = lap_summaries.id AND share.guild_id = pacenote.actor_guild())
         ORDER BY lap_time_s, id LIMIT 1",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .fetch_optional(transaction.connection())
    .await?;
    row.map(LapSummary::try_from).transpose()
}

/// Deletes one of the actor's laps. `false`: there was none.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub async fn delete(transaction: &mut ActorTransaction, lap: LapId) -> Result<bool, DbError> {
    let deleted = sqlx::query(
        "DELETE FROM pacenote.telemetry_sessions WHERE id = $1 AND user_id = pacenote.actor_user()",
    )
    .bind(lap.get())
    .execute(transaction.connection())
    .await?;
    Ok(deleted.rows_affected() > 0)
}

/// The laps of a new file, without samples.
pub(in crate::db) async fn insert(
    transaction: &mut ActorTransaction,
    upload: &NewUpload<'_>,
    upload_id: UploadId,
    ids: &[LapId],
    laps: &[&Lap],
) -> Result<(), DbError> {
    let settings = JudgeSettings::default();
    let evidence: Vec<LapEvidence> = laps.iter().map(|lap| LapEvidence::of(lap, &settings)).collect();
    sqlx::query(
        "INSERT INTO pacenote.telemetry_sessions (upload_id, user_id, circuit_id, car_id, recorded_at, world, id, lap_number,
             kind, valid, lap_time_s, time_basis, start_s, length_m, stopped, longest_gap_m, flagged)
         SELECT $1, pacenote.actor_user(), $2, $3, $4, $5, lap.*
         FROM unnest($6::uuid[], $7::bigint[], $8::text[], $9::boolean[], $10::float8[], $11::text[], $12::float8[],
                     $13::float8[], $14::boolean[], $15::float8[], $16::boolean[]) AS lap",
    )
    .bind(upload_id.get())
    .bind(upload.circuit.get())
    .bind(upload.car.map(|car| car.get()))
    .bind(upload.recorded_at)
    .bind(upload.world)
    .bind(ids.iter().map(|id| id.get()).collect::<Vec<Uuid>>())
    .bind(laps.iter().map(|lap| i64::from(lap.number())).collect::<Vec<i64>>())
    .bind(laps.iter().map(|lap| lap.kind().name()).collect::<Vec<&str>>())
    .bind(laps.iter().map(|lap| lap.valid()).collect::<Vec<bool>>())
    .bind(laps.iter().map(|lap| lap.time().map(Seconds::get)).collect::<Vec<Option<f64>>>())
    .bind(laps.iter().map(|lap| lap.time_basis().name()).collect::<Vec<&str>>())
    .bind(laps.iter().map(|lap| lap.start().get()).collect::<Vec<f64>>())
    .bind(laps.iter().map(|lap| lap.length().get()).collect::<Vec<f64>>())
    .bind(evidence.iter().map(|lap| lap.stopped).collect::<Vec<bool>>())
    .bind(evidence.iter().map(|lap| lap.longest_gap.get()).collect::<Vec<f64>>())
    .bind(evidence.iter().map(|lap| lap.flagged).collect::<Vec<bool>>())
    .execute(transaction.connection())
    .await?;
    Ok(())
}

/// One pattern per word, to be found anywhere; what the words hold is taken literally.
pub(in crate::db) fn search_patterns(search: &str) -> Vec<String> {
    search
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| {
            let literal: String = word
                .chars()
                .filter(|c| *c != '\0')
                .take(50)
                .flat_map(char::to_lowercase)
                .flat_map(|c| {
                    matches!(c, '%' | '_' | '\\')
                        .then_some('\\')
                        .into_iter()
                        .chain([c])
                })
                .collect();
            format!("%{literal}%")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_taken_literally() {
        let check = |search: &str, expect: &[&str]| assert_eq!(search_patterns(search), expect, "{search}");
        check("", &[]);
        check("  Tianma 1:16 ", &["%tianma%", "%1:16%"]);
        check("100%_\\", &["%100\\%\\_\\\\%"]);
        check("a\0b", &["%ab%"]);
    }
}
