//! Corners of two different cars against each other: shape only, because their speeds say nothing about the drivers.
//!
//! How long the braking is, how much of the top speed is left at the apex, how long the throttle waits behind it, which
//! line is taken.

use super::comparison::{ComparedCorner, Comparison};
use super::corner_facts::CornerFacts;
use crate::units::{Metres, MetresPerSecond};

/// One corner, both cars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CornerShape {
    /// Number of the corner.
    pub corner: u32,
    /// The lap looked at.
    pub a: LapShape,
    /// The reference.
    pub b: LapShape,
    /// How far the lap looked at lies to the left of the reference around the apex; `None` where positions are not good
    /// enough.
    pub line_offset: Option<Metres>,
}

/// How a lap takes a corner, without its speed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LapShape {
    /// From the brake point to the slowest point.
    pub braking_length: Option<Metres>,
    /// Lowest speed as a share of the lap's top speed, 0 to 1.
    pub apex_share: f64,
    /// From the slowest point to where the throttle is picked up; negative: before it.
    pub throttle_delay: Option<Metres>,
}

/// The shape of every corner. `tops`: highest speed of both laps.
#[must_use]
pub(crate) fn corner_shapes(
    comparison: &Comparison,
    tops: (MetresPerSecond, MetresPerSecond),
) -> Vec<CornerShape> {
    comparison
        .corners
        .iter()
        .map(|ComparedCorner { corner, a, b, .. }| CornerShape {
            corner: corner.number,
            a: shape(a, tops.0),
            b: shape(b, tops.1),
            line_offset: a.line_offset,
        })
        .collect()
}

fn shape(facts: &CornerFacts, top: MetresPerSecond) -> LapShape {
    LapShape {
        braking_length: facts.brake_point.map(|at| facts.apex - at),
        apex_share: if top.get() > 0.0 {
            facts.apex_speed.get() / top.get()
        } else {
            0.0
        },
        throttle_delay: facts.throttle_on.map(|at| at - facts.apex),
    }
}
