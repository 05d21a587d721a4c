//! Kart loggers: Alfano raw and through its analysis program, and the Doves logger.

use super::drives::Drives;
use super::text::{GRAVITY_MPS2, MPH_MPS, cells, fixed, line};
use super::truth::{ExpectedLap, File, Kind, Numbers, Truth, truth};
use lapgen::{Drive, Sample, SensorModel};

const ALFANO_RAW_UNITS: &[(&str, &str)] = &[
    ("speed", "0.1 km/h"),
    ("lat_accel", "mg + 1000"),
    ("latitude", "1e-6 deg"),
];
const ALFANO_ADA_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("lat_accel", "g"), ("distance", "m")];
const DOVEX_UNITS: &[(&str, &str)] = &[("speed", "mph"), ("altitude", "m")];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        alfano_raw(&drives.kart),
        alfano_ada(&drives.kart),
        dovex(&drives.kart, true),
        dovex(&drives.kart, false),
    ]
}

fn scaled(value: f64, factor: f64) -> String {
    fixed((value * factor).round(), 0)
}

/// One lap, no time column, about 10 Hz, scaled integers.
fn alfano_raw(drive: &Drive) -> File {
    let lap = drive.around_lap(2, 0.0).numbered_from(2);
    let lap_s = lap.laps[0].time_s.expect("one whole lap");
    let mut text =
        String::from("Partiel,RPM,Speed GPS,T1,T2,Gf. X,Gf. Y,Orientation,Speed rear,Lat.,Lon.,Altitude\n");
    for sample in lap
        .sample(&SensorModel::gps(10.0, 2))
        .iter()
        .filter(|sample| sample.measured.time_s < lap_s)
    {
        let measured = &sample.measured;
        let sector = if sample.lap_share < 0.35 {
            1
        } else if sample.lap_share < 0.7 {
            2
        } else {
            3
        };
        let row = [
            sector.to_string(),
            scaled(measured.rpm, 1.0),
            scaled(3.6 * measured.speed_mps, 10.0),
            "453".to_owned(),
            "212".to_owned(),
            scaled(-sample.lat_accel_mps2 / GRAVITY_MPS2 + 1.0, 1000.0),
            scaled(measured.long_accel_mps2 / GRAVITY_MPS2 + 1.0, 1000.0),
            scaled(measured.compass_deg(), 100.0),
            "0".to_owned(),
            scaled(sample.latitude_deg, 1e6),
            scaled(sample.longitude_deg, 1e6),
            scaled(measured.altitude_m, 1.0),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let whole = truth(&lap, "alfano-raw-csv", Numbers::None, 0.11, ALFANO_RAW_UNITS);
    File::new("LAP_2_PINELOCK.csv", text, whole)
}

/// Whole numbers from a thousand on get a comma: `4120` is `4,120`.
fn thousands(value: f64, decimals: usize) -> String {
    let text = fixed(value, decimals);
    let (whole, rest) = text
        .split_once('.')
        .map_or((text.as_str(), String::new()), |(whole, rest)| {
            (whole, format!(".{rest}"))
        });
    match whole.len().checked_sub(3) {
        Some(cut) if cut > 0 && !whole.starts_with('-') => {
            format!("{},{}{rest}", &whole[..cut], &whole[cut..])
        }
        _ => format!("{whole}{rest}"),
    }
}

/// `;` with thousands commas, lap and strip cells only on their first rows, a clock that restarts, a word in the header.
fn alfano_ada(drive: &Drive) -> File {
    let names = cells(&[
        "Lap",
        "Time Lap",
        "Strip",
        "Time Strip",
        "Absolute Time",
        "Time",
        "Distance",
        "RPM",
        "Speed GPS",
        "Gf. X",
        "Gf. Y",
        "Orientation",
        "Lat.",
        "Lon.",
        "Altitude",
        "UTC time : 093000.00",
    ]);
    let mut text = String::new();
    line(&mut text, &names, ";", ";\n");
    let mut lap_before = usize::MAX;
    let mut strip_before = usize::MAX;
    for sample in drive
        .sample(&SensorModel::gps(10.0, 4))
        .iter()
        .filter(|sample| (1..5).contains(&sample.lap_number))
    {
        let measured = &sample.measured;
        let lap = &drive.laps[measured.lap];
        let strip = if sample.lap_share < 0.5 { 1 } else { 2 };
        let begins = measured.lap != lap_before;
        let strip_begins = begins || strip != strip_before;
        (lap_before, strip_before) = (measured.lap, strip);
        let first = |shown: bool, value: String| if shown { value } else { String::new() };
        let row = [
            first(begins, lap.number.to_string()),
            first(begins, fixed(lap.time_s.unwrap_or(0.0), 3)),
            first(strip_begins, strip.to_string()),
            first(strip_begins, fixed(0.5 * lap.time_s.unwrap_or(0.0), 3)),
            // Float noise of a running sum.
            format!("{}", measured.time_s - drive.laps[1].start_s + 1e-15),
            fixed(sample.lap_time_s, 2),
            thousands(sample.lap_driven_m, 1),
            thousands(measured.rpm, 0),
            fixed(3.6 * measured.speed_mps, 1),
            fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
            // Hundredths of a degree with a thousands comma: 17,082 is 170.82 degrees.
            thousands((100.0 * measured.compass_deg()).round(), 0),
            fixed(sample.latitude_deg, 6),
            fixed(sample.longitude_deg, 6),
            fixed(measured.altitude_m, 0),
            String::new(),
        ];
        line(&mut text, &row, ";", ";\n");
    }
    let whole = truth(drive, "alfano-ada-csv", Numbers::Own, 0.001, ALFANO_ADA_UNITS);
    let laps = whole
        .laps
        .iter()
        .filter(|lap| lap.kind == Kind::Timed)
        .cloned()
        .collect();
    File::new("alfano-ada.csv", text, Truth { laps, ..whole })
}

/// 1,024 bytes of header with lap times, then rows with epoch milliseconds; no lap column.
fn dovex(drive: &Drive, header: bool) -> File {
    let mut text = String::new();
    let times: Vec<f64> = drive.timed_laps().filter_map(|lap| lap.time_s).collect();
    if header {
        let best_s = times.iter().copied().fold(f64::INFINITY, f64::min);
        let milliseconds: Vec<String> = times.iter().map(|time_s| scaled(*time_s, 1000.0)).collect();
        text.push_str("datetime,driver,course,short_name,best_lap_ms,optimal_ms\n");
        text.push_str(&format!(
            "2025-06-14 09:30:00,Ada Quill,{},PLK,{},{}\n",
            drive.circuit.name,
            scaled(best_s, 1000.0),
            scaled(best_s - 0.2, 1000.0)
        ));
        text.push_str(&format!("laps_ms\n{}\n", milliseconds.join(",")));
        text.push_str(&"\n".repeat(1024 - text.len()));
    }
    text.push_str(
        "timestamp,sats,hdop,lat,lng,speed_mph,altitude_m,heading_deg,h_acc_m,rpm,accel_x,accel_y,accel_z\n",
    );
    let sensors = SensorModel {
        gps_noise_m: 0.02,
        gps_wander_m: 0.1,
        accel_noise_mps2: 3.0,
        ..SensorModel::gps(25.0, 6)
    };
    for sample in drive.sample(&sensors) {
        line(&mut text, &dovex_row(drive, &sample), ",", "\n");
    }
    // Without lap times the line has to be found, which is not exactly where the logger has it.
    let tolerance_s = if header { 0.001 } else { 0.05 };
    let name = if header {
        "pinelock.dovex"
    } else {
        "dovex-without-header.csv"
    };
    let whole = truth(drive, "dovex", Numbers::None, tolerance_s, DOVEX_UNITS);
    File::new(
        name,
        text,
        Truth {
            laps: whole.laps.iter().map(ExpectedLap::clone).collect(),
            ..whole
        },
    )
}

fn dovex_row(drive: &Drive, sample: &Sample) -> Vec<String> {
    let measured = &sample.measured;
    vec![
        scaled(drive.started_unix_s + measured.time_s, 1000.0),
        "14".to_owned(),
        "0.8".to_owned(),
        fixed(sample.latitude_deg, 7),
        fixed(sample.longitude_deg, 7),
        fixed(measured.speed_mps / MPH_MPS, 2),
        fixed(measured.altitude_m, 1),
        fixed(measured.compass_deg(), 1),
        "0.4".to_owned(),
        fixed(measured.rpm, 0),
        fixed(sample.lat_accel_mps2 / GRAVITY_MPS2, 3),
        fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 3),
        fixed(1.0, 3),
    ]
}
