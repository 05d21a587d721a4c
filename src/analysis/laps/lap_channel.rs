//! Where the lap channel changes.
//!
//! The boundary is the first row of the new lap. Loggers that compute the crossing put a row exactly there
//! (RaceChrono: two laps of the same circuit then begin within 0.3 m of one place), and for loggers with a fixed rate
//! the first rows of two laps are both late by half an interval on average, which cancels. Where positions show that rows
//! are *not* exact in a log of even rows (into which nobody put a row at the line), one place is sought that lies between
//! the last row and the first row of every boundary; the crossing of that place is the boundary. Two boundaries are moved
//! only where rows are coarse. A channel that tells the part of the lap done tells the moment exactly and goes before.

use crate::telemetry::ChannelRole;

use super::super::line::{PlaneLine, crossings};
use super::counter_change::{Change, LEAST_POSITION_HZ};
use super::driven_log::DrivenLog;
use super::fraction::fraction_wraps_s;
use super::row_at_line::are_at_line;
use super::silent_counter;
use super::span::{Cut, Edge, MOST_CUTS};

/// Below this speed nobody crosses a line: the counter was reset in the pits.
const STANDING_MPS: f64 = 1.0;
/// Longest stretch without a row, in seconds, over which a change still tells the moment.
const LONGEST_GAP_S: f64 = 2.0;
/// A lap channel that begins so much later than the recording began with the first crossing.
const LATE_BEGIN_S: f64 = 1.5;
/// Rows differ by at most this part of their interval where they are even: clocks of milliseconds.
const EVEN_RATIO: f64 = 0.05;
/// Rows at a shorter interval than this, in seconds, are finer than two positions tell.
const COARSE_S: f64 = 0.035;

/// Places of rows overlap by so much of a row where positions scatter.
const SCATTER_RATIO: f64 = 0.25;
/// With so many boundaries rows that lie at one place do so on purpose.
const MANY: usize = 5;
/// Seconds after which a slow counter looks again.
const COARSE_STEPS_S: [f64; 4] = [1.0, 0.5, 0.2, 0.1];
/// With fewer changes nothing shows that they come at whole steps only.
const LEAST_CHANGES: usize = 3;

/// A lap fraction may begin again that many seconds before or after the counter counts.
const NEAR_WRAP_S: f64 = 1.0;

/// The cuts that the lap channel asks for, without one those of the lap fraction; empty where neither tells any.
pub(super) fn lap_channel_cuts(log: &DrivenLog<'_>) -> Vec<Cut> {
    let wraps_s = fraction_wraps_s(log);
    let mut changes = changes(log);
    silent_counter::settle(log, &mut changes);
    if changes.is_empty() {
        return wraps_s.into_iter().map(Cut::line).collect();
    }
    let at_line = changes.iter().filter(|change| change.edge == Edge::Line);
    if wraps_s.is_empty()
        && !are_at_line(log, at_line.map(|change| change.first_s))
        && let Some(refined) = refined(log, &changes, false).or_else(|| refined_coarsely(log, &changes))
    {
        return silent_counter::with_uncounted_first(log, refined);
    }
    let cuts = changes
        .iter()
        .map(|change| {
            let is_near =
                |at_s: &f64| *at_s > change.last_s - NEAR_WRAP_S && *at_s < change.first_s + NEAR_WRAP_S;
            let wrap_s = wraps_s
                .iter()
                .copied()
                .find(is_near)
                .filter(|_| change.edge == Edge::Line);
            Cut {
                at_s: wrap_s.unwrap_or(change.first_s),
                edge: change.edge,
            }
        })
        .collect();
    silent_counter::with_uncounted_first(log, cuts)
}

