//! Where the difference comes about: corners with their phases, and the straights between them.
//!
//! A loss is the delta at the end of a stretch minus the delta at its start. Stretches tile the lap from line to
//! line, so all losses sum to the difference of the lap times without a remainder.

use super::comparison::{ComparedStraight, Corner, DeltaTrace};
use super::phases::Phases;
use crate::units::{Metres, Seconds};

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
