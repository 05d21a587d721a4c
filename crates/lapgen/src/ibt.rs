//! Writes a drive as iRacing writes it: a header, named variables with their places in a row, session text, rows.
//!
//! Sixty rows a second, nothing aligned, `SessionTime` as the clock. The official time of a lap comes half a second late.

use super::STANDARD_GRAVITY_MPS2;
use super::binary::{Block, single, whole};
use super::drive::{Drive, LapKind};
use super::sensor::{Sample, SensorModel};

/// Rows a second.
const TICK_RATE: i32 = 60;
const HEADER_BYTES: usize = 144;
const VARIABLE_BYTES: usize = 144;
/// `LapLastLapTime` changes so many rows behind the line.
const LATE_ROWS: usize = 30;

/// What the file says besides its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IbtHead {
    /// Ticks that the simulator dropped, by their numbers.
    pub dropped_ticks: Vec<usize>,
    /// The driver.
    pub driver: String,
    /// Somebody else in the session.
    pub other_driver: String,
    /// Variables that nobody needs, as the simulator writes some two hundred.
    pub more_variables: usize,
    /// The row count that the simulator writes at the end; it has none where it crashed.
    pub has_row_count: bool,
}

impl Default for IbtHead {
    fn default() -> Self {
        Self {
            dropped_ticks: Vec::new(),
            driver: "Ada Quill".to_owned(),
            other_driver: "- Max: 'the' \"Brake\" @home".to_owned(),
            more_variables: 0,
            has_row_count: true,
        }
    }
}

/// Kinds of variables as the format numbers them.
#[derive(Clone, Copy)]
enum Stored {
    Bool = 1,
    Int = 2,
    Float = 4,
    Double = 5,
}

impl Stored {
    const fn bytes(self) -> usize {
        match self {
            Self::Bool => 1,
            Self::Int | Self::Float => 4,
            Self::Double => 8,
        }
    }
}

/// One row's sample, and what a game knows beside it.
struct Row<'a> {
    sample: &'a Sample,
    tick: usize,
    last_lap_s: f64,
    in_pit: bool,
    length_m: f64,
}

