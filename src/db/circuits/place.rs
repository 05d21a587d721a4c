//! A circuit, and what a log tells about one.

use crate::ids::CircuitId;
use crate::telemetry::{CircuitLabel, GeoPoint};
use crate::units::{Metres, MetresPerSecond};

/// What a lap tells about the place it was driven at.
#[derive(Clone, Debug, PartialEq)]
pub struct CircuitSignature {
    /// As the file names it.
    pub name: Option<String>,
    /// Length of a complete lap; positive.
    pub length: Metres,
    /// Mean of the positions at equal distances along the lap.
    pub center: Option<GeoPoint>,
    /// Change of heading in each of equally long parts of the lap, radians, to the left positive. Empty: not known.
    pub shape: Vec<f32>,
}

/// A place.
#[derive(Clone, Debug, PartialEq)]
pub struct Circuit {
    /// Which one.
    pub id: CircuitId,
    /// What whoever asks calls it, where anybody they may read has named it.
    pub name: Option<String>,
    /// Its length.
    pub length: Metres,
    /// Whether it is known where on earth it is.
    pub has_place: bool,
    /// Its own corner classes, where it has some: slow below the first apex speed, fast from the second on.
    pub classes: Option<(MetresPerSecond, MetresPerSecond)>,
}

impl Circuit {
    /// What it is called.
    #[must_use]
    pub fn label(&self) -> CircuitLabel {
        CircuitLabel {
            name: self.name.clone(),
            length: self.length,
        }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) slug: Option<String>,
    /// As whoever asks calls it.
    pub(super) shown_name: Option<String>,
    pub(super) length_m: f64,
    pub(super) center_latitude_deg: Option<f64>,
    pub(super) center_longitude_deg: Option<f64>,
    pub(super) shape_rad: Option<Vec<f32>>,
    pub(super) slow_below_kmh: Option<f32>,
    pub(super) fast_from_kmh: Option<f32>,
}

impl From<Row> for Circuit {
    fn from(row: Row) -> Self {
        Self {
            id: CircuitId::new(row.id),
            name: row.shown_name,
            length: Metres::new(row.length_m),
            has_place: row.center_latitude_deg.is_some(),
            classes: row
                .slow_below_kmh
                .zip(row.fast_from_kmh)
                .map(|(slow_below_kmh, fast_from_kmh)| {
                    let speed = |km_per_hour: f32| MetresPerSecond::from_km_per_hour(km_per_hour.into());
                    (speed(slow_below_kmh), speed(fast_from_kmh))
                }),
        }
    }
}
