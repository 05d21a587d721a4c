//! From a stretch between two cuts to a lap: channels cut, distance from the line, kind and number.
//!
//! Channels that shared their times in the recording share them in the lap: each base is cut once.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::telemetry::{Channel, ChannelRole, Interpolation, Lap, LapKind, LapParts, Series};
use crate::units::Seconds;

use super::driven_log::DrivenLog;
use super::pit_lane::PitLane;
use super::span::{Edge, Span};

/// A stretch shorter than this in seconds or metres is no lap, not even a part of one worth showing.
const LEAST_PART: (f64, f64) = (1.0, 20.0);
/// Two samples nearer than this are one.
const SAME_TIME_S: f64 = 1e-6;
/// Below this speed at the line the lap began from a standstill.
const STANDING_MPS: f64 = 3.0;
/// Slower than this part of the recording's high speed at its open end: in the pits or on the way there.
pub(super) const PIT_SPEED_RATIO: f64 = 0.3;
/// Seconds at the open end that are looked at.
const OPEN_END_S: f64 = 3.0;

/// Laps in the order driven, numbered, not judged yet: complete ones are valid as far as this module knows.
///
/// `moved_at_s`: moments behind which the car is somewhere else; what is between them is no whole lap.
pub(super) fn assemble(log: &DrivenLog<'_>, spans: &[Span], moved_at_s: &[f64]) -> Vec<Lap> {
    let pit_mps = PIT_SPEED_RATIO * log.high_speed_mps();
    let spans: Vec<Span> = spans
        .iter()
        .filter(|span| is_worth_showing(log, span))
        .copied()
        .collect();
    let around = Around {
        pit_mps,
        pit_lane: PitLane::of(log, &spans),
        moved_at_s,
    };
    let logged: Vec<Option<u32>> = spans.iter().map(|span| logged_number(log, span)).collect();
    spans
        .iter()
        .zip(numbers(&logged))
        .filter_map(|(span, number)| lap(log, span, number, kind(log, span, &around)))
        .collect()
}

fn is_worth_showing(log: &DrivenLog<'_>, span: &Span) -> bool {
    let driven_m = log.odometer.at(span.end_s) - log.odometer.at(span.start_s);
    span.duration_s() >= LEAST_PART.0 && driven_m >= LEAST_PART.1
}

/// The number of the lap channel, or the one that a time was stated with.
fn logged_number(log: &DrivenLog<'_>, span: &Span) -> Option<u32> {
    let middle_s = f64::midpoint(span.start_s, span.end_s);
    let counted = log
        .series(ChannelRole::Lap)
        // Before the first crossing some loggers leave the number out: the out lap is not lap 1.
        .filter(|lap| lap.span_s().0 <= middle_s)
        .map(|lap| lap.at(middle_s, Interpolation::Hold).round());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked before"
    )]
    let counted = counted
        .filter(|number| (0.0..=100_000.0).contains(number))
        .map(|number| number as u32);
    counted.or(span.number)
}

/// One number per lap, strictly increasing: the file's own where they grow, otherwise one more than the last.
///
/// What comes before the first number of the file counts down from it, so that lap 1 keeps its number behind an out lap.
fn numbers(logged: &[Option<u32>]) -> Vec<u32> {
    let n_before = logged.iter().take_while(|number| number.is_none()).count();
    let first = logged.get(n_before).copied().flatten();
    let start = first
        .zip(u32::try_from(n_before).ok())
        .map(|(first, before)| first.saturating_sub(before));
    let mut next = start.unwrap_or(1);
    logged
        .iter()
        .map(|number| {
            let number = number.map_or(next, |number| number.max(next));
            next = number.saturating_add(1);
            number
        })
        .collect()
}

/// What the whole recording says about the kinds of its laps.
struct Around<'a> {
    pit_mps: f64,
    pit_lane: PitLane<'a>,
    moved_at_s: &'a [f64],
}

impl Around<'_> {
    /// Whether the car was moved between two moments.
    fn was_moved(&self, from_s: f64, to_s: f64) -> bool {
        let after = self.moved_at_s.partition_point(|at_s| *at_s <= from_s);
        self.moved_at_s.get(after).is_some_and(|at_s| *at_s < to_s)
    }
}

fn kind(log: &DrivenLog<'_>, span: &Span, around: &Around<'_>) -> LapKind {
    let pit_mps = around.pit_mps;
    let slow_at = |from_s: f64, to_s: f64| {
        [0.0, 0.5, 1.0]
            .iter()
            .all(|part| log.speed_mps(from_s + part * (to_s - from_s)) < pit_mps)
    };
    match (span.begins, span.ends) {
        (Edge::Line, Edge::Line) => {
            let begin_s = span.start_s.max(log.extent_s().0);
            if around.was_moved(span.start_s, span.end_s) {
                LapKind::Partial
            } else if log.speed_mps(begin_s) < STANDING_MPS {
                LapKind::Standing
            } else if around.pit_lane.holds(span.start_s) {
                LapKind::Out
            } else if around.pit_lane.holds(span.end_s) {
                LapKind::In
            } else {
                LapKind::Timed
            }
        }
        (Edge::Gate, Edge::Gate) => LapKind::Timed,
        (Edge::Reset, Edge::Line) => LapKind::Out,
        (Edge::Line, Edge::Reset) => LapKind::In,
        (Edge::Recording, Edge::Line) if slow_at(span.start_s, span.start_s + OPEN_END_S) => LapKind::Out,
        (Edge::Line, Edge::Recording) if slow_at(span.end_s - OPEN_END_S, span.end_s) => LapKind::In,
        (Edge::Recording | Edge::Reset | Edge::Gate, _) | (Edge::Line, Edge::Recording | Edge::Gate) => {
            LapKind::Partial
        }
    }
}

