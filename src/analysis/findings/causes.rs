//! When a cause holds in a corner, and which one explains a phase.
//!
//! Braking earlier because the apex is taken slower is over-slowing, not early braking: the brake point is corrected
//! for the way that lower speed and softer braking need. A speed that is lower because the car rolled is coasting. A
//! throttle that comes later because the corner was entered faster and is slowest later is a late apex.

use super::CornerPair;
use super::deficit::Difference;
use crate::analysis::comparison::Confidence;
use crate::analysis::corner_facts::{BrakeKind, CornerFacts};
use crate::analysis::finding::Cause;
use crate::analysis::station_view::StationView;
use crate::units::Seconds;

/// Deceleration assumed where the log does not show it, m/s².
const ORDINARY_BRAKING_MPS2: f64 = 7.0;
/// Slowing down by less is lifting, and no measure of how much way a lower speed needs, m/s².
const MIN_BRAKING_MPS2: f64 = 2.0;
/// A car that rolls in a corner loses at most this, m/s²: engine, air and the tires' slip.
const ROLLING_MPS2: f64 = 4.0;
/// Trailing the brake for less than this share of the reference's time is not trailing it.
const NO_TRAIL_SHARE: f64 = 0.5;
/// Braking that costs this much time began earlier also where the brake points are close, seconds and metres.
pub(super) const MIN_PAID_S: f64 = 0.1;
const MIN_BEFORE_M: f64 = 4.0;
/// Of full braking this share is air, tires and engine, not the brakes.
const NOT_BY_BRAKES: f64 = 0.17;
/// A stop that takes off less tells nothing of what its force costs, m/s.
const MIN_STOP_MPS: f64 = 3.0;
/// A shorter braking zone tells nothing of its force, metres.
const MIN_ZONE_M: f64 = 12.0;
/// Braking that is over, and a slowest point that lies, so much earlier are all of the braking moved forward, metres.
const DONE_EARLY_M: f64 = 4.0;
/// The time in a corner is known to this many deviations of both ends (90 % of the cases, two ends).
const TIME_ERROR: f64 = 1.645 * std::f64::consts::SQRT_2;
/// A place on the track is known to this share of what a sample covers.
const OF_A_SAMPLE: f64 = 0.7;

/// Whether a cause holds in a corner.
type Holds<CornerPair> = fn(&CornerPair) -> bool;

