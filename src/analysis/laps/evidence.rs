//! Which evidence cuts this recording: the best that says anything at all.
//!
//! In this order: a file that is one lap by definition, laps stated with their beginning, beacons, the game's own lap
//! clock, the lap channel, the start line in the file, a known line, a line found from the path. A lap channel that
//! counted a crossing is believed even if that leaves no complete lap: the logger knew where the line is.
//! Where the file's own line explains every change of the lap channel, its crossings are the better boundaries
//! (a counter on a bus is late by a tenth of a second or two).

use crate::telemetry::{GeoLine, TimeAxis, TimeBasis, Warning};

use crate::units::Metres;

use super::super::line::{FoundLine, PlaneLine, crossings, find_line};
use super::super::path::Path;
use super::assemble::PIT_SPEED_RATIO;
use super::counter_change::LEAST_POSITION_HZ;
use super::driven_log::DrivenLog;
use super::how_timed::how_timed;
use super::lap_channel::lap_channel_cuts;
use super::lap_times::{lap_clock_spans, last_lap_time_spans, use_last_lap_times};
use super::one_lap::one_lap;
use super::open_ends::close_open_ends;
use super::runs::run_spans;
use super::span::{Cut, Edge, MOST_CUTS, MOST_LAPS, Span, spans_between};
use super::stated::{stated_spans, use_stated_times};

/// A line farther than this from every position belongs to another place.
const ELSEWHERE_M: f64 = 500.0;
/// Lines farther than this from the middle of the positions are those of other circuits.
const NEAR_BY_M: f64 = 15_000.0;
/// A stretch begins or ends with a jump that is so near, seconds.
const AT_JUMP_S: f64 = 1.0;
/// Nobody crosses a line slower than this for time, m/s.
const LEAST_LINE_MPS: f64 = 5.0;
/// So many crossings tell where the line is.
const MOST_ASKED: usize = 50;
/// A line that is kept for others reaches so far to either side, metres.
const LINE_HALF_WIDTH_M: f64 = 20.0;
/// A counter may show a crossing that much later …
const LATE_COUNTER_S: f64 = 1.5;
/// … or that much earlier than positions do.
const EARLY_COUNTER_S: f64 = 0.5;
/// The last row of a lap comes that much before the line at the most, seconds.
const LATEST_LAST_ROW_S: f64 = 1.2;
/// A beacon this near to the beginning or end of the data only marks that.
const MARGIN_S: f64 = 1.0;
/// Ends of a path within this distance close it.
const CLOSED_M: f64 = 60.0;
/// A closed path has at least this length in metres.
const LEAST_CLOSED_M: f64 = 300.0;

/// How a recording is to be cut.
pub(super) struct Evidence {
    pub(super) spans: Vec<Span>,
    /// The line that was used, where one was.
    pub(super) line: Option<GeoLine>,
    pub(super) warnings: Vec<Warning>,
}

/// Weighs what the recording says about laps.
pub(super) fn evidence(log: &DrivenLog<'_>, known_lines: &[GeoLine]) -> Evidence {
    let mut warnings = Vec::new();
    let file_line = line_on_this_track(log, &mut warnings);
    let mut line = None;
    let marks = &log.recording.lap_marks;
    let mut spans = if marks.single_lap {
        single_lap(log)
    } else if let Some(spans) = stated_spans(log) {
        spans
    } else if let Some(spans) = beacon_spans(log, &mut warnings) {
        spans
    } else if let Some(spans) = lap_clock_spans(log) {
        spans
    } else if let Some((spans, by_line)) = lap_channel_spans(log, file_line.as_ref()) {
        line = by_line.then_some(marks.start_line).flatten();
        spans
    } else if let Some(spans) = last_lap_time_spans(log) {
        spans
    } else {
        let (spans, used) = line_spans(log, file_line.as_ref(), known_lines);
        line = used;
        spans
    };
    if !marks.single_lap {
        // A jump from the finish back to the start is no lap, whatever the counter says.
        let jumps_s = log.clock.jumps_s();
        let is_lap = |span: &Span| {
            span.is_complete()
                && !jumps_s
                    .iter()
                    .any(|at_s| (span.start_s - AT_JUMP_S..=span.end_s + AT_JUMP_S).contains(at_s))
        };
        if !spans.iter().any(is_lap) {
            if let Some(runs) = run_spans(log) {
                (spans, line) = (runs, None);
            } else if !spans.iter().any(Span::is_complete)
                && log.positions.is_none()
                && let Some(lap) = one_lap(log)
            {
                spans = vec![lap];
            }
        }
    }
    if spans.len() > MOST_LAPS {
        spans.truncate(MOST_LAPS);
        warnings.push(Warning::ManyLaps { most: MOST_LAPS });
    }
    if !marks.single_lap {
        close_open_ends(log, &mut spans);
        use_last_lap_times(log, &mut spans);
        if spans.iter().all(|span| span.basis != TimeBasis::Stated) {
            use_stated_times(&marks.stated, &mut spans);
        }
    }
    warnings.extend(how_timed(log, &spans));
    let line = line.or_else(|| line_of(log, &spans));
    Evidence {
        spans,
        line,
        warnings,
    }
}

