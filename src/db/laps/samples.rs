//! `telemetry_data` and `lap_grid`: the samples of a lap, in and out.

use std::collections::HashMap;

use uuid::Uuid;

use crate::db::grid::{LapGrid, STEP_M};
use crate::db::points::{self, Column};
use crate::db::stored::{from_bigint, named};
use crate::db::{ActorTransaction, DbError};
use crate::ids::LapId;
use crate::telemetry::{ChannelRole, Lap, LapKind, LapParts, TimeBasis};
use crate::units::Seconds;

/// A lap's samples, compressed, ready for their tables. Made by computing only.
#[derive(Clone, Debug)]
pub struct EncodedLap {
    columns: Vec<Column>,
    grid: Option<LapGrid>,
}

impl EncodedLap {
    /// Compresses a lap. Takes milliseconds: not for async threads, nor for the time of a transaction.
    ///
    /// # Errors
    /// [`DbError::Unexpected`] for a lap of more samples than an import gives.
    pub fn of(lap: &Lap) -> Result<Self, DbError> {
        Ok(Self {
            columns: points::encode(lap).map_err(DbError::unexpected)?,
            grid: LapGrid::of(lap),
        })
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    lap_number: i64,
    kind: String,
    valid: bool,
    lap_time_s: Option<f64>,
    time_within_s: Option<f64>,
    time_basis: String,
    start_s: f64,
}

/// A lap with all its samples, as it was stored: times exactly, values to 32 bits.
///
/// # Errors
/// [`DbError::NotFound`] also where it exists and the actor may not see it; [`DbError::Unavailable`],
/// [`DbError::Unexpected`].
pub async fn load(transaction: &mut ActorTransaction, lap: LapId) -> Result<Lap, DbError> {
    let row: Row = sqlx::query_as(
        "SELECT lap_number, kind, valid, lap_time_s, time_within_s, time_basis, start_s FROM pacenote.telemetry_sessions WHERE id = $1",
    )
    .bind(lap.get())
    .fetch_one(transaction.connection())
    .await?;
    let columns: Vec<Column> = sqlx::query_as(
        "SELECT channel, time_base, codec, kind, unit, name, source, source_unit, n_samples, data
         FROM pacenote.telemetry_data WHERE session_id = $1",
    )
    .bind(lap.get())
    .fetch_all(transaction.connection())
    .await?;
    lap_of(&row, columns)
}

fn lap_of(row: &Row, columns: Vec<Column>) -> Result<Lap, DbError> {
    // A lap goes with its samples: one that was deleted between the two looks is gone.
    if columns.is_empty() {
        return Err(DbError::NotFound);
    }
    let (distance, channels) = points::decode(columns).map_err(DbError::unexpected)?;
    let lap = Lap::new(LapParts {
        number: from_bigint("lap_number", row.lap_number)?,
        kind: named("kind", &row.kind, LapKind::from_name)?,
        valid: row.valid,
        time: row.lap_time_s.map(Seconds::new),
        time_basis: named("time_basis", &row.time_basis, TimeBasis::from_name)?,
        start: Seconds::new(row.start_s),
        distance,
        channels,
    })
    .map_err(DbError::unexpected)?;
    Ok(lap.known_within(row.time_within_s.map(Seconds::new)))
}

/// Laps with no more than some of their channels, in the order asked for; for a picture of those channels.
///
/// # Errors
/// [`DbError::NotFound`] also where one exists and the actor may not see it; [`DbError::Unavailable`],
/// [`DbError::Unexpected`].
pub(crate) async fn load_channels(
    transaction: &mut ActorTransaction,
    laps: &[LapId],
    roles: &[ChannelRole],
) -> Result<Vec<Lap>, DbError> {
    let ids: Vec<Uuid> = laps.iter().map(|lap| lap.get()).collect();
    let rows: Vec<LapRow> = sqlx::query_as(
        "SELECT id, lap_number, kind, valid, lap_time_s, time_within_s, time_basis, start_s FROM pacenote.telemetry_sessions
         WHERE id = ANY ($1)",
    )
    .bind(&ids)
    .fetch_all(transaction.connection())
    .await?;
    let columns: Vec<ColumnOfLap> = sqlx::query_as(
        "SELECT session_id, channel, time_base, codec, kind, unit, name, source, source_unit, n_samples, data
         FROM pacenote.telemetry_data WHERE session_id = ANY ($1) AND channel = ANY ($2)",
    )
    .bind(&ids)
    .bind(points::codes_of(roles))
    .fetch_all(transaction.connection())
    .await?;
    let mut of_laps: HashMap<Uuid, Vec<Column>> = HashMap::new();
    for of in columns {
        of_laps.entry(of.session_id).or_default().push(of.column);
    }
    let mut rows: HashMap<Uuid, Row> = rows.into_iter().map(|of| (of.id, of.row)).collect();
    ids.iter()
        .map(|id| {
            let row = rows.remove(id).ok_or(DbError::NotFound)?;
            lap_of(&row, of_laps.remove(id).unwrap_or_default())
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct LapRow {
    id: Uuid,
    #[sqlx(flatten)]
    row: Row,
}

#[derive(sqlx::FromRow)]
struct ColumnOfLap {
    session_id: Uuid,
    #[sqlx(flatten)]
    column: Column,
}

/// The samples of a lap that was just inserted.
pub(in crate::db) async fn insert_points(
    transaction: &mut ActorTransaction,
    lap: LapId,
    encoded: &EncodedLap,
) -> Result<(), DbError> {
    insert_columns(transaction, lap.get(), &encoded.columns).await?;
    if let Some(grid) = &encoded.grid {
        insert_grid(transaction, lap.get(), grid).await?;
    }
    Ok(())
}

async fn insert_columns(
    transaction: &mut ActorTransaction,
    lap: Uuid,
    columns: &[Column],
) -> Result<(), DbError> {
    let small = |of: fn(&Column) -> i16| columns.iter().map(of).collect::<Vec<i16>>();
    let code = |of: fn(&Column) -> Option<i16>| columns.iter().map(of).collect::<Vec<Option<i16>>>();
    let text = |of: fn(&Column) -> &Option<String>| {
        columns
            .iter()
            .map(|column| of(column).clone())
            .collect::<Vec<_>>()
    };
    let statement = sqlx::query(
        "INSERT INTO pacenote.telemetry_data (session_id, channel, time_base, codec, kind, unit, name, source,
             source_unit, n_samples, data)
         SELECT $1, * FROM unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::smallint[], $6::smallint[],
             $7::text[], $8::text[], $9::text[], $10::integer[], $11::bytea[])",
    )
    .bind(lap)
    .bind(small(|column| column.channel))
    .bind(small(|column| column.time_base))
    .bind(small(|column| column.codec))
    .bind(code(|column| column.kind))
    .bind(code(|column| column.unit))
    .bind(text(|column| &column.name))
    .bind(text(|column| &column.source))
    .bind(text(|column| &column.source_unit))
    .bind(columns.iter().map(|column| column.n_samples).collect::<Vec<i32>>());
    let data: Vec<&[u8]> = columns.iter().map(|column| column.data.as_slice()).collect();
    statement.bind(data).execute(transaction.connection()).await?;
    Ok(())
}

async fn insert_grid(transaction: &mut ActorTransaction, lap: Uuid, grid: &LapGrid) -> Result<(), DbError> {
    sqlx::query(
        "INSERT INTO pacenote.lap_grid (session_id, first_m, step_m, time_01ms, speed_cmps, throttle_permille,
             brake_permille, brake_cbar, steering_mrad, gear, lat_accel_cmps2, long_accel_cmps2)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(lap)
    .bind(grid.first_m)
    .bind(STEP_M)
    .bind(&grid.time_01ms)
    .bind(&grid.speed_cmps)
    .bind(&grid.throttle_permille)
    .bind(&grid.brake_permille)
    .bind(&grid.brake_cbar)
    .bind(&grid.steering_mrad)
    .bind(&grid.gear)
    .bind(&grid.lat_accel_cmps2)
    .bind(&grid.long_accel_cmps2)
    .execute(transaction.connection())
    .await?;
    Ok(())
}