fn lap(log: &DrivenLog<'_>, span: &Span, number: u32, kind: LapKind) -> Option<Lap> {
    let time_s = span
        .time_s
        .or_else(|| span.is_complete().then(|| span.duration_s()));
    // A time that something better says may differ from the cuts by milliseconds: both cuts are as uncertain.
    let (start_s, end_s) = match time_s {
        Some(time_s) if span.is_complete() => {
            let half_s = (span.duration_s() - time_s) / 2.0;
            (span.start_s + half_s, span.start_s + half_s + time_s)
        }
        _ => (span.start_s, span.end_s),
    };
    let channels = cut_channels(&log.channels, start_s, end_s);
    let distance = distance(log, &channels, start_s, end_s)?;
    Lap::new(LapParts {
        number,
        kind,
        valid: kind == LapKind::Timed,
        // The file may state a time for its out lap; a part of a lap has none.
        time: time_s.filter(|_| kind != LapKind::Partial).map(Seconds::new),
        time_basis: span.basis,
        start: Seconds::new(log.clock.recording_s(start_s)),
        distance,
        channels,
    })
    .ok()
}

/// One time base of the recording, cut.
struct CutBase {
    whole: Arc<[f64]>,
    inside: std::ops::Range<usize>,
    from_s: f64,
    to_s: f64,
    times_s: Arc<[f64]>,
}

impl CutBase {
    fn of(whole: &Arc<[f64]>, start_s: f64, end_s: f64) -> Option<Self> {
        let from_s = start_s.max(*whole.first()?);
        let to_s = end_s.min(*whole.last()?);
        if to_s - from_s <= SAME_TIME_S {
            return None;
        }
        let inside = whole.partition_point(|&time_s| time_s <= from_s + SAME_TIME_S)
            ..whole.partition_point(|&time_s| time_s < to_s - SAME_TIME_S);
        // Samples a rounding error away from an end of the lap are at that end.
        let first_s = if from_s - start_s <= SAME_TIME_S {
            0.0
        } else {
            from_s - start_s
        };
        let last_s = if end_s - to_s <= SAME_TIME_S {
            end_s - start_s
        } else {
            to_s - start_s
        };
        let times_s = std::iter::once(first_s)
            .chain(whole.get(inside.clone())?.iter().map(|time_s| time_s - start_s))
            .chain(std::iter::once(last_s))
            .collect();
        Some(Self {
            whole: Arc::clone(whole),
            inside,
            from_s,
            to_s,
            times_s,
        })
    }

    fn cut(&self, series: &Series, interpolation: Interpolation) -> Option<Series> {
        let mut values = Vec::with_capacity(self.inside.len() + 2);
        values.push(series.at(self.from_s, interpolation));
        values.extend_from_slice(series.values().get(self.inside.clone())?);
        values.push(series.at(self.to_s, interpolation));
        Series::new(Arc::clone(&self.times_s), values).ok()
    }
}

fn cut_channels(
    channels: &BTreeMap<ChannelRole, Channel>,
    start_s: f64,
    end_s: f64,
) -> BTreeMap<ChannelRole, Channel> {
    let mut bases: Vec<CutBase> = Vec::new();
    let mut cut = BTreeMap::new();
    for (&role, channel) in channels {
        let whole = channel.series.times_s();
        let known = bases.iter().position(|base| Arc::ptr_eq(&base.whole, whole));
        let index = known.or_else(|| {
            bases.push(CutBase::of(whole, start_s, end_s)?);
            Some(bases.len() - 1)
        });
        let series = index
            .and_then(|index| bases.get(index))
            .and_then(|base| base.cut(&channel.series, role.interpolation()));
        if let Some(series) = series {
            cut.insert(role, channel.with_series(series));
        }
    }
    cut
}

/// Metres since the line, from exactly 0 at the start to the end; on a channel's times where one covers the lap.
fn distance(
    log: &DrivenLog<'_>,
    channels: &BTreeMap<ChannelRole, Channel>,
    start_s: f64,
    end_s: f64,
) -> Option<Series> {
    let base = CutBase::of(&log.odometer.time_s, start_s, end_s)?;
    let is_covered = base.from_s - start_s <= SAME_TIME_S && end_s - base.to_s <= SAME_TIME_S;
    let times_s: Arc<[f64]> = if is_covered {
        let shared = channels
            .values()
            .map(|channel| channel.series.times_s())
            .find(|times_s| times_s.len() == base.times_s.len() && ***times_s == *base.times_s);
        Arc::clone(shared.unwrap_or(&base.times_s))
    } else {
        // Just outside the samples the car is taken to keep its speed.
        let inner = base.times_s.iter().copied();
        let before = (base.from_s > start_s + SAME_TIME_S).then_some(0.0);
        let after = (base.to_s < end_s - SAME_TIME_S).then_some(end_s - start_s);
        before.into_iter().chain(inner).chain(after).collect()
    };
    let start_m = log.odometer.at(start_s);
    let mut last_m = 0.0_f64;
    let metres = times_s
        .iter()
        .map(|time_s| {
            last_m = last_m.max(log.odometer.at(start_s + time_s) - start_m);
            last_m
        })
        .collect();
    Series::new(times_s, metres).ok()
}
