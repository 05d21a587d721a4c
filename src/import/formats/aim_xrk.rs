//! AiM's own logs, `.xrk`, and the same packed, `.xrz`: channels at their own rates, fixes, the logger's list of laps.
//!
//! The list of laps is what the driver saw. Where a logger writes none, laps are cut at the line it was set to. To the
//! right is positive.

use std::io::Read;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};

use super::aim_channel::{ChannelDefinition, Sampled};
use super::aim_gps::{self, GpsFix};
use super::aim_stream::{self, AimStream};
use super::aim_zlib::{self, Unpacking};
use super::little_endian::{i32_at, text_at};
use super::{aim_header, aim_rs3};
use crate::import::columns::column_unit;
use crate::import::columns::plan::Known;
use crate::import::columns::roles::{self, Meaning};
use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings};
use crate::telemetry::{
    ChannelKind, ChannelRole, GeoLine, GeoPoint, Recording, StatedLap, UnknownColumn, Warning, World,
};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "aim-xrk",
    program: "AiM .xrk",
    world: Some(World::RealCar),
    reader: Reader::Bytes { is, read },
};

/// More of the file than this part that makes no sense is no log any more.
const MAX_SKIPPED: f64 = 0.1;
/// A lap that begins or ends so near to the recording began or ended with it, and not at the line.
const AT_END_MS: f64 = 1000.0;
/// Two crossings of one line are not farther apart.
const SAME_LINE_M: f64 = 60.0;
/// The start line lies this near to where the car drove, and reaches so far to either side.
const NEAR_LINE_M: f64 = 100.0;
const HALF_WIDTH_M: f64 = 20.0;
/// Nobody crosses a line slower than this for time.
const LEAST_MPS: f64 = 5.0;
const METRES_PER_DEGREE: f64 = 111_195.0;

pub(super) fn is(bytes: &[u8]) -> bool {
    aim_stream::begins(bytes) || aim_zlib::head(bytes).is_some_and(|head| aim_stream::begins(&head))
}

pub(super) fn read(file: &BinaryFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_in_parts(file.bytes, &mut std::io::empty(), settings)
        .unwrap_or(Err(ImportError::Malformed(Damage::CutShort { program: "AiM" })))
}

/// Reads a log of which no more is in memory at a time than a block and what is wanted of it. `head`: the first bytes, `rest`: what
/// follows them. `None` where that is no such log.
pub(in crate::import) fn read_in_parts(
    head: &[u8],
    rest: &mut dyn Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let is_wanted = |definition: &ChannelDefinition| meaning_of(definition).is_some();
    if aim_stream::begins(head) {
        return Some(recorded(aim_stream::read(head.chain(rest), is_wanted)));
    }
    if !is(head) {
        return None;
    }
    let max_bytes = settings.max_unpacked_bytes;
    let mut unpacking = Unpacking::new(head.chain(rest), max_bytes);
    let mut stream = aim_stream::read(&mut unpacking, is_wanted);
    if unpacking.is_too_large {
        return Some(Err(ImportError::TooLarge(Excess::Unpacked { max_bytes })));
    }
    stream.is_cut_short |= unpacking.is_cut_short;
    Some(recorded(stream))
}

fn recorded(mut stream: AimStream) -> Result<Recording, ImportError> {
    if stream.channels.is_empty() && stream.fixes.is_empty() {
        return Err(ImportError::Malformed(Damage::CutShort { program: "AiM" }));
    }
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
    let skipped = stream.n_skipped as f64 / stream.n_bytes as f64;
    if skipped > MAX_SKIPPED {
        return Err(ImportError::Malformed(Damage::CutShort { program: "AiM" }));
    }
    for channel in &mut stream.channels {
        channel.put_in_order();
    }
    recording(stream)
}

