//! AiM RaceStudio 2 and 3 CSV: the former restarts time at every beacon, the latter may come back from a spreadsheet.

use super::drives::{Drives, crossings_s};
use super::text::{GRAVITY_MPS2, MPH_MPS, cells, fixed, line, minutes, quoted};
use super::truth::{ExpectedLap, File, Kind, Numbers, Truth, truth};
use lapgen::{Drive, Sample, SensorModel};

const RS2_UNITS: &[(&str, &str)] = &[
    ("speed", "mph"),
    ("distance", "kft"),
    ("brake", "psi"),
    ("throttle", "%"),
];
const RS3_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("brake", "bar"),
    ("throttle", "%"),
    ("lat_accel", "g"),
];
const BAR_PSI: f64 = 14.503_8;
const FOOT_M: f64 = 0.304_8;

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        racestudio_2(&drives.track_day, "aim-rs2.csv", false),
        racestudio_2(&drives.track_day, "aim-rs2-spreadsheet.csv", true),
        racestudio_3(&drives.track_day, "aim-rs3.csv"),
        one_segment(&drives.single),
        racestudio_3_saved_again(&drives.track_day, 0.62),
    ]
}

/// Lap times between the beacons; the first segment runs from the start of the recording.
fn segments_s(drive: &Drive) -> Vec<f64> {
    let mut from_s = 0.0;
    let mut segments = Vec::new();
    for crossing_s in crossings_s(drive).into_iter().chain([drive.duration_s()]) {
        segments.push(crossing_s - from_s);
        from_s = crossing_s;
    }
    segments
}

/// `mm:ss.m`, what a spreadsheet makes of `m:ss.mmm`.
fn mangled(seconds: f64) -> String {
    let whole = (seconds / 60.0).floor();
    format!("{whole:02.0}:{:04.1}", seconds - 60.0 * whole)
}

fn racestudio_2(drive: &Drive, name: &str, spreadsheet: bool) -> File {
    let samples = drive.sample(&SensorModel::exact(20.0));
    let beacons: Vec<String> = crossings_s(drive)
        .iter()
        .map(|crossing_s| fixed(*crossing_s, 3))
        .collect();
    let segments = segments_s(drive);
    let names = [
        "Time",
        "Distance",
        "FBP",
        "Steering",
        "Lateral_acc",
        "Longitudinal_a",
        "Vertical_acc",
        "Calculated_Gea",
        "Engine_RPM",
        "FF_THROTTLE",
        "GPS_Speed",
    ];
    let units = ["sec", "km", "psi", "deg", "g", "g", "g", "#", "rpm", "%", "mph"];
    let width = names.len();
    let segment_cells: Vec<String> = segments
        .iter()
        .map(|segment| {
            if spreadsheet {
                mangled(*segment)
            } else {
                minutes(*segment)
            }
        })
        .collect();
    let index: Vec<String> = (0..width)
        .map(|column| {
            if column < 2 {
                String::new()
            } else {
                (column - 1).to_string()
            }
        })
        .collect();
    let head: Vec<Vec<String>> = vec![
        cells(&["Format", "AIM CSV File"]),
        cells(&["Venue", &drive.circuit.name]),
        cells(&["Vehicle", &drive.car_name]),
        cells(&["User", "Ada Quill"]),
        cells(&["Data Source", "AIM Data Logger"]),
        cells(&["Comment", ""]),
        cells(&["Date", "06/14/25"]),
        cells(&["Time", "09:30:00"]),
        cells(&["Sample Rate", "20"]),
        cells(&["Duration", &fixed(drive.duration_s(), 3)]),
        cells(&["Segment", "Session"]),
        vec!["Beacon Markers".to_owned(), beacons.join(", ")],
        [vec!["Segment Times".to_owned()], segment_cells].concat(),
        Vec::new(),
        cells(&names),
        cells(&names),
        cells(&units),
        index,
        Vec::new(),
    ];
    let mut text = String::new();
    for row in head {
        if spreadsheet {
            let padded: Vec<String> = row
                .iter()
                .map(|cell| {
                    if cell.contains(',') {
                        format!("\"{cell}\"")
                    } else {
                        cell.clone()
                    }
                })
                .chain(std::iter::repeat_n(
                    String::new(),
                    width.saturating_sub(row.len()),
                ))
                .collect();
            line(&mut text, &padded, ",", "\r\n");
        } else {
            // Header rows end with a comma that data rows do not have.
            let comma = if row.is_empty() { "\r\n" } else { ",\r\n" };
            line(&mut text, &quoted(&row), ",", comma);
        }
    }
    for sample in &samples {
        let cells = racestudio_2_row(sample);
        line(
            &mut text,
            &if spreadsheet { cells } else { quoted(&cells) },
            ",",
            "\r\n",
        );
    }
    File::new(
        name,
        text,
        truth(drive, "aim-csv-rs2", Numbers::None, 0.002, RS2_UNITS),
    )
}

