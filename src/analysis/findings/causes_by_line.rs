//! When a cause that lies in the line holds: turned in early, slowest late, run wide.

use super::CornerPair;
use super::deficit::Difference;
use crate::analysis::comparison::{AlignmentBasis, Direction};
use crate::units::Metres;

/// A slowest point that lies further on goes with a brake released further on by this share of it.
const DEEPER_SHARE: f64 = 0.4;
/// The way in is part of the fault from this share of what the way out loses on.
const WAY_IN_SHARE: f64 = 0.3;
/// Positions may say that a line is wide where how both turn says at least this share of it.
const STILL_OUT_SHARE: f64 = 0.5;
/// A line that tightens late swings to the outside by so much from the first part of a corner to the last, metres; …
const MIN_SWING_M: f64 = 1.5;
/// … where laps lie on each other by how they turn, most of that is in the alignment, and this is left of it.
const MIN_SWING_BY_TURNS_M: f64 = 0.4;
/// A line outside of the reference's is a longer way by this at least, metres.
const MIN_LONGER_M: f64 = 1.0;
/// … or lies so many times outside of what the alignment leaves open, and not on a shorter way.
const FAR_OUT: f64 = 2.5;
/// Positions that leave less open than this are exact, metres.
const EXACT_M: f64 = 0.1;
/// Who is wide is slower there by this at least, m/s.
const FAR_OUT_MPS: f64 = 0.3;

impl CornerPair<'_> {
    pub(super) fn turns_in_early(&self) -> bool {
        let least_m = self
            .settings
            .min_turn_in_shift
            .get()
            .max(self.least_shift_m(self.corner.b.entry_speed.get(), self.resolution.brake_step_s));
        match (self.corner.a.turn_in, self.corner.b.turn_in) {
            (Some(a), Some(b)) => (b - a).get() > least_m,
            _ => false,
        }
    }

    /// Tightens late and is slowest further on. How both turn tells it best: the line swings to the outside. Where a log does not show
    /// that, the brake does, which stays on further into the corner: who coasts or waits is slowest further on too, but has been off
    /// the brake as early as the reference.
    pub(super) fn late_apex(&self) -> bool {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let later_m = (a.apex - b.apex).get();
        let deeper_m = match (a.brake_release, b.brake_release) {
            (Some(a), Some(b)) => (a - b).get(),
            _ => 0.0,
        };
        let least_m = self.least_shift_m(b.apex_speed.get(), self.resolution.brake_step_s);
        let is_later = later_m > self.settings.min_apex_shift.get().max(least_m);
        let least_swing_m = match self.resolution.alignment.basis {
            AlignmentBasis::Position => MIN_SWING_M,
            AlignmentBasis::Landmarks | AlignmentBasis::Length => MIN_SWING_BY_TURNS_M,
        };
        match self.outside(a.turned_swing).map(Metres::get) {
            Some(swing_m) if swing_m > least_swing_m => {
                !self.slows_for_next && later_m > 0.5 * self.settings.min_apex_shift.get()
            }
            Some(swing_m) if swing_m < 0.5 * least_swing_m => false,
            _ => {
                !self.slows_for_next
                    && is_later
                    && deeper_m > (DEEPER_SHARE * later_m).max(2.0 * self.resolution.alignment.residual.get())
            }
        }
    }

    /// The same where the way in loses too: who only waits for the throttle is slowest later as well.
    pub(super) fn late_apex_on_the_way_in(&self) -> bool {
        let sum_s = |differences: &[Difference]| -> f64 {
            let of = self
                .charges
                .iter()
                .filter(|charge| differences.contains(&charge.difference));
            of.map(|charge| charge.lost_s.max(0.0)).sum()
        };
        let into_s = sum_s(&[
            Difference::Brake,
            Difference::Lift,
            Difference::Slow,
            Difference::Other,
        ]);
        let out_s = sum_s(&[Difference::Coast, Difference::Throttle]);
        self.late_apex() && into_s > WAY_IN_SHARE * out_s
    }

    /// On the outside of the reference around the apex. How both turn tells it best; where a log does not show that, positions that
    /// are good and a longer way.
    pub(super) fn runs_wide(&self) -> bool {
        let facts = &self.corner.a;
        let by_position = self.outside(facts.line_offset);
        let least = self.settings.min_line_offset;
        match self.outside(facts.turned_offset) {
            Some(outside) if outside > least => !self.is_inside_for_sure(by_position),
            Some(outside) if outside.get() < STILL_OUT_SHARE * least.get() => false,
            _ => {
                by_position.is_some_and(|outside| outside > least)
                    && self.longer_m().is_some_and(|longer_m| {
                        let residual_m = self.resolution.alignment.residual.get();
                        let is_far_out = by_position
                            .is_some_and(|outside| outside.get() > FAR_OUT * residual_m)
                            && self.lower_mps() > FAR_OUT_MPS;
                        longer_m > MIN_LONGER_M.max(2.5 * residual_m)
                            || (is_far_out && longer_m > -residual_m)
                    })
            }
        }
    }

    /// Whether exact positions, as games write them, put `a` on the inside: then it is not wide, however it turns.
    fn is_inside_for_sure(&self, outside_by_position: Option<Metres>) -> bool {
        let alignment = &self.resolution.alignment;
        alignment.basis == AlignmentBasis::Position
            && alignment.residual.get() < EXACT_M
            && outside_by_position.is_some_and(|outside| outside.get() <= 0.0)
    }

    /// Whether how both turn says that `a` is on the outside.
    pub(super) fn turns_wide(&self) -> bool {
        self.outside(self.corner.a.turned_offset)
            .is_some_and(|outside| outside > self.settings.min_line_offset)
    }

    /// A line to the left of the reference's as a line to the outside of this corner.
    pub(super) fn outside(&self, left: Option<Metres>) -> Option<Metres> {
        match self.corner.corner.direction {
            Direction::Left => left.map(|left| Metres::new(-left.get())),
            Direction::Right => left,
            Direction::Unknown => None,
        }
    }

    pub(super) fn longer_m(&self) -> Option<f64> {
        Some((self.corner.a.distance? - self.corner.b.distance?).get())
    }
}
