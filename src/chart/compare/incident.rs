//! One place that costs more than all others together: a spin, a stop, the way into the pits. It is cut out of what is
//! drawn, or it would flatten everything else, and said beside it.

use super::stations::Stations;
use crate::analysis::{Comparison, LapPart, account};
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
        let losses = account(comparison);
        let all_s: f64 = losses.iter().map(|of| of.loss.get().abs()).sum();
        let worst = losses
            .iter()
            .max_by(|one, other| one.loss.abs().total_cmp(&other.loss.abs()))?;
        let loss_s = worst.loss.get().abs();
        if loss_s < LEAST_S || loss_s < all_s * LEAST_SHARE {
            return None;
        }
        let (from_m, to_m) = match worst.part {
            LapPart::Corner(number) => {
                let mut corners = comparison.corners.iter();
                let corner = &corners.find(|of| of.corner.number == number)?.corner;
                (corner.entry.get(), corner.exit.get())
            }
            LapPart::StraightAfter(number) => {
                let mut straights = comparison.straights.iter();
                let straight = straights.find(|of| of.after_corner == number)?;
                (straight.start.get(), straight.end.get())
            }
        };
        Some(Self {
            part: worst.part,
            from_m,
            to_m,
            loss: worst.loss,
        })
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
