//! Gran Turismo 7 dashboard JSON and FastF1 telemetry.

use super::drives::Drives;
use super::text::{cells, fixed, line};
use super::truth::{ExpectedLap, File, Kind, Numbers, Truth, truth};
use lapgen::{Drive, Sample, SensorModel};
use serde_json::{Map, Value, json};

const GT7_UNITS: &[(&str, &str)] = &[("speed", "km/h"), ("throttle", "%"), ("brake", "%")];
const FASTF1_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "%"),
    ("brake", "bool"),
    ("x", "1/10 m"),
];
const XYT_UNITS: &[(&str, &str)] = &[
    ("speed", "km/h"),
    ("throttle", "ratio"),
    ("brake", "bool"),
    ("x", "m"),
];

pub(super) fn files(drives: &Drives) -> Vec<File> {
    vec![
        gt7_dashboard(&drives.track_day),
        fastf1(&drives.whole_lap, false),
        fastf1(&drives.track_day, true),
        x_y_t(&drives.whole_lap),
    ]
}

/// A list of laps, newest first; every clock starts a moment late and runs past the finish.
fn gt7_dashboard(drive: &Drive) -> File {
    let samples = drive.sample(&SensorModel::exact(60.0));
    let mut laps: Vec<Value> = Vec::new();
    for (index, lap) in drive.laps.iter().enumerate() {
        let Some(lap_s) = lap.time_s else { continue };
        let rows: Vec<&Sample> = samples
            .iter()
            .filter(|sample| sample.measured.lap == index)
            .collect();
        let column = |value: &dyn Fn(&Sample) -> f64| -> Value {
            rows.iter()
                .map(|sample| (value(sample) * 1e4).round() / 1e4)
                .collect::<Vec<f64>>()
                .into()
        };
        let mut object = Map::new();
        let milliseconds: Value = serde_json::from_str(&fixed(1000.0 * lap_s, 0)).expect("a whole number");
        object.insert("title".to_owned(), json!(fixed(lap_s, 3)));
        object.insert("number".to_owned(), json!(lap.number));
        object.insert("lap_finish_time".to_owned(), milliseconds);
        object.insert("car_id".to_owned(), json!(3462));
        object.insert("data_time".to_owned(), column(&|sample| sample.lap_time_s + 0.05));
        object.insert(
            "data_speed".to_owned(),
            column(&|sample| 3.6 * sample.measured.speed_mps),
        );
        object.insert(
            "data_throttle".to_owned(),
            column(&|sample| 100.0 * sample.measured.throttle),
        );
        object.insert(
            "data_braking".to_owned(),
            column(&|sample| 100.0 * sample.measured.brake),
        );
        object.insert("data_rpm".to_owned(), column(&|sample| sample.measured.rpm));
        object.insert(
            "data_gear".to_owned(),
            column(&|sample| f64::from(sample.measured.gear)),
        );
        object.insert(
            "data_position_x".to_owned(),
            column(&|sample| sample.measured.east_m),
        );
        object.insert(
            "data_position_y".to_owned(),
            column(&|sample| sample.measured.altitude_m),
        );
        object.insert(
            "data_position_z".to_owned(),
            // Maps appear mirrored against the game's axes: z runs south.
            column(&|sample| -sample.measured.north_m),
        );
        object.insert(
            "data_rotation_yaw".to_owned(),
            column(&|sample| sample.measured.yaw_rate_radps()),
        );
        laps.push(Value::Object(object));
    }
    laps.reverse();
    let text = Value::Array(laps).to_string();
    let whole = truth(drive, "gt7-json", Numbers::Own, 0.001, GT7_UNITS);
    let laps = whole
        .laps
        .iter()
        .filter(|lap| lap.kind == Kind::Timed)
        .cloned()
        .collect();
    File::new("gt7-dashboard.json", text, Truth { laps, ..whole })
}

