//! Writes a drive as an AiM logger sends it: framed definitions, samples of each channel at its own rate, fixes in metres
//! from the middle of the Earth, and the logger's list of laps.
//!
//! To the right is positive, as AiM counts.

use super::STANDARD_GRAVITY_MPS2;
use super::binary::{Block, half, single, whole};
use super::drive::Drive;
use super::geodesy::EarthCentred;
use super::sensor::{Sample, SensorModel};

/// The first data time of a logger is not 0.
const FIRST_MS: f64 = 11.0;
const GPS_EPOCH_UNIX_S: f64 = 315_964_800.0;
const LEAP_S: f64 = 18.0;
const WEEK_S: f64 = 604_800.0;

/// What the log holds besides its channels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XrkHead {
    /// With the logger's list of laps.
    pub has_laps: bool,
    /// Its fixes bear garbled upper halves of their stamps for the first seconds, as old firmware wrote them.
    pub has_garbled_stamps: bool,
    /// With the message of an expansion module now and then.
    pub has_expansion: bool,
}

impl Default for XrkHead {
    fn default() -> Self {
        Self {
            has_laps: true,
            has_garbled_stamps: false,
            has_expansion: true,
        }
    }
}

/// How samples are stored, as the format numbers it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stored {
    Integer16 = 4,
    Half = 1,
    Float = 6,
    GearLetter = 15,
}

struct Channel {
    name: &'static str,
    unit: u8,
    stored: Stored,
    rate_hz: u32,
    value: fn(&Sample, &Drive) -> f64,
}

const CHANNELS: [Channel; 8] = [
    Channel {
        name: "RPM",
        unit: 15,
        stored: Stored::Integer16,
        rate_hz: 50,
        value: |sample, _| sample.measured.rpm,
    },
    Channel {
        name: "InlineAcc",
        unit: 3,
        stored: Stored::Half,
        rate_hz: 50,
        value: |sample, _| sample.measured.long_accel_mps2 / STANDARD_GRAVITY_MPS2,
    },
    Channel {
        name: "LateralAcc",
        unit: 3,
        stored: Stored::Half,
        rate_hz: 50,
        value: |sample, _| -sample.lat_accel_mps2 / STANDARD_GRAVITY_MPS2,
    },
    Channel {
        name: "GyroZ",
        unit: 5,
        stored: Stored::Float,
        rate_hz: 50,
        value: |sample, _| sample.measured.yaw_rate_radps().to_degrees(),
    },
    Channel {
        name: "PPS",
        unit: 1,
        stored: Stored::Half,
        rate_hz: 50,
        value: |sample, _| 100.0 * sample.measured.throttle,
    },
    Channel {
        name: "BRK",
        unit: 14,
        stored: Stored::Half,
        rate_hz: 50,
        value: |sample, drive| drive.brake_full_bar * sample.measured.brake,
    },
    Channel {
        name: "Steering",
        unit: 4,
        stored: Stored::Float,
        rate_hz: 50,
        value: |sample, _| -sample.measured.steering_rad.to_degrees(),
    },
    Channel {
        name: "Gear",
        unit: 31,
        stored: Stored::GearLetter,
        rate_hz: 10,
        value: |sample, _| f64::from(sample.measured.gear),
    },
];
/// The group that is sent together.
const GROUP: [u16; 2] = [6, 7];
/// Samples of one burst.
const BURST: usize = 5;

