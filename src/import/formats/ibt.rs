//! iRacing `.ibt`: a header, named variables with their places in a row, session information as text, rows.
//!
//! Nothing is packed and nothing is aligned; variables are looked up by name, because their order changes between cars.
//! `SessionTime` is the clock, for ticks are dropped now and then. Steering, yaw rate and lateral acceleration count to
//! the left. The official time of a lap stands in `LapLastLapTime` up to a second after the line. Of the drivers in the
//! session text only the one who recorded it is read.

use chrono::DateTime;

use crate::import::columns::column_unit;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::not_a_log::NotALog;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, World};
use crate::units::Metres;

pub(super) const FORMAT: Format = Format {
    id: "ibt",
    program: "iRacing .ibt",
    world: Some(World::Sim),
    reader: Reader::Bytes { is, read },
};

/// Places in the header.
const VERSION_AT: usize = 0;
const TICK_RATE_AT: usize = 8;
const N_UPDATES_AT: usize = 12;
const TEXT_BYTES_AT: usize = 16;
const TEXT_AT: usize = 20;
const N_VARIABLES_AT: usize = 24;
const VARIABLES_AT: usize = 28;
const N_BUFFERS_AT: usize = 32;
const ROW_BYTES_AT: usize = 36;
const FIRST_BUFFER_AT: usize = 52;
const BEGAN_AT: usize = 112;
const N_ROWS_AT: usize = 140;
const HEADER_BYTES: usize = 144;
/// One variable's entry.
const VARIABLE_BYTES: usize = 144;
const MAX_VARIABLES: usize = 4096;
const MAX_ROW_BYTES: usize = 1024 * 1024;
const MAX_TICK_RATE: i32 = 360;
const MAX_BUFFERS: i32 = 4;
/// Session text that is looked at.
const MAX_TEXT_BYTES: usize = 4 * 1024 * 1024;

/// Name, what it tells, unit, rank. The pedal as pressed is better than as helped.
const VARIABLES: [(&str, Meaning, &str, u8); 21] = [
    ("Lap", Meaning::Channel(ChannelRole::Lap), "", 0),
    ("LapDist", Meaning::Channel(ChannelRole::Distance), "m", 0),
    (
        "LapDistPct",
        Meaning::Channel(ChannelRole::LapFraction),
        "ratio",
        0,
    ),
    ("LapCurrentLapTime", Meaning::LapClock, "s", 0),
    ("LapLastLapTime", Meaning::LastLapTime, "s", 0),
    ("Speed", Meaning::Channel(ChannelRole::Speed), "m/s", 0),
    ("ThrottleRaw", Meaning::Channel(ChannelRole::Throttle), "ratio", 0),
    ("Throttle", Meaning::Channel(ChannelRole::Throttle), "ratio", 1),
    ("BrakeRaw", Meaning::Channel(ChannelRole::Brake), "ratio", 0),
    ("Brake", Meaning::Channel(ChannelRole::Brake), "ratio", 1),
    ("Clutch", Meaning::Channel(ChannelRole::Clutch), "ratio", 0),
    ("Gear", Meaning::Channel(ChannelRole::Gear), "", 0),
    ("RPM", Meaning::Channel(ChannelRole::Rpm), "rpm", 0),
    (
        "SteeringWheelAngle",
        Meaning::Channel(ChannelRole::Steering),
        "rad",
        0,
    ),
    ("LatAccel", Meaning::Channel(ChannelRole::LatAccel), "m/s^2", 0),
    ("LongAccel", Meaning::Channel(ChannelRole::LongAccel), "m/s^2", 0),
    ("YawRate", Meaning::Channel(ChannelRole::YawRate), "rad/s", 0),
    ("Lat", Meaning::Channel(ChannelRole::Latitude), "deg", 0),
    ("Lon", Meaning::Channel(ChannelRole::Longitude), "deg", 0),
    ("OnPitRoad", Meaning::Channel(ChannelRole::InPit), "", 0),
    (
        "PlayerCarMyIncidentCount",
        Meaning::Channel(ChannelRole::Incidents),
        "",
        0,
    ),
];
const CLOCK: &str = "SessionTime";

/// A plausible header, all of whose places lie inside of the file, and the session text where it says.
pub(super) fn is(bytes: &[u8]) -> bool {
    Header::read(bytes).is_some()
}

