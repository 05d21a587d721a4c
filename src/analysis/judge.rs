//! Which laps count: complete by length, without a stop, plausible against the laps around them.
//!
//! A lap is partial when it is shorter than 97 % of the median length of the laps around it (93 % until there are
//! three). Laps with a stop or with a hole are not measured by: a lap of three rounds with a visit to the pits would
//! make every true lap partial. Laps much longer than the others (a crossing was missed) do not count. The verdict is
//! found anew whenever more laps arrive.

use crate::telemetry::{ChannelRole, Interpolation, Lap, LapKind, TimeBasis};
use crate::units::{Metres, MetresPerSecond, Seconds};

#[cfg(test)]
mod tests;

/// A stretch without samples is a gap if it lasts as long as this …
const GAP_S: f64 = 1.0;
/// … and as many usual intervals.
const GAP_INTERVALS: f64 = 5.0;

/// What a log says of a lap counts from so long after the line to so long before it, seconds.
const BORDER_S: f64 = 0.6;

/// Thresholds of the verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JudgeSettings {
    /// A lap is at least this part of the median length of the laps around it.
    pub complete_ratio: f64,
    /// The same until three laps are known.
    pub early_complete_ratio: f64,
    /// A lap longer than this part of the median took another way, or holds more than one round.
    pub overlong_ratio: f64,
    /// How many laps around a lap are asked for their length.
    pub neighbors: usize,
    /// Slower than this is a stop …
    pub stop_speed: MetresPerSecond,
    /// … if it lasts as long as this.
    pub stop_time: Seconds,
    /// Length of the circuit where it is known, used while there are fewer than two other laps.
    pub known_length: Option<Metres>,
    /// Length of a lap that the file itself says went from line to line: no lap as long is cut short.
    pub whole_length: Option<Metres>,
}

impl Default for JudgeSettings {
    fn default() -> Self {
        Self {
            complete_ratio: 0.97,
            early_complete_ratio: 0.93,
            overlong_ratio: 1.03,
            neighbors: 5,
            stop_speed: MetresPerSecond::new(1.0),
            stop_time: Seconds::new(1.0),
            known_length: None,
            whole_length: None,
        }
    }
}

/// What the verdict on one lap rests on; enough to judge laps that are stored without reading their samples again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LapEvidence {
    /// Metres driven.
    pub length: Metres,
    /// Kind as it was cut or judged before.
    pub kind: LapKind,
    /// From line to line: it has a lap time.
    pub complete: bool,
    /// The file itself states the time of this lap.
    pub stated: bool,
    /// The car stood still in it.
    pub stopped: bool,
    /// The log itself calls it invalid, or counts an incident in it.
    pub flagged: bool,
    /// Longest stretch without a sample where the log has a gap, metres; 0 where it has none.
    pub longest_gap: Metres,
}

impl LapEvidence {
    /// Reads the evidence from a lap's samples.
    #[must_use]
    pub fn of(lap: &Lap, settings: &JudgeSettings) -> Self {
        Self {
            length: lap.length(),
            kind: lap.kind(),
            complete: lap.time().is_some(),
            stated: lap.time_basis() == TimeBasis::Stated,
            flagged: is_flagged(lap),
            stopped: longest_stop_s(lap, settings.stop_speed.get()) >= settings.stop_time.get(),
            longest_gap: Metres::new(longest_gap_m(lap)),
        }
    }

    /// Whether this lap's length may measure others.
    fn measures(&self, settings: &JudgeSettings) -> bool {
        let has_hole = self.longest_gap.get() > (1.0 - settings.complete_ratio) * self.length.get();
        self.is_subject() && !self.stopped && !has_hole
    }

    /// Whether its length decides what it is; what is an out lap stays one.
    fn is_subject(&self) -> bool {
        self.complete && matches!(self.kind, LapKind::Timed | LapKind::Partial)
    }
}

/// What a lap is and whether it may become a best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its kind.
    pub kind: LapKind,
    /// Whether it may become a best.
    pub valid: bool,
}

/// Verdicts on laps of one circuit in the order driven; one per lap.
#[must_use]
pub fn verdicts(laps: &[LapEvidence], settings: &JudgeSettings) -> Vec<Verdict> {
    let measuring: Vec<(usize, f64)> = laps
        .iter()
        .enumerate()
        .filter(|(_, lap)| lap.measures(settings))
        .map(|(index, lap)| (index, lap.length.get()))
        .collect();
    laps.iter()
        .enumerate()
        .map(|(index, lap)| verdict(index, lap, &measuring, settings))
        .collect()
}

/// The same laps with new verdicts, in the same order.
#[must_use]
pub(crate) fn judge_laps(laps: Vec<Lap>, settings: &JudgeSettings) -> Vec<Lap> {
    let evidence: Vec<LapEvidence> = laps.iter().map(|lap| LapEvidence::of(lap, settings)).collect();
    let verdicts = verdicts(&evidence, settings);
    laps.into_iter()
        .zip(verdicts)
        .map(|(lap, verdict)| lap.judged(verdict.kind, verdict.valid))
        .collect()
}

