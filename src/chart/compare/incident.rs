//! One place that costs more than all others together: a spin, a stop, the way into the pits. It is cut out of what is
//! drawn, or it would flatten everything else, and said beside it.

use super::stations::Stations;
use crate::analysis::{Comparison, LapPart};
use crate::units::Seconds;

/// Less than this is driving, however unevenly it is spread.
const LEAST_S: f64 = 2.5;
/// Part of all that is lost and gained.
const LEAST_SHARE: f64 = 0.5;

/// A place that is cut out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::chart) struct Incident {
    pub(in crate::chart) part: LapPart,
    pub(in crate::chart) from_m: f64,
    pub(in crate::chart) to_m: f64,
    pub(in crate::chart) loss: Seconds,
}

impl Incident {
    /// The place, where there is one.
    pub(in crate::chart) fn of(comparison: &Comparison) -> Option<Self> {
        // What each place took by the clock; what it led to further on is driving again.
        let corners = comparison.corners.iter().map(|of| Self {
            part: LapPart::Corner(of.corner.number),
            from_m: of.corner.entry.get(),
            to_m: of.corner.exit.get(),
            loss: of.loss,
        });
        let straights = comparison.straights.iter().map(|of| Self {
            part: LapPart::StraightAfter(of.after_corner),
            from_m: of.start.get(),
            to_m: of.end.get(),
            loss: of.loss,
        });
        let places: Vec<Self> = corners
            .chain(straights)
            .filter(|place| place.loss.get().is_finite())
            .collect();
        let all_s: f64 = places.iter().map(|place| place.loss.get().abs()).sum();
        let worst = places
            .into_iter()
            .max_by(|one, other| one.loss.abs().total_cmp(&other.loss.abs()))?;
        let loss_s = worst.loss.get().abs();
        (loss_s >= LEAST_S && loss_s >= all_s * LEAST_SHARE).then_some(worst)
    }

    /// Whether the seconds counted for a corner are those of the incident.
    pub(in crate::chart) fn explains(&self, corner: u32) -> bool {
        matches!(self.part, LapPart::Corner(number) | LapPart::StraightAfter(number) if number == corner)
    }

    pub(in crate::chart) fn covers(&self, station_m: f64) -> bool {
        (self.from_m..=self.to_m).contains(&station_m)
    }

    /// What the place takes out of the delta behind it.
    pub(in crate::chart) fn step_s(&self, stations: &Stations) -> f64 {
        let at = |station_m: f64| stations.delta_at(station_m).unwrap_or_default();
        at(self.to_m) - at(self.from_m)
    }
}
