//! The layout of MoTeC .ld files, little-endian: a head with texts at fixed places, a linked list of channels, and
//! each channel's samples as integers or floats with a scale.
//!
//! Every offset and length comes from the file and is checked; the list is followed a limited number of times.

use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom};

use crate::import::columns::column_unit;
use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::formats::little_endian::{f16_at, i16_at, text_at, u16_at, u32_at, usize_at};
use crate::import::source::ImportSettings;

/// First bytes of every .ld file.
const MARK: u32 = 0x40;
/// Where the head holds what: the channel list's address and the texts.
const CHANNELS_AT: usize = 8;
const LAP_BLOCK_AT: usize = 0x14;
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
/// Samples of all channels that are kept; past it the fastest channels are thinned.
const MOST_SAMPLES: usize = 5_000_000;
/// What the fastest channels are thinned to, the first that is enough.
const RATES_HZ: [u32; 11] = [65_535, 1_000, 500, 200, 100, 50, 25, 20, 10, 5, 2];
const LAP_BLOCK_BYTES: usize = 16;
/// What a lap can last.
const LAP_MS: std::ops::Range<u32> = 5_000..3_600_000;
const BLOCK_SAMPLES: usize = 16 * 1024;
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
    /// Number and milliseconds of the fastest lap, as Gran Turismo writes them.
    pub(super) fastest_lap: Option<(u16, u32)>,
    /// Names of channels that cannot be read.
    pub(super) unreadable: Vec<String>,
    /// Whether samples or entries are missing at the end.
    pub(super) is_cut_short: bool,
    /// The rate that faster channels were thinned to; `None` where all of them are whole.
    pub(super) read_at_hz: Option<u32>,
}

/// One channel, in its own unit, at its own rate.
#[derive(Clone, Debug)]
pub(super) struct LdChannel {
    pub(super) name: String,
    pub(super) unit: String,
    /// Samples per second, at least 1.
    pub(super) rate_hz: u32,
    /// Of so many samples one is kept.
    pub(super) every: usize,
    pub(super) n_samples: usize,
    /// All that are kept, or of a channel that is not wanted the first few.
    pub(super) values: Vec<f64>,
}

/// The mark, and a channel list that lies inside of the file. `head`: its first bytes, `n_bytes`: all there are.
pub(super) fn is(head: &[u8], n_bytes: usize) -> bool {
    n_bytes > HEAD_BYTES
        && u32_at(head, 0) == Some(MARK)
        && u32_at(head, 4) == Some(0)
        && usize_at(head, CHANNELS_AT).is_some_and(|at| at >= 256 && at < n_bytes)
}

/// Reads head and channels: all samples of those whose names are wanted. A channel that cannot be read costs only itself, and of a
/// log of hours the fastest channels are read at a lower rate, so that it stays in memory.
///
/// # Errors
/// `malformed` for a list that leads out of the file at once, `empty` without a channel, `too_large` past the caps.
pub(super) fn parse<R: Read + Seek>(
    from: R,
    settings: &ImportSettings,
    is_wanted: fn(&str) -> bool,
) -> Result<LdFile, ImportError> {
    let mut log = Log::new(from).ok_or(CUT_SHORT)?;
    let head = log.stretch(0, HEAD_BYTES);
    let mut file = texts(&head);
    file.fastest_lap = usize_at(&head, LAP_BLOCK_AT)
        .filter(|at| *at >= 256)
        .and_then(|at| fastest_lap(&log.stretch(at, LAP_BLOCK_BYTES)));
    let mut seen = HashSet::new();
    let mut entries = Vec::new();
    let mut at = usize_at(&head, CHANNELS_AT).unwrap_or_default();
    let mut n_samples = 0_usize;
    // A list that bites its own tail, or leads out of the file, ends there.
    while at != 0 && seen.insert(at) {
        let bytes = log.stretch(at, ENTRY_BYTES);
        if bytes.len() < ENTRY_BYTES {
            file.is_cut_short = true;
            break;
        }
        if seen.len() > MAX_CHANNELS {
            return Err(ImportError::TooLarge(Excess::Columns { max: MAX_CHANNELS }));
        }
        // Entries may share samples, so the file's size alone does not bound what comes out of it.
        let n_left = log.n_bytes.saturating_sub(n_samples);
        match Entry::of(&bytes, log.n_bytes, (settings.max_rows, n_left), is_wanted) {
            Some(entry) => {
                file.is_cut_short |= entry.n_samples < entry.n_stated;
                n_samples += entry.n_read;
                entries.push(entry);
            }
            None => file.unreadable.push(text_at(&bytes, NAME_AT, 32)),
        }
        at = usize_at(&bytes, 4).unwrap_or_default();
    }
    if entries.is_empty() {
        return Err(if file.unreadable.is_empty() {
            CUT_SHORT
        } else {
            ImportError::Empty(Emptiness::NoChannels)
        });
    }
    let highest_hz = highest_rate_hz(&entries);
    file.read_at_hz = entries
        .iter()
        .any(|entry| entry.rate_hz > highest_hz)
        .then_some(highest_hz);
    file.channels = entries
        .into_iter()
        .map(|entry| log.channel(entry, highest_hz))
        .collect();
    Ok(file)
}

