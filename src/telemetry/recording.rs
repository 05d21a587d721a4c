//! What one file holds, after import: channels in SI and every piece of evidence about laps.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Channel, ChannelRole, Conditions, Series, Warning, World};
use crate::units::{Metres, Seconds};

/// What one file holds. Times count in seconds from the first usable sample, pauses included.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    /// Stable id of the layout: `racechrono-csv-v3`.
    pub format: &'static str,
    /// Whether a game or a real car wrote it; `None` where the file does not tell.
    pub world: Option<World>,
    /// Data rows read (samples of the fastest channel where a format has no rows).
    pub rows: usize,
    /// The circuit as the file names it.
    pub circuit: StatedCircuit,
    /// The car as the file names it.
    pub vehicle: Option<String>,
    /// The driver as the file names it.
    pub driver: Option<String>,
    /// When it was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
    /// Under which conditions, as far as the file says.
    pub conditions: Conditions,
    /// The channel in use for each role. Always holds speed.
    pub channels: BTreeMap<ChannelRole, Channel>,
    /// Where times come from.
    pub time_axis: TimeAxis,
    /// The column that times were read from, where it is one column.
    pub time_column: Option<TimeColumn>,
    /// What the file says about laps, apart from the lap channel.
    pub lap_marks: LapMarks,
    /// Stretches in which the logger did not record though the clock ran on; in order, not touching.
    pub pauses: Vec<Pause>,
    /// Corners as the file calls them, in the order driven.
    pub corner_labels: Vec<NamedStretch>,
    /// Columns that were not understood.
    pub unknown_columns: Vec<UnknownColumn>,
    /// What was wrong with the file.
    pub warnings: Vec<Warning>,
}

impl Recording {
    /// The samples of a role, where the file has it.
    #[must_use]
    pub fn series(&self, role: ChannelRole) -> Option<&Series> {
        self.channels.get(&role).map(|channel| &channel.series)
    }
}

/// A stretch of the recording that the file has a name for.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedStretch {
    /// The name.
    pub name: String,
    /// Where it begins on the recording's clock.
    pub start: Seconds,
    /// Where it ends.
    pub end: Seconds,
}

/// The circuit as a file names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatedCircuit {
    /// Its name.
    pub name: Option<String>,
    /// Its length, where the file states one.
    pub length: Option<Metres>,
}

/// Where times come from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum TimeAxis {
    /// The file has a clock.
    #[default]
    Measured,
    /// The file has none: rows over this rate in Hz.
    Implied {
        /// Rows per second, known of the format.
        rate_hz: f64,
    },
}

/// A column of times, as the file spells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeColumn {
    /// Its name.
    pub name: String,
    /// Where the logger had it from, empty if the file does not say.
    pub source: String,
}

/// What a file says about laps, apart from the lap channel.
#[derive(Clone, Debug, Default)]
pub struct LapMarks {
    /// Laps whose time the file states.
    pub stated: Vec<StatedLap>,
    /// Moments at which a beacon or the logger itself marked the line; increasing.
    pub beacons: Vec<Seconds>,
    /// The start line, where the file has one (it may belong to another circuit).
    pub start_line: Option<GeoLine>,
    /// A game's or logger's own clock of the current lap, seconds over recording time.
    pub lap_clock: Option<Series>,
    /// A game's own time of the lap finished last, seconds over recording time.
    pub last_lap_time: Option<Series>,
    /// The file is one complete lap by definition of its format.
    pub single_lap: bool,
    /// The lap that the file itself calls its fastest: it went from line to line, whatever its length.
    pub fastest: Option<u32>,
}

/// A lap whose time the file states.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatedLap {
    /// The file's own number.
    pub number: u32,
    /// Its time.
    pub time: Seconds,
    /// When it began on the recording's clock, where that is known.
    pub start: Option<Seconds>,
}

/// A stretch without samples though the clock ran on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pause {
    /// Last sample before.
    pub start: Seconds,
    /// First sample after.
    pub end: Seconds,
}

/// A point on the ground, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoPoint {
    /// Degrees north.
    pub latitude_deg: f64,
    /// Degrees east.
    pub longitude_deg: f64,
}

/// A line on the ground between two points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoLine {
    /// One end.
    pub a: GeoPoint,
    /// The other end.
    pub b: GeoPoint,
}

/// A column that was not understood, shown to the person who has to map it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownColumn {
    /// Its name.
    pub name: String,
    /// Its unit as the file spells it, empty if it does not say.
    pub unit: String,
    /// The first values that are not empty, at most three.
    pub samples: Vec<String>,
    /// What it might be.
    pub guess: Option<ChannelRole>,
}
