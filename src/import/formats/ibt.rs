//! iRacing `.ibt`: a header, named variables with their places in a row, session information as text, rows.
//!
//! Nothing is packed and nothing is aligned; variables are looked up by name, because their order changes between cars.
//! `SessionTime` is the clock, for ticks are dropped now and then. Steering, yaw rate and lateral acceleration count to
//! the left. The official time of a lap stands in `LapLastLapTime` up to a second after the line. Of the drivers in the
//! session text only the one who recorded it is read.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

use super::ibt_header::{Header, VARIABLE_BYTES};
use super::ibt_session;
use super::little_endian::i32_at;
use crate::import::columns::column_unit;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, Emptiness, Excess, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::not_a_log::NotALog;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::source::{BinaryFile, ImportSettings};
use crate::telemetry::{ChannelKind, ChannelRole, Recording, Surface, Warning, World};

pub(super) const FORMAT: Format = Format {
    id: "ibt",
    program: "iRacing .ibt",
    world: Some(World::Sim),
    reader: Reader::Bytes { is, read },
};

/// A head that is larger is none.
const MAX_HEAD_BYTES: usize = 8 * 1024 * 1024;
/// 55 minutes at 60 rows a second; past it rows are left out.
const MOST_KEPT_ROWS: usize = 200_000;
const ROWS_BUFFER_BYTES: usize = 256 * 1024;

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
/// What is read of conditions, from its first row.
const CONDITIONS: [&str; 5] = [
    "AirTemp",
    "TrackTempCrew",
    "TrackTemp",
    "FuelLevel",
    "TrackWetness",
];

/// A plausible header, all of whose places lie inside of the file, and the session text where it says.
pub(super) fn is(bytes: &[u8]) -> bool {
    Header::read(bytes).is_some()
}

pub(super) fn read(file: &BinaryFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let header = Header::read(file.bytes).ok_or(ImportError::NotALog(NotALog::Ibt))?;
    let rows = file.bytes.get(header.rows_at..).unwrap_or_default();
    read_rows(&header, file.bytes, &mut &*rows, settings)
}

/// Reads a log of which no more is in memory at a time than its head and a few rows. `head`: the first bytes, `rest`: what
/// follows them. `None` where that is no such log, or one whose head lies behind its rows.
pub(in crate::import) fn read_in_parts(
    head: &mut Vec<u8>,
    rest: &mut dyn Read,
    settings: &ImportSettings,
) -> Option<Result<Recording, ImportError>> {
    let n_needed = Header::n_bytes(head).filter(|n_needed| *n_needed <= MAX_HEAD_BYTES)?;
    let n_missing = n_needed.saturating_sub(head.len());
    rest.take(n_missing as u64).read_to_end(head).ok()?;
    let header = Header::read(head)?;
    let rows = head.get(header.rows_at..)?.chain(rest);
    let mut rows = BufReader::with_capacity(ROWS_BUFFER_BYTES, rows);
    Some(read_rows(&header, head, &mut rows, settings))
}

/// `head`: everything before the rows.
fn read_rows(
    header: &Header,
    head: &[u8],
    rows: &mut dyn BufRead,
    settings: &ImportSettings,
) -> Result<Recording, ImportError> {
    if header.is_live {
        return Err(ImportError::NotALog(NotALog::Ibt));
    }
    let Rows {
        mut columns,
        n_rows,
        every,
        is_cut_short,
    } = Rows::read(header, head, rows, settings)?;
    if n_rows < 2 {
        return Err(ImportError::Empty(Emptiness::NoRows));
    }
    let mut take = |name: &str| -> Option<Vec<f64>> {
        let column = columns.iter_mut().find(|(variable, _)| variable.name == name)?;
        Some(std::mem::take(&mut column.1))
    };
    let clock_s = take(CLOCK).ok_or(ImportError::Malformed(Damage::CutShort { program: "iRacing" }))?;
    let laps = take("Lap");
    let [air_c, crew_c, track_c, fuel_l, wetness] =
        CONDITIONS.map(|name| take(name)?.into_iter().find(|value| value.is_finite()));
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
    draft.recording.rows = n_rows;
    if is_cut_short {
        draft.report.add(Warning::FileCutShort);
    }
    if every > 1 {
        let rate_hz = f64::from(header.tick_rate) / f64::from(every);
        draft.report.add(Warning::ReadThinned { rate_hz });
    }
    ibt_session::state(&mut draft, header, head);
    let conditions = &mut draft.recording.conditions;
    conditions.air_c = air_c.or(conditions.air_c);
    conditions.track_c = crew_c.or(track_c).or(conditions.track_c);
    conditions.fuel_l = fuel_l.filter(|fuel_l| *fuel_l > 0.0);
    conditions.surface = wetness.and_then(surface_of);
    draft.finish()
}

