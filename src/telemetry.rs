//! The nouns every other module speaks: what is a channel, a recording, a lap.
//!
//! Values here are SI, finite and on strictly increasing times; what is missing is absent, never 0 or NaN.
//! Signs: to the left is positive (lateral acceleration, yaw rate, steering, y of a local plane where x is
//! forward), speeding up is positive, latitude north, longitude east.

mod channel;
mod conditions;
mod label;
mod lap;
mod left_out;
mod places;
mod rank;
mod recording;
mod rough_times;
mod series;
#[cfg(test)]
mod tests;
mod warning;
mod warning_code;
mod world;

pub use channel::{Channel, ChannelKind, ChannelRole, Interpolation, Unit};
pub(crate) use conditions::{Conditions, Surface};
pub(crate) use label::CircuitLabel;
pub use label::{LabeledLap, LapLabel};
pub use lap::{Lap, LapKind, LapParts, TimeBasis};
pub(crate) use lap::{LapResult, best_of};
pub(crate) use left_out::LeftOut;
pub use places::{Cells, Places};
pub(crate) use rank::{median, ranked};
pub use recording::{GeoLine, GeoPoint};
pub(crate) use recording::{
    LapMarks, NamedStretch, Pause, Recording, StatedLap, TimeAxis, TimeColumn, UnknownColumn,
};
pub(crate) use rough_times::rough_lap_times;
pub use series::Series;
pub(crate) use series::SeriesError;
pub(crate) use series::all_finite;
pub use warning::Warning;
pub use world::World;
