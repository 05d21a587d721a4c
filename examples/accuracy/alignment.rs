//! How far laps are laid beside each other: by position, by landmarks with the position hidden, by length.
//!
//! The error is along the track: where the map puts a place of the reference on the other lap, against where it truly
//! was (generator), or against what the positions say (real logs).

use lapgen::{Car, Circuit, DriverStyle, LapPlan, SensorModel, simulate_session};
use pacenote::testing::analysis::{CompareSettings, Comparison, compare};
use pacenote::testing::telemetry::{ChannelRole, Lap};

use crate::logged_lap::{LoggedLap, without};
use crate::{real_logs, table};

/// Every channel from which a position could be had.
const POSITION: [ChannelRole; 4] = [
    ChannelRole::Latitude,
    ChannelRole::Longitude,
    ChannelRole::X,
    ChannelRole::Y,
];
/// What a log may have besides position and speed.
const TURNING: [(&str, &[ChannelRole]); 4] = [
    ("all sensors", &[]),
    (
        "lateral acceleration",
        &[ChannelRole::YawRate, ChannelRole::Steering],
    ),
    ("steering", &[ChannelRole::YawRate, ChannelRole::LatAccel]),
    (
        "speed and pedals",
        &[ChannelRole::YawRate, ChannelRole::LatAccel, ChannelRole::Steering],
    ),
];
const COLUMNS: [&str; 12] = [
    "laps",
    "without position",
    "median m",
    "95 % m",
    "largest m",
    "by length: 95 % m",
    "share of that",
    "stated m",
    "within twice stated",
    "by position: 95 % m",
    "stated m",
    "within twice stated",
];

pub(crate) fn print() {
    let (by_circuit, by_logger) = generator_rows();
    table::print(
        "Alignment: generator, by circuit",
        "Errors along the track in metres against the truth. Pooled per row: five loggers, three pairs of a beginner and \
         a steady driver, in one car or two, their lines 0, 3 and 6 m apart.",
        &COLUMNS,
        &by_circuit,
    );
    table::print(
        "Alignment: generator, by logger",
        "The same, pooled over the four circuits.",
        &COLUMNS,
        &by_logger,
    );
    if real_logs::are_there() {
        table::print(
            "Alignment: real logs",
            "Errors along the track in metres against the alignment by position of the same laps.",
            &COLUMNS,
            &real_rows(),
        );
    }
}

/// Errors of one way to align, pooled.
#[derive(Default)]
struct Errors {
    metres: Vec<f64>,
    stated_m: Vec<f64>,
    n_within_stated: usize,
}

impl Errors {
    fn add(&mut self, found: &Comparison, truth_m: impl Fn(f64) -> f64) {
        let pairs = found.trace.b_distance_m.iter().zip(&found.trace.a_distance_m);
        let stated_m = found.alignment.residual.get();
        for (&b_m, a_m) in pairs.step_by(5) {
            let off_m = (a_m - truth_m(b_m)).abs();
            self.metres.push(off_m);
            self.n_within_stated += usize::from(off_m <= 2.0 * stated_m);
        }
        self.stated_m.push(stated_m);
    }

    fn percentile(&self, percent: usize) -> f64 {
        percentile(&self.metres, percent)
    }

    /// What the maps state to be left, and the share of places that lie within twice that.
    fn stated(&self) -> [String; 2] {
        [
            format!("{:.1}", percentile(&self.stated_m, 50)),
            format!("{} %", 100 * self.n_within_stated / self.metres.len()),
        ]
    }
}

fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

/// One row of the table.
#[derive(Default)]
struct Row {
    landmarks: Errors,
    length: Errors,
    position: Errors,
}

impl Row {
    fn add(&mut self, a: &Lap, b: &Lap, hidden: &[ChannelRole], truth_m: &dyn Fn(f64) -> f64) {
        let settings = CompareSettings::default();
        let hide = |lap: &Lap| without(&without(lap, &POSITION), hidden);
        let found = compare(&hide(a), &hide(b), &settings).expect("comparable laps");
        self.landmarks.add(&found, truth_m);
        let ratio = a.length().get() / b.length().get();
        let scaled = found.trace.b_distance_m.iter().step_by(5);
        self.length
            .metres
            .extend(scaled.map(|&b_m| (b_m * ratio - truth_m(b_m)).abs()));
        let by_position = compare(a, b, &settings).expect("comparable laps");
        self.position.add(&by_position, truth_m);
    }

    fn cells(&self, laps: String, hidden: &str, with_position: bool) -> Vec<String> {
        let high_m = self.landmarks.percentile(95);
        let by_length_m = self.length.percentile(95);
        let mut cells = vec![
            laps,
            hidden.to_owned(),
            format!("{:.1}", self.landmarks.percentile(50)),
            format!("{high_m:.1}"),
            format!("{:.1}", self.landmarks.percentile(100)),
            format!("{by_length_m:.1}"),
            format!("{:.0} %", 100.0 * high_m / by_length_m),
        ];
        cells.extend(self.landmarks.stated());
        if with_position {
            cells.push(format!("{:.1}", self.position.percentile(95)));
            cells.extend(self.position.stated());
        } else {
            cells.extend(["-"; 3].map(str::to_owned));
        }
        cells
    }
}

