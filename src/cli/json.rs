//! `inspect`'s JSON: mirror types, so that a change of the core cannot change a field by accident.
//!
//! All numbers are finite; what is not known is `null`, never 0. Rounded to what the data carries.

use serde::Serialize;

use crate::app::log_file::LogFile;
use crate::contract::{WarningLine, rounded, warning_lines};
use crate::telemetry::{ChannelKind, ChannelRole, Lap, LapKind, Recording, Series, TimeAxis};

#[derive(Serialize)]
pub(super) struct Inspection<'a> {
    format: &'static str,
    rows: usize,
    circuit: Circuit<'a>,
    vehicle: Option<&'a str>,
    driver: Option<&'a str>,
    recorded_at: Option<String>,
    channels: Vec<ChannelLine<'a>>,
    laps: Vec<LapLine>,
    unknown_columns: Vec<UnknownColumnLine<'a>>,
    warnings: Vec<WarningLine>,
}

#[derive(Serialize)]
struct Circuit<'a> {
    name: Option<&'a str>,
    length_m: Option<f64>,
    turns: Option<u32>,
    basis: &'static str,
}

#[derive(Serialize)]
struct ChannelLine<'a> {
    role: &'static str,
    name: &'a str,
    source: &'a str,
    unit: &'a str,
    rate_hz: Option<f64>,
    kind: &'static str,
}

#[derive(Serialize)]
struct LapLine {
    number: u32,
    kind: &'static str,
    valid: bool,
    time_s: Option<f64>,
    time_basis: &'static str,
    start_s: f64,
    length_m: f64,
}

#[derive(Serialize)]
struct UnknownColumnLine<'a> {
    name: &'a str,
    unit: &'a str,
    samples: &'a [String],
    guess: Option<&'static str>,
}

/// What `inspect` prints.
pub(super) fn inspection(log: &LogFile) -> Inspection<'_> {
    let recording = &log.recording;
    Inspection {
        format: recording.format,
        rows: recording.rows,
        circuit: Circuit {
            name: log.circuit_name(),
            length_m: log.circuit_length().map(|length| rounded(length.get(), 1)),
            turns: log.known.as_ref().map(|known| known.turns),
            basis: log.circuit_basis().name(),
        },
        vehicle: recording.vehicle.as_deref(),
        driver: recording.driver.as_deref(),
        recorded_at: recording
            .recorded_at
            .map(|moment| moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        channels: std::iter::once(time_line(recording))
            .chain(recording.channels.values().map(|channel| ChannelLine {
                role: channel.role.name(),
                name: &channel.name,
                source: &channel.source,
                unit: channel.unit.symbol(),
                rate_hz: channel.series.rate_hz().map(|rate| rounded(rate, 2)),
                kind: channel.kind.name(),
            }))
            .collect(),
        laps: log.laps.iter().map(lap_line).collect(),
        unknown_columns: recording
            .unknown_columns
            .iter()
            .map(|column| UnknownColumnLine {
                name: &column.name,
                unit: &column.unit,
                samples: &column.samples,
                guess: column.guess.map(ChannelRole::name),
            })
            .collect(),
        warnings: warning_lines(&log.warnings),
    }
}

/// The time axis as a channel: every log has one, though not every file has a column for it.
fn time_line(recording: &Recording) -> ChannelLine<'_> {
    let column = recording.time_column.as_ref();
    ChannelLine {
        role: ChannelRole::Time.name(),
        name: column.map_or("", |column| &column.name),
        source: column.map_or("", |column| &column.source),
        unit: ChannelRole::Time.unit().symbol(),
        rate_hz: recording
            .series(ChannelRole::Speed)
            .and_then(Series::rate_hz)
            .map(|rate| rounded(rate, 2)),
        kind: match recording.time_axis {
            TimeAxis::Measured => ChannelKind::Measured.name(),
            TimeAxis::Implied { .. } => ChannelKind::Derived.name(),
        },
    }
}

fn lap_line(lap: &Lap) -> LapLine {
    LapLine {
        number: lap.number(),
        kind: lap.kind().name(),
        valid: lap.valid(),
        // A lap of which a part is missing has a clock, but no lap time.
        time_s: lap
            .time()
            .filter(|_| lap.kind() != LapKind::Partial)
            .map(|time| rounded(time.get(), 4)),
        time_basis: lap.time_basis().name(),
        start_s: rounded(lap.start().get(), 4),
        length_m: rounded(lap.length().get(), 2),
    }
}
