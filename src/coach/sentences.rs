//! What happens, by cause: with the measured numbers where the log has them, else plain.

use super::facts::variables::Variables;
use crate::analysis::Cause;
use crate::words::{Words, args};

/// `brakes 14 m early`; without a measured number `brakes early`.
pub(super) fn short(cause: Cause, told: &Variables) -> Option<String> {
    short_measured(cause, told).or_else(|| Some(short_plain(cause, told.words, told.against())))
}

/// `You brake 14 m earlier than the reference.`; without a measured number the same without it.
pub(super) fn what(cause: Cause, told: &Variables) -> Option<String> {
    what_measured(cause, told).or_else(|| what_plain(cause, told))
}

/// By what the driver will know: `you brake no more than 7 m before the reference.`; `None` where only the time says it.
pub(super) fn measure(cause: Cause, told: &Variables) -> Option<String> {
    let words = told.words;
    Some(match cause {
        Cause::BrakesEarly => words.measure_brakes_early(args::MeasureBrakesEarly {
            against: told.against(),
            against_gen: told.against_gen(),
            target: told.target()?,
        }),
        // A share of somebody else's peak is no number that a driver feels.
        Cause::BrakesSoft => {
            told.target()?;
            words.measure_brakes_soft(told.against())
        }
        Cause::ReleasesAbruptly => words.measure_releases_abruptly(told.target()?),
        Cause::OverSlows => words.measure_over_slows(told.target()?),
        Cause::Coasts => words.measure_coasts(told.target()?),
        Cause::TurnsInEarly => words.measure_turns_in_early(args::MeasureTurnsInEarly {
            against: told.against(),
            against_gen: told.against_gen(),
            target: told.target()?,
        }),
        Cause::LateApex => words.measure_late_apex(args::MeasureLateApex {
            against: told.against(),
            against_gen: told.against_gen(),
            target: told.target()?,
        }),
        Cause::RunsWide => words.measure_runs_wide(args::MeasureRunsWide {
            against: told.against(),
            target: told.target()?,
        }),
        Cause::WaitsForThrottle if told.is_full_throttle() => {
            words.measure_waits_for_throttle_full(args::MeasureWaitsForThrottleFull {
                against: told.against(),
                against_gen: told.against_gen(),
                target: told.target()?,
            })
        }
        Cause::WaitsForThrottle => words.measure_waits_for_throttle(args::MeasureWaitsForThrottle {
            against: told.against(),
            against_gen: told.against_gen(),
            target: told.target()?,
        }),
        Cause::LiftsAfterThrottle => words.measure_lifts_after_throttle(),
        Cause::ShortShifts => words.measure_short_shifts(told.target()?),
        Cause::WrongGear => words.measure_wrong_gear(told.reference()?),
        Cause::MissesExitSpeed => words.measure_misses_exit_speed(told.target()?),
        Cause::Slower => return None,
    })
}

