//! What is posted in `try` before anybody looks: two friends' evenings on one circuit, driven by a simulated car.

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
};

/// Flying laps of an evening.
const FLYING: usize = 6;

/// A log that somebody posts, and what they write beside it.
pub(super) struct SampleSession {
    pub(super) user: &'static str,
    pub(super) says: &'static str,
    pub(super) file_name: &'static str,
    pub(super) text: String,
}

/// Ben's evening and Alice's, who brakes early in one corner, over-slows another, and is late on the throttle in a third.
pub(super) fn sample_sessions() -> [SampleSession; 2] {
    let quick = DriverStyle {
        line_offset_m: 0.4,
        ..DriverStyle::steady(41)
    };
    let slower = DriverStyle {
        line_offset_m: -0.3,
        ..DriverStyle::steady(42)
    };
    let bens = LapPlan::session(quick, FLYING);
    let mut alices = LapPlan::session(slower, FLYING);
    // The second flying lap is the one that comes together.
    for (number, plan) in alices.iter_mut().enumerate().skip(1).take(FLYING) {
        let mut lap = plan.clone().with_fault(9, Fault::LateThrottle { by_m: 14.0 });
        if number != 2 {
            lap = lap
                .with_fault(5, Fault::BrakesEarly { by_m: 12.0 })
                .with_fault(11, Fault::SlowApex { by_mps: 0.8 });
        }
        *plan = lap;
    }
    [
        SampleSession {
            user: "ben",
            says: "Six laps at Harrow Glen, car feels good.",
            file_name: "harrow-glen-ben.csv",
            text: log("Ben", &bens, 2025),
        },
        SampleSession {
            user: "alice",
            says: "Same evening. Where is Ben faster?",
            file_name: "harrow-glen-alice.csv",
            text: log("Alice", &alices, 2026),
        },
    ]
}

fn log(driver: &str, plans: &[LapPlan], seed: u64) -> String {
    let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), plans, seed);
    let sensors = SensorModel {
        repeated_share: 0.01,
        jitter_s: 0.004,
        ..SensorModel::gps(20.0, seed)
    };
    let head = RaceChronoHead {
        title: "evening".to_owned(),
        driver: driver.to_owned(),
        car_bus: true,
    };
    racechrono_csv(&drive, &drive.sample(&sensors), &head)
}
