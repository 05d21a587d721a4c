//! GPX: a track of points with times, as phones, watches and converters write it. A track without times was not driven.

use chrono::DateTime;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};

use super::fixes::{self, ReceiverFix};
use crate::import::error::{Excess, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::not_a_log::NotALog;
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::Recording;

pub(super) const FORMAT: Format = Format {
    id: "gpx",
    program: "GPX track",
    world: Some(crate::telemetry::World::RealCar),
    reader: Reader::Text { is, read },
};

/// Characters in which the root element stands.
const HEAD_CHARS: usize = 4096;

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let end = file.text.floor_char_boundary(HEAD_CHARS);
    let head = file.text.get(..end).unwrap_or_default();
    head.trim_start().starts_with('<') && head.contains("<gpx")
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let track = Track::read(file.text, settings.max_rows)?;
    let fixes: Vec<ReceiverFix> = track.points.into_iter().filter(ReceiverFix::is_sound).collect();
    if fixes.len() < 2 {
        return Err(ImportError::NotALog(NotALog::TrackWithoutTimes));
    }
    let mut draft = fixes::draft(&FORMAT, &fixes)?;
    draft.recording.circuit.name = track.name;
    draft.finish()
}

/// What a text inside of a point is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Time,
    Elevation,
    Speed,
    Course,
    Name,
}

#[derive(Default)]
struct Track {
    points: Vec<ReceiverFix>,
    name: Option<String>,
}

impl Track {
    /// Point after point; XML that breaks off gives the points before.
    fn read(text: &str, max_points: usize) -> Result<Self, ImportError> {
        let mut reader = XmlReader::from_str(text);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        let mut track = Self::default();
        let mut point: Option<ReceiverFix> = None;
        let (mut field, mut is_in_track) = (None, false);
        loop {
            match reader.read_event() {
                Ok(Event::Start(tag)) => match tag.local_name().as_ref() {
                    b"trkpt" => point = Some(place(&tag)),
                    b"trk" => is_in_track = true,
                    name => field = field_of(name, point.is_some(), is_in_track),
                },
                Ok(Event::Text(text)) => {
                    if let (Some(field), Ok(text)) = (field, text.decode()) {
                        track.take(field, text.trim(), point.as_mut());
                    }
                }
                Ok(Event::End(tag)) => {
                    field = None;
                    if tag.local_name().as_ref() == b"trkpt" {
                        track.points.extend(point.take());
                    }
                    if track.points.len() > max_points {
                        return Err(ImportError::TooLarge(Excess::Rows { max: max_points }));
                    }
                }
                Ok(Event::Eof) | Err(_) => return Ok(track),
                Ok(_) => {}
            }
        }
    }

    fn take(&mut self, field: Field, text: &str, point: Option<&mut ReceiverFix>) {
        let number = || text.parse().unwrap_or(f64::NAN);
        match (field, point) {
            (Field::Name, _) => {
                if !text.is_empty() {
                    self.name.get_or_insert_with(|| text.to_owned());
                }
            }
            (Field::Time, Some(point)) => point.clock_s = unix_s(text).unwrap_or(f64::NAN),
            (Field::Elevation, Some(point)) => point.altitude_m = number(),
            (Field::Speed, Some(point)) => point.speed_mps = number(),
            (Field::Course, Some(point)) => point.heading_deg = number(),
            (Field::Time | Field::Elevation | Field::Speed | Field::Course, None) => {}
        }
    }
}

fn field_of(name: &[u8], is_in_point: bool, is_in_track: bool) -> Option<Field> {
    match name {
        b"time" if is_in_point => Some(Field::Time),
        b"ele" if is_in_point => Some(Field::Elevation),
        // Metres per second by GPX 1.0 and by the usual extensions.
        b"speed" if is_in_point => Some(Field::Speed),
        b"course" if is_in_point => Some(Field::Course),
        b"name" if is_in_track && !is_in_point => Some(Field::Name),
        _ => None,
    }
}

fn place(tag: &BytesStart<'_>) -> ReceiverFix {
    let degrees = |name: &str| -> f64 {
        let attribute = tag.try_get_attribute(name).ok().flatten();
        let text = attribute.and_then(|attribute| Some(attribute.unescape_value().ok()?.into_owned()));
        text.and_then(|text| text.trim().parse().ok()).unwrap_or(f64::NAN)
    };
    ReceiverFix::at(f64::NAN, degrees("lat"), degrees("lon"))
}

fn unix_s(text: &str) -> Option<f64> {
    let moment = DateTime::parse_from_rfc3339(text).ok()?;
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century")]
    let milliseconds = moment.timestamp_millis() as f64;
    Some(milliseconds / 1000.0)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::import::tests::import;
    use crate::telemetry::ChannelRole;

    fn track(has_times: bool) -> String {
        let mut text = String::from(
            "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"phone\"><metadata><name>file</name></metadata>\
             <trk><name>Harrow Glen</name><trkseg>\n",
        );
        for second in 0..130 {
            let angle = f64::from(second) * std::f64::consts::TAU / 60.0;
            let (lat, lon) = (48.0 + 0.0015 * angle.sin(), 11.0 + 0.0022 * angle.cos());
            let time = if has_times {
                format!(
                    "<time>2025-06-14T10:{:02}:{:02}Z</time>",
                    second / 60,
                    second % 60
                )
            } else {
                String::new()
            };
            writeln!(
                text,
                "<trkpt lat=\"{lat:.7}\" lon=\"{lon:.7}\"><ele>512.0</ele>{time}</trkpt>"
            )
            .unwrap();
        }
        text.push_str("</trkseg></trk></gpx>\n");
        text
    }

    #[test]
    fn a_track_with_times_is_a_log() {
        let recording = import("drive.gpx", track(true).as_bytes()).unwrap();
        assert_eq!((recording.format, recording.rows), ("gpx", 130));
        assert_eq!(recording.circuit.name.as_deref(), Some("Harrow Glen"));
        assert!(recording.series(ChannelRole::Speed).is_some(), "from the places");
        assert_eq!(
            recording.recorded_at.unwrap().to_rfc3339(),
            "2025-06-14T10:00:00+00:00"
        );
    }

    #[test]
    fn a_track_without_times_is_none() {
        assert_eq!(
            import("drive.gpx", track(false).as_bytes()).unwrap_err().code(),
            "no_lap_data"
        );
        assert_eq!(import("empty.gpx", b"<gpx/>").unwrap_err().code(), "no_lap_data");
    }
}