pub(super) fn read(file: &BinaryFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let bytes = file.bytes;
    let header = Header::read(bytes).ok_or(ImportError::NotALog(NotALog::Ibt))?;
    if header.is_live {
        return Err(ImportError::NotALog(NotALog::Ibt));
    }
    let rows = bytes.get(header.rows_at..).unwrap_or_default();
    let fitting = rows.len() / header.row_bytes;
    let n_rows = if (1..=fitting).contains(&header.n_rows) {
        header.n_rows
    } else {
        fitting
    };
    if n_rows < 2 {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    if n_rows > settings.max_rows {
        return Err(ImportError::TooLarge(Excess::Rows {
            max: settings.max_rows,
        }));
    }
    let rows = rows.get(..n_rows * header.row_bytes).unwrap_or_default();
    let mut columns: Vec<(Variable, Vec<f64>)> = variables(bytes, &header)
        .into_iter()
        .filter(|variable| is_wanted(&variable.name))
        .map(|variable| (variable, Vec::with_capacity(n_rows)))
        .collect();
    for row in rows.chunks_exact(header.row_bytes) {
        for (variable, values) in &mut columns {
            values.push(variable.value(row));
        }
    }
    let mut take = |name: &str| -> Option<Vec<f64>> {
        let column = columns.iter_mut().find(|(variable, _)| variable.name == name)?;
        Some(std::mem::take(&mut column.1))
    };
    let clock_s = take(CLOCK).ok_or(ImportError::Malformed(Damage::CutShort { program: "iRacing" }))?;
    let laps = take("Lap");
    let mut draft = Draft::on_clock(&FORMAT, &clock_s, laps.as_deref())?;
    for (name, meaning, unit, rank) in VARIABLES {
        let column = if name == "Lap" { laps.clone() } else { take(name) };
        let Some(mut values) = column else {
            continue;
        };
        match meaning {
            // 1 is a pedal that is not pressed.
            Meaning::Channel(ChannelRole::Clutch) => {
                for value in &mut values {
                    *value = 1.0 - *value;
                }
            }
            // -1 is a car that is not in the world.
            Meaning::Channel(ChannelRole::LapFraction) => {
                for value in values.iter_mut().filter(|value| **value < 0.0) {
                    *value = f64::NAN;
                }
            }
            Meaning::Channel(_)
            | Meaning::LapClock
            | Meaning::LastLapTime
            | Meaning::Heading
            | Meaning::PositionUpdate
            | Meaning::ThirdAxis
            | Meaning::LapValid => {}
        }
        draft.column_names.push(name.to_owned());
        draft.log(Logged {
            meaning,
            rank,
            name: name.to_owned(),
            source: String::new(),
            unit_text: unit.to_owned(),
            unit: column_unit::parse(unit, meaning.unit_role()),
            sign: 1.0,
            kind: ChannelKind::Measured,
            times_s: Vec::new().into(),
            values,
        });
    }
    state(&mut draft, &header, bytes);
    draft.finish()
}

fn is_wanted(name: &str) -> bool {
    name == CLOCK || VARIABLES.iter().any(|(wanted, ..)| *wanted == name)
}

/// What the header says.
struct Header {
    text: std::ops::Range<usize>,
    n_variables: usize,
    variables_at: usize,
    row_bytes: usize,
    rows_at: usize,
    n_rows: usize,
    began_unix_s: i64,
    /// A copy of the simulator's memory instead of a log.
    is_live: bool,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < HEADER_BYTES {
            return None;
        }
        let size = |at: usize| usize::try_from(int(bytes, at)?).ok();
        let tick_rate = int(bytes, TICK_RATE_AT)?;
        let n_buffers = int(bytes, N_BUFFERS_AT)?;
        let n_variables = size(N_VARIABLES_AT)?;
        let variables_at = size(VARIABLES_AT)?;
        let row_bytes = size(ROW_BYTES_AT)?;
        let rows_at = size(FIRST_BUFFER_AT)?;
        let text_at = size(TEXT_AT)?;
        let text = text_at..text_at.checked_add(size(TEXT_BYTES_AT)?)?;
        let is_plausible = (1..=2).contains(&int(bytes, VERSION_AT)?)
            && (1..=MAX_TICK_RATE).contains(&tick_rate)
            && (1..=MAX_BUFFERS).contains(&n_buffers)
            && (1..=MAX_VARIABLES).contains(&n_variables)
            && (1..=MAX_ROW_BYTES).contains(&row_bytes)
            && variables_at.checked_add(n_variables * VARIABLE_BYTES)? <= bytes.len()
            && rows_at <= bytes.len()
            && text.end <= bytes.len();
        let says_so = || {
            let head = bytes.get(text.clone()).unwrap_or_default();
            let mark = b"WeekendInfo:";
            head.windows(mark.len()).take(4096).any(|window| window == mark)
        };
        (is_plausible && says_so()).then(|| Self {
            n_variables,
            variables_at,
            row_bytes,
            rows_at,
            n_rows: size(N_ROWS_AT).unwrap_or_default(),
            began_unix_s: bytes
                .get(BEGAN_AT..)
                .and_then(<[u8]>::first_chunk::<8>)
                .map_or(0, |began| i64::from_le_bytes(*began)),
            is_live: n_buffers > 1 && int(bytes, N_UPDATES_AT).is_some_and(|n_updates| n_updates > 0),
            text: text.clone(),
        })
    }
}

