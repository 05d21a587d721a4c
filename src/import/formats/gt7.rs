//! Laps of Gran Turismo 7 as gt7dashboard saves them: a JSON list with one object of arrays per lap, newest first.
//!
//! `lap_finish_time` (ms) is the game's own time. `data_time` neither starts at 0 nor ends with the lap, so the lap is
//! put where its samples are. World positions have y up and z towards the viewer of the map. The program's other
//! format is a Python pickle, which could run code and is refused unread.

use std::sync::Arc;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::import::error::{Damage, Emptiness, Excess, ImportError, Shapeless};
use crate::import::format::{Format, Reader};
use crate::import::not_a_log::NotALog;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings, TextFile};
use crate::import::table::cell;
use crate::telemetry::{ChannelRole, Pause, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "gt7-json",
    program: "gt7dashboard (Gran Turismo 7)",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
/// Values of all arrays together, in multiples of the most rows of a table.
const MAX_VALUES_PER_ROW: usize = 8;
const RATE_HZ: f64 = 60.0;
/// Between laps that do not follow each other.
const BETWEEN_LAPS_S: f64 = 60.0;
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

/// One lap as saved; what is not needed is not kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SavedLap {
    #[serde(deserialize_with = "number")]
    number: f64,
    #[serde(deserialize_with = "number")]
    lap_finish_time: f64,
    data_time: Values,
    data_speed: Values,
    data_throttle: Values,
    data_braking: Values,
    data_rpm: Values,
    data_gear: Values,
    data_position_x: Values,
    data_position_y: Values,
    data_position_z: Values,
}

/// A number, 0 for anything else.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(value.as_f64().unwrap_or_default())
}

/// An array of numbers, NaN where one is missing.
#[derive(Debug, Default)]
struct Values(Vec<f64>);

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Self::default())
    }
}

impl<'de> Visitor<'de> for Values {
    type Value = Self;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an array of numbers")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut values: A) -> Result<Self, A::Error> {
        while let Some(value) = values.next_element::<Option<f64>>()? {
            self.0.push(value.unwrap_or(f64::NAN));
        }
        Ok(self)
    }
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    if !file.text.contains("\"data_speed\"") || !file.text.contains("\"lap_finish_time\"") {
        return Err(ImportError::UnknownFormat(Shapeless::Json));
    }
    let max_values = settings.max_rows.saturating_mul(MAX_VALUES_PER_ROW);
    if file.text.bytes().filter(|byte| *byte == b',').count() > max_values {
        return Err(ImportError::TooLarge(Excess::Rows { max: max_values }));
    }
    let laps = parse(file.text.trim())
        .map_err(|error| ImportError::Malformed(Damage::Json { line: error.line() }))?;
    let n_rows: usize = laps.iter().map(|lap| lap.data_speed.0.len()).sum();
    if n_rows > settings.max_rows {
        return Err(ImportError::TooLarge(Excess::Rows {
            max: settings.max_rows,
        }));
    }
    let session = Session::of(in_order(laps));
    if session.times_s.len() < 2 {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    session.into_recording(n_rows)
}

fn parse(text: &str) -> serde_json::Result<Vec<SavedLap>> {
    if text.starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::from_str(text).map(|lap| vec![lap])
    }
}

/// Oldest first: by number where all laps have one of their own, otherwise newest are taken to be first.
fn in_order(mut laps: Vec<SavedLap>) -> Vec<SavedLap> {
    laps.retain(|lap| !lap.data_speed.0.is_empty());
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
const CHANNELS: [(ChannelRole, &str, &str, f64); 8] = [
    (ChannelRole::Speed, "data_speed", "km/h", 1.0),
    (ChannelRole::Throttle, "data_throttle", "%", 1.0),
    (ChannelRole::Brake, "data_braking", "%", 1.0),
    (ChannelRole::Rpm, "data_rpm", "rpm", 1.0),
    (ChannelRole::Gear, "data_gear", "", 1.0),
    (ChannelRole::X, "data_position_x", "m", 1.0),
    (ChannelRole::Altitude, "data_position_y", "m", 1.0),
    (ChannelRole::Y, "data_position_z", "m", -1.0),
];

impl SavedLap {
    /// In the order of [`CHANNELS`].
    fn channels(&self) -> [&Values; CHANNELS.len()] {
        [
            &self.data_speed,
            &self.data_throttle,
            &self.data_braking,
            &self.data_rpm,
            &self.data_gear,
            &self.data_position_x,
            &self.data_position_y,
            &self.data_position_z,
        ]
    }

    /// Seconds of every sample on the lap's own clock.
    fn clock_s(&self) -> Vec<f64> {
        let clock_s = &self.data_time.0;
        let is_clock = clock_s.len() >= self.data_speed.0.len()
            && clock_s
                .iter()
                .zip(clock_s.iter().skip(1))
                .all(|(now_s, next_s)| next_s >= now_s);
        if is_clock {
            return clock_s.clone();
        }
        #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
        (0..self.data_speed.0.len())
            .map(|sample| sample as f64 / RATE_HZ)
            .collect()
    }

    fn finish_s(&self) -> Option<f64> {
        let finish_s = self.lap_finish_time / 1000.0;
        (1.0..86_400.0).contains(&finish_s).then_some(finish_s)
    }
}

impl Session {
    fn of(laps: Vec<SavedLap>) -> Self {
        let mut session = Self::default();
        let mut start_s = 0.0;
        let mut last_number = f64::NAN;
        for (lap, count) in laps.into_iter().zip(1_u32..) {
            let clock_s = lap.clock_s();
            let Some((&first_s, &last_s)) = clock_s.first().zip(clock_s.last()) else {
                continue;
            };
            let finish_s = lap.finish_s();
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
            session.push(&lap, &clock_s, (start_s - line_s, f64::from(number)));
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

    fn push(&mut self, lap: &SavedLap, clock_s: &[f64], (offset_s, number): (f64, f64)) {
        for sample in 0..lap.data_speed.0.len() {
            let Some(time_s) = clock_s.get(sample).map(|clock_s| clock_s + offset_s) else {
                break;
            };
            // What the lap before logged behind its line comes again in this lap.
            if self.times_s.last().is_some_and(|last_s| time_s <= *last_s) || !time_s.is_finite() {
                continue;
            }
            self.times_s.push(time_s);
            self.laps.push(number);
            for (values, saved) in self.values.iter_mut().zip(lap.channels()) {
                values.push(saved.0.get(sample).copied().unwrap_or(f64::NAN));
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
