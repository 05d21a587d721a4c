//! Laps as numbers along the track: what the dashboard draws. One lap over its own distance, or several at the stations
//! of their comparison with one reference.

use super::compare_laps::Pair;
use super::error::no_such_lap;
use super::label::{LapSummary, circuit_label};
use super::lap_pictures::LapsToDraw;
use super::{Actor, App, Error};
use crate::analysis::{Comparison, MapUp, Plane, Positions, turned};
use crate::db::{circuits, laps};
use crate::ids::LapId;
use crate::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap, Series, Unit};
use crate::words::Words;

/// What is drawn along a lap; everything else is position or bookkeeping.
const SHOWN: [ChannelRole; 11] = [
    ChannelRole::Speed,
    ChannelRole::Throttle,
    ChannelRole::Brake,
    ChannelRole::Steering,
    ChannelRole::Gear,
    ChannelRole::Rpm,
    ChannelRole::Clutch,
    ChannelRole::LongAccel,
    ChannelRole::LatAccel,
    ChannelRole::YawRate,
    ChannelRole::Altitude,
];

/// A lap looked at and a reference, and up to two more laps held against the same reference.
#[derive(Clone, Debug)]
pub struct ComparedTraces {
    /// The lap looked at.
    pub a: TracedLap,
    /// The reference.
    pub b: TracedLap,
    /// What the comparison of the two says.
    pub comparison: Comparison,
    /// The laps beside the two, each with its own comparison.
    pub others: Vec<(TracedLap, Comparison)>,
}

/// A lap at stations. All columns are of one length.
#[derive(Clone, Debug)]
pub struct TracedLap {
    /// Which lap.
    pub summary: LapSummary,
    /// The lap itself.
    pub lap: Lap,
    /// Seconds since the line.
    pub time_s: Vec<f64>,
    /// Its channels.
    pub channels: Vec<TracedChannel>,
    /// Where it was.
    pub line: Option<Line>,
}

/// A channel at stations.
#[derive(Clone, Debug, PartialEq)]
pub struct TracedChannel {
    /// What it is.
    pub role: ChannelRole,
    /// Its unit.
    pub unit: Unit,
    /// Whether it was measured.
    pub kind: ChannelKind,
    /// One value per station.
    pub values: Vec<f64>,
}

/// Where a lap was, in metres from a point that all laps of a comparison share, the way up that its circuit is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Metres to the right.
    pub x_m: Vec<f64>,
    /// Metres up.
    pub y_m: Vec<f64>,
    /// Put together from how the car turned, not measured.
    pub is_estimated: bool,
}

/// One lap over its own distance.
#[derive(Clone, Debug)]
pub struct LapTraces {
    /// Metres since the line, in steps of one; the last step is shorter.
    pub distance_m: Vec<f64>,
    /// The lap there.
    pub lap: TracedLap,
}

impl App {
    /// Compares laps and gives their channels at the stations of the reference.
    ///
    /// # Errors
    /// No such laps, laps that cannot be compared, the database.
    pub async fn compare_traces(&self, actor: &Actor, pair: Pair) -> Result<ComparedTraces, Error> {
        let words = self.words_of(actor).await;
        let loaded = self.load_pair(actor, pair).await?;
        Self::on_cpu(self.render_permits(), move || {
            let compared = loaded.compared(words)?;
            Ok(traced(
                (compared.a, compared.b, compared.others),
                compared.to_draw,
            ))
        })
        .await?
    }

    /// The channels of one lap over its own distance.
    ///
    /// # Errors
    /// No such lap, the database.
    pub async fn lap_traces(&self, actor: &Actor, lap: LapId) -> Result<LapTraces, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let summary = self.visible(actor, &mut tx, lap).await?;
        let lap = laps::load(&mut tx, summary.id).await.map_err(no_such_lap)?;
        let mut corners = self.settings.compare.corners.clone();
        corners.line = circuits::corners_from(&mut tx, summary.circuit_id).await?;
        drop(tx);
        // A well-known circuit has one name in every language.
        let circuit = circuit_label(&summary.circuit, Words::default());
        Self::on_cpu(self.render_permits(), move || {
            let distance_m = metre_by_metre(lap.length().get());
            let time_s = times_at(lap.distance(), &distance_m);
            let map = Map::of_laps([&lap], MapUp::of_lap(&lap, Some(&circuit), &corners));
            LapTraces {
                distance_m,
                lap: traced_lap(summary, lap, time_s, &map),
            }
        })
        .await
    }
}

