//! The layout of MoTeC .ld files, little-endian: a head with texts at fixed places, a linked list of channels, and
//! each channel's samples as integers or floats with a scale.
//!
//! Every offset and length comes from the file and is checked; the list is followed a limited number of times.

use std::collections::HashSet;

use crate::import::columns::column_unit;
use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::formats::little_endian::{
    f16_at, f32_at, f64_at, i16_at, text_at, u16_at, u32_at, usize_at,
};
use crate::import::source::ImportSettings;

/// First bytes of every .ld file.
const MARK: u32 = 0x40;
/// Where the head holds what: the channel list's address and the texts.
const CHANNELS_AT: usize = 8;
const EVENT_AT: usize = 0x24;
const DATE_AT: usize = 94;
const TIME_AT: usize = 126;
const DRIVER_AT: usize = 158;
const VEHICLE_AT: usize = 222;
const VENUE_AT: usize = 350;
/// Bytes of a head, and of a channel's entry up to its unit.
const HEAD_BYTES: usize = 1762;
/// Channels that are followed; units with everything in them log about a thousand.
const MAX_CHANNELS: usize = 4096;
const ENTRY_BYTES: usize = 84;
/// Samples of a channel that is not wanted.
const SHOWN: usize = 3;
/// Where an entry has the channel's name.
const NAME_AT: usize = 32;

/// What is of use in a .ld file.
#[derive(Clone, Debug, Default)]
pub(super) struct LdFile {
    pub(super) date: String,
    pub(super) time: String,
    pub(super) driver: String,
    pub(super) vehicle: String,
    pub(super) venue: String,
    pub(super) channels: Vec<LdChannel>,
    /// Names of channels that cannot be read.
    pub(super) unreadable: Vec<String>,
    /// Whether samples or entries are missing at the end.
    pub(super) is_cut_short: bool,
}

/// One channel, in its own unit, at its own rate.
#[derive(Clone, Debug)]
pub(super) struct LdChannel {
    pub(super) name: String,
    pub(super) unit: String,
    /// Samples per second, at least 1.
    pub(super) rate_hz: u32,
    pub(super) n_samples: usize,
    /// All of them, or of a channel that is not wanted the first few.
    pub(super) values: Vec<f64>,
}

/// The mark, and a channel list that lies inside of the file.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.len() > HEAD_BYTES
        && u32_at(bytes, 0) == Some(MARK)
        && u32_at(bytes, 4) == Some(0)
        && usize_at(bytes, CHANNELS_AT).is_some_and(|at| at >= 256 && at < bytes.len())
}

/// Reads head and channels: all samples of those whose names are wanted. A channel that cannot be read costs only itself.
///
/// # Errors
/// `malformed` for a list that leads out of the file at once, `empty` without a channel, `too_large` past the caps.
pub(super) fn parse(
    bytes: &[u8],
    settings: &ImportSettings,
    is_wanted: fn(&str) -> bool,
) -> Result<LdFile, ImportError> {
    let channels_at = usize_at(bytes, CHANNELS_AT).unwrap_or_default();
    // A made file may have a shorter head: what lies behind it is no text.
    let head_end = match usize_at(bytes, EVENT_AT).unwrap_or_default() {
        0 => channels_at,
        event_at => channels_at.min(event_at),
    };
    let head_text = |at: usize, length: usize| {
        if at + length <= head_end {
            text_at(bytes, at, length)
        } else {
            String::new()
        }
    };
    let mut file = LdFile {
        date: head_text(DATE_AT, 16),
        time: head_text(TIME_AT, 16),
        driver: head_text(DRIVER_AT, 64),
        vehicle: head_text(VEHICLE_AT, 64),
        venue: head_text(VENUE_AT, 64),
        channels: Vec::new(),
        unreadable: Vec::new(),
        is_cut_short: false,
    };
    let mut seen = HashSet::new();
    let mut at = channels_at;
    let mut n_samples = 0_usize;
    // A list that bites its own tail, or leads out of the file, ends there.
    while at != 0 && seen.insert(at) {
        let Some(entry) = at.checked_add(ENTRY_BYTES).and_then(|end| bytes.get(at..end)) else {
            file.is_cut_short = true;
            break;
        };
        if seen.len() > MAX_CHANNELS {
            return Err(ImportError::TooLarge(Excess::Columns { max: MAX_CHANNELS }));
        }
        // Entries may share samples, so the file's size alone does not bound what comes out of it.
        let n_left = bytes.len().saturating_sub(n_samples);
        match channel(bytes, entry, (settings.max_rows, n_left), is_wanted) {
            Some((channel, is_whole)) => {
                file.is_cut_short |= !is_whole;
                n_samples += channel.values.len();
                file.channels.push(channel);
            }
            None => file.unreadable.push(text_at(entry, NAME_AT, 32)),
        }
        at = usize_at(entry, 4).unwrap_or_default();
    }
    if !file.channels.is_empty() {
        return Ok(file);
    }
    Err(if file.unreadable.is_empty() {
        ImportError::Malformed(Damage::CutShort { program: "MoTeC" })
    } else {
        ImportError::Empty(Emptiness::NoChannels)
    })
}

