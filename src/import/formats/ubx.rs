//! Messages of a u-blox receiver as they came, and of a RaceBox, which sends the same with its own sensors.
//!
//! `B5 62`, class, id, length, payload, two sums over class to payload. What makes no sense is stepped over byte by byte.

use std::io::Read;

use chrono::NaiveDate;

use super::fixes::{self, Fixes, ReceiverFix};
use super::little_endian::{i16_at, i32_at, u16_at};
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::source::{BinaryFile, ImportSettings};
use crate::telemetry::{Recording, Warning};

pub(super) const FORMAT: Format = Format {
    id: "ubx",
    program: "u-blox or RaceBox, raw",
    world: Some(crate::telemetry::World::RealCar),
    reader: Reader::Bytes { is, read },
};

const SYNC: [u8; 2] = [0xb5, 0x62];
/// Bytes around a payload.
const FRAME_BYTES: usize = 8;
/// A file begins in the middle of a message of at most this length.
const MAX_LEAD_BYTES: usize = 2048;
/// The longest message, and how much of the stream is there at a time.
const MAX_MESSAGE_BYTES: usize = FRAME_BYTES + 65_535;
const WINDOW_BYTES: usize = 4 * MAX_MESSAGE_BYTES;
/// Payloads are summed at most so many times their own length in all.
const SUMMED_PER_BYTE: usize = 8;

pub(super) fn is(bytes: &[u8]) -> bool {
    let head = bytes.get(..2 * MAX_LEAD_BYTES).unwrap_or(bytes);
    // A receiver that was just switched on may say other things first.
    let mut left_to_sum = MAX_LEAD_BYTES * SUMMED_PER_BYTE;
    (0..head.len().min(MAX_LEAD_BYTES)).any(|at| {
        let rest = head.get(at..).unwrap_or_default();
        message(rest, &mut left_to_sum).is_some()
    })
}

pub(super) fn read(file: &BinaryFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_from(&mut &*file.bytes, settings)
}

/// Reads messages as they come.
pub(super) fn read_from(from: &mut dyn Read, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let mut window = Window::new(from);
    let (mut n_skipped, mut n_between) = (0, 0);
    let mut fixes = Fixes::new();
    loop {
        window.fill();
        let Some((rest, left_to_sum)) = window.rest() else {
            break;
        };
        let Some((kind, payload)) = message(rest, left_to_sum) else {
            window.at += 1;
            n_between += 1;
            continue;
        };
        let length = FRAME_BYTES + payload.len();
        // What stands before the first and behind the last message is a part of one.
        if !fixes.is_empty() {
            n_skipped += n_between;
        }
        n_between = 0;
        if let Some(fix) = fix(kind, payload).filter(ReceiverFix::is_sound) {
            fixes.take(fix, settings)?;
        }
        window.at += length;
    }
    let mut draft = fixes::draft(&FORMAT, &fixes)?;
    if n_skipped > 0 {
        draft.report.add(Warning::BytesSkipped { n_bytes: n_skipped });
    }
    draft.finish()
}

/// A stretch of the stream in which a message of any length is whole.
struct Window<'a> {
    from: &'a mut dyn Read,
    bytes: Vec<u8>,
    at: usize,
    is_at_end: bool,
    /// Payloads of so many bytes may still be summed.
    left_to_sum: usize,
}

impl<'a> Window<'a> {
    const fn new(from: &'a mut dyn Read) -> Self {
        Self {
            from,
            bytes: Vec::new(),
            at: 0,
            is_at_end: false,
            left_to_sum: 0,
        }
    }

    /// Sees that a whole message is there, as far as the stream goes.
    fn fill(&mut self) {
        if self.is_at_end || self.bytes.len() - self.at.min(self.bytes.len()) >= MAX_MESSAGE_BYTES {
            return;
        }
        self.bytes.drain(..self.at.min(self.bytes.len()));
        self.at = 0;
        let n_wanted = WINDOW_BYTES.saturating_sub(self.bytes.len());
        let read = (&mut *self.from)
            .take(n_wanted as u64)
            .read_to_end(&mut self.bytes);
        // What cannot be read is not there.
        let n_read = read.unwrap_or_default();
        self.is_at_end = n_read < n_wanted;
        self.left_to_sum = self
            .left_to_sum
            .saturating_add(n_read.saturating_mul(SUMMED_PER_BYTE));
    }

    /// What is left from here on; `None` at the end.
    fn rest(&mut self) -> Option<(&[u8], &mut usize)> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        Some((rest, &mut self.left_to_sum))
    }
}

/// Class and id, and the payload of a message whose sums are right.
fn message<'a>(rest: &'a [u8], left_to_sum: &mut usize) -> Option<((u8, u8), &'a [u8])> {
    if !rest.starts_with(&SYNC) {
        return None;
    }
    let length = usize::from(u16_at(rest, 4)?);
    let summed = rest.get(2..6 + length)?;
    let sums = rest.get(6 + length..FRAME_BYTES + length)?;
    *left_to_sum = left_to_sum.checked_sub(length)?;
    let (mut a, mut b) = (0_u8, 0_u8);
    for byte in summed {
        a = a.wrapping_add(*byte);
        b = b.wrapping_add(a);
    }
    let (&class, &id) = (rest.get(2)?, rest.get(3)?);
    (sums == [a, b]).then_some(((class, id), summed.get(4..)?))
}

