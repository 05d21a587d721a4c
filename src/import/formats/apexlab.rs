//! Apex Lab CSV (Le Mans Ultimate): `#` comments with track and car, then fourteen columns, `,` or `;` between them.
//!
//! `Time` counts from the beginning of the lap (or runs on over the lines); `OfficialLapTime` is the game's own time of
//! the lap it stands in, and puts the laps in a row. Speed in km/h, steering in degrees.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::settle::time_axis;
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Record, Syntax, cell};
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "apexlab-csv",
    program: "Apex Lab (Le Mans Ultimate)",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 10] = [
    "Time", "Distance", "Speed", "Throttle", "Brake", "Steering", "Gear", "X", "Y", "Lap",
];
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);
const LAP: Meaning = Meaning::Channel(ChannelRole::Lap);
/// An official time may be that much longer than the rows of its lap.
const MAX_MISMATCH_S: f64 = 1.0;

const COLUMNS: [Known; 10] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("Distance", ChannelRole::Distance, "m"),
    Known::channel("Speed", ChannelRole::Speed, "km/h"),
    Known::channel("Throttle", ChannelRole::Throttle, ""),
    Known::channel("Brake", ChannelRole::Brake, ""),
    Known::channel("Steering", ChannelRole::Steering, "deg"),
    Known::channel("Gear", ChannelRole::Gear, ""),
    Known::channel("X", ChannelRole::X, "m"),
    Known::channel("Y", ChannelRole::Y, "m"),
    Known::channel("Lap", ChannelRole::Lap, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    signature::begins_with(line, signature::delimiter_of(line), &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let delimiter = signature::delimiter_of(signature::first_line(file.text));
    let head = TableHead::open(file, settings, Syntax::plain(delimiter), |record| {
        record.cell(0).eq_ignore_ascii_case("Time")
    })?
    .with_decimals_of_rows();
    let plan = head.plan(&COLUMNS);
    let official_s = head
        .column_values("OfficialLapTime", Cell::Moment)
        .unwrap_or_default();
    let mut table = head.read(plan)?;
    let comments = std::mem::take(&mut table.head.preamble);
    let times_s = table.values(TIME);
    let numbers = table.values(LAP).to_vec();
    let laps = laps(times_s, &official_s, &numbers);
    let clock_s = session_clock(times_s, &laps);
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Seconds(clock_s))?;
    let first_s = draft.axis.as_ref().map_or(0.0, |axis| axis.first_clock_s);
    draft.recording.lap_marks.stated = if laps.len() > 1 {
        let known = laps.iter().filter(|lap| lap.start_s >= first_s - MAX_MISMATCH_S);
        known
            .filter_map(|lap| lap.stated(Some(lap.start_s - first_s)))
            .collect()
    } else {
        stated_on_one_clock(&draft, &numbers, &official_s)
    };
    draft.recording.circuit.name = comment(&comments, "Track").map(|track| {
        let layout = comment(&comments, "TrackLayout").filter(|layout| *layout != track);
        layout.map_or_else(|| track.clone(), |layout| format!("{track} {layout}"))
    });
    draft.recording.vehicle = comment(&comments, "Vehicle");
    draft.recording.recorded_at = comment(&comments, "Recorded").and_then(|moment| cell::utc(&moment));
    draft.finish()
}

/// `# Key: value`
fn comment(comments: &[Record], key: &str) -> Option<String> {
    comments.iter().find_map(|record| {
        let text = record.cells.join(", ");
        let (found, value) = text.strip_prefix('#')?.split_once(':')?;
        (found.trim() == key && !value.trim().is_empty()).then(|| value.trim().to_owned())
    })
}

/// Rows between two restarts of the lap's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
struct LapRows {
    first_row: usize,
    number: Option<u32>,
    /// The game's time, where it fits the rows.
    official_s: Option<f64>,
    /// When its clock was 0, on the clock of the session.
    start_s: f64,
}

impl LapRows {
    fn stated(&self, start_s: Option<f64>) -> Option<StatedLap> {
        Some(StatedLap {
            number: self.number?,
            time: Seconds::new(self.official_s?),
            start: start_s.map(Seconds::new),
        })
    }
}

/// Laps of a file whose clock runs on over the lines: the lap column tells about where they are.
fn stated_on_one_clock(draft: &Draft, numbers: &[f64], official_s: &[f64]) -> Vec<StatedLap> {
    let mut groups: Vec<(usize, usize, f64)> = Vec::new();
    for (row, &number) in numbers
        .iter()
        .enumerate()
        .filter(|(_, number)| number.is_finite())
    {
        match groups.last_mut() {
            Some(group) if group.2.to_bits() == number.to_bits() => group.1 = row,
            Some(_) | None => groups.push((row, row, number)),
        }
    }
    let time_s = |row: usize| draft.axis.as_ref()?.time_from_row(row);
    // A file of one lap has no other to tell where it begins than its clock.
    let first_s = draft
        .axis
        .as_ref()
        .map_or(f64::INFINITY, |axis| axis.first_clock_s);
    let start_s = (groups.len() == 1 && first_s < 0.5).then_some(-first_s);
    let stated = groups.iter().filter_map(|&(first_row, last_row, number)| {
        let shown_s = official_s
            .get(last_row)
            .copied()
            .filter(|shown_s| *shown_s > 0.0)?;
        let rows_s = time_s(last_row)? - time_s(first_row)?;
        let lap = LapRows {
            first_row,
            number: cell::lap_number(number),
            official_s: Some(shown_s).filter(|shown_s| (shown_s - rows_s).abs() < MAX_MISMATCH_S),
            start_s: 0.0,
        };
        lap.stated(start_s)
    });
    stated.collect()
}

fn laps(times_s: &[f64], official_s: &[f64], numbers: &[f64]) -> Vec<LapRows> {
    let usual_s = time_axis::usual_interval_s(times_s);
    let mut first_rows = vec![0];
    let mut last_s = f64::NAN;
    for (row, &time_s) in times_s.iter().enumerate() {
        if time_s < last_s - 1.0 {
            first_rows.push(row);
        }
        if time_s.is_finite() {
            last_s = time_s;
        }
    }
    let ends = first_rows.iter().skip(1).copied().chain([times_s.len()]);
    let mut start_s = 0.0;
    let mut laps = Vec::with_capacity(first_rows.len());
    for (&first_row, end_row) in first_rows.iter().zip(ends) {
        let last_finite = |values: &[f64]| {
            let rows = values.get(first_row..end_row).unwrap_or_default();
            rows.iter()
                .rev()
                .copied()
                .find(|value| value.is_finite() && *value > 0.0)
        };
        let end_s = last_finite(times_s).unwrap_or_default() + usual_s;
        let official_s =
            last_finite(official_s).filter(|official_s| (official_s - end_s).abs() < MAX_MISMATCH_S);
        laps.push(LapRows {
            first_row,
            number: last_finite(numbers).and_then(cell::lap_number),
            official_s,
            start_s,
        });
        start_s += official_s.unwrap_or(end_s);
    }
    laps
}

fn session_clock(times_s: &[f64], laps: &[LapRows]) -> Vec<f64> {
    let mut laps = laps.iter().peekable();
    let mut start_s = 0.0;
    times_s
        .iter()
        .enumerate()
        .map(|(row, time_s)| {
            if let Some(lap) = laps.next_if(|lap| lap.first_row <= row) {
                start_s = lap.start_s;
            }
            start_s + time_s
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests;
