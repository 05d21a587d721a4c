//! A lap without its samples, as lists and answers have it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::DbError;
use crate::db::stored::{from_bigint, named};
use crate::ids::{CarId, CircuitId, LapId, UploadId, UserId};
use crate::telemetry::{CircuitLabel, LapKind, LapResult};
use crate::units::{Metres, Seconds};

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// 0 is the first.
    pub index: u32,
    /// Laps on a page, at most 100.
    pub size: u32,
}

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
    /// To how much that is known; `None`: to the millisecond.
    pub within: Option<Seconds>,
    /// When its file was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
    /// When it was stored.
    pub stored_at: DateTime<Utc>,
    /// Whether it is shared with the actor's server; outside of one: with any.
    pub shared: bool,
    /// Why its driver does not let it count; `None`: they do.
    pub set_aside: Option<SetAside>,
}

/// Why a driver does not let one of their laps count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetAside {
    /// It says nothing about them: traffic, a cool-down, a wrong line.
    Excluded,
    /// Somebody else drove it; it is kept to be compared with.
    NotMine,
    /// Nobody drove it as a whole: it is made of the best parts of others.
    Optimal,
}

impl SetAside {
    const NAMES: [(Self, &'static str); 3] = [
        (Self::Excluded, "excluded"),
        (Self::NotMine, "not_mine"),
        (Self::Optimal, "optimal"),
    ];

    /// As it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Excluded => "excluded",
            Self::NotMine => "not_mine",
            Self::Optimal => "optimal",
        }
    }

    pub(in crate::db) fn from_name(name: &str) -> Option<Self> {
        let known = Self::NAMES.iter().find(|(_, known)| *known == name);
        known.map(|(why, _)| *why)
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct SummaryRow {
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
    time_within_s: Option<f64>,
    recorded_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    shared: bool,
    set_aside: Option<String>,
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
            within: self.within,
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

impl TryFrom<SummaryRow> for LapSummary {
    type Error = DbError;

    fn try_from(row: SummaryRow) -> Result<Self, DbError> {
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
            within: row.time_within_s.map(Seconds::new),
            recorded_at: row.recorded_at,
            stored_at: row.created_at,
            shared: row.shared,
            set_aside: row
                .set_aside
                .map(|why| named("set_aside", &why, SetAside::from_name))
                .transpose()?,
        })
    }
}

pub(super) fn summaries(rows: Vec<SummaryRow>) -> Result<Vec<LapSummary>, DbError> {
    rows.into_iter().map(LapSummary::try_from).collect()
}