/// The file, with fixes as `gps` sees them.
#[must_use]
pub fn xrk_log(drive: &Drive, gps: &SensorModel, head: &XrkHead) -> Vec<u8> {
    let mut bytes = Vec::new();
    let configuration: Vec<u8> = (1_u16..)
        .zip(&CHANNELS)
        .flat_map(|(number, channel)| definition(number, channel))
        .chain(framed(b"GRP ", &group_definition()))
        .collect();
    // A logger repeats it.
    bytes.extend(framed(b"CNF\0", &configuration));
    bytes.extend(framed(b"CNF\0", &configuration));
    for (token, text) in [
        (b"RCR ", "Ada Quill"),
        (b"VEH ", drive.car_name.as_str()),
        (b"TMD ", "06/14/2025"),
        (b"TMT ", "09:30:00"),
        (b"NTE ", "simulated"),
    ] {
        bytes.extend(framed(token, &[text.as_bytes(), &[0]].concat()));
    }
    bytes.extend(framed(b"TRK ", &track(drive)));
    let mut messages = sample_messages(drive, head);
    messages.extend(fixes(drive, gps, head));
    if head.has_laps {
        messages.extend(laps(drive));
    }
    messages.sort_by(|one, other| one.0.total_cmp(&other.0));
    for (_, message) in messages {
        bytes.extend(message);
    }
    bytes
}

type Message = (f64, Vec<u8>);

fn stamp(time_s: f64) -> [u8; 4] {
    whole(FIRST_MS + 1000.0 * time_s).to_le_bytes()
}

fn sample_messages(drive: &Drive, head: &XrkHead) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (number, channel) in (1_u16..).zip(&CHANNELS) {
        let samples = drive.sample(&SensorModel::exact(f64::from(channel.rate_hz)));
        if GROUP.first() == Some(&number) {
            messages.extend(samples.iter().map(|sample| group(drive, sample)));
        } else if GROUP.contains(&number) {
            // Sent with the group's first.
        } else if channel.stored == Stored::Half {
            messages.extend(samples.chunks(BURST).filter_map(|burst| {
                let at_s = burst.first()?.measured.time_s;
                let count = u16::try_from(burst.len()).ok()?;
                let mut message = [
                    b"(M".as_slice(),
                    &stamp(at_s),
                    &number.to_le_bytes(),
                    &count.to_le_bytes(),
                ]
                .concat();
                for sample in burst {
                    message.extend(coded(channel, sample, drive));
                }
                message.push(b')');
                Some((at_s, message))
            }));
        } else {
            messages.extend(samples.iter().map(|sample| {
                let at_s = sample.measured.time_s;
                let head = [b"(S".as_slice(), &stamp(at_s), &number.to_le_bytes()].concat();
                (at_s, [head, coded(channel, sample, drive), vec![b')']].concat())
            }));
        }
    }
    if head.has_expansion {
        let every_second = drive.sample(&SensorModel::exact(1.0));
        messages.extend(every_second.iter().map(|sample| {
            let at_s = sample.measured.time_s;
            let pair = [half(0.25), half(0.5)].concat();
            let message = [b"(c".as_slice(), &[0, 44, 1, 0x84, 8], &stamp(at_s), &pair, b")"].concat();
            (at_s, message)
        }));
    }
    messages
}

fn group(drive: &Drive, sample: &Sample) -> Message {
    let at_s = sample.measured.time_s;
    let mut message = [b"(G".as_slice(), &stamp(at_s), &9_u16.to_le_bytes()].concat();
    for (number, channel) in (1_u16..).zip(&CHANNELS) {
        if GROUP.contains(&number) {
            message.extend(coded(channel, sample, drive));
        }
    }
    message.push(b')');
    (at_s, message)
}

fn group_definition() -> Vec<u8> {
    let count = u16::try_from(GROUP.len()).unwrap_or_default();
    let numbers = GROUP.into_iter().flat_map(u16::to_le_bytes);
    9_u16
        .to_le_bytes()
        .into_iter()
        .chain(count.to_le_bytes())
        .chain(numbers)
        .collect()
}

fn coded(channel: &Channel, sample: &Sample, drive: &Drive) -> Vec<u8> {
    let value = (channel.value)(sample, drive);
    match channel.stored {
        Stored::Integer16 => whole(value).to_le_bytes().into_iter().take(2).collect(),
        Stored::Half => half(value).to_vec(),
        Stored::Float => single(value).to_vec(),
        Stored::GearLetter => {
            let digit = u8::try_from(whole(value)).unwrap_or_default();
            vec![if digit == 0 { b'N' } else { b'0' + digit }, 0]
        }
    }
}

