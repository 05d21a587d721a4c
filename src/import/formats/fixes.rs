//! Fixes of a receiver, one per row: what NMEA, UBX and GPX come down to.

use crate::import::columns::column_unit;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Emptiness, Excess, ImportError};
use crate::import::format::Format;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::ImportSettings;
use crate::telemetry::{ChannelKind, ChannelRole, Warning, median};

/// Fixes that are kept at most: over four hours at 25 a second.
const MOST_FIXES: usize = 400_000;

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

/// Fixes as they come, no more of them than fit into the memory: of a log of many hours every second one is left out, or more.
#[derive(Debug)]
pub(super) struct Fixes {
    kept: Vec<ReceiverFix>,
    n_read: usize,
    /// Of so many fixes one is kept.
    every: usize,
}

impl Fixes {
    pub(super) const fn new() -> Self {
        Self {
            kept: Vec::new(),
            n_read: 0,
            every: 1,
        }
    }

    /// Takes the next one.
    ///
    /// # Errors
    /// `too_large` past the cap on rows.
    pub(super) fn take(&mut self, fix: ReceiverFix, settings: &ImportSettings) -> Result<(), ImportError> {
        if self.n_read >= settings.max_rows {
            return Err(ImportError::TooLarge(Excess::Rows {
                max: settings.max_rows,
            }));
        }
        if self.n_read.is_multiple_of(self.every) {
            self.kept.push(fix);
        }
        self.n_read += 1;
        if self.kept.len() >= MOST_FIXES {
            let mut stays = false;
            self.kept.retain(|_| {
                stays = !stays;
                stays
            });
            self.every *= 2;
        }
        Ok(())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    pub(super) fn kept(&self) -> &[ReceiverFix] {
        &self.kept
    }

    pub(super) fn kept_mut(&mut self) -> &mut [ReceiverFix] {
        &mut self.kept
    }

    /// Fixes a second, in the middle; where some were left out.
    fn thinned_to_hz(&self) -> Option<f64> {
        let steps = self.kept.array_windows();
        let apart_s = steps.map(|[now, next]| next.clock_s - now.clock_s);
        (self.every > 1)
            .then(|| median(apart_s.filter(|apart_s| *apart_s > 0.0)))
            .flatten()
            .map(f64::recip)
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
pub(super) fn draft(format: &Format, fixes: &Fixes) -> Result<Draft, ImportError> {
    if fixes.is_empty() {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    let thinned_to_hz = fixes.thinned_to_hz();
    let fixes = fixes.kept();
    let clock_s: Vec<f64> = fixes.iter().map(|fix| fix.clock_s).collect();
    let mut draft = Draft::on_clock(format, &clock_s, None)?;
    if let Some(rate_hz) = thinned_to_hz {
        draft.report.add(Warning::ReadThinned { rate_hz });
    }
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
