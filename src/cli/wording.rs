//! What the pages of several commands say alike.

use crate::analysis::{AlignmentBasis, Cause, Confidence, CornerClass, Direction, Phase};
use crate::contract::printable;
use crate::remarks;
use crate::telemetry::Warning;
use crate::words::Words;

/// A warning with its code: `Lap 3 … (laps_longer)`.
pub(super) fn remark(warning: &Warning, words: Words) -> String {
    let sentence = remarks::warning(warning, words, |foreign| printable(foreign, 60));
    format!("{sentence} ({})", warning.code())
}

pub(super) fn direction(direction: Direction, words: Words) -> String {
    match direction {
        Direction::Left => words.corners_left(),
        Direction::Right => words.corners_right(),
        Direction::Unknown => String::new(),
    }
}

pub(super) fn class(class: CornerClass, words: Words) -> String {
    match class {
        CornerClass::Slow => words.page_slow(),
        CornerClass::Medium => words.page_medium(),
        CornerClass::Fast => words.page_fast(),
    }
}

pub(super) fn phase(phase: Phase, words: Words) -> String {
    match phase {
        Phase::Entry => words.phase_entry(),
        Phase::Mid => words.phase_mid(),
        Phase::Exit => words.phase_exit(),
    }
}

pub(super) fn confidence(confidence: Confidence, words: Words) -> String {
    match confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    }
}

pub(super) fn basis(basis: AlignmentBasis, words: Words) -> String {
    match basis {
        AlignmentBasis::Position => words.basis_position(),
        AlignmentBasis::Landmarks => words.basis_landmarks(),
        AlignmentBasis::Length => words.basis_length(),
    }
}

/// What the driver does there, without its numbers.
pub(super) fn cause(cause: Cause, words: Words) -> String {
    match cause {
        Cause::BrakesEarly => words.short_brakes_early_plain(),
        Cause::BrakesSoft => words.short_brakes_soft(),
        Cause::ReleasesAbruptly => words.short_releases_abruptly_plain(),
        Cause::OverSlows => words.short_over_slows_plain(),
        Cause::Coasts => words.short_coasts_plain(),
        Cause::TurnsInEarly => words.short_turns_in_early_plain(),
        Cause::LateApex => words.short_late_apex_plain(),
        Cause::RunsWide => words.short_runs_wide_plain(),
        Cause::WaitsForThrottle => words.short_waits_for_throttle_plain(),
        Cause::LiftsAfterThrottle => words.short_lifts_after_throttle(),
        Cause::ShortShifts => words.short_short_shifts_plain(),
        Cause::WrongGear => words.short_wrong_gear_plain(&words.against()),
        Cause::MissesExitSpeed => words.short_misses_exit_speed_plain(),
        Cause::Slower => words.short_slower(),
    }
}