/// The line at which the laps begin, from the positions there: the median of them, across the way that the car drives.
fn line_of(log: &DrivenLog<'_>, spans: &[Span]) -> Option<GeoLine> {
    let (plane, positions) = (log.plane.as_ref()?, log.positions.as_ref()?);
    if positions.rate_hz() < LEAST_POSITION_HZ {
        return None;
    }
    let begins = spans
        .iter()
        .filter(|span| span.begins == Edge::Line && span.basis < TimeBasis::LineCrossing)
        .map(|span| span.start_s);
    let places: Vec<(f64, f64, f64)> = begins
        .filter(|at_s| log.speed_mps(*at_s) > LEAST_LINE_MPS)
        .map(|at_s| {
            let (x_m, y_m) = positions.at(at_s);
            let (ahead, behind) = (positions.at(at_s + 0.25), positions.at(at_s - 0.25));
            (x_m, y_m, (ahead.1 - behind.1).atan2(ahead.0 - behind.0))
        })
        .collect();
    // The one that is nearest to all others: a single crossing in the pit lane is not.
    let away_m = |place: &(f64, f64, f64)| -> f64 {
        let apart_m = |other: &(f64, f64, f64)| (place.0 - other.0).hypot(place.1 - other.1);
        places.iter().take(MOST_ASKED).map(apart_m).sum()
    };
    let nearest = places
        .iter()
        .take(MOST_ASKED)
        .map(|place| (away_m(place), *place))
        .min_by(|a, b| a.0.total_cmp(&b.0))?;
    let (x_m, y_m, heading_rad) = nearest.1;
    Some(PlaneLine::across((x_m, y_m), heading_rad, LINE_HALF_WIDTH_M).to_geo(plane))
}

/// The file's own start line, if the car was ever near it.
fn line_on_this_track(log: &DrivenLog<'_>, warnings: &mut Vec<Warning>) -> Option<PlaneLine> {
    let (plane, positions) = (log.plane.as_ref()?, log.positions.as_ref()?);
    let line = PlaneLine::of_geo(log.recording.lap_marks.start_line.as_ref()?, plane, positions);
    let nearest_m = line.nearest_m(positions);
    if nearest_m > ELSEWHERE_M {
        warnings.push(Warning::StartLineElsewhere {
            distance: Metres::new(nearest_m),
        });
        return None;
    }
    Some(line)
}

/// One lap from the first to the last row, by definition of the format.
fn single_lap(log: &DrivenLog<'_>) -> Vec<Span> {
    let (begin_s, last_s) = log.extent_s();
    // Rows at a fixed rate each stand for one interval; a measured clock ends at the line.
    let end_s = match log.recording.time_axis {
        TimeAxis::Implied { .. } => last_s + log.interval_s(),
        TimeAxis::Measured => last_s,
    };
    let stated = log.recording.lap_marks.stated.first();
    let stated_s = stated
        .map(|lap| lap.time.get())
        .filter(|time_s| (time_s - (end_s - begin_s)).abs() < 0.03 * time_s);
    // Where the path closes, it tells the end better than the last row does.
    let latest_s = (1.5 * log.interval_s()).max(match log.recording.time_axis {
        TimeAxis::Implied { .. } => 0.0,
        TimeAxis::Measured => LATEST_LAST_ROW_S,
    });
    if stated.is_none()
        && let Some(closed) = closed_path(log).filter(|closed| (closed.end_s - end_s).abs() <= latest_s)
    {
        return vec![closed];
    }
    vec![Span {
        start_s: begin_s,
        end_s: stated_s.map_or(end_s, |time_s| begin_s + time_s),
        begins: Edge::Line,
        ends: Edge::Line,
        number: stated.map(|lap| lap.number),
        time_s: stated_s,
        basis: if stated_s.is_some() {
            TimeBasis::Stated
        } else {
            TimeBasis::Rows
        },
    }]
}

