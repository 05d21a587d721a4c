//! What to do about a cause. In a real car the first step is never a later brake point or more speed.

use super::World;
use crate::analysis::Cause;

/// What to do next lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Move the brake point towards the corner.
    BrakeLater,
    /// Leave the brake point where it is; brake shorter and lighter between it and the turn-in, in small steps.
    KeepBrakePoint,
    /// Most of the braking at its beginning, in a straight line; from there the pressure only falls.
    ShapeBraking,
    /// Begin to ease off the brake sooner, gently into the corner.
    EaseOffSooner,
    /// Press harder at the beginning of braking.
    BrakeHarder,
    /// Let the brake go bit by bit, into the corner.
    ReleaseGradually,
    /// Slow down less: more speed at the apex.
    SlowLess,
    /// From one pedal straight to the other.
    CoastLess,
    /// Begin to turn later.
    TurnInLater,
    /// Reach the lowest speed sooner in the corner.
    SlowSooner,
    /// A shorter way round the corner.
    TightenLine,
    /// Throttle sooner.
    ThrottleEarlier,
    /// Throttle once, and only when it can stay open.
    ThrottleOnce,
    /// Shift up at a higher engine speed.
    ShiftLater,
    /// The gear of the reference.
    MatchGear,
    /// Leave the corner faster: straighten the car before the throttle.
    ExitFaster,
    /// Look at both laps there; the log does not say more.
    LookCloser,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::BrakeLater,
        Self::KeepBrakePoint,
        Self::ShapeBraking,
        Self::EaseOffSooner,
        Self::BrakeHarder,
        Self::ReleaseGradually,
        Self::SlowLess,
        Self::CoastLess,
        Self::TurnInLater,
        Self::SlowSooner,
        Self::TightenLine,
        Self::ThrottleEarlier,
        Self::ThrottleOnce,
        Self::ShiftLater,
        Self::MatchGear,
        Self::ExitFaster,
        Self::LookCloser,
    ];

    /// What to do about a cause.
    #[must_use]
    pub const fn for_cause(cause: Cause, world: World) -> Self {
        match (cause, world) {
            (Cause::BrakesEarly, World::Sim) => Self::BrakeLater,
            (Cause::BrakesEarly, World::RealCar) => Self::KeepBrakePoint,
            (Cause::BrakesSoft, World::Sim) => Self::BrakeHarder,
            (Cause::OverSlows, World::Sim) => Self::SlowLess,
            (Cause::BrakesSoft, World::RealCar) => Self::ShapeBraking,
            (Cause::OverSlows, World::RealCar) => Self::EaseOffSooner,
            (Cause::ReleasesAbruptly, _) => Self::ReleaseGradually,
            (Cause::Coasts, _) => Self::CoastLess,
            (Cause::TurnsInEarly, _) => Self::TurnInLater,
            (Cause::LateApex, _) => Self::SlowSooner,
            (Cause::RunsWide, _) => Self::TightenLine,
            (Cause::WaitsForThrottle, _) => Self::ThrottleEarlier,
            (Cause::LiftsAfterThrottle, _) => Self::ThrottleOnce,
            (Cause::ShortShifts, _) => Self::ShiftLater,
            (Cause::WrongGear, _) => Self::MatchGear,
            (Cause::MissesExitSpeed, _) => Self::ExitFaster,
            (Cause::Slower, _) => Self::LookCloser,
        }
    }

    /// The name in JSON and in prompts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BrakeLater => "brake_later",
            Self::KeepBrakePoint => "keep_brake_point_and_release_sooner",
            Self::ShapeBraking => "brake_mostly_at_the_beginning",
            Self::EaseOffSooner => "release_sooner_and_gently",
            Self::BrakeHarder => "brake_harder",
            Self::ReleaseGradually => "release_gradually",
            Self::SlowLess => "slow_less",
            Self::CoastLess => "coast_less",
            Self::TurnInLater => "turn_in_later",
            Self::SlowSooner => "slow_sooner",
            Self::TightenLine => "tighten_line",
            Self::ThrottleEarlier => "throttle_earlier",
            Self::ThrottleOnce => "throttle_once",
            Self::ShiftLater => "shift_later",
            Self::MatchGear => "match_gear",
            Self::ExitFaster => "exit_faster",
            Self::LookCloser => "look_closer",
        }
    }

    /// Release, line and exit: where a driver of a real car begins.
    #[must_use]
    pub const fn is_a_safe_beginning(self) -> bool {
        match self {
            Self::ReleaseGradually
            | Self::KeepBrakePoint
            | Self::ShapeBraking
            | Self::EaseOffSooner
            | Self::CoastLess
            | Self::TurnInLater
            | Self::SlowSooner
            | Self::TightenLine
            | Self::ThrottleEarlier
            | Self::ThrottleOnce
            | Self::ShiftLater
            | Self::MatchGear
            | Self::ExitFaster
            | Self::LookCloser => true,
            Self::BrakeLater | Self::BrakeHarder | Self::SlowLess => false,
        }
    }
}