fn short_measured(cause: Cause, told: &Variables) -> Option<String> {
    let words = told.words;
    Some(match cause {
        Cause::BrakesEarly => words.short_brakes_early(told.delta()?),
        Cause::BrakesSoft => words.short_brakes_soft(),
        Cause::ReleasesAbruptly => words.short_releases_abruptly(args::ShortReleasesAbruptly {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::OverSlows => words.short_over_slows(args::ShortOverSlows {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::Coasts => words.short_coasts(args::ShortCoasts {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::TurnsInEarly => words.short_turns_in_early(told.delta()?),
        Cause::LateApex => words.short_late_apex(told.delta()?),
        Cause::RunsWide => words.short_runs_wide(told.delta()?),
        Cause::WaitsForThrottle if told.is_full_throttle() => {
            words.short_waits_for_throttle_full(told.delta()?)
        }
        Cause::WaitsForThrottle => words.short_waits_for_throttle(told.delta()?),
        Cause::LiftsAfterThrottle => words.short_lifts_after_throttle(),
        Cause::ShortShifts => words.short_short_shifts(args::ShortShortShifts {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::WrongGear => words.short_wrong_gear(args::ShortWrongGear {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::MissesExitSpeed => words.short_misses_exit_speed(args::ShortMissesExitSpeed {
            against_short: told.against_short(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::Slower => words.short_slower(),
    })
}

/// `brakes early`. `against`: what the lap is held against.
#[must_use]
pub(crate) fn short_plain(cause: Cause, words: Words, against: &str) -> String {
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
        Cause::WrongGear => words.short_wrong_gear_plain(against),
        Cause::MissesExitSpeed => words.short_misses_exit_speed_plain(),
        Cause::Slower => words.short_slower(),
    }
}

fn what_measured(cause: Cause, told: &Variables) -> Option<String> {
    let words = told.words;
    Some(match cause {
        Cause::BrakesEarly => words.what_brakes_early(args::WhatBrakesEarly {
            against: told.against(),
            delta: told.delta()?,
        }),
        Cause::BrakesSoft if told.is_far_below() => words.what_brakes_soft_much(told.against()),
        Cause::BrakesSoft => words.what_brakes_soft(told.against()),
        Cause::ReleasesAbruptly => words.what_releases_abruptly(args::WhatReleasesAbruptly {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::OverSlows => words.what_over_slows(args::WhatOverSlows {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::Coasts => words.what_coasts(args::WhatCoasts {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::TurnsInEarly => words.what_turns_in_early(args::WhatTurnsInEarly {
            against: told.against(),
            delta: told.delta()?,
        }),
        Cause::LateApex => words.what_late_apex(args::WhatLateApex {
            against: told.against(),
            against_gen: told.against_gen(),
            delta: told.delta()?,
        }),
        Cause::RunsWide => words.what_runs_wide(args::WhatRunsWide {
            against: told.against(),
            delta: told.delta()?,
        }),
        Cause::WaitsForThrottle if told.is_full_throttle() => {
            words.what_waits_for_throttle_full(args::WhatWaitsForThrottleFull {
                against: told.against(),
                delta: told.delta()?,
            })
        }
        Cause::WaitsForThrottle => words.what_waits_for_throttle(args::WhatWaitsForThrottle {
            against: told.against(),
            delta: told.delta()?,
        }),
        Cause::LiftsAfterThrottle => words.what_lifts_after_throttle(told.against()),
        Cause::ShortShifts => words.what_short_shifts(args::WhatShortShifts {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::WrongGear => words.what_wrong_gear(args::WhatWrongGear {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::MissesExitSpeed => words.what_misses_exit_speed(args::WhatMissesExitSpeed {
            against: told.against(),
            reference: told.reference()?,
            you: told.you()?,
        }),
        Cause::Slower => words.what_slower(told.worth()?),
    })
}

fn what_plain(cause: Cause, told: &Variables) -> Option<String> {
    let words = told.words;
    Some(match cause {
        Cause::BrakesEarly => words.what_brakes_early_plain(told.against()),
        Cause::BrakesSoft => words.what_brakes_soft(told.against()),
        Cause::ReleasesAbruptly => words.what_releases_abruptly_plain(told.against()),
        Cause::OverSlows => words.what_over_slows_plain(told.against()),
        Cause::Coasts => words.what_coasts_plain(told.against()),
        Cause::TurnsInEarly => words.what_turns_in_early_plain(told.against()),
        Cause::LateApex => words.what_late_apex_plain(args::WhatLateApexPlain {
            against: told.against(),
            against_gen: told.against_gen(),
        }),
        Cause::RunsWide => words.what_runs_wide_plain(told.against()),
        Cause::WaitsForThrottle => words.what_waits_for_throttle_plain(told.against()),
        Cause::LiftsAfterThrottle => words.what_lifts_after_throttle(told.against()),
        Cause::ShortShifts => words.what_short_shifts_plain(told.against()),
        Cause::WrongGear => words.what_wrong_gear_plain(told.against()),
        Cause::MissesExitSpeed => words.what_misses_exit_speed_plain(told.against()),
        Cause::Slower => words.what_slower(told.worth()?),
    })
}
