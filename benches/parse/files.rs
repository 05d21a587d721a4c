//! The logs that parsing is measured on: simulated, the same bytes every time.
//!
//! A lap has 7,200 rows and 16 columns, a session 200,000 and 40, both at 60 Hz with the decimals of an exported table;
//! 24 columns of the session mean nothing to anybody, as in a real log of a car's bus.

#![allow(clippy::unwrap_used, reason = "a measurement without its file has to stop")]

use std::fmt::Write as _;
use std::io::Write as _;

use lapgen::{
    Car, Circuit, Drive, DriverStyle, IbtHead, LapPlan, LdHead, LdNumbers, Random, Sample, SensorModel,
    XrkHead, ibt_log, ld_log, simulate_session, xrk_log,
};

/// Names of the columns that both files have.
const NAMES: &str =
    "time,distance,speed,throttle,brake,gear,steering,rpm,g_lat,g_long,pos_x,pos_y,fuel,tyre_fl,tyre_fr,lap";
const RATE_HZ: f64 = 60.0;
const SEED: u64 = 20_240_517;

/// 7,200 rows of 16 columns, about 0.8 MB.
pub(crate) fn lap() -> String {
    table(7_200, 0)
}

/// 200,000 rows of 40 columns, about 65 MB.
pub(crate) fn session() -> String {
    table(200_000, 24)
}

/// Names of the binary logs.
#[allow(dead_code, reason = "only one of the two that share this file needs it")]
pub(crate) const BINARY: [&str; 3] = ["stint.ibt", "stint.ld", "stint.xrk"];

/// Names of further logs that may be large: packed by the logger, laps of Gran Turismo, a table whose rows are filled unequally.
#[allow(dead_code, reason = "only one of the two that share this file needs it")]
pub(crate) const LARGE: [&str; 3] = ["stint.xrz", "stint.json", "stint.csv"];

/// A log of a stint in the format of a simulator or logger, by its name.
#[allow(dead_code, reason = "only one of the two that share this file needs it")]
pub(crate) fn binary(name: &str, n_laps: usize) -> Vec<u8> {
    let drive = drive(n_laps);
    match name {
        "stint.json" => gran_turismo(&drive).into_bytes(),
        "stint.csv" => unequal_rows(&drive).into_bytes(),
        "stint.xrz" => {
            let log = xrk_log(&drive, &SensorModel::gps(25.0, SEED), &XrkHead::default());
            let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
            packed.write_all(&log).unwrap();
            packed.finish().unwrap()
        }
        "stint.ibt" => {
            let head = IbtHead {
                more_variables: 240,
                ..IbtHead::default()
            };
            ibt_log(&drive, &head)
        }
        "stint.ld" => {
            let head = LdHead {
                numbers: LdNumbers::Integers,
                has_gps: true,
                has_lap_timer: true,
                slower: 1,
                more_channels: 64,
            };
            ld_log(&drive, &head)
        }
        _ => xrk_log(&drive, &SensorModel::gps(25.0, SEED), &XrkHead::default()),
    }
}

/// Newest lap first, one object of arrays each.
fn gran_turismo(drive: &Drive) -> String {
    let samples = drive.sample(&SensorModel::exact(RATE_HZ));
    let mut laps: Vec<&[Sample]> = samples
        .chunk_by(|one, next| one.lap_number == next.lap_number)
        .collect();
    laps.reverse();
    let laps: Vec<String> = laps.into_iter().map(gran_turismo_lap).collect();
    format!("[{}]", laps.join(","))
}

