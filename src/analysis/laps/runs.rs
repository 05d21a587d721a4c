//! Runs from one place to another: hill climbs, autocross, stages.
//!
//! A run begins where the counter counts or where the car is launched behind a gap, and ends with the next gap, where the
//! counter falls back, or with the recording. Two of them that begin at one place and end at another make each other runs:
//! what leads back to the start is driven somewhere else and is none. Without positions equal lengths from a standstill have
//! to do.

use crate::telemetry::{ChannelKind, ChannelRole, Lap, LapKind, TimeBasis};

use super::super::judge::median;
use super::super::path::Path;
use super::driven_log::DrivenLog;
use super::lap_channel::lap_channel_cuts;
use super::span::{Cut, Edge, MOST_LAPS, Span};

/// A gap of so many seconds lies between two runs.
const LEAST_GAP_S: f64 = 5.0;
/// A run lasts at least so many seconds …
const LEAST_RUN_S: f64 = 10.0;
/// … and leads over so many metres.
const LEAST_RUN_M: f64 = 150.0;
/// Runs of one course differ by this part of their length.
const SAME_LENGTH_RATIO: f64 = 0.03;
/// Starts and finishes of one course lie within so many metres.
const SAME_PLACE_M: f64 = 30.0;
/// Start and finish farther apart than this part of the length are two places.
const APART_RATIO: f64 = 0.02;
/// Slower than this the car has not been launched, m/s.
const LAUNCHED_MPS: f64 = 0.4;

/// A lap that counts and begins slower than this began with the launch, m/s.
const FROM_STANDSTILL_MPS: f64 = 3.0;

/// Whether a complete lap is a run: it begins with the launch of the car, or leads from one place to another.
#[must_use]
pub fn is_run(lap: &Lap) -> bool {
    let starts = lap.speed().values().first();
    let launched = starts.is_some_and(|speed_mps| *speed_mps < FROM_STANDSTILL_MPS);
    lap.kind() == LapKind::Timed && (launched || leads_elsewhere(lap))
}

/// Whether measured positions say that a lap ends where it did not begin.
fn leads_elsewhere(lap: &Lap) -> bool {
    let measured = [ChannelRole::Latitude, ChannelRole::X].into_iter().any(|role| {
        lap.channel(role)
            .is_some_and(|channel| channel.kind != ChannelKind::Estimated)
    });
    let Some(path) = measured.then(|| Path::of_lap(lap)).flatten() else {
        return false;
    };
    let ends = |values: &[f64]| Some(values.last()? - values.first()?);
    let apart_m = ends(&path.x_m)
        .zip(ends(&path.y_m))
        .map(|(x_m, y_m)| x_m.hypot(y_m));
    apart_m.is_some_and(|apart_m| apart_m > (APART_RATIO * lap.length().get()).max(1.5 * SAME_PLACE_M))
}

/// The runs of a recording, without what lies between them; `None` where fewer than two make each other runs.
pub(super) fn run_spans(log: &DrivenLog<'_>) -> Option<Vec<Span>> {
    let candidates: Vec<Candidate> = segments(log)
        .into_iter()
        .filter_map(|segment| Candidate::of(log, segment))
        .take(MOST_LAPS)
        .collect();
    let mut lengths_m: Vec<f64> = candidates.iter().map(|run| run.length_m).collect();
    let usual_m = median(&mut lengths_m)?;
    let model = candidates
        .iter()
        .find(|run| (run.length_m / usual_m - 1.0).abs() <= SAME_LENGTH_RATIO)?;
    let runs: Vec<&Candidate> = candidates.iter().filter(|run| run.is_like(model)).collect();
    if runs.len() < 2 {
        return None;
    }
    let basis = if log.series(ChannelRole::Lap).is_some() {
        TimeBasis::LapChannel
    } else {
        TimeBasis::Rows
    };
    let spans = runs.into_iter().map(|run| Span {
        start_s: run.start_s,
        end_s: run.end_s,
        begins: Edge::Gate,
        ends: Edge::Gate,
        number: None,
        time_s: None,
        basis,
    });
    Some(spans.collect())
}