/// Rows per second and position noise in metres.
const LOGGERS: [(f64, f64); 5] = [(10.0, 0.5), (10.0, 3.0), (25.0, 1.0), (50.0, 2.0), (100.0, 3.0)];

/// Rows per circuit and sensors, and rows per logger with all sensors.
fn generator_rows() -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let circuits = [
        (Circuit::demo(), Car::hatchback(), Car::gt()),
        (Circuit::kart(), Car::kart(), Car::kart()),
        (Circuit::long(), Car::gt(), Car::prototype()),
        (Circuit::oval(), Car::hatchback(), Car::gt()),
    ];
    let mut by_logger: Vec<Row> = LOGGERS.iter().map(|_| Row::default()).collect();
    let mut rows = Vec::new();
    for (circuit, slower, faster) in &circuits {
        let mut by_sensors: Vec<Row> = TURNING.iter().map(|_| Row::default()).collect();
        for (logger, of_logger) in LOGGERS.iter().zip(&mut by_logger) {
            for (seed, (cars, apart_m)) in (0..).zip([
                ((slower, slower), 0.0),
                ((slower, faster), 3.0),
                ((slower, slower), 6.0),
            ]) {
                let [a, b] = pair(circuit, cars, apart_m, *logger, seed);
                let truth_m = |b_m: f64| a.own_m(b.station_m(b_m));
                for ((_, hidden), row) in TURNING.iter().zip(&mut by_sensors) {
                    row.add(&a.lap, &b.lap, hidden, &truth_m);
                }
                of_logger.add(&a.lap, &b.lap, &[], &truth_m);
            }
        }
        for ((name, _), row) in TURNING.iter().zip(&by_sensors) {
            rows.push(row.cells(circuit.name.clone(), name, true));
        }
    }
    let logger_rows = LOGGERS.iter().zip(&by_logger).map(|((rate_hz, noise_m), row)| {
        row.cells(format!("{rate_hz} Hz, noise {noise_m} m"), "all sensors", true)
    });
    (rows, logger_rows.collect())
}

/// A beginner against a steady driver, their lines so far apart, one odometer 1 % long.
fn pair(
    circuit: &Circuit,
    cars: (&Car, &Car),
    apart_m: f64,
    (rate_hz, noise_m): (f64, f64),
    seed: u64,
) -> [LoggedLap; 2] {
    let logged = |car: &Car, style: DriverStyle, seed: u64, odometer: f64| {
        let plans = vec![LapPlan::flying(style); 3];
        let drive = simulate_session(circuit, car, &plans, seed);
        let index = drive
            .laps
            .iter()
            .position(|lap| lap.time_s.is_some())
            .expect("a lap");
        let sensors = SensorModel {
            gps_noise_m: noise_m,
            gps_wander_m: noise_m / 2.0,
            ..SensorModel::gps(rate_hz, seed)
        };
        LoggedLap::of_drive(&drive, index, &sensors, odometer)
    };
    let beside = |style: DriverStyle, side: f64| DriverStyle {
        line_offset_m: side * apart_m / 2.0,
        ..style
    };
    [
        logged(
            cars.0,
            beside(DriverStyle::novice(seed), -1.0),
            2 * seed + 1,
            1.01,
        ),
        logged(
            cars.1,
            beside(DriverStyle::steady(seed + 50), 1.0),
            2 * seed + 2,
            1.0,
        ),
    ]
}

fn real_rows() -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let tianma = [
        real_logs::timed_laps("racechrono/tianma-lap09.csv"),
        real_logs::timed_laps("racechrono/tianma-lap13.csv"),
    ]
    .concat();
    let road_america = real_logs::timed_laps("vbo/road-america-run04.vbo");
    for (laps, logs) in [
        ("Tianma, RaceChrono", tianma),
        ("Road America, VBOX", road_america),
    ] {
        let [a, b] = logs.as_slice() else { continue };
        let turning = TURNING.iter().enumerate().filter(|(i, (name, _))| {
            // What the log does not have is not measured.
            let steers = a.channel(ChannelRole::Steering).is_some();
            (*name != "steering" || steers) && *i != 1
        });
        for (_, (name, hidden)) in turning {
            let by_position = compare(a, b, &CompareSettings::default()).expect("comparable laps");
            let trace = &by_position.trace;
            let truth: Vec<(f64, f64)> = trace
                .b_distance_m
                .iter()
                .copied()
                .zip(trace.a_distance_m.iter().copied())
                .collect();
            let mut row = Row::default();
            row.add(a, b, hidden, &|b_m| {
                let after = truth.partition_point(|pair| pair.0 < b_m).min(truth.len() - 1);
                truth[after].1
            });
            rows.push(row.cells(laps.to_owned(), name, false));
        }
    }
    rows
}
