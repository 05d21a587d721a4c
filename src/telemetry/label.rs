//! A lap, a circuit, and what people call them.

use super::Lap;
use crate::units::Metres;

/// What people call a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct CircuitLabel {
    /// Its name; `None`: nobody named it, and the length has to do.
    pub name: Option<String>,
    /// Its length.
    pub length: Metres,
}

/// What people call a lap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LapLabel {
    /// The driver's name; may be empty.
    pub driver: String,
    /// The file's number of the lap.
    pub number: u32,
    /// It is made of the best parts of several laps, and has no number that says anything.
    pub is_optimal: bool,
    /// The circuit's name.
    pub circuit: Option<String>,
    /// The car's name.
    pub car: Option<String>,
}

/// A lap with what to call it: what is compared and drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct LabeledLap {
    /// What to call it.
    pub label: LapLabel,
    /// The lap.
    pub lap: Lap,
}