fn definition(number: u16, channel: &Channel) -> Vec<u8> {
    let mut payload = Block::of(112);
    payload.put(0, &number.to_le_bytes());
    payload.put(12, &[channel.unit | 0x80]);
    payload.put(20, &[channel.stored as u8]);
    payload.put_words(24, 8, channel.name);
    payload.put_words(32, 24, channel.name);
    payload.put(64, &(1_000_000 / channel.rate_hz).to_le_bytes());
    payload.put(72, &[if channel.stored == Stored::Float { 4 } else { 2 }]);
    payload.put(76, b"MIA@");
    framed(b"CHS\0", &payload.bytes)
}

/// A header message: framed on both sides, with the sum of its payload.
fn framed(token: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    let sum = payload
        .iter()
        .fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
    let length = i32::try_from(payload.len()).unwrap_or_default();
    [
        b"<h".as_slice(),
        token,
        &length.to_le_bytes(),
        &[1],
        b">",
        payload,
        b"<",
        token,
        &sum.to_le_bytes(),
        b">",
    ]
    .concat()
}

/// The line that the logger is set to.
fn track(drive: &Drive) -> Vec<u8> {
    let mut payload = Block::of(64);
    payload.put_words(0, 32, &drive.circuit.name);
    if let Some(line) = drive.circuit.points.first() {
        let (latitude_deg, longitude_deg) = drive.circuit.origin.locate(line.east_m, line.north_m);
        payload.put(36, &whole(latitude_deg * 1e7).to_le_bytes());
        payload.put(40, &whole(longitude_deg * 1e7).to_le_bytes());
    }
    payload.bytes
}

fn fixes(drive: &Drive, gps: &SensorModel, head: &XrkHead) -> Vec<Message> {
    let samples = drive.sample(gps);
    let fresh = samples.iter().filter(|sample| sample.fresh_fix);
    fresh
        .map(|sample| {
            let measured = &sample.measured;
            let earth = EarthCentred::of(sample.latitude_deg, sample.longitude_deg, measured.altitude_m);
            let velocity = earth.turned(
                measured.speed_mps * measured.heading_rad.cos(),
                measured.speed_mps * measured.heading_rad.sin(),
            );
            let since_s = drive.started_unix_s + measured.time_s - GPS_EPOCH_UNIX_S + LEAP_S;
            let mut payload = Block::of(56);
            let mut logger = stamp(measured.time_s);
            if head.has_garbled_stamps && measured.time_s < 10.0 {
                logger = [logger, [0, 0, 0x5a, 0]]
                    .map(i32::from_le_bytes)
                    .iter()
                    .sum::<i32>()
                    .to_le_bytes();
            }
            payload.put(0, &logger);
            payload.put(4, &whole(1000.0 * since_s.rem_euclid(WEEK_S)).to_le_bytes());
            let week = whole((since_s / WEEK_S).floor());
            payload.put(12, week.to_le_bytes().get(..2).unwrap_or_default());
            payload.put(14, &[3, 0xDD]);
            for (at, metres) in [(16, earth.place_m), (32, velocity)] {
                for (axis, metres) in metres.into_iter().enumerate() {
                    payload.put(at + 4 * axis, &whole(100.0 * metres).to_le_bytes());
                }
            }
            payload.put(51, &[11]);
            (measured.time_s, framed(b"GPS\0", &payload.bytes))
        })
        .collect()
}

/// Every lap the logger counted, the way out as lap 1, and the last one cut short by the end of the recording.
fn laps(drive: &Drive) -> Vec<Message> {
    let ms = |time_s: f64| whole(FIRST_MS + 1000.0 * time_s);
    (1_u16..)
        .zip(&drive.laps)
        .map(|(number, lap)| {
            let mut payload = Block::of(32);
            payload.put(2, &number.to_le_bytes());
            payload.put(4, &(ms(lap.end_s) - ms(lap.start_s)).to_le_bytes());
            payload.put(28, &ms(lap.end_s).to_le_bytes());
            (lap.end_s, framed(b"LAP ", &payload.bytes))
        })
        .collect()
}
