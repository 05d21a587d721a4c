//! Synthetic laps whose truth is known: simulated sessions for the sample laps of `pacenote try`, for tests, benchmarks and examples.
//!
//! A car (point mass on a grip ellipse) drives the line of a fictional circuit; the result is continuous in time, so it
//! can be logged at any rate with any sensor errors. Beside the samples stands the truth: lap times by line crossing,
//! corners, what the driver did in each, planted faults. Names nothing of Pacenote, so that readers and
//! analysis cannot agree with it by construction. Same seed, same bytes.
//!
//! [`lap_language`] and [`lap_simulator`] are two smaller ways to a lap, for tests: a drive written down in words, and a second
//! simulator that shares nothing with the first.

#![cfg_attr(
    test,
    allow(
        clippy::float_cmp,
        reason = "tests compare values that are exact by construction"
    )
)]

pub mod beside;
mod binary;
mod car;
mod chained_circuit;
mod circuit;
mod drive;
mod faults;
mod geodesy;
mod ibt;
pub mod lap_language;
pub mod lap_simulator;
mod layout;
mod ld;
mod line;
mod passes;
mod pedals;
mod plain_csv;
mod plan;
mod profile;
mod racechrono;
mod random;
mod random_circuit;
mod receivers;
mod samples;
mod sensor;
mod simulate;
mod xrk;

pub use car::Car;
pub use circuit::{Circuit, PathPoint, PitLane, TrueCorner, Turn, Waypoint};
pub use drive::{CornerPass, Drive, LapKind, Moment, TrueLap};
pub use geodesy::Origin;
pub use ibt::{IbtHead, ibt_log};
pub use ld::{LdHead, LdNumbers, ld_log, ldx_of};
pub use plain_csv::{PlainColumn, PlainCsv, SpeedUnit, UnitPlace};
pub use plan::{DriverStyle, Fault, LapPlan, PlantedFault, Stop, Task};
pub use racechrono::{RaceChronoHead, racechrono_csv};
pub use random::Random;
pub use receivers::{gpx_log, nmea_log, racebox_log, ubx_log};
pub use samples::{SampleLap, sample_laps};
pub use sensor::{Sample, SensorModel};
pub use simulate::simulate_session;
pub use xrk::{XrkHead, xrk_log};

/// Standard gravity, m/s².
const STANDARD_GRAVITY_MPS2: f64 = 9.806_65;

#[cfg(test)]
mod tests;