type Variable = (&'static str, &'static str, Stored, fn(&Row<'_>) -> f64);

fn count(number: u32) -> f64 {
    f64::from(number)
}

fn in_out_lap(row: &Row<'_>) -> bool {
    row.sample.lap_number == 0
}

#[expect(clippy::cast_precision_loss, reason = "ticks are few")]
const VARIABLES: [Variable; 27] = [
    ("SessionTime", "s", Stored::Double, |row| {
        row.sample.measured.time_s + 20.0
    }),
    ("SessionTick", "", Stored::Int, |row| row.tick as f64),
    ("SessionNum", "", Stored::Int, |_| 0.0),
    ("IsOnTrack", "", Stored::Bool, |_| 1.0),
    ("OnPitRoad", "", Stored::Bool, |row| {
        f64::from(u8::from(row.in_pit))
    }),
    ("PlayerTrackSurface", "irsdk_TrkLoc", Stored::Int, |row| {
        if row.in_pit { 2.0 } else { 3.0 }
    }),
    ("PlayerCarMyIncidentCount", "", Stored::Int, |_| 0.0),
    ("EnterExitReset", "", Stored::Int, |_| 2.0),
    ("Lap", "", Stored::Int, |row| count(row.sample.lap_number)),
    ("LapCompleted", "", Stored::Int, |row| {
        count(row.sample.lap_number) - 1.0
    }),
    ("LapDist", "m", Stored::Float, |row| {
        row.length_m * row.sample.lap_share
    }),
    ("LapDistPct", "%", Stored::Float, |row| row.sample.lap_share),
    ("LapCurrentLapTime", "s", Stored::Float, |row| {
        if in_out_lap(row) {
            0.0
        } else {
            row.sample.lap_time_s
        }
    }),
    ("LapLastLapTime", "s", Stored::Float, |row| row.last_lap_s),
    ("Speed", "m/s", Stored::Float, |row| row.sample.measured.speed_mps),
    ("Throttle", "%", Stored::Float, |row| row.sample.measured.throttle),
    ("Brake", "%", Stored::Float, |row| row.sample.measured.brake),
    ("Clutch", "%", Stored::Float, |_| 1.0),
    ("Gear", "", Stored::Int, |row| count(row.sample.measured.gear)),
    ("RPM", "revs/min", Stored::Float, |row| row.sample.measured.rpm),
    ("SteeringWheelAngle", "rad", Stored::Float, |row| {
        row.sample.measured.steering_rad
    }),
    ("YawRate", "rad/s", Stored::Float, |row| {
        row.sample.measured.yaw_rate_radps()
    }),
    ("LatAccel", "m/s^2", Stored::Float, |row| {
        row.sample.lat_accel_mps2
    }),
    ("LongAccel", "m/s^2", Stored::Float, |row| {
        row.sample.measured.long_accel_mps2
    }),
    ("VertAccel", "m/s^2", Stored::Float, |_| STANDARD_GRAVITY_MPS2),
    ("Lat", "deg", Stored::Double, |row| row.sample.latitude_deg),
    ("Lon", "deg", Stored::Double, |row| row.sample.longitude_deg),
];

/// The file.
#[must_use]
pub fn ibt_log(drive: &Drive, head: &IbtHead) -> Vec<u8> {
    let samples = drive.sample(&SensorModel::exact(f64::from(TICK_RATE)));
    let text = session_text(drive, head);
    let of_use: usize = VARIABLES.iter().map(|(_, _, stored, _)| stored.bytes()).sum();
    let n_row = of_use + head.more_variables * Stored::Float.bytes();
    let n_variables = VARIABLES.len() + head.more_variables;
    let text_at = HEADER_BYTES + n_variables * VARIABLE_BYTES;
    let rows_at = text_at + text.len();
    let mut file = Block::of(rows_at);
    let mut row_at = 0;
    let others: Vec<String> = (0..head.more_variables)
        .map(|number| format!("Shock{number}"))
        .collect();
    let more = others.iter().map(|name| (name.as_str(), "m", Stored::Float));
    let wanted = VARIABLES
        .iter()
        .map(|(name, unit, stored, _)| (*name, *unit, *stored));
    for (number, (name, unit, stored)) in wanted.chain(more).enumerate() {
        let at = HEADER_BYTES + number * VARIABLE_BYTES;
        file.put_size(at, stored as usize);
        file.put_size(at + 4, row_at);
        file.put_size(at + 8, 1);
        file.put_words(at + 16, 32, name);
        file.put_words(at + 48, 64, name);
        file.put_words(at + 112, 32, unit);
        row_at += stored.bytes();
    }
    file.put(text_at, &text);
    let mut n_rows = 0;
    for (tick, sample) in samples.iter().enumerate() {
        if head.dropped_ticks.contains(&tick) {
            continue;
        }
        n_rows += 1;
        let told_by = tick
            .checked_sub(LATE_ROWS)
            .and_then(|earlier| samples.get(earlier));
        let row = Row {
            sample,
            tick,
            last_lap_s: told_by.and_then(|earlier| earlier.last_lap_s).unwrap_or(-1.0),
            in_pit: is_in_pit(drive, sample),
            length_m: drive.circuit.length_m,
        };
        for (_, _, stored, value) in VARIABLES {
            let value = value(&row);
            match stored {
                Stored::Bool => file.bytes.push(u8::from(value > 0.5)),
                Stored::Int => file.bytes.extend(whole(value).to_le_bytes()),
                Stored::Float => file.bytes.extend(single(value)),
                Stored::Double => file.bytes.extend(value.to_le_bytes()),
            }
        }
        let shock = single(0.01 * sample.measured.driven_m.sin());
        file.bytes
            .extend(shock.iter().cycle().take(head.more_variables * shock.len()));
    }
    header(
        &mut file,
        drive,
        n_variables,
        (text_at, text.len()),
        (rows_at, n_row),
    );
    file.put_size(140, if head.has_row_count { n_rows } else { 0 });
    file.bytes
}

fn header(file: &mut Block, drive: &Drive, n_variables: usize, text: (usize, usize), rows: (usize, usize)) {
    for (at, value) in [(0, 2), (4, 1), (8, TICK_RATE), (32, 1)] {
        file.put(at, &value.to_le_bytes());
    }
    file.put_size(16, text.1);
    file.put_size(20, text.0);
    file.put_size(24, n_variables);
    file.put_size(28, HEADER_BYTES);
    file.put_size(36, rows.1);
    file.put_size(52, rows.0);
    #[expect(clippy::cast_possible_truncation, reason = "a moment in this century")]
    file.put(112, &(drive.started_unix_s as i64).to_le_bytes());
    file.put(120, &20_f64.to_le_bytes());
    file.put(128, &(20.0 + drive.duration_s()).to_le_bytes());
    file.put_size(136, drive.laps.len());
}

fn is_in_pit(drive: &Drive, sample: &Sample) -> bool {
    let (circuit, moment) = (&drive.circuit, &sample.measured);
    let place_m = moment.station_m.rem_euclid(circuit.length_m);
    match drive.laps.get(moment.lap).map(|lap| lap.kind) {
        Some(LapKind::Out) => place_m < circuit.pit.exit_m,
        Some(LapKind::In) => place_m > circuit.length_m - circuit.pit.entry_before_line_m,
        _ => false,
    }
}

/// Session text in Windows-1252, NUL at its end: of the drivers the second one recorded the file.
fn session_text(drive: &Drive, head: &IbtHead) -> Vec<u8> {
    let circuit = &drive.circuit;
    let (latitude, longitude) = (circuit.origin.latitude_deg, circuit.origin.longitude_deg);
    let text = format!(
        "---\nWeekendInfo:\n TrackName: {name}\n TrackID: 4711\n TrackLength: {length_km:.2} km\n \
         TrackDisplayName: {name}\n TrackConfigName: \n TrackNumTurns: {turns}\n TrackLatitude: {latitude:.6} m\n \
         TrackLongitude: {longitude:.6} m\n EventType: Practice\n WeatherTemp: 21.00 C\n\nDriverInfo:\n DriverCarIdx: 7\n \
         Drivers:\n - CarIdx: 3\n   UserName: {other}\n   CarScreenName: Somebody's car\n - CarIdx: 7\n   \
         UserName: {driver}\n   CarPath: made\n   CarScreenName: {car}\n   CarClassShortName: \n\nSplitTimeInfo:\n \
         Sectors:\n - SectorNum: 0\n   SectorStartPct: 0.000000\n - SectorNum: 1\n   SectorStartPct: 0.500000\n...\n",
        name = circuit.name,
        length_km = circuit.length_m / 1000.0,
        turns = circuit.corners.len(),
        other = head.other_driver,
        driver = head.driver,
        car = drive.car_name,
    );
    let mut bytes: Vec<u8> = text
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?'))
        .collect();
    bytes.push(0);
    bytes
}
