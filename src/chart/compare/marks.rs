//! Where both laps begin to brake and where their throttle is fully open, on the speed line of each.

use super::CompareInput;
use super::laps::DrawnLap;
use crate::analysis::{ComparedCorner, CornerFacts};
use crate::chart::figure::{Ink, Mark, MarkKind};
use crate::chart::scale::drawable;
use crate::telemetry::{ChannelRole, Unit};
use crate::units::Metres;

/// With more laps than this, marks of all of them would hide the lines.
const MOST_LAPS: usize = 2;

/// With more marks than this, as on the longest circuits, they would too.
const MOST_MARKS: usize = 100;

/// The marks inside the picture; none where there are more than two laps, or too many.
pub(in crate::chart) fn on_speed(
    input: &CompareInput<'_>,
    laps: &[DrawnLap<'_>],
    per_metre: f64,
) -> Vec<Mark> {
    if laps.len() > MOST_LAPS {
        return Vec::new();
    }
    let per_si = input.units.axis(Unit::MetresPerSecond).per_si;
    let mut marks = Vec::new();
    for lap in laps.iter().rev() {
        for corner in &input.comparison.corners {
            let Some(facts) = facts(corner, lap.ink) else {
                continue;
            };
            let places = [
                (MarkKind::Braking, facts.brake_point),
                (MarkKind::FullThrottle, facts.full_throttle),
            ];
            marks.extend(places.into_iter().filter_map(|(kind, station)| {
                let (station_m, speed_mps) = speed_at(lap, station?)?;
                let at = (station_m * per_metre, drawable(speed_mps * per_si));
                Some(Mark {
                    ink: lap.ink,
                    kind,
                    at,
                })
            }));
        }
    }
    if marks.len() > MOST_MARKS {
        marks.clear();
    }
    marks
}

const fn facts(corner: &ComparedCorner, ink: Ink) -> Option<&CornerFacts> {
    match ink {
        Ink::LapA => Some(&corner.a),
        Ink::LapB => Some(&corner.b),
        Ink::LapC | Ink::LapD | Ink::Even | Ink::Text | Ink::Muted => None,
    }
}

/// A station inside the picture with the lap's speed there.
fn speed_at(lap: &DrawnLap<'_>, station: Metres) -> Option<(f64, f64)> {
    let station_m = station.get();
    let (first_m, last_m) = (*lap.stations_m.first()?, *lap.stations_m.last()?);
    if !(first_m..=last_m).contains(&station_m) {
        return None;
    }
    let after = lap.stations_m.partition_point(|&at_m| at_m < station_m);
    let time_s = *lap.times_s.get(after)?;
    let speed = lap.lap.channel(ChannelRole::Speed)?;
    Some((
        station_m,
        speed.series.at(time_s, ChannelRole::Speed.interpolation()),
    ))
}
