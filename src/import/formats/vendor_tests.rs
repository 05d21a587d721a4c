//! What the tests of vendors' layouts share: a drive to write down in any layout, a summary to compare, and the
//! property that no mutation of any of their files panics or poisons.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::import::tests::import;
use crate::telemetry::{ChannelRole, Recording, TimeAxis};

/// One moment of a drive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// Seconds since the first one.
    pub(super) t: f64,
    /// Speed in m/s.
    pub(super) v: f64,
    /// Lap, from 1; each is [`LAP_S`] long.
    pub(super) lap: u32,
    /// Seconds since the line.
    pub(super) lap_t: f64,
    /// Metres since the line.
    pub(super) lap_m: f64,
    /// East and north of the middle, metres.
    pub(super) x: f64,
    pub(super) y: f64,
    /// Degrees.
    pub(super) lat: f64,
    pub(super) lon: f64,
    /// Accelerations in m/s², left and forward positive.
    pub(super) left: f64,
    pub(super) forward: f64,
}

/// Seconds of one lap of the drive.
pub(super) const LAP_S: f64 = 20.0;

/// A figure of eight of two circles of 60 m radius, first to the left, in 20 s and with a speed that swings around
/// 37.7 m/s.
pub(super) fn drive(n_rows: u32, rate_hz: f64) -> Vec<Moment> {
    const RADIUS_M: f64 = 60.0;
    let tau = std::f64::consts::TAU;
    let (mean_mps, swing_mps) = (2.0 * tau * RADIUS_M / LAP_S, 5.0);
    (0..n_rows)
        .map(|row| {
            let t = f64::from(row) / rate_hz;
            let laps = (t / LAP_S + 1e-9).floor();
            let lap_t = (t - laps * LAP_S).max(0.0);
            let phase = lap_t / LAP_S * tau;
            let v = mean_mps + swing_mps * phase.sin();
            let lap_m = mean_mps * lap_t + swing_mps * LAP_S / tau * (1.0 - phase.cos());
            let angle = lap_m / RADIUS_M;
            let side = if angle < tau { 1.0 } else { -1.0 };
            // Around the middle of the circle on this side, from the crossing of the two.
            let (x, y) = (RADIUS_M * angle.sin(), side * RADIUS_M * (1.0 - angle.cos()));
            Moment {
                t,
                v,
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a small count"
                )]
                lap: laps as u32 + 1,
                lap_t,
                lap_m,
                x,
                y,
                lat: 52.0 + y / 111_195.0,
                lon: 13.0 + x / (111_195.0 * 52_f64.to_radians().cos()),
                left: side * v * v / RADIUS_M,
                forward: swing_mps * tau / LAP_S * phase.cos(),
            }
        })
        .collect()
}

/// A file of a head and one row per moment.
pub(super) fn file(head: &str, drive: &[Moment], row: impl Fn(&Moment) -> String) -> String {
    drive
        .iter()
        .fold(head.to_owned(), |text, moment| text + &row(moment))
}

/// What a file was read as: format, channels with unit and first values, laps, warnings, unknown columns.
pub(super) fn summary(recording: &Recording) -> String {
    let mut text = format!("{}, {} rows", recording.format, recording.rows);
    if let TimeAxis::Implied { rate_hz } = recording.time_axis {
        let _ = write!(text, " at {rate_hz} Hz");
    }
    for (name, value) in [
        ("circuit", &recording.circuit.name),
        ("vehicle", &recording.vehicle),
        ("driver", &recording.driver),
        (
            "recorded",
            &recording.recorded_at.map(|moment| moment.to_rfc3339()),
        ),
    ] {
        if let Some(value) = value {
            let _ = write!(text, "\n{name}: {value}");
        }
    }
    for (role, channel) in &recording.channels {
        let values: Vec<String> = channel
            .series
            .values()
            .iter()
            .take(3)
            .map(|value| rounded(*value))
            .collect();
        let _ = write!(
            text,
            "\n{} {} [{}] from {} [{}] x{}: {}",
            channel.kind.name(),
            role.name(),
            channel.unit.symbol(),
            channel.name,
            channel.source_unit,
            channel.series.len(),
            values.join(" ")
        );
    }
    let marks = &recording.lap_marks;
    for lap in &marks.stated {
        let start = lap
            .start
            .map_or_else(|| "?".to_owned(), |start| rounded(start.get()));
        let _ = write!(
            text,
            "\nstated lap {}: {} from {start}",
            lap.number,
            rounded(lap.time.get())
        );
    }
    if !marks.beacons.is_empty() {
        let beacons: Vec<String> = marks.beacons.iter().map(|beacon| rounded(beacon.get())).collect();
        let _ = write!(text, "\nbeacons: {}", beacons.join(" "));
    }
    if marks.single_lap {
        text.push_str("\nsingle lap");
    }
    for (name, series) in [
        ("lap clock", &marks.lap_clock),
        ("last lap time", &marks.last_lap_time),
    ] {
        if let Some(series) = series {
            let last = series.values().last().copied().unwrap_or_default();
            let _ = write!(text, "\n{name} x{}, last {}", series.len(), rounded(last));
        }
    }
    for pause in &recording.pauses {
        let _ = write!(
            text,
            "\npause {} to {}",
            rounded(pause.start.get()),
            rounded(pause.end.get())
        );
    }
    for warning in &recording.warnings {
        let _ = write!(text, "\n{warning:?}");
    }
    let unknown: Vec<&str> = recording
        .unknown_columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    if !unknown.is_empty() {
        let _ = write!(text, "\nunknown: {}", unknown.join(", "));
    }
    text
}

