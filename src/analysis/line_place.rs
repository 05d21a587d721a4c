//! Where along a lap a line on the ground lies.

use super::line::{PlaneLine, crossings};
use super::plane::{Plane, Positions};
use crate::telemetry::{ChannelKind, ChannelRole, GeoLine, Interpolation, Lap};
use crate::units::Metres;

/// Ends of a lap farther apart than this part of it, or than this many metres and two rows, do not close it.
const CLOSED: (f64, f64) = (0.02, 60.0);
/// A lap begins at a line that is so near to its beginning or its end, metres.
const SAME_LINE_M: f64 = 4.0;

/// The lap's own distance at which it comes past the line the first time; `None` for a lap that does not close, does not come
/// past, or has no measured latitude and longitude.
pub(super) fn line_place(lap: &Lap, line: &GeoLine) -> Option<Metres> {
    let is_measured = |role| {
        lap.channel(role)
            .is_some_and(|channel| channel.kind == ChannelKind::Measured)
    };
    if lap.time().is_none() || !is_measured(ChannelRole::Latitude) || !is_measured(ChannelRole::Longitude) {
        return None;
    }
    let plane = Plane::about(line.a);
    let positions = Positions::of_channels(lap.channels(), Some(&plane))?;
    if !closes(&positions, lap.length().get()) {
        return None;
    }
    let across = PlaneLine::of_geo(line, &plane, &positions);
    let driven_m = |time_s: f64| lap.distance().at(time_s, Interpolation::Linear);
    let crossed = crossings(&across, &positions, lap.speed(), driven_m);
    Some(Metres::new(driven_m(*crossed.first()?)))
}

/// Whether a place of a lap is another one than its own line.
pub(super) fn is_elsewhere(at: Metres, length: Metres) -> bool {
    let (at_m, length_m) = (at.get(), length.get());
    at_m.min(length_m - at_m) > SAME_LINE_M
}

/// Whether a path ends where it began.
fn closes(positions: &Positions, length_m: f64) -> bool {
    let place = |index: usize| Some((*positions.x_m.get(index)?, *positions.y_m.get(index)?));
    let ends = place(0).zip(place(positions.len().saturating_sub(1)));
    ends.is_some_and(|(from, to)| {
        let rows_m = 2.0 * length_m / positions.len() as f64;
        (to.0 - from.0).hypot(to.1 - from.1) <= (CLOSED.0 * length_m).min(CLOSED.1) + rows_m
    })
}
