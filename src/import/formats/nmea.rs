//! Sentences of a receiver (NMEA 0183) as a logger wrote them down: `RMC` for place, speed and day, `GGA` for the height.
//!
//! `$GPRMC,hhmmss.ss,A,ddmm.mmmm,N,dddmm.mmmm,E,knots,course,ddmmyy,…*hh`. The first line may be a stray fragment.

use std::io::{BufRead, Read as _};

use chrono::NaiveDate;

use super::fixes::{self, Fixes, ReceiverFix};
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::{Places, Recording, Warning};

pub(super) const FORMAT: Format = Format {
    id: "nmea",
    program: "NMEA receiver log",
    world: Some(crate::telemetry::World::RealCar),
    reader: Reader::Text { is, read },
};

const MPS_PER_KNOT: f64 = 1852.0 / 3600.0;
/// Lines in which sentences have to show up.
const HEAD_LINES: usize = 40;
/// Sentences have at most 82, and loggers put a stamp of their own in front.
const MAX_LINE_BYTES: u64 = 4096;

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let sentences = file.text.lines().take(HEAD_LINES).filter_map(Sentence::of);
    sentences
        .filter(|sentence| matches!(sentence.kind, "RMC" | "GGA"))
        .take(2)
        .count()
        == 2
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_from(&mut file.text.as_bytes(), settings)
}

/// Reads sentences as they come.
pub(super) fn read_from(from: &mut dyn BufRead, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let (mut by_place, mut heights) = (Fixes::new(), Fixes::new());
    let mut damaged = Places::default();
    let mut bytes = Vec::new();
    for line in 0.. {
        bytes.clear();
        // A line of any length is read piece by piece, none of which is a sentence.
        let mut limited = (&mut *from).take(MAX_LINE_BYTES);
        // What cannot be read is not there.
        if limited.read_until(b'\n', &mut bytes).unwrap_or_default() == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&bytes);
        let Some(sentence) = Sentence::of(&text) else {
            if line > 0 && !text.trim().is_empty() {
                damaged.count += 1;
                damaged.first_line.get_or_insert(line + 1);
            }
            continue;
        };
        match sentence.kind {
            "RMC" => {
                if let Some(fix) = sentence.recommended_minimum() {
                    by_place.take(fix, settings)?;
                }
            }
            "GGA" => {
                if let Some(fix) = sentence.fix_data() {
                    heights.take(fix, settings)?;
                }
            }
            _ => {}
        }
    }
    let fixes = if by_place.is_empty() {
        heights
    } else {
        add_heights(by_place.kept_mut(), heights.kept());
        by_place
    };
    let mut draft = fixes::draft(&FORMAT, &fixes)?;
    draft.report.add(Warning::RottenRows(damaged));
    draft.finish()
}

/// One sentence: its kind and its fields, the kind not among them.
struct Sentence<'a> {
    kind: &'a str,
    fields: Vec<&'a str>,
}

impl<'a> Sentence<'a> {
    /// A sentence whose sum is right, or that has none.
    fn of(line: &'a str) -> Option<Self> {
        // Loggers put a stamp of their own in front.
        let line = line.trim();
        let body = line.get(line.find('$')? + 1..)?;
        let body = match body.split_once('*') {
            Some((body, sum)) => {
                let said = u8::from_str_radix(sum.get(..2)?, 16).ok()?;
                let is_right = body.bytes().fold(0, |sum, byte| sum ^ byte) == said;
                is_right.then_some(body)?
            }
            None => body,
        };
        let mut fields = body.split(',');
        let address = fields.next()?;
        // Two letters say which satellites.
        let kind = address.get(2..5).filter(|_| address.len() == 5)?;
        Some(Self {
            kind,
            fields: fields.collect(),
        })
    }

    fn field(&self, place: usize) -> &'a str {
        self.fields.get(place).copied().unwrap_or_default()
    }

    fn number(&self, place: usize) -> f64 {
        self.field(place).parse().unwrap_or(f64::NAN)
    }

    /// `ddmm.mmmm` and its hemisphere.
    fn degrees(&self, place: usize) -> f64 {
        let value = self.number(place);
        let degrees = (value / 100.0).trunc();
        let size = degrees + (value - 100.0 * degrees) / 60.0;
        match self.field(place + 1) {
            "N" | "E" => size,
            "S" | "W" => -size,
            _ => f64::NAN,
        }
    }

    fn recommended_minimum(&self) -> Option<ReceiverFix> {
        let clock_s = seconds_of_day(self.field(0))? + day_s(self.field(8)).unwrap_or(0.0);
        let fix = ReceiverFix {
            speed_mps: MPS_PER_KNOT * self.number(6),
            heading_deg: self.number(7),
            ..ReceiverFix::at(clock_s, self.degrees(2), self.degrees(4))
        };
        (self.field(1) == "A" && fix.is_sound()).then_some(fix)
    }

    fn fix_data(&self) -> Option<ReceiverFix> {
        let fix = ReceiverFix {
            altitude_m: self.number(8),
            ..ReceiverFix::at(seconds_of_day(self.field(0))?, self.degrees(1), self.degrees(3))
        };
        (self.number(5) >= 1.0 && fix.is_sound()).then_some(fix)
    }
}

