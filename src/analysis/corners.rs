//! Corners of a circuit, found on one lap: where they begin, where the car is slowest, where they end.
//!
//! Arcs of curvature become corners: the entry moves back to where braking or lifting begins, the apex is where the
//! car is slowest (or turns tightest where speed has no minimum), the exit is where the arc ends. Corners never
//! overlap; what lies between them is straight. A corner over the line is counted once and cut at the line.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices are taken modulo the number of stations"
)]

mod arcs;
mod curvature;
mod let_run;
mod official;
mod slides;
mod speed_minima;

use super::circuit::on_known_circuit;
use super::compare_settings::CornerSettings;
use super::comparison::{Corner, CornerClass, Direction};
use super::lap_profile::{Frame, LapProfile, MAX_LENGTH_M};
use super::line_place::{is_elsewhere, line_place};
use super::signal::{even, smoothed};
use crate::telemetry::{Interpolation, Lap};
use crate::units::{Metres, MetresPerSecond};
use arcs::{Arc, arcs};
use curvature::{STEP_M, curvature};
use slides::fill_slides;
use speed_minima::speed_minima;

/// Slowing down by more than this is braking or lifting, m/s²: rolling at speed on the level costs less.
const SLOWING_MPS2: f64 = 0.7;
/// Slowing down may pause for this long (a gear change, a bump) and still be one braking, metres.
const MAX_PAUSE_M: f64 = 16.0;
/// A corner keeps at least this much before and after its apex, metres.
const MIN_HALF_M: f64 = 6.0;
/// Speeds this close to the minimum belong to it: the apex is their middle, m/s.
const FLAT_MPS: f64 = 0.15;
/// A car is about as slow as at its slowest within this share of that speed …
const LONG_SLOW_SHARE: f64 = 0.03;
/// … for at most this long where the slowest point is one, metres, …
const SHORT_SLOW_M: f64 = 40.0;
/// … and for at least this long where it is anywhere in a long bend, metres.
const LONG_SLOW_M: f64 = 90.0;

/// The corners of a lap, in driving order, numbered from the line. Empty where the log shows none.
#[must_use]
pub fn find_corners(lap: &Lap, settings: &CornerSettings) -> Vec<Corner> {
    corners_of(&LapProfile::new(lap, &Frame::of_lap(lap)), settings)
}

/// Slow, medium or fast.
#[must_use]
pub(crate) fn corner_class(apex_speed: MetresPerSecond, settings: &CornerSettings) -> CornerClass {
    if apex_speed < settings.slow_below {
        CornerClass::Slow
    } else if apex_speed < settings.fast_from {
        CornerClass::Medium
    } else {
        CornerClass::Fast
    }
}

/// As [`find_corners`] on a lap made ready.
pub(crate) fn corners_of(profile: &LapProfile<'_>, settings: &CornerSettings) -> Vec<Corner> {
    let length_m = profile.length_m();
    if length_m > MAX_LENGTH_M {
        return Vec::new();
    }
    let times_s = profile.clock.times_at(&even(length_m, STEP_M));
    let speed_mps = smoothed(
        &profile.lap.speed().at_each(&times_s, Interpolation::Linear),
        10.0 / STEP_M,
    );
    let mut found = curvature(profile);
    if let Some(found) = &mut found {
        fill_slides(found, &speed_mps, settings);
    }
    let official = on_known_circuit(profile.lap, &settings.circuits);
    let arcs = match &found {
        Some(curvature) => {
            let turns = official.and_then(|circuit| usize::try_from(circuit.turns).ok());
            arcs(curvature, &speed_mps, turns, settings)
        }
        None => speed_minima(&speed_mps, settings.min_speed_drop.get()),
    };
    let ring = SpeedRing::new(speed_mps);
    let spans = ring.spans(&arcs, |i| {
        found.as_ref().map_or(0.0, |found| found.per_m[i].abs())
    });
    let mut corners = on_the_lap(&ring, &arcs, &spans, length_m, settings);
    // What a server or the first log of a circuit says comes before what is published.
    let published = || official.and_then(|circuit| circuit.corners.as_ref());
    let line_at_m = settings
        .line
        .or(official.and_then(|circuit| circuit.start_line))
        .and_then(|line| line_place(profile.lap, &line))
        .filter(|at| is_elsewhere(*at, profile.lap.length()))
        .map_or(0.0, Metres::get);
    if line_at_m > 0.0 {
        number_from(&mut corners, line_at_m);
    }
    if let Some(known) = settings.known.as_ref().or_else(published) {
        corners = known.on_lap(corners, length_m, line_at_m);
        for corner in &mut corners {
            #[expect(clippy::cast_possible_truncation, reason = "within the lap")]
            let station = (corner.apex.get() / STEP_M).round() as isize;
            corner.class = corner_class(MetresPerSecond::new(ring.speed(station)), settings);
        }
    }
    corners
}

