//! VBO files as Racelogic loggers, RaceBox and RaceChrono write them: minutes, west positive, HHMMSS time.

use super::drives::Drives;
use super::text::{GRAVITY_MPS2, day_s};
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, Sample, SensorModel};
use std::fmt::Write as _;

const UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("latitude", "min"), ("longitude", "min west")];
/// Two points of the start line are this far from the path.
const GATE_M: f64 = 12.0;

#[derive(Clone, Copy, PartialEq)]
enum Writer {
    Racelogic,
    /// 100 Hz, cp1252, duplicate names.
    Racelogic3i,
    RaceBox,
    RaceChrono,
}

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        write(&drives.track_day, "vbo-racelogic.vbo", Writer::Racelogic, true),
        write(
            &drives.track_day,
            "vbo-racelogic-foreign-line.vbo",
            Writer::Racelogic,
            false,
        ),
        write(&drives.kart, "vbo-3i-100hz.vbo", Writer::Racelogic3i, true),
        write(&drives.kart, "vbo-racebox.vbo", Writer::RaceBox, true),
        write(&drives.south, "vbo-racechrono.vbo", Writer::RaceChrono, true),
    ]
}

/// `HHMMSS.sss`.
fn stamp(unix_s: f64) -> String {
    let day_s = day_s(unix_s);
    let hours = (day_s / 3600.0).floor();
    let minutes = ((day_s - 3600.0 * hours) / 60.0).floor();
    format!(
        "{hours:02.0}{minutes:02.0}{:06.3}",
        day_s - 3600.0 * hours - 60.0 * minutes
    )
}

/// Minutes north and minutes west.
fn minutes_of(latitude_deg: f64, longitude_deg: f64) -> (f64, f64) {
    (60.0 * latitude_deg, -60.0 * longitude_deg)
}

/// The ends of the start line, as minutes north and west.
fn gate(drive: &Drive) -> [(f64, f64); 2] {
    let start = drive.circuit.points[0];
    let (sin, cos) = start.heading_rad.sin_cos();
    [GATE_M, -GATE_M].map(|side_m| {
        let (latitude, longitude) = drive
            .circuit
            .origin
            .locate(start.east_m - side_m * sin, start.north_m + side_m * cos);
        minutes_of(latitude, longitude)
    })
}

fn lap_timing(drive: &Drive, writer: Writer, own_line: bool) -> String {
    // A line in Florida, where nobody drove.
    let [left, right] = if own_line {
        gate(drive)
    } else {
        [(1_527.272_93, 4_824.931_74), (1_527.275_76, 4_824.931_76)]
    };
    match writer {
        Writer::RaceBox => {
            format!(
                "Start {:+012.5} {:+013.5} {:+012.5} {:+013.5} ¬ Start / Finish",
                left.0, left.1, right.0, right.1
            )
        }
        Writer::Racelogic | Writer::Racelogic3i | Writer::RaceChrono => format!(
            "Start        {:+012.6} {:+012.6} {:+012.6} {:+012.6} ¬ Start / Finish",
            left.1, left.0, right.1, right.0
        ),
    }
}

fn write(drive: &Drive, name: &str, writer: Writer, own_line: bool) -> File {
    let rate_hz = match writer {
        Writer::Racelogic | Writer::RaceBox => 25.0,
        Writer::Racelogic3i => 100.0,
        Writer::RaceChrono => 10.0,
    };
    let samples = drive.sample(&SensorModel {
        gps_wander_m: 0.1,
        ..SensorModel::gps(rate_hz, 12)
    });
    let mut text = String::from("File created on 14/06/2025 @ 09:30:00\r\n\r\n[header]\r\n");
    let (long_names, channel_units, columns) = names(writer);
    text.push_str(&long_names.join("\r\n"));
    text.push_str("\r\n\r\n");
    if !channel_units.is_empty() {
        text.push_str("[channel units]\r\n");
        text.push_str(&channel_units.join("\r\n"));
        text.push_str("\r\n\r\n");
    }
    text.push_str("[comments]\r\nsimulated\r\n\r\n[laptiming]\r\n");
    text.push_str(&lap_timing(drive, writer, own_line));
    text.push_str("\r\n\r\n[column names]\r\n");
    text.push_str(&columns.join(" "));
    text.push_str(" \r\n\r\n[data]\r\n");
    for sample in &samples {
        row(&mut text, drive, sample, writer);
    }
    let bytes = if writer == Writer::Racelogic3i {
        cp1252(&text)
    } else {
        text.into_bytes()
    };
    let numbers = if writer == Writer::Racelogic {
        Numbers::Own
    } else {
        Numbers::None
    };
    let tolerance_s = match (writer, own_line) {
        (Writer::RaceChrono, _) => 0.05,
        (_, true) => 0.03,
        (_, false) => 0.05,
    };
    File::new(name, bytes, truth(drive, "vbo", numbers, tolerance_s, UNITS))
}