fn changes(log: &DrivenLog<'_>) -> Vec<Change> {
    let Some(lap) = log.series(ChannelRole::Lap) else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    let (begin_s, _) = log.extent_s();
    let lap_interval_s = lap.rate_hz().map_or(f64::INFINITY, |rate_hz| 1.0 / rate_hz);
    let first_s = lap.span_s().0;
    if first_s - begin_s > LATE_BEGIN_S && lap_interval_s < LATE_BEGIN_S / 5.0 {
        changes.push(Change {
            last_s: first_s - log.interval_s(),
            first_s,
            edge: Edge::Line,
            counts_one: true,
        });
    }
    for ((last_s, before), (first_s, after)) in lap.samples().zip(lap.samples().skip(1)) {
        if changes.len() >= MOST_CUTS {
            break;
        }
        let (before, after) = (before.round(), after.round());
        if after > before {
            let is_reset = before <= 0.0 && log.speed_mps(first_s) < STANDING_MPS;
            // A silence that was taken out of the laps is one all the same: nobody knows when the line was crossed in it.
            let silent_s = log.clock.recording_s(first_s) - log.clock.recording_s(last_s);
            let is_vague = silent_s > LONGEST_GAP_S.max(5.0 * lap_interval_s);
            let edge = if is_reset || is_vague {
                Edge::Reset
            } else {
                Edge::Line
            };
            changes.push(Change {
                last_s,
                first_s,
                edge,
                counts_one: after - before < 1.5,
            });
        } else if after < before {
            changes.push(Change {
                last_s,
                first_s,
                edge: Edge::Reset,
                counts_one: false,
            });
        }
    }
    changes
}

/// The seconds after which the counter looks again, where its rows come much more often: all of its changes then lie whole
/// steps apart. Whoever logs it at ten rows a second knows the line no better for it.
pub(super) fn coarse_step_s(log: &DrivenLog<'_>, changes: &[Change]) -> Option<f64> {
    let row_s = log
        .series(ChannelRole::Lap)?
        .rate_hz()
        .map(|rate_hz| 1.0 / rate_hz)?;
    let at_line: Vec<f64> = changes
        .iter()
        .filter(|change| change.edge == Edge::Line)
        .map(|change| change.first_s)
        .collect();
    let first_s = *at_line.first().filter(|_| at_line.len() >= LEAST_CHANGES)?;
    COARSE_STEPS_S.into_iter().find(|step_s| {
        let n_needed = if *step_s < 0.9 {
            LEAST_CHANGES + 1
        } else {
            LEAST_CHANGES
        };
        // Few rows a step lie at whole steps by chance.
        let least_rows = if *step_s < 0.4 { 8.0 } else { 4.0 };
        at_line.len() >= n_needed
            && *step_s >= least_rows * row_s
            && at_line.iter().all(|at_s| {
                let steps = (at_s - first_s) / step_s;
                (steps - steps.round()).abs() * step_s <= 0.6 * row_s
            })
    })
}

/// Boundaries of a counter that looks only now and then, where every row seems to be one of its own.
fn refined_coarsely(log: &DrivenLog<'_>, changes: &[Change]) -> Option<Vec<Cut>> {
    let step_s = coarse_step_s(log, changes)?;
    let late: Vec<Change> = changes
        .iter()
        .map(|change| Change {
            last_s: if change.edge == Edge::Line {
                change.last_s.min(change.first_s - step_s)
            } else {
                change.last_s
            },
            ..*change
        })
        .collect();
    refined(log, &late, true)
}

