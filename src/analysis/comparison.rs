//! What a comparison of two laps says: plain data, filled by `compare`.
//!
//! `a` is the lap looked at, `b` the reference. Positive seconds mean that `a` is slower. Stations are metres
//! along the reference lap. Always true, to 0.001 s: the last `delta_s` equals the lap-time difference; the three
//! phase losses of a corner sum to its loss; all corners and straights sum to the difference.

pub use super::confidence::Confidence;
use super::corner_facts::CornerFacts;
use super::finding::{Finding, Gain, LinkedLoss, Status};
use crate::telemetry::Warning;
use crate::units::{Metres, Seconds};

/// Whoever loses more than this in one corner went off, was held up or stopped, seconds.
pub(crate) const INCIDENT_S: f64 = 2.5;
/// Whoever is slower than this in a corner that the reference takes twice as fast did too.
const INCIDENT_MPS: f64 = 4.2;

/// Two laps against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Lap time of `a` minus lap time of `b`, both as they are told ([`Lap::told_time`](crate::telemetry::Lap::told_time)):
    /// within a millisecond of where the trace ends.
    pub delta: Seconds,
    /// How the laps were laid on each other.
    pub alignment: AlignmentSummary,
    /// The difference at every station.
    pub trace: DeltaTrace,
    /// The corners in driving order.
    pub corners: Vec<ComparedCorner>,
    /// The straights: before the first corner, between corners, after the last one.
    pub straights: Vec<ComparedStraight>,
    /// What costs time and why, worth most first. Empty is a result.
    pub findings: Vec<Finding>,
    /// The same where `a` went off, was held up or stopped: that is no way of driving, and nothing is advised.
    pub incidents: Vec<Finding>,
    /// Where `a` beats the reference, worth most first.
    pub gains: Vec<Gain>,
    /// Losses that started in the corner before, in the order driven.
    pub linked: Vec<LinkedLoss>,
    /// What the findings amount to.
    pub status: Status,
    /// What could not be said, and why.
    pub warnings: Vec<Warning>,
}

/// How two laps were laid on each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AlignmentSummary {
    /// What was matched.
    pub basis: AlignmentBasis,
    /// How far to trust it.
    pub confidence: Confidence,
    /// Along-track mismatch that is left, estimated from the data.
    pub residual: Metres,
}

/// What an alignment matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlignmentBasis {
    /// Position on the ground.
    Position,
    /// Corner shapes along the lap.
    Landmarks,
    /// Nothing but the length, scaled.
    Length,
}

impl AlignmentBasis {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Position => "position",
            Self::Landmarks => "landmarks",
            Self::Length => "length",
        }
    }
}

/// The difference at every station: 1 m steps along the reference, the last step shorter. All of one length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeltaTrace {
    /// Station, metres along the reference.
    pub distance_m: Vec<f64>,
    /// Seconds `a` is behind at the station.
    pub delta_s: Vec<f64>,
    /// Own distance of `a` at the station.
    pub a_distance_m: Vec<f64>,
    /// Own distance of `b` at the station.
    pub b_distance_m: Vec<f64>,
    /// Seconds since the line of `a` at the station.
    pub a_time_s: Vec<f64>,
    /// Seconds since the line of `b` at the station.
    pub b_time_s: Vec<f64>,
}

/// One corner, both laps.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCorner {
    /// The corner.
    pub corner: Corner,
    /// Time lost in it: the sum of the three phases.
    pub loss: Seconds,
    /// From the corner's entry to turn-in, braking included.
    pub entry_loss: Seconds,
    /// Around the apex.
    pub mid_loss: Seconds,
    /// From the apex phase to the corner's exit.
    pub exit_loss: Seconds,
    /// Time lost on the straight behind because of how the corner was left. It is a part of that straight's loss and
    /// not of `loss`, so that nothing is counted twice; 0 where the exit is not the reason.
    pub carried: Seconds,
    /// What `a` did.
    pub a: CornerFacts,
    /// What `b` did.
    pub b: CornerFacts,
}

impl Comparison {
    /// The corner with this number.
    #[must_use]
    pub fn corner(&self, number: u32) -> Option<&ComparedCorner> {
        self.corners.iter().find(|of| of.corner.number == number)
    }
}

impl ComparedCorner {
    /// Whether `a` went off, was held up or stopped here: that is no way of driving, and nothing follows from it.
    #[must_use]
    pub fn is_incident(&self) -> bool {
        let crawls =
            self.a.apex_speed.get() < INCIDENT_MPS && self.b.apex_speed.get() > 2.0 * self.a.apex_speed.get();
        (self.loss + self.carried).get() > INCIDENT_S || (crawls && self.loss.get() > 0.5)
    }
}

/// A corner of a circuit, as found on the reference lap.
#[derive(Clone, Debug, PartialEq)]
pub struct Corner {
    /// 1 for T1.
    pub number: u32,
    /// The name people use, where known.
    pub name: Option<String>,
    /// Which way it turns.
    pub direction: Direction,
    /// Slow, medium or fast.
    pub class: CornerClass,
    /// Where it begins: where braking or lifting for it starts at the earliest.
    pub entry: Metres,
    /// Where the car is slowest, or turns tightest where speed has no minimum.
    pub apex: Metres,
    /// Where it ends.
    pub exit: Metres,
}

/// Which way a corner turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Not known: the log has neither position nor lateral acceleration nor steering nor yaw rate.
    Unknown,
}

impl Direction {
    /// The name in JSON; `None` where it is not known.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Left => Some("left"),
            Self::Right => Some("right"),
            Self::Unknown => None,
        }
    }
}

/// Slow, medium or fast, by the circuit's thresholds on apex speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CornerClass {
    /// Hairpins and chicanes.
    Slow,
    /// In between.
    Medium,
    /// Taken at speed.
    Fast,
}

impl CornerClass {
    /// The name in JSON and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Medium => "medium",
            Self::Fast => "fast",
        }
    }
}

/// A straight, both laps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedStraight {
    /// Number of the corner before it; 0: from the line to the first corner.
    pub after_corner: u32,
    /// Where it begins.
    pub start: Metres,
    /// Where it ends.
    pub end: Metres,
    /// Time lost on it.
    pub loss: Seconds,
}