/// Long names, units of the extra channels, column names.
fn names(writer: Writer) -> (Vec<&'static str>, Vec<&'static str>, Vec<&'static str>) {
    let common = [
        "satellites",
        "time",
        "latitude",
        "longitude",
        "velocity kmh",
        "heading",
        "height",
    ];
    match writer {
        Writer::Racelogic => (
            [
                &common[..],
                &[
                    "ComboAcc",
                    "Ambient_Temperature",
                    "Lap_Number",
                    "Engine_Speed",
                    "Steering_Angle",
                    "Brake_Pressure_Front",
                    "Throttle_Pedal",
                    "Vehicle_Speed",
                    "Gear",
                ],
            ]
            .concat(),
            vec!["G", "°C", "(null)", "RPM", "(null)", "bar", "%", "kmh", "(null)"],
            vec![
                "sats",
                "time",
                "lat",
                "long",
                "velocity",
                "heading",
                "height",
                "ComboAcc",
                "Ambient_Temperature",
                "Lap_Number",
                "Engine_Speed",
                "Steering_Angle",
                "Brake_Pressure_Front",
                "Throttle_Pedal",
                "Vehicle_Speed",
                "Gear",
            ],
        ),
        Writer::Racelogic3i => (
            [
                &common[..],
                &["SteeringWh", "SteeringWh", "_lat", "Temp °C", "ThrottlePos"],
            ]
            .concat(),
            vec!["°", "°", "g", "°C", "%"],
            vec![
                "sats",
                "time",
                "lat",
                "long",
                "velocity",
                "heading",
                "height",
                "SteeringWh",
                "SteeringWh",
                "_lat",
                "Temp",
                "ThrottlePos",
            ],
        ),
        Writer::RaceBox => (
            vec![
                "time",
                "latitude",
                "longitude",
                "velocity kmh",
                "heading",
                "height",
                "longitudinal acceleration g",
                "lateral acceleration g",
                "vertical acceleration g",
                "x rotation",
                "y rotation",
                "z rotation",
                "satellites",
            ],
            Vec::new(),
            vec![
                "time",
                "lat",
                "lng",
                "velocity",
                "heading",
                "height",
                "LongAcc",
                "LatAcc",
                "VertAcc",
                "x-rotation-gyroscope",
                "y-rotation-gyroscope",
                "z-rotation-gyroscope",
                "sats",
            ],
        ),
        Writer::RaceChrono => (
            [
                &common[..],
                &["longacc", "latacc", "longacc-calc", "latacc-calc", "x-acc"],
            ]
            .concat(),
            Vec::new(),
            vec![
                "sats",
                "time",
                "lat",
                "long",
                "velocity",
                "heading",
                "height",
                "longacc",
                "latacc",
                "longacc-calc",
                "latacc-calc",
                "x-acc",
            ],
        ),
    }
}

fn row(text: &mut String, drive: &Drive, sample: &Sample, writer: Writer) {
    let measured = &sample.measured;
    let (north, west) = minutes_of(sample.latitude_deg, sample.longitude_deg);
    let time = stamp(drive.started_unix_s + measured.time_s);
    let speed_kmh = 3.6 * measured.speed_mps;
    let (heading, height) = (measured.compass_deg(), measured.altitude_m);
    let forward_g = measured.long_accel_mps2 / GRAVITY_MPS2;
    let left_g = sample.lat_accel_mps2 / GRAVITY_MPS2;
    let steering_deg = measured.steering_rad.to_degrees();
    let start = format!("{time} {north:+014.8} {west:+014.8} {speed_kmh:07.3} {heading:07.3} {height:+09.2}");
    let result = match writer {
        Writer::Racelogic => {
            // The lap number falls to zero in the pit lane.
            let in_pits = sample.measured.speed_mps < 60.5 / 3.6 && !(0.05..0.95).contains(&sample.lap_share);
            let lap = if in_pits { 0 } else { sample.lap_number };
            let extra = [
                forward_g.hypot(left_g),
                21.5,
                f64::from(lap),
                measured.rpm,
                steering_deg,
                85.0 * measured.brake,
                2.5 + 95.5 * measured.throttle,
                speed_kmh * 1.002,
                f64::from(measured.gear),
            ];
            let extra: Vec<String> = extra.iter().map(|value| scientific(*value)).collect();
            writeln!(text, "011 {start} {}\r", extra.join(" "))
        }
        Writer::Racelogic3i => writeln!(
            text,
            "009 {start} {steering_deg:+.2} {steering_deg:+.2} {left_g:+.4} +21.0 {:+.1}\r",
            100.0 * measured.throttle
        ),
        Writer::RaceBox => {
            let (right_g, yaw_dps) = (-left_g, measured.yaw_rate_radps().to_degrees());
            writeln!(
                text,
                "{start} {forward_g:+.3} {right_g:+.3} +1.000 +0.00 +0.00 {yaw_dps:+.2} 016\r"
            )
        }
        Writer::RaceChrono => {
            writeln!(
                text,
                "012 {start} +0.000 +0.000 {forward_g:+.4} {left_g:+.4} {forward_g:+.4}\r"
            )
        }
    };
    result.expect("writing to a string cannot fail");
}

/// `+1.208014E-01`.
fn scientific(value: f64) -> String {
    let text = format!("{value:+.6E}");
    let (digits, exponent) = text.split_once('E').expect("has an exponent");
    let exponent: i32 = exponent.parse().expect("is a number");
    format!(
        "{digits}E{}{:02}",
        if exponent < 0 { '-' } else { '+' },
        exponent.abs()
    )
}

fn cp1252(text: &str) -> Vec<u8> {
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    bytes.into_owned()
}
