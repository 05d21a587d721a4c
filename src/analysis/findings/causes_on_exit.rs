//! When a cause on the way out of a corner holds: throttle, gear, exit.

use super::CornerPair;
use super::causes::MIN_PAID_S;
use super::deficit::Difference;
use crate::units::{Metres, MetresPerSecond};

/// An engine speed is exact: beside it half of what counts as slower is enough.
const SHORT_SHIFT_SHARE: f64 = 0.5;

impl CornerPair<'_> {
    /// Metres by which the throttle is picked up later, and fully open later.
    pub(super) fn throttle_later_m(&self) -> [Option<f64>; 2] {
        let later = |a: Option<Metres>, b: Option<Metres>| Some((a? - b?).get());
        let (a, b) = (&self.corner.a, &self.corner.b);
        [
            later(a.throttle_on, b.throttle_on),
            later(a.full_throttle, b.full_throttle),
        ]
    }

    pub(super) fn waits_for_throttle(&self) -> bool {
        let step_s = self.resolution.throttle_step_s;
        let least_m = self.least_shift_m(self.corner.b.apex_speed.get(), step_s);
        // A foot that comes later and goes down faster arrives at the same place: both together decide.
        match self.throttle_later_m() {
            [Some(on_m), Some(full_m)] => f64::midpoint(on_m, full_m) > least_m,
            [on_m, full_m] => on_m.or(full_m).is_some_and(|later_m| later_m > least_m),
        }
    }

    /// Fully open later, wherever it was picked up.
    pub(super) fn opens_later(&self) -> bool {
        let least_m = self.least_shift_m(self.corner.b.apex_speed.get(), self.resolution.throttle_step_s);
        let [_, full_m] = self.throttle_later_m();
        full_m.is_some_and(|later_m| later_m > least_m)
    }

    /// Is not fully on the throttle before the next corner, and leaves slower with less of it.
    pub(super) fn never_opens(&self) -> bool {
        let lost_s: f64 = self
            .charges
            .iter()
            .filter(|charge| charge.difference == Difference::Throttle)
            .map(|charge| charge.lost_s)
            .sum();
        let a = &self.corner.a;
        a.throttle_lifts.is_some()
            && a.full_throttle.is_none()
            && lost_s > MIN_PAID_S
            && self.leaves_slower(1.0)
    }

    pub(super) fn lifts_after_throttle(&self) -> bool {
        match (self.corner.a.throttle_lifts, self.corner.b.throttle_lifts) {
            (Some(a), Some(b)) => a > b,
            _ => false,
        }
    }

    /// Closes the throttle again behind the corner, so late that the next one begins before it is open again, and pays for it.
    pub(super) fn lifts_again(&self) -> bool {
        let lost_s: f64 = self
            .charges
            .iter()
            .filter(|charge| charge.difference == Difference::LiftAgain)
            .map(|charge| charge.lost_s)
            .sum();
        let from_m = self.corner.a.apex.get().max(self.corner.b.apex.get());
        lost_s > MIN_PAID_S
            && self.driven.lifts_alone_s(from_m, self.behind_m) > self.driven.pedals.min_lift.get()
    }

    /// Slower out of the corner, at its exit or at the end of the straight behind, by this share of what counts as slower.
    pub(super) fn leaves_slower(&self, share: f64) -> bool {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let least = MetresPerSecond::new(share * self.settings.min_speed_difference.get());
        let on_straight = match (a.straight_speed, b.straight_speed) {
            (Some(a), Some(b)) => b - a > least,
            _ => false,
        };
        on_straight || b.exit_speed - a.exit_speed > least || self.slowest_behind() > least
    }

    /// By how much `a` is slower where it is slowest against the reference between the exit and where the next corner is braked for:
    /// what is lost over the engine grows behind the exit, and is made up again on a long straight.
    fn slowest_behind(&self) -> MetresPerSecond {
        let lost_mps = self
            .driven
            .lower_between(self.corner.corner.exit.get(), self.behind_m);
        MetresPerSecond::new(lost_mps)
    }

    /// Another gear, as fast at the apex, as soon on the throttle and shifted up as late: the gear is no consequence.
    pub(super) fn only_the_gear(&self) -> bool {
        self.wrong_gear() && !self.over_slows() && !self.waits_for_throttle() && !self.short_shifts()
    }

    pub(super) fn wrong_gear(&self) -> bool {
        match (self.corner.a.min_gear, self.corner.b.min_gear) {
            (Some(a), Some(b)) => a != b && self.leaves_slower(1.0),
            _ => false,
        }
    }

    pub(super) fn short_shifts(&self) -> bool {
        match (self.corner.a.shift_rpm, self.corner.b.shift_rpm) {
            (Some(a), Some(b)) => {
                a < self.settings.short_shift_share * b && self.leaves_slower(SHORT_SHIFT_SHARE)
            }
            _ => false,
        }
    }

    pub(super) fn misses_exit_speed(&self) -> bool {
        let lower = self.corner.b.exit_speed - self.corner.a.exit_speed;
        lower > self.settings.min_speed_difference
    }
}