/// Boundaries moved to the one place that explains all of them; `None` where that is not demonstrably better.
fn refined(log: &DrivenLog<'_>, changes: &[Change], is_coarse: bool) -> Option<Vec<Cut>> {
    let positions = log
        .positions
        .as_ref()
        .filter(|positions| positions.rate_hz() >= LEAST_POSITION_HZ)?;
    let usual_s = usual_step_s(log);
    // Where positions are missing they tell nothing.
    let located = || {
        changes
            .iter()
            .filter(|change| change.edge == Edge::Line && !is_unseen(log, change.first_s))
    };
    // A change with an empty cell or a row out of step beside it tells the place no better than the others do.
    let mut at_line: Vec<&Change> = located()
        .filter(|change| {
            let step_s = change.first_s - change.last_s;
            is_coarse || usual_s.is_some_and(|usual_s| is_usual(step_s, usual_s))
        })
        .collect();
    if at_line.len() < 2 {
        // Where every one of them has, they only tell a wider place.
        at_line = located()
            .filter(|change| change.first_s - change.last_s < LONGEST_GAP_S)
            .collect();
    }
    let is_pair = at_line.len() == 2;
    let is_told = is_coarse || (usual_s.is_some() && !(is_pair && log.interval_s() < COARSE_S));
    if at_line.len() < 2 || !is_told {
        return None;
    }
    let origin_change = at_line.first()?;
    let origin = positions.at(origin_change.first_s);
    let ahead = positions.at(origin_change.first_s + 0.25);
    let behind = positions.at(origin_change.first_s - 0.25);
    let heading_rad = (ahead.1 - behind.1).atan2(ahead.0 - behind.0);
    let (sin, cos) = heading_rad.sin_cos();
    let along_m = |time_s: f64| {
        let (x_m, y_m) = positions.at(time_s);
        (x_m - origin.0) * cos + (y_m - origin.1) * sin
    };
    let stretches: Vec<(f64, f64)> = at_line
        .iter()
        .map(|change| (along_m(change.last_s), along_m(change.first_s)))
        .collect();
    let nearest_m = stretches
        .iter()
        .map(|stretch| stretch.1)
        .fold(f64::INFINITY, f64::min);
    let farthest_m = stretches
        .iter()
        .map(|stretch| stretch.1)
        .fold(f64::NEG_INFINITY, f64::max);
    let last_old_m = stretches
        .iter()
        .map(|stretch| stretch.0)
        .fold(f64::NEG_INFINITY, f64::max);
    let mut lengths_m: Vec<f64> = stretches.iter().map(|stretch| stretch.1 - stretch.0).collect();
    lengths_m.sort_by(f64::total_cmp);
    let typical_m = *lengths_m.get(lengths_m.len() / 2)?;
    // A few even rows may lie equally far behind the line by chance.
    let rows_are_exact = at_line.len() >= MANY && farthest_m - nearest_m < 0.3 * typical_m;
    // The place lies after every last old row and before every first new row; lap times are the same wherever in between.
    // Positions scatter by a part of a row.
    let explained = last_old_m <= nearest_m + SCATTER_RATIO * typical_m;
    if rows_are_exact || !explained || typical_m <= 0.0 {
        return None;
    }
    let place_m = f64::midpoint(last_old_m, nearest_m);
    let place = (origin.0 + place_m * cos, origin.1 + place_m * sin);
    let line = PlaneLine::across(place, heading_rad, 30.0);
    let times_s = crossings(&line, positions, log.speed(), |time_s| log.odometer.at(time_s));
    let cuts: Option<Vec<Cut>> = changes
        .iter()
        .map(|change| {
            if change.edge != Edge::Line || is_unseen(log, change.first_s) {
                return Some(Cut {
                    at_s: change.first_s,
                    edge: change.edge,
                });
            }
            let slack_s = 0.5 * (change.first_s - change.last_s);
            let crossed_s = times_s
                .iter()
                .copied()
                .find(|&at_s| at_s >= change.last_s - slack_s && at_s <= change.first_s + slack_s);
            let is_even = at_line.iter().any(|even| std::ptr::eq(*even, change));
            match crossed_s {
                Some(crossed_s) => Some(Cut::line(crossed_s)),
                // One that is out of step stays where its row is.
                None => (!is_even).then(|| Cut::line(change.first_s)),
            }
        })
        .collect();
    cuts.map(|cuts| with_unseen(log, changes, cuts))
}

/// Positions are missing where none is new for so long, seconds, while the car drives.
const UNSEEN_S: f64 = 1.0;
const UNSEEN_INTERVALS: f64 = 4.0;

/// Whether the log has no position of a moment: a lost signal, 0° 0°, one that is held.
pub(super) fn is_unseen(log: &DrivenLog<'_>, at_s: f64) -> bool {
    let Some(positions) = log.positions.as_ref() else {
        return false;
    };
    let after = positions.time_s.partition_point(|time_s| *time_s <= at_s);
    let before_s = after
        .checked_sub(1)
        .and_then(|before| positions.time_s.get(before));
    let Some((before_s, after_s)) = before_s.zip(positions.time_s.get(after)) else {
        return false;
    };
    let longest_s = UNSEEN_S.max(UNSEEN_INTERVALS / positions.rate_hz().max(1e-3));
    after_s - before_s > longest_s && log.speed_mps(at_s) > STANDING_MPS
}

