//! Which side of the reference's line a lap drives on, by how both turn.
//!
//! Who runs wide turns less, then more, then less than the reference, and is back on its line behind the corner. So the heading of one
//! lap against the other's, summed along the way, is the distance between both lines; what is left of it where the corner is over
//! is an error of the sensors and taken out evenly. A receiver that wanders by metres says less of a line, and a log without
//! positions says nothing of it.
//!
//! Known failure: who enters the corner on another line than the reference is seen from there.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors have one length, stations lie within"
)]

use super::comparison::DeltaTrace;
use super::phases::Phases;
use super::station_view::StationView;
use crate::units::Metres;

/// Both laps are on one line so far before and behind a corner, metres.
const BESIDE_M: f64 = 40.0;
/// A car turns from this share of its strongest turning on.
const TURNS_FROM: f64 = 0.25;
/// Lines further apart than this are none: somebody left the track, or a sensor slipped, metres.
const MOST_M: f64 = 12.0;

/// How one lap's line lies to the other's in a corner, metres to the left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TurnedLine {
    /// Mean around the apex.
    pub(crate) around_apex: Metres,
    /// In the last part of the corner less in the first.
    pub(crate) swing: Metres,
}

/// How `a` lies to the left of `b`; `None` where a log does not tell how the car turns.
pub(crate) fn turned_line(
    a: &StationView,
    b: &StationView,
    trace: &DeltaTrace,
    phases: &Phases,
) -> Option<TurnedLine> {
    let (a_rate, b_rate) = (a.turn_rate.as_deref()?, b.turn_rate.as_deref()?);
    let last = a.len().min(b.len()).min(trace.distance_m.len()).checked_sub(1)?;
    let index = |at_m: f64| trace.distance_m.partition_point(|&m| m < at_m).min(last);
    let from = index(phases.borders_m[0] - BESIDE_M);
    let to = index(phases.borders_m[3] + BESIDE_M);
    if to < from + 4 || phases.mid_end > to || phases.mid_start < from {
        return None;
    }
    let turned = |rate: &[f64], time_s: &[f64], i: usize| {
        f64::midpoint(rate[i], rate[i + 1]) * (time_s[i + 1] - time_s[i])
    };
    let mut left_m = vec![0.0];
    let mut heading_rad = 0.0;
    for i in from..to {
        let before_rad = heading_rad;
        heading_rad += turned(a_rate, &a.time_s, i) - turned(b_rate, &b.time_s, i);
        let step_m = trace.distance_m[i + 1] - trace.distance_m[i];
        let here_m = left_m[i - from] + step_m * f64::midpoint(before_rad, heading_rad);
        left_m.push(here_m);
    }
    let span_m = trace.distance_m[to] - trace.distance_m[from];
    let drift_m = left_m[to - from] / span_m;
    let mean_m = |stations: std::ops::RangeInclusive<usize>| {
        let n = stations.clone().count().max(1) as f64;
        let sum_m: f64 = stations
            .map(|i| left_m[i - from] - drift_m * (trace.distance_m[i] - trace.distance_m[from]))
            .sum();
        sum_m / n
    };
    let around_apex_m = mean_m(phases.mid_start..=phases.mid_end.max(phases.mid_start).min(to));
    let turning = turning(a_rate, b_rate, phases.entry.max(from)..=phases.exit.min(to))?;
    let part = (turning.end() - turning.start()) / 4;
    let (first, last) = (turning.start() + part, turning.end() - part);
    let half = (part / 2).max(1);
    let swing_m = mean_m(last - half..=(last + half).min(to))
        - mean_m(first.saturating_sub(half).max(from)..=first + half);
    (around_apex_m.abs() <= MOST_M && swing_m.abs() <= 2.0 * MOST_M).then(|| TurnedLine {
        around_apex: Metres::new(around_apex_m),
        swing: Metres::new(swing_m),
    })
}

/// The stretch of a corner in which both turn: a corner begins where it is braked for.
fn turning(
    a_rate: &[f64],
    b_rate: &[f64],
    corner: std::ops::RangeInclusive<usize>,
) -> Option<std::ops::RangeInclusive<usize>> {
    let both = |i: usize| (a_rate[i] + b_rate[i]).abs();
    let strongest = corner.clone().map(both).fold(0.0, f64::max);
    let turns = |i: &usize| both(*i) >= TURNS_FROM * strongest;
    let first = corner.clone().find(turns)?;
    let last = corner.rev().find(turns)?;
    (last > first + 4).then_some(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A left bend between straights, on a line that lies so far to the right around its apex, and swings so far to the right.
    fn driven(out_m: f64, swing_m: f64) -> (StationView, DeltaTrace) {
        let n = 301;
        let side_m = |at_m: f64| {
            let from_apex = (at_m - 150.0) / 60.0;
            if from_apex.abs() >= 1.0 {
                return 0.0;
            }
            let turn = std::f64::consts::PI * from_apex;
            -0.5 * out_m * (1.0 + turn.cos()) - 0.5 * swing_m * turn.sin()
        };
        let bend = |at_m: f64| if (110.0..190.0).contains(&at_m) { 0.02 } else { 0.0 };
        let curves = |at_m: f64| bend(at_m) + side_m(at_m + 1.0) - 2.0 * side_m(at_m) + side_m(at_m - 1.0);
        let stations_m: Vec<f64> = (0..n).map(f64::from).collect();
        let time_s: Vec<f64> = stations_m.iter().map(|at_m| at_m / 20.0).collect();
        let view = StationView {
            time_s: time_s.clone(),
            speed_mps: vec![20.0; stations_m.len()],
            gain_mps2: vec![0.0; stations_m.len()],
            throttle: None,
            brake: None,
            gear: None,
            rpm: None,
            turning: None,
            turn_rate: Some(stations_m.iter().map(|&at_m| 20.0 * curves(at_m)).collect()),
            combined_mps2: None,
            own_m: stations_m.clone(),
            brake_step_s: 0.05,
            throttle_step_s: 0.05,
        };
        let trace = DeltaTrace {
            distance_m: stations_m.clone(),
            delta_s: vec![0.0; stations_m.len()],
            a_distance_m: stations_m.clone(),
            b_distance_m: stations_m,
            a_time_s: time_s.clone(),
            b_time_s: time_s,
        };
        (view, trace)
    }

    fn check(out_m: f64, swing_m: f64) {
        let ((b, trace), (a, _)) = (driven(0.0, 0.0), driven(out_m, swing_m));
        let phases = Phases {
            entry: 90,
            mid_start: 140,
            apex: 150,
            mid_end: 160,
            exit: 190,
            borders_m: [90.0, 140.0, 160.0, 190.0],
        };
        let line = turned_line(&a, &b, &trace, &phases).unwrap();
        let (out, swing) = (-line.around_apex.get(), -line.swing.get());
        assert!((out - out_m).abs() < 0.3, "{out} of {out_m}");
        // Measured in the middle of both halves, where the line is not yet at its furthest.
        assert!((swing - 0.8 * swing_m).abs() < 0.3, "{swing} of {swing_m}");
    }

    #[test]
    fn a_line_is_where_the_turning_puts_it() {
        check(0.0, 0.0);
        check(3.0, 0.0);
        check(-2.0, 0.0);
        check(0.0, 3.0);
        check(0.0, -3.0);
    }
}
