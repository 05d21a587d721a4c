//! VBO as written by Racelogic, RaceBox and RaceChrono: sections in brackets, cells between blanks.
//!
//! Positions are in minutes and west is positive; `time` is `HHMMSS.sss` of the day. `[channel units]` lists only
//! the last columns. The start line's order of latitude and longitude differs by writer, and the line may belong to
//! another circuit; it is passed on as it is.

use chrono::{DateTime, NaiveTime, TimeZone, Utc};

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::log_table::{LogTable, TableHead};
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Header, Syntax, cell};
use crate::telemetry::{ChannelRole, GeoLine, GeoPoint, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "vbo",
    program: "VBO (Racelogic, RaceBox, RaceChrono)",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
/// Lines before the data that are looked at.
const MAX_HEAD_LINES: usize = 4000;
const MINUTES_PER_DEGREE: f64 = 60.0;

const COLUMNS: [Known; 17] = [
    Known::channel("time", ChannelRole::Time, "s"),
    Known::channel("lat", ChannelRole::Latitude, "deg"),
    Known::channel("long", ChannelRole::Longitude, "deg"),
    Known::channel("lng", ChannelRole::Longitude, "deg"),
    Known::channel("velocity", ChannelRole::Speed, "km/h"),
    Known::channel("Vehicle_Speed", ChannelRole::Speed, "km/h").ranked(2),
    Known::channel("height", ChannelRole::Altitude, "m"),
    Known::new("heading", Meaning::Heading, "deg"),
    // Racelogic and RaceChrono count to the left here, RaceBox to the right; the path decides.
    Known::channel("latacc", ChannelRole::LatAccel, "g").ranked(1),
    Known::channel("longacc", ChannelRole::LongAccel, "g").ranked(1),
    Known::channel("latacc-calc", ChannelRole::LatAccel, "g"),
    Known::channel("longacc-calc", ChannelRole::LongAccel, "g"),
    Known::channel("Throttle_Pedal", ChannelRole::Throttle, "%"),
    Known::channel("Brake_Pressure_Front", ChannelRole::Brake, "bar"),
    Known::channel("Steering_Angle", ChannelRole::Steering, "deg"),
    Known::channel("Engine_Speed", ChannelRole::Rpm, "rpm"),
    Known::channel("Lap_Number", ChannelRole::Lap, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let mut sections = file
        .text
        .lines()
        .take(MAX_HEAD_LINES)
        .map(str::trim)
        .filter(|line| line.starts_with('['));
    let first = file.text.lines().next().unwrap_or_default();
    (first.starts_with("File created on") || first.trim() == "[header]")
        && sections.any(|section| section.eq_ignore_ascii_case("[column names]"))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let Sections {
        header,
        created,
        start_line: numbers,
        venue,
    } = Sections::read(file.text)?;
    let head = TableHead {
        text: file.text,
        settings,
        preamble: Vec::new(),
        header,
        syntax: Syntax::plain(b' '),
    };
    let plan = head.plan(&COLUMNS);
    if !plan.has(ChannelRole::Time) {
        return Err(ImportError::no_time_axis(&head.header.names));
    }
    let mut table = head.read(plan)?;
    let times = table.values(Meaning::Channel(ChannelRole::Time));
    let clock_s: Vec<f64> = times.iter().map(|&time| time_of_day_s(time)).collect();
    to_degrees(&mut table);
    let place = first_place(&table);
    let first_s = clock_s.iter().copied().find(|time_s| time_s.is_finite());
    let start_line = numbers.and_then(|numbers| start_line(numbers, place, &table.head.header));
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Seconds(clock_s))?;
    draft.recording.recorded_at = recorded_at(created, first_s);
    draft.recording.circuit.name = venue;
    draft.recording.lap_marks.start_line = start_line;
    draft.finish()
}

/// What stands before the data.
struct Sections<'a> {
    header: Header,
    created: &'a str,
    /// The four numbers of the `Start` line, minutes.
    start_line: Option<[f64; 4]>,
    /// The circuit, where a comment names it.
    venue: Option<String>,
}

impl<'a> Sections<'a> {
    fn read(text: &'a str) -> Result<Self, ImportError> {
        let (mut names, mut units) = (Vec::new(), Vec::new());
        let (mut start_line, mut venue) = (None, None);
        let mut section = String::new();
        let mut at = 0;
        for (number, line) in text.split_inclusive('\n').take(MAX_HEAD_LINES).enumerate() {
            at += line.len();
            let line = line.trim();
            if line.starts_with('[') {
                section = line.to_ascii_lowercase();
                if section == "[data]" {
                    let mut header = Header::new(names, at, number + 2);
                    header.units = aligned_right(units, header.names.len());
                    let created = text.lines().next().unwrap_or_default();
                    return Ok(Self {
                        header,
                        created,
                        start_line,
                        venue,
                    });
                }
                continue;
            }
            match section.as_str() {
                "[column names]" if !line.is_empty() => {
                    names = line.split_whitespace().map(str::to_owned).collect();
                }
                "[comments]" if venue.is_none() => venue = named_venue(line),
                "[channel units]" if !line.is_empty() => units.push(line.to_owned()),
                "[laptiming]" if start_line.is_none() => start_line = start_numbers(line),
                _ => {}
            }
        }
        Err(ImportError::Malformed(Damage::CutShort { program: "VBO" }))
    }
}

