//! Pacenote's own CSV, as an export of one's data writes it: a few lines about the file, then one row per moment with the
//! number and the time of the lap it belongs to. Read again, every lap has the time it had.
//!
//! Names hold their units; a cell is empty where a channel has no sample at that moment.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};

use crate::import::columns::plan::Known;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Syntax};
use crate::telemetry::{Channel, ChannelKind, ChannelRole, Lap, LapKind, Recording, StatedLap, Unit, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "pacenote-csv",
    program: "Pacenote",
    world: None,
    reader: Reader::Text { is, read },
};
const FIRST_CELL: &str = "pacenote_laps";
const LAP: &str = "lap";
const LAP_TIME: &str = "lap_time_s";
/// Samples closer to each other are one moment, in microseconds.
const ONE_MOMENT_US: f64 = 1e6;

/// Every column, by what it holds: its name, its role, its unit here and as it is written in the plan.
const COLUMNS: [(&str, ChannelRole, Unit, &str); 22] = [
    ("speed_mps", ChannelRole::Speed, Unit::MetresPerSecond, "m/s"),
    ("throttle_ratio", ChannelRole::Throttle, Unit::Ratio, ""),
    ("brake_ratio", ChannelRole::Brake, Unit::Ratio, ""),
    ("brake_bar", ChannelRole::Brake, Unit::Bar, "bar"),
    ("brake_on", ChannelRole::Brake, Unit::OnOff, ""),
    ("clutch_ratio", ChannelRole::Clutch, Unit::Ratio, ""),
    ("steering_rad", ChannelRole::Steering, Unit::Radians, "rad"),
    ("steering_ratio", ChannelRole::Steering, Unit::Ratio, ""),
    ("gear", ChannelRole::Gear, Unit::Count, ""),
    ("engine_rpm", ChannelRole::Rpm, Unit::RevolutionsPerMinute, "rpm"),
    (
        "lat_accel_mps2",
        ChannelRole::LatAccel,
        Unit::MetresPerSecond2,
        "m/s^2",
    ),
    (
        "long_accel_mps2",
        ChannelRole::LongAccel,
        Unit::MetresPerSecond2,
        "m/s^2",
    ),
    (
        "yaw_rate_radps",
        ChannelRole::YawRate,
        Unit::RadiansPerSecond,
        "rad/s",
    ),
    ("latitude_deg", ChannelRole::Latitude, Unit::Degrees, "deg"),
    ("longitude_deg", ChannelRole::Longitude, Unit::Degrees, "deg"),
    ("x_m", ChannelRole::X, Unit::Metres, "m"),
    ("y_m", ChannelRole::Y, Unit::Metres, "m"),
    ("altitude_m", ChannelRole::Altitude, Unit::Metres, "m"),
    ("lap_fraction", ChannelRole::LapFraction, Unit::Ratio, ""),
    ("lap_invalid", ChannelRole::LapInvalid, Unit::OnOff, ""),
    ("in_pit", ChannelRole::InPit, Unit::OnOff, ""),
    ("incidents", ChannelRole::Incidents, Unit::Count, ""),
];

/// What an exported file says about itself.
#[derive(Clone, Debug, Default)]
pub struct ExportHead<'a> {
    /// The circuit's name.
    pub circuit: Option<&'a str>,
    /// The car's name.
    pub car: Option<&'a str>,
    /// The driver's name.
    pub driver: Option<&'a str>,
    /// When it was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
    /// Whether it was driven in a game.
    pub world: Option<World>,
}