fn recording(mut stream: AimStream) -> Result<Recording, ImportError> {
    let spans = stream
        .channels
        .iter()
        .filter_map(|channel| Some((*channel.times_ms.first()?, *channel.times_ms.last()?)));
    let others_ms = spans.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    let places = aim_gps::places(&stream.fixes, others_ms);
    let of_places = places.first().zip(places.last());
    let span_ms = [
        others_ms,
        of_places.map(|(first, last)| (first.time_ms, last.time_ms)),
    ]
    .into_iter()
    .flatten()
    .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    let Some(span_ms) = span_ms.filter(|(begin_ms, end_ms)| end_ms > begin_ms) else {
        return Err(ImportError::Empty(Emptiness::NoRows));
    };
    let unknown = unknown(&stream);
    let thinned_to_hz = stream
        .channels
        .iter()
        .filter_map(Sampled::thinned_to_hz)
        .reduce(f64::max);
    let mut logged: Vec<Logged> = of_fixes(&places, span_ms.0);
    let channels = stream.channels.iter_mut();
    logged.extend(channels.filter_map(|channel| logged_channel(channel, span_ms.0)));
    let stream = stream;
    let rows = stream.channels.iter().map(|channel| channel.n_seen).max();
    let mut draft = Draft::from_columns(&FORMAT, rows.unwrap_or_default().max(places.len()), logged);
    draft.column_names = names(&stream, |_| true);
    draft.recording.unknown_columns = unknown;
    let unreadable = names(&stream, |channel| !channel.is_readable() && channel.n_seen > 0);
    if !unreadable.is_empty() {
        draft
            .report
            .add(Warning::UnreadableChannels { columns: unreadable });
    }
    if stream.n_skipped > 0 {
        draft.report.add(Warning::BytesSkipped {
            n_bytes: stream.n_skipped,
        });
    }
    if stream.is_cut_short {
        draft.report.add(Warning::FileCutShort);
    }
    if let Some(rate_hz) = thinned_to_hz {
        draft.report.add(Warning::ReadThinned { rate_hz });
    }
    let marks = &mut draft.recording.lap_marks;
    marks.stated = stated(&stream, &places, span_ms);
    if marks.stated.is_empty() {
        marks.start_line = start_line(&stream, &places);
    }
    state(&mut draft, &stream);
    draft.finish()
}

fn names(stream: &AimStream, is_named: impl Fn(&Sampled) -> bool) -> Vec<String> {
    let channels = stream.channels.iter().filter(|channel| is_named(channel));
    channels.map(|channel| channel.definition.name.clone()).collect()
}

fn unknown(stream: &AimStream) -> Vec<UnknownColumn> {
    let unknown = stream
        .channels
        .iter()
        .filter(|channel| channel.n_seen > 0 && meaning_of(&channel.definition).is_none());
    unknown
        .map(|channel| UnknownColumn {
            name: channel.definition.name.clone(),
            unit: channel.definition.unit.to_owned(),
            samples: channel.values.iter().take(3).map(f64::to_string).collect(),
            guess: roles::guess(&channel.definition.name),
        })
        .collect()
}

/// Position, speed and heading of the receiver, seconds from the begin of the recording.
fn of_fixes(places: &[GpsFix], begin_ms: f64) -> Vec<Logged> {
    if places.len() < 2 {
        return Vec::new();
    }
    let times_s: Arc<[f64]> = places
        .iter()
        .map(|place| (place.time_ms - begin_ms) / 1000.0)
        .collect();
    let channel = |role: ChannelRole, name: &str, unit: &str, value: fn(&GpsFix) -> f64| {
        let values = places.iter().map(value).collect();
        Logged::new(role, name, unit, Arc::clone(&times_s), values)
    };
    let heading = Logged {
        meaning: Meaning::Heading,
        unit: column_unit::parse("deg", Meaning::Heading.unit_role()),
        ..channel(ChannelRole::Latitude, "GPS Heading", "deg", |place| {
            place.heading_deg
        })
    };
    vec![
        channel(ChannelRole::Latitude, "GPS Latitude", "deg", |place| {
            place.latitude_deg
        }),
        channel(ChannelRole::Longitude, "GPS Longitude", "deg", |place| {
            place.longitude_deg
        }),
        channel(ChannelRole::Altitude, "GPS Altitude", "m", |place| {
            place.altitude_m
        }),
        channel(ChannelRole::Speed, "GPS Speed", "m/s", |place| place.speed_mps),
        heading,
    ]
}

