//! Whether two laps went the same way around, where nothing tells the place: by how both turn, else by how fast both are where.
//!
//! A game's own length of a circuit may differ, a line lies elsewhere, and a speed in another unit has the same shape. What is
//! believed is what no other circuit of about this length comes near to; a false match is worse than none.

use super::alignment::fit_of;
use super::signal::Shape;
use crate::telemetry::Lap;

/// Shapes of one circuit fit at least so well by how the car turns …
const SAME_TURNING: f64 = 0.9;
/// … by the hands on the wheel …
const SAME_STEERING: f64 = 0.9;
/// … and by speed alone.
const SAME_SPEEDS: f64 = 0.97;

/// Whether the shapes of two laps are of one circuit.
#[must_use]
pub(crate) fn is_same_way(a: &Lap, b: &Lap) -> bool {
    fit_of(a, b).is_some_and(|(shape, fit)| fit >= least_fit(shape))
}

const fn least_fit(shape: Shape) -> f64 {
    match shape {
        Shape::YawRate | Shape::LatAccel => SAME_TURNING,
        Shape::Steering => SAME_STEERING,
        Shape::Speed => SAME_SPEEDS,
    }
}
