//! A corner of a session: what every lap did in it.

use super::super::comparison::Corner;
use super::super::corner_facts::CornerFacts;
use crate::units::{Metres, MetresPerSecond, Seconds};

/// A corner over all laps that count.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionCorner {
    /// The corner, stations along the reference.
    pub corner: Corner,
    /// One value per lap that counts, in the order given.
    pub laps: Vec<SessionCornerLap>,
    /// Standard deviation of the lowest speed; `None` below two laps.
    pub apex_speed_deviation: Option<MetresPerSecond>,
    /// Standard deviation of the brake point; `None` below two laps that brake.
    pub brake_point_deviation: Option<Metres>,
    /// Standard deviation of the time from entry to exit; `None` below two laps.
    pub time_deviation: Option<Seconds>,
}

/// What one lap did in a corner.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionCornerLap {
    /// Number of the lap.
    pub lap: u32,
    /// The corner's entry on this lap's own distance.
    pub entry: Metres,
    /// The corner's apex on this lap's own distance.
    pub apex: Metres,
    /// The corner's exit on this lap's own distance.
    pub exit: Metres,
    /// Facts, stations along the reference.
    pub facts: CornerFacts,
    /// Time lost against the reference: in the corner, and on the straight behind because of how it was left.
    pub lost: Seconds,
}
