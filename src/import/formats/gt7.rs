//! Laps of Gran Turismo 7 as gt7dashboard saves them: a JSON list with one object of arrays per lap, newest first.
//!
//! `lap_finish_time` (ms) is the game's own time. `data_time` neither starts at 0 nor ends with the lap, so the lap is
//! put where its samples are. World positions have y up and z towards the viewer of the map. The program's other
//! format is a Python pickle, which could run code and is refused unread.

use std::io::{BufReader, Read};
use std::sync::Arc;

use serde::Deserializer as _;

use super::gt7_laps::{KeptLaps, Lap, MAX_SAMPLES_OF_LAP, N_CHANNELS, RATE_HZ};
use crate::import::error::{Damage, Emptiness, Excess, ImportError, Shapeless};
use crate::import::format::{Format, Reader};
use crate::import::not_a_log::NotALog;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings, TextFile};
use crate::import::table::cell;
use crate::telemetry::{ChannelRole, Pause, Recording, StatedLap, Warning, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "gt7-json",
    program: "gt7dashboard (Gran Turismo 7)",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
/// Between laps that do not follow each other.
const BETWEEN_LAPS_S: f64 = 60.0;
const READ_BYTES: usize = 64 * 1024;
/// A lap's samples may last that much longer or shorter than its time.
const MAX_MISMATCH_S: f64 = 1.0;

/// Any JSON: what it is not is told by name instead of being looked at as a table.
pub(super) fn is(file: &TextFile<'_>) -> bool {
    let mut characters = file.text.chars().filter(|character| !character.is_whitespace());
    matches!(
        (characters.next(), characters.next()),
        (Some('['), Some('{' | ']')) | (Some('{'), Some('"' | '}'))
    )
}

/// Python's serialized objects, protocol 2 to 5.
pub(super) fn is_pickle(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0x80, 2..=5, b'\x95' | b']' | b'c' | b'}' | b'(' | b'q', ..]
    )
}

pub(super) fn refuse_pickle(_: &BinaryFile<'_>, _: &ImportSettings) -> Result<Recording, ImportError> {
    Err(ImportError::NotALog(NotALog::Pickle))
}

pub(super) fn read(file: &TextFile<'_>, _: &ImportSettings) -> Result<Recording, ImportError> {
    if !file.text.contains("\"data_speed\"") || !file.text.contains("\"lap_finish_time\"") {
        return Err(ImportError::UnknownFormat(Shapeless::Json));
    }
    recorded(serde_json::Deserializer::from_str(file.text))
}

/// Reads laps as they come. `head`: the first bytes, `rest`: what follows them. `None` where these are no such laps; then `rest` is
/// where it was.
pub(in crate::import) fn read_in_parts(
    (name, head): (&str, &[u8]),
    rest: &mut dyn Read,
    _: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let text = String::from_utf8_lossy(head);
    let file = TextFile { name, text: &text };
    let is_lap = text.contains("\"lap_finish_time\"") || text.contains("\"data_");
    if !(is(&file) && is_lap) {
        return None;
    }
    let from = BufReader::with_capacity(READ_BYTES, head.chain(rest));
    Some(recorded(serde_json::Deserializer::from_reader(from)))
}