/// How a sample is stored.
#[derive(Clone, Copy)]
enum Stored {
    Integer8,
    Integer16,
    Integer32,
    Float16,
    Float32,
    Float64,
}

/// One channel of the list and whether all of its samples are there. `None` where it cannot be read, or has more samples than
/// it may state, or more than are left to come out of the file.
fn channel(
    bytes: &[u8],
    entry: &[u8],
    (max_stated, n_left): (usize, usize),
    is_wanted: fn(&str) -> bool,
) -> Option<(LdChannel, bool)> {
    let word = |offset: usize| u16_at(entry, offset);
    let signed = |offset: usize| i16_at(entry, offset).map(f64::from);
    let data_at = usize_at(entry, 8)?;
    let n_stated = usize_at(entry, 12).filter(|n_stated| *n_stated <= max_stated)?;
    let (stored, width) = match (word(18)?, word(20)?) {
        (7, 2) => (Stored::Float16, 2),
        (7, 4) => (Stored::Float32, 4),
        (7 | 8, 8) => (Stored::Float64, 8),
        (_, 1) => (Stored::Integer8, 1),
        (_, 2) => (Stored::Integer16, 2),
        (_, 4) => (Stored::Integer32, 4),
        _ => return None,
    };
    let (shift, multiplier, scale) = (signed(24)?, signed(26)?, signed(28)?);
    let decimals = i32::from(i16_at(entry, 30)?).clamp(-20, 20);
    // Some writers leave these at 0, which would leave nothing of the channel.
    let or_one = |factor: f64| if factor == 0.0 { 1.0 } else { factor };
    let (multiplier, scale) = (or_one(multiplier), or_one(scale));
    let rest = bytes.get(data_at..).unwrap_or_default();
    let data = rest.get(..n_stated.checked_mul(width)?).unwrap_or(rest);
    let name = text_at(entry, NAME_AT, 32);
    let n_samples = data.len() / width;
    let n_read = if is_wanted(&name) {
        n_samples
    } else {
        n_samples.min(SHOWN)
    };
    if n_read > n_left || (n_samples == 0 && n_stated > 0) {
        return None;
    }
    let ten = 10_f64.powi(-decimals);
    let values: Vec<f64> = data
        .chunks_exact(width)
        .take(n_read)
        .map(|sample| (raw(sample, stored) / scale * ten + shift) * multiplier)
        .collect();
    let (short_name, unit) = (text_at(entry, 64, 8), text_at(entry, 72, 12));
    let unit = if unit.is_empty() && column_unit::is_unit(&short_name) {
        short_name
    } else {
        unit
    };
    let channel = LdChannel {
        name,
        unit,
        rate_hz: u32::from(word(22).unwrap_or_default()).max(1),
        n_samples,
        values,
    };
    Some((channel, n_samples == n_stated))
}

fn raw(sample: &[u8], stored: Stored) -> f64 {
    match (stored, sample) {
        (Stored::Integer8, &[a]) => f64::from(i8::from_le_bytes([a])),
        (Stored::Integer16, &[a, b]) => f64::from(i16::from_le_bytes([a, b])),
        (Stored::Integer32, &[a, b, c, d]) => f64::from(i32::from_le_bytes([a, b, c, d])),
        (Stored::Float16, sample) => f16_at(sample, 0).unwrap_or(f64::NAN),
        (Stored::Float32, sample) => f32_at(sample, 0).unwrap_or(f64::NAN),
        (Stored::Float64, sample) => f64_at(sample, 0).unwrap_or(f64::NAN),
        _ => f64::NAN,
    }
}

#[cfg(test)]
mod tests;
