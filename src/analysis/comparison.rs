//! What a comparison of two laps says: plain data, filled by `compare`.
//!
//! `a` is the lap looked at, `b` the reference. Positive seconds mean that `a` is slower. Stations are metres
//! along the reference lap. Always true, to 0.001 s: the last `delta_s` equals the lap-time difference; the three
//! phase losses of a corner sum to its loss; all corners and straights sum to the difference.

use crate::telemetry::Warning;
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Two laps against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Lap time of `a` minus lap time of `b`.
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

/// How far to trust a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A hint.
    Low,
    /// Probably.
    Medium,
    /// Sure.
    High,
}

impl Confidence {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
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
    /// What `a` did.
    pub a: CornerFacts,
    /// What `b` did.
    pub b: CornerFacts,
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

/// What one lap did in one corner. `None`: the log does not say, or it did not happen. Stations along the reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CornerFacts {
    /// Speed at the corner's entry.
    pub entry_speed: MetresPerSecond,
    /// Lowest speed in the corner.
    pub apex_speed: MetresPerSecond,
    /// Where this lap was slowest.
    pub apex: Metres,
    /// Speed at the corner's exit.
    pub exit_speed: MetresPerSecond,
    /// Time spent from entry to exit.
    pub time: Seconds,
    /// Where braking began.
    pub brake_point: Option<Metres>,
    /// The log has no brake channel: the brake point was read from deceleration.
    pub brake_estimated: bool,
    /// Where the brake was released.
    pub brake_release: Option<Metres>,
    /// Strongest braking, in the unit of the brake channel (ratio or bar).
    pub brake_peak: Option<f64>,
    /// Where the throttle was picked up after the apex phase began.
    pub throttle_on: Option<Metres>,
    /// Where the throttle was fully open and stayed so.
    pub full_throttle: Option<Metres>,
    /// How often the throttle was closed again after it was picked up.
    pub throttle_lifts: Option<u32>,
    /// Time on neither pedal.
    pub coast: Option<Seconds>,
    /// Lowest gear.
    pub min_gear: Option<i32>,
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

/// One cause with its evidence and the time it is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// `F1`, `F2` … in order of worth.
    pub id: String,
    /// Number of the corner.
    pub corner: u32,
    /// Where in the corner the loss develops.
    pub phase: Phase,
    /// Why.
    pub cause: Cause,
    /// What it is worth: the time lost in that phase, less what the phase before had gained; an entry counts from the
    /// earlier brake point, an exit with what it costs on the straight behind it. No stretch counts in two findings.
    pub loss: Seconds,
    /// How far to trust it.
    pub confidence: Confidence,
    /// The measured differences that speak for the cause, the most telling first. Empty where the log shows none.
    pub evidence: Vec<Evidence>,
    /// In how many of the laps that were looked at it holds.
    pub laps: LapsHeld,
}

/// A finding holds in `held` of `of` laps; a comparison of two laps looks at one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LapsHeld {
    /// Laps that show the cause in this corner.
    pub held: usize,
    /// Laps that were looked at.
    pub of: usize,
}

/// One quantity, measured in both laps; in the unit that [`Quantity`] states.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// What was measured.
    pub quantity: Quantity,
    /// In the lap looked at.
    pub a: f64,
    /// In the reference.
    pub b: f64,
}

/// What a piece of evidence measures. Stations are metres along the reference: smaller is earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Station where braking begins, m.
    BrakePoint,
    /// Strongest braking as a share of the reference's, 0 to 1 and above; `b` is 1.
    BrakePeak,
    /// Time from strongest braking to off the brake, s.
    BrakeRelease,
    /// Time on the brake while turning, s.
    TrailBraking,
    /// Time on neither pedal, s.
    Coasting,
    /// Station where the car begins to turn, m.
    TurnIn,
    /// Station of the lowest speed, m.
    Apex,
    /// Speed at the corner's entry, m/s.
    EntrySpeed,
    /// Lowest speed, m/s.
    ApexSpeed,
    /// Speed at the corner's exit, m/s.
    ExitSpeed,
    /// Speed at the end of the straight behind the corner, m/s.
    StraightSpeed,
    /// Station where the throttle is picked up, m.
    ThrottlePickUp,
    /// Station where the throttle is fully open and stays so, m.
    FullThrottle,
    /// How often the throttle is closed again.
    ThrottleLifts,
    /// Lowest gear.
    MinGear,
    /// Engine speed before shifting up, rpm.
    ShiftSpeed,
    /// Share of the available grip that is used, 0 to 1.
    GripUse,
    /// Way driven in the corner, m.
    Distance,
}

impl Quantity {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BrakePoint => "brake_point_m",
            Self::BrakePeak => "brake_peak_share",
            Self::BrakeRelease => "brake_release_s",
            Self::TrailBraking => "trail_braking_s",
            Self::Coasting => "coast_s",
            Self::TurnIn => "turn_in_m",
            Self::Apex => "apex_m",
            Self::EntrySpeed => "entry_speed_mps",
            Self::ApexSpeed => "apex_speed_mps",
            Self::ExitSpeed => "exit_speed_mps",
            Self::StraightSpeed => "straight_speed_mps",
            Self::ThrottlePickUp => "throttle_on_m",
            Self::FullThrottle => "full_throttle_m",
            Self::ThrottleLifts => "throttle_lifts",
            Self::MinGear => "min_gear",
            Self::ShiftSpeed => "shift_rpm",
            Self::GripUse => "grip_use",
            Self::Distance => "distance_m",
        }
    }
}

/// Part of a corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Braking and turning in.
    Entry,
    /// Around the apex.
    Mid,
    /// Out of the corner.
    Exit,
}

impl Phase {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Mid => "mid",
            Self::Exit => "exit",
        }
    }
}

/// The closed list of causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Brakes earlier than the reference and loses on entry.
    BrakesEarly,
    /// Brakes with less force.
    BrakesSoft,
    /// Lets go of the brake all at once, where the reference trails it into the corner.
    ReleasesAbruptly,
    /// Is slower at the apex than the reference.
    OverSlows,
    /// Is on neither pedal for longer.
    Coasts,
    /// Begins to turn earlier.
    TurnsInEarly,
    /// Is slowest further along the corner.
    LateApex,
    /// Drives a longer way round the corner.
    RunsWide,
    /// Picks the throttle up later.
    WaitsForThrottle,
    /// Opens the throttle and closes it again.
    LiftsAfterThrottle,
    /// Shifts up at a lower engine speed.
    ShortShifts,
    /// Takes the corner in another gear.
    WrongGear,
    /// Leaves the corner slower.
    MissesExitSpeed,
    /// Time is lost here and the log does not say why.
    Slower,
}

impl Cause {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BrakesEarly => "brakes_early",
            Self::BrakesSoft => "brakes_soft",
            Self::ReleasesAbruptly => "releases_abruptly",
            Self::OverSlows => "over_slows",
            Self::Coasts => "coasts",
            Self::TurnsInEarly => "turns_in_early",
            Self::LateApex => "late_apex",
            Self::RunsWide => "runs_wide",
            Self::WaitsForThrottle => "waits_for_throttle",
            Self::LiftsAfterThrottle => "lifts_after_throttle",
            Self::ShortShifts => "short_shifts",
            Self::WrongGear => "wrong_gear",
            Self::MissesExitSpeed => "misses_exit_speed",
            Self::Slower => "slower",
        }
    }
}
