//! Corners of which a lap says less than it seems to: nothing was recorded there, or somebody was in the way.
//!
//! Of the first nothing follows, of the second at most a hint. Both are said.

use std::ops::Range;

use super::comparison::{Confidence, Corner, DeltaTrace};
use super::finding::{Finding, Gain};
use super::phases::Phases;
use super::station_view::StationView;
use crate::telemetry::{Lap, Warning};

/// Longer than this without a sample is a hole, seconds, and so many times as long as usual.
const HOLE_S: f64 = 1.5;
const HOLE_SAMPLES: f64 = 4.0;
/// Whoever is off full throttle for longer than this on one straight where the reference is on it is held up, seconds.
const HELD_UP_S: f64 = 2.0;
/// Full throttle, and what is clearly less.
const FULL: f64 = 0.95;
const LIFTED: f64 = 0.8;

/// Two laps at the stations of one trace.
pub(super) struct Pair<'a> {
    pub(super) laps: [&'a Lap; 2],
    pub(super) a: &'a StationView,
    pub(super) b: &'a StationView,
    pub(super) trace: &'a DeltaTrace,
    pub(super) spans: &'a [Phases],
}

impl Pair<'_> {
    /// Takes away what is said of corners with a hole, lowers what is said of corners in traffic, and says both.
    pub(super) fn judge(
        &self,
        corners: &[Corner],
        findings: &mut Vec<Finding>,
        gains: &mut Vec<Gain>,
    ) -> Vec<Warning> {
        let numbers = |is_so: Vec<bool>| -> Vec<u32> {
            let numbered = corners.iter().zip(is_so).filter(|(_, is_so)| *is_so);
            numbered.map(|(corner, _)| corner.number).collect()
        };
        let (missing, held_up) = (numbers(self.missing()), numbers(self.held_up()));
        findings.retain(|finding| !missing.contains(&finding.corner));
        gains.retain(|gain| !missing.contains(&gain.corner));
        let mut hinted = Vec::new();
        for finding in findings
            .iter_mut()
            .filter(|finding| held_up.contains(&finding.corner))
        {
            finding.confidence = Confidence::Low;
            hinted.push(finding.corner);
        }
        hinted.sort_unstable();
        hinted.dedup();
        let mut warnings = Vec::new();
        if !missing.is_empty() {
            warnings.push(Warning::NothingRecorded { corners: missing });
        }
        if !hinted.is_empty() {
            warnings.push(Warning::HeldUp { corners: hinted });
        }
        warnings
    }

    /// For every corner whether one of the laps has a hole in it, or on the way to the next one.
    fn missing(&self) -> Vec<bool> {
        let [a, b] = self.laps.map(holes_s);
        let overlaps = |holes_s: &[(f64, f64)], time_s: &[f64], stations: &Range<usize>| {
            let at = |station: usize| time_s.get(station).copied().unwrap_or_default();
            let (from_s, until_s) = (at(stations.start), at(stations.end));
            holes_s
                .iter()
                .any(|(hole_s, end_s)| *hole_s < until_s && *end_s > from_s)
        };
        let last = self.trace.a_time_s.len().saturating_sub(1);
        let next = self.spans.iter().skip(1).map(|span| span.entry).chain([last]);
        self.spans
            .iter()
            .zip(next)
            .map(|(span, next)| {
                let stations = span.entry..next;
                overlaps(&a, &self.trace.a_time_s, &stations) || overlaps(&b, &self.trace.b_time_s, &stations)
            })
            .collect()
    }

    /// For every corner whether the lap was held up on the straight before or behind it, or so beside one of its neighbors: whoever
    /// is in the way is there for longer than it shows.
    fn held_up(&self) -> Vec<bool> {
        let end = self.trace.a_time_s.len();
        let begins = self.spans.iter().map(|span| span.mid_end);
        let ends = self.spans.iter().map(|span| span.mid_start);
        let straights: Vec<bool> = std::iter::once(0)
            .chain(begins)
            .zip(ends.chain([end]))
            .map(|(from, to)| self.is_held_up(from..to.max(from)))
            .collect();
        let is_held_up = |straight: Option<usize>| {
            straight.and_then(|straight| straights.get(straight)).copied() == Some(true)
        };
        (0..self.spans.len())
            .map(|corner| {
                let near = [
                    corner.checked_sub(1),
                    Some(corner),
                    Some(corner + 1),
                    Some(corner + 2),
                ];
                near.into_iter().any(is_held_up)
            })
            .collect()
    }

    /// Whether the lap is long off full throttle at these stations where the reference is on it.
    fn is_held_up(&self, mut stations: Range<usize>) -> bool {
        let Some((a, b)) = self.a.throttle.as_ref().zip(self.b.throttle.as_ref()) else {
            return false;
        };
        let mut since_s: Option<f64> = None;
        stations.any(|station| {
            let lifted = a.get(station).is_some_and(|throttle| *throttle < LIFTED)
                && b.get(station).is_some_and(|throttle| *throttle >= FULL);
            let now_s = self.trace.a_time_s.get(station).copied().unwrap_or_default();
            if !lifted {
                since_s = None;
                return false;
            }
            now_s - *since_s.get_or_insert(now_s) >= HELD_UP_S
        })
    }
}

/// Where a lap has no samples for a while: from when to when.
fn holes_s(lap: &Lap) -> Vec<(f64, f64)> {
    let speed = lap.speed();
    let (first_s, last_s) = speed.span_s();
    #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
    let usual_s = (last_s - first_s) / speed.len() as f64;
    let longest_s = HOLE_S.max(HOLE_SAMPLES * usual_s);
    let windows = speed.times_s().array_windows();
    windows
        .filter(|[from_s, until_s]| until_s - from_s > longest_s)
        .map(|[from_s, until_s]| (*from_s, *until_s))
        .collect()
}