fn traced((a, b, others): (LapSummary, LapSummary, Vec<LapSummary>), laps: LapsToDraw) -> ComparedTraces {
    // One map for all of them.
    let map = Map::of_laps([&laps.b.lap, &laps.a.lap], laps.map_up);
    let trace = &laps.comparison.trace;
    let (a_time_s, b_time_s) = (trace.a_time_s.clone(), trace.b_time_s.clone());
    let others = others.into_iter().zip(laps.others).map(|(summary, other)| {
        let time_s = other.comparison.trace.a_time_s.clone();
        (traced_lap(summary, other.lap.lap, time_s, &map), other.comparison)
    });
    ComparedTraces {
        others: others.collect(),
        a: traced_lap(a, laps.a.lap, a_time_s, &map),
        b: traced_lap(b, laps.b.lap, b_time_s, &map),
        comparison: laps.comparison,
    }
}

/// What positions are drawn on.
struct Map {
    plane: Option<Plane>,
    /// How far it is turned, degrees counterclockwise.
    turn_deg: f64,
}

impl Map {
    /// The map of the first of these laps that has positions.
    fn of_laps<const N: usize>(laps: [&Lap; N], map_up: MapUp) -> Self {
        let plane = laps.into_iter().find_map(Plane::of_lap);
        let positions = laps
            .into_iter()
            .find_map(|lap| Positions::of_channels(lap.channels(), plane.as_ref()));
        let whole: Vec<(f64, f64)> = positions.map_or_else(Vec::new, |positions| {
            positions.x_m.into_iter().zip(positions.y_m).collect()
        });
        Self {
            turn_deg: map_up.turn_deg(&whole, plane.is_some()),
            plane,
        }
    }
}

fn traced_lap(summary: LapSummary, lap: Lap, time_s: Vec<f64>, map: &Map) -> TracedLap {
    let channels = SHOWN
        .into_iter()
        .filter_map(|role| {
            let channel = lap.channel(role)?;
            Some(TracedChannel {
                role,
                unit: channel.unit,
                kind: channel.kind,
                values: channel.series.at_each(&time_s, role.interpolation()),
            })
        })
        .collect();
    TracedLap {
        channels,
        line: line(&lap, &time_s, map),
        summary,
        lap,
        time_s,
    }
}

fn line(lap: &Lap, time_s: &[f64], map: &Map) -> Option<Line> {
    let positions = Positions::of_channels(lap.channels(), map.plane.as_ref())?;
    let at = |values: Vec<f64>| {
        let series = Series::new(positions.time_s.clone(), values).ok()?;
        Some(series.at_each(time_s, Interpolation::Linear))
    };
    let is_estimated = [ChannelRole::Latitude, ChannelRole::X]
        .into_iter()
        .find_map(|role| lap.channel(role))
        .is_some_and(|channel| channel.kind == ChannelKind::Estimated);
    let (east_m, north_m) = (at(positions.x_m.clone())?, at(positions.y_m.clone())?);
    let places = east_m.into_iter().zip(north_m);
    let (x_m, y_m) = places.map(|place| turned(place, map.turn_deg)).unzip();
    Some(Line {
        x_m,
        y_m,
        is_estimated,
    })
}

/// 0, 1, 2 … and the length itself.
fn metre_by_metre(length_m: f64) -> Vec<f64> {
    let mut distance_m: Vec<f64> = std::iter::successors(Some(0.0), |at_m| Some(at_m + 1.0))
        .take_while(|at_m| *at_m < length_m)
        .collect();
    distance_m.push(length_m);
    distance_m
}

/// When a lap was at each distance; both rise.
fn times_at(distance: &Series, wanted_m: &[f64]) -> Vec<f64> {
    let (own_m, own_s) = (distance.values(), distance.times_s());
    let value = |values: &[f64], index: usize| values.get(index).copied().unwrap_or_default();
    let mut before = 0;
    wanted_m
        .iter()
        .map(|&at_m| {
            while before + 2 < own_m.len() && value(own_m, before + 1) < at_m {
                before += 1;
            }
            let (from_m, to_m) = (value(own_m, before), value(own_m, before + 1));
            let (from_s, to_s) = (value(own_s, before), value(own_s, before + 1));
            let share = if to_m > from_m {
                ((at_m - from_m) / (to_m - from_m)).clamp(0.0, 1.0)
            } else {
                0.0
            };
            from_s + share * (to_s - from_s)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_is_at_every_metre_once_and_at_its_end() {
        assert_eq!(metre_by_metre(2.5), [0.0, 1.0, 2.0, 2.5]);
        assert_eq!(metre_by_metre(2.0), [0.0, 1.0, 2.0]);
    }

    #[test]
    fn the_time_at_a_distance_lies_between_the_samples_around_it() {
        let distance = Series::new(vec![0.0, 1.0, 2.0, 3.0], vec![0.0, 10.0, 10.0, 30.0]).unwrap();
        assert_eq!(
            times_at(&distance, &[0.0, 5.0, 10.0, 20.0, 30.0, 31.0]),
            [0.0, 0.5, 1.0, 2.5, 3.0, 3.0]
        );
    }
}
