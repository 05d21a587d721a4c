//! Laps of generated circuits, each against its own and against all others as if they were as long.

use lapgen::{
    Car, Circuit, DriverStyle, LapPlan, PlainColumn, PlainCsv, SensorModel, SpeedUnit, UnitPlace,
    simulate_session,
};

use crate::analysis::is_same_way;
use crate::app::log_file::LogFile;
use crate::import::{ImportSettings, SourceFile};
use crate::telemetry::Lap;

/// A lap without positions, and which columns tell of its shape beside the speed.
fn lap(circuit: &Circuit, car: &Car, seed: u64, without: &[PlainColumn]) -> Lap {
    let plans = LapPlan::session(DriverStyle::steady(seed), 2);
    let drive = simulate_session(circuit, car, &plans, seed);
    let mut layout = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Brackets);
    for column in [PlainColumn::Latitude, PlainColumn::Longitude]
        .iter()
        .chain(without)
    {
        layout = layout.without(*column);
    }
    let text = layout.write(&drive.sample(&SensorModel::gps(10.0, seed)));
    let file = SourceFile {
        name: "log.csv",
        bytes: text.as_bytes(),
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
    log.best().cloned().unwrap()
}

const SPEED_ALONE: &[PlainColumn] = &[PlainColumn::LateralG, PlainColumn::YawRate, PlainColumn::Steering];

fn circuits() -> Vec<Circuit> {
    // Among them two that are much alike.
    let random = (14..24).filter_map(Circuit::random);
    let chained = (0..5).filter_map(Circuit::chained);
    random.chain(chained).chain(Circuit::all()).collect()
}

fn check(without: &[PlainColumn]) {
    let circuits = circuits();
    let laps: Vec<Lap> = circuits
        .iter()
        .map(|of| lap(of, &Car::hatchback(), 1, without))
        .collect();
    let others: Vec<Lap> = circuits
        .iter()
        .map(|of| lap(of, &Car::gt(), 2, without))
        .collect();
    for (k, one) in laps.iter().enumerate() {
        for (j, other) in others.iter().enumerate() {
            // As long as each other, whatever they are.
            assert_eq!(is_same_way(one, other), k == j, "{k} and {j}");
        }
    }
}

#[test]
fn no_circuit_is_taken_for_another_by_its_turns() {
    check(&[]);
}

#[test]
fn no_circuit_is_taken_for_another_by_its_speeds() {
    check(SPEED_ALONE);
}