/// The wanted variables of all rows.
struct Rows {
    columns: Vec<(Variable, Vec<f64>)>,
    n_rows: usize,
    /// Of so many rows one is kept.
    every: u32,
    /// Whether there are fewer rows than the header says.
    is_cut_short: bool,
}

impl Rows {
    /// Reads to the stated end. Of a log of hours every second row is left out, or more of them, so that it stays in memory.
    fn read(
        header: &Header,
        head: &[u8],
        rows: &mut dyn BufRead,
        settings: &ImportSettings,
    ) -> Result<Self, ImportError> {
        let mut seen = HashSet::new();
        let mut columns: Vec<(Variable, Vec<f64>)> = variables(head, header)
            .into_iter()
            .filter(|variable| is_wanted(&variable.name) && seen.insert(variable.name.clone()))
            .map(|variable| (variable, Vec::new()))
            .collect();
        // Without a row count, after a crash of the simulator, rows go on to the end.
        let n_stated = Some(header.n_rows).filter(|n_rows| *n_rows > 0);
        let (mut n_rows, mut n_kept, mut every) = (0_usize, 0_usize, 1_u32);
        let (mut row, mut n_passed) = (Vec::new(), 0);
        while n_stated.is_none_or(|n_stated| n_rows < n_stated) {
            rows.consume(std::mem::take(&mut n_passed));
            let Some(row) = next_row(rows, header.row_bytes, &mut row, &mut n_passed) else {
                break;
            };
            n_rows += 1;
            if n_rows > settings.max_rows {
                return Err(ImportError::TooLarge(Excess::Rows {
                    max: settings.max_rows,
                }));
            }
            if !(n_rows - 1).is_multiple_of(every as usize) {
                continue;
            }
            for (variable, values) in &mut columns {
                values.push(variable.value(row));
            }
            n_kept += 1;
            if n_kept == MOST_KEPT_ROWS {
                n_kept = n_kept.div_ceil(2);
                every = every.saturating_mul(2);
                for (_, values) in &mut columns {
                    let mut is_kept = false;
                    values.retain(|_| {
                        is_kept = !is_kept;
                        is_kept
                    });
                }
            }
        }
        Ok(Self {
            columns,
            n_rows,
            every,
            is_cut_short: n_stated.is_some_and(|n_stated| n_rows < n_stated),
        })
    }
}

/// Of iRacing's steps, 1 is dry, 2 and 3 are damp lines and places, the others wet; 0 is not known.
fn surface_of(wetness: f64) -> Option<Surface> {
    match wetness {
        w if w < 0.5 => None,
        w if w < 1.5 => Some(Surface::Dry),
        w if w < 3.5 => Some(Surface::Damp),
        _ => Some(Surface::Wet),
    }
}

/// The next row, where it lies if it lies there as a whole; `n_passed`: how many bytes it takes there. Otherwise a copy.
fn next_row<'a>(
    rows: &'a mut dyn BufRead,
    row_bytes: usize,
    copy: &'a mut Vec<u8>,
    n_passed: &mut usize,
) -> Option<&'a [u8]> {
    if rows.fill_buf().ok()?.len() < row_bytes {
        copy.resize(row_bytes, 0);
        rows.read_exact(copy).ok()?;
        return Some(copy);
    }
    *n_passed = row_bytes;
    rows.fill_buf().ok()?.get(..row_bytes)
}

fn is_wanted(name: &str) -> bool {
    name == CLOCK || CONDITIONS.contains(&name) || VARIABLES.iter().any(|(wanted, ..)| *wanted == name)
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
                kind: i32_at(entry, 0)?,
                at: usize::try_from(i32_at(entry, 4)?).ok()?,
            })
        })
        .collect()
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