/// The fix in a message; `None` for other messages and where there is none.
fn fix(kind: (u8, u8), payload: &[u8]) -> Option<ReceiverFix> {
    const NAV_PVT: (u8, u8) = (0x01, 0x07);
    const RACEBOX_LIVE: (u8, u8) = (0xff, 0x01);
    const RACEBOX_STORED: (u8, u8) = (0xff, 0x21);
    const TWO_DIMENSIONS: u8 = 2;
    let scaled = |at: usize, unit: f64| Some(f64::from(i32_at(payload, at)?) * unit);
    let (speed_at, heading_at, has_motion) = match (kind, payload.len()) {
        (NAV_PVT, 84..) => (60, 64, false),
        (RACEBOX_LIVE | RACEBOX_STORED, 80) => (48, 52, true),
        _ => return None,
    };
    if *payload.get(20)? < TWO_DIMENSIONS {
        return None;
    }
    let small = |at: usize, unit: f64| Some(f64::from(i16_at(payload, at)?) * unit);
    let motion = if has_motion {
        [small(70, 1e-3)?, small(68, 1e-3)?, small(78, 1e-2)?]
    } else {
        [f64::NAN; 3]
    };
    Some(ReceiverFix {
        speed_mps: scaled(speed_at, 1e-3)?,
        heading_deg: scaled(heading_at, 1e-5)?,
        altitude_m: scaled(36, 1e-3)?,
        motion,
        ..ReceiverFix::at(unix_s(payload)?, scaled(28, 1e-7)?, scaled(24, 1e-7)?)
    })
}

/// Day and time, and the nanoseconds that the second is off by.
fn unix_s(payload: &[u8]) -> Option<f64> {
    let part = |at: usize| payload.get(at).map(|byte| u32::from(*byte));
    let date = NaiveDate::from_ymd_opt(i32::from(u16_at(payload, 4)?), part(6)?, part(7)?)?;
    // A leap second is the first of the next minute.
    let moment = date.and_hms_opt(part(8)?, part(9)?, part(10)?.min(59))?.and_utc();
    #[expect(clippy::cast_precision_loss, reason = "seconds of this century")]
    let seconds = moment.timestamp() as f64;
    Some(seconds + f64::from(i32_at(payload, 16)?) * 1e-9)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tests::{codes, import};
    use crate::telemetry::ChannelRole;

    fn framed(class: u8, id: u8, payload: &[u8]) -> Vec<u8> {
        let length = u16::try_from(payload.len()).unwrap().to_le_bytes();
        let summed = [&[class, id], length.as_slice(), payload].concat();
        let (mut a, mut b) = (0_u8, 0_u8);
        for byte in &summed {
            a = a.wrapping_add(*byte);
            b = b.wrapping_add(a);
        }
        [SYNC.as_slice(), &summed, &[a, b]].concat()
    }

    fn racebox(row: u32) -> Vec<u8> {
        let mut payload = [0_u8; 80];
        let angle = f64::from(row) * std::f64::consts::TAU / 250.0;
        payload[4..6].copy_from_slice(&2025_u16.to_le_bytes());
        payload[6..11].copy_from_slice(&[6, 14, 10, 0, u8::try_from(row / 25).unwrap()]);
        payload[16..20].copy_from_slice(&(i32::try_from(row % 25).unwrap() * 40_000_000).to_le_bytes());
        payload[20] = 3;
        #[expect(clippy::cast_possible_truncation, reason = "a place on the Earth")]
        let put = |at: usize, value: f64, payload: &mut [u8; 80]| {
            payload[at..at + 4].copy_from_slice(&(value as i32).to_le_bytes());
        };
        put(24, 11e7 + 4000.0 * angle.cos(), &mut payload);
        put(28, 48e7 + 2700.0 * angle.sin(), &mut payload);
        put(48, 18_900.0, &mut payload);
        payload[70..72].copy_from_slice(&1200_i16.to_le_bytes());
        framed(0xff, 0x01, &payload)
    }

    #[test]
    fn messages_give_fixes_and_motion_and_garbage_is_stepped_over() {
        let mut bytes: Vec<u8> = vec![1, 2, 0, 0xb5];
        for row in 0..500 {
            bytes.extend(racebox(row));
            if row == 100 {
                bytes.extend(b"\xb5\x62 noise");
            }
            bytes.extend(framed(0x0a, 0x09, &[7; 20]));
        }
        assert!(is(&bytes));
        let recording = import("raw.ubx", &bytes).unwrap();
        assert_eq!((recording.format, recording.rows), ("ubx", 500));
        let first = |role: ChannelRole| recording.series(role).unwrap().values()[0];
        assert!((first(ChannelRole::Speed) - 18.9).abs() < 1e-9);
        assert!((first(ChannelRole::Latitude) - 48.0).abs() < 1e-6);
        assert!(
            codes(&recording).contains(&("bytes_skipped", 8)),
            "{:?}",
            codes(&recording)
        );
    }

    #[test]
    fn frames_in_frames_take_no_time() {
        let hostile: Vec<u8> = [0xb5, 0x62, 1, 7, 0xff, 0xf0].repeat(200_000);
        let begun = std::time::Instant::now();
        drop(import("hostile.ubx", &[racebox(0), hostile].concat()));
        assert!(begun.elapsed().as_secs() < 3);
    }
}