/// One variable of a row.
struct Variable {
    name: String,
    kind: i32,
    at: usize,
}

impl Variable {
    /// Its value in a row; NaN where it does not lie in it.
    fn value(&self, row: &[u8]) -> f64 {
        let rest = row.get(self.at..).unwrap_or_default();
        let four = || rest.first_chunk::<4>().copied();
        let value = match self.kind {
            0 | 1 => rest.first().map(|byte| f64::from(*byte)),
            2 => four().map(|bytes| f64::from(i32::from_le_bytes(bytes))),
            3 => four().map(|bytes| f64::from(u32::from_le_bytes(bytes))),
            4 => four().map(|bytes| f64::from(f32::from_le_bytes(bytes))),
            5 => rest.first_chunk::<8>().map(|bytes| f64::from_le_bytes(*bytes)),
            _ => None,
        };
        value.unwrap_or(f64::NAN)
    }
}

fn variables(bytes: &[u8], header: &Header) -> Vec<Variable> {
    let entries = bytes
        .get(header.variables_at..)
        .unwrap_or_default()
        .chunks_exact(VARIABLE_BYTES)
        .take(header.n_variables);
    entries
        .filter_map(|entry| {
            let name = entry.get(16..48)?;
            let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
            Some(Variable {
                name: std::str::from_utf8(name.get(..end)?).ok()?.to_owned(),
                kind: int(entry, 0)?,
                at: usize::try_from(int(entry, 4)?).ok()?,
            })
        })
        .collect()
}

fn int(bytes: &[u8], at: usize) -> Option<i32> {
    let four = bytes.get(at..)?.first_chunk::<4>()?;
    Some(i32::from_le_bytes(*four))
}

/// Circuit, car, driver and moment.
fn state(draft: &mut Draft, header: &Header, bytes: &[u8]) {
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
    draft.recording.recorded_at =
        DateTime::from_timestamp(header.began_unix_s, 0).filter(|_| header.began_unix_s > 900_000_000);
}

/// The rest of the first line with that key; values are never interpreted.
fn value_of<'a>(mut lines: impl Iterator<Item = &'a str>, key: &str) -> Option<String> {
    lines.find_map(|line| {
        let value = line.trim_start().strip_prefix(key)?.strip_prefix(':')?.trim();
        (!value.is_empty()).then(|| value.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use crate::import::tests::{import, sample};
    use crate::telemetry::ChannelRole;

    #[test]
    fn a_log_of_the_simulator_is_read_with_its_circuit_and_one_driver() {
        let Some(bytes) = sample("ibt/tsukuba.ibt") else {
            return;
        };
        let recording = import("tsukuba.ibt", &bytes).unwrap();
        assert_eq!(recording.format, "ibt");
        assert!(recording.circuit.name.as_deref().unwrap().contains("Tsukuba"));
        assert!(recording.vehicle.is_some() && recording.driver.is_some());
        for role in [
            ChannelRole::Speed,
            ChannelRole::Lap,
            ChannelRole::InPit,
            ChannelRole::Latitude,
        ] {
            assert!(recording.series(role).is_some(), "{role:?}");
        }
    }

    #[test]
    fn whatever_the_header_says_the_answer_is_no_panic() {
        let Some(whole) = sample("ibt/no-lap.ibt") else {
            return;
        };
        let most = whole.len().min(600_000);
        let (head, _) = whole.split_at(most);
        for at in (0..144).step_by(4) {
            for value in [0, 1, -1, i32::MAX, i32::MIN, i32::try_from(most).unwrap()] {
                let mut bytes = head.to_vec();
                bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
                drop(import("x.ibt", &bytes));
            }
        }
        for length in (0..head.len()).step_by(40_009) {
            drop(import("x.ibt", &head[..length]));
        }
    }
}
