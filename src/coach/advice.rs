//! Why a cause costs time, and what to do about it, in plain words for a novice.

use super::facts::variables::Variables;
use super::{Action, Level};
use crate::analysis::Cause;
use crate::words::{Words, args};

/// Why a cause costs time.
pub(super) fn why(cause: Cause, level: Level, words: Words) -> String {
    match (cause, level) {
        (Cause::BrakesEarly, Level::Novice) => words.why_brakes_early_novice(),
        (Cause::BrakesEarly, Level::Club | Level::Fast) => words.why_brakes_early(),
        (Cause::BrakesSoft, Level::Novice) => words.why_brakes_soft_novice(),
        (Cause::BrakesSoft, Level::Club | Level::Fast) => words.why_brakes_soft(),
        (Cause::ReleasesAbruptly, Level::Novice) => words.why_releases_abruptly_novice(),
        (Cause::ReleasesAbruptly, Level::Club | Level::Fast) => words.why_releases_abruptly(),
        (Cause::OverSlows, Level::Novice) => words.why_over_slows_novice(),
        (Cause::OverSlows, Level::Club | Level::Fast) => words.why_over_slows(),
        (Cause::Coasts, Level::Novice) => words.why_coasts_novice(),
        (Cause::Coasts, Level::Club | Level::Fast) => words.why_coasts(),
        (Cause::TurnsInEarly, Level::Novice) => words.why_turns_in_early_novice(),
        (Cause::TurnsInEarly, Level::Club | Level::Fast) => words.why_turns_in_early(),
        (Cause::LateApex, Level::Novice) => words.why_late_apex_novice(),
        (Cause::LateApex, Level::Club | Level::Fast) => words.why_late_apex(),
        (Cause::RunsWide, Level::Novice) => words.why_runs_wide_novice(),
        (Cause::RunsWide, Level::Club | Level::Fast) => words.why_runs_wide(),
        (Cause::WaitsForThrottle, Level::Novice) => words.why_waits_for_throttle_novice(),
        (Cause::WaitsForThrottle, Level::Club | Level::Fast) => words.why_waits_for_throttle(),
        (Cause::LiftsAfterThrottle, Level::Novice) => words.why_lifts_after_throttle_novice(),
        (Cause::LiftsAfterThrottle, Level::Club | Level::Fast) => words.why_lifts_after_throttle(),
        (Cause::ShortShifts, Level::Novice) => words.why_short_shifts_novice(),
        (Cause::ShortShifts, Level::Club | Level::Fast) => words.why_short_shifts(),
        (Cause::WrongGear, Level::Novice) => words.why_wrong_gear_novice(),
        (Cause::WrongGear, Level::Club | Level::Fast) => words.why_wrong_gear(),
        (Cause::MissesExitSpeed, Level::Novice) => words.why_misses_exit_speed_novice(),
        (Cause::MissesExitSpeed, Level::Club | Level::Fast) => words.why_misses_exit_speed(),
        (Cause::Slower, _) => words.why_slower(),
    }
}

/// What to do.
pub(super) fn how(action: Action, level: Level, told: &Variables) -> String {
    how_named(action, level, told.words, told.against())
}

/// The same, with what the lap held against is called.
pub(super) fn how_named(action: Action, level: Level, words: Words, against: &str) -> String {
    match (action, level) {
        (Action::BrakeLater, Level::Novice) => words.how_brake_later_novice(),
        (Action::BrakeLater, Level::Club | Level::Fast) => words.how_brake_later(),
        (Action::KeepBrakePoint, Level::Novice) => words.how_keep_brake_point_and_release_sooner_novice(),
        (Action::KeepBrakePoint, Level::Club | Level::Fast) => {
            words.how_keep_brake_point_and_release_sooner()
        }
        (Action::ShapeBraking, Level::Novice) => words.how_brake_mostly_at_the_beginning_novice(),
        (Action::ShapeBraking, Level::Club | Level::Fast) => words.how_brake_mostly_at_the_beginning(),
        (Action::EaseOffSooner, Level::Novice) => words.how_release_sooner_and_gently_novice(),
        (Action::EaseOffSooner, Level::Club | Level::Fast) => words.how_release_sooner_and_gently(),
        (Action::BrakeHarder, Level::Novice) => words.how_brake_harder_novice(),
        (Action::BrakeHarder, Level::Club | Level::Fast) => words.how_brake_harder(),
        (Action::ReleaseGradually, Level::Novice) => words.how_release_gradually_novice(),
        (Action::ReleaseGradually, Level::Club | Level::Fast) => words.how_release_gradually(),
        (Action::SlowLess, Level::Novice) => words.how_slow_less_novice(),
        (Action::SlowLess, Level::Club | Level::Fast) => words.how_slow_less(),
        (Action::CoastLess, Level::Novice) => words.how_coast_less_novice(),
        (Action::CoastLess, Level::Club | Level::Fast) => words.how_coast_less(),
        (Action::TurnInLater, Level::Novice) => words.how_turn_in_later_novice(),
        (Action::TurnInLater, Level::Club | Level::Fast) => words.how_turn_in_later(),
        (Action::SlowSooner, Level::Novice) => words.how_slow_sooner_novice(),
        (Action::SlowSooner, Level::Club | Level::Fast) => words.how_slow_sooner(),
        (Action::TightenLine, Level::Novice) => words.how_tighten_line_novice(),
        (Action::TightenLine, Level::Club | Level::Fast) => words.how_tighten_line(),
        (Action::ThrottleEarlier, Level::Novice) => words.how_throttle_earlier_novice(),
        (Action::ThrottleEarlier, Level::Club | Level::Fast) => words.how_throttle_earlier(),
        (Action::ThrottleOnce, Level::Novice) => words.how_throttle_once_novice(),
        (Action::ThrottleOnce, Level::Club | Level::Fast) => words.how_throttle_once(),
        (Action::ShiftLater, Level::Novice) => words.how_shift_later_novice(),
        (Action::ShiftLater, Level::Club | Level::Fast) => words.how_shift_later(),
        (Action::MatchGear, Level::Novice) => words.how_match_gear_novice(args::HowMatchGearNovice {
            against,
            against_gen: against,
        }),
        (Action::MatchGear, Level::Club | Level::Fast) => words.how_match_gear(args::HowMatchGear {
            against,
            against_gen: against,
        }),
        (Action::ExitFaster, Level::Novice) => words.how_exit_faster_novice(),
        (Action::ExitFaster, Level::Club | Level::Fast) => words.how_exit_faster(),
        (Action::LookCloser, _) => words.how_look_closer(),
    }
}