fn recorded<'de, R: serde_json::de::Read<'de>>(
    mut json: serde_json::Deserializer<R>,
) -> Result<Recording, ImportError> {
    let read = json
        .deserialize_any(KeptLaps::default())
        .and_then(|laps| json.end().map(|()| laps));
    let kept = read.map_err(|error| ImportError::Malformed(Damage::Json { line: error.line() }))?;
    if kept.has_too_many {
        return Err(ImportError::TooLarge(Excess::Rows {
            max: MAX_SAMPLES_OF_LAP,
        }));
    }
    let (every, n_rows) = (kept.every, kept.n_samples);
    let session = Session::of(in_order(kept.laps));
    if session.times_s.len() < 2 {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    let mut recording = session.into_recording(n_rows)?;
    if every > 1 {
        let rate_hz = RATE_HZ / f64::from(every);
        recording.warnings.push(Warning::ReadThinned { rate_hz });
    }
    Ok(recording)
}

/// Oldest first: by number where all laps have one of their own, otherwise newest are taken to be first.
fn in_order(mut laps: Vec<Lap>) -> Vec<Lap> {
    let is_ascending = laps
        .iter()
        .zip(laps.iter().skip(1))
        .all(|(now, next)| now.number < next.number);
    if !is_ascending {
        laps.reverse();
    }
    laps
}

/// All laps on one clock.
#[derive(Debug, Default)]
struct Session {
    times_s: Vec<f64>,
    /// In the order of [`CHANNELS`], NaN where a value is missing.
    values: [Vec<f64>; CHANNELS.len()],
    laps: Vec<f64>,
    stated: Vec<(u32, f64, f64)>,
    pauses: Vec<(f64, f64)>,
}

/// Role, name, unit, sign.
const CHANNELS: [(ChannelRole, &str, &str, f64); N_CHANNELS] = [
    (ChannelRole::Speed, "data_speed", "km/h", 1.0),
    (ChannelRole::Throttle, "data_throttle", "%", 1.0),
    (ChannelRole::Brake, "data_braking", "%", 1.0),
    (ChannelRole::Rpm, "data_rpm", "rpm", 1.0),
    (ChannelRole::Gear, "data_gear", "", 1.0),
    (ChannelRole::X, "data_position_x", "m", 1.0),
    (ChannelRole::Altitude, "data_position_y", "m", 1.0),
    (ChannelRole::Y, "data_position_z", "m", -1.0),
];

impl Session {
    fn of(laps: Vec<Lap>) -> Self {
        let mut session = Self::default();
        let mut start_s = 0.0;
        let mut last_number = f64::NAN;
        for (lap, count) in laps.into_iter().zip(1_u32..) {
            let Some((&first_s, &last_s)) = lap.clock_s.first().zip(lap.clock_s.last()) else {
                continue;
            };
            let finish_s = lap.finish_s;
            // What the samples do not cover is shared between beginning and end.
            let missing_s = finish_s.map(|finish_s| finish_s - (last_s - first_s));
            let missing_s = missing_s.filter(|missing_s| missing_s.abs() < MAX_MISMATCH_S);
            let line_s = first_s - missing_s.unwrap_or_default() / 2.0;
            let follows = (lap.number - last_number - 1.0).abs() < 0.5;
            if let Some(&before_s) = session.times_s.last()
                && !follows
            {
                start_s = before_s + BETWEEN_LAPS_S;
                session.pauses.push((before_s, start_s + first_s - line_s));
            }
            let number = cell::lap_number(lap.number)
                .filter(|number| *number > 0)
                .unwrap_or(count);
            session.push(&lap, (start_s - line_s, f64::from(number)));
            let duration_s = finish_s.filter(|_| missing_s.is_some());
            if let Some(duration_s) = duration_s {
                session.stated.push((number, start_s, duration_s));
            }
            last_number = if duration_s.is_some() {
                lap.number
            } else {
                f64::NAN
            };
            start_s += duration_s.unwrap_or(last_s - line_s);
        }
        session
    }

    fn push(&mut self, lap: &Lap, (offset_s, number): (f64, f64)) {
        let n_samples = lap.channels[0].len();
        for (sample, clock_s) in lap.clock_s.iter().take(n_samples).enumerate() {
            let time_s = clock_s + offset_s;
            // What the lap before logged behind its line comes again in this lap.
            if self.times_s.last().is_some_and(|last_s| time_s <= *last_s) || !time_s.is_finite() {
                continue;
            }
            self.times_s.push(time_s);
            self.laps.push(number);
            for (values, saved) in self.values.iter_mut().zip(&lap.channels) {
                values.push(saved.get(sample).copied().unwrap_or(f64::NAN));
            }
        }
    }

    fn into_recording(self, n_rows: usize) -> Result<Recording, ImportError> {
        let first_s = self.times_s.first().copied().unwrap_or_default();
        let times_s: Arc<[f64]> = self.times_s.iter().map(|time_s| time_s - first_s).collect();
        let mut logged = vec![Logged::new(
            ChannelRole::Lap,
            "number",
            "",
            Arc::clone(&times_s),
            self.laps,
        )];
        for ((role, name, unit, sign), values) in CHANNELS.into_iter().zip(self.values) {
            let mut channel = if values.iter().all(|value| value.is_finite()) {
                Logged::new(role, name, unit, Arc::clone(&times_s), values)
            } else {
                let (times_s, values): (Vec<f64>, Vec<f64>) = times_s
                    .iter()
                    .copied()
                    .zip(values)
                    .filter(|(_, value)| value.is_finite())
                    .unzip();
                Logged::new(role, name, unit, times_s.into(), values)
            };
            channel.sign = sign;
            if !channel.values.is_empty() {
                logged.push(channel);
            }
        }
        let mut draft = Draft::from_columns(&FORMAT, n_rows, logged);
        draft.recording.lap_marks.stated = self
            .stated
            .into_iter()
            .map(|(number, start_s, time_s)| StatedLap {
                number,
                time: Seconds::new(time_s),
                start: Some(Seconds::new(start_s - first_s)),
            })
            .collect();
        draft.recording.pauses = self
            .pauses
            .into_iter()
            .map(|(from_s, to_s)| Pause {
                start: Seconds::new(from_s - first_s),
                end: Seconds::new(to_s - first_s),
            })
            .collect();
        draft.finish()
    }
}

#[cfg(test)]
pub(super) mod tests;
