//! Car-bus loggers: Gauge.S, RaceCapture, Tesla Track Mode, and the long format of the GR Cup data.

use super::drives::Drives;
use super::text::{GRAVITY_MPS2, MPH_MPS, cells, clock, day_s, fixed, line};
use super::truth::{File, Numbers, truth};
use lapgen::{Drive, SensorModel};

const GAUGE_S_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "%"),
    ("lat_accel", "g"),
];
const RACECAPTURE_UNITS: &[(&str, &str)] = &[
    ("speed", "mph"),
    ("throttle", "%"),
    ("brake", "%"),
    ("lat_accel", "G"),
];
const TESLA_UNITS: &[(&str, &str)] = &[
    ("speed", "mph"),
    ("throttle", "%"),
    ("brake", "bar"),
    ("lat_accel", "m/s²"),
];
const GR_CUP_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "bar"),
    ("lat_accel", "g"),
];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        gauge_s(&drives.track_day),
        racecapture(&drives.track_day),
        tesla(&drives.track_day),
        gr_cup(&drives.single),
    ]
}

/// Two speeds in two units, a trailing comma on every row, gaps, no lap marker.
fn gauge_s(drive: &Drive) -> File {
    let names = cells(&[
        "Timestamp (ms)",
        "Date",
        "Hour (h)",
        "Minute (min)",
        "Second (s)",
        "Engine Speed (RPM)",
        "Coolant Temp (°C)",
        "TPS (%)",
        "Gear",
        "Speed (mph)",
        "Accel X (g)",
        "Accel Y (g)",
        "Accel Z (g)",
        "Brake Pressure (%)",
        "GPS Speed (km/h)",
        "GPS North (Angle)",
        "GPS Altitude (m)",
        "GPS Latitude (°)",
        "GPS Longitude (°)",
    ]);
    let mut text = String::new();
    line(&mut text, &names, ",", ",\n");
    let sensors = SensorModel {
        jitter_s: 0.025,
        gps_rate_hz: Some(9.8),
        gps_wander_m: 0.2,
        gaps_s: vec![(40.0, 40.9), (250.0, 250.8)],
        ..SensorModel::gps(14.0, 3)
    };
    for sample in drive.sample(&sensors) {
        let measured = &sample.measured;
        let day_s = day_s(drive.started_unix_s + measured.time_s);
        let row = [
            fixed((1000.0 * measured.time_s).round() + 48_211.0, 0),
            "2025-06-14".to_owned(),
            fixed((day_s / 3600.0).floor(), 0),
            fixed((day_s / 60.0).floor() % 60.0, 0),
            fixed(day_s.floor() % 60.0, 0),
            fixed(measured.rpm, 0),
            "88".to_owned(),
            fixed(100.0 * measured.throttle, 1),
            measured.gear.to_string(),
            // The car's own speedometer reads high.
            fixed(1.03 * measured.speed_mps / MPH_MPS, 1),
            fixed(sample.lat_accel_mps2 / GRAVITY_MPS2, 3),
            fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 3),
            "1.000".to_owned(),
            fixed(100.0 * measured.brake - 0.6, 1),
            fixed(3.6 * measured.speed_mps, 2),
            fixed(measured.compass_deg(), 1),
            fixed(measured.altitude_m, 1),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
        ];
        line(&mut text, &row, ",", ",\n");
    }
    File::new(
        "gauge-s.csv",
        text,
        truth(drive, "gauge-s-csv", Numbers::None, 0.05, GAUGE_S_UNITS),
    )
}

