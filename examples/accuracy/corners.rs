//! Whether corners are found once, on the right side, at the same place in every lap.

use lapgen::{Car, Circuit, DriverStyle, LapPlan, SensorModel, Turn, simulate_session};
use pacenote::testing::analysis::{CircuitCorners, Corner, CornerSettings, Direction, find_corners};
use pacenote::testing::telemetry::Lap;

use crate::logged_lap::LoggedLap;
use crate::{real_logs, table};

/// Logs of circuits whose number of turns is published.
const PUBLISHED: [(&str, &str, u32); 5] = [
    ("Shanghai Tianma Circuit", "racechrono/tianma-lap09.csv", 14),
    ("Shanghai Tianma Circuit", "racechrono/tianma-lap13.csv", 14),
    ("Road America", "vbo/road-america-run04.vbo", 14),
    ("Laguna Seca", "forza/laguna-seca.csv", 11),
    ("Calder Park Raceway", "motec_ld/calder.ld", 9),
];

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
        "Twelve laps of six drivers, two of them beginners, 1 m of position noise. Alone: each lap by itself. Kept: the \
         corners of the first lap at 10 Hz are the circuit's, as after the first log of a circuit. Apexes against their \
         middle over all laps of the row, along the circuit's path.",
        &[
            "circuit",
            "rate Hz",
            "true corners",
            "alone: laps with exactly these",
            "alone: apex 95 % m",
            "kept: laps with exactly the kept ones",
            "kept: apex 95 % m",
        ],
        &rows,
    );
    if real_logs::are_there() {
        let known = CornerSettings {
            circuits: real_logs::circuits(),
            ..CornerSettings::default()
        };
        let rows: Vec<Vec<String>> = PUBLISHED.iter().flat_map(|of| published(*of, &known)).collect();
        table::print(
            "Corners: published turns",
            "Each lap alone. Published numbers count what has a sign beside the track: kinks that are driven flat have \
             one, and some long bends have two. Where positions say which circuit it is, the published turns are used.",
            &[
                "circuit",
                "lap",
                "published turns",
                "by geometry alone",
                "as shown",
            ],
            &rows,
        );
        directions(&known);
    }
}

fn published((circuit, path, turns): (&str, &str, u32), known: &CornerSettings) -> Vec<Vec<String>> {
    real_logs::timed_laps(path)
        .iter()
        .map(|lap| {
            vec![
                circuit.to_owned(),
                lap.number().to_string(),
                turns.to_string(),
                find_corners(lap, &CornerSettings::default()).len().to_string(),
                find_corners(lap, known).len().to_string(),
            ]
        })
        .collect()
}

/// Prints how many directions of Tianma's corners agree with a list made by hand, in driving order.
fn directions(known: &CornerSettings) {
    let Some(listed) = real_logs::listed_directions("racechrono/tianma.json") else {
        return;
    };
    for lap in ["racechrono/tianma-lap09.csv", "racechrono/tianma-lap13.csv"]
        .into_iter()
        .flat_map(real_logs::timed_laps)
    {
        let found = find_corners(&lap, known);
        let turned_deg: f64 = pacenote::testing::analysis::CircuitSignature::of_lap(&lap)
            .and_then(|signature| signature.total_turn_deg())
            .unwrap_or_default();
        let same = found
            .iter()
            .zip(&listed)
            .filter(|(corner, listed)| corner.direction == **listed)
            .count();
        println!(
            "Directions against `tianma.json`, lap {}: {same} of {} the same (the lap turns {turned_deg:.0}° in all).",
            lap.number(),
            listed.len()
        );
    }
    println!();
}

/// Logged laps of several drivers.
fn laps(circuit: &Circuit, car: &Car, rate_hz: f64) -> Vec<LoggedLap> {
    let mut laps = Vec::new();
    for seed in 1..=6 {
        let style = if seed % 3 == 0 {
            DriverStyle::novice(seed)
        } else {
            DriverStyle::steady(seed)
        };
        let drive = simulate_session(circuit, car, &vec![LapPlan::flying(style); 4], seed);
        let sensors = SensorModel {
            gps_noise_m: 1.0,
            ..SensorModel::gps(rate_hz, seed)
        };
        let timed = drive
            .laps
            .iter()
            .enumerate()
            .filter(|(_, lap)| lap.time_s.is_some());
        laps.extend(
            timed
                .take(2)
                .map(|(index, _)| LoggedLap::of_drive(&drive, index, &sensors, 1.0)),
        );
    }
    laps
}

/// How many laps have exactly the expected corners, and how far their apexes spread.
struct Score {
    n_right: usize,
    n_laps: usize,
    apex_m: Option<f64>,
}

impl Score {
    fn of(laps: &[LoggedLap], expected: &[Direction], find: impl Fn(&Lap) -> Vec<Corner>) -> Self {
        let mut apexes_m: Vec<Vec<f64>> = vec![Vec::new(); expected.len()];
        let mut n_right = 0;
        for logged in laps {
            let found = find(&logged.lap);
            if found
                .iter()
                .map(|corner| corner.direction)
                .eq(expected.iter().copied())
            {
                n_right += 1;
                for (apexes_m, corner) in apexes_m.iter_mut().zip(&found) {
                    apexes_m.push(logged.station_m(corner.apex.get()));
                }
            }
        }
        let mut off_m: Vec<f64> = Vec::new();
        for mut at_m in apexes_m {
            at_m.sort_by(f64::total_cmp);
            if let Some(&middle_m) = at_m.get(at_m.len() / 2) {
                off_m.extend(at_m.iter().map(|at_m| (at_m - middle_m).abs()));
            }
        }
        off_m.sort_by(f64::total_cmp);
        Self {
            n_right,
            n_laps: laps.len(),
            apex_m: off_m.get(off_m.len() * 95 / 100).copied(),
        }
    }

    fn cells(&self) -> [String; 2] {
        let apex = self.apex_m.map(|apex_m| format!("{apex_m:.1}"));
        [
            format!("{} of {}", self.n_right, self.n_laps),
            apex.unwrap_or_else(|| "-".to_owned()),
        ]
    }
}

fn row(circuit: &Circuit, car: &Car, rate_hz: f64) -> Vec<String> {
    let laps_here = laps(circuit, car, rate_hz);
    let truth: Vec<Direction> = circuit
        .corners
        .iter()
        .map(|corner| match corner.turn {
            Turn::Left => Direction::Left,
            Turn::Right => Direction::Right,
        })
        .collect();
    let settings = CornerSettings::default();
    let alone = Score::of(&laps_here, &truth, |lap| find_corners(lap, &settings));

    let first = laps(circuit, car, 10.0).swap_remove(0).lap;
    let kept = CircuitCorners::new(first.length(), find_corners(&first, &settings)).expect("corners");
    let sides: Vec<Direction> = kept.corners.iter().map(|corner| corner.direction).collect();
    let settings = CornerSettings {
        known: Some(kept),
        ..settings
    };
    let kept = Score::of(&laps_here, &sides, |lap| find_corners(lap, &settings));
    let mut cells = vec![
        circuit.name.clone(),
        format!("{rate_hz:.0}"),
        circuit.corners.len().to_string(),
    ];
    cells.extend(alone.cells());
    cells.extend(kept.cells());
    cells
}
