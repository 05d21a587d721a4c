//! `telemetry_sessions`: the laps, found and listed; `samples` brings their samples in and out.
//!
//! The names of the schema are given: one row of `telemetry_sessions` is one lap, and a `session_id` anywhere is a
//! [`LapId`]. What drivers call a session is the laps of a file.

mod best_before;
mod drivers;
mod duels;
mod offered;
mod outings;
mod own;
mod samples;
mod search;
mod standings;
mod summary;
mod verdicts;
mod worlds;

use super::stored::{from_bigint, to_bigint};
use super::{ActorTransaction, DbError};
use crate::ids::{CarId, CircuitId, LapId, UploadId, UserId};

pub(crate) use best_before::{Outside, best_outside};
pub(crate) use drivers::{best_in_other_cars, best_of_each, names_here};
pub(crate) use duels::{Season, SharedPlace, seasons, shared_places};
pub(crate) use offered::newest;
pub(crate) use outings::{Outing, outings};
pub(crate) use own::{OwnLap, count_timed, keep_as_optimal, own, own_ids};
pub use own::{OwnLaps, delete, set_aside};
pub(in crate::db) use own::{drop_optimal, say_names_again};
pub(in crate::db) use samples::insert_points;
pub(crate) use samples::load_channels;
pub use samples::{EncodedLap, load};
pub(in crate::db) use search::search_patterns;
pub use search::visible;
pub use standings::{BoardRules, leaderboard, leaderboard_by, sessions};
pub(crate) use standings::{SessionSummary, Standing, leaderboard_before};
pub use summary::{LapSummary, Page, SetAside};
use summary::{SummaryRow, summaries};
pub use verdicts::{JudgedLap, judged, set_verdicts};
pub(crate) use worlds::world;

/// Laps on one page of a list.
const MOST_PER_PAGE: u32 = 100;

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

/// One page of laps.
#[derive(Clone, Debug, PartialEq)]
pub struct LapPage {
    /// The laps on it.
    pub laps: Vec<LapSummary>,
    /// How many there are on all pages.
    pub total: u64,
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
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = pacenote.actor_user() AND ($1::bigint IS NULL OR circuit_id = $1) AND ($2::bigint IS NULL OR car_id = $2)
           AND (NOT $3 OR counts) AND set_aside IS DISTINCT FROM 'optimal'
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
         WHERE user_id = pacenote.actor_user() AND ($1::bigint IS NULL OR circuit_id = $1) AND ($2::bigint IS NULL OR car_id = $2)
           AND (NOT $3 OR counts) AND set_aside IS DISTINCT FROM 'optimal'",
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

/// One lap.
///
/// # Errors
/// [`DbError::NotFound`] also where it exists and the actor may not see it; [`DbError::Unavailable`],
/// [`DbError::Unexpected`].
pub async fn summary(transaction: &mut ActorTransaction, lap: LapId) -> Result<LapSummary, DbError> {
    let row: SummaryRow = sqlx::query_as("SELECT * FROM pacenote.lap_summaries WHERE id = $1")
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
    let rows: Vec<SummaryRow> =
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
    let row: Option<SummaryRow> = sqlx::query_as(
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
    let row: Option<SummaryRow> = sqlx::query_as(
        "SELECT * FROM pacenote.lap_summaries
         WHERE user_id = $1 AND circuit_id = $2 AND ($3::bigint IS NULL OR car_id = $3) AND id IS DISTINCT FROM $4
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
    let row: Option<SummaryRow> = sqlx::query_as(
        "SELECT lap.* FROM (
             SELECT user_id, min(lap_time_s) AS best_s FROM pacenote.lap_shares
             WHERE guild_id = pacenote.actor_guild() AND circuit_id = $1 AND counts
               AND ($2::bigint IS NULL OR car_key = $2)
             GROUP BY user_id ORDER BY best_s, user_id LIMIT 1
         ) AS best, LATERAL (
             SELECT session_id FROM pacenote.lap_shares AS share
             WHERE share.guild_id = pacenote.actor_guild() AND share.circuit_id = $1 AND share.counts
               AND share.user_id = best.user_id AND ($2::bigint IS NULL OR share.car_key = $2)
             ORDER BY share.lap_time_s, share.session_id LIMIT 1
         ) AS share JOIN pacenote.lap_summaries AS lap ON lap.id = share.session_id",
    )
    .bind(circuit.get())
    .bind(car.map(|car| car.get()))
    .fetch_optional(transaction.connection())
    .await?;
    row.map(LapSummary::try_from).transpose()
}

/// How many laps the actor has.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn count_mine(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let count: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.telemetry_sessions WHERE user_id = pacenote.actor_user()",
    )
    .fetch_one(transaction.connection())
    .await?;
    from_bigint("count", count)
}

/// How many laps are shown to the actor's server.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`].
pub(crate) async fn count_shared_here(transaction: &mut ActorTransaction) -> Result<u64, DbError> {
    let count: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM pacenote.lap_shares WHERE guild_id = pacenote.actor_guild()",
    )
    .fetch_one(transaction.connection())
    .await?;
    from_bigint("count", count)
}