/// Stretches without a gap and with one lap number, and whether the counter counted at their beginning.
fn segments(log: &DrivenLog<'_>) -> Vec<(f64, f64, bool)> {
    let counted = lap_channel_cuts(log);
    let (begin_s, end_s) = log.extent_s();
    let mut borders: Vec<(f64, f64, bool)> = log
        .recording
        .pauses
        .iter()
        .filter(|pause| pause.end.get() - pause.start.get() >= LEAST_GAP_S)
        .map(|pause| {
            (
                log.driven_s(pause.start.get()),
                log.driven_s(pause.end.get()),
                false,
            )
        })
        .collect();
    let in_gap = |cut: &Cut| {
        borders
            .iter()
            .any(|(from_s, to_s, _)| cut.at_s > from_s - 1e-3 && cut.at_s < to_s + 1e-3)
    };
    let changes: Vec<(f64, f64, bool)> = counted
        .iter()
        .filter(|cut| !in_gap(cut))
        .map(|cut| (cut.at_s, cut.at_s, cut.edge == Edge::Line))
        .collect();
    borders.extend(changes);
    borders.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut found = Vec::new();
    let (mut from_s, mut counted) = (begin_s, false);
    for (until_s, next_s, counts) in borders.into_iter().chain([(end_s, end_s, false)]) {
        if until_s > from_s {
            found.push((from_s, until_s, counted));
        }
        (from_s, counted) = (next_s, counts);
    }
    found
}

/// A stretch that may be a run.
struct Candidate {
    start_s: f64,
    end_s: f64,
    length_m: f64,
    places: Option<((f64, f64), (f64, f64))>,
}

impl Candidate {
    fn of(log: &DrivenLog<'_>, (from_s, end_s, counted): (f64, f64, bool)) -> Option<Self> {
        let start_s = if counted {
            from_s
        } else {
            launch_s(log, from_s, end_s)?
        };
        let length_m = log.odometer.at(end_s) - log.odometer.at(start_s);
        if end_s - start_s < LEAST_RUN_S || length_m < LEAST_RUN_M {
            return None;
        }
        let places = log
            .positions
            .as_ref()
            .map(|positions| (positions.at(start_s), positions.at(end_s)));
        let leads_away = places.is_none_or(|(start, end)| apart_m(start, end) > APART_RATIO * length_m);
        leads_away.then_some(Self {
            start_s,
            end_s,
            length_m,
            places,
        })
    }

    fn is_like(&self, other: &Self) -> bool {
        let same_length = (self.length_m / other.length_m - 1.0).abs() <= SAME_LENGTH_RATIO;
        let same_places = match (self.places, other.places) {
            (Some(own), Some(others)) => {
                apart_m(own.0, others.0) <= SAME_PLACE_M && apart_m(own.1, others.1) <= SAME_PLACE_M
            }
            _ => true,
        };
        same_length && same_places
    }
}

fn apart_m(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// When the car leaves its place for good; `None` where it was not standing.
fn launch_s(log: &DrivenLog<'_>, from_s: f64, end_s: f64) -> Option<f64> {
    let speed = log.speed();
    let rows = || speed.samples();
    let inside = |time_s: f64| time_s >= from_s - 1e-6 && time_s < end_s;
    let first = rows().find(|(time_s, _)| inside(*time_s))?;
    if first.1 > STANDING_MPS {
        return None;
    }
    let stands = rows()
        .filter(|(time_s, _)| inside(*time_s))
        .take_while(|(_, mps)| *mps <= STANDING_MPS)
        .filter(|(_, mps)| *mps < LAUNCHED_MPS)
        .last();
    Some(stands.map_or(first.0, |(time_s, _)| time_s))
}

/// Slower than this at its first row, a stretch begins from a standstill, m/s.
const STANDING_MPS: f64 = 3.0;
