//! Fixes of a receiver, one per row: what NMEA, UBX and GPX come down to.

use crate::import::columns::column_unit;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Emptiness, ImportError};
use crate::import::format::Format;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::telemetry::{ChannelKind, ChannelRole};

/// What a receiver says at one moment; NaN where it does not say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ReceiverFix {
    /// Unix seconds where the date is known, else seconds of the day.
    pub(super) clock_s: f64,
    pub(super) latitude_deg: f64,
    pub(super) longitude_deg: f64,
    pub(super) speed_mps: f64,
    pub(super) altitude_m: f64,
    /// Clockwise from north.
    pub(super) heading_deg: f64,
    /// Across, along and about the box, where it has such sensors: g, g, degrees per second.
    pub(super) motion: [f64; 3],
}

impl ReceiverFix {
    /// A place at a time, and nothing else.
    pub(super) const fn at(clock_s: f64, latitude_deg: f64, longitude_deg: f64) -> Self {
        Self {
            clock_s,
            latitude_deg,
            longitude_deg,
            speed_mps: f64::NAN,
            altitude_m: f64::NAN,
            heading_deg: f64::NAN,
            motion: [f64::NAN; 3],
        }
    }

    /// On the Earth and not at 0, 0, where receivers are that know nothing yet.
    pub(super) fn is_sound(&self) -> bool {
        self.clock_s.is_finite()
            && self.latitude_deg.abs() <= 90.0
            && self.longitude_deg.abs() <= 180.0
            && (self.latitude_deg.abs() > 1e-6 || self.longitude_deg.abs() > 1e-6)
    }
}

/// What a fix tells, its name, its unit.
type Column = (Meaning, &'static str, &'static str, fn(&ReceiverFix) -> f64);

const COLUMNS: [Column; 8] = [
    (
        Meaning::Channel(ChannelRole::Latitude),
        "latitude",
        "deg",
        |fix| fix.latitude_deg,
    ),
    (
        Meaning::Channel(ChannelRole::Longitude),
        "longitude",
        "deg",
        |fix| fix.longitude_deg,
    ),
    (Meaning::Channel(ChannelRole::Speed), "speed", "m/s", |fix| {
        fix.speed_mps
    }),
    (Meaning::Channel(ChannelRole::Altitude), "altitude", "m", |fix| {
        fix.altitude_m
    }),
    (Meaning::Heading, "course", "deg", |fix| fix.heading_deg),
    (Meaning::Channel(ChannelRole::LatAccel), "g-force y", "g", |fix| {
        fix.motion[0]
    }),
    (
        Meaning::Channel(ChannelRole::LongAccel),
        "g-force x",
        "g",
        |fix| fix.motion[1],
    ),
    (
        Meaning::Channel(ChannelRole::YawRate),
        "rotation z",
        "deg/s",
        |fix| fix.motion[2],
    ),
];

/// A recording in the making from fixes in the order logged.
///
/// # Errors
/// `empty` without a fix, `malformed` with fewer than two usable times.
pub(super) fn draft(format: &Format, fixes: &[ReceiverFix]) -> Result<Draft, ImportError> {
    if fixes.is_empty() {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    let clock_s: Vec<f64> = fixes.iter().map(|fix| fix.clock_s).collect();
    let mut draft = Draft::on_clock(format, &clock_s, None)?;
    for (meaning, name, unit, value) in COLUMNS {
        let values: Vec<f64> = fixes.iter().map(value).collect();
        if !values.iter().any(|value| value.is_finite()) {
            continue;
        }
        draft.column_names.push(name.to_owned());
        draft.log(Logged {
            meaning,
            rank: 0,
            name: name.to_owned(),
            source: String::new(),
            unit_text: unit.to_owned(),
            unit: column_unit::parse(unit, meaning.unit_role()),
            sign: 1.0,
            kind: ChannelKind::Measured,
            times_s: Vec::new().into(),
            values,
        });
    }
    Ok(draft)
}