/// Where positions were missing at the line, a lap is as long as the others: the way from the crossings beside it tells the moment.
fn with_unseen(log: &DrivenLog<'_>, changes: &[Change], mut cuts: Vec<Cut>) -> Vec<Cut> {
    let is_seen: Vec<bool> = cuts
        .iter()
        .map(|cut| cut.edge == Edge::Line && !is_unseen(log, cut.at_s))
        .collect();
    let seen = |index: usize| is_seen.get(index).copied().unwrap_or_default();
    let driven_m = |cut: &Cut| log.odometer.at(cut.at_s);
    let mut lengths_m: Vec<f64> = cuts
        .iter()
        .zip(cuts.iter().skip(1))
        .enumerate()
        .filter(|(index, _)| seen(*index) && seen(index + 1))
        .map(|(_, (from, to))| driven_m(to) - driven_m(from))
        .collect();
    let Some(usual_m) = super::super::judge::median(&mut lengths_m) else {
        return cuts;
    };
    let moved: Vec<Option<f64>> = changes
        .iter()
        .enumerate()
        .map(|(index, change)| {
            if change.edge != Edge::Line || seen(index) {
                return None;
            }
            let row_m = log.odometer.at(change.first_s);
            let before = index.checked_sub(1).filter(|before| seen(*before));
            let from_m = before
                .and_then(|before| cuts.get(before))
                .map(|cut| driven_m(cut) + usual_m);
            let to_m = cuts
                .get(index + 1)
                .filter(|_| seen(index + 1))
                .map(|cut| driven_m(cut) - usual_m);
            let place_m = match (from_m, to_m) {
                (Some(from_m), Some(to_m)) => f64::midpoint(from_m, to_m),
                (one, other) => one.or(other)?,
            };
            let at_s = change.first_s + (place_m - row_m) / log.speed_mps(change.first_s).max(STANDING_MPS);
            let row_s = change.first_s - change.last_s;
            (at_s > change.last_s - row_s && at_s < change.first_s + row_s).then_some(at_s)
        })
        .collect();
    for (cut, at_s) in cuts.iter_mut().zip(moved) {
        cut.at_s = at_s.unwrap_or(cut.at_s);
    }
    cuts
}

/// Rows that come more often tell a line well enough, seconds.
pub(super) const FINE_ROW_S: f64 = 0.015;
/// A moment this near to a row is that row, seconds.
const ON_A_ROW_S: f64 = 1e-6;

/// How far off lap times may be where some of these moments are rows of an even counter: nobody put a row at the line, and nothing
/// told what lies between two of them. `None` where all are known better, or where there are none.
pub(super) fn whole_rows_s(log: &DrivenLog<'_>, mut at_s: impl Iterator<Item = f64>) -> Option<f64> {
    let row_s = usual_step_s(log)?;
    // A counter that looks only now and then knows no more than that, however many rows there are.
    let changes = changes(log);
    let coarse_s = coarse_step_s(log, &changes).filter(|_| changes.len() > LEAST_CHANGES);
    let known_s = coarse_s.unwrap_or(row_s);
    if known_s <= FINE_ROW_S {
        return None;
    }
    let times_s = log.series(ChannelRole::Lap)?.times_s();
    let is_row = |at_s: f64| {
        let after = times_s.partition_point(|row_s| *row_s < at_s - ON_A_ROW_S);
        let before = after.checked_sub(1).and_then(|before| times_s.get(before));
        times_s
            .get(after)
            .zip(before)
            .is_some_and(|(at_row_s, before_s)| {
                (at_row_s - at_s).abs() <= ON_A_ROW_S && is_usual(at_row_s - before_s, row_s)
            })
    };
    at_s.any(is_row).then_some(known_s)
}

/// Seconds from row to row where the counter was logged at one interval: no row stands there for the line's sake. Empty cells and
/// single rows out of step are no other interval.
fn usual_step_s(log: &DrivenLog<'_>) -> Option<f64> {
    let lap = log.series(ChannelRole::Lap)?;
    let usual_s = lap.rate_hz().map(|rate_hz| 1.0 / rate_hz)?;
    let steps = || lap.times_s().iter().zip(lap.times_s().iter().skip(1));
    let n_uneven = steps()
        .filter(|(from_s, to_s)| !is_usual(*to_s - *from_s, usual_s))
        .count();
    (n_uneven * 20 < lap.len()).then_some(usual_s)
}

fn is_usual(step_s: f64, usual_s: f64) -> bool {
    (step_s - usual_s).abs() <= EVEN_RATIO * usual_s
}
