//! What a comparison says in the end: causes with evidence, gains, and whether there is anything to say.

use super::confidence::Confidence;
use crate::units::Seconds;

/// One cause with its evidence and the time it is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// `F1`, `F2` … in order of worth.
    pub id: String,
    /// Number of the corner.
    pub corner: u32,
    /// Where in the corner most of the loss develops.
    pub phase: Phase,
    /// Why.
    pub cause: Cause,
    /// What it is worth: all the time that the speed lost for this reason costs until it is made up, from where the laps begin to
    /// differ, along the straight behind, through bends that both drive flat and into the next corner. No time counts in two
    /// findings.
    pub loss: Seconds,
    /// How far to trust it.
    pub confidence: Confidence,
    /// The measured differences that speak for the cause, the most telling first. Empty where the log shows none.
    pub evidence: Vec<Evidence>,
    /// In how many of the laps that were looked at it holds.
    pub laps: LapsHeld,
}

/// Time that a corner loses because the one before it was left slower: the two are one complex, and the loss starts in the
/// earlier one, whose finding counts it.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkedLoss {
    /// Number of the corner that loses the time.
    pub corner: u32,
    /// Number of the corner in which the loss starts.
    pub from: u32,
    /// Lost in other corners than the one in which it starts.
    pub loss: Seconds,
    /// The speed at its entry, both laps.
    pub evidence: Vec<Evidence>,
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

/// Which way of differing from the reference costs time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Costs {
    /// Less of it; for stations: earlier.
    Less,
    /// More of it; for stations: later.
    More,
    /// Any difference.
    Either,
}

impl Quantity {
    /// Which way of differing from the reference costs time.
    #[must_use]
    pub const fn costs(self) -> Costs {
        match self {
            Self::BrakePoint
            | Self::BrakePeak
            | Self::BrakeRelease
            | Self::TrailBraking
            | Self::TurnIn
            | Self::EntrySpeed
            | Self::ApexSpeed
            | Self::ExitSpeed
            | Self::StraightSpeed
            | Self::ShiftSpeed
            | Self::GripUse => Costs::Less,
            Self::Coasting
            | Self::Apex
            | Self::ThrottlePickUp
            | Self::FullThrottle
            | Self::ThrottleLifts
            | Self::Distance => Costs::More,
            Self::MinGear => Costs::Either,
        }
    }

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
    /// Whether it is what the driver does with brake, throttle or gears.
    #[must_use]
    pub const fn is_pedal(self) -> bool {
        match self {
            Self::BrakesEarly
            | Self::BrakesSoft
            | Self::ReleasesAbruptly
            | Self::Coasts
            | Self::WaitsForThrottle
            | Self::LiftsAfterThrottle
            | Self::ShortShifts
            | Self::WrongGear => true,
            Self::OverSlows
            | Self::TurnsInEarly
            | Self::LateApex
            | Self::RunsWide
            | Self::MissesExitSpeed
            | Self::Slower => false,
        }
    }

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

/// Where `a` is faster than the reference in a corner, with what differs. No cause is claimed.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// Number of the corner.
    pub corner: u32,
    /// Where in the corner most of it comes about.
    pub phase: Phase,
    /// Time gained there, positive.
    pub gain: Seconds,
    /// What was measured differently, the most telling first.
    pub evidence: Vec<Evidence>,
}

/// What the findings of a comparison or a session amount to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// There are findings.
    Reportable,
    /// The laps were measured well enough, and nothing stands out of the noise.
    NothingToFix,
    /// The log or the laps say too little to tell.
    #[default]
    InsufficientData,
}

impl Status {
    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reportable => "reportable",
            Self::NothingToFix => "nothing_to_fix",
            Self::InsufficientData => "insufficient_data",
        }
    }
}