impl CornerPair<'_> {
    /// The cause that a difference is a sign of.
    pub(super) fn cause(&self, difference: Difference) -> Cause {
        match difference {
            Difference::Brake | Difference::Lift => self.first_of(&[
                (Cause::LateApex, Self::late_apex),
                (Cause::ReleasesAbruptly, Self::never_trails),
                (Cause::RunsWide, Self::runs_wide),
                (Cause::BrakesEarly, Self::brakes_early),
                (Cause::BrakesSoft, Self::only_brakes_soft),
                (Cause::Coasts, Self::rolls_down),
                (Cause::OverSlows, Self::over_slows),
                (Cause::BrakesSoft, Self::brakes_soft),
                (Cause::BrakesEarly, Self::brakes_early_again),
                (Cause::Coasts, Self::coasts),
                (Cause::BrakesEarly, Self::brakes_before),
                (Cause::TurnsInEarly, Self::turns_in_early),
                (Cause::ReleasesAbruptly, Self::releases_abruptly),
            ]),
            Difference::Slow | Difference::Other => self.first_of(&[
                (Cause::LateApex, Self::late_apex),
                (Cause::ReleasesAbruptly, Self::never_trails),
                (Cause::RunsWide, Self::runs_wide),
                (Cause::Coasts, Self::rolls_down),
                (Cause::OverSlows, Self::over_slows),
                (Cause::BrakesEarly, Self::brakes_early),
                (Cause::BrakesEarly, Self::brakes_early_again),
                (Cause::Coasts, Self::coasts),
                (Cause::WaitsForThrottle, Self::waits_for_throttle),
                (Cause::BrakesSoft, Self::brakes_soft),
                (Cause::TurnsInEarly, Self::turns_in_early),
                (Cause::ReleasesAbruptly, Self::releases_abruptly),
            ]),
            Difference::Coast | Difference::Throttle => self.first_of(&[
                (Cause::LateApex, Self::late_apex_on_the_way_in),
                (Cause::Coasts, Self::rolls_down),
                (Cause::RunsWide, Self::runs_wide),
                (Cause::Coasts, Self::coasts),
                (Cause::WaitsForThrottle, Self::waits_for_throttle),
                (Cause::OverSlows, Self::over_slows),
                (Cause::LiftsAfterThrottle, Self::lifts_after_throttle),
                (Cause::WaitsForThrottle, Self::opens_later),
                (Cause::WaitsForThrottle, Self::never_opens),
                (Cause::TurnsInEarly, Self::turns_in_early),
                (Cause::MissesExitSpeed, Self::misses_exit_speed),
            ]),
            Difference::LiftAgain => self.first_of(&[
                (Cause::LiftsAfterThrottle, Self::lifts_after_throttle),
                (Cause::Coasts, Self::coasts),
                (Cause::WaitsForThrottle, Self::waits_for_throttle),
                (Cause::WaitsForThrottle, Self::opens_later),
                (Cause::LiftsAfterThrottle, Self::lifts_again),
                (Cause::MissesExitSpeed, Self::misses_exit_speed),
            ]),
            Difference::Engine => self.first_of(&[
                (Cause::WrongGear, Self::only_the_gear),
                (Cause::ShortShifts, Self::short_shifts),
                (Cause::WrongGear, Self::wrong_gear),
                (Cause::MissesExitSpeed, Self::misses_exit_speed),
            ]),
        }
    }

    fn first_of(&self, causes: &[(Cause, Holds<Self>)]) -> Cause {
        causes
            .iter()
            .find(|(_, holds)| holds(self))
            .map_or(Cause::Slower, |(cause, _)| *cause)
    }

    /// Metres from which one place counts as before another, at a speed and a time between samples.
    pub(super) fn least_shift_m(&self, speed_mps: f64, step_s: f64) -> f64 {
        self.settings
            .min_shift
            .get()
            .max(2.0 * self.resolution.alignment.residual.get())
            .max(OF_A_SAMPLE * speed_mps * step_s)
    }

    fn least_brake_shift_m(&self) -> f64 {
        let entry_mps = self.corner.b.entry_speed.get();
        self.least_shift_m(entry_mps, self.resolution.brake_step_s)
            .max(self.settings.min_brake_shift_time.get() * entry_mps)
    }

    /// Metres by which `a` brakes before the reference.
    fn before_m(&self) -> Option<f64> {
        Some(self.corner.b.brake_point?.get() - self.brakes_at?.get())
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
        let for_force_m = match self.force_share() {
            Some(share) if share > 0.0 && share < 1.0 => way_m * (1.0 / share - 1.0),
            _ => 0.0,
        };
        Some(self.before_m()? - for_speed_m - for_force_m)
    }

    pub(super) fn brakes_early(&self) -> bool {
        let least_m = self.least_brake_shift_m();
        self.before_m().is_some_and(|before_m| before_m > least_m)
            && (self.early_m().is_some_and(|early_m| early_m > least_m) || self.is_done_early())
    }

    /// Braking as a whole lies before the reference's: off the brake and slowest before it too, and not slower.
    fn is_done_early(&self) -> bool {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let least_m = DONE_EARLY_M.max(2.0 * self.resolution.alignment.residual.get());
        let released = match (a.brake_release, b.brake_release) {
            (Some(a), Some(b)) => (b - a).get() > least_m,
            _ => false,
        };
        released && (b.apex - a.apex).get() > least_m && !self.over_slows()
    }

    /// How hard `a` brakes against the reference: by the pedal, or by how fast it slows down where the pedal is not known.
    fn force_share(&self) -> Option<f64> {
        let (a, b) = (&self.corner.a, &self.corner.b);
        match (a.brake_peak, b.brake_peak) {
            (Some(a), Some(b)) => (b > 0.0).then(|| a / b),
            _ => {
                let slows = |view: &StationView, facts: &CornerFacts| {
                    let (from_m, to_m) = (facts.brake_point?.get(), facts.brake_release?.get());
                    let squares = self.driven.speed_mps(view, from_m).powi(2)
                        - self.driven.speed_mps(view, to_m).powi(2);
                    (to_m - from_m > MIN_ZONE_M).then(|| squares / (to_m - from_m))
                };
                let (a, b) = (slows(self.driven.a, a)?, slows(self.driven.b, b)?);
                (b > 0.0).then(|| a / b)
            }
        }
    }

    /// What softer braking costs by its force alone, seconds: the stop from one speed to the other takes a longer way, which the reference
    /// drives at full speed. Where a driver brakes a metre sooner or later, as on every lap, does not matter to it.
    pub(super) fn by_force_s(&self) -> Option<f64> {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let share = a.brake_peak? / b.brake_peak.filter(|peak| *peak > 0.0)?;
        // Air, tires and engine slow both alike.
        let share = NOT_BY_BRAKES + (1.0 - NOT_BY_BRAKES) * share;
        let way_m = (b.brake_release? - b.brake_point?).get();
        let (from_mps, to_mps) = (b.entry_speed.get().max(a.entry_speed.get()), b.apex_speed.get());
        let by_mps = from_mps - to_mps;
        if way_m < MIN_ZONE_M || by_mps < MIN_STOP_MPS || share <= 0.0 || share >= 1.0 {
            return None;
        }
        let braking_mps2 = (from_mps.powi(2) - to_mps.powi(2)) / (2.0 * way_m);
        let longer_s = by_mps / (share * braking_mps2) - by_mps / braking_mps2;
        let longer_m = way_m / share - way_m;
        Some(longer_s - longer_m / from_mps)
    }

    fn brakes_soft(&self) -> bool {
        self.force_share()
            .is_some_and(|share| share < self.settings.soft_brake_share)
    }

    /// Braking that is softer, and no lower speed that asks for another.
    fn only_brakes_soft(&self) -> bool {
        self.brakes_soft() && !self.over_slows()
    }

    /// Brakes on where the reference is off the brake, for the second braking in one corner, which the reference does behind it.
    fn brakes_early_again(&self) -> bool {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let from_m = self.corner.corner.entry.get();
        let alone_m = self.driven.brakes_alone_m(from_m, a.apex.get().min(b.apex.get()));
        let least_m = self.least_brake_shift_m().max(2.0 * MIN_BEFORE_M);
        alone_m.is_some_and(|[sooner_m, later_m]| sooner_m > least_m && later_m > 0.5 * least_m)
            && !self.over_slows()
    }

    /// The reference lets go slowly and trails the brake into the corner; `a` does neither.
    fn releases_abruptly(&self) -> bool {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let sooner = match (a.brake_release_time, b.brake_release_time) {
            (Some(a), Some(b)) => {
                b >= self.settings.min_release && a.get() < self.settings.abrupt_release_share * b.get()
            }
            // A switch does not show how it is released, only where.
            _ => self.corner.a.brake_kind == Some(BrakeKind::OnOff),
        };
        let less_trail = match (a.trail_braking, b.trail_braking) {
            (Some(a), Some(b)) => (b - a) > self.settings.min_trail,
            _ => false,
        };
        sooner && less_trail
    }

    /// The same so plainly that it explains an earlier brake point: who does not trail the brake has to be done before
    /// the turn-in. Braking as a whole moved forward is released as slowly as the reference's.
    pub(super) fn never_trails(&self) -> bool {
        match (self.corner.a.trail_braking, self.corner.b.trail_braking) {
            (Some(a), Some(b)) => {
                self.releases_abruptly() && a.get() < NO_TRAIL_SHARE * b.get() && !self.is_done_early()
            }
            _ => false,
        }
    }

    /// Brakes before the reference by more than the alignment leaves open, and pays for it.
    fn brakes_before(&self) -> bool {
        let by_samples_m = OF_A_SAMPLE * self.corner.b.entry_speed.get() * self.resolution.brake_step_s;
        let least_m = MIN_BEFORE_M
            .max(2.5 * self.resolution.alignment.residual.get())
            .max(by_samples_m);
        let paid_s: f64 = self
            .charges
            .iter()
            .filter(|charge| charge.difference == Difference::Brake)
            .map(|charge| charge.lost_s)
            .sum();
        self.before_m().is_some_and(|before_m| before_m > least_m) && paid_s > MIN_PAID_S
    }

    /// m/s by which `a` is slower at its apex.
    pub(super) fn lower_mps(&self) -> f64 {
        (self.corner.b.apex_speed - self.corner.a.apex_speed).get()
    }

    pub(super) fn over_slows(&self) -> bool {
        self.lower_mps() > self.settings.min_speed_difference.get()
    }

    /// Seconds that `a` rolls longer.
    fn longer_coast(&self) -> Option<Seconds> {
        Some(self.corner.a.coast? - self.corner.b.coast?)
    }

    fn coasts(&self) -> bool {
        self.longer_coast()
            .is_some_and(|longer| longer > self.settings.min_coast)
    }

    /// Coasting that explains the lower apex speed, if there is one.
    fn rolls_down(&self) -> bool {
        self.coasts()
            && self
                .longer_coast()
                .is_some_and(|longer| self.lower_mps() < ROLLING_MPS2 * longer.get())
    }

    /// No surer than the alignment; what rests on estimates, on lines or on the hands is less sure.
    /// Nor surer than the time is known: to the error with which the ends of the corner lie on each other.
    pub(super) fn confidence(&self, cause: Cause, loss: Seconds) -> Confidence {
        let estimated = self.corner.a.brake_estimated || self.corner.b.brake_estimated;
        let own = match cause {
            Cause::BrakesEarly if estimated => Confidence::Low,
            Cause::Slower
            | Cause::ReleasesAbruptly
            | Cause::TurnsInEarly
            | Cause::LateApex
            | Cause::RunsWide
            | Cause::WrongGear => Confidence::Medium,
            Cause::BrakesEarly
            | Cause::BrakesSoft
            | Cause::OverSlows
            | Cause::Coasts
            | Cause::WaitsForThrottle
            | Cause::LiftsAfterThrottle
            | Cause::ShortShifts
            | Cause::MissesExitSpeed => Confidence::High,
        };
        let speed_mps = self
            .corner
            .b
            .entry_speed
            .get()
            .min(self.corner.b.exit_speed.get())
            .max(3.0);
        let error_s = TIME_ERROR * self.resolution.alignment.residual.get() / speed_mps;
        let by_time = if loss.get() > error_s {
            Confidence::High
        } else if loss.get() > 0.5 * error_s {
            Confidence::Medium
        } else {
            Confidence::Low
        };
        own.min(by_time).min(self.resolution.alignment.confidence)
    }
}