fn beacon_spans(log: &DrivenLog<'_>, warnings: &mut Vec<Warning>) -> Option<Vec<Span>> {
    let (begin_s, end_s) = log.extent_s();
    let beacons = &log.recording.lap_marks.beacons;
    let all: Vec<f64> = beacons.iter().map(|beacon| log.driven_s(beacon.get())).collect();
    let slack_s = (2.0 * log.interval_s()).min(0.25);
    let within: Vec<f64> = all
        .iter()
        .copied()
        .filter(|&at_s| at_s > begin_s - slack_s && at_s < end_s + slack_s)
        .take(MOST_CUTS)
        .collect();
    let n_beyond = if within.len() < MOST_CUTS {
        all.len() - within.len()
    } else {
        0
    };
    if n_beyond > 0 {
        warnings.push(Warning::BeaconsBeyondData { n_beacons: n_beyond });
    }
    let says_something = within.len() >= 2
        || within
            .iter()
            .any(|&at_s| at_s > begin_s + MARGIN_S && at_s < end_s - MARGIN_S);
    if !says_something {
        return None;
    }
    let cuts: Vec<Cut> = within.into_iter().map(Cut::line).collect();
    Some(spans_between((begin_s, end_s), &cuts, TimeBasis::Beacon))
}

/// The stretches by the lap channel, and whether the file's line gave the boundaries.
fn lap_channel_spans(log: &DrivenLog<'_>, file_line: Option<&PlaneLine>) -> Option<(Vec<Span>, bool)> {
    let cuts = lap_channel_cuts(log);
    if !cuts.iter().any(|cut| cut.edge == Edge::Line) {
        return None;
    }
    if let Some(times_s) = file_line.and_then(|line| crossings_of(log, line)) {
        let explained = cuts.iter().filter(|cut| cut.edge == Edge::Line).all(|cut| {
            times_s
                .iter()
                .any(|&at_s| at_s > cut.at_s - LATE_COUNTER_S && at_s < cut.at_s + EARLY_COUNTER_S)
        });
        let good_positions = log
            .positions
            .as_ref()
            .is_some_and(|places| places.rate_hz() >= LEAST_POSITION_HZ);
        if explained && good_positions {
            return Some((spans_at_line(log, times_s, TimeBasis::LineCrossing), true));
        }
    }
    Some((spans_between(log.extent_s(), &cuts, TimeBasis::LapChannel), false))
}

fn line_spans(
    log: &DrivenLog<'_>,
    file_line: Option<&PlaneLine>,
    known_lines: &[GeoLine],
) -> (Vec<Span>, Option<GeoLine>) {
    let spans = |times_s: Vec<f64>| spans_at_line(log, times_s, TimeBasis::LineCrossing);
    let chosen = |times_s: Vec<f64>| spans_at_line(log, times_s, TimeBasis::FoundLine);
    if let Some(times_s) = file_line.and_then(|line| crossings_of(log, line)) {
        return (spans(times_s), log.recording.lap_marks.start_line);
    }
    if let (Some(plane), Some(positions)) = (&log.plane, &log.positions) {
        let here = |line: &&GeoLine| {
            let (x_m, y_m) = plane.to_xy(line.a);
            x_m.hypot(y_m) < NEAR_BY_M
        };
        for known in known_lines.iter().filter(here) {
            if let Some(times_s) = crossings_of(log, &PlaneLine::of_geo(known, plane, positions)) {
                return (spans(times_s), Some(*known));
            }
        }
    }
    let to_geo = |line: PlaneLine| log.plane.as_ref().map(|plane| line.to_geo(plane));
    if let Some(found) = found_line(log) {
        let by_line = crossings_of(log, &found.line).unwrap_or_default();
        if by_line.len() >= 2 {
            return (chosen(by_line), to_geo(found.line));
        }
        let by_overlap = crossings_of(log, &found.overlap).unwrap_or_default();
        // From pit lane to pit lane is no lap.
        let pit_mps = PIT_SPEED_RATIO * log.high_speed_mps();
        let at_speed = by_overlap.iter().all(|&at_s| log.speed_mps(at_s) > pit_mps);
        if by_overlap.len() >= 2 && at_speed {
            return (chosen(by_overlap), to_geo(found.overlap));
        }
    }
    if let Some(span) = closed_path(log) {
        let span = Span {
            basis: TimeBasis::FoundLine,
            ..span
        };
        return (vec![span], None);
    }
    (spans(Vec::new()), None)
}

