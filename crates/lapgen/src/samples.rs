//! The two sample laps of `pacenote try`: two drivers, one car, one circuit, a few tenths between them.

use super::car::Car;
use super::circuit::Circuit;
use super::drive::Drive;
use super::plan::{DriverStyle, Fault, LapPlan};
use super::racechrono::{RaceChronoHead, racechrono_csv};
use super::sensor::SensorModel;
use super::simulate::simulate_session;

/// Seconds of the neighboring laps on both sides, as a single-lap export carries them.
const MARGIN_S: f64 = 4.0;

/// A generated file with its truth.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleLap {
    /// File name to offer.
    pub file_name: String,
    /// The file.
    pub text: String,
    /// The driver's name in the file.
    pub driver: String,
    /// The lap and its neighbors.
    pub drive: Drive,
}

/// The reference lap and a slower one with causes in three corners: brakes early in T5, picks the throttle up late
/// in T9, over-slows T11.
#[must_use]
pub fn sample_laps() -> [SampleLap; 2] {
    let quick = LapPlan::flying(DriverStyle {
        line_offset_m: 0.4,
        ..DriverStyle::steady(41)
    });
    let slower = LapPlan::flying(DriverStyle {
        line_offset_m: -0.3,
        ..DriverStyle::steady(42)
    })
    .with_fault(5, Fault::BrakesEarly { by_m: 12.0 })
    .with_fault(9, Fault::LateThrottle { by_m: 22.0 })
    .with_fault(11, Fault::SlowApex { by_mps: 4.5 / 3.6 });
    [
        sample_lap("Rowan", quick, 12, 2025),
        sample_lap("Sam", slower, 8, 2026),
    ]
}

fn sample_lap(driver: &str, plan: LapPlan, number: u32, seed: u64) -> SampleLap {
    let around = LapPlan::flying(plan.style);
    let plans = [around.clone(), plan, around];
    let session = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    // Laps: the approach, three flying laps, the run-out.
    let drive = session
        .around_lap(2, MARGIN_S)
        .numbered_from(number.saturating_sub(1));
    let sensors = SensorModel {
        repeated_share: 0.01,
        jitter_s: 0.004,
        row_at_line: true,
        ..SensorModel::gps(25.0, seed)
    };
    let head = RaceChronoHead {
        title: "lap".to_owned(),
        driver: driver.to_owned(),
        car_bus: true,
    };
    let text = racechrono_csv(&drive, &drive.sample(&sensors), &head);
    let file_name = format!("synthetic-harrow-glen-{}.csv", driver.to_lowercase());
    SampleLap {
        file_name,
        text,
        driver: driver.to_owned(),
        drive,
    }
}
