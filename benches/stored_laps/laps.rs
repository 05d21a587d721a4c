//! Sessions of twelve laps, simulated: the same bytes every time.

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, Task, racechrono_csv,
    simulate_session,
};

/// The file of a driver's session: out lap, laps, in lap, at 20 Hz.
pub(crate) fn session(driver: u64) -> String {
    let style = DriverStyle {
        commitment: 0.93 + 0.004 * driver as f64,
        ..DriverStyle::steady(60 + driver)
    };
    let mut plans = vec![LapPlan::new(Task::Out, style)];
    plans.extend((0..12_u32).map(|lap| {
        let plan = LapPlan::flying(style);
        if lap % 3 == 0 {
            plan.with_fault(9, Fault::LateThrottle { by_m: 20.0 })
        } else {
            plan
        }
    }));
    plans.push(LapPlan::new(Task::In, style));
    let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, 100 + driver);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(20.0, 100 + driver)
    };
    let head = RaceChronoHead {
        title: "evening".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    racechrono_csv(&drive, &drive.sample(&sensors), &head)
}
