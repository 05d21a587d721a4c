//! The head of an AiM RaceStudio export: keys with values, names (perhaps twice), units, perhaps an index row.
//!
//! RaceStudio 2 spells itself `AIM CSV File`, RaceStudio 3 `AiM CSV File`. Beacon markers come in one quoted cell with
//! commas or in one cell each. A spreadsheet in between pads rows with commas, takes quotes away and cuts segment
//! times to tenths of a second, which are then worth less than the beacons. Users name their own channels.

use crate::import::columns::column_unit;
use crate::import::columns::plan::{Plan, PlannedColumn};
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, Emptiness, ImportError};
use crate::import::log_table::TableHead;
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Header, Record, Syntax, cell, header};
use crate::telemetry::{ChannelRole, StatedLap};
use crate::units::Seconds;

/// Which program wrote an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Studio {
    /// RaceStudio 2.
    Two,
    /// RaceStudio 3.
    Three,
}

/// The program behind a file; `None` where it is no AiM export.
pub(super) fn studio(file: &TextFile<'_>) -> Option<Studio> {
    let first = signature::first_line(file.text);
    let delimiter = signature::delimiter_of(first);
    if !signature::begins_with(first, delimiter, &["Format", "AiM CSV File"]) {
        return None;
    }
    let has_key = |keys: &[&str]| {
        file.text.lines().take(20).any(|line| {
            keys.iter()
                .any(|key| signature::begins_with(line, delimiter, &[key]))
        })
    };
    let (two, three) = (
        has_key(&["Data Source", "User", "Venue"]),
        has_key(&["Session", "Racer"]),
    );
    Some(match (two, three) {
        (true, false) => Studio::Two,
        (false, true) => Studio::Three,
        (true, true) | (false, false) if first.contains("AIM") => Studio::Two,
        (true, true) | (false, false) => Studio::Three,
    })
}

/// What stands above an export's names: keys with values.
#[derive(Debug)]
pub(super) struct Export {
    preamble: Vec<Record>,
}

/// Reads the head: keys with values, and the table below.
///
/// # Errors
/// `malformed` without a row of names, `empty` without data.
pub(super) fn open<'a>(
    file: &TextFile<'a>,
    settings: &'a ImportSettings,
) -> Result<(Export, TableHead<'a>), ImportError> {
    let delimiter = signature::delimiter_of(signature::first_line(file.text));
    let mut records = header::records(file.text, delimiter, settings)?;
    // The preamble has a `Time` of its own: the time of day.
    let is_names = |record: &Record| {
        record.cell(0) == "Time" && !record.cell(1).starts_with(|c: char| c.is_ascii_digit())
    };
    let names_row = records
        .iter()
        .position(is_names)
        .ok_or(ImportError::Malformed(Damage::NoNames {
            program: Some("AiM RaceStudio"),
        }))?;
    let below = records.get(names_row + 1..).unwrap_or_default();
    let first = below
        .iter()
        .find(|record| record.cell(0).parse::<f64>().is_ok() || is_decimal_comma(record.cell(0)));
    let Some(first) = first.cloned() else {
        return Err(ImportError::Empty(Emptiness::NoRows));
    };
    let is_units = |record: &&Record| record.at < first.at && column_unit::is_unit(record.cell(0));
    let units = below.iter().find(is_units).map(|record| record.cells.clone());
    records.truncate(names_row + 1);
    let names = records.pop().map(|record| record.cells).unwrap_or_default();
    let head = TableHead {
        text: file.text,
        settings,
        preamble: Vec::new(),
        header: Header {
            names,
            units: units.unwrap_or_default(),
            sources: Vec::new(),
            body_at: first.at,
            body_line: first.line,
        },
        syntax: Syntax::plain(delimiter),
    };
    Ok((Export { preamble: records }, head.with_decimals_of_rows()))
}

fn is_decimal_comma(cell: &str) -> bool {
    cell.replacen(',', ".", 1).parse::<f64>().is_ok()
}

impl Export {
    fn cells(&self, key: &str) -> impl Iterator<Item = &str> {
        self.preamble
            .iter()
            .find(|record| record.cell(0).eq_ignore_ascii_case(key))
            .into_iter()
            .flat_map(|record| record.cells.iter().skip(1))
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
    }

    /// The value of a key.
    pub(super) fn value(&self, key: &str) -> Option<String> {
        self.cells(key).next().map(str::to_owned)
    }

    /// The value of a key whose commas may have become borders of cells.
    pub(super) fn joined(&self, key: &str) -> Option<String> {
        let cells: Vec<&str> = self.cells(key).collect();
        (!cells.is_empty()).then(|| cells.join(", "))
    }