/// Numbers corners from a place of the lap on, around to it again.
fn number_from(corners: &mut [Corner], line_at_m: f64) {
    let first = corners.partition_point(|corner| corner.apex.get() < line_at_m);
    let n = corners.len();
    for (number, k) in (1..).zip((first..n).chain(0..first)) {
        corners[k].number = number;
    }
}

/// Entry, apex, exit as stations of the ring; `apex` may pass the number of stations.
#[derive(Clone, Copy, Debug)]
struct Span {
    entry: isize,
    apex: isize,
    exit: isize,
}

/// Speed of a closed lap; indices wrap both ways.
struct SpeedRing {
    speed_mps: Vec<f64>,
    /// dv²/2ds, m/s².
    gain_mps2: Vec<f64>,
}

impl SpeedRing {
    fn new(speed_mps: Vec<f64>) -> Self {
        let n = speed_mps.len();
        let gain: Vec<f64> = (0..n)
            .map(|i| (speed_mps[(i + 1) % n].powi(2) - speed_mps[(i + n - 1) % n].powi(2)) / (4.0 * STEP_M))
            .collect();
        Self {
            gain_mps2: smoothed(&gain, 10.0 / STEP_M),
            speed_mps,
        }
    }

    fn len(&self) -> isize {
        self.speed_mps.len() as isize
    }

    fn speed(&self, i: isize) -> f64 {
        self.speed_mps[i.rem_euclid(self.len()) as usize]
    }

    fn gain(&self, i: isize) -> f64 {
        self.gain_mps2[i.rem_euclid(self.len()) as usize]
    }

    /// Entry, apex and exit of every arc, not overlapping around the ring.
    fn spans(&self, arcs: &[Arc], bend: impl Fn(usize) -> f64) -> Vec<Span> {
        let n = self.len();
        let apexes: Vec<isize> = arcs.iter().map(|arc| self.apex(arc, &bend)).collect();
        let mut spans: Vec<Span> = arcs
            .iter()
            .zip(&apexes)
            .enumerate()
            .map(|(k, (arc, &apex))| {
                let earliest = match k.checked_sub(1) {
                    Some(before) => apexes[before],
                    None => apexes.last().map_or(apex - n, |last| last - n),
                };
                Span {
                    entry: self.slowing_begins(apex, arc.start as isize, earliest.max(apex - n / 2)),
                    apex,
                    exit: (arc.end as isize).max(apex + 1),
                }
            })
            .collect();
        for k in 0..spans.len() {
            let wraps = k + 1 == spans.len();
            let after = if wraps { 0 } else { k + 1 };
            let shift = if wraps { n } else { 0 };
            let (entry, next_apex) = (spans[after].entry + shift, spans[after].apex + shift);
            if entry < spans[k].exit && after != k {
                // Braking for the next corner inside this one: this one keeps a third of its way out.
                let keeps = spans[k].apex + ((spans[k].exit - spans[k].apex) / 3).max(1);
                let border = entry.max(keeps).min(next_apex - 1).max(spans[k].apex + 1);
                spans[k].exit = border;
                spans[after].entry = border - shift;
            }
        }
        spans
    }

    /// The middle of the slowest stretch. Where the car is about as slow for long, the driver decides where it is slowest,
    /// and where speed only rises or falls nothing does: there it is the middle of the turning, which the road decides.
    fn apex(&self, arc: &Arc, bend: &impl Fn(usize) -> f64) -> isize {
        let (start, end) = (arc.start as isize, arc.end as isize);
        let Some(slowest) = (start..=end).min_by(|&i, &k| self.speed(i).total_cmp(&self.speed(k))) else {
            return start;
        };
        let middle = self.middle_of_turning(start, end, bend);
        let margin = 2.min((end - start) / 4);
        if slowest - start <= margin || end - slowest <= margin {
            return middle.unwrap_or(slowest);
        }
        let (from, to) = self.slow_stretch(slowest, start, end, FLAT_MPS);
        let speed_apex = (from + to) / 2;
        let (from, to) = self.slow_stretch(slowest, start, end, LONG_SLOW_SHARE * self.speed(slowest));
        let slow_m = (to - from) as f64 * STEP_M;
        let by_road = ((slow_m - SHORT_SLOW_M) / (LONG_SLOW_M - SHORT_SLOW_M)).clamp(0.0, 1.0);
        let apart = (middle.unwrap_or(speed_apex) - speed_apex) as f64;
        #[expect(clippy::cast_possible_truncation, reason = "within the arc")]
        let moved = (by_road * apart).round() as isize;
        speed_apex + moved
    }

