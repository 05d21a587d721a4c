//! The session text of an iRacing log: circuit, car and the one driver who recorded it.
//!
//! It looks like YAML and is none: names stand there as people typed them. So it is read line by line, as key and rest.

use chrono::DateTime;

use super::ibt_header::Header;
use crate::import::settle::draft::Draft;
use crate::units::Metres;

/// Session text that is looked at.
const MAX_TEXT_BYTES: usize = 4 * 1024 * 1024;

/// Circuit, car, driver and moment.
pub(super) fn state(draft: &mut Draft, header: &Header, bytes: &[u8]) {
    let text = bytes.get(header.text.clone()).unwrap_or_default();
    let text = text.get(..MAX_TEXT_BYTES).unwrap_or(text);
    let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(text);
    let weekend = |key: &str| value_of(text.lines(), key);
    let name = weekend("TrackDisplayName");
    draft.recording.circuit.name = match (name, weekend("TrackConfigName")) {
        (Some(name), Some(layout)) => Some(format!("{name} {layout}")),
        (name, _) => name,
    };
    draft.recording.circuit.length = weekend("TrackLength").and_then(|length| {
        let km: f64 = length.strip_suffix("km")?.trim().parse().ok()?;
        (km > 0.1 && km < 100.0).then_some(Metres::new(1000.0 * km))
    });
    if let Some(index) = weekend("DriverCarIdx") {
        let own = text
            .lines()
            .skip_while(|line| line.trim().strip_prefix("- CarIdx:").map(str::trim) != Some(index.as_str()))
            .take_while(|line| {
                !line.trim().starts_with("- CarIdx:") || line.trim().ends_with(&format!(" {index}"))
            });
        let own: Vec<&str> = own.collect();
        draft.recording.driver = value_of(own.iter().copied(), "UserName");
        draft.recording.vehicle = value_of(own.iter().copied(), "CarScreenName");
    }
    let celsius = |key: &str| weekend(key)?.strip_suffix('C')?.trim().parse().ok();
    let conditions = &mut draft.recording.conditions;
    conditions.air_c = celsius("TrackAirTemp");
    conditions.track_c = celsius("TrackSurfaceTemp");
    conditions.tyres = weekend("TireType").or_else(|| weekend("TireCompoundType"));
    conditions.tyres = conditions
        .tyres
        .take()
        .map(|tyres| tyres.trim_matches('"').to_owned());
    conditions.setup = section(&text, "CarSetup:");
    draft.recording.recorded_at =
        DateTime::from_timestamp(header.began_unix_s, 0).filter(|_| header.began_unix_s > 900_000_000);
}

/// A head at the margin with everything below it; `None` where it is empty.
fn section(text: &str, head: &str) -> Option<String> {
    let mut lines = text.lines().skip_while(|line| line.trim_end() != head);
    let first = lines.next()?;
    let below = lines.take_while(|line| line.starts_with([' ', '\t']) && !line.trim().is_empty());
    let section: Vec<&str> = std::iter::once(first).chain(below).collect();
    (section.len() > 1).then(|| section.join("\n"))
}

/// The rest of the first line with that key; values are never interpreted.
fn value_of<'a>(mut lines: impl Iterator<Item = &'a str>, key: &str) -> Option<String> {
    lines.find_map(|line| {
        let value = line.trim_start().strip_prefix(key)?.strip_prefix(':')?.trim();
        (!value.is_empty()).then(|| value.to_owned())
    })
}
