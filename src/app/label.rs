//! A stored lap as people name it, without its samples.

use chrono::{DateTime, Utc};

use crate::db::laps::LapSummary;
use crate::ids::{LapId, UserId};
use crate::telemetry::LapKind;
use crate::units::{Metres, Seconds};

/// A stored lap as people name it.
#[derive(Clone, Debug, PartialEq)]
pub struct LapLabel {
    /// Which lap.
    pub id: LapId,
    /// Whose lap.
    pub owner: UserId,
    /// The driver's name.
    pub driver: String,
    /// The file's number.
    pub number: u32,
    /// Lap time, where complete.
    pub time: Option<Seconds>,
    /// What kind of lap.
    pub kind: LapKind,
    /// Whether it counts.
    pub valid: bool,
    /// The circuit's name, or what is known of it.
    pub circuit: String,
    /// The car's name.
    pub car: Option<String>,
    /// Whether others in this server see it.
    pub shared: bool,
    /// When it was stored.
    pub stored_at: DateTime<Utc>,
}

impl LapLabel {
    /// Whether both cars are known and differ.
    #[must_use]
    pub fn is_in_another_car_than(&self, other: &Self) -> bool {
        self.car.is_some() && other.car.is_some() && self.car != other.car
    }
}

impl From<LapSummary> for LapLabel {
    fn from(lap: LapSummary) -> Self {
        Self {
            id: lap.id,
            owner: lap.driver,
            driver: lap.driver_name,
            number: lap.number,
            time: lap.time,
            kind: lap.kind,
            valid: lap.valid,
            circuit: circuit_label(lap.circuit_name, lap.circuit_length),
            car: lap.car_name,
            shared: lap.shared,
            stored_at: lap.stored_at,
        }
    }
}

/// The circuit's name, or its length where no file has named it.
pub(super) fn circuit_label(name: Option<String>, length: Metres) -> String {
    name.unwrap_or_else(|| format!("Circuit of {:.2} km", length.get() / 1000.0))
}
