//! What people read of a lap that is stored.

pub(crate) use crate::db::laps::LapSummary;
use crate::db::laps::SetAside;
use crate::telemetry::{CircuitLabel, LabeledLap, Lap, LapLabel};
use crate::words::Words;

/// The circuit's name, or its length where no file has named it.
#[must_use]
pub(crate) fn circuit_label(circuit: &CircuitLabel, words: Words) -> String {
    let of_length = || words.circuit_of_length(&words.decimal(circuit.length.get() / 1000.0, 2));
    circuit.name.clone().unwrap_or_else(of_length)
}

/// A stored lap and its samples, as pictures want them.
pub(super) fn labeled(stored: &LapSummary, lap: Lap, words: Words) -> LabeledLap {
    LabeledLap {
        label: LapLabel {
            driver: stored.driver.clone(),
            number: stored.number,
            is_optimal: stored.set_aside == Some(SetAside::Optimal),
            circuit: Some(circuit_label(&stored.circuit, words)),
            car: stored.car.clone(),
        },
        lap,
    }
}
