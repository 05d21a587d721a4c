//! Laps of Gran Turismo 7 as they are read: one after the other, only what is needed of each, and not more of all than may be in memory.

use serde::de::{MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer};

/// Samples of all laps together; with more of them every second one is left out.
const MOST_SAMPLES: usize = 250_000;
/// Samples of one lap: over two hours of it.
pub(super) const MAX_SAMPLES_OF_LAP: usize = 500_000;
const MAX_LAPS: usize = 10_000;
/// Samples a second where a lap has no clock.
pub(super) const RATE_HZ: f64 = 60.0;
/// Channels of a lap.
pub(super) const N_CHANNELS: usize = 8;

/// The laps of a file.
#[derive(Debug)]
pub(super) struct KeptLaps {
    pub(super) laps: Vec<Lap>,
    pub(super) n_samples: usize,
    /// Of so many samples one is kept.
    pub(super) every: u32,
    pub(super) has_too_many: bool,
}

impl Default for KeptLaps {
    fn default() -> Self {
        Self {
            laps: Vec::new(),
            n_samples: 0,
            every: 1,
            has_too_many: false,
        }
    }
}

impl<'de> Visitor<'de> for KeptLaps {
    type Value = Self;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("laps")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut laps: A) -> Result<Self, A::Error> {
        while let Some(lap) = laps.next_element::<SavedLap>()? {
            self.keep(lap);
        }
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, lap: A) -> Result<Self, A::Error> {
        self.keep(SavedLap::deserialize(MapAccessDeserializer::new(lap))?);
        Ok(self)
    }
}

impl KeptLaps {
    fn keep(&mut self, saved: SavedLap) {
        self.has_too_many |= saved.has_too_many() || self.laps.len() == MAX_LAPS;
        if saved.data_speed.0.is_empty() || self.has_too_many {
            return;
        }
        let mut lap = Lap::of(saved);
        lap.thin(self.every);
        self.n_samples += lap.clock_s.len();
        self.laps.push(lap);
        while self.n_samples > MOST_SAMPLES && self.laps.len() * 2 < self.n_samples {
            self.every = self.every.saturating_mul(2);
            self.n_samples = 0;
            for lap in &mut self.laps {
                lap.thin(2);
                self.n_samples += lap.clock_s.len();
            }
        }
    }
}

/// One lap as it is used.
#[derive(Debug)]
pub(super) struct Lap {
    pub(super) number: f64,
    pub(super) finish_s: Option<f64>,
    /// Of every sample on the lap's own clock.
    pub(super) clock_s: Vec<f64>,
    /// Speed, throttle, brake, engine, gear, then the place: x, y up, z; one may end early.
    pub(super) channels: [Vec<f64>; N_CHANNELS],
}

impl Lap {
    fn of(saved: SavedLap) -> Self {
        let finish_s = saved.lap_finish_time / 1000.0;
        Self {
            number: saved.number,
            finish_s: (1.0..86_400.0).contains(&finish_s).then_some(finish_s),
            clock_s: saved.clock_s(),
            channels: [
                saved.data_speed.0,
                saved.data_throttle.0,
                saved.data_braking.0,
                saved.data_rpm.0,
                saved.data_gear.0,
                saved.data_position_x.0,
                saved.data_position_y.0,
                saved.data_position_z.0,
            ],
        }
    }

    /// Leaves one of so many samples, and the last one: it says how long the lap was.
    fn thin(&mut self, every: u32) {
        let every = usize::try_from(every).unwrap_or(usize::MAX);
        let n_samples = self.clock_s.len().min(self.channels[0].len());
        let thinned = |values: &[f64]| -> Vec<f64> {
            let kept = values.iter().enumerate().take(n_samples);
            kept.filter(|(sample, _)| sample.is_multiple_of(every) || sample + 1 == n_samples)
                .map(|(_, value)| *value)
                .collect()
        };
        if every > 1 {
            self.clock_s = thinned(&self.clock_s);
            for values in &mut self.channels {
                *values = thinned(values);
            }
        }
    }
}

/// One lap as saved; what is not needed is not kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SavedLap {
    #[serde(deserialize_with = "number")]
    number: f64,
    /// Milliseconds.
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

/// An array of numbers, NaN where one is missing. One more than a lap may have says that there were too many.
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
            if self.0.len() <= MAX_SAMPLES_OF_LAP {
                self.0.push(value.unwrap_or(f64::NAN));
            }
        }
        Ok(self)
    }
}

impl SavedLap {
    fn has_too_many(&self) -> bool {
        [
            &self.data_time,
            &self.data_speed,
            &self.data_throttle,
            &self.data_braking,
            &self.data_rpm,
            &self.data_gear,
            &self.data_position_x,
            &self.data_position_y,
            &self.data_position_z,
        ]
        .iter()
        .any(|values| values.0.len() > MAX_SAMPLES_OF_LAP)
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
}