fn racestudio_2_row(sample: &Sample) -> Vec<String> {
    let measured = &sample.measured;
    vec![
        // Time and distance restart at the beacon.
        fixed(sample.lap_time_s, 3),
        fixed(sample.lap_driven_m / FOOT_M / 1000.0, 4),
        // The sensor has an offset: released reads below zero.
        fixed(measured.brake * 85.0 * BAR_PSI - 4.5, 1),
        fixed(-measured.steering_rad.to_degrees(), 1),
        fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 2),
        fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 2),
        fixed(1.0, 2),
        measured.gear.to_string(),
        fixed(measured.rpm, 0),
        // The throttle sensor reaches neither 0 nor 100.
        fixed(2.4 + 95.0 * measured.throttle, 1),
        fixed(measured.speed_mps / MPH_MPS, 1),
    ]
}

const RS3_NAMES: [&str; 15] = [
    "Time",
    "GPS Speed",
    "GPS Nsat",
    "GPS LatAcc",
    "GPS LonAcc",
    "GPS Heading",
    "GPS Latitude",
    "GPS Longitude",
    "InlineAcc",
    "LateralAcc",
    "RPM",
    "Gear",
    "PPS",
    "BRK",
    "SteerAngle",
];
const RS3_UNIT_ROW: [&str; 15] = [
    "s", "km/h", "#", "g", "g", "deg", "deg", "deg", "g", "g", "rpm", "#", "%", "bar", "deg",
];

fn racestudio_3_row(sample: &Sample) -> Vec<String> {
    let measured = &sample.measured;
    let forward_g = measured.long_accel_mps2 / GRAVITY_MPS2;
    let right_g = -sample.lat_accel_mps2 / GRAVITY_MPS2;
    vec![
        fixed(measured.time_s, 3),
        fixed(3.6 * measured.speed_mps, 2),
        "14".to_owned(),
        fixed(right_g, 3),
        fixed(forward_g, 3),
        fixed(measured.compass_deg(), 2),
        fixed(sample.latitude_deg, 7),
        fixed(sample.longitude_deg, 7),
        fixed(forward_g * 0.99, 3),
        fixed(right_g * 1.01, 3),
        fixed(measured.rpm, 0),
        measured.gear.to_string(),
        fixed(100.0 * measured.throttle, 1),
        fixed(85.0 * measured.brake, 2),
        fixed(-measured.steering_rad.to_degrees(), 1),
    ]
}

fn position_words(drive: &Drive) -> String {
    let origin = drive.circuit.origin;
    let (north, east) = (origin.latitude_deg, origin.longitude_deg);
    format!(
        "{:.4}°{}, {:.4}°{}",
        north.abs(),
        if north < 0.0 { "S" } else { "N" },
        east.abs(),
        if east < 0.0 { "W" } else { "E" }
    )
}

