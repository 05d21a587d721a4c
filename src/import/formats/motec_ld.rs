//! MoTeC .ld logs: channels at their own rates, each with its own time base; laps from the logger's lap timer.
//!
//! Beacons stand in the `.ldx` beside the file. Where there is none, `Running Lap Time` says at every sample how long ago the
//! line was crossed, and `Lap Time` states the lap that has just ended.

use std::io::{Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;

use chrono::{NaiveTime, TimeZone, Utc};

use crate::import::columns::roles::Meaning;
use crate::import::columns::{column_unit, roles};
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::formats::ld_file;
use crate::import::formats::ld_file::{LdChannel, LdFile};
use crate::import::formats::ldx_file;
use crate::import::formats::motec_csv::COLUMNS;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings};
use crate::import::table::cell;
use crate::telemetry::{ChannelKind, ChannelRole, Recording, StatedLap, UnknownColumn, Warning};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "motec-ld",
    program: "MoTeC .ld",
    world: None,
    reader: Reader::Bytes { is, read },
};
/// Logs end this long after the last lap time is stated, at least.
const MIN_LAP_S: f64 = 5.0;

pub(super) fn is(bytes: &[u8]) -> bool {
    ld_file::is(bytes, bytes.len())
}

pub(super) fn read(given: &BinaryFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_from(Cursor::new(given.bytes), given.ldx, settings)
}

/// Reads a log of which no more is in memory at a time than what is wanted of it. `head`: the first bytes. `None` where that is no
/// such log.
pub(in crate::import) fn read_in_parts<R: Read + Seek>(
    head: &[u8],
    mut from: R,
    ldx: Option<&[u8]>,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let n_bytes = usize::try_from(from.seek(SeekFrom::End(0)).ok()?).ok()?;
    ld_file::is(head, n_bytes).then(|| read_from(from, ldx, settings))
}

fn read_from<R: Read + Seek>(
    from: R,
    ldx: Option<&[u8]>,
    settings: &ImportSettings,
) -> Result<Recording, ImportError> {
    let mut file = ld_file::parse(from, settings, |name| meaning_of(name).is_some())?;
    let mut bases: Vec<(f64, Arc<[f64]>)> = Vec::new();
    let logged: Vec<Logged> = file
        .channels
        .iter_mut()
        .filter_map(|channel| {
            let (meaning, rank, default_unit) = meaning_of(&channel.name)?;
            Some(logged(channel, meaning, rank, default_unit, &mut bases))
        })
        .collect();
    let rows = file
        .channels
        .iter()
        .map(|channel| channel.n_samples)
        .max()
        .unwrap_or_default();
    let mut draft = Draft::from_columns(&FORMAT, rows, logged);
    draft.recording.unknown_columns = unknown(&file);
    draft.column_names = file.channels.iter().map(|channel| channel.name.clone()).collect();
    if !file.unreadable.is_empty() {
        draft.report.add(Warning::UnreadableChannels {
            columns: file.unreadable.clone(),
        });
    }
    if file.is_cut_short {
        draft.report.add(Warning::FileCutShort);
    }
    if let Some(rate_hz) = file.read_at_hz.map(f64::from) {
        draft.report.add(Warning::ReadThinned { rate_hz });
    }
    state(&mut draft, &file);
    if let Some(ldx) = ldx {
        use_beacons(&mut draft, ldx);
    }
    if draft.recording.lap_marks.stated.is_empty() {
        let fastest = file.fastest_lap.map(|(number, time_ms)| StatedLap {
            number: u32::from(number),
            time: Seconds::new(f64::from(time_ms) / 1000.0),
            start: None,
        });
        draft.recording.lap_marks.stated.extend(fastest);
    }
    draft.finish()
}

fn unknown(file: &LdFile) -> Vec<UnknownColumn> {
    let unknown = file
        .channels
        .iter()
        .filter(|channel| meaning_of(&channel.name).is_none());
    unknown
        .map(|channel| UnknownColumn {
            name: channel.name.clone(),
            unit: channel.unit.clone(),
            samples: channel
                .values
                .iter()
                .take(3)
                .map(|value| format!("{value}"))
                .collect(),
            guess: roles::guess(&channel.name),
        })
        .collect()
}

