//! Whether corners are found once, on the right side, at the same place in every lap.

use pacenote::analysis::{CornerSettings, Direction, find_corners};
use pacenote::generator::{Car, Circuit, DriverStyle, LapPlan, SensorModel, Turn, simulate_session};

use crate::logged_lap::LoggedLap;
use crate::table;

pub(crate) fn print() {
    let mut rows = Vec::new();
    for (circuit, car) in [
        (Circuit::demo(), Car::hatchback()),
        (Circuit::kart(), Car::kart()),
        (Circuit::long(), Car::gt()),
        (Circuit::oval(), Car::gt()),
    ] {
        for rate_hz in [10.0, 25.0, 50.0, 100.0] {
            rows.push(row(&circuit, &car, rate_hz));
        }
    }
    table::print(
        "Corners: generator",
        "Six laps of three drivers, 1 m of position noise, each lap on its own.",
        &[
            "circuit",
            "rate Hz",
            "true corners",
            "laps with exactly these",
            "apex spread 95 % m",
        ],
        &rows,
    );
}

fn row(circuit: &Circuit, car: &Car, rate_hz: f64) -> Vec<String> {
    let mut right = 0;
    let mut apexes_m: Vec<Vec<f64>> = Vec::new();
    let mut n_laps = 0;
    for seed in 1..=3 {
        let plans = vec![LapPlan::flying(DriverStyle::steady(seed)); 4];
        let drive = simulate_session(circuit, car, &plans, seed);
        let sensors = SensorModel {
            gps_noise_m: 1.0,
            ..SensorModel::gps(rate_hz, seed)
        };
        let timed = drive
            .laps
            .iter()
            .enumerate()
            .filter(|(_, lap)| lap.time_s.is_some());
        for (index, _) in timed.take(2) {
            let logged = LoggedLap::of_drive(&drive, index, &sensors, 1.0);
            let found = find_corners(&logged.lap, &CornerSettings::default());
            n_laps += 1;
            let sides = circuit.corners.iter().map(|corner| match corner.turn {
                Turn::Left => Direction::Left,
                Turn::Right => Direction::Right,
            });
            if found.iter().map(|corner| corner.direction).eq(sides) {
                right += 1;
                let at_m = found.iter().map(|corner| logged.station_m(corner.apex.get()));
                apexes_m.push(at_m.collect());
            }
        }
    }
    let mut spread_m: Vec<f64> = Vec::new();
    for corner in 0..circuit.corners.len() {
        let mut at_m: Vec<f64> = apexes_m.iter().map(|lap| lap[corner]).collect();
        at_m.sort_by(f64::total_cmp);
        if let Some(&middle_m) = at_m.get(at_m.len() / 2) {
            spread_m.extend(at_m.iter().map(|at_m| (at_m - middle_m).abs()));
        }
    }
    spread_m.sort_by(f64::total_cmp);
    let high_m = spread_m.get(spread_m.len() * 95 / 100).copied();
    vec![
        circuit.name.clone(),
        format!("{rate_hz:.0}"),
        circuit.corners.len().to_string(),
        format!("{right} of {n_laps}"),
        high_m.map_or_else(|| "-".to_owned(), |high_m| format!("{high_m:.1}")),
    ]
}
