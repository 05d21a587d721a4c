//! The layout of MoTeC .ld files, little-endian: a head with texts at fixed places, a linked list of channels, and
//! each channel's samples as integers or floats with a scale.
//!
//! Every offset and length comes from the file and is checked; the list is followed a limited number of times.

use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::source::ImportSettings;
/// First bytes of every .ld file.
const MARK: u32 = 0x40;
/// Where the head holds what: the channel list's address and the texts.
const CHANNELS_AT: usize = 8;
const DATE_AT: usize = 94;
const TIME_AT: usize = 126;
const DRIVER_AT: usize = 158;
const VEHICLE_AT: usize = 222;
const VENUE_AT: usize = 350;
/// Bytes of a head, and of a channel's entry up to its unit.
const HEAD_BYTES: usize = 1762;
const ENTRY_BYTES: usize = 84;

/// What is of use in a .ld file.
#[derive(Clone, Debug, Default)]
pub(super) struct LdFile {
    pub(super) date: String,
    pub(super) time: String,
    pub(super) driver: String,
    pub(super) vehicle: String,
    pub(super) venue: String,
    pub(super) channels: Vec<LdChannel>,
}

/// One channel, in its own unit, at its own rate.
#[derive(Clone, Debug)]
pub(super) struct LdChannel {
    pub(super) name: String,
    pub(super) unit: String,
    /// Samples per second, at least 1.
    pub(super) rate_hz: u32,
    pub(super) values: Vec<f64>,
}

/// The mark, and a channel list that lies inside of the file.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.len() > HEAD_BYTES
        && u32_at(bytes, 0) == Some(MARK)
        && u32_at(bytes, 4) == Some(0)
        && usize_at(bytes, CHANNELS_AT).is_some_and(|at| at >= 256 && at < bytes.len())
}

/// Reads head and channels.
///
/// # Errors
/// `malformed` for a list that leads out of the file, `too_large` past the caps.
pub(super) fn parse(bytes: &[u8], settings: &ImportSettings) -> Result<LdFile, ImportError> {
    let mut file = LdFile {
        date: text_at(bytes, DATE_AT, 16),
        time: text_at(bytes, TIME_AT, 16),
        driver: text_at(bytes, DRIVER_AT, 64),
        vehicle: text_at(bytes, VEHICLE_AT, 64),
        venue: text_at(bytes, VENUE_AT, 64),
        channels: Vec::new(),
    };
    let mut at = usize_at(bytes, CHANNELS_AT).unwrap_or_default();
    let mut n_samples = 0_usize;
    while at != 0 {
        if file.channels.len() >= settings.max_columns {
            return Err(ImportError::TooLarge(Excess::Columns {
                max: settings.max_columns,
            }));
        }
        let (channel, next) = channel(bytes, at, settings)?;
        n_samples += channel.values.len();
        // Entries may share samples, so the file's size alone does not bound what comes out of it.
        if n_samples > bytes.len() {
            return Err(broken());
        }
        file.channels.push(channel);
        at = next;
    }
    if file.channels.is_empty() {
        return Err(ImportError::Empty(Emptiness::NoChannels));
    }
    Ok(file)
}

/// How a sample is stored.
#[derive(Clone, Copy)]
enum Stored {
    Integer16,
    Integer32,
    Float16,
    Float32,
}

fn channel(bytes: &[u8], at: usize, settings: &ImportSettings) -> Result<(LdChannel, usize), ImportError> {
    let entry = at
        .checked_add(ENTRY_BYTES)
        .and_then(|end| bytes.get(at..end))
        .ok_or_else(broken)?;
    let word = |offset: usize| u16_at(entry, offset).ok_or_else(broken);
    let signed = |offset: usize| word(offset).map(|word| f64::from(i16::from_le_bytes(word.to_le_bytes())));
    let next = usize_at(entry, 4).ok_or_else(broken)?;
    let data_at = usize_at(entry, 8).ok_or_else(broken)?;
    let n_samples = usize_at(entry, 12).ok_or_else(broken)?;
    if n_samples > settings.max_rows {
        return Err(ImportError::TooLarge(Excess::Rows {
            max: settings.max_rows,
        }));
    }
    let stored = match (word(18)?, word(20)?) {
        (7, 2) => Stored::Float16,
        (7, 4) => Stored::Float32,
        (_, 2) => Stored::Integer16,
        (_, 4) => Stored::Integer32,
        _ => return Err(broken()),
    };
    let (shift, multiplier, scale, decimals) = (signed(24)?, signed(26)?, signed(28)?, word(30)?);
    let decimals = i32::from(i16::from_le_bytes(decimals.to_le_bytes())).clamp(-20, 20);
    let scale = if scale == 0.0 { 1.0 } else { scale };
    let width = match stored {
        Stored::Integer16 | Stored::Float16 => 2,
        Stored::Integer32 | Stored::Float32 => 4,
    };
    let data = n_samples
        .checked_mul(width)
        .and_then(|length| bytes.get(data_at..data_at.checked_add(length)?))
        .ok_or_else(broken)?;
    let values = data
        .chunks_exact(width)
        .map(|sample| (raw(sample, stored) / scale * 10_f64.powi(-decimals) + shift) * multiplier)
        .collect();
    let channel = LdChannel {
        name: text_at(entry, 32, 32),
        unit: text_at(entry, 72, 12),
        rate_hz: u32::from(word(22)?).max(1),
        values,
    };
    Ok((channel, next))
}

fn raw(sample: &[u8], stored: Stored) -> f64 {
    match (stored, sample) {
        (Stored::Integer16, &[a, b]) => f64::from(i16::from_le_bytes([a, b])),
        (Stored::Integer32, &[a, b, c, d]) => f64::from(i32::from_le_bytes([a, b, c, d])),
        (Stored::Float16, &[a, b]) => half(u16::from_le_bytes([a, b])),
        (Stored::Float32, &[a, b, c, d]) => f64::from(f32::from_le_bytes([a, b, c, d])),
        _ => f64::NAN,
    }
}

/// IEEE 754 binary16.
fn half(bits: u16) -> f64 {
    let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from((bits >> 10) & 0x1f);
    let fraction = f64::from(bits & 0x3ff) / 1024.0;
    match exponent {
        0 => sign * fraction * 2_f64.powi(-14),
        31 if fraction > 0.0 => f64::NAN,
        31 => sign * f64::INFINITY,
        _ => sign * (1.0 + fraction) * 2_f64.powi(exponent - 15),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let &[a, b] = bytes.get(at..at.checked_add(2)?)? else {
        return None;
    };
    Some(u16::from_le_bytes([a, b]))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let &[a, b, c, d] = bytes.get(at..at.checked_add(4)?)? else {
        return None;
    };
    Some(u32::from_le_bytes([a, b, c, d]))
}

fn usize_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32_at(bytes, at)?).ok()
}

/// Up to the first NUL, as Windows-1252.
fn text_at(bytes: &[u8], at: usize, length: usize) -> String {
    let field = bytes.get(at..at.saturating_add(length)).unwrap_or_default();
    let text = field.split(|byte| *byte == 0).next().unwrap_or_default();
    encoding_rs::WINDOWS_1252
        .decode_without_bom_handling(text)
        .0
        .trim()
        .to_owned()
}

const fn broken() -> ImportError {
    ImportError::Malformed(Damage::CutShort { program: "MoTeC" })
}

#[cfg(test)]
mod tests;
