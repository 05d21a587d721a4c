//! Cuts and times from a game's or logger's own clocks: the clock of the current lap, the time of the last lap.

use crate::telemetry::{ChannelRole, Series, TimeBasis};

use super::driven_log::DrivenLog;
use super::span::{Cut, Edge, MOST_CUTS, Span, spans_between};

/// A lap clock that has counted less than this when the recording begins: the lap is taken as complete.
const MISSED_BEGIN_S: f64 = 1.0;
/// A clock falls back by more than this at the line.
const FALL_BACK_S: f64 = 0.05;
/// How long after the line a game may show the time of the finished lap.
const SHOWN_AFTER_S: f64 = 3.0;
/// How far a shown time may lie from the cuts: logs of few samples a second, cut by a counter.
const NEAR_S: f64 = 1.0;

/// The stretches that a lap clock tells; `None` where it never restarts.
pub(super) fn lap_clock_spans(log: &DrivenLog<'_>) -> Option<Vec<Span>> {
    let clock = log.clock.series(log.recording.lap_marks.lap_clock.as_ref()?)?;
    let samples = || clock.samples();
    let mut cuts: Vec<Cut> = Vec::new();
    // Clock time of each stretch as it ends at a cut, where that is the line.
    let mut counted_s: Vec<Option<f64>> = Vec::new();
    if let Some((time_s, first_s)) = samples().find(|&(_, counted_s)| counted_s > 0.0) {
        let begin_s = time_s - first_s;
        let extent_begin_s = log.extent_s().0;
        if begin_s >= extent_begin_s - MISSED_BEGIN_S {
            cuts.push(Cut::line(begin_s));
            counted_s.push(None);
        }
    }
    let counter = counter(log);
    for ((last_s, before_s), (first_s, after_s)) in samples().zip(samples().skip(1)) {
        if after_s >= before_s - FALL_BACK_S || after_s < 0.0 {
            continue;
        }
        if cuts.len() >= MOST_CUTS {
            break;
        }
        // The clock began at 0 on the line; a clock that counts coarsely may point before the last old row.
        let at_s = (first_s - after_s).clamp(last_s, first_s);
        let is_line = counter.is_none_or(|lap| counts_a_lap(lap, last_s, first_s));
        cuts.push(if is_line {
            Cut::line(at_s)
        } else {
            Cut::reset(at_s)
        });
        counted_s.push(is_line.then_some(before_s + (at_s - last_s)));
    }
    if cuts.iter().filter(|cut| cut.edge == Edge::Line).count() == 0 || counted_s.iter().all(Option::is_none)
    {
        return None;
    }
    let mut spans = spans_between(log.extent_s(), &cuts, TimeBasis::LapClock);
    for span in &mut spans {
        let counted_s = cuts
            .iter()
            .zip(&counted_s)
            .find(|(cut, _)| (cut.at_s - span.end_s).abs() < 1e-9)
            .and_then(|(_, counted_s)| *counted_s);
        if span.is_complete() {
            span.time_s = counted_s.filter(|counted_s| (counted_s - span.duration_s()).abs() < NEAR_S);
        }
    }
    use_last_lap_times(log, &mut spans);
    Some(spans)
}

/// The lap counter, where the log has one that counts.
fn counter<'a>(log: &'a DrivenLog<'_>) -> Option<&'a Series> {
    let lap = log.series(ChannelRole::Lap)?;
    let mut steps = lap.values().iter().zip(lap.values().iter().skip(1));
    steps.any(|(a, b)| (a - b).abs() > 0.5).then_some(lap)
}

/// Whether a lap counter agrees that a lap ended between two moments.
fn counts_a_lap(lap: &Series, last_s: f64, first_s: f64) -> bool {
    let hold = ChannelRole::Lap.interpolation();
    lap.at(first_s + NEAR_S, hold) > lap.at(last_s - NEAR_S, hold)
}

/// The stretches told by the time of the last lap alone: every new time ends a lap; `None` where it never changes.
pub(super) fn last_lap_time_spans(log: &DrivenLog<'_>) -> Option<Vec<Span>> {
    let shown = last_lap_times(log)?;
    let (begin_s, end_s) = log.extent_s();
    let mut boundaries_s: Vec<f64> = Vec::new();
    for &(at_s, time_s) in &shown {
        let begins_s = at_s - time_s;
        let near_last = boundaries_s
            .last()
            .is_some_and(|last_s: &f64| (begins_s - last_s).abs() < NEAR_S + 0.01 * time_s);
        let is_free = boundaries_s.last().is_none_or(|&last_s| begins_s > last_s);
        if !near_last && is_free && begins_s >= begin_s - MISSED_BEGIN_S {
            boundaries_s.push(begins_s);
        }
        boundaries_s.push(at_s);
    }
    let cuts: Vec<Cut> = boundaries_s
        .into_iter()
        .filter(|&at_s| at_s < end_s + MISSED_BEGIN_S)
        .map(Cut::line)
        .collect();
    let mut spans = spans_between(log.extent_s(), &cuts, TimeBasis::LapClock);
    use_last_lap_times(log, &mut spans);
    Some(spans)
}

/// Gives every complete stretch the game's own time of it, where one is shown soon after its end and nothing better
/// told the time before.
pub(super) fn use_last_lap_times(log: &DrivenLog<'_>, spans: &mut [Span]) {
    let Some(shown) = last_lap_times(log) else {
        return;
    };
    let is_open = |span: &&mut Span| span.is_complete() && span.basis >= TimeBasis::LapClock;
    for span in spans.iter_mut().filter(is_open) {
        // A lap with a silence in it may be as much off as the silence is long.
        let silent_s = silences_s(log, span.start_s, span.end_s);
        let near_s = (NEAR_S + silent_s).min(0.05 * span.duration_s());
        let time_s = shown
            .iter()
            .filter(|(at_s, _)| *at_s > span.end_s - NEAR_S && *at_s < span.end_s + SHOWN_AFTER_S)
            .map(|&(_, time_s)| time_s)
            .find(|time_s| (time_s - span.duration_s()).abs() <= near_s);
        if let Some(time_s) = time_s {
            span.time_s = Some(time_s);
            span.basis = TimeBasis::LapClock;
        }
    }
}

/// Seconds between two moments in which nothing was recorded.
fn silences_s(log: &DrivenLog<'_>, from_s: f64, to_s: f64) -> f64 {
    let silences = log.recording.pauses.iter().map(|pause| {
        let (start_s, end_s) = (log.driven_s(pause.start.get()), log.driven_s(pause.end.get()));
        (end_s.min(to_s) - start_s.max(from_s)).max(0.0)
    });
    silences.sum()
}

/// Moments at which a new time of the last lap appears, with that time.
fn last_lap_times(log: &DrivenLog<'_>) -> Option<Vec<(f64, f64)>> {
    let series: Series = log
        .clock
        .series(log.recording.lap_marks.last_lap_time.as_ref()?)?;
    let samples = || series.samples();
    // There is nothing to show before a lap is done: a column that begins later than the log begins with a new time.
    let first = samples()
        .next()
        .filter(|&(at_s, time_s)| time_s > 0.0 && at_s > log.extent_s().0 + NEAR_S);
    let changes = samples()
        .zip(samples().skip(1))
        .filter(|((_, before_s), (_, after_s))| (after_s - before_s).abs() > 1e-4 && *after_s > 0.0)
        .map(|(_, (at_s, time_s))| (at_s, time_s));
    let shown: Vec<(f64, f64)> = first.into_iter().chain(changes).take(MOST_CUTS).collect();
    (!shown.is_empty()).then_some(shown)
}
