//! iRacing by Garage 61 and by a live logger, Le Mans Ultimate by Apex Lab, Sim Racing Telemetry.

use super::drives::Drives;
use super::text::{cells, fixed, line};
use super::truth::{ExpectedLap, File, Kind, Numbers, Truth, truth};
use lapgen::{Drive, Sample, SensorModel};

const IRACING_UNITS: &[(&str, &str)] = &[
    ("speed", "m/s"),
    ("throttle", "ratio"),
    ("brake", "ratio"),
    ("steering", "rad"),
    ("lat_accel", "m/s²"),
];
const APEX_LAB_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("throttle", "%"), ("brake", "%")];
const SRT_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("throttle", "ratio"), ("brake", "ratio")];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        garage_61(&drives.whole_lap, true),
        garage_61(&drives.whole_lap, false),
        iracing_logger(drives, false),
        iracing_logger(drives, true),
        apex_lab(&drives.track_day, ','),
        apex_lab(&drives.track_day, ';'),
        sim_racing_telemetry(&drives.whole_lap),
    ]
}

/// Exactly one lap at 60 Hz without a time column; the lap time stands in the file name only.
fn garage_61(drive: &Drive, named: bool) -> File {
    let mut text = String::from(
        "Speed,LapDistPct,Lat,Lon,Brake,Throttle,RPM,SteeringWheelAngle,Gear,Clutch,ABSActive,DRSActive,LatAccel,\
         LongAccel,VertAccel,Yaw,YawRate,PositionType\n",
    );
    let lap_s = drive.laps[0].time_s.expect("one whole lap");
    let mut gear = 0;
    for sample in drive
        .sample(&SensorModel::exact(60.0))
        .iter()
        .filter(|sample| sample.measured.time_s < lap_s)
    {
        let measured = &sample.measured;
        let shifting = gear != 0 && gear != measured.gear;
        gear = measured.gear;
        let row = [
            fixed(measured.speed_mps, 6),
            fixed(sample.lap_share, 8),
            fixed(sample.latitude_deg, 8),
            fixed(sample.longitude_deg, 8),
            // Released pedals read a hair below zero.
            if measured.brake > 0.0 {
                fixed(measured.brake, 6)
            } else {
                "-1.1920929e-09".to_owned()
            },
            fixed(measured.throttle, 6),
            fixed(measured.rpm, 3),
            fixed(measured.steering_rad, 6),
            if shifting {
                "0".to_owned()
            } else {
                measured.gear.to_string()
            },
            "1".to_owned(),
            "false".to_owned(),
            "false".to_owned(),
            fixed(sample.lat_accel_mps2, 5),
            fixed(measured.long_accel_mps2, 5),
            fixed(9.806_65, 5),
            fixed(measured.heading_rad.rem_euclid(std::f64::consts::TAU), 6),
            fixed(measured.yaw_rate_radps(), 6),
            "3".to_owned(),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let whole_minutes = (lap_s / 60.0).floor();
    let stamp = format!("{whole_minutes:02.0}.{:06.3}", lap_s - 60.0 * whole_minutes);
    let name = if named {
        format!(
            "Garage 61 - Ada Quill - {} - {} - {stamp} - 01JX2.csv",
            drive.car_name, drive.circuit.name
        )
    } else {
        "lap.csv".to_owned()
    };
    let tolerance_s = if named { 0.001 } else { 0.017 };
    File::new(
        &name,
        text,
        truth(drive, "garage61-csv", Numbers::None, tolerance_s, IRACING_UNITS),
    )
}

/// 10 Hz; with `glued`, a second session follows in the same file and its clock begins again.
fn iracing_logger(drives: &Drives, glued: bool) -> File {
    let mut text = String::from(
        "Timestamp,SessionTime,Lap,LapDistPct,Speed_ms,Speed_kmh,Throttle,Brake,Clutch,Gear,RPM,SteeringWheelAngle,\
         LapCurrentLapTime,LastLapTime,BestLapTime,LatAccel,LonAccel\n",
    );
    text.push_str("1749893399.900,0.0,-1,-1,0,0,0,0,1,0,0,0,0,-1,0,0,0\n");
    let drive = &drives.track_day;
    // Half a minute is missing in the in lap.
    let gap_s = drive.laps[4].start_s + 30.0;
    let sensors = SensorModel {
        gaps_s: vec![(gap_s, gap_s + 30.0)],
        ..SensorModel::exact(10.0)
    };
    iracing_rows(&mut text, drive, &sensors);
    let mut expected = truth(drive, "iracing-csv", Numbers::Own, 0.001, IRACING_UNITS);
    if glued {
        let second = &drives.second_session;
        iracing_rows(&mut text, second, &SensorModel::exact(10.0));
        let of_second = truth(second, "iracing-csv", Numbers::None, 0.001, IRACING_UNITS);
        expected.extremes = expected.extremes.or(of_second.extremes);
        expected.laps.extend(of_second.laps);
        expected.length_m = drive.circuit.length_m;
    }
    let name = if glued {
        "iracing-two-sessions.csv"
    } else {
        "iracing-live.csv"
    };
    File::new(name, text, expected)
}

fn iracing_rows(text: &mut String, drive: &Drive, sensors: &SensorModel) {
    let mut last_s = -1.0_f64;
    let mut best_s = 0.0_f64;
    for sample in drive.sample(sensors) {
        let measured = &sample.measured;
        if let Some(lap_s) = sample.last_lap_s {
            last_s = lap_s;
            best_s = if best_s > 0.0 { best_s.min(lap_s) } else { lap_s };
        }
        let row = [
            fixed(drive.started_unix_s + measured.time_s, 3),
            fixed(100.0 + measured.time_s, 3),
            sample.lap_number.to_string(),
            fixed(sample.lap_share, 6),
            fixed(measured.speed_mps, 4),
            fixed(3.6 * measured.speed_mps, 3),
            fixed(measured.throttle, 4),
            fixed(measured.brake, 4),
            "1".to_owned(),
            measured.gear.to_string(),
            fixed(measured.rpm, 1),
            fixed(measured.steering_rad, 5),
            fixed(sample.lap_time_s, 4),
            fixed(last_s, 4),
            fixed(best_s, 4),
            fixed(sample.lat_accel_mps2, 4),
            // The logger asked for a channel that the simulator does not have.
            "0".to_owned(),
        ];
        line(text, &row, ",", "\n");
    }
}

fn apex_lab(drive: &Drive, delimiter: char) -> File {
    let separator = delimiter.to_string();
    let mut text = format!("# Track: {}\n# Vehicle: {}\n", drive.circuit.name, drive.car_name);
    let names = cells(&[
        "Time",
        "Distance",
        "Speed",
        "Throttle",
        "Brake",
        "Steering",
        "Gear",
        "X",
        "Y",
        "Lap",
        "OfficialLapTime",
        "NumPenalties",
        "NumPitstops",
        "InPits",
    ]);
    line(&mut text, &names, &separator, "\n");
    for sample in drive.sample(&SensorModel::exact(50.0)) {
        let measured = &sample.measured;
        let in_pits = measured.speed_mps < 60.5 / 3.6 && !(0.05..0.95).contains(&sample.lap_share);
        let official_s = drive.laps[measured.lap].time_s.unwrap_or(0.0);
        let row = [
            fixed(measured.time_s, 3),
            fixed(sample.lap_driven_m, 2),
            fixed(3.6 * measured.speed_mps, 2),
            fixed(100.0 * measured.throttle, 1),
            fixed(100.0 * measured.brake, 1),
            fixed(measured.steering_rad.to_degrees(), 1),
            measured.gear.to_string(),
            fixed(measured.east_m, 2),
            fixed(measured.north_m, 2),
            sample.lap_number.to_string(),
            fixed(official_s, 3),
            "0".to_owned(),
            "0".to_owned(),
            u8::from(in_pits).to_string(),
        ];
        line(&mut text, &row, &separator, "\n");
    }
    let name = if delimiter == ',' {
        "apex-lab.csv"
    } else {
        "apex-lab-semicolon.csv"
    };
    File::new(
        name,
        text,
        truth(drive, "apexlab-csv", Numbers::Own, 0.001, APEX_LAB_UNITS),
    )
}

/// Tab separated, one row per metre; the first bins are not valid and hold zeros.
fn sim_racing_telemetry(drive: &Drive) -> File {
    let mut text = String::new();
    let names = cells(&[
        "carId",
        "trackId",
        "trackLength",
        "lapNum",
        "binIndex",
        "validBin",
        "lap_distance",
        "lap_time",
        "velocity_X",
        "velocity_Y",
        "speed",
        "throttle",
        "brake",
        "steering",
        "gear",
        "rpm",
        "world_position_X",
        "world_position_Y",
    ]);
    line(&mut text, &names, "\t", "\n");
    let lap = &drive.laps[0];
    let mut next_m = 0.0;
    let mut bin = 0_u32;
    for sample in drive.sample(&SensorModel::exact(500.0)) {
        let measured = &sample.measured;
        if sample.lap_driven_m < next_m || measured.lap > 0 {
            continue;
        }
        next_m += 1.0;
        let valid = bin >= 3;
        let (sin, cos) = measured.heading_rad.sin_cos();
        let value = |number: f64, decimals: usize| {
            if valid {
                fixed(number, decimals)
            } else {
                "0".to_owned()
            }
        };
        let row = [
            "corvid_gt".to_owned(),
            "harrow_glen".to_owned(),
            fixed(drive.circuit.length_m, 1),
            lap.number.to_string(),
            bin.to_string(),
            u8::from(valid).to_string(),
            value(sample.lap_driven_m, 3),
            value(sample.lap_time_s, 4),
            value(measured.speed_mps * cos, 3),
            value(measured.speed_mps * sin, 3),
            value(3.6 * measured.speed_mps, 3),
            value(measured.throttle, 4),
            value(measured.brake, 4),
            value(-measured.steering_rad, 4),
            value(f64::from(measured.gear), 0),
            value(measured.rpm, 0),
            value(measured.east_m, 3),
            value(measured.north_m, 3),
        ];
        bin += 1;
        line(&mut text, &row, "\t", "\n");
    }
    let whole = truth(drive, "srt-csv", Numbers::Own, 0.05, SRT_UNITS);
    let laps = whole
        .laps
        .iter()
        .filter(|lap| lap.kind == Kind::Timed)
        .map(ExpectedLap::clone)
        .collect();
    File::new("sim-racing-telemetry.csv", text, Truth { laps, ..whole })
}

/// The place of a car as (east, up, south) for layouts that pack vectors.
pub(super) fn packed_position(sample: &Sample, separator: &str) -> String {
    let measured = &sample.measured;
    [measured.east_m, measured.altitude_m, -measured.north_m]
        .map(|value| fixed(value, 3))
        .join(separator)
}