const CUT_SHORT: ImportError = ImportError::Malformed(Damage::CutShort { program: "MoTeC" });

fn texts(head: &[u8]) -> LdFile {
    let channels_at = usize_at(head, CHANNELS_AT).unwrap_or_default();
    // A made file may have a shorter head: what lies behind it is no text.
    let head_end = match usize_at(head, EVENT_AT).unwrap_or_default() {
        0 => channels_at,
        event_at => channels_at.min(event_at),
    };
    let head_text = |at: usize, length: usize| {
        if at + length <= head_end {
            text_at(head, at, length)
        } else {
            String::new()
        }
    };
    LdFile {
        date: head_text(DATE_AT, 16),
        time: head_text(TIME_AT, 16),
        driver: head_text(DRIVER_AT, 64),
        vehicle: head_text(VEHICLE_AT, 64),
        venue: head_text(VENUE_AT, 64),
        ..LdFile::default()
    }
}

/// Two words of 0, the lap's number, a 1, its milliseconds.
fn fastest_lap(block: &[u8]) -> Option<(u16, u32)> {
    let is_block = u32_at(block, 0)? == 0 && u32_at(block, 4)? == 0 && u16_at(block, 10)? == 1;
    let lap = (u16_at(block, 8)?, u32_at(block, 12)?);
    (is_block && (1..1000).contains(&lap.0) && LAP_MS.contains(&lap.1)).then_some(lap)
}

/// The rate above which channels are thinned, so that no more than [`MOST_SAMPLES`] are kept.
fn highest_rate_hz(entries: &[Entry]) -> u32 {
    let n_kept = |highest_hz: u32| -> usize {
        let kept = entries.iter().map(|entry| entry.n_read / entry.every(highest_hz));
        kept.sum()
    };
    let fits = |highest_hz: &u32| n_kept(*highest_hz) <= MOST_SAMPLES;
    RATES_HZ.into_iter().find(fits).unwrap_or(1)
}

/// A file that is read where it is needed.
struct Log<R> {
    from: R,
    n_bytes: usize,
    /// The block of samples that is read, always the same memory.
    block: Vec<u8>,
}

impl<R: Read + Seek> Log<R> {
    fn new(mut from: R) -> Option<Self> {
        let n_bytes = usize::try_from(from.seek(SeekFrom::End(0)).ok()?).ok()?;
        Some(Self {
            from,
            n_bytes,
            block: Vec::new(),
        })
    }

    /// So many bytes from there on; fewer where the file ends.
    fn stretch(&mut self, at: usize, length: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.read_into(&mut bytes, at, length);
        bytes
    }

    fn read_into(&mut self, bytes: &mut Vec<u8>, at: usize, length: usize) {
        bytes.clear();
        let read = self.from.seek(SeekFrom::Start(at as u64));
        // What cannot be read is not there.
        let _n_read = read.and_then(|_| (&mut self.from).take(length as u64).read_to_end(bytes));
    }

    /// The samples of an entry, block by block.
    fn channel(&mut self, entry: Entry, highest_hz: u32) -> LdChannel {
        let every = entry.every(highest_hz);
        let width = entry.stored.width();
        let mut values = Vec::with_capacity(entry.n_read / every + 1);
        let mut block = std::mem::take(&mut self.block);
        for first in (0..entry.n_read).step_by(BLOCK_SAMPLES) {
            let n_block = BLOCK_SAMPLES.min(entry.n_read - first);
            let at = entry.data_at.saturating_add(first * width);
            self.read_into(&mut block, at, n_block * width);
            let n_passed = (every - first % every) % every;
            entry.decode(&block, (n_passed, every), &mut values);
        }
        self.block = block;
        LdChannel {
            name: entry.name,
            unit: entry.unit,
            rate_hz: entry.rate_hz,
            every,
            n_samples: entry.n_samples,
            values,
        }
    }
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

impl Stored {
    const fn of(kind: u16, width: u16) -> Option<Self> {
        match (kind, width) {
            (7, 2) => Some(Self::Float16),
            (7, 4) => Some(Self::Float32),
            (7 | 8, 8) => Some(Self::Float64),
            (_, 1) => Some(Self::Integer8),
            (_, 2) => Some(Self::Integer16),
            (_, 4) => Some(Self::Integer32),
            _ => None,
        }
    }

    const fn width(self) -> usize {
        match self {
            Self::Integer8 => 1,
            Self::Integer16 | Self::Float16 => 2,
            Self::Integer32 | Self::Float32 => 4,
            Self::Float64 => 8,
        }
    }
}

/// From what is stored to what was measured.
#[derive(Clone, Copy)]
struct Scale {
    shift: f64,
    multiplier: f64,
    divisor: f64,
    ten: f64,
}

impl Scale {
    fn value(self, raw: f64) -> f64 {
        (raw / self.divisor * self.ten + self.shift) * self.multiplier
    }

