//! What is stored of a lap in a corner and in a class of corners.

use crate::analysis::{BrakeKind, Corner, CornerClass, CornerFacts};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// What one lap did in one corner.
#[derive(Clone, Debug, PartialEq)]
pub struct LapCorner {
    /// The corner, stations along the reference.
    pub corner: Corner,
    /// What the lap did.
    pub facts: CornerFacts,
    /// Time lost against the fastest lap of the same file, which has 0: in the corner, and on the straight behind because
    /// of how it was left. `None`: stored before it was kept.
    pub lost: Option<Seconds>,
    /// Entry, apex and exit on the lap's own distance. `None`: stored before it was kept.
    pub own: Option<[Metres; 3]>,
}

/// What one lap did in the corners of one class. Speeds are means over the corners.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassStatistics {
    /// The class.
    pub class: CornerClass,
    /// How many corners of it the lap has, at least 1.
    pub corners: u32,
    /// Mean speed at the corners' entry.
    pub entry_speed: MetresPerSecond,
    /// Mean lowest speed.
    pub apex_speed: MetresPerSecond,
    /// Mean speed at the corners' exit.
    pub exit_speed: MetresPerSecond,
    /// Time spent in them, the sum.
    pub time: Seconds,
    /// Mean of the strongest braking where there was any, in the unit of the brake channel.
    pub brake_peak: Option<f64>,
    /// What the brake channel measures.
    pub brake_kind: Option<BrakeKind>,
    /// Mean time on the brake while turning, over the corners where the log says.
    pub trail_braking: Option<Seconds>,
    /// Time on neither pedal, the sum; `None` where the log does not say for any of them.
    pub coast: Option<Seconds>,
    /// Time lost against the fastest lap of the same file, the sum; `None` where it is not known of every corner.
    pub lost: Option<Seconds>,
}

pub(super) const CLASSES: [CornerClass; 3] = [CornerClass::Slow, CornerClass::Medium, CornerClass::Fast];
