//! MoTeC's binary log: a header, a linked list of channel descriptions, sample arrays of different rates.
//!
//! Values are 16-bit integers with a number of decimals, as dash loggers write them. Lap times stand in the channel
//! `Lap Time`, once a second, from the crossing on.

use super::drives::Drives;
use super::text::GRAVITY_MPS2;
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, Sample, SensorModel};

const UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "bar"),
    ("lat_accel", "G"),
];
const CHANNELS_AT: usize = 0x3448;
const CHANNEL_BYTES: usize = 124;
const EVENT_AT: usize = 0x6E2;
const VENUE_AT: usize = 4918;

struct Channel {
    name: &'static str,
    unit: &'static str,
    rate_hz: u16,
    decimals: u16,
    value: fn(&Sample) -> f64,
}

const CHANNELS: [Channel; 12] = [
    channel("Ground Speed", "km/h", 20, 1, |sample| {
        3.6 * sample.measured.speed_mps
    }),
    channel("Wheel Speed FL", "km/h", 50, 1, |sample| {
        3.61 * sample.measured.speed_mps
    }),
    channel("Engine RPM", "rpm", 50, 0, |sample| sample.measured.rpm),
    channel("Throttle Pos", "%", 10, 1, |sample| {
        100.0 * sample.measured.throttle
    }),
    channel("Brake Pres Front", "bar", 50, 1, |sample| {
        85.0 * sample.measured.brake
    }),
    channel("Steered Angle", "deg", 20, 1, |sample| {
        -sample.measured.steering_rad.to_degrees()
    }),
    channel("Gear", "", 10, 0, |sample| f64::from(sample.measured.gear)),
    channel("G Force Lat", "G", 50, 2, |sample| {
        sample.lat_accel_mps2 / GRAVITY_MPS2
    }),
    channel("G Force Long", "G", 50, 2, |sample| {
        sample.measured.long_accel_mps2 / GRAVITY_MPS2
    }),
    channel("Lap Number", "", 1, 0, |sample| f64::from(sample.lap_number)),
    channel("Lap Time", "s", 1, 2, |sample| sample.last_lap_s.unwrap_or(0.0)),
    channel("Running Lap Time", "s", 1, 2, |sample| sample.lap_time_s),
];

const fn channel(
    name: &'static str,
    unit: &'static str,
    rate_hz: u16,
    decimals: u16,
    value: fn(&Sample) -> f64,
) -> Channel {
    Channel {
        name,
        unit,
        rate_hz,
        decimals,
        value,
    }
}

pub(super) fn files(drives: &Drives) -> Vec<File> {
    let expected = truth(&drives.track_day, "motec-ld", Numbers::Own, 0.006, UNITS);
    vec![File::new("motec.ld", write(&drives.track_day), expected)]
}

fn write(drive: &Drive) -> Vec<u8> {
    let data_at = CHANNELS_AT + CHANNELS.len() * CHANNEL_BYTES;
    let mut bytes = vec![0; data_at];
    head(&mut bytes, drive, data_at);
    for (index, channel) in CHANNELS.iter().enumerate() {
        let values: Vec<i16> = drive
            .sample(&SensorModel::exact(f64::from(channel.rate_hz)))
            .iter()
            .map(|sample| raw((channel.value)(sample), channel.decimals))
            .collect();
        let at = CHANNELS_AT + index * CHANNEL_BYTES;
        let before = if index == 0 { 0 } else { at - CHANNEL_BYTES };
        let after = if index + 1 == CHANNELS.len() {
            0
        } else {
            at + CHANNEL_BYTES
        };
        let samples_at = bytes.len();
        put_u32(&mut bytes, at, before);
        put_u32(&mut bytes, at + 4, after);
        put_u32(&mut bytes, at + 8, samples_at);
        put_u32(&mut bytes, at + 12, values.len());
        // Counter, type (signed integer), bytes a value, rate, shift, multiplier, scale, decimals.
        let number = u16::try_from(index + 4).expect("few channels");
        for (place, value) in [number, 3, 2, channel.rate_hz, 0, 1, 1, channel.decimals]
            .into_iter()
            .enumerate()
        {
            put(&mut bytes, at + 16 + 2 * place, &value.to_le_bytes());
        }
        put_words(&mut bytes, at + 32, 32, channel.name);
        put_words(&mut bytes, at + 64, 8, channel.name);
        put_words(&mut bytes, at + 72, 12, channel.unit);
        bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
    bytes
}

fn head(bytes: &mut [u8], drive: &Drive, data_at: usize) {
    put_u32(bytes, 0, 0x40);
    put_u32(bytes, 8, CHANNELS_AT);
    put_u32(bytes, 12, data_at);
    put_u32(bytes, 0x24, EVENT_AT);
    put_u32(bytes, 0x46, 12_007);
    put_words(bytes, 0x4A, 8, "ADL");
    put(bytes, 0x52, &420_u16.to_le_bytes());
    put(bytes, 0x54, &128_u16.to_le_bytes());
    put_u32(bytes, 0x56, CHANNELS.len());
    put_words(bytes, 0x5E, 16, "14/06/2025");
    put_words(bytes, 0x7E, 16, "09:30:00");
    put_words(bytes, 0x9E, 64, "Ada Quill");
    put_words(bytes, 0xDE, 64, &drive.car_name);
    put_words(bytes, 0x15E, 64, &drive.circuit.name);
    put_words(bytes, 0x624, 64, "simulated");
    put_words(bytes, EVENT_AT, 64, "Synthetic day");
    put_words(bytes, EVENT_AT + 64, 64, "1");
    put(
        bytes,
        EVENT_AT + 64 + 64 + 1024,
        &u16::try_from(VENUE_AT).expect("fits").to_le_bytes(),
    );
    put_words(bytes, VENUE_AT, 64, &drive.circuit.name);
}

/// The integer whose decimals make `value`, clipped to what fits.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the type's range")]
fn raw(value: f64, decimals: u16) -> i16 {
    let scaled = value * 10_f64.powi(i32::from(decimals));
    scaled.round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
}

fn put(bytes: &mut [u8], at: usize, piece: &[u8]) {
    bytes[at..at + piece.len()].copy_from_slice(piece);
}

fn put_u32(bytes: &mut [u8], at: usize, value: usize) {
    put(
        bytes,
        at,
        &u32::try_from(value).expect("a small file").to_le_bytes(),
    );
}

/// Words in a field of fixed width, zero padded.
fn put_words(bytes: &mut [u8], at: usize, width: usize, words: &str) {
    let piece: Vec<u8> = words.bytes().take(width - 1).collect();
    put(bytes, at, &piece);
}
