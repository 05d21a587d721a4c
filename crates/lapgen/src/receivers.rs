//! Writes a drive as satellite receivers and phones log it: NMEA sentences, u-blox messages, RaceBox messages, GPX.

use std::fmt::Write as _;

use super::STANDARD_GRAVITY_MPS2;
use super::binary::{Block, whole};
use super::drive::Drive;
use super::sensor::{Sample, SensorModel};

const KNOTS_PER_MPS: f64 = 3600.0 / 1852.0;

/// Day and time of a sample, UTC.
struct Moment {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    nanosecond: i32,
}

impl Moment {
    /// By the rules of the Gregorian calendar (the era of 400 years begins on a first of March).
    #[expect(clippy::cast_possible_truncation, reason = "a moment in this century")]
    fn of(unix_s: f64) -> Self {
        let milliseconds = (1000.0 * unix_s).round() as i64;
        let seconds = milliseconds.div_euclid(1000);
        let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        Self {
            year: year_of_era + 400 * era + i64::from(month <= 2),
            month,
            day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
            hour: of_day / 3600,
            minute: of_day / 60 % 60,
            second: of_day % 60,
            nanosecond: (milliseconds.rem_euclid(1000) * 1_000_000) as i32,
        }
    }
}

fn fixes(drive: &Drive, gps: &SensorModel) -> Vec<(Moment, Sample)> {
    let samples = drive.sample(gps).into_iter();
    samples
        .filter(|sample| sample.fresh_fix)
        .map(|sample| (Moment::of(drive.started_unix_s + sample.measured.time_s), sample))
        .collect()
}

/// `$GNRMC` and `$GNGGA` for every fix, behind a stray fragment.
#[must_use]
pub fn nmea_log(drive: &Drive, gps: &SensorModel) -> String {
    let mut text = String::from("12.5,M,47.0,M,,*5A\r\n");
    let mut sentence = |body: &str| {
        let sum = body.bytes().fold(0, |sum, byte| sum ^ byte);
        // Writing to a `String` cannot fail.
        let _ = write!(text, "${body}*{sum:02X}\r\n");
    };
    let angle = |degrees: f64, width: usize, (plus, minus): (char, char)| {
        let size = degrees.abs();
        let minutes = 60.0 * size.fract();
        let letter = if degrees < 0.0 { minus } else { plus };
        format!("{:0width$}{minutes:09.6},{letter}", size.trunc())
    };
    for (moment, sample) in fixes(drive, gps) {
        let hundredths = moment.nanosecond / 10_000_000;
        let time = format!(
            "{:02}{:02}{:02}.{hundredths:02}",
            moment.hour, moment.minute, moment.second
        );
        let place = [
            angle(sample.latitude_deg, 2, ('N', 'S')),
            angle(sample.longitude_deg, 3, ('E', 'W')),
        ]
        .join(",");
        let measured = &sample.measured;
        sentence(&format!(
            "GNRMC,{time},A,{place},{:.3},{:.2},{:02}{:02}{:02},,,A",
            KNOTS_PER_MPS * measured.speed_mps,
            measured.compass_deg(),
            moment.day,
            moment.month,
            moment.year % 100
        ));
        sentence(&format!(
            "GNGGA,{time},{place},1,12,0.7,{:.1},M,47.0,M,,",
            measured.altitude_m
        ));
    }
    text
}

/// NAV-PVT for every fix, with other messages between.
#[must_use]
pub fn ubx_log(drive: &Drive, gps: &SensorModel) -> Vec<u8> {
    let of = |(moment, sample): (Moment, Sample)| {
        let mut payload = common(92, &moment, &sample);
        let measured = &sample.measured;
        payload.put(60, &whole(1000.0 * measured.speed_mps).to_le_bytes());
        payload.put(64, &whole(1e5 * measured.compass_deg()).to_le_bytes());
        [ubx(0x01, 0x07, &payload.bytes), ubx(0x0a, 0x09, &[0; 60])].concat()
    };
    fixes(drive, gps).into_iter().flat_map(of).collect()
}

/// What a RaceBox sends: the same, and its own sensors.
#[must_use]
pub fn racebox_log(drive: &Drive, gps: &SensorModel) -> Vec<u8> {
    let of = |(moment, sample): (Moment, Sample)| {
        let mut payload = common(80, &moment, &sample);
        let measured = &sample.measured;
        let small = |value: f64| {
            whole(value)
                .to_le_bytes()
                .into_iter()
                .take(2)
                .collect::<Vec<u8>>()
        };
        payload.put(48, &whole(1000.0 * measured.speed_mps).to_le_bytes());
        payload.put(52, &whole(1e5 * measured.compass_deg()).to_le_bytes());
        payload.put(
            68,
            &small(1000.0 * measured.long_accel_mps2 / STANDARD_GRAVITY_MPS2),
        );
        payload.put(
            70,
            &small(-1000.0 * sample.lat_accel_mps2 / STANDARD_GRAVITY_MPS2),
        );
        payload.put(72, &small(1000.0));
        payload.put(78, &small(100.0 * measured.yaw_rate_radps().to_degrees()));
        ubx(0xff, 0x01, &payload.bytes)
    };
    fixes(drive, gps).into_iter().flat_map(of).collect()
}

/// The part that both have in common.
fn common(length: usize, moment: &Moment, sample: &Sample) -> Block {
    let mut payload = Block::of(length);
    let byte = |value: i64| u8::try_from(value).unwrap_or_default();
    payload.put(4, &u16::try_from(moment.year).unwrap_or_default().to_le_bytes());
    payload.put(
        6,
        &[
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
        ]
        .map(byte),
    );
    payload.put(16, &moment.nanosecond.to_le_bytes());
    payload.put(20, &[3]);
    payload.put(23, &[14]);
    payload.put(24, &whole(1e7 * sample.longitude_deg).to_le_bytes());
    payload.put(28, &whole(1e7 * sample.latitude_deg).to_le_bytes());
    let height = whole(1000.0 * sample.measured.altitude_m).to_le_bytes();
    payload.put(32, &height);
    payload.put(36, &height);
    payload
}

fn ubx(class: u8, id: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len()).unwrap_or_default().to_le_bytes();
    let summed = [&[class, id], length.as_slice(), payload].concat();
    let (mut a, mut b) = (0_u8, 0_u8);
    for byte in &summed {
        a = a.wrapping_add(*byte);
        b = b.wrapping_add(a);
    }
    [[0xb5, 0x62].as_slice(), &summed, &[a, b]].concat()
}

/// A track with times and nothing but places.
#[must_use]
pub fn gpx_log(drive: &Drive, gps: &SensorModel) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"synthetic\">\n <trk><name>{}</name>\n  \
         <trkseg>\n",
        drive.circuit.name
    );
    for (moment, sample) in fixes(drive, gps) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            text,
            "   <trkpt lat=\"{:.8}\" lon=\"{:.8}\"><ele>{:.1}</ele><time>{}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z</time></trkpt>",
            sample.latitude_deg,
            sample.longitude_deg,
            sample.measured.altitude_m,
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            moment.nanosecond / 1_000_000
        );
    }
    text.push_str("  </trkseg>\n </trk>\n</gpx>\n");
    text
}
