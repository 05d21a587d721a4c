//! The `.ldx` beside a MoTeC log: XML with the beacons that i2 or the game keep there, microseconds from the log's start.
//!
//! Lap 1 runs from the start to the first beacon and is the way out; what follows the last beacon is the way in.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Beacons that are looked at.
const MAX_BEACONS: usize = 10_000;
/// Events of the XML that are looked at.
const MAX_EVENTS: usize = 200_000;
const MICROSECONDS: f64 = 1e-6;
/// Two times of one lap are the same within.
const SAME_TIME_S: f64 = 0.05;
/// Two beacons are not nearer than this.
const LEAST_APART_S: f64 = 1.0;

/// What an `.ldx` says of laps.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ldx {
    /// Moments of the beacons in seconds from the log's start, increasing; empty where it holds none or is no `.ldx`.
    pub(super) beacons_s: Vec<f64>,
    /// Number of the fastest lap, and its time in seconds.
    pub(super) fastest: Option<(u32, f64)>,
}

/// Reads an `.ldx`.
pub(super) fn read(bytes: &[u8]) -> Ldx {
    let (mut fastest_lap, mut fastest_s) = (None, None);
    // It names a Windows code page at best, and its keys are ASCII.
    let (text, ..) = encoding_rs::WINDOWS_1252.decode(bytes);
    let mut reader = Reader::from_str(&text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    let mut beacons_s = Vec::new();
    let mut is_in_beacons = false;
    for _ in 0..MAX_EVENTS {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => match tag.local_name().as_ref() {
                b"MarkerGroup" => {
                    is_in_beacons =
                        attribute(&tag, "Name").is_some_and(|name| name.eq_ignore_ascii_case("Beacons"));
                }
                b"Marker" => {
                    let is_beacon =
                        is_in_beacons || attribute(&tag, "ClassName").is_some_and(|class| class == "BCN");
                    let time_s = attribute(&tag, "Time")
                        .and_then(|time| time.trim().parse::<f64>().ok())
                        .map(|time_us| MICROSECONDS * time_us);
                    beacons_s
                        .extend(time_s.filter(|time_s| is_beacon && time_s.is_finite() && *time_s >= 0.0));
                }
                b"String" => {
                    let value = attribute(&tag, "Value").unwrap_or_default();
                    match attribute(&tag, "Id").unwrap_or_default().as_str() {
                        "Fastest Lap" => fastest_lap = value.trim().parse::<u32>().ok(),
                        "Fastest Time" => fastest_s = clock_s(&value),
                        _ => {}
                    }
                }
                _ => {}
            },
            Ok(Event::End(tag)) if tag.local_name().as_ref() == b"MarkerGroup" => is_in_beacons = false,
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
        if beacons_s.len() >= MAX_BEACONS {
            break;
        }
    }
    beacons_s.sort_by(f64::total_cmp);
    beacons_s.dedup_by(|next_s, kept_s| *next_s - *kept_s < LEAST_APART_S);
    Ldx {
        beacons_s,
        fastest: fastest_lap.zip(fastest_s),
    }
}

impl Ldx {
    /// The fastest lap, where its beacons say the same of its time.
    pub(super) fn fastest_by_beacons(&self) -> Option<u32> {
        let (number, time_s) = self.fastest?;
        let ends = usize::try_from(number).ok()?.checked_sub(1)?;
        let (start_s, end_s) = (
            self.beacons_s.get(ends.checked_sub(1)?)?,
            self.beacons_s.get(ends)?,
        );
        ((end_s - start_s) - time_s)
            .abs()
            .le(&SAME_TIME_S)
            .then_some(number)
    }
}

/// `1:32.217`.
fn clock_s(text: &str) -> Option<f64> {
    let (minutes, seconds) = text.trim().rsplit_once(':').unwrap_or(("0", text.trim()));
    let seconds = seconds.parse::<f64>().ok()?;
    let time_s = minutes.parse::<f64>().ok()? * 60.0 + seconds;
    (time_s.is_finite() && time_s > 0.0).then_some(time_s)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    Some(attribute.unescape_value().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beacons_come_in_order_and_other_markers_do_not() {
        let text = r#"<?xml version="1.0"?><LDXFile><Layers><Layer><MarkerBlock>
            <MarkerGroup Name="Notes"><Marker ClassName="NTE" Name="pit" Time="5e6"/></MarkerGroup>
            <MarkerGroup Name="Beacons" Index="3">
              <Marker ClassName="BCN" Name="1, id=99" Flags="77" Time="1.10018e+08"/>
              <Marker ClassName="BCN" Name="0, id=99" Flags="77" Time="2.5e+07"/>
              <Marker ClassName="BCN" Name="again" Time="2.5000001e+07"/>
              <Marker ClassName="BCN" Name="broken" Time="soon"/>
            </MarkerGroup></MarkerBlock></Layer></Layers></LDXFile>"#;
        assert_eq!(read(text.as_bytes()).beacons_s, [25.0, 110.018]);
    }

    #[test]
    fn the_fastest_lap_is_the_one_that_its_beacons_time() {
        let ldx = |time: &str| {
            let beacons = [10.0, 102.5, 195.0]
                .map(|time_s| format!("<Marker ClassName=\"BCN\" Time=\"{:e}\"/>", time_s * 1e6));
            let text = format!(
                "<LDXFile>{}<String Id=\"Fastest Time\" Value=\"{time}\"/><String Id=\"Fastest Lap\" Value=\"3\"/></LDXFile>",
                beacons.concat()
            );
            read(text.as_bytes())
        };
        assert_eq!(ldx("1:32.500").fastest, Some((3, 92.5)));
        assert_eq!(ldx("1:32.500").fastest_by_beacons(), Some(3));
        assert_eq!(ldx("1:31.500").fastest_by_beacons(), None);
        assert_eq!(ldx("soon").fastest_by_beacons(), None);
    }

    #[test]
    fn what_is_no_ldx_gives_no_beacons() {
        for bytes in [
            b"".as_slice(),
            b"<",
            b"not xml",
            b"<LDXFile><Marker Time=",
            &[0xff; 100],
        ] {
            assert_eq!(read(bytes), Ldx::default(), "{bytes:?}");
        }
        let deep = "<a>".repeat(1_000_000);
        assert_eq!(read(deep.as_bytes()), Ldx::default());
    }
}