/// What the file's head says, and the laps that its lap timer counted.
fn state(draft: &mut Draft, file: &LdFile) {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    draft.recording.circuit.name = text(&file.venue);
    draft.recording.driver = text(&file.driver);
    draft.recording.vehicle = text(&file.vehicle);
    draft.recording.recorded_at = cell::date(&file.date).map(|date| {
        let time = NaiveTime::parse_from_str(&file.time, "%H:%M:%S").unwrap_or_default();
        Utc.from_utc_datetime(&date.and_time(time))
    });
    let find = |meaning: Meaning| draft.logged.iter().find(|logged| logged.meaning == meaning);
    let Some(clock) = find(Meaning::LapClock) else {
        return;
    };
    let crossings_s = crossings(&clock.times_s, &clock.values);
    let stated = find(Meaning::LastLapTime)
        .map(|last| stated(&last.times_s, &last.values, &crossings_s))
        .unwrap_or_default();
    draft.recording.lap_marks.beacons = crossings_s.into_iter().map(Seconds::new).collect();
    if !stated.is_empty() {
        // The lap counter steps at the end of the first timed lap, so out lap and first lap share a number.
        draft
            .logged
            .retain(|logged| logged.meaning != Meaning::Channel(ChannelRole::Lap));
    }
    draft.recording.lap_marks.stated = stated;
}

/// The beacons beside the log are what i2 and the game cut at; they win over everything in it.
fn use_beacons(draft: &mut Draft, ldx: &[u8]) {
    let ldx = ldx_file::read(ldx);
    if ldx.beacons_s.is_empty() {
        draft.report.add(Warning::NoBeaconsBeside);
        return;
    }
    let marks = &mut draft.recording.lap_marks;
    marks.fastest = ldx.fastest_by_beacons();
    marks.beacons = ldx.beacons_s.into_iter().map(Seconds::new).collect();
    marks.stated.clear();
    // i2 numbers laps by its beacons, from 1 for the way out; counters of the car number them otherwise.
    draft.logged.retain(|logged| {
        !matches!(
            logged.meaning,
            Meaning::LapClock | Meaning::Channel(ChannelRole::Lap)
        )
    });
}

/// When the running lap time started again: its own reading at the next sample says how long ago.
fn crossings(times_s: &[f64], clock_s: &[f64]) -> Vec<f64> {
    let mut crossings_s: Vec<f64> = Vec::new();
    let pairs = times_s.iter().zip(clock_s);
    for ((&before_s, &before), (&now_s, &now)) in pairs.clone().zip(pairs.skip(1)) {
        let started_s = now_s - now;
        let interval_s = now_s - before_s;
        // From a clock that stood at 0 the first start is a crossing, too.
        let fell = now < before || (before <= 0.0 && now > 0.0);
        let inside = started_s > before_s - interval_s * 2.0 && started_s <= now_s && started_s > 0.0;
        let apart = crossings_s
            .last()
            .is_none_or(|last_s| started_s - last_s > MIN_LAP_S);
        if fell && inside && apart {
            crossings_s.push(started_s);
        }
    }
    crossings_s
}

/// Each new value of `Lap Time`, with the crossing at which that lap began.
fn stated(times_s: &[f64], lap_times_s: &[f64], crossings_s: &[f64]) -> Vec<StatedLap> {
    let mut laps = Vec::new();
    let pairs = times_s.iter().zip(lap_times_s);
    for ((_, &before), (&now_s, &lap_s)) in pairs.clone().zip(pairs.skip(1)) {
        if lap_s.to_bits() == before.to_bits() || lap_s <= MIN_LAP_S {
            continue;
        }
        let began_s = now_s - lap_s;
        let start = crossings_s
            .iter()
            .copied()
            .min_by(|a, b| (a - began_s).abs().total_cmp(&(b - began_s).abs()));
        laps.push(StatedLap {
            number: u32::try_from(laps.len() + 1).unwrap_or(u32::MAX),
            time: Seconds::new(lap_s),
            start: start
                .filter(|start_s| (start_s - began_s).abs() < MIN_LAP_S)
                .map(Seconds::new),
        });
    }
    laps
}

fn meaning_of(name: &str) -> Option<(Meaning, u8, &'static str)> {
    let known = COLUMNS.iter().find(|known| known.name.eq_ignore_ascii_case(name));
    let (meaning, rank, unit) = match known {
        Some(known) => (known.meaning, known.rank, known.unit),
        None => roles::meaning_of(name).map(|named| (named.meaning, named.rank + 1, ""))?,
    };
    // Time is implied by the rate; a lap counter is not a sample's position.
    (meaning != Meaning::Channel(ChannelRole::Time)).then_some((meaning, rank, unit))
}

