//! From losses to causes: what costs time and why.
//!
//! A cause is only named where the loss develops in its phase, where it points the right way, and where the
//! difference is larger than what the alignment leaves open. Braking earlier because the apex is taken slower is
//! over-slowing, not early braking: the brake point is corrected for the way that lower speed and softer braking need.
//! One finding per corner and phase, ranked by what it is worth: an exit counts with what it costs on the straight.
//! Silence is a result.

use super::compare_settings::FindingSettings;
use super::comparison::{
    AlignmentSummary, Cause, ComparedCorner, Confidence, CornerFacts, DeltaTrace, Evidence, Finding,
    LapsHeld, Phase, Quantity,
};
use super::losses::loss;
use crate::units::{Metres, Seconds};

/// Deceleration assumed where the log does not show it, m/s².
const ORDINARY_BRAKING_MPS2: f64 = 7.0;
/// Slowing down by less is lifting, and no measure of how much way a lower speed needs, m/s².
const MIN_BRAKING_MPS2: f64 = 2.0;
/// Corners with a shorter straight between them are one complex, metres.
const COMPLEX_STRAIGHT_M: f64 = 60.0;
/// A loss without a reason is mentioned from this multiple of the least loss on.
const UNEXPLAINED_FACTOR: f64 = 1.5;

/// Findings of a comparison, worth most first, ids `F1`, `F2` …
pub(crate) fn findings(
    corners: &[ComparedCorner],
    trace: &DeltaTrace,
    alignment: &AlignmentSummary,
    settings: &FindingSettings,
) -> Vec<Finding> {
    let end_m = trace.distance_m.last().copied().unwrap_or_default();
    let lap_time = Seconds::new(trace.b_time_s.last().copied().unwrap_or_default());
    let starts_m: Vec<f64> = (0..corners.len()).map(|k| account_start_m(corners, k)).collect();
    let mut found: Vec<Finding> = Vec::new();
    for (k, corner) in corners.iter().enumerate() {
        let view = View {
            corner,
            before: k.checked_sub(1).and_then(|before| corners.get(before)),
            alignment,
            settings,
        };
        let start_m = starts_m.get(k).copied().unwrap_or_default();
        let straight_end_m = starts_m.get(k + 1).copied().unwrap_or(end_m);
        let approach = loss(trace, start_m, corner.corner.entry.get());
        let carried = loss(trace, corner.corner.exit.get(), straight_end_m);
        // Time gained by one phase and given back by the next is not lost: only the rest of the bill counts.
        let zero = Seconds::new(0.0);
        let gained = |account: Seconds| if account < zero { account } else { zero };
        let entry = corner.entry_loss + approach;
        let mid = corner.mid_loss + gained(entry);
        let exit = corner.exit_loss + gained(mid);
        found.extend(
            [
                view.entry_finding(entry, lap_time),
                view.mid_finding(mid, lap_time),
                view.exit_finding(exit, carried, lap_time),
            ]
            .into_iter()
            .flatten(),
        );
    }
    found.sort_by(|a, b| b.loss.total_cmp(&a.loss));
    found.truncate(settings.max_findings);
    for (number, finding) in (1..).zip(&mut found) {
        finding.id = format!("F{number}");
    }
    found
}

/// Where a corner's account begins: its entry, or the brake point of `a` where that is earlier; never inside the
/// corner before.
fn account_start_m(corners: &[ComparedCorner], k: usize) -> f64 {
    let free_from_m = k
        .checked_sub(1)
        .and_then(|before| corners.get(before))
        .map_or(0.0, |before| before.corner.exit.get());
    corners.get(k).map_or(0.0, |corner| {
        let entry_m = corner.corner.entry.get();
        corner
            .a
            .brake_point
            .map_or(entry_m, |at| at.get().min(entry_m))
            .max(free_from_m)
    })
}

/// Both laps in one corner, and what counts as a difference.
#[derive(Clone, Copy)]
struct View<'a> {
    corner: &'a ComparedCorner,
    before: Option<&'a ComparedCorner>,
    alignment: &'a AlignmentSummary,
    settings: &'a FindingSettings,
}