/// The stretches between crossings; where the car was moved in between, there is no lap.
fn spans_at_line(log: &DrivenLog<'_>, times_s: Vec<f64>, basis: TimeBasis) -> Vec<Span> {
    let jumps = log.clock.jumps_s().iter().copied().map(Cut::reset);
    let mut cuts: Vec<Cut> = times_s.into_iter().map(Cut::line).chain(jumps).collect();
    cuts.sort_by(|a, b| a.at_s.total_cmp(&b.at_s));
    spans_between(log.extent_s(), &cuts, basis)
}

/// Crossings of a line; `None` where there are none.
fn crossings_of(log: &DrivenLog<'_>, line: &PlaneLine) -> Option<Vec<f64>> {
    let positions = log.positions.as_ref()?;
    let mut times_s = crossings(line, positions, log.speed(), |time_s| log.odometer.at(time_s));
    times_s.truncate(MOST_CUTS);
    (!times_s.is_empty()).then_some(times_s)
}

fn found_line(log: &DrivenLog<'_>) -> Option<FoundLine> {
    find_line(&whole_path(log)?, log.plane.as_ref())
}

fn whole_path(log: &DrivenLog<'_>) -> Option<Path> {
    let positions = log.positions.as_ref()?;
    let driven_m: Vec<f64> = positions
        .time_s
        .iter()
        .map(|&time_s| log.odometer.at(time_s))
        .collect();
    Path::new(&driven_m, &positions.x_m, &positions.y_m)
}

/// A recording that ends where it began, in the same direction and at speed, is one lap.
fn closed_path(log: &DrivenLog<'_>) -> Option<Span> {
    let positions = log.positions.as_ref()?;
    let (begin_s, end_s) = log.extent_s();
    let driven_m = log.odometer.at(end_s) - log.odometer.at(begin_s);
    let (from, to) = (positions.at(begin_s), positions.at(end_s));
    let heading = |a: (f64, f64), b: (f64, f64)| (b.1 - a.1).atan2(b.0 - a.0);
    let begin_rad = heading(from, positions.at(begin_s + 0.5));
    let end_rad = heading(positions.at(end_s - 0.5), to);
    let same_way = super::super::path::wrapped_rad(end_rad - begin_rad)
        .abs()
        .to_degrees()
        < 45.0;
    // How far the end lies short of the beginning, along the direction of driving.
    let short_m = (from.0 - to.0) * begin_rad.cos() + (from.1 - to.1) * begin_rad.sin();
    let apart_m = (from.0 - to.0).hypot(from.1 - to.1);
    // What is missing is driven between the speeds of both ends, unless the recording began from a standstill.
    let (first_mps, last_mps) = (log.speed_mps(begin_s), log.speed_mps(end_s));
    let speed_mps = if (first_mps - last_mps).abs() < 0.3 * last_mps {
        f64::midpoint(first_mps, last_mps)
    } else {
        last_mps
    };
    if driven_m < LEAST_CLOSED_M || apart_m > CLOSED_M || !same_way || speed_mps < 5.0 {
        return None;
    }
    Some(Span {
        start_s: begin_s,
        end_s: end_s + short_m / speed_mps,
        begins: Edge::Line,
        ends: Edge::Line,
        number: None,
        time_s: None,
        basis: TimeBasis::LineCrossing,
    })
}