/// `hhmmss.ss`
fn seconds_of_day(text: &str) -> Option<f64> {
    let pair = |from: usize| text.get(from..from + 2)?.parse::<u32>().ok();
    let (hours, minutes) = (pair(0)?, pair(2)?);
    let seconds: f64 = text.get(4..)?.parse().ok()?;
    (hours < 24 && minutes < 60 && (0.0..61.0).contains(&seconds))
        .then(|| f64::from(hours * 3600 + minutes * 60) + seconds)
}

/// `ddmmyy` as Unix seconds of its midnight.
fn day_s(text: &str) -> Option<f64> {
    let pair = |from: usize| text.get(from..from + 2)?.parse::<u32>().ok();
    let year = 2000 + i32::try_from(pair(4)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, pair(2)?, pair(0)?)?;
    #[expect(clippy::cast_precision_loss, reason = "days of this century")]
    let seconds = date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp() as f64;
    Some(seconds)
}

/// The height of the same second of the day.
fn add_heights(fixes: &mut [ReceiverFix], heights: &[ReceiverFix]) {
    const DAY_S: f64 = 86_400.0;
    const SAME_S: f64 = 0.005;
    let mut next = 0;
    for fix in fixes {
        let wanted_s = fix.clock_s.rem_euclid(DAY_S);
        let is_of_fix = |height: &ReceiverFix| (height.clock_s - wanted_s).abs() < SAME_S;
        // Sentences of one moment stand together.
        if let Some(found) = heights.iter().skip(next).take(4).position(is_of_fix) {
            next += found;
            fix.altitude_m = heights.get(next).map_or(f64::NAN, |height| height.altitude_m);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::tests::{codes, import};
    use crate::telemetry::ChannelRole;

    fn summed(body: &str) -> String {
        format!("${body}*{:02X}\r\n", body.bytes().fold(0, |sum, byte| sum ^ byte))
    }

    fn log() -> String {
        let mut text = String::from("5,N,00800.1,E*11\r\n");
        for second in 0..120 {
            // Round and round, 60 s each.
            let angle = f64::from(second) * std::f64::consts::TAU / 60.0;
            let (lat, lon) = (6.0 + 0.1 * angle.sin(), 12.0 + 0.15 * angle.cos());
            let time = format!("10{:02}{:02}.00", second / 60, second % 60);
            text.push_str(&summed(&format!(
                "GNRMC,{time},A,48{lat:07.4},N,011{lon:07.4},W,38.00,90.0,140625,,,A"
            )));
            text.push_str(&summed(&format!(
                "GNGGA,{time},48{lat:07.4},N,011{lon:07.4},W,1,11,0.8,512.5,M,47,M,,"
            )));
        }
        text
    }

    #[test]
    fn sentences_give_place_speed_height_and_day() {
        let recording = import("drive.nmea", log().as_bytes()).unwrap();
        assert_eq!(recording.format, "nmea");
        let first = |role: ChannelRole| recording.series(role).unwrap().values()[0];
        assert!((first(ChannelRole::Latitude) - 48.1).abs() < 1e-6);
        assert!((first(ChannelRole::Longitude) + 11.2025).abs() < 1e-6);
        assert!((first(ChannelRole::Speed) - 38.0 * 1852.0 / 3600.0).abs() < 1e-9);
        assert!((first(ChannelRole::Altitude) - 512.5).abs() < 1e-9);
        assert_eq!(
            recording.recorded_at.unwrap().to_rfc3339(),
            "2025-06-14T10:00:00+00:00"
        );
    }

    #[test]
    fn a_sentence_with_a_wrong_sum_is_left_out_and_counted() {
        let text = log().replacen("38.00", "99.00", 3);
        let recording = import("drive.txt", text.as_bytes()).unwrap();
        let top = recording
            .series(ChannelRole::Speed)
            .unwrap()
            .values()
            .iter()
            .copied()
            .fold(0.0, f64::max);
        assert!(top < 25.0, "{top}");
        assert!(
            codes(&recording).contains(&("rotten_rows", 3)),
            "{:?}",
            codes(&recording)
        );
    }
}