    /// Seconds from the beginning of the session, increasing; may lie beyond the data.
    ///
    /// The end of the session is written like a beacon, but the car need not have been on the line then: it stays
    /// only where there is no other.
    pub(super) fn beacons_s(&self) -> Vec<f64> {
        let mut beacons_s: Vec<f64> = self
            .cells("Beacon Markers")
            .flat_map(|cell| cell.split([',', ' ', ';']))
            .filter_map(|marker| marker.trim().parse::<f64>().ok())
            .filter(|marker_s| *marker_s > 0.0 && marker_s.is_finite())
            .collect();
        beacons_s.dedup_by(|next, now| *next <= *now);
        let duration_s: Option<f64> = self.value("Duration").and_then(|duration| duration.parse().ok());
        let ends_session = |beacon_s: f64| duration_s.is_some_and(|end_s| (end_s - beacon_s).abs() < 0.05);
        if beacons_s.len() > 1 && beacons_s.last().is_some_and(|last_s| ends_session(*last_s)) {
            beacons_s.pop();
        }
        beacons_s
    }

    /// Times of all segments of the session, the first up to the first beacon; nothing where there is only one
    /// segment (the session itself) or where the milliseconds are lost.
    pub(super) fn stated(&self) -> Vec<StatedLap> {
        let times: Vec<&str> = self
            .cells("Segment Times")
            .flat_map(|cell| cell.split([',', ';']))
            .map(str::trim)
            .filter(|time| !time.is_empty())
            .collect();
        let has_millis = |time: &&str| time.rsplit_once('.').is_some_and(|(_, millis)| millis.len() >= 3);
        if times.len() < 2 || !times.iter().all(has_millis) {
            return Vec::new();
        }
        times
            .iter()
            .zip(1..)
            .filter_map(|(time, number)| {
                let time_s = cell::clock_s(time).or_else(|| time.parse().ok())?;
                Some(StatedLap {
                    number,
                    time: Seconds::new(time_s),
                    start: None,
                })
            })
            .collect()
    }
}

/// Finds channels that users named themselves by a word of the name and the unit together.
pub(super) fn adopt_user_names(header: &Header, plan: &mut Plan) {
    for column in plan.unknown.clone() {
        let name = header
            .names
            .get(column)
            .map(|name| name.to_uppercase())
            .unwrap_or_default();
        let unit = header.unit(column);
        if let Some((role, rank)) = role_by_word(&name, unit) {
            let cell = if role == ChannelRole::Gear {
                Cell::Ordinal
            } else {
                Cell::Number
            };
            let mut planned = PlannedColumn::new(header, column, cell, Meaning::Channel(role), unit);
            planned.rank = rank;
            plan.insert(planned);
        }
    }
}

/// The role of a channel that a person named, by a word of the name (in capitals) and the unit, with its rank.
pub(super) fn role_by_word(name: &str, unit: &str) -> Option<(ChannelRole, u8)> {
    const ELSE: [&str; 8] = [
        "TEMP", "TARGET", "BIAS", "VOLT", "RATE", "CUT", "LIMIT", "BALANCE",
    ];
    const WORDS: [(&str, ChannelRole, u8); 16] = [
        ("THROTTLE", ChannelRole::Throttle, 2),
        ("THROT", ChannelRole::Throttle, 2),
        ("TPS", ChannelRole::Throttle, 2),
        ("APPS", ChannelRole::Throttle, 2),
        ("PPS", ChannelRole::Throttle, 2),
        ("REAR BRAKE", ChannelRole::Brake, 3),
        ("RBP", ChannelRole::Brake, 3),
        ("BRAKE", ChannelRole::Brake, 2),
        ("BRK", ChannelRole::Brake, 2),
        ("FBP", ChannelRole::Brake, 2),
        ("STEER", ChannelRole::Steering, 2),
        ("CLUTCH", ChannelRole::Clutch, 2),
        ("RPM", ChannelRole::Rpm, 2),
        // Cut to 14 letters: `Calculated_Gea`.
        ("GEAR", ChannelRole::Gear, 2),
        ("_GEA", ChannelRole::Gear, 2),
        ("YAW", ChannelRole::YawRate, 2),
    ];
    if ELSE.iter().any(|word| name.contains(word)) {
        return None;
    }
    let &(_, role, rank) = WORDS.iter().find(|(word, ..)| name.contains(word))?;
    let unit_fits =
        column_unit::parse(unit, role).is_some() || (role == ChannelRole::Gear && unit.is_empty());
    unit_fits.then_some((role, rank))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_names_are_known_by_word_and_unit_together() {
        let check = |name: &str, unit: &str, expect: Option<ChannelRole>| {
            assert_eq!(role_by_word(name, unit).map(|(role, _)| role), expect, "{name}");
        };
        check("FF_THROTTLE", "%", Some(ChannelRole::Throttle));
        check("FBP", "psi", Some(ChannelRole::Brake));
        check("BRK_F1", "bar", Some(ChannelRole::Brake));
        check("CALCULATED_GEA", "#", Some(ChannelRole::Gear));
        check("BRAKE_TEMP", "C", None);
        check("FBP", "C", None);
        check("ECU_RPM", "rpm", Some(ChannelRole::Rpm));
    }
}
