//! Why two laps cannot be compared, said with the values that show it.

use crate::telemetry::LeftOut;
use crate::units::{Metres, Seconds};

/// Why there is no comparison or no analysis. Every text says what happened and what to do next.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AnalysisError {
    /// The lap has no time from line to line.
    #[error("lap {number} is not complete: it does not run from line to line. Choose a timed lap.")]
    NotComplete {
        /// The file's number of the lap.
        number: u32,
    },
    /// The lap is shorter than any circuit.
    #[error(
        "lap {number} is only {length_m:.0} m long, a lap has at least {needed_m:.0} m. \
         Choose another lap, or check the unit of the distance column.",
        length_m = length.get(), needed_m = needed.get()
    )]
    TooShort {
        /// The file's number of the lap.
        number: u32,
        /// How long it is.
        length: Metres,
        /// How long it has to be.
        needed: Metres,
    },
    /// The lap is longer than any circuit.
    #[error(
        "lap {number} is {length_m:.0} m long, a lap has at most {allowed_m:.0} m. \
         Check the unit of the distance or speed column.",
        length_m = length.get(), allowed_m = allowed.get()
    )]
    TooLong {
        /// The file's number of the lap.
        number: u32,
        /// How long it is.
        length: Metres,
        /// How long it may be.
        allowed: Metres,
    },
    /// Lengths differ too much and there is no position that could explain it.
    #[error(
        "the laps are {a_m:.0} m and {b_m:.0} m long: that is not the same layout. Choose two laps of one layout.",
        a_m = a.get(), b_m = b.get()
    )]
    DifferentLength {
        /// Length of the lap looked at.
        a: Metres,
        /// Length of the reference.
        b: Metres,
    },
    /// Positions are far apart.
    #[error(
        "the laps were driven {apart_km:.1} km apart: these are different circuits. Choose two laps of one circuit.",
        apart_km = apart.get() / 1000.0
    )]
    OtherCircuit {
        /// Between the middles of the laps.
        apart: Metres,
    },
    /// Positions agree only in part.
    #[error(
        "the laps share only {shared_percent:.0} % of the way: these are different layouts. Choose two laps of one layout."
    )]
    OtherLayout {
        /// Percent of positions that lie on the other lap's path.
        shared_percent: f64,
    },
    /// The same circuit, driven the other way around.
    #[error("the laps were driven in opposite directions. Choose two laps in the same direction.")]
    WrongDirection,
    /// Lap times too far apart to be two laps of one kind of vehicle.
    #[error(
        "one lap took {longer}, the other {shorter}: one of them is not a lap at speed. Choose two laps at speed.",
        longer = longer.lap_time(), shorter = shorter.lap_time()
    )]
    NotAtSpeed {
        /// The longer lap time.
        longer: Seconds,
        /// The shorter lap time.
        shorter: Seconds,
    },
}

impl AnalysisError {
    /// Why a lap is left out of a session for it.
    #[must_use]
    pub const fn left_out(self) -> LeftOut {
        match self {
            Self::NotComplete { .. } => LeftOut::Incomplete,
            Self::TooShort { .. } | Self::TooLong { .. } | Self::DifferentLength { .. } => LeftOut::Length,
            Self::OtherCircuit { .. } => LeftOut::Circuit,
            Self::OtherLayout { .. } => LeftOut::Layout,
            Self::WrongDirection => LeftOut::Direction,
            Self::NotAtSpeed { .. } => LeftOut::Pace,
        }
    }
}
