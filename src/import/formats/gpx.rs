//! GPX: a track of points with times, as phones, watches and converters write it. A track without times was not driven.

use std::io::{BufRead, Read};

use chrono::DateTime;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};

use super::fixes::{self, Fixes, ReceiverFix};
use crate::import::error::ImportError;
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
/// A tag or a text has at most so many bytes.
const MAX_PART_BYTES: usize = 1024 * 1024;

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let end = file.text.floor_char_boundary(HEAD_CHARS);
    let head = file.text.get(..end).unwrap_or_default();
    head.trim_start().starts_with('<') && head.contains("<gpx")
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    read_from(&mut file.text.as_bytes(), settings)
}

/// Reads points as they come.
pub(super) fn read_from(from: &mut dyn BufRead, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let track = Track::read(from, settings)?;
    if track.points.kept().len() < 2 {
        return Err(ImportError::NotALog(NotALog::TrackWithoutTimes));
    }
    let mut draft = fixes::draft(&FORMAT, &track.points)?;
    draft.recording.circuit.name = track.name;
    draft.finish()
}

/// What is read, with an end to each part of it: a tag or text that goes on and on is no point.
struct Portions<'a> {
    from: &'a mut dyn BufRead,
    left: usize,
}

impl Read for Portions<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let part = self.fill_buf()?;
        let n_read = part.len().min(into.len());
        if let Some((into, part)) = into.get_mut(..n_read).zip(part.get(..n_read)) {
            into.copy_from_slice(part);
        }
        self.consume(n_read);
        Ok(n_read)
    }
}

impl BufRead for Portions<'_> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        let part = self.from.fill_buf()?;
        Ok(part.get(..self.left).unwrap_or(part))
    }

    fn consume(&mut self, n_bytes: usize) {
        self.left = self.left.saturating_sub(n_bytes);
        self.from.consume(n_bytes);
    }
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

struct Track {
    points: Fixes,
    name: Option<String>,
}

impl Track {
    /// Point after point; XML that breaks off gives the points before.
    fn read(from: &mut dyn BufRead, settings: &ImportSettings) -> Result<Self, ImportError> {
        let mut reader = XmlReader::from_reader(Portions {
            from,
            left: MAX_PART_BYTES,
        });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        let mut track = Self {
            points: Fixes::new(),
            name: None,
        };
        let mut point: Option<ReceiverFix> = None;
        let (mut field, mut is_in_track) = (None, false);
        let mut part = Vec::new();
        loop {
            part.clear();
            reader.get_mut().left = MAX_PART_BYTES;
            match reader.read_event_into(&mut part) {
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
                    if tag.local_name().as_ref() == b"trkpt"
                        && let Some(point) = point.take().filter(ReceiverFix::is_sound)
                    {
                        track.points.take(point, settings)?;
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
