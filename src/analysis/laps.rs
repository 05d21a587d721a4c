//! From a recording to laps: evidence, boundaries, channels cut at the line, verdicts.
//!
//! Everything happens on the driven clock, from which pauses are taken out; only a lap's start is told on the
//! recording's clock.

mod assemble;
mod counter_change;
mod driven_clock;
mod driven_log;
mod evidence;
mod fraction;
mod how_timed;
mod lap_channel;
mod lap_times;
mod moved;
mod not_counted;
mod odometer;
mod one_lap;
mod open_ends;
mod other_clocks;
mod pit_lane;
mod row_at_line;
mod runs;
mod silent_counter;
#[cfg(test)]
mod situation_tests;
mod span;
mod stated;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::telemetry::{GeoLine, Lap, LapKind, Recording, Series, Warning};
use crate::units::Metres;

use super::circuit::CircuitSignature;
use super::dead_reckoning::with_estimated_position;
use super::judge::{JudgeSettings, judge_laps, median};
use driven_log::DrivenLog;
pub use runs::is_run;

/// How laps are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct LapSettings {
    /// Which laps count.
    pub judge: JudgeSettings,
}

/// What a recording holds in laps.
#[derive(Clone, Debug)]
pub(crate) struct CutLaps {
    /// In the order driven, partial ones included.
    pub laps: Vec<Lap>,
    /// What was wrong with the evidence.
    pub warnings: Vec<Warning>,
    /// What the laps say about the circuit.
    pub circuit: CircuitGuess,
}

/// What the laps of one recording say about the circuit they were driven on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CircuitGuess {
    /// Length of a lap: the median of the timed laps that count, else as the file states it.
    pub length: Option<Metres>,
    /// For recognizing the same circuit in another file; `None` without a complete lap.
    pub signature: Option<CircuitSignature>,
    /// The start line that was used or found, for the next file of the same circuit.
    pub line: Option<GeoLine>,
}

/// Cuts a recording into laps. See [`super::derive_missing`] for what to call first.
///
/// `known_lines`: start lines of circuits that may be meant; the first one that the car crossed is used, if the
/// file has nothing better. Never fails: a recording without evidence is one partial lap.
#[must_use]
pub(crate) fn cut_laps(recording: &Recording, settings: &LapSettings, known_lines: &[GeoLine]) -> CutLaps {
    let Some(log) = DrivenLog::of(recording) else {
        let warning = Warning::NoSpeed;
        return CutLaps {
            laps: Vec::new(),
            warnings: vec![warning],
            circuit: CircuitGuess::default(),
        };
    };
    let evidence = evidence::evidence(&log, known_lines);
    let moved_at_s = moved::moved_at_s(&log);
    let laps = assemble::assemble(&log, &evidence.spans, &moved_at_s);
    let fastest = laps
        .iter()
        .find(|lap| Some(lap.number()) == recording.lap_marks.fastest && lap.time().is_some());
    let judge = JudgeSettings {
        whole_length: fastest.map(Lap::length).or(settings.judge.whole_length),
        ..settings.judge
    };
    let laps = judge_laps(laps, &judge);
    let laps: Vec<Lap> = laps.into_iter().map(with_estimated_position).collect();
    let circuit = CircuitGuess {
        length: lap_length(&laps).or(recording.circuit.length),
        signature: signature(&laps),
        line: evidence.line,
    };
    let mut warnings = evidence.warnings;
    warnings.extend(log.clock.what_became_of_pauses());
    warnings.extend(not_counted::unseen_at_line(&log, &laps));
    let moved = not_counted::with_moves(&log, &laps, &moved_at_s);
    warnings.extend(not_counted::reasons(&laps, &moved, &judge));
    if laps.iter().all(|lap| lap.time().is_none()) {
        warnings.push(Warning::NoCompleteLap);
    }
    CutLaps {
        laps,
        warnings,
        circuit,
    }
}

/// Metres driven since the recording began, on the times of speed or of the distance channel they come from.
pub(super) fn driven_distance(recording: &Recording) -> Option<Series> {
    let log = DrivenLog::of(recording)?;
    // The driven clock has the same samples as the recording's, in the same order.
    let times_s = recording
        .channels
        .values()
        .map(|channel| channel.series.times_s())
        .find(|times_s| {
            times_s.len() == log.odometer.time_s.len() && log.clock.leads_to(times_s, &log.odometer.time_s)
        })?;
    Series::new(Arc::clone(times_s), log.odometer.metres).ok()
}

/// Median length of the laps that count; of all complete laps where none counts.
fn lap_length(laps: &[Lap]) -> Option<Metres> {
    let mut lengths_m: Vec<f64> = laps
        .iter()
        .filter(|lap| lap.valid())
        .map(|lap| lap.length().get())
        .collect();
    if lengths_m.is_empty() {
        lengths_m = laps
            .iter()
            .filter(|lap| lap.kind() == LapKind::Timed)
            .map(|lap| lap.length().get())
            .collect();
    }
    median(&mut lengths_m).map(Metres::new)
}

/// The signature of the lap of median length among those that count.
fn signature(laps: &[Lap]) -> Option<CircuitSignature> {
    let length_m = lap_length(laps)?.get();
    let nearest = laps
        .iter()
        .filter(|lap| lap.kind() == LapKind::Timed)
        .min_by(|a, b| {
            (a.length().get() - length_m)
                .abs()
                .total_cmp(&(b.length().get() - length_m).abs())
        })?;
    CircuitSignature::of_lap(nearest)
}
