//! Phases, causes and quantities by name, as a reader reads them.

use crate::analysis::{Cause, Phase, Quantity};
use crate::words::Words;

/// The phase of a corner.
pub(super) fn phase(phase: Phase, words: Words) -> String {
    match phase {
        Phase::Entry => words.phase_entry(),
        Phase::Mid => words.phase_mid(),
        Phase::Exit => words.phase_exit(),
    }
}

/// What a cause is about: `brake point`.
pub(super) fn topic(cause: Cause, words: Words) -> String {
    match cause {
        Cause::BrakesEarly => words.topic_brakes_early(),
        Cause::BrakesSoft => words.topic_brakes_soft(),
        Cause::ReleasesAbruptly => words.topic_releases_abruptly(),
        Cause::OverSlows => words.topic_over_slows(),
        Cause::Coasts => words.topic_coasts(),
        Cause::TurnsInEarly => words.topic_turns_in_early(),
        Cause::LateApex => words.topic_late_apex(),
        Cause::RunsWide => words.topic_runs_wide(),
        Cause::WaitsForThrottle => words.topic_waits_for_throttle(),
        Cause::LiftsAfterThrottle => words.topic_lifts_after_throttle(),
        Cause::ShortShifts => words.topic_short_shifts(),
        Cause::WrongGear => words.topic_wrong_gear(),
        Cause::MissesExitSpeed => words.topic_misses_exit_speed(),
        Cause::Slower => words.topic_slower(),
    }
}

/// A quantity by name: `lowest speed`.
pub(super) fn quantity(quantity: Quantity, words: Words) -> String {
    match quantity {
        Quantity::BrakePoint => words.quantity_brake_point_m(),
        Quantity::BrakePeak => words.quantity_brake_peak_share(),
        Quantity::BrakeRelease => words.quantity_brake_release_s(),
        Quantity::TrailBraking => words.quantity_trail_braking_s(),
        Quantity::Coasting => words.quantity_coast_s(),
        Quantity::TurnIn => words.quantity_turn_in_m(),
        Quantity::Apex => words.quantity_apex_m(),
        Quantity::EntrySpeed => words.quantity_entry_speed_mps(),
        Quantity::ApexSpeed => words.quantity_apex_speed_mps(),
        Quantity::ExitSpeed => words.quantity_exit_speed_mps(),
        Quantity::StraightSpeed => words.quantity_straight_speed_mps(),
        Quantity::ThrottlePickUp => words.quantity_throttle_on_m(),
        Quantity::FullThrottle => words.quantity_full_throttle_m(),
        Quantity::ThrottleLifts => words.quantity_throttle_lifts(),
        Quantity::MinGear => words.quantity_min_gear(),
        Quantity::ShiftSpeed => words.quantity_shift_rpm(),
        Quantity::GripUse => words.quantity_grip_use(),
        Quantity::Distance => words.quantity_distance_m(),
    }
}