fn gran_turismo_lap(lap: &[Sample]) -> String {
    let first_s = lap.first().unwrap().measured.time_s;
    let last_s = lap.last().unwrap().measured.time_s;
    let array = |name: &str, value: &dyn Fn(&Sample) -> f64| {
        let values: Vec<String> = lap.iter().map(|sample| format!("{:.9}", value(sample))).collect();
        format!(",\"{name}\":[{}]", values.join(","))
    };
    let mut text = format!(
        "{{\"title\":\"lap\",\"number\":{},\"lap_finish_time\":{:.0}",
        lap.first().unwrap().lap_number,
        (last_s - first_s) * 1000.0
    );
    text += &array("data_time", &|sample| sample.measured.time_s - first_s);
    text += &array("data_speed", &|sample| sample.measured.speed_mps * 3.6);
    text += &array("data_throttle", &|sample| sample.measured.throttle * 100.0);
    text += &array("data_braking", &|sample| sample.measured.brake * 100.0);
    text += &array("data_rpm", &|sample| sample.measured.rpm);
    text += &array("data_gear", &|sample| f64::from(sample.measured.gear));
    text += &array("data_tires", &|sample| 60.0 + sample.measured.speed_mps / 7.0);
    text += &array("data_boost", &|sample| sample.measured.throttle * 0.8);
    text += &array("data_position_x", &|sample| sample.measured.east_m);
    text += &array("data_position_y", &|_| 12.0);
    text += &array("data_position_z", &|sample| -sample.measured.north_m);
    text + "}"
}

/// Every channel at a rate of its own: most cells of a row are empty, and not always the same ones.
fn unequal_rows(drive: &Drive) -> String {
    let mut text = "time (s),speed (km/h),throttle (%),brake (%),x (m),y (m),lap,water (C)\n".to_owned();
    for (row, sample) in drive.sample(&SensorModel::exact(50.0)).iter().enumerate() {
        let car = &sample.measured;
        let every = |n_rows: usize, cells: String| if row % n_rows == 0 { cells } else { String::new() };
        let place = every(5, format!("{:.4},{:.4}", car.east_m, car.north_m));
        writeln!(
            text,
            "{:.3},{},{:.3},{:.3},{},{},{}",
            car.time_s,
            every(2, format!("{:.4}", car.speed_mps * 3.6)),
            car.throttle * 100.0,
            car.brake * 100.0,
            if place.is_empty() { "," } else { &place },
            sample.lap_number,
            every(50, "84.5".to_owned())
        )
        .unwrap();
    }
    text
}

fn drive(n_laps: usize) -> Drive {
    let plans = LapPlan::session(DriverStyle::steady(SEED), n_laps);
    simulate_session(&Circuit::demo(), &Car::gt(), &plans, SEED)
}

fn table(n_rows: usize, n_unknown: usize) -> String {
    let drive = drive(n_rows / 5_000 + 1);
    let samples = drive.sample(&SensorModel::exact(RATE_HZ));
    assert!(samples.len() >= n_rows, "the drive is too short");
    let mut text = NAMES.to_owned();
    for number in 0..n_unknown {
        write!(text, ",chan_{number:02}").unwrap();
    }
    text.push('\n');
    let mut noise = Random::new(SEED);
    for sample in samples.iter().take(n_rows) {
        row(&mut text, sample, &mut noise);
        unknown(&mut text, sample.measured.driven_m, n_unknown, &mut noise);
        text.push('\n');
    }
    text
}

fn row(text: &mut String, sample: &Sample, noise: &mut Random) {
    let car = &sample.measured;
    write!(
        text,
        "{:.4},{:.3},{:.3},{:.2},{:.2},{},{:.3},{:.1},{:.5},{:.5},{:.4},{:.4},{:.4},{:.2},{:.2},{}",
        car.time_s,
        car.driven_m,
        car.speed_mps * 3.6,
        car.throttle * 100.0,
        car.brake * 100.0,
        car.gear,
        car.steering_rad.to_degrees(),
        car.rpm,
        sample.lat_accel_mps2 / 9.806_65,
        car.long_accel_mps2 / 9.806_65,
        car.east_m,
        car.north_m,
        90.0 - car.driven_m / 1500.0,
        82.0 + 6.0 * (car.driven_m / 400.0).sin() + noise.normal() * 0.1,
        80.0 + 5.0 * (car.driven_m / 410.0).sin() + noise.normal() * 0.1,
        sample.lap_number,
    )
    .unwrap();
}

fn unknown(text: &mut String, driven_m: f64, n_columns: usize, noise: &mut Random) {
    for (number, slow) in (0..n_columns).zip([37.0, 46.0, 55.0, 64.0, 73.0, 82.0].into_iter().cycle()) {
        let offset = [0.0, 200.0, 400.0].into_iter().cycle().nth(number).unwrap();
        let value = 90.0 * (driven_m / slow).sin() + noise.normal() * 0.4 + offset;
        write!(text, ",{value:.*}", 2 + number % 5).unwrap();
    }
}
