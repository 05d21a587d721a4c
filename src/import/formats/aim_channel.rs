//! One channel of an AiM log: how its samples are coded, in which unit, and the samples.

use super::little_endian::{f16_at, f32_at, i16_at, i32_at, text_at, u16_at, u32_at};

/// How samples are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Integer32,
    Integer16,
    Byte,
    Half,
    Float,
    /// A letter or digit.
    GearLetter,
    /// Bits of a computed gear.
    GearBits,
}

/// What the logger says of a channel.
#[derive(Clone, Debug)]
pub(super) struct ChannelDefinition {
    pub(super) number: u16,
    pub(super) name: String,
    pub(super) unit: &'static str,
    /// Bytes of a sample.
    pub(super) width: usize,
    period_us: u32,
    coding: Option<Coding>,
}

impl ChannelDefinition {
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        let width = usize::from(*payload.get(72)?);
        let long_name = text_at(payload, 32, 24);
        let name = if long_name.is_empty() {
            text_at(payload, 24, 8)
        } else {
            long_name
        };
        Some(Self {
            number: u16_at(payload, 0)?,
            unit: unit(payload.get(12)? & 0x7f),
            width,
            period_us: u32_at(payload, 64)?,
            coding: coding(*payload.get(20)?, width, &name),
            name,
        })
    }

    pub(super) fn period_ms(&self) -> f64 {
        f64::from(self.period_us) / 1000.0
    }

    fn value(&self, sample: &[u8]) -> Option<f64> {
        match self.coding? {
            Coding::Integer32 => i32_at(sample, 0).map(f64::from),
            Coding::Integer16 => i16_at(sample, 0).map(f64::from),
            Coding::Byte => sample.first().map(|byte| f64::from(*byte)),
            Coding::Half => f16_at(sample, 0),
            Coding::Float => f32_at(sample, 0),
            Coding::GearLetter => match sample.first()? {
                b'N' => Some(0.0),
                digit @ b'0'..=b'9' => Some(f64::from(digit - b'0')),
                _ => None,
            },
            Coding::GearBits => {
                let bits = u32_at(sample, 0)?;
                let gear = (bits >> 16) & 7;
                Some(if bits & (1 << 19) == 0 {
                    f64::from(gear)
                } else {
                    0.0
                })
            }
        }
    }
}

fn coding(code: u8, width: usize, name: &str) -> Option<Coding> {
    if width == 8 && matches!(name, "Calculated_Gear" | "PreCalcGear") {
        return Some(Coding::GearBits);
    }
    let (coding, expected) = match code {
        0 | 3 | 8 | 12 | 22 | 24 | 26 | 27 | 31 | 32 | 33 | 37 | 38 | 39 => (Coding::Integer32, 4),
        1 | 20 => (Coding::Half, 2),
        4 | 11 => (Coding::Integer16, 2),
        6 => (Coding::Float, 4),
        13 => (Coding::Byte, 1),
        15 => (Coding::GearLetter, 2),
        _ => return None,
    };
    (width == expected).then_some(coding)
}

/// The units that a driver's channels come in.
const fn unit(code: u8) -> &'static str {
    match code {
        1 | 33 => "%",
        3 => "g",
        4 => "deg",
        5 => "deg/s",
        9 => "Hz",
        12 => "mm",
        14 => "bar",
        15 => "rpm",
        16 | 20 => "km/h",
        17 => "C",
        18 => "ms",
        19 => "Nm",
        21 => "mV",
        22 => "l",
        26 => "s",
        27 => "A",
        _ => "",
    }
}

/// A channel with its samples.
#[derive(Clone, Debug)]
pub(super) struct Sampled {
    pub(super) definition: ChannelDefinition,
    /// Logger time in milliseconds, as the samples came.
    pub(super) times_ms: Vec<f64>,
    pub(super) values: Vec<f64>,
    /// Samples that came, kept or not.
    pub(super) n_seen: usize,
    /// Of so many one is kept.
    every: usize,
    is_wanted: bool,
}

impl Sampled {
    pub(super) const fn new(definition: ChannelDefinition, is_wanted: bool) -> Self {
        Self {
            definition,
            times_ms: Vec::new(),
            values: Vec::new(),
            n_seen: 0,
            every: 1,
            is_wanted,
        }
    }

    /// Whether its samples are stored in a way that is known.
    pub(super) const fn is_readable(&self) -> bool {
        self.definition.coding.is_some()
    }

    /// Keeps a sample of a wanted channel; of others only the first few, to show them.
    pub(super) fn keep(&mut self, time_ms: f64, sample: &[u8]) -> bool {
        const SHOWN: usize = 3;
        let is_kept = self.n_seen.is_multiple_of(self.every);
        self.n_seen += 1;
        if !is_kept || (!self.is_wanted && self.values.len() >= SHOWN) {
            return false;
        }
        let Some(value) = self.definition.value(sample).filter(|value| value.is_finite()) else {
            return false;
        };
        self.times_ms.push(time_ms);
        self.values.push(value);
        true
    }

    /// Keeps every other sample, of those that come, too.
    pub(super) fn thin(&mut self) {
        for kept in [&mut self.times_ms, &mut self.values] {
            let mut is_kept = false;
            kept.retain(|_| {
                is_kept = !is_kept;
                is_kept
            });
            kept.shrink_to_fit();
        }
        self.every *= 2;
    }

    /// How many samples a second are kept, where that is fewer than came.
    pub(super) fn thinned_to_hz(&self) -> Option<f64> {
        let (first_ms, last_ms) = self.times_ms.first().zip(self.times_ms.last())?;
        #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
        let n_steps = self.times_ms.len().saturating_sub(1) as f64;
        (self.every > 1 && last_ms > first_ms).then(|| 1000.0 * n_steps / (last_ms - first_ms))
    }

    /// Puts the samples in the order of their times, of equal ones the first: neighboring bursts may overlap. A single stamp far
    /// from those around it is a damaged one.
    pub(super) fn put_in_order(&mut self) {
        const FAR_MS: f64 = 60_000.0;
        let apart = |one: usize, other: usize| {
            let both = self.times_ms.get(one).zip(self.times_ms.get(other));
            both.map(|(one_ms, other_ms)| (one_ms - other_ms).abs())
        };
        let is_damaged = |place: usize| {
            let before = place.checked_sub(1).and_then(|before| apart(before, place));
            let behind = apart(place, place + 1);
            match (before, behind) {
                (Some(before_ms), Some(behind_ms)) => before_ms > FAR_MS && behind_ms > FAR_MS,
                (Some(apart_ms), None) | (None, Some(apart_ms)) => apart_ms > FAR_MS,
                (None, None) => false,
            }
        };
        let all = self.times_ms.iter().copied().zip(self.values.iter().copied());
        let mut samples: Vec<(f64, f64)> = all
            .enumerate()
            .filter(|(place, _)| !is_damaged(*place))
            .map(|(_, sample)| sample)
            .collect();
        if !samples.is_sorted_by(|(one_ms, _), (next_ms, _)| one_ms <= next_ms) {
            samples.sort_by(|(one_ms, _), (other_ms, _)| one_ms.total_cmp(other_ms));
        }
        samples.dedup_by(|(next_ms, _), (kept_ms, _)| next_ms <= kept_ms);
        (self.times_ms, self.values) = samples.into_iter().unzip();
    }
}
