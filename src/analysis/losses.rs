//! Where the difference comes about: corners with their phases, and the straights between them.
//!
//! A loss is the delta at the end of a stretch minus the delta at its start. Stretches tile the lap from line to
//! line, so all losses sum to the difference of the lap times without a remainder.

use super::comparison::{ComparedCorner, ComparedStraight, Corner, DeltaTrace};
use super::phases::Phases;
use crate::units::{Metres, Seconds};

/// A straight is lost by the exit before it if the car left the corner slower by more than this, m/s: below, speeds of
/// two laps do not differ.
const MIN_EXIT_MPS: f64 = 0.15;

/// Seconds lost between two stations.
pub(crate) fn loss(trace: &DeltaTrace, from_m: f64, to_m: f64) -> Seconds {
    Seconds::new(trace.delta_at(to_m) - trace.delta_at(from_m))
}

/// Losses of the three phases of a corner: entry, mid, exit.
pub(crate) fn phase_losses(trace: &DeltaTrace, phases: &Phases) -> [Seconds; 3] {
    let [entry_m, mid_start_m, mid_end_m, exit_m] = phases.borders_m;
    [
        loss(trace, entry_m, mid_start_m),
        loss(trace, mid_start_m, mid_end_m),
        loss(trace, mid_end_m, exit_m),
    ]
}

/// The straights: from the line, between corners, to the line; of no length where corners touch.
pub(crate) fn straights(trace: &DeltaTrace, corners: &[Corner], length: Metres) -> Vec<ComparedStraight> {
    let starts = std::iter::once((0, Metres::new(0.0)))
        .chain(corners.iter().map(|corner| (corner.number, corner.exit)));
    let ends = corners
        .iter()
        .map(|corner| corner.entry)
        .chain(std::iter::once(length));
    starts
        .zip(ends)
        .map(|((after_corner, start), end)| ComparedStraight {
            after_corner,
            start,
            end,
            loss: loss(trace, start.get(), end.get()),
        })
        .collect()
}

/// Seconds lost on the approach to every corner, from the brake point of `a` where that lies before the entry. Sets what
/// each corner carries onto the straight behind it, which ends where the next account begins.
pub(crate) fn approaches(corners: &mut [ComparedCorner], trace: &DeltaTrace) -> Vec<Seconds> {
    let end_m = trace.distance_m.last().copied().unwrap_or_default();
    let starts_m: Vec<f64> = (0..corners.len()).map(|k| account_start_m(corners, k)).collect();
    for (k, corner) in corners.iter_mut().enumerate() {
        let next_m = starts_m.get(k + 1).copied().unwrap_or(end_m);
        let straight = loss(trace, corner.corner.exit.get(), next_m);
        // A straight begun slower loses time, one begun faster gains; anything else has another reason.
        let slower_mps = (corner.b.exit_speed - corner.a.exit_speed).get();
        let by_speed = slower_mps.abs() > MIN_EXIT_MPS && slower_mps * straight.get() > 0.0;
        if by_speed || (straight.get() > 0.0 && is_still_leaving(corner)) {
            corner.carried = straight;
        }
    }
    corners
        .iter()
        .zip(&starts_m)
        .map(|(corner, start_m)| loss(trace, *start_m, corner.corner.entry.get()))
        .collect()
}

/// Whether `a` is not done with a corner where it ends: the throttle closes again, or opens later than the reference's, or the gears
/// are others.
fn is_still_leaving(corner: &ComparedCorner) -> bool {
    let (a, b) = (&corner.a, &corner.b);
    let lifts = a.throttle_lifts > b.throttle_lifts && b.throttle_lifts.is_some();
    let opens_later = match (a.full_throttle, b.full_throttle) {
        (Some(a), Some(b)) => a > b && a > corner.corner.exit,
        _ => false,
    };
    let shifts_sooner = match (a.shift_rpm, b.shift_rpm) {
        (Some(a), Some(b)) => a < b,
        _ => false,
    };
    let other_gear = match (a.min_gear, b.min_gear) {
        (Some(a), Some(b)) => a != b,
        _ => false,
    };
    let ends_slower = a.straight_speed < b.straight_speed && a.straight_speed.is_some();
    lifts || opens_later || ((shifts_sooner || other_gear) && ends_slower)
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