/// `Venue : Harrow Glen`
fn named_venue(line: &str) -> Option<String> {
    const NAMES: [&str; 4] = ["venue", "track", "circuit", "track name"];
    let (name, venue) = line.split_once([':', '='])?;
    let venue = venue.trim();
    (NAMES.contains(&name.trim().to_ascii_lowercase().as_str()) && !venue.is_empty())
        .then(|| venue.to_owned())
}

/// `[channel units]` belongs to the last columns; `(null)` is no unit.
fn aligned_right(units: Vec<String>, n_columns: usize) -> Vec<String> {
    let mut aligned = vec![String::new(); n_columns.saturating_sub(units.len())];
    aligned.extend(
        units
            .into_iter()
            .map(|unit| if unit == "(null)" { String::new() } else { unit }),
    );
    aligned
}

/// `Start +5279.378270 +2627.874410 +5279.378320 +2627.877020 ¬ name`
fn start_numbers(line: &str) -> Option<[f64; 4]> {
    let mut words = line.split_whitespace();
    if !words.next()?.eq_ignore_ascii_case("start") {
        return None;
    }
    let mut next = || {
        words
            .next()?
            .parse::<f64>()
            .ok()
            .filter(|minutes| minutes.abs() <= 180.0 * MINUTES_PER_DEGREE)
    };
    Some([next()?, next()?, next()?, next()?])
}

/// `194333.680` is 19:43:33.680.
fn time_of_day_s(time: f64) -> f64 {
    if !(0.0..240_000.0).contains(&time) {
        return f64::NAN;
    }
    let hours = (time / 10_000.0).floor();
    let minutes = ((time - hours * 10_000.0) / 100.0).floor();
    let seconds = time - hours * 10_000.0 - minutes * 100.0;
    // Six places of the day leave microseconds of noise behind the milliseconds.
    ((hours * 3600.0 + minutes * 60.0 + seconds) * 1e4).round() / 1e4
}

fn to_degrees(table: &mut LogTable<'_>) {
    for (planned, raw) in table.plan.columns.iter().zip(&mut table.raw.columns) {
        let factor = match planned.meaning {
            Meaning::Channel(ChannelRole::Latitude) => 1.0 / MINUTES_PER_DEGREE,
            Meaning::Channel(ChannelRole::Longitude) => -1.0 / MINUTES_PER_DEGREE,
            Meaning::Channel(_)
            | Meaning::LapClock
            | Meaning::LastLapTime
            | Meaning::Heading
            | Meaning::PositionUpdate
            | Meaning::ThirdAxis
            | Meaning::LapValid => continue,
        };
        for value in &mut raw.values {
            *value *= factor;
        }
    }
}

/// The first fix in the data.
fn first_place(table: &LogTable<'_>) -> Option<GeoPoint> {
    let latitudes = table.values(Meaning::Channel(ChannelRole::Latitude));
    let longitudes = table.values(Meaning::Channel(ChannelRole::Longitude));
    latitudes
        .iter()
        .zip(longitudes)
        .find(|(latitude, longitude)| latitude.is_finite() && longitude.is_finite() && latitude.abs() > 1e-9)
        .map(|(&latitude_deg, &longitude_deg)| GeoPoint {
            latitude_deg,
            longitude_deg,
        })
}

/// Longitude first, unless latitude first is nearer to the data (or the writer is one that writes it so).
fn start_line(numbers: [f64; 4], place: Option<GeoPoint>, header: &Header) -> Option<GeoLine> {
    let point = |latitude_min: f64, longitude_min: f64| GeoPoint {
        latitude_deg: latitude_min / MINUTES_PER_DEGREE,
        longitude_deg: -longitude_min / MINUTES_PER_DEGREE,
    };
    let [first, second, third, fourth] = numbers;
    let longitude_first = GeoLine {
        a: point(second, first),
        b: point(fourth, third),
    };
    let latitude_first = GeoLine {
        a: point(first, second),
        b: point(third, fourth),
    };
    let is_possible = |line: &GeoLine| line.a.latitude_deg.abs() <= 90.0 && line.b.latitude_deg.abs() <= 90.0;
    let distance = |line: &GeoLine| {
        place.map(|place| {
            (line.a.latitude_deg - place.latitude_deg).hypot(line.a.longitude_deg - place.longitude_deg)
        })
    };
    let by_writer = if header.position("lng").is_some() {
        latitude_first
    } else {
        longitude_first
    };
    let near = [longitude_first, latitude_first]
        .into_iter()
        .filter(is_possible)
        .filter_map(|line| Some((distance(&line)?, line)))
        .filter(|(degrees, _)| *degrees < 0.5)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, line)| line);
    near.or_else(|| {
        [by_writer, longitude_first, latitude_first]
            .into_iter()
            .find(is_possible)
    })
}

/// The day of `File created on 01/08/2025 @ 14:43:32` (day first) with the satellites' time of the first row.
fn recorded_at(created: &str, first_s: Option<f64>) -> Option<DateTime<Utc>> {
    let mut words = created.strip_prefix("File created on")?.split_whitespace();
    let date = cell::date(words.next()?)?;
    let time = words.find_map(|word| NaiveTime::parse_from_str(word, "%H:%M:%S").ok());
    let midnight = Utc.from_utc_datetime(&date.and_time(NaiveTime::MIN));
    match first_s {
        Some(first_s) => midnight.checked_add_signed(chrono::TimeDelta::milliseconds(
            crate::units::Seconds::new(first_s).milliseconds(),
        )),
        None => Some(Utc.from_utc_datetime(&date.and_time(time?))),
    }
}

#[cfg(test)]
mod tests;