fn logged_channel(channel: &mut Sampled, begin_ms: f64) -> Option<Logged> {
    let known = meaning_of(&channel.definition)?;
    let (times_ms, values) = (
        std::mem::take(&mut channel.times_ms),
        std::mem::take(&mut channel.values),
    );
    if values.is_empty() {
        return None;
    }
    let role = known.meaning.unit_role();
    let unit_text = channel.definition.unit;
    Some(Logged {
        meaning: known.meaning,
        rank: known.rank,
        name: channel.definition.name.clone(),
        source: String::new(),
        unit_text: unit_text.to_owned(),
        unit: column_unit::parse(unit_text, role).or_else(|| column_unit::parse(known.unit, role)),
        sign: known.sign,
        kind: ChannelKind::Measured,
        times_s: times_ms
            .into_iter()
            .map(|time_ms| (time_ms - begin_ms) / 1000.0)
            .collect(),
        values,
    })
}

/// What a channel tells: by AiM's own name, by a usual name, by a word of the name that a person gave it.
fn meaning_of(definition: &ChannelDefinition) -> Option<Known> {
    let name = definition.name.as_str();
    let named = aim_rs3::COLUMNS
        .iter()
        .find(|known| known.name.eq_ignore_ascii_case(name))
        .copied();
    let usual = || {
        let named = roles::meaning_of(&roles::split(name).base)?;
        Some(Known::new("", named.meaning, "").ranked(named.rank + 1))
    };
    let by_word = || {
        let (role, rank) = aim_header::role_by_word(&name.to_uppercase(), definition.unit)?;
        Some(Known::channel("", role, "").ranked(rank + 1))
    };
    let known = named.or_else(usual).or_else(by_word)?;
    // Time and laps are the logger's own messages.
    let is_channel = match known.meaning {
        Meaning::Channel(role) => !matches!(
            role,
            ChannelRole::Time | ChannelRole::Lap | ChannelRole::LapFraction
        ),
        Meaning::LapClock
        | Meaning::LastLapTime
        | Meaning::Heading
        | Meaning::PositionUpdate
        | Meaning::ThirdAxis
        | Meaning::LapValid => false,
    };
    is_channel.then_some(known)
}

/// The laps from line to line that the logger counted. The first begins with the recording, and the last may end with it.
fn stated(stream: &AimStream, places: &[GpsFix], (begin_ms, end_ms): (f64, f64)) -> Vec<StatedLap> {
    let mut laps: Vec<_> = stream
        .laps
        .iter()
        .filter(|lap| lap.segment == 0 && lap.duration_ms > 0)
        .collect();
    laps.sort_by_key(|lap| lap.end_ms);
    laps.dedup_by_key(|lap| lap.end_ms);
    laps.into_iter()
        .filter_map(|lap| {
            let lap_end_ms = f64::from(lap.end_ms);
            let start_ms = lap_end_ms - f64::from(lap.duration_ms);
            let is_from_line = start_ms - begin_ms > AT_END_MS;
            let is_to_line = end_ms - lap_end_ms > AT_END_MS || is_closed(places, start_ms, lap_end_ms);
            (is_from_line && is_to_line).then(|| StatedLap {
                number: u32::from(lap.number),
                time: Seconds::new(f64::from(lap.duration_ms) / 1000.0),
                start: Some(Seconds::new((start_ms - begin_ms) / 1000.0)),
            })
        })
        .collect()
}