    /// First and last station around the slowest one at which the car is slower than that and some more.
    fn slow_stretch(&self, slowest: isize, start: isize, end: isize, more_mps: f64) -> (isize, isize) {
        let limit_mps = self.speed(slowest) + more_mps;
        let slow = |i: &isize| self.speed(*i) <= limit_mps;
        let from = (start..=slowest).rev().take_while(slow).last();
        let to = (slowest..=end).take_while(slow).last();
        (from.unwrap_or(slowest), to.unwrap_or(slowest))
    }

    /// Where half of an arc's turning is done, by its center of gravity; `None` where nothing turns.
    fn middle_of_turning(&self, start: isize, end: isize, bend: &impl Fn(usize) -> f64) -> Option<isize> {
        let (mut weight, mut moment) = (0.0, 0.0);
        for i in start..=end {
            let bend = bend(i.rem_euclid(self.len()) as usize);
            weight += bend;
            moment += bend * (i - start) as f64;
        }
        #[expect(clippy::cast_possible_truncation, reason = "within the arc")]
        let middle = (weight > 0.0).then(|| start + (moment / weight).round() as isize);
        middle
    }

    /// Walks back from the apex to where the car begins to slow down, at the latest the arc's start.
    fn slowing_begins(&self, apex: isize, arc_start: isize, earliest: isize) -> isize {
        #[expect(clippy::cast_possible_truncation, reason = "a small constant")]
        let pause = (MAX_PAUSE_M / STEP_M) as isize;
        let mut begins = arc_start;
        let mut slowing = arc_start;
        for i in (earliest + 1..apex).rev() {
            if self.gain(i) < -SLOWING_MPS2 {
                slowing = i;
                begins = begins.min(i);
            } else if i < arc_start && slowing.min(arc_start) - i > pause {
                break;
            }
        }
        begins
    }
}

/// From the ring to the lap: cut at the line, sorted, numbered.
fn on_the_lap(
    ring: &SpeedRing,
    arcs: &[Arc],
    spans: &[Span],
    length_m: f64,
    settings: &CornerSettings,
) -> Vec<Corner> {
    let n = ring.len();
    let mut found: Vec<(Span, &Arc)> = spans
        .iter()
        .zip(arcs)
        .map(|(span, arc)| {
            let shift = span.apex.div_euclid(n) * n;
            let span = Span {
                entry: span.entry - shift,
                apex: span.apex - shift,
                exit: span.exit - shift,
            };
            (span, arc)
        })
        .collect();
    found.sort_by_key(|(span, _)| span.apex);
    let mut corners: Vec<Corner> = Vec::with_capacity(found.len());
    for (span, arc) in found {
        let station_m = |i: isize| (i as f64 * STEP_M).clamp(0.0, length_m);
        let apex_m = station_m(span.apex);
        let free_from_m = corners.last().map_or(0.0, |last| last.exit.get());
        let mut entry_m = station_m(span.entry)
            .min(apex_m - MIN_HALF_M)
            .max(free_from_m)
            .max(0.0);
        if let Some(last) = corners.last_mut()
            && entry_m > apex_m
        {
            // Two apexes closer than two halves: the border is between them.
            entry_m = f64::midpoint(last.apex.get(), apex_m);
            last.exit = Metres::new(entry_m);
        }
        let exit_m = station_m(span.exit).max((apex_m + MIN_HALF_M).min(length_m));
        corners.push(Corner {
            number: 0,
            name: None,
            direction: match arc.turn_rad {
                turn if turn > 0.0 => Direction::Left,
                turn if turn < 0.0 => Direction::Right,
                _ => Direction::Unknown,
            },
            class: corner_class(MetresPerSecond::new(ring.speed(span.apex)), settings),
            entry: Metres::new(entry_m.min(apex_m)),
            apex: Metres::new(apex_m),
            exit: Metres::new(exit_m),
        });
    }
    for (number, corner) in (1..).zip(&mut corners) {
        corner.number = number;
    }
    corners
}

#[cfg(test)]
mod tests;
