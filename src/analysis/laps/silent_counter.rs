//! Where the lap channel is silent while the recording goes on.
//!
//! RaceChrono leaves the number out behind the last line crossing; others for a moment at the line. A change is sharp
//! where rows of the counter stand on both sides of it. The place of the first sharp one, seen across the driving
//! direction, is the line: a silent stretch in which the car comes past it holds a crossing. The row at which the counter
//! fell silent is taken where it lies at that place; a logger that computes crossings puts a row exactly there. Without
//! positions the last lap is whole where it is as long as the others. What nothing bears out stays as it was. Known
//! failure: a recording that ends a few rows before the line of its last lap.

use crate::telemetry::ChannelRole;

use super::super::judge::median;
use super::super::line::{PlaneLine, crossings};
use super::counter_change::{Change, LEAST_POSITION_HZ};
use super::driven_log::DrivenLog;
use super::span::{Cut, Edge};

/// The counter is silent over this many of its intervals.
const SILENT_INTERVALS: f64 = 5.0;
/// So long behind the last number the line may still come, in seconds.
const LATE_LINE_S: f64 = 2.0;
/// The row that a logger put at the line is this near to it, in metres: a receiver is as exact between two laps.
const SAME_PLACE_M: f64 = 1.0;
/// The line to either side, in metres: a track's width and a pit lane's are not much more.
const HALF_WIDTH_M: f64 = 20.0;
/// A lap may be this part longer or shorter than the others: lines of two laps differ by as much.
const SAME_LENGTH_RATIO: f64 = 0.01;
/// Without positions the counter has to be this fine, in seconds, to tell where it ends.
const FINE_S: f64 = 0.2;
/// A lap is at least this long, in metres.
const LEAST_LAP_M: f64 = 200.0;

/// Puts changes where the car came past the line, and adds the last one where the counter ends with it.
pub(super) fn settle(log: &DrivenLog<'_>, changes: &mut Vec<Change>) {
    let Some(lap) = log.series(ChannelRole::Lap) else {
        return;
    };
    let Some(interval_s) = lap.rate_hz().map(|rate_hz| 1.0 / rate_hz) else {
        return;
    };
    let is_sharp = |change: &&Change| {
        change.edge == Edge::Line && change.first_s - change.last_s <= SILENT_INTERVALS * interval_s
    };
    let place = changes
        .iter()
        .find(is_sharp)
        .and_then(|change| LineCandidate::of(log, change.first_s));
    if let Some(place) = &place {
        for change in changes.iter_mut().filter(|change| change.counts_one) {
            let is_silent = change.first_s - change.last_s > SILENT_INTERVALS * interval_s;
            let Some(fell_silent_s) = next_row_s(log, change.last_s).filter(|row_s| *row_s < change.first_s)
            else {
                continue;
            };
            if let Some(at_s) = place
                .passed(log, fell_silent_s, change.last_s, change.first_s)
                .filter(|_| is_silent)
            {
                (change.first_s, change.edge) = (at_s, Edge::Line);
            }
        }
    }
    if let Some(end) = last_change(log, changes, place.as_ref(), (lap.span_s().1, interval_s)) {
        changes.push(end);
    }
}

/// The cuts with the one that the counter did not count: where the way out and the first lap share a number, the car came past
/// the line one lap before the first change.
pub(super) fn with_uncounted_first(log: &DrivenLog<'_>, mut cuts: Vec<Cut>) -> Vec<Cut> {
    if let Some(at_s) = uncounted_first_s(log, &cuts) {
        cuts.insert(0, Cut::line(at_s));
    }
    cuts
}

fn uncounted_first_s(log: &DrivenLog<'_>, cuts: &[Cut]) -> Option<f64> {
    let first = cuts.first().filter(|cut| cut.edge == Edge::Line)?;
    let driven_m = |from_s: f64, to_s: f64| log.odometer.at(to_s) - log.odometer.at(from_s);
    let mut lengths_m: Vec<f64> = cuts
        .iter()
        .zip(cuts.iter().skip(1))
        .filter(|(from, to)| from.edge == Edge::Line && to.edge == Edge::Line)
        .map(|(from, to)| driven_m(from.at_s, to.at_s))
        .collect();
    let usual_m = median(&mut lengths_m).filter(|usual_m| *usual_m >= LEAST_LAP_M)?;
    if driven_m(log.extent_s().0, first.at_s) < usual_m {
        return None;
    }
    LineCandidate::of(log, first.at_s)?
        .passed_s
        .iter()
        .copied()
        .take_while(|at_s| *at_s < first.at_s)
        .find(|at_s| (driven_m(*at_s, first.at_s) / usual_m - 1.0).abs() <= SAME_LENGTH_RATIO)
}

