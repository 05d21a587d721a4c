//! The logs that parsing is measured on: simulated, the same bytes every time.
//!
//! A lap has 7,200 rows and 16 columns, a session 200,000 and 40, both at 60 Hz with the decimals of an exported table;
//! 24 columns of the session mean nothing to anybody, as in a real log of a car's bus.

#![allow(clippy::unwrap_used, reason = "a measurement without its file has to stop")]

use std::fmt::Write;

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

/// A log of a stint in the format of a simulator or logger, by its name.
#[allow(dead_code, reason = "only one of the two that share this file needs it")]
pub(crate) fn binary(name: &str, n_laps: usize) -> Vec<u8> {
    let drive = drive(n_laps);
    match name {
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