    /// Whether what is stored is what was measured.
    fn is_one(self) -> bool {
        let is = |factor: f64, number: f64| factor.to_bits() == number.to_bits();
        is(self.divisor, 1.0) && is(self.ten, 1.0) && is(self.shift, 0.0) && is(self.multiplier, 1.0)
    }
}

/// Adds the numbers of a block: without the first `n_passed`, of the others one in `every`.
fn numbers<const WIDTH: usize>(
    block: &[u8],
    (n_passed, every): (usize, usize),
    values: &mut Vec<f64>,
    number: impl Fn([u8; WIDTH]) -> f64,
) {
    let (samples, _) = block.as_chunks::<WIDTH>();
    if every == 1 {
        values.extend(samples.iter().map(|bytes| number(*bytes)));
    } else {
        let kept = samples.iter().skip(n_passed).step_by(every);
        values.extend(kept.map(|bytes| number(*bytes)));
    }
}

/// One channel of the list.
struct Entry {
    name: String,
    unit: String,
    rate_hz: u32,
    data_at: usize,
    stored: Stored,
    scale: Scale,
    n_stated: usize,
    /// Those that are there.
    n_samples: usize,
    /// Those that are wanted.
    n_read: usize,
}

impl Entry {
    /// `None` where the channel cannot be read, or has more samples than it may state, or more than are left to come out of the
    /// file.
    fn of(
        entry: &[u8],
        n_bytes: usize,
        (max_stated, n_left): (usize, usize),
        is_wanted: fn(&str) -> bool,
    ) -> Option<Self> {
        let word = |offset: usize| u16_at(entry, offset);
        let signed = |offset: usize| i16_at(entry, offset).map(f64::from);
        let data_at = usize_at(entry, 8)?;
        let n_stated = usize_at(entry, 12).filter(|n_stated| *n_stated <= max_stated)?;
        let stored = Stored::of(word(18)?, word(20)?)?;
        // Some writers leave these at 0, which would leave nothing of the channel.
        let or_one = |factor: f64| if factor == 0.0 { 1.0 } else { factor };
        let decimals = i32::from(i16_at(entry, 30)?).clamp(-20, 20);
        let scale = Scale {
            shift: signed(24)?,
            multiplier: or_one(signed(26)?),
            divisor: or_one(signed(28)?),
            ten: 10_f64.powi(-decimals),
        };
        let n_samples = n_stated.min(n_bytes.saturating_sub(data_at) / stored.width());
        let name = text_at(entry, NAME_AT, 32);
        let n_read = if is_wanted(&name) {
            n_samples
        } else {
            n_samples.min(SHOWN)
        };
        if n_read > n_left || (n_samples == 0 && n_stated > 0) {
            return None;
        }
        let (short_name, unit) = (text_at(entry, 64, 8), text_at(entry, 72, 12));
        let unit = if unit.is_empty() && column_unit::is_unit(&short_name) {
            short_name
        } else {
            unit
        };
        Some(Self {
            name,
            unit,
            rate_hz: u32::from(word(22).unwrap_or_default()).max(1),
            data_at,
            stored,
            scale,
            n_stated,
            n_samples,
            n_read,
        })
    }

    /// Adds the samples of a block: without the first ones, of the others one in so many.
    fn decode(&self, block: &[u8], kept: (usize, usize), values: &mut Vec<f64>) {
        let scale = self.scale;
        match self.stored {
            Stored::Integer8 => numbers(block, kept, values, |[byte]| {
                scale.value(f64::from(i8::from_le_bytes([byte])))
            }),
            Stored::Integer16 => numbers(block, kept, values, |bytes| {
                scale.value(f64::from(i16::from_le_bytes(bytes)))
            }),
            Stored::Integer32 => numbers(block, kept, values, |bytes| {
                scale.value(f64::from(i32::from_le_bytes(bytes)))
            }),
            Stored::Float16 => numbers(block, kept, values, |bytes: [u8; 2]| {
                scale.value(f16_at(&bytes, 0).unwrap_or(f64::NAN))
            }),
            Stored::Float32 if scale.is_one() => {
                numbers(block, kept, values, |bytes| f64::from(f32::from_le_bytes(bytes)));
            }
            Stored::Float32 => numbers(block, kept, values, |bytes| {
                scale.value(f64::from(f32::from_le_bytes(bytes)))
            }),
            Stored::Float64 if scale.is_one() => numbers(block, kept, values, f64::from_le_bytes),
            Stored::Float64 => numbers(block, kept, values, |bytes| {
                scale.value(f64::from_le_bytes(bytes))
            }),
        }
    }

    /// Of so many samples one is kept.
    fn every(&self, highest_hz: u32) -> usize {
        if self.n_read <= SHOWN {
            return 1;
        }
        self.rate_hz.div_ceil(highest_hz.max(1)).max(1) as usize
    }
}

#[cfg(test)]
mod tests;