/// The crossing with which the counter ends.
fn last_change(
    log: &DrivenLog<'_>,
    changes: &[Change],
    place: Option<&LineCandidate>,
    (last_s, interval_s): (f64, f64),
) -> Option<Change> {
    let begun = changes.last().filter(|change| change.edge == Edge::Line)?;
    let fell_silent_s = next_row_s(log, last_s)?;
    let driven_m = |from_s: f64, to_s: f64| log.odometer.at(to_s) - log.odometer.at(from_s);
    let mut lengths_m: Vec<f64> = changes
        .iter()
        .zip(changes.iter().skip(1))
        .filter(|(from, to)| from.edge == Edge::Line && to.edge == Edge::Line)
        .map(|(from, to)| driven_m(from.first_s, to.first_s))
        .collect();
    let usual_m = median(&mut lengths_m);
    let is_whole = |at_s: &f64| {
        let length_m = driven_m(begun.first_s, *at_s);
        length_m >= LEAST_LAP_M
            && usual_m.is_none_or(|usual_m| (length_m / usual_m - 1.0).abs() <= SAME_LENGTH_RATIO)
    };
    let at_s = match place {
        Some(place) => place.passed(log, fell_silent_s, last_s, fell_silent_s + LATE_LINE_S),
        None => usual_m.filter(|_| interval_s <= FINE_S).map(|_| fell_silent_s),
    };
    at_s.filter(is_whole).map(|first_s| Change {
        last_s,
        first_s,
        edge: Edge::Line,
        counts_one: true,
    })
}

/// The first row of any channel behind a moment.
fn next_row_s(log: &DrivenLog<'_>, after_s: f64) -> Option<f64> {
    log.channels
        .values()
        .filter_map(|channel| {
            let times_s = channel.series.times_s();
            times_s
                .get(times_s.partition_point(|time_s| *time_s <= after_s))
                .copied()
        })
        .min_by(f64::total_cmp)
}

/// A place that laps begin at, and the way they go there.
struct LineCandidate {
    at: (f64, f64),
    heading_rad: f64,
    /// When the car comes past, increasing.
    passed_s: Vec<f64>,
}

impl LineCandidate {
    fn of(log: &DrivenLog<'_>, time_s: f64) -> Option<Self> {
        let positions = log
            .positions
            .as_ref()
            .filter(|positions| positions.rate_hz() >= LEAST_POSITION_HZ)?;
        let (ahead, behind) = (positions.at(time_s + 0.25), positions.at(time_s - 0.25));
        let (at, heading_rad) = (
            positions.at(time_s),
            (ahead.1 - behind.1).atan2(ahead.0 - behind.0),
        );
        let line = PlaneLine::across(at, heading_rad, HALF_WIDTH_M);
        Some(Self {
            at,
            heading_rad,
            passed_s: crossings(&line, positions, log.speed(), |time_s| log.odometer.at(time_s)),
        })
    }

    /// When the car came past between two moments; `row_s` itself where it is there then.
    fn passed(&self, log: &DrivenLog<'_>, row_s: f64, from_s: f64, to_s: f64) -> Option<f64> {
        let positions = log.positions.as_ref()?;
        let (x_m, y_m) = positions.at(row_s);
        let (sin, cos) = self.heading_rad.sin_cos();
        let (dx_m, dy_m) = (x_m - self.at.0, y_m - self.at.1);
        let (along_m, across_m) = (dx_m * cos + dy_m * sin, dy_m * cos - dx_m * sin);
        if along_m.abs() <= SAME_PLACE_M && across_m.abs() <= HALF_WIDTH_M {
            return Some(row_s);
        }
        let after = self.passed_s.partition_point(|at_s| *at_s < from_s);
        self.passed_s.get(after).copied().filter(|at_s| *at_s <= to_s)
    }
}
