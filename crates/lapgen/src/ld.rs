//! Writes a drive as a MoTeC `.ld`: a head, a linked list of channels, samples of each at its own rate; and the `.ldx`
//! beside it, which holds the beacons.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::STANDARD_GRAVITY_MPS2;
use super::binary::{Block, single};
use super::drive::Drive;
use super::sensor::{Sample, SensorModel};

const CHANNELS_AT: usize = 0x3448;
const CHANNEL_BYTES: usize = 124;
const EVENT_AT: usize = 0x6E2;
const VENUE_AT: usize = 4918;

/// How samples are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LdNumbers {
    /// 16-bit integers with decimals, as dash loggers write them.
    Integers,
    /// Floats whose scale fields are all 0, as programs write them.
    Floats,
}

/// A file in the layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LdHead {
    /// How samples are stored; positions are doubles either way.
    pub numbers: LdNumbers,
    /// With latitude and longitude, and with the unit where some units put it: in the short name's place.
    pub has_gps: bool,
    /// With the channels of the logger's lap timer.
    pub has_lap_timer: bool,
    /// Rates of the channels are divided by this.
    pub slower: u16,
    /// Channels at 20 Hz that nobody needs, as a car's logger writes some sixty.
    pub more_channels: usize,
}

struct Channel {
    name: Cow<'static, str>,
    unit: &'static str,
    rate_hz: u16,
    decimals: u16,
    value: fn(&Sample, &Drive) -> f64,
}

const fn channel(
    name: &'static str,
    unit: &'static str,
    rate_hz: u16,
    decimals: u16,
    value: fn(&Sample, &Drive) -> f64,
) -> Channel {
    Channel {
        name: Cow::Borrowed(name),
        unit,
        rate_hz,
        decimals,
        value,
    }
}

static CAR: [Channel; 9] = [
    channel("Ground Speed", "km/h", 100, 1, |sample, _| {
        3.6 * sample.measured.speed_mps
    }),
    channel("Engine RPM", "rpm", 50, 0, |sample, _| sample.measured.rpm),
    channel("Throttle Pos", "%", 50, 1, |sample, _| {
        100.0 * sample.measured.throttle
    }),
    channel("Brake Pres Front", "bar", 50, 1, |sample, drive| {
        drive.brake_full_bar * sample.measured.brake
    }),
    channel("Steered Angle", "deg", 50, 1, |sample, _| {
        -sample.measured.steering_rad.to_degrees()
    }),
    channel("Gear", "", 20, 0, |sample, _| f64::from(sample.measured.gear)),
    channel("G Force Lat", "G", 50, 2, |sample, _| {
        sample.lat_accel_mps2 / STANDARD_GRAVITY_MPS2
    }),
    channel("G Force Long", "G", 50, 2, |sample, _| {
        sample.measured.long_accel_mps2 / STANDARD_GRAVITY_MPS2
    }),
    channel("Gyro Yaw Velocity", "deg/s", 50, 1, |sample, _| {
        sample.measured.yaw_rate_radps().to_degrees()
    }),
];
static GPS: [Channel; 2] = [
    channel("GPS Latitude", "deg", 100, 0, |sample, _| sample.latitude_deg),
    channel("GPS Longitude", "deg", 100, 0, |sample, _| sample.longitude_deg),
];
static LAP_TIMER: [Channel; 3] = [
    channel("Lap Number", "", 1, 0, |sample, _| f64::from(sample.lap_number)),
    channel("Lap Time", "s", 1, 2, |sample, _| {
        sample.last_lap_s.unwrap_or(0.0)
    }),
    channel("Running Lap Time", "s", 1, 2, |sample, _| sample.lap_time_s),
];

fn sensor(number: usize) -> Channel {
    Channel {
        name: Cow::Owned(format!("Sensor {number:02}")),
        ..channel("", "V", 20, 2, |sample, _| 2.5 + sample.measured.driven_m.sin())
    }
}