#[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
fn logged(
    channel: &mut LdChannel,
    meaning: Meaning,
    rank: u8,
    default_unit: &str,
    bases: &mut Vec<(f64, Arc<[f64]>)>,
) -> Logged {
    let role = meaning.unit_role();
    let interval_s = channel.every as f64 / f64::from(channel.rate_hz);
    let times_s = match bases.iter().find(|(interval, base)| {
        interval.to_bits() == interval_s.to_bits() && base.len() == channel.values.len()
    }) {
        Some((_, base)) => Arc::clone(base),
        None => {
            let rate_hz = f64::from(channel.rate_hz);
            let base: Arc<[f64]> = (0..channel.values.len())
                .map(|sample| (sample * channel.every) as f64 / rate_hz)
                .collect();
            bases.push((interval_s, Arc::clone(&base)));
            base
        }
    };
    let mut logged = Logged {
        meaning,
        rank,
        name: channel.name.clone(),
        source: String::new(),
        unit_text: channel.unit.clone(),
        unit: column_unit::parse(&channel.unit, role).or_else(|| column_unit::parse(default_unit, role)),
        sign: 1.0,
        kind: ChannelKind::Measured,
        times_s,
        values: std::mem::take(&mut channel.values),
    };
    logged.retain(|_, value| value.is_finite());
    logged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tests::{codes, import, sample};
    use crate::import::{SourceFile, read_beside};

    #[test]
    fn the_sample_has_the_loggers_own_lap_times_and_mixed_rates() {
        let Some(bytes) = sample("motec_ld/calder.ld") else {
            return;
        };
        let recording = import("calder.ld", &bytes).unwrap();
        assert_eq!(
            (recording.format, recording.circuit.name.as_deref()),
            ("motec-ld", Some("Calder"))
        );
        assert_eq!(
            recording.recorded_at.unwrap().to_rfc3339(),
            "2005-11-23T09:53:00+00:00"
        );
        let laps = &recording.lap_marks.stated;
        let times: Vec<i64> = laps.iter().map(|lap| lap.time.milliseconds()).collect();
        assert_eq!(times, [65_150, 63_680, 65_180, 63_750]);
        for (lap, next) in laps.iter().zip(&laps[1..]) {
            let end_s = lap.start.unwrap().get() + lap.time.get();
            assert!(
                (end_s - next.start.unwrap().get()).abs() < 0.03,
                "{lap:?} {next:?}"
            );
        }
        let rate = |role: ChannelRole| recording.series(role).unwrap().rate_hz().unwrap().round();
        assert_eq!(
            (rate(ChannelRole::Throttle), rate(ChannelRole::LatAccel)),
            (5.0, 20.0)
        );
        assert_eq!(recording.channels[&ChannelRole::Speed].name, "Ground Speed");
        assert!(
            !codes(&recording)
                .iter()
                .any(|(code, _)| *code == "unit_corrected"),
            "{:?}",
            recording.warnings
        );
    }

    #[test]
    fn beacons_beside_a_log_cut_its_laps() {
        let beside = [
            "motec_ld/synthetic-multilap.ld",
            "motec_ld/synthetic-multilap.ldx",
        ]
        .map(sample);
        let [Some(log), Some(ldx)] = beside else {
            return;
        };
        let read = |ldx: &[u8]| {
            let file = SourceFile {
                name: "synthetic-multilap.ld",
                bytes: &log,
            };
            read_beside(&file, Some(ldx), &ImportSettings::standard()).unwrap()
        };
        let beacons_s: Vec<f64> = read(&ldx)
            .lap_marks
            .beacons
            .iter()
            .map(|beacon| beacon.get())
            .collect();
        assert_eq!(
            beacons_s,
            [
                12.5, 25.5, 37.0, 51.0, 63.0, 78.0, 89.0, 102.5, 115.0, 129.0, 142.0
            ]
        );
        let without = read(b"<LDXFile/>");
        assert!(without.lap_marks.beacons.is_empty());
        assert!(
            codes(&without)
                .iter()
                .any(|(code, _)| *code == "no_beacons_beside")
        );
    }

    #[test]
    fn a_running_clock_tells_crossings_between_samples() {
        let times_s: Vec<f64> = (0..8).map(f64::from).collect();
        let clock_s = [0.0, 0.0, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5];
        assert_eq!(crossings(&times_s, &clock_s), [1.5]);
    }
}