fn verdict(index: usize, lap: &LapEvidence, measuring: &[(usize, f64)], settings: &JudgeSettings) -> Verdict {
    if !lap.is_subject() {
        return Verdict {
            kind: lap.kind,
            valid: false,
        };
    }
    let mut lengths_m = lengths_around(index, measuring, settings.neighbors);
    if lengths_m.len() < 2
        && let Some(known) = settings.known_length
    {
        lengths_m.push(known.get());
    }
    let n_known = lengths_m.len() + 1;
    // Of three and more its own length is one: of two others one may be the odd one.
    if n_known >= 3 && lap.measures(settings) {
        lengths_m.push(lap.length.get());
    }
    let usual_m = median(&mut lengths_m).unwrap_or(lap.length.get());
    let least = if n_known >= 3 {
        settings.complete_ratio
    } else {
        settings.early_complete_ratio
    };
    if lap.stated && lap.stopped {
        // From line to line by the logger's word; a spin or a visit to the pits makes its length say nothing.
        return Verdict {
            kind: LapKind::Timed,
            valid: false,
        };
    }
    let whole_m = settings.whole_length.map_or(usual_m, Metres::get).min(usual_m);
    let is_short = lap.length.get() < least * whole_m;
    // What lies in a hole was driven but is not known.
    let has_hole = lap.longest_gap.get() > (1.0 - settings.complete_ratio) * usual_m;
    if is_short || has_hole {
        return Verdict {
            kind: LapKind::Partial,
            valid: false,
        };
    }
    let overlong = n_known >= 3 && lap.length.get() > settings.overlong_ratio * usual_m;
    Verdict {
        kind: LapKind::Timed,
        valid: !lap.stopped && !lap.flagged && !overlong,
    }
}

/// Lengths of the `neighbors` laps nearest to a lap, itself left out; `measuring` is in the order driven.
fn lengths_around(index: usize, measuring: &[(usize, f64)], neighbors: usize) -> Vec<f64> {
    // The nearest by order lie within as many places to either side: looking at all laps would be quadratic.
    let here = measuring.partition_point(|&(other, _)| other < index);
    let around = here.saturating_sub(neighbors)..(here + neighbors + 1).min(measuring.len());
    let mut others: Vec<(usize, f64)> = measuring
        .get(around)
        .unwrap_or_default()
        .iter()
        .copied()
        .filter(|&(other, _)| other != index)
        .collect();
    others.sort_by_key(|&(other, _)| other.abs_diff(index));
    others.truncate(neighbors);
    others.into_iter().map(|(_, length_m)| length_m).collect()
}

/// The value in the middle, of two middle ones their mean; `None` for no values. Sorts.
pub(super) fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *values.get((values.len() / 2).checked_sub(1)?)?;
    Some(f64::midpoint(lower, upper))
}

/// Whether the log itself holds something against the lap. A state that is set in the first moment or only at the end may
/// belong to the lap before or after.
fn is_flagged(lap: &Lap) -> bool {
    let end_s = lap.duration().get();
    let inside = |at_s: &f64| *at_s > BORDER_S && *at_s < end_s - BORDER_S;
    let invalid = lap.channel(ChannelRole::LapInvalid).is_some_and(|channel| {
        let (times_s, values) = (channel.series.times_s(), channel.series.values());
        times_s
            .iter()
            .zip(values)
            .any(|(at_s, value)| inside(at_s) && *value > 0.5)
    });
    let in_pit = lap.channel(ChannelRole::InPit).is_some_and(|channel| {
        let (times_s, values) = (channel.series.times_s(), channel.series.values());
        times_s
            .iter()
            .zip(values)
            .any(|(at_s, value)| inside(at_s) && *value > 0.5)
    });
    let incident = lap.channel(ChannelRole::Incidents).is_some_and(|channel| {
        let at = |at_s: f64| channel.series.at(at_s, Interpolation::Hold);
        at(end_s - BORDER_S) > at(BORDER_S) + 0.5
    });
    invalid || in_pit || incident
}

/// Longest time at a stretch below a speed, seconds; speed is linear between samples.
fn longest_stop_s(lap: &Lap, stop_mps: f64) -> f64 {
    let speed = lap.speed();
    let samples = || speed.samples();
    let (mut longest_s, mut current_s) = (0.0_f64, 0.0);
    for ((from_s, from_mps), (to_s, to_mps)) in samples().zip(samples().skip(1)) {
        let step_s = to_s - from_s;
        let crossing = (stop_mps - from_mps) / (to_mps - from_mps);
        match (from_mps < stop_mps, to_mps < stop_mps) {
            (true, true) => current_s += step_s,
            (true, false) => {
                longest_s = longest_s.max(current_s + step_s * crossing);
                current_s = 0.0;
            }
            (false, true) => current_s = step_s * (1.0 - crossing),
            (false, false) => current_s = 0.0,
        }
        longest_s = longest_s.max(current_s);
    }
    longest_s
}

/// Longest distance without a sample of speed, metres: intervals well above the usual one only.
fn longest_gap_m(lap: &Lap) -> f64 {
    let times_s = lap.speed().times_s();
    let usual_s = lap
        .speed()
        .rate_hz()
        .map_or(f64::INFINITY, |rate_hz| 1.0 / rate_hz);
    let gap_s = GAP_S.max(GAP_INTERVALS * usual_s);
    let driven_m = lap.distance().at_each(times_s, Interpolation::Linear);
    let samples = || times_s.iter().copied().zip(driven_m.iter().copied());
    samples()
        .zip(samples().skip(1))
        .filter(|((from_s, _), (to_s, _))| to_s - from_s > gap_s)
        .map(|((_, from_m), (_, to_m))| to_m - from_m)
        .fold(0.0, f64::max)
}