fn racestudio_3_head(drive: &Drive, beacons: Vec<String>, segments: Vec<String>) -> Vec<Vec<String>> {
    vec![
        cells(&["Format", "AiM CSV File"]),
        cells(&["Session", &position_words(drive)]),
        cells(&["Vehicle", &drive.car_name]),
        cells(&["Racer", "Ada Quill"]),
        cells(&["Championship", ""]),
        cells(&["Comment", ""]),
        cells(&["Date", "Saturday, June 14, 2025"]),
        cells(&["Time", "9:30 AM"]),
        cells(&["Sample Rate", "20"]),
        cells(&["Duration", &fixed(drive.duration_s(), 3)]),
        cells(&["Segment", "Session"]),
        [vec!["Beacon Markers".to_owned()], beacons].concat(),
        [vec!["Segment Times".to_owned()], segments].concat(),
        Vec::new(),
    ]
}

fn native(drive: &Drive, beacons: Vec<String>, segments: Vec<String>) -> String {
    let mut text = String::new();
    for row in racestudio_3_head(drive, beacons, segments) {
        line(&mut text, &quoted(&row), ",", "\r\n");
    }
    line(&mut text, &quoted(&cells(&RS3_NAMES)), ",", "\r\n");
    line(&mut text, &quoted(&cells(&RS3_UNIT_ROW)), ",", "\r\n\r\n");
    for sample in drive.sample(&SensorModel::gps(20.0, 3)) {
        line(&mut text, &quoted(&racestudio_3_row(&sample)), ",", "\r\n");
    }
    text
}

fn racestudio_3(drive: &Drive, name: &str) -> File {
    let beacons = crossings_s(drive)
        .into_iter()
        .chain([drive.duration_s()])
        .map(|crossing_s| fixed(crossing_s, 3))
        .collect();
    let segments = segments_s(drive).into_iter().map(minutes).collect();
    let text = native(drive, beacons, segments);
    File::new(
        name,
        text,
        truth(drive, "aim-csv-rs3", Numbers::None, 0.002, RS3_UNITS),
    )
}

/// With one segment the only beacon is the duration: no lap is marked, although the position shows one.
fn one_segment(drive: &Drive) -> File {
    let duration_s = drive.duration_s();
    let text = native(drive, vec![fixed(duration_s, 3)], vec![minutes(duration_s)]);
    File::new(
        "aim-rs3-one-segment.csv",
        text,
        truth(drive, "aim-csv-rs3", Numbers::None, 0.05, RS3_UNITS),
    )
}

/// Padded, without quotes, segment times mangled, and the data ends long before the stated duration.
fn racestudio_3_saved_again(drive: &Drive, share: f64) -> File {
    let width = RS3_NAMES.len();
    let beacons = crossings_s(drive)
        .into_iter()
        .map(|crossing_s| fixed(crossing_s, 3))
        .collect();
    let segments = segments_s(drive).into_iter().map(mangled).collect();
    let cut_s = share * drive.duration_s();
    let mut head = racestudio_3_head(drive, beacons, segments);
    head.extend([cells(&RS3_NAMES), cells(&RS3_UNIT_ROW), Vec::new()]);
    let mut text = String::new();
    for row in head {
        let padding = std::iter::repeat_n(String::new(), width.saturating_sub(row.len()));
        let plain = row.iter().map(|cell| {
            if cell.contains(',') {
                format!("\"{cell}\"")
            } else {
                cell.clone()
            }
        });
        line(&mut text, &plain.chain(padding).collect::<Vec<_>>(), ",", "\r\n");
    }
    for sample in drive
        .sample(&SensorModel::gps(20.0, 3))
        .iter()
        .filter(|sample| sample.measured.time_s < cut_s)
    {
        line(&mut text, &racestudio_3_row(sample), ",", "\r\n");
    }
    let whole = truth(drive, "aim-csv-rs3", Numbers::None, 0.002, RS3_UNITS);
    let laps = whole
        .laps
        .iter()
        .zip(&drive.laps)
        .filter(|(_, lap)| lap.start_s < cut_s)
        .map(|(expected, lap)| {
            // A lap whose end lies beyond the data is not complete, whatever the header says.
            let cut = lap.end_s > cut_s;
            ExpectedLap {
                kind: if cut { Kind::Partial } else { expected.kind },
                time_s: if cut { None } else { expected.time_s },
                ..expected.clone()
            }
        })
        .collect();
    File::new("aim-rs3-spreadsheet.csv", text, Truth { laps, ..whole })
}
