//! Which of several laps is the fastest, corner by corner and straight by straight.

use super::laps::OTHER_INKS;
use super::{CompareInput, Stations};
use crate::chart::figure::Ink;

/// Laps closer together than this are equally fast.
const LEAST_LEAD_S: f64 = 0.000_5;
/// Shorter straights belong to the corner after them.
const LEAST_STRAIGHT_M: f64 = 1.0;

/// A corner or a straight.
pub(in crate::chart) struct Part {
    pub(in crate::chart) from_m: f64,
    pub(in crate::chart) to_m: f64,
    /// Number of the corner; `None`: a straight.
    pub(in crate::chart) corner: Option<u32>,
    /// The ink of the fastest lap; even where none is.
    pub(in crate::chart) fastest: Ink,
}

/// All parts of the stretch shown, in order; empty unless more than two laps are held against each other.
pub(in crate::chart) fn parts(input: &CompareInput<'_>, stations: &Stations) -> Vec<Part> {
    if input.others.is_empty() {
        return Vec::new();
    }
    let others: Vec<(Ink, Stations)> = OTHER_INKS
        .into_iter()
        .zip(input.others)
        .map(|(ink, other)| (ink, Stations::new(&other.comparison, input.window)))
        .collect();
    let fastest = |from_m: f64, to_m: f64| {
        let lost = |of: &Stations| Some(of.delta_at(to_m)? - of.delta_at(from_m)?);
        let mut lost_s: Vec<(Ink, f64)> = vec![(Ink::LapB, 0.0)];
        lost_s.extend(lost(stations).map(|lost_s| (Ink::LapA, lost_s)));
        lost_s.extend(others.iter().filter_map(|(ink, of)| Some((*ink, lost(of)?))));
        lost_s.sort_by(|one, other| one.1.total_cmp(&other.1));
        match lost_s.as_slice() {
            [first, second, ..] if second.1 - first.1 >= LEAST_LEAD_S => first.0,
            _ => Ink::Even,
        }
    };
    let mut parts = Vec::new();
    let (mut at_m, end_m) = stations.span_m();
    let mut add = |from_m: f64, to_m: f64, corner| {
        let fastest = fastest(from_m, to_m);
        parts.push(Part {
            from_m,
            to_m,
            corner,
            fastest,
        });
    };
    for compared in &input.comparison.corners {
        let (entry_m, exit_m) = (compared.corner.entry.get(), compared.corner.exit.get());
        let (from_m, to_m) = (entry_m.max(at_m), exit_m.min(end_m));
        // Not finite, or not in the picture.
        let is_drawn = to_m > from_m && entry_m.is_finite();
        if !is_drawn {
            continue;
        }
        if from_m - at_m > LEAST_STRAIGHT_M {
            add(at_m, from_m, None);
        }
        add(from_m, to_m, Some(compared.corner.number));
        at_m = to_m;
    }
    if end_m - at_m > LEAST_STRAIGHT_M {
        add(at_m, end_m, None);
    }
    parts
}
