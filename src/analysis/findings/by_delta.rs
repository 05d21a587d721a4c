//! What is told of a corner held against what the delta shows of it: nobody loses in a corner what the clock does not say.
//!
//! What a fault is worth is put together from missing speed, which leaves out what a driver does a little differently anywhere. Where
//! both laps lie well on each other it agrees with the delta. Where it does not, the corner holds a gain too, or the positions do not
//! tell the way: then the delta counts, and what it does not bear out is not told.

use super::driven::{COMPLEX_STRAIGHT_M, Driven};
use crate::analysis::comparison::ComparedCorner;
use crate::analysis::finding::{Finding, LinkedLoss};
use crate::analysis::losses::loss;
use crate::units::{Metres, Seconds};

/// A finding may be worth this share more than the delta shows …
const SHARE: f64 = 0.4;
/// … or so many seconds.
const LEAST_S: f64 = 0.08;

/// Takes back what findings tell beyond the delta, and what corners are said to cost in the next one beyond what is lost there.
///
/// `own_s`: what the delta shows of every corner with its approach and its straight, seconds.
pub(super) fn hold(
    found: &mut Vec<Finding>,
    linked: &mut Vec<LinkedLoss>,
    (corners, own_s): (&[ComparedCorner], &[f64]),
    least_s: f64,
) {
    for (k, (corner, own)) in corners.iter().zip(own_s).enumerate() {
        let number = corner.corner.number;
        let told_s: f64 = found
            .iter()
            .filter(|finding| finding.corner == number)
            .map(|finding| finding.loss.get())
            .sum();
        // What starts here may cost in the next corner of a complex.
        let next_s = corners
            .get(k + 1)
            .filter(|next| (next.corner.entry - corner.corner.exit).get() < COMPLEX_STRAIGHT_M)
            .and(own_s.get(k + 1))
            .map_or(0.0, |next| next.max(0.0));
        let borne_out_s = own + next_s;
        if told_s <= borne_out_s + LEAST_S.max(SHARE * told_s) {
            continue;
        }
        if borne_out_s < least_s {
            found.retain(|finding| finding.corner != number);
        } else {
            let share = borne_out_s / told_s;
            let of_it = found.iter_mut().filter(|finding| finding.corner == number);
            for finding in of_it {
                finding.loss = Seconds::new(finding.loss.get() * share);
            }
        }
    }
    linked.retain_mut(|link| {
        let at = corners
            .iter()
            .position(|corner| corner.corner.number == link.corner);
        let own = at.and_then(|k| own_s.get(k).copied()).unwrap_or_default();
        link.loss = Seconds::new(link.loss.get().min(own));
        link.loss.get() >= least_s
    });
}

/// What the delta gains or loses from the exit of the corner before to the apex of the corner behind.
pub(super) fn around_s(corners: &[ComparedCorner], k: usize, driven: &Driven<'_>) -> f64 {
    let from_m = k
        .checked_sub(1)
        .and_then(|before| corners.get(before))
        .map_or(0.0, |before| before.corner.exit.get());
    let end_m = driven.trace.distance_m.last().copied().unwrap_or_default();
    let to_m = corners.get(k + 1).map_or(end_m, |after| after.corner.apex.get());
    loss(driven.trace, from_m, to_m).get()
}

/// Where the straight behind a corner ends: where the first of both brakes for the next one, or enters it.
pub(super) fn behind_m(corners: &[ComparedCorner], k: usize, driven: &Driven<'_>) -> f64 {
    let end_m = driven.trace.distance_m.last().copied().unwrap_or_default();
    corners.get(k + 1).map_or(end_m, |next| {
        [next.a.brake_point, next.b.brake_point]
            .into_iter()
            .flatten()
            .map(Metres::get)
            .fold(next.corner.entry.get(), f64::min)
    })
}