/// Laps of one file, in the order driven, as a text that is read again with the same lap times.
///
/// # Errors
/// A text that cannot be written, which writing to memory never gives.
pub fn export_csv(head: &ExportHead<'_>, laps: &[Lap]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record([FIRST_CELL, "1"])?;
    let recorded_at = head
        .recorded_at
        .map(|at| at.to_rfc3339_opts(SecondsFormat::Millis, true));
    for (name, value) in [
        ("circuit", head.circuit),
        ("car", head.car),
        ("driver", head.driver),
        ("recorded_at", recorded_at.as_deref()),
        ("world", head.world.map(World::name)),
    ] {
        if let Some(value) = value {
            writer.write_record([name, value])?;
        }
    }
    let used: Vec<usize> = (0..COLUMNS.len())
        .filter(|column| laps.iter().any(|lap| channel(lap, *column).is_some()))
        .collect();
    let names = used
        .iter()
        .filter_map(|column| COLUMNS.get(*column))
        .map(|column| column.0);
    writer.write_record(["time_s", LAP, LAP_TIME].into_iter().chain(names))?;
    for (time_us, row) in rows(laps, &used) {
        #[expect(clippy::cast_precision_loss, reason = "a recording is shorter than 2^53 µs")]
        let time_s = time_us as f64 / ONE_MOMENT_US;
        let lap_time = row
            .lap_time_s
            .map_or_else(String::new, |time_s| time_s.to_string());
        let values = row
            .values
            .iter()
            .map(|value| value.map_or_else(String::new, |value| value.to_string()));
        let cells = [time_s.to_string(), row.lap.to_string(), lap_time];
        writer.write_record(cells.into_iter().chain(values))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// One moment of a lap.
struct ExportRow {
    lap: u32,
    lap_time_s: Option<f64>,
    values: Vec<Option<f64>>,
}

/// The channel of a lap that a column holds. Derived ones are derived again; speed is always told.
fn channel(lap: &Lap, column: usize) -> Option<&Channel> {
    let (_, role, unit, _) = COLUMNS.get(column)?;
    lap.channel(*role).filter(|channel| {
        channel.unit == *unit && (channel.kind == ChannelKind::Measured || *role == ChannelRole::Speed)
    })
}

/// Every moment of the laps by microseconds since the first one began. Where two laps meet, the moment is the later one's.
fn rows(laps: &[Lap], used: &[usize]) -> BTreeMap<i64, ExportRow> {
    let first_s = laps
        .iter()
        .map(|lap| lap.start().get())
        .fold(f64::INFINITY, f64::min);
    let mut rows: BTreeMap<i64, ExportRow> = BTreeMap::new();
    for lap in laps {
        let is_told = matches!(lap.kind(), LapKind::Timed | LapKind::Partial);
        let lap_time_s = lap.time().filter(|_| is_told).map(Seconds::get);
        for (place, column) in used.iter().enumerate() {
            let Some(channel) = channel(lap, *column) else {
                continue;
            };
            let times_s = channel.series.times_s().iter();
            for (time_s, value) in times_s.zip(channel.series.values()) {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "a recording is shorter than 2^63 µs"
                )]
                let time_us = ((lap.start().get() - first_s + time_s) * ONE_MOMENT_US).round() as i64;
                let row = rows.entry(time_us).or_insert_with(|| ExportRow {
                    lap: lap.number(),
                    lap_time_s,
                    values: vec![None; used.len()],
                });
                if row.lap != lap.number() {
                    (row.lap, row.lap_time_s) = (lap.number(), lap_time_s);
                }
                if let Some(cell) = row.values.get_mut(place) {
                    *cell = Some(*value);
                }
            }
        }
    }
    rows
}

fn is(file: &TextFile<'_>) -> bool {
    file.text.trim_start_matches('\u{feff}').starts_with(FIRST_CELL)
}

fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0) == "time_s"
    })?;
    let mut known = vec![
        Known::channel("time_s", ChannelRole::Time, "s"),
        Known::channel(LAP, ChannelRole::Lap, ""),
    ];
    known.extend(COLUMNS.map(|(name, role, _, unit)| Known::channel(name, role, unit)));
    let plan = head.plan(&known);
    let numbers = head.column_values(LAP, Cell::Number).unwrap_or_default();
    let times_s = head.column_values(LAP_TIME, Cell::Number).unwrap_or_default();
    let about: BTreeMap<String, String> = head
        .preamble
        .iter()
        .map(|record| (record.cell(0).to_owned(), record.cell(1).to_owned()))
        .collect();
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.lap_marks.stated = stated(&draft, &numbers, &times_s);
    let text = |name: &str| about.get(name).filter(|text| !text.is_empty()).cloned();
    draft.recording.circuit.name = text("circuit");
    draft.recording.vehicle = text("car");
    draft.recording.driver = text("driver");
    draft.recording.world = text("world").and_then(|name| World::by_name(&name));
    let recorded_at = text("recorded_at").and_then(|at| DateTime::parse_from_rfc3339(&at).ok());
    draft.recording.recorded_at = recorded_at.map(|at| at.to_utc());
    draft.finish()
}

/// The laps whose time the rows tell; each begins with its first row.
fn stated(draft: &Draft, numbers: &[f64], times_s: &[f64]) -> Vec<StatedLap> {
    let mut laps: Vec<StatedLap> = Vec::new();
    let mut last = f64::NAN;
    for (row, (number, time_s)) in numbers.iter().zip(times_s).enumerate() {
        let is_new = number.to_bits() != last.to_bits();
        last = *number;
        if !is_new || !time_s.is_finite() || !(0.0..4_294_967_296.0).contains(number) {
            continue;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "within the range of u32"
        )]
        let number = *number as u32;
        laps.push(StatedLap {
            number,
            time: Seconds::new(*time_s),
            start: draft
                .axis
                .as_ref()
                .and_then(|axis| axis.time_from_row(row))
                .map(Seconds::new),
        });
    }
    laps
}