/// The `.ld`.
#[must_use]
pub fn ld_log(drive: &Drive, head: &LdHead) -> Vec<u8> {
    let gps = GPS.iter().filter(|_| head.has_gps).map(|channel| (channel, true));
    let timer = LAP_TIMER.iter().filter(|_| head.has_lap_timer);
    let more: Vec<Channel> = (0..head.more_channels).map(sensor).collect();
    let plain = CAR
        .iter()
        .chain(timer)
        .chain(&more)
        .map(|channel| (channel, false));
    let channels: Vec<(&Channel, bool)> = plain.chain(gps).collect();
    let data_at = CHANNELS_AT + channels.len() * CHANNEL_BYTES;
    let mut file = Block::of(data_at);
    put_head(&mut file, drive, (data_at, channels.len()));
    for (index, (channel, is_position)) in channels.iter().enumerate() {
        let rate_hz = (channel.rate_hz / head.slower.max(1)).max(1);
        let samples = drive.sample(&SensorModel::exact(f64::from(rate_hz)));
        let (kind, width, scale) = match (is_position, head.numbers) {
            (true, _) => (8_u16, 8_u16, 1_u16),
            (false, LdNumbers::Integers) => (3, 2, 1),
            (false, LdNumbers::Floats) => (7, 4, 0),
        };
        let at = CHANNELS_AT + index * CHANNEL_BYTES;
        let is_last = index + 1 == channels.len();
        let samples_at = file.bytes.len();
        file.put_size(at, if index == 0 { 0 } else { at - CHANNEL_BYTES });
        file.put_size(at + 4, if is_last { 0 } else { at + CHANNEL_BYTES });
        file.put_size(at + 8, samples_at);
        file.put_size(at + 12, samples.len());
        let decimals = if kind == 3 { channel.decimals } else { 0 };
        let number = u16::try_from(index + 4).unwrap_or_default();
        let fields = [number, kind, width, rate_hz, 0, scale, scale, decimals];
        for (place, field) in fields.into_iter().enumerate() {
            file.put(at + 16 + 2 * place, &field.to_le_bytes());
        }
        file.put_words(at + 32, 32, &channel.name);
        let (short, unit) = if *is_position {
            (channel.unit, "")
        } else {
            (&*channel.name, channel.unit)
        };
        file.put_words(at + 64, 8, short);
        file.put_words(at + 72, 12, unit);
        for sample in &samples {
            let value = (channel.value)(sample, drive);
            match kind {
                8 => file.bytes.extend(value.to_le_bytes()),
                7 => file.bytes.extend(single(value)),
                _ => file.bytes.extend(scaled(value, channel.decimals).to_le_bytes()),
            }
        }
    }
    file.bytes
}

fn put_head(file: &mut Block, drive: &Drive, (data_at, n_channels): (usize, usize)) {
    file.put_size(0, 0x40);
    file.put_size(8, CHANNELS_AT);
    file.put_size(12, data_at);
    file.put_size(0x24, EVENT_AT);
    file.put_size(0x46, 12_007);
    file.put_words(0x4A, 8, "ADL");
    file.put(0x52, &420_u16.to_le_bytes());
    file.put(0x54, &128_u16.to_le_bytes());
    file.put_size(0x56, n_channels);
    file.put_words(0x5E, 16, "14/06/2025");
    file.put_words(0x7E, 16, "09:30:00");
    file.put_words(0x9E, 64, "Ada Quill");
    file.put_words(0xDE, 64, &drive.car_name);
    file.put_words(0x15E, 64, &drive.circuit.name);
    file.put_words(0x624, 64, "simulated");
    file.put_words(EVENT_AT, 64, "Synthetic day");
    file.put_words(EVENT_AT + 64, 64, "1");
    let venue_at = u16::try_from(VENUE_AT).unwrap_or_default();
    file.put(EVENT_AT + 64 + 64 + 1024, &venue_at.to_le_bytes());
    file.put_words(VENUE_AT, 64, &drive.circuit.name);
}

/// The integer whose decimals make `value`, clipped to what fits.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the type's range")]
fn scaled(value: f64, decimals: u16) -> i16 {
    let scaled = value * 10_f64.powi(i32::from(decimals));
    scaled.round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
}

/// The `.ldx`: a beacon at every crossing of the line.
#[must_use]
pub fn ldx_of(drive: &Drive) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?>\n<LDXFile Locale=\"English_United States.1252\" DefaultLocale=\"C\" Version=\"1.6\">\n \
         <Layers>\n  <Layer>\n   <MarkerBlock>\n    <MarkerGroup Name=\"Beacons\" Index=\"3\">\n",
    );
    for (number, lap) in drive.laps.iter().enumerate().skip(1) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            text,
            "     <Marker Version=\"100\" ClassName=\"BCN\" Name=\"Manual.{number}\" Flags=\"77\" Time=\"{:e}\"/>",
            lap.start_s * 1e6
        );
    }
    text.push_str("    </MarkerGroup>\n   </MarkerBlock>\n  </Layer>\n  <Details>\n");
    let _ = writeln!(
        text,
        "   <String Id=\"Total Laps\" Value=\"{}\"/>",
        drive.laps.len()
    );
    text.push_str("  </Details>\n </Layers>\n</LDXFile>\n");
    text
}