impl View<'_> {
    /// Below this a loss is noise: the driver's, or the alignment's at the speed of this corner.
    fn least_loss_s(&self, lap_time: Seconds) -> f64 {
        let slowest_mps = self.corner.b.apex_speed.get().max(3.0);
        let by_alignment_s = self.alignment.residual.get() / slowest_mps;
        self.settings
            .min_loss
            .get()
            .max(self.settings.min_loss_share * lap_time.get())
            .max(by_alignment_s)
    }

    /// Metres from which one place counts as before another.
    fn least_shift_m(&self) -> f64 {
        self.settings
            .min_shift
            .get()
            .max(2.0 * self.alignment.residual.get())
    }

    /// A loss without a reason has to be clearer than one with a reason.
    fn finding(&self, phase: Phase, cause: Cause, loss: Seconds, lap_time: Seconds) -> Option<Finding> {
        let clearly = if cause == Cause::Slower {
            UNEXPLAINED_FACTOR
        } else {
            1.0
        };
        (loss.get() >= clearly * self.least_loss_s(lap_time)).then(|| Finding {
            id: String::new(),
            corner: self.corner.corner.number,
            phase,
            cause,
            loss,
            confidence: self.confidence(cause),
            evidence: self.evidence(cause),
            laps: LapsHeld { held: 1, of: 1 },
        })
    }

    /// What both laps measured that speaks for the cause, the most telling first.
    fn evidence(&self, cause: Cause) -> Vec<Evidence> {
        let told: &[Quantity] = match cause {
            Cause::BrakesEarly | Cause::TurnsInEarly => &[Quantity::BrakePoint, Quantity::EntrySpeed],
            Cause::BrakesSoft | Cause::ReleasesAbruptly => &[Quantity::BrakePeak, Quantity::BrakePoint],
            Cause::OverSlows | Cause::Slower | Cause::RunsWide => &[Quantity::ApexSpeed],
            Cause::Coasts => &[Quantity::Coasting],
            Cause::LateApex => &[Quantity::Apex],
            Cause::WaitsForThrottle => &[
                Quantity::ThrottlePickUp,
                Quantity::FullThrottle,
                Quantity::ExitSpeed,
            ],
            Cause::LiftsAfterThrottle => &[Quantity::ThrottleLifts, Quantity::ExitSpeed],
            Cause::WrongGear => &[Quantity::MinGear, Quantity::ExitSpeed],
            Cause::MissesExitSpeed | Cause::ShortShifts => &[Quantity::ExitSpeed],
        };
        told.iter()
            .filter_map(|quantity| self.measured(*quantity))
            .collect()
    }

    fn measured(&self, quantity: Quantity) -> Option<Evidence> {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let of = |facts: &CornerFacts| match quantity {
            Quantity::BrakePoint => facts.brake_point.map(Metres::get),
            Quantity::BrakePeak => Some(facts.brake_peak? / b.brake_peak.filter(|peak| *peak > 0.0)?),
            Quantity::Coasting => facts.coast.map(Seconds::get),
            Quantity::Apex => Some(facts.apex.get()),
            Quantity::EntrySpeed => Some(facts.entry_speed.get()),
            Quantity::ApexSpeed => Some(facts.apex_speed.get()),
            Quantity::ExitSpeed => Some(facts.exit_speed.get()),
            Quantity::ThrottlePickUp => facts.throttle_on.map(Metres::get),
            Quantity::FullThrottle => facts.full_throttle.map(Metres::get),
            Quantity::ThrottleLifts => facts.throttle_lifts.map(f64::from),
            Quantity::MinGear => facts.min_gear.map(f64::from),
            Quantity::BrakeRelease
            | Quantity::TrailBraking
            | Quantity::TurnIn
            | Quantity::StraightSpeed
            | Quantity::ShiftSpeed
            | Quantity::GripUse
            | Quantity::Distance => None,
        };
        Some(Evidence {
            quantity,
            a: of(a)?,
            b: of(b)?,
        })
    }

    fn entry_finding(&self, loss: Seconds, lap_time: Seconds) -> Option<Finding> {
        if self.carried_in() {
            return None;
        }
        self.finding(Phase::Entry, self.entry_cause(), loss, lap_time)
    }

    fn mid_finding(&self, loss: Seconds, lap_time: Seconds) -> Option<Finding> {
        if self.carried_in() {
            return None;
        }
        self.finding(Phase::Mid, self.mid_cause(), loss, lap_time)
    }

    /// What the straight loses belongs to the exit only where the exit is the reason.
    fn exit_finding(&self, loss: Seconds, carried: Seconds, lap_time: Seconds) -> Option<Finding> {
        let cause = self.exit_cause();
        let account = if cause == Cause::Slower {
            loss
        } else {
            loss + carried
        };
        self.finding(Phase::Exit, cause, account, lap_time)
    }

    /// The corner right before left `a` slower, and nothing was added: the complex speaks once, from where it began.
    fn carried_in(&self) -> bool {
        let Some(before) = self.before else { return false };
        let straight_m = self.corner.corner.entry.get() - before.corner.exit.get();
        let lower = |of: fn(&CornerFacts) -> f64| of(&self.corner.b) - of(&self.corner.a);
        let at_entry_mps = lower(|facts| facts.entry_speed.get());
        let at_apex_mps = lower(|facts| facts.apex_speed.get());
        straight_m < COMPLEX_STRAIGHT_M
            && at_entry_mps > self.settings.min_speed_difference.get()
            && at_apex_mps <= at_entry_mps + self.settings.min_speed_difference.get()
            && !self.brakes_early()
    }

    fn entry_cause(&self) -> Cause {
        if self.brakes_early() {
            Cause::BrakesEarly
        } else if self.over_slows() {
            Cause::OverSlows
        } else if self.brakes_soft() {
            Cause::BrakesSoft
        } else if self.coasts() {
            Cause::Coasts
        } else {
            Cause::Slower
        }
    }

    fn mid_cause(&self) -> Cause {
        if self.over_slows() {
            Cause::OverSlows
        } else if self.brakes_early() {
            Cause::BrakesEarly
        } else if self.coasts() {
            Cause::Coasts
        } else if self.waits_for_throttle() {
            Cause::WaitsForThrottle
        } else if self.brakes_soft() {
            Cause::BrakesSoft
        } else {
            Cause::Slower
        }
    }

    fn exit_cause(&self) -> Cause {
        if self.lifts_after_throttle() {
            Cause::LiftsAfterThrottle
        } else if self.over_slows() {
            Cause::OverSlows
        } else if self.coasts() {
            Cause::Coasts
        } else if self.waits_for_throttle() {
            Cause::WaitsForThrottle
        } else if self.misses_exit_speed() {
            Cause::MissesExitSpeed
        } else {
            Cause::Slower
        }
    }

    /// Metres by which `a` brakes before the reference.
    fn before_m(&self) -> Option<f64> {
        Some(self.corner.b.brake_point?.get() - self.corner.a.brake_point?.get())
    }

    /// Metres by which `a` brakes earlier than its own apex speed and its own force need, against the reference.
    fn early_m(&self) -> Option<f64> {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let way_m = b.apex.get() - b.brake_point?.get();
        let squares = b.entry_speed.get().powi(2) - b.apex_speed.get().powi(2);
        let braking_mps2 = if way_m > 10.0 {
            squares / (2.0 * way_m)
        } else {
            ORDINARY_BRAKING_MPS2
        };
        let slower_squares = b.apex_speed.get().powi(2) - a.apex_speed.get().powi(2);
        let for_speed_m = (slower_squares / (2.0 * braking_mps2.max(MIN_BRAKING_MPS2))).max(0.0);
        let for_force_m = match (a.brake_peak, b.brake_peak) {
            (Some(a), Some(b)) if a > 0.0 && a < b => way_m * (b / a - 1.0),
            _ => 0.0,
        };
        Some(self.before_m()? - for_speed_m - for_force_m)
    }

    fn brakes_early(&self) -> bool {
        self.before_m()
            .is_some_and(|before_m| before_m > self.least_shift_m())
            && self
                .early_m()
                .is_some_and(|early_m| early_m > self.least_shift_m())
    }

    fn brakes_soft(&self) -> bool {
        match (self.corner.a.brake_peak, self.corner.b.brake_peak) {
            (Some(a), Some(b)) => a < self.settings.soft_brake_share * b,
            _ => false,
        }
    }

    fn over_slows(&self) -> bool {
        let lower_mps = self.corner.b.apex_speed.get() - self.corner.a.apex_speed.get();
        lower_mps > self.settings.min_speed_difference.get()
    }

    fn coasts(&self) -> bool {
        match (self.corner.a.coast, self.corner.b.coast) {
            (Some(a), Some(b)) => (a - b).get() > self.settings.min_coast.get(),
            _ => false,
        }
    }

    fn waits_for_throttle(&self) -> bool {
        let later = |a: Option<Metres>, b: Option<Metres>| match (a, b) {
            (Some(a), Some(b)) => a.get() - b.get() > self.least_shift_m(),
            _ => false,
        };
        let (a, b) = (&self.corner.a, &self.corner.b);
        later(a.throttle_on, b.throttle_on) || later(a.full_throttle, b.full_throttle)
    }

    fn lifts_after_throttle(&self) -> bool {
        match (self.corner.a.throttle_lifts, self.corner.b.throttle_lifts) {
            (Some(a), Some(b)) => a > b,
            _ => false,
        }
    }

    fn misses_exit_speed(&self) -> bool {
        let lower_mps = self.corner.b.exit_speed.get() - self.corner.a.exit_speed.get();
        lower_mps > self.settings.min_speed_difference.get()
    }

    /// No surer than the alignment; estimated braking and losses without a reason are less sure.
    fn confidence(&self, cause: Cause) -> Confidence {
        let estimated = self.corner.a.brake_estimated || self.corner.b.brake_estimated;
        let own = match cause {
            Cause::BrakesEarly if estimated => Confidence::Low,
            Cause::Slower => Confidence::Medium,
            Cause::BrakesEarly
            | Cause::BrakesSoft
            | Cause::OverSlows
            | Cause::Coasts
            | Cause::WaitsForThrottle
            | Cause::LiftsAfterThrottle
            | Cause::ReleasesAbruptly
            | Cause::TurnsInEarly
            | Cause::LateApex
            | Cause::RunsWide
            | Cause::ShortShifts
            | Cause::WrongGear
            | Cause::MissesExitSpeed => Confidence::High,
        };
        own.min(self.alignment.confidence)
    }
}

#[cfg(test)]
mod tests;