/// `0 days 00:00:01.200000`.
fn time_delta(seconds: f64) -> String {
    let microseconds = (seconds * 1e6).round() / 1e6;
    let hours = (microseconds / 3600.0).floor();
    let minutes = ((microseconds - 3600.0 * hours) / 60.0).floor();
    format!(
        "0 days {hours:02.0}:{minutes:02.0}:{:09.6}",
        microseconds - 3600.0 * hours - 60.0 * minutes
    )
}

/// The official column names; `joined` files hold several laps with their number.
fn fastf1(drive: &Drive, joined: bool) -> File {
    let mut names = cells(&[
        "Date",
        "SessionTime",
        "DriverAhead",
        "DistanceToDriverAhead",
        "Time",
        "RPM",
        "Speed",
        "nGear",
        "Throttle",
        "Brake",
        "DRS",
        "Source",
        "Distance",
        "RelativeDistance",
        "Status",
        "X",
        "Y",
        "Z",
    ]);
    if joined {
        names.push("LapNumber".to_owned());
    }
    let mut text = String::new();
    line(&mut text, &names, ",", "\n");
    let sensors = SensorModel {
        jitter_s: 0.06,
        ..SensorModel::exact(7.5)
    };
    let wanted = |sample: &&Sample| drive.laps[sample.measured.lap].time_s.is_some();
    for (index, sample) in drive.sample(&sensors).iter().filter(wanted).enumerate() {
        let measured = &sample.measured;
        let mut row = vec![
            format!(
                "2025-06-14 {}",
                super::text::clock(super::text::day_s(drive.started_unix_s + measured.time_s))
            ),
            time_delta(3600.0 + measured.time_s),
            "44".to_owned(),
            fixed(88.8, 3),
            time_delta(sample.lap_time_s),
            fixed(measured.rpm, 0),
            fixed(3.6 * measured.speed_mps, 1),
            measured.gear.to_string(),
            // 104 is how the source marks a fault.
            if index % 400 == 123 {
                "104".to_owned()
            } else {
                fixed(100.0 * measured.throttle, 0)
            },
            if measured.brake > 0.02 { "True" } else { "False" }.to_owned(),
            "8".to_owned(),
            if index % 2 == 0 { "car" } else { "pos" }.to_owned(),
            fixed(sample.lap_driven_m, 4),
            fixed(sample.lap_share, 6),
            "OnTrack".to_owned(),
            fixed(10.0 * measured.east_m, 1),
            fixed(10.0 * measured.north_m, 1),
            fixed(10.0 * measured.altitude_m, 1),
        ];
        if joined {
            row.push(fixed(f64::from(sample.lap_number), 1));
        }
        line(&mut text, &row, ",", "\n");
    }
    let numbers = if joined { Numbers::Own } else { Numbers::None };
    let tolerance_s = 0.05;
    let name = if joined {
        "fastf1-laps.csv"
    } else {
        "fastf1-lap.csv"
    };
    let whole = truth(drive, "fastf1-csv", numbers, tolerance_s, FASTF1_UNITS);
    let laps = whole
        .laps
        .iter()
        .filter(|lap| lap.kind == Kind::Timed)
        .cloned()
        .collect();
    File::new(name, text, Truth { laps, ..whole })
}

/// A third project's own columns; the last sample lies before the true end of the lap.
fn x_y_t(drive: &Drive) -> File {
    let mut text = String::from("x,y,t,speed,throttle,brake\n");
    let sensors = SensorModel {
        jitter_s: 0.1,
        ..SensorModel::exact(3.8)
    };
    for sample in drive.sample(&sensors) {
        let measured = &sample.measured;
        let row = [
            fixed(measured.east_m, 2),
            fixed(measured.north_m, 2),
            fixed(measured.time_s, 3),
            fixed(3.6 * measured.speed_mps, 1),
            fixed(measured.throttle, 2),
            u8::from(measured.brake > 0.02).to_string(),
        ];
        line(&mut text, &row, ",", "\n");
    }
    let whole = truth(drive, "fastf1-csv", Numbers::None, 0.05, XYT_UNITS);
    let laps = whole.laps.iter().map(ExpectedLap::clone).collect();
    File::new("x-y-t.csv", text, Truth { laps, ..whole })
}