/// The summary of a file's text, or why it is refused.
pub(super) fn read_summary(name: &str, text: &str) -> String {
    match import(name, text.as_bytes()) {
        Ok(recording) => summary(&recording),
        Err(error) => error.to_string(),
    }
}

fn rounded(value: f64) -> String {
    let value = (value * 1e4).round() / 1e4;
    format!("{}", if value.abs() < 1e-9 { 0.0 } else { value })
}

/// Smallest distance of a channel from a drive's own values, relative to the largest value.
pub(super) fn error_of(
    recording: &Recording,
    role: ChannelRole,
    drive: &[Moment],
    truth: impl Fn(&Moment) -> f64,
) -> f64 {
    let Some(series) = recording.series(role) else {
        return f64::INFINITY;
    };
    let largest = drive
        .iter()
        .map(|moment| truth(moment).abs())
        .fold(1e-9, f64::max);
    drive
        .iter()
        .map(|moment| (series.at(moment.t, role.interpolation()) - truth(moment)).abs() / largest)
        .fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_mutated_vendor_file_never_panics_and_never_poisons(
        fixture in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![
            any::<u8>(),
            prop::sample::select(b",;\n\"#.:|-e9 \t[]{}".as_slice()),
        ], 0..4_u8), 0..16),
    ) {
        let mut bytes = fixture.get(&FIXTURES)().into_bytes();
        // The head and some hundred rows are enough.
        bytes.truncate(16_000);
        for (place, byte, kind) in changes {
            // Most of the mischief is in the head.
            let at = if byte % 2 == 0 { place.index(bytes.len()) } else { place.index(bytes.len().min(600)) };
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if bytes.len() > 1 => { bytes.remove(at); }
                3 if bytes.len() > 600 => { bytes.drain(at..(at + usize::from(byte)).min(bytes.len() - 1)); }
                _ => {}
            }
        }
        if let Ok(recording) = import("Garage 61 - a - b - c - 00.20.000 - d.csv", &bytes) {
            prop_assert!(recording.channels.contains_key(&ChannelRole::Speed));
            for channel in recording.channels.values() {
                prop_assert!(channel.series.values().iter().all(|value| value.is_finite()));
                prop_assert!(channel.series.span_s().0 >= 0.0);
            }
            for lap in &recording.lap_marks.stated {
                prop_assert!(lap.time.get().is_finite());
            }
        }
    }
}

/// Writes one file of a layout.
pub(super) type Fixture = fn() -> String;

/// One file of every layout.
pub(super) const FIXTURES: [Fixture; 20] = [
    super::aim_rs2::tests::snippet,
    super::aim_rs3::tests::snippet,
    super::garage61::tests::snippet,
    super::iracing::tests::snippet,
    super::acc_distance::tests::snippet,
    super::assetto_corsa::tests::snippet,
    super::fastf1::tests::snippet,
    super::alfano_raw::tests::snippet,
    super::alfano_ada::tests::snippet,
    super::racebox::tests::snippet,
    super::dovex::tests::snippet,
    super::gauge_s::tests::snippet,
    super::racecapture::tests::snippet,
    super::tesla::tests::snippet,
    super::harrys::tests::snippet,
    super::sim_racing_telemetry::tests::snippet,
    super::apexlab::tests::snippet,
    super::racerender::tests::snippet,
    super::gr_cup::tests::snippet,
    super::gt7::tests::short,
];