/// Whether the car was at one place at both times, and passed it at speed.
fn is_closed(places: &[GpsFix], start_ms: f64, end_ms: f64) -> bool {
    let at = |time_ms: f64| {
        let behind = places.partition_point(|place| place.time_ms < time_ms);
        places.get(behind).or(places.last())
    };
    at(start_ms)
        .zip(at(end_ms))
        .filter(|(_, end)| end.speed_mps > LEAST_MPS)
        .is_some_and(|(start, end)| apart_m(start, (end.latitude_deg, end.longitude_deg)) < SAME_LINE_M)
}

/// East and north of a place seen from it, good within a circuit.
fn seen_from(place: &GpsFix, (latitude_deg, longitude_deg): (f64, f64)) -> (f64, f64) {
    let north_m = (latitude_deg - place.latitude_deg) * METRES_PER_DEGREE;
    let east_m =
        (longitude_deg - place.longitude_deg) * METRES_PER_DEGREE * place.latitude_deg.to_radians().cos();
    (east_m, north_m)
}

fn apart_m(place: &GpsFix, point: (f64, f64)) -> f64 {
    let (east_m, north_m) = seen_from(place, point);
    east_m.hypot(north_m)
}

/// The line through the point that the logger was set to, across the way that the car took there.
fn start_line(stream: &AimStream, places: &[GpsFix]) -> Option<GeoLine> {
    let track = stream.texts.get(b"TRK ")?;
    let degrees = |at: usize| Some(f64::from(i32_at(track, at)?) * 1e-7);
    let point = (degrees(36)?, degrees(40)?);
    let is_set = point.0.abs() > 1e-6 || point.1.abs() > 1e-6;
    let nearest = places
        .iter()
        .filter(|place| place.speed_mps > LEAST_MPS)
        .min_by(|one, other| apart_m(one, point).total_cmp(&apart_m(other, point)))
        .filter(|nearest| is_set && apart_m(nearest, point) < NEAR_LINE_M)?;
    let across = (nearest.heading_deg + 90.0).to_radians();
    let end = |side: f64| {
        let (east_m, north_m) = (
            side * HALF_WIDTH_M * across.sin(),
            side * HALF_WIDTH_M * across.cos(),
        );
        GeoPoint {
            latitude_deg: point.0 + north_m / METRES_PER_DEGREE,
            longitude_deg: point.1 + east_m / (METRES_PER_DEGREE * point.0.to_radians().cos()),
        }
    };
    Some(GeoLine {
        a: end(-1.0),
        b: end(1.0),
    })
}

/// Circuit, car, driver and moment.
fn state(draft: &mut Draft, stream: &AimStream) {
    let text = |token: &[u8; 4]| {
        let payload = stream.texts.get(token)?;
        let most = if token == b"TRK " { 32 } else { payload.len() };
        Some(text_at(payload, 0, most)).filter(|text| !text.is_empty())
    };
    draft.recording.circuit.name = text(b"TRK ");
    draft.recording.driver = text(b"RCR ");
    draft.recording.vehicle = text(b"VEH ");
    let by_logger = || {
        let date = NaiveDate::parse_from_str(&text(b"TMD ")?, "%m/%d/%Y").ok()?;
        let time = text(b"TMT ").and_then(|time| NaiveTime::parse_from_str(&time, "%H:%M:%S").ok());
        Some(Utc.from_utc_datetime(&date.and_time(time.unwrap_or_default())))
    };
    let by_gps = stream
        .fixes
        .first()
        .and_then(|fix| DateTime::from_timestamp(fix.unix_s(), 0));
    // The receiver knows UTC; a receiver that does not know the week yet is years away.
    let logger: Option<DateTime<Utc>> = by_logger();
    draft.recording.recorded_at = match (by_gps, logger) {
        (Some(gps), Some(logger)) if (gps - logger).num_days().abs() > 2 => Some(logger),
        (gps, logger) => gps.or(logger),
    };
}

#[cfg(test)]
mod tests;