/// Header cells with unit, range and rate; channels of lower rate leave cells empty.
fn racecapture(drive: &Drive) -> File {
    let header = [
        ("Interval", "ms", 0, 0, 1),
        ("Utc", "ms", 0, 0, 1),
        ("AccelX", "G", -3, 3, 25),
        ("AccelY", "G", -3, 3, 25),
        ("AccelZ", "G", -3, 3, 25),
        ("Yaw", "Deg/Sec", -120, 120, 25),
        ("Latitude", "Degrees", -180, 180, 10),
        ("Longitude", "Degrees", -180, 180, 10),
        ("Speed", "MPH", 0, 200, 10),
        ("Altitude", "ft", 0, 4000, 10),
        ("RPM", "rpm", 0, 10_000, 50),
        ("TPS", "%", 0, 100, 50),
        ("Brake", "%", 0, 100, 50),
        ("Steering", "Deg", -300, 300, 25),
        ("LapCount", "", 0, 0, 10),
        ("LapTime", "Min", 0, 0, 10),
    ];
    let mut text = String::new();
    let names: Vec<String> = header
        .iter()
        .map(|(name, unit, low, high, hz)| format!("\"{name}\"|\"{unit}\"|{low}|{high}|{hz}"))
        .collect();
    line(&mut text, &names, ",", "\n");
    let sensors = SensorModel {
        gps_rate_hz: Some(10.0),
        gps_wander_m: 0.2,
        ..SensorModel::gps(50.0, 3)
    };
    for (index, sample) in drive.sample(&sensors).iter().enumerate() {
        let measured = &sample.measured;
        let every = |step: usize, value: String| if index % step == 0 { value } else { String::new() };
        let gps = |value: String| if sample.fresh_fix { value } else { String::new() };
        let row = [
            fixed((1000.0 * measured.time_s).round() + 91_204.0, 0),
            fixed((1000.0 * (drive.started_unix_s + measured.time_s)).round(), 0),
            every(2, fixed(-sample.lat_accel_mps2 / GRAVITY_MPS2, 3)),
            every(2, fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 3)),
            every(2, "1.000".to_owned()),
            every(2, fixed(-measured.yaw_rate_radps().to_degrees(), 2)),
            gps(fixed(sample.latitude_deg, 6)),
            gps(fixed(sample.longitude_deg, 6)),
            gps(fixed(measured.speed_mps / MPH_MPS, 2)),
            gps(fixed(measured.altitude_m / 0.304_8, 0)),
            fixed(measured.rpm, 0),
            fixed(100.0 * measured.throttle, 1),
            fixed(100.0 * measured.brake, 1),
            every(2, fixed(measured.steering_rad.to_degrees(), 1)),
            gps(sample.lap_number.to_string()),
            // Minutes of the last complete lap.
            gps(fixed(sample.last_lap_s.unwrap_or(0.0) / 60.0, 6)),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let truth = truth(drive, "racecapture-csv", Numbers::Own, 0.001, RACECAPTURE_UNITS);
    File::new("racecapture.log", text, truth)
}

/// 29 columns; lap 0 is the out lap; the file ends in the middle of a lap.
fn tesla(drive: &Drive) -> File {
    let part = drive.window(0.0, drive.laps[4].start_s + 22.0);
    let names = cells(&[
        "Lap",
        "Elapsed Time (ms)",
        "Speed (MPH)",
        "Latitude (decimal)",
        "Longitude (decimal)",
        "Lateral Acceleration (m/s^2)",
        "Longitudinal Acceleration (m/s^2)",
        "Throttle Position (%)",
        "Brake Pressure (bar)",
        "Steering Angle (deg)",
        "Steering Angle Rate (deg/s)",
        "Yaw Rate (rad/s)",
        "Power Level (KW)",
        "State of Charge (%)",
        "Tire Pressure Front Left (bar)",
        "Tire Pressure Front Right (bar)",
        "Tire Pressure Rear Left (bar)",
        "Tire Pressure Rear Right (bar)",
        "Brake Temperature Front Left (% est.)",
        "Brake Temperature Front Right (% est.)",
        "Brake Temperature Rear Left (% est.)",
        "Brake Temperature Rear Right (% est.)",
        "Front Inverter Temp (%)",
        "Rear Inverter Temp (%)",
        "Battery Temp (%)",
        "Tire Slip Front Left (% est.)",
        "Tire Slip Front Right (% est.)",
        "Tire Slip Rear Left (% est.)",
        "Tire Slip Rear Right (% est.)",
    ]);
    let mut text = String::new();
    line(&mut text, &names, ",", "\n");
    for sample in part.sample(&SensorModel {
        gps_wander_m: 0.3,
        ..SensorModel::gps(20.0, 5)
    }) {
        let measured = &sample.measured;
        let mut row = vec![
            sample.lap_number.to_string(),
            fixed((1000.0 * measured.time_s).round(), 0),
            fixed(measured.speed_mps / MPH_MPS, 2),
            fixed(sample.latitude_deg, 7),
            fixed(sample.longitude_deg, 7),
            fixed(sample.lat_accel_mps2, 3),
            fixed(measured.long_accel_mps2, 3),
            fixed(100.0 * measured.throttle, 1),
            fixed(85.0 * measured.brake, 2),
            fixed(measured.steering_rad.to_degrees(), 1),
            "0.0".to_owned(),
            fixed(measured.yaw_rate_radps(), 4),
            fixed(300.0 * measured.throttle, 0),
            "81.5".to_owned(),
        ];
        row.extend(std::iter::repeat_n("2.90".to_owned(), 4));
        row.extend(std::iter::repeat_n("35".to_owned(), 7));
        row.extend(std::iter::repeat_n("1.5".to_owned(), 4));
        line(&mut text, &row, ",", "\n");
    }
    let truth = truth(&part, "tesla-csv", Numbers::Own, 0.05, TESLA_UNITS);
    File::new("telemetry-v1-2025-06-14.csv", text, truth)
}

/// One row per value; names say minutes where degrees are meant; the lap channel is one ahead.
fn gr_cup(drive: &Drive) -> File {
    let mut text = String::from(
        "expire_at,lap,meta_event,meta_session,meta_source,meta_time,original_vehicle_id,outing,\
                      telemetry_name,telemetry_value,timestamp,vehicle_id,vehicle_number\n",
    );
    for sample in drive.sample(&SensorModel {
        gps_wander_m: 0.2,
        ..SensorModel::gps(20.0, 7)
    }) {
        let measured = &sample.measured;
        let stamp = format!(
            "2025-06-14T{}Z",
            clock(day_s(drive.started_unix_s + measured.time_s))
        );
        let lap = sample.lap_number + 1;
        let values = [
            ("speed", fixed(3.6 * measured.speed_mps, 2)),
            ("aps", fixed(100.0 * measured.throttle, 2)),
            ("pbrake_f", fixed(85.0 * measured.brake, 2)),
            ("pbrake_r", fixed(60.0 * measured.brake, 2)),
            ("Steering_Angle", fixed(measured.steering_rad.to_degrees(), 1)),
            ("gear", measured.gear.to_string()),
            ("nmot", fixed(measured.rpm, 0)),
            ("accx_can", fixed(measured.long_accel_mps2 / GRAVITY_MPS2, 3)),
            ("accy_can", fixed(sample.lat_accel_mps2 / GRAVITY_MPS2, 3)),
            ("VBOX_Lat_Min", fixed(sample.latitude_deg, 7)),
            ("VBOX_Long_Minutes", fixed(sample.longitude_deg, 7)),
            ("Laptrigger_lapdist_dls", fixed(sample.lap_driven_m, 0)),
        ];
        for (name, value) in values {
            let row = format!(
                ",{lap},GH_R1,R1,kafka:gr-raw,{stamp},GR86-004-78,0,{name},{value},{stamp},GR86-004-78,78\n"
            );
            text.push_str(&row);
        }
    }
    let mut expected = truth(drive, "grcup-csv", Numbers::Own, 0.05, GR_CUP_UNITS);
    for lap in &mut expected.laps {
        lap.number = lap.number.map(|number| number + 1);
    }
    File::new("gr-cup-long.csv", text, expected)
}
