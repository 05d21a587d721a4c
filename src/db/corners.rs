//! `corner_analysis` and `corner_class_analysis`: what each lap did in each corner, and in each class of corners.

use super::stored::{from_bigint, named, short_text};
use super::{ActorTransaction, DbError};
use crate::analysis::{Corner, CornerClass, CornerFacts, Direction};
use crate::ids::LapId;
use crate::units::{Metres, MetresPerSecond, Seconds};

/// What one lap did in one corner.
#[derive(Clone, Debug, PartialEq)]
pub struct LapCorner {
    /// The corner, stations along the reference.
    pub corner: Corner,
    /// What the lap did.
    pub facts: CornerFacts,
}

/// What one lap did in the corners of one class. Speeds are means over the corners.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassStatistics {
    /// The class.
    pub class: CornerClass,
    /// How many corners of it the lap has, at least 1.
    pub corners: u32,
    /// Mean speed at the corners' entry.
    pub entry_speed: MetresPerSecond,
    /// Mean lowest speed.
    pub apex_speed: MetresPerSecond,
    /// Mean speed at the corners' exit.
    pub exit_speed: MetresPerSecond,
    /// Time spent in them, the sum.
    pub time: Seconds,
    /// Mean of the strongest braking where there was any, in the unit of the brake channel.
    pub brake_peak: Option<f64>,
    /// Time on neither pedal, the sum; `None` where the log does not say for any of them.
    pub coast: Option<Seconds>,
}

const CLASSES: [CornerClass; 3] = [CornerClass::Slow, CornerClass::Medium, CornerClass::Fast];

/// The statistics of the classes that occur, slow first.
#[must_use]
pub fn class_statistics(corners: &[LapCorner]) -> Vec<ClassStatistics> {
    CLASSES
        .into_iter()
        .filter_map(|class| {
            let facts: Vec<&CornerFacts> = corners
                .iter()
                .filter(|corner| corner.corner.class == class)
                .map(|corner| &corner.facts)
                .collect();
            let speed = |of: fn(&CornerFacts) -> MetresPerSecond| {
                mean(facts.iter().map(|facts| of(facts).get())).map(MetresPerSecond::new)
            };
            let coasts: Vec<f64> = facts
                .iter()
                .filter_map(|facts| facts.coast)
                .map(Seconds::get)
                .collect();
            Some(ClassStatistics {
                class,
                corners: u32::try_from(facts.len()).ok()?,
                entry_speed: speed(|facts| facts.entry_speed)?,
                apex_speed: speed(|facts| facts.apex_speed)?,
                exit_speed: speed(|facts| facts.exit_speed)?,
                time: Seconds::new(facts.iter().map(|facts| facts.time.get()).sum()),
                brake_peak: mean(facts.iter().filter_map(|facts| facts.brake_peak)),
                coast: (!coasts.is_empty()).then(|| Seconds::new(coasts.iter().sum())),
            })
        })
        .collect()
}

/// `None` of nothing.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
    (n > 0.0).then(|| sum / n)
}

#[derive(sqlx::FromRow)]
struct CornerRow {
    corner: i32,
    name: Option<String>,
    direction: Option<String>,
    class: String,
    entry_m: f64,
    apex_m: f64,
    exit_m: f64,
    lap_apex_m: f64,
    entry_speed_mps: f64,
    apex_speed_mps: f64,
    exit_speed_mps: f64,
    time_s: f64,
    brake_point_m: Option<f64>,
    brake_estimated: bool,
    brake_release_m: Option<f64>,
    brake_peak: Option<f64>,
    throttle_on_m: Option<f64>,
    full_throttle_m: Option<f64>,
    throttle_lifts: Option<i32>,
    coast_s: Option<f64>,
    min_gear: Option<i32>,
}

impl TryFrom<CornerRow> for LapCorner {
    type Error = DbError;

