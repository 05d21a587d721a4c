//! The laps that pictures are measured on: simulated, the same bytes every time.
//!
//! A file has 7,200 rows and 16 columns at 60 Hz, with one complete lap in it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement without its laps has to stop"
)]

use std::fmt::Write;

use lapgen::{Car, Circuit, DriverStyle, Fault, LapPlan, Random, Sample, SensorModel, simulate_session};
use pacenote::testing::app::lap_pictures::{LabeledLap, LapLabel};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};

const N_ROWS: usize = 7_200;
const RATE_HZ: f64 = 60.0;
/// Rows of the lap before.
const N_BEFORE: usize = 100;
const NAMES: &str =
    "time,distance,speed,throttle,brake,gear,steering,rpm,g_lat,g_long,pos_x,pos_y,fuel,tyre_fl,tyre_fr,lap";

/// The file of one driver.
pub(crate) fn file(seed: u64) -> String {
    let style = DriverStyle::steady(seed);
    let corner = 1 + u32::try_from(seed % 13).unwrap();
    let plan = LapPlan::flying(style).with_fault(corner, Fault::BrakesEarly { by_m: 12.0 });
    let around = LapPlan::flying(style);
    let plans = [around.clone(), plan, around];
    let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    let samples = drive.sample(&SensorModel::exact(RATE_HZ));
    let second = samples.iter().position(|sample| sample.lap_number == 2).unwrap();
    let rows = &samples[second - N_BEFORE..second - N_BEFORE + N_ROWS];
    let mut text = format!("{NAMES}\n");
    let mut noise = Random::new(seed);
    for sample in rows {
        row(&mut text, sample, &rows[0], &mut noise);
    }
    text
}

fn row(text: &mut String, sample: &Sample, first: &Sample, noise: &mut Random) {
    let car = &sample.measured;
    writeln!(
        text,
        "{:.4},{:.3},{:.3},{:.2},{:.2},{},{:.3},{:.1},{:.5},{:.5},{:.4},{:.4},{:.4},{:.2},{:.2},{}",
        car.time_s - first.measured.time_s,
        car.driven_m - first.measured.driven_m,
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

/// The lap in such a file, and what to call it.
pub(crate) fn read(driver: &str, bytes: &[u8]) -> LabeledLap {
    let file = SourceFile {
        name: "lap.csv",
        bytes,
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    let lap = log.into_lap(None).unwrap();
    LabeledLap {
        label: LapLabel {
            is_optimal: false,
            driver: driver.to_owned(),
            number: lap.number(),
            circuit: Some("Harrow Glen".to_owned()),
            car: Some("Hatchback".to_owned()),
        },
        lap,
    }
}
