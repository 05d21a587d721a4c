//! Assetto Corsa Competizione by distance, Assetto Corsa 1, Forza data out.

use super::drives::Drives;
use super::racing_sims::packed_position;
use super::text::{GRAVITY_MPS2, cells, fixed, line, minutes_with_colons};
use super::truth::{ExpectedLap, File, Kind, Numbers, Truth, truth};
use lapgen::{Drive, Sample, SensorModel};

const ACC_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "%"),
    ("lat_accel", "g"),
];
const AC_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("throttle", "ratio"), ("brake", "ratio")];
const FORZA_UNITS: &[(&str, &str)] = &[
    ("speed", "m/s"),
    ("throttle", "0-255"),
    ("brake", "0-255"),
    ("lat_accel", "m/s²"),
];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        acc_by_distance(&drives.track_day),
        assetto_corsa(&drives.track_day),
        forza(&drives.single),
    ]
}

/// One row per metre; single rotten rows; laps named in words.
fn acc_by_distance(drive: &Drive) -> File {
    let names = cells(&[
        "Time",
        "Lap",
        "SectorName",
        "Corr Speed",
        "glat",
        "glong",
        "LAP_BEACON",
        "G_LAT",
        "ROTY",
        "STEERANGLE",
        "SPEED",
        "THROTTLE",
        "BRAKE",
        "GEAR",
        "G_LON",
        "CLUTCH",
        "RPMS",
        "TC",
        "ABS",
        "Corr Lap Dist",
    ]);
    let mut text = String::new();
    line(&mut text, &names, ",", "\n");
    let mut lap = usize::MAX;
    let mut next_m = 1.0;
    let mut rows = 0_u32;
    for sample in drive
        .sample(&SensorModel::exact(400.0))
        .iter()
        .filter(|sample| (1..4).contains(&sample.lap_number))
    {
        let measured = &sample.measured;
        if measured.lap != lap {
            lap = measured.lap;
            next_m = 1.0;
        }
        if sample.lap_driven_m < next_m {
            continue;
        }
        // Now and then a metre is missing.
        let step_m = if rows % 997 == 500 { 2.0 } else { 1.0 };
        next_m += step_m;
        rows += 1;
        let rotten = rows % 2111 == 1000;
        let corner = drive.circuit.corners.iter().find(|corner| {
            (corner.entry_m..corner.exit_m).contains(&(sample.lap_share * drive.circuit.length_m))
        });
        let place = corner.map_or_else(
            || "Straight".to_owned(),
            |corner| format!("Turn {}", corner.number),
        );
        let (time_s, speed_kmh, rpm, forward_g) = if rotten {
            (measured.time_s + 47.25, 12.3, -35_000.0, 9.9)
        } else {
            (
                measured.time_s,
                3.6 * measured.speed_mps,
                measured.rpm,
                measured.long_accel_mps2 / GRAVITY_MPS2,
            )
        };
        let left_g = sample.lat_accel_mps2 / GRAVITY_MPS2;
        let row = [
            fixed(time_s, 4),
            format!("Lap {}", sample.lap_number),
            place,
            fixed(speed_kmh, 3),
            fixed(left_g, 4),
            fixed(forward_g, 4),
            "0".to_owned(),
            fixed(left_g, 4),
            fixed(measured.yaw_rate_radps().to_degrees(), 3),
            fixed(measured.steering_rad.to_degrees(), 2),
            fixed(speed_kmh, 3),
            fixed(100.0 * measured.throttle, 2),
            fixed(100.0 * measured.brake, 2),
            if rows % 1500 == 7 {
                "3.5".to_owned()
            } else {
                measured.gear.to_string()
            },
            fixed(forward_g, 4),
            "0".to_owned(),
            fixed(rpm, 0),
            "0".to_owned(),
            "0".to_owned(),
            fixed(sample.lap_driven_m.round(), 0),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let whole = truth(drive, "acc-distance-csv", Numbers::Own, 0.05, ACC_UNITS);
    let laps = whole
        .laps
        .iter()
        .filter(|lap| lap.kind == Kind::Timed)
        .cloned()
        .collect();
    File::new("acc-by-distance.csv", text, Truth { laps, ..whole })
}

/// Begins in the middle of a lap; uneven rate of about 5.7 Hz, repeated rows, packed vectors, `m:ss:mmm`.
fn assetto_corsa(drive: &Drive) -> File {
    let names = cells(&[
        "Gas",
        "Brake",
        "Fuel",
        "Gear",
        "Rpms",
        "SteerAngle",
        "SpeedKmh",
        "AccG",
        "CompletedLaps",
        "Position",
        "CurrentTime",
        "LastTime",
        "BestTime",
        "CurrentTimeValue",
        "LastTimeValue",
        "BestTimeValue",
        "DistanceTraveled",
        "NormalizedCarPosition",
        "CarCoordinates",
    ]);
    let from_s = drive.laps[1].start_s + 35.0;
    let part = drive.window(from_s, drive.duration_s());
    let mut text = String::new();
    line(&mut text, &names, ",", ",\r\n");
    let sensors = SensorModel {
        jitter_s: 0.07,
        ..SensorModel::exact(5.7)
    };
    let mut last_s = 0.0;
    let mut best_s = 0.0_f64;
    for (index, sample) in part.sample(&sensors).iter().enumerate() {
        let measured = &sample.measured;
        // The game knows the lap it was in when the logger came.
        let lap = &drive.laps[measured.lap + 1];
        let before = &drive.laps[measured.lap];
        let clock_s = measured.time_s + from_s - lap.start_s;
        if let (Some(lap_s), true) = (before.time_s, measured.lap > 0) {
            last_s = lap_s;
            best_s = if best_s > 0.0 { best_s.min(lap_s) } else { lap_s };
        }
        let (left_g, forward_g) = (
            sample.lat_accel_mps2 / GRAVITY_MPS2,
            measured.long_accel_mps2 / GRAVITY_MPS2,
        );
        let milliseconds = |seconds: f64| fixed(1000.0 * seconds, 0);
        let row = [
            fixed(measured.throttle, 4),
            fixed(measured.brake, 4),
            "42.5".to_owned(),
            // 0 is reverse, 1 neutral.
            (measured.gear + 1).to_string(),
            fixed(measured.rpm, 0),
            fixed(-measured.steering_rad / 7.85, 5),
            fixed(3.6 * measured.speed_mps, 3),
            format!("{:.4}:{:.4}:{:.4}:", -left_g, 0.02, forward_g),
            lap.number.saturating_sub(1).to_string(),
            "1".to_owned(),
            minutes_with_colons(clock_s),
            minutes_with_colons(last_s),
            minutes_with_colons(best_s),
            milliseconds(clock_s),
            milliseconds(last_s),
            milliseconds(best_s),
            fixed(measured.driven_m + 3000.0, 2),
            fixed(sample.lap_share, 6),
            packed_position(sample, ":") + ":",
        ];
        line(&mut text, &row, ",", ",\r\n");
        if index % 40 == 17 {
            line(&mut text, &row, ",", ",\r\n");
        }
    }
    let laps = truth(&part, "ac-csv", Numbers::None, 0.002, AC_UNITS);
    File::new("assetto-corsa-1.csv", text, laps)
}

/// The 85 columns of the dash packet as the recorder names them.
const FORZA_NAMES: &str = "IsRaceOn,TimestampMS,EngineMaxRpm,EngineIdleRpm,CurrentEngineRpm,AccelerationX,AccelerationY,\
AccelerationZ,VelocityX,VelocityY,VelocityZ,AngularVelocityX,AngularVelocityY,AngularVelocityZ,Yaw,Pitch,Roll,\
NormalizedSuspensionTravelFrontLeft,NormalizedSuspensionTravelFrontRight,NormalizedSuspensionTravelRearLeft,\
NormalizedSuspensionTravelRearRight,TireSlipRatioFrontLeft,TireSlipRatioFrontRight,TireSlipRatioRearLeft,\
TireSlipRatioRearRight,WheelRotationSpeedFrontLeft,WheelRotationSpeedFrontRight,WheelRotationSpeedRearLeft,\
WheelRotationSpeedRearRight,WheelOnRumbleStripFrontLeft,WheelOnRumbleStripFrontRight,WheelOnRumbleStripRearLeft,\
WheelOnRumbleStripRearRight,WheelInPuddleDepthFrontLeft,WheelInPuddleDepthFrontRight,WheelInPuddleDepthRearLeft,\
WheelInPuddleDepthRearRight,SurfaceRumbleFrontLeft,SurfaceRumbleFrontRight,SurfaceRumbleRearLeft,\
SurfaceRumbleRearRight,TireSlipAngleFrontLeft,TireSlipAngleFrontRight,TireSlipAngleRearLeft,TireSlipAngleRearRight,\
TireCombinedSlipFrontLeft,TireCombinedSlipFrontRight,TireCombinedSlipRearLeft,TireCombinedSlipRearRight,\
SuspensionTravelMetersFrontLeft,SuspensionTravelMetersFrontRight,SuspensionTravelMetersRearLeft,\
SuspensionTravelMetersRearRight,CarOrdinal,CarClass,CarPerformanceIndex,DrivetrainType,NumCylinders,PositionX,\
PositionY,PositionZ,Speed,Power,Torque,TireTempFl,TireTempFr,TireTempRl,TireTempRr,Boost,Fuel,Distance,BestLapTime,\
LastLapTime,CurrentLapTime,CurrentRaceTime,Lap,RacePosition,Accelerator,Brake,Clutch,Handbrake,Gear,Steer,\
NormalDrivingLine,NormalAiBrakeDifference";

/// BOM, about 9 Hz, a pause of 20 s in the time stamps after the first row, three rows of the next lap at the end.
fn forza(drive: &Drive) -> File {
    let lap = &drive.laps[1];
    let (from_s, to_s) = (lap.start_s + 0.29, lap.end_s + 0.33);
    let names: Vec<&str> = FORZA_NAMES.split(',').collect();
    let mut text = format!("\u{feff}{FORZA_NAMES}\r\n");
    let wanted = |sample: &&Sample| (from_s..to_s).contains(&sample.measured.time_s);
    let sensors = SensorModel {
        jitter_s: 0.02,
        ..SensorModel::exact(9.0)
    };
    for (index, sample) in drive.sample(&sensors).iter().filter(wanted).enumerate() {
        let row: Vec<String> = names
            .iter()
            .map(|name| forza_cell(name, sample, drive, index > 0))
            .collect();
        line(&mut text, &row, ",", "\r\n");
    }
    let mut expected = truth(drive, "forza-csv", Numbers::None, 0.001, FORZA_UNITS);
    expected.laps.remove(0);
    for (number, lap) in expected.laps.iter_mut().enumerate() {
        *lap = ExpectedLap {
            number: u32::try_from(number).ok(),
            ..lap.clone()
        };
    }
    File::new("forza.csv", text, expected)
}

fn forza_cell(name: &str, sample: &Sample, drive: &Drive, paused: bool) -> String {
    let measured = &sample.measured;
    let next = measured.lap > 1;
    let last_s = if next {
        drive.laps[1].time_s.unwrap_or(0.0)
    } else {
        0.0
    };
    let pause_s = if paused { 20.3 } else { 0.0 };
    let lap_begun_m = drive
        .at(drive.laps[1].start_s)
        .map_or(0.0, |moment| moment.driven_m);
    let byte = |share: f64| fixed((255.0 * share).round(), 0);
    match name {
        "IsRaceOn" => "True".to_owned(),
        "TimestampMS" => fixed((1000.0 * (measured.time_s + pause_s)).round() + 105_962_421.0, 0),
        "EngineMaxRpm" => "8999.992".to_owned(),
        "EngineIdleRpm" => "1199.999".to_owned(),
        "CurrentEngineRpm" => fixed(measured.rpm, 3),
        // Right of the car.
        "AccelerationX" => fixed(-sample.lat_accel_mps2, 6),
        "AccelerationZ" => fixed(measured.long_accel_mps2, 6),
        "VelocityZ" | "Speed" => fixed(measured.speed_mps, 5),
        "AngularVelocityY" => fixed(-measured.yaw_rate_radps(), 6),
        "Yaw" => fixed((measured.compass_deg() - 180.0).to_radians(), 6),
        "PositionX" => fixed(measured.east_m, 4),
        "PositionY" => fixed(measured.altitude_m, 4),
        "PositionZ" => fixed(measured.north_m, 4),
        "Distance" => fixed(measured.driven_m - lap_begun_m, 4),
        "BestLapTime" | "LastLapTime" => fixed(last_s, 5),
        "CurrentLapTime" => fixed(sample.lap_time_s, 6),
        "CurrentRaceTime" => fixed(measured.time_s + 32.5, 5),
        "Lap" => u8::from(next).to_string(),
        "RacePosition" => "1".to_owned(),
        "Accelerator" => byte(measured.throttle),
        "Brake" => byte(measured.brake),
        "Gear" => measured.gear.to_string(),
        "Steer" => fixed(
            (-measured.steering_rad.to_degrees() / 150.0 * 127.0)
                .round()
                .clamp(-127.0, 127.0),
            0,
        ),
        "CarOrdinal" => "2451".to_owned(),
        "NumCylinders" => "8".to_owned(),
        _ => "0".to_owned(),
    }
}