    fn try_from(row: CornerRow) -> Result<Self, DbError> {
        let direction = match &row.direction {
            None => Direction::Unknown,
            Some(name) => named("direction", name, |name| {
                [Direction::Left, Direction::Right]
                    .into_iter()
                    .find(|direction| direction.name() == Some(name))
            })?,
        };
        Ok(Self {
            corner: Corner {
                number: from_bigint("corner", row.corner.into())?,
                name: row.name,
                direction,
                class: class_named(&row.class)?,
                entry: Metres::new(row.entry_m),
                apex: Metres::new(row.apex_m),
                exit: Metres::new(row.exit_m),
            },
            facts: CornerFacts {
                entry_speed: MetresPerSecond::new(row.entry_speed_mps),
                apex_speed: MetresPerSecond::new(row.apex_speed_mps),
                apex: Metres::new(row.lap_apex_m),
                exit_speed: MetresPerSecond::new(row.exit_speed_mps),
                time: Seconds::new(row.time_s),
                brake_point: row.brake_point_m.map(Metres::new),
                brake_estimated: row.brake_estimated,
                brake_release: row.brake_release_m.map(Metres::new),
                brake_peak: row.brake_peak,
                throttle_on: row.throttle_on_m.map(Metres::new),
                full_throttle: row.full_throttle_m.map(Metres::new),
                throttle_lifts: row
                    .throttle_lifts
                    .map(|lifts| from_bigint("throttle_lifts", lifts.into()))
                    .transpose()?,
                coast: row.coast_s.map(Seconds::new),
                min_gear: row.min_gear,
                ..CornerFacts::default()
            },
        })
    }
}

#[derive(sqlx::FromRow)]
struct ClassRow {
    class: String,
    corner_count: i32,
    entry_speed_mps: f64,
    apex_speed_mps: f64,
    exit_speed_mps: f64,
    time_s: f64,
    brake_peak: Option<f64>,
    coast_s: Option<f64>,
}

impl TryFrom<ClassRow> for ClassStatistics {
    type Error = DbError;

    fn try_from(row: ClassRow) -> Result<Self, DbError> {
        Ok(Self {
            class: class_named(&row.class)?,
            corners: from_bigint("corner_count", row.corner_count.into())?,
            entry_speed: MetresPerSecond::new(row.entry_speed_mps),
            apex_speed: MetresPerSecond::new(row.apex_speed_mps),
            exit_speed: MetresPerSecond::new(row.exit_speed_mps),
            time: Seconds::new(row.time_s),
            brake_peak: row.brake_peak,
            coast: row.coast_s.map(Seconds::new),
        })
    }
}

fn class_named(name: &str) -> Result<CornerClass, DbError> {
    named("class", name, |name| {
        CLASSES.into_iter().find(|class| class.name() == name)
    })
}

/// What a lap did in its corners, in driving order.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`]. A lap that is not visible has no corners.
pub async fn of_lap(transaction: &mut ActorTransaction, lap: LapId) -> Result<Vec<LapCorner>, DbError> {
    let rows: Vec<CornerRow> =
        sqlx::query_as("SELECT * FROM pacenote.corner_analysis WHERE session_id = $1 ORDER BY corner")
            .bind(lap.get())
            .fetch_all(transaction.connection())
            .await?;
    rows.into_iter().map(LapCorner::try_from).collect()
}

/// What a lap did in the classes of corners that it has, slow first.
///
/// # Errors
/// [`DbError::Unavailable`], [`DbError::Unexpected`]. A lap that is not visible has none.
pub async fn classes_of_lap(
    transaction: &mut ActorTransaction,
    lap: LapId,
) -> Result<Vec<ClassStatistics>, DbError> {
    let rows: Vec<ClassRow> = sqlx::query_as(
        "SELECT * FROM pacenote.corner_class_analysis WHERE session_id = $1
         ORDER BY array_position(ARRAY['slow', 'medium', 'fast'], class)",
    )
    .bind(lap.get())
    .fetch_all(transaction.connection())
    .await?;
    rows.into_iter().map(ClassStatistics::try_from).collect()
}

