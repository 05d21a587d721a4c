//! The corners that a comparison is about.

use super::incident::Incident;
use super::input::CompareInput;
use crate::analysis::{ComparedCorner, LapPart, account};
use crate::units::Seconds;

/// A corner that costs less is none that one works on.
const WORTH_SHOWING_S: f64 = 0.02;

/// Corners that cost the lap looked at, or the reference, more than the two lie apart, the dearest first.
pub(super) fn dearest<'a>(input: &CompareInput<'a>, most: usize) -> Vec<(&'a ComparedCorner, Seconds)> {
    let comparison = input.comparison;
    let incident = Incident::of(comparison);
    let mut costs: Vec<(&ComparedCorner, Seconds)> = account(comparison)
        .into_iter()
        .filter_map(|of| match of.part {
            LapPart::Corner(number) => Some((comparison.corner(number)?, of.loss)),
            LapPart::StraightAfter(_) => None,
        })
        .filter(|(_, loss)| loss.get().abs() >= WORTH_SHOWING_S)
        .filter(|(at, _)| !incident.is_some_and(|incident| incident.explains(at.corner.number)))
        .collect();
    // What the slower lap loses is the message; what it gains comes after.
    let sign = if comparison.delta.get() < 0.0 { -1.0 } else { 1.0 };
    costs.sort_by(|one, other| (sign * other.1.get()).total_cmp(&(sign * one.1.get())));
    costs.truncate(most);
    costs
}