/// Stores the corners of a lap that was just inserted, and the statistics of their classes.
pub(in crate::db) async fn insert(
    transaction: &mut ActorTransaction,
    lap: LapId,
    corners: &[LapCorner],
) -> Result<(), DbError> {
    if corners.is_empty() {
        return Ok(());
    }
    let numbers: Vec<i32> = corners
        .iter()
        .map(|corner| from_bigint("corner", corner.corner.number.into()))
        .collect::<Result<_, DbError>>()?;
    let names: Vec<Option<String>> = corners
        .iter()
        .map(|corner| {
            corner
                .corner
                .name
                .as_deref()
                .and_then(|name| short_text(name, 60))
        })
        .collect();
    let directions: Vec<Option<&str>> = corners
        .iter()
        .map(|corner| corner.corner.direction.name())
        .collect();
    let classes: Vec<&str> = corners.iter().map(|corner| corner.corner.class.name()).collect();
    let gears: Vec<Option<i32>> = corners.iter().map(|corner| corner.facts.min_gear).collect();
    let lifts: Vec<Option<i32>> = corners
        .iter()
        .map(|corner| {
            corner
                .facts
                .throttle_lifts
                .map(|lifts| from_bigint("throttle_lifts", lifts.into()))
                .transpose()
        })
        .collect::<Result<_, DbError>>()?;
    let known = |of: fn(&LapCorner) -> f64| corners.iter().map(of).collect::<Vec<f64>>();
    let perhaps = |of: fn(&CornerFacts) -> Option<f64>| {
        corners
            .iter()
            .map(|corner| of(&corner.facts))
            .collect::<Vec<Option<f64>>>()
    };
    sqlx::query(
        "INSERT INTO pacenote.corner_analysis (session_id, corner, name, direction, class, entry_m, apex_m, exit_m,
             lap_apex_m, entry_speed_mps, apex_speed_mps, exit_speed_mps, time_s, brake_point_m, brake_peak,
             throttle_on_m, full_throttle_m, coast_s, min_gear, throttle_lifts, brake_release_m, brake_estimated)
         SELECT $1, * FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[],
             $8::float8[], $9::float8[], $10::float8[], $11::float8[], $12::float8[], $13::float8[], $14::float8[],
             $15::float8[], $16::float8[], $17::float8[], $18::float8[], $19::integer[], $20::integer[], $21::float8[],
             $22::boolean[])",
    )
    .bind(lap.get())
    .bind(numbers)
    .bind(names)
    .bind(directions)
    .bind(classes)
    .bind(known(|corner| corner.corner.entry.get()))
    .bind(known(|corner| corner.corner.apex.get()))
    .bind(known(|corner| corner.corner.exit.get()))
    .bind(known(|corner| corner.facts.apex.get()))
    .bind(known(|corner| corner.facts.entry_speed.get()))
    .bind(known(|corner| corner.facts.apex_speed.get()))
    .bind(known(|corner| corner.facts.exit_speed.get()))
    .bind(known(|corner| corner.facts.time.get()))
    .bind(perhaps(|facts| facts.brake_point.map(Metres::get)))
    .bind(perhaps(|facts| facts.brake_peak))
    .bind(perhaps(|facts| facts.throttle_on.map(Metres::get)))
    .bind(perhaps(|facts| facts.full_throttle.map(Metres::get)))
    .bind(perhaps(|facts| facts.coast.map(Seconds::get)))
    .bind(gears)
    .bind(lifts)
    .bind(perhaps(|facts| facts.brake_release.map(Metres::get)))
    .bind(corners.iter().map(|corner| corner.facts.brake_estimated).collect::<Vec<bool>>())
    .execute(transaction.connection())
    .await?;
    insert_classes(transaction, lap, &class_statistics(corners)).await
}

async fn insert_classes(
    transaction: &mut ActorTransaction,
    lap: LapId,
    classes: &[ClassStatistics],
) -> Result<(), DbError> {
    let counts: Vec<i32> = classes
        .iter()
        .map(|class| from_bigint("corner_count", class.corners.into()))
        .collect::<Result<_, DbError>>()?;
    let known = |of: fn(&ClassStatistics) -> f64| classes.iter().map(of).collect::<Vec<f64>>();
    sqlx::query(
        "INSERT INTO pacenote.corner_class_analysis (session_id, user_id, circuit_id, car_id, class, corner_count,
             entry_speed_mps, apex_speed_mps, exit_speed_mps, time_s, brake_peak, coast_s)
         SELECT lap.id, lap.user_id, lap.circuit_id, lap.car_id, class.*
         FROM pacenote.telemetry_sessions AS lap,
              unnest($2::text[], $3::integer[], $4::float8[], $5::float8[], $6::float8[], $7::float8[], $8::float8[],
                     $9::float8[]) AS class
         WHERE lap.id = $1",
    )
    .bind(lap.get())
    .bind(classes.iter().map(|class| class.class.name()).collect::<Vec<&str>>())
    .bind(counts)
    .bind(known(|class| class.entry_speed.get()))
    .bind(known(|class| class.apex_speed.get()))
    .bind(known(|class| class.exit_speed.get()))
    .bind(known(|class| class.time.get()))
    .bind(classes.iter().map(|class| class.brake_peak).collect::<Vec<Option<f64>>>())
    .bind(classes.iter().map(|class| class.coast.map(Seconds::get)).collect::<Vec<Option<f64>>>())
    .execute(transaction.connection())
    .await?;
    Ok(())
}
