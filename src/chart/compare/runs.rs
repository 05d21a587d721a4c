//! A channel's values along the lap: in parts without a gap, a pedal as what it does.

use super::bridges;
use super::laps::DrawnLap;
use super::pedal_range::PedalRange;
use crate::chart::channel_names::channel_name;
use crate::chart::figure::Run;
use crate::chart::scale::drawable;
use crate::telemetry::{Channel, Interpolation, Unit};
use crate::words::{Words, args};

/// A pause between samples is a gap from this long, and from this many usual intervals.
const GAP_S: f64 = 1.5;
const GAP_INTERVALS: f64 = 10.0;

/// The channel's values at the stations, in parts without a gap: where it was not logged there is no line.
pub(super) fn runs(channel: &Channel, lap: &DrawnLap<'_>, per_metre: f64, per_si: f64) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut is_open = false;
    for (value, &station_m) in logged(channel, lap.times_s).into_iter().zip(lap.stations_m) {
        let Some(value) = value else {
            is_open = false;
            continue;
        };
        if !is_open {
            runs.push(Run::default());
            is_open = true;
        }
        if let Some(run) = runs.last_mut() {
            run.points.push((station_m * per_metre, drawable(value * per_si)));
        }
    }
    runs
}

/// The channel's values at rising times; `None` in gaps, where it was not logged.
pub(in crate::chart) fn logged(channel: &Channel, times_s: &[f64]) -> Vec<Option<f64>> {
    let interpolation = interpolation(channel);
    let mut values = channel.series.at_each(times_s, interpolation);
    if let Some(range) = PedalRange::of(channel) {
        for value in &mut values {
            *value = range.pressed(*value);
        }
    }
    let gaps = gaps(channel, interpolation);
    let mut gap = gaps.iter().peekable();
    let at = |(&time_s, value)| {
        while gap.peek().is_some_and(|gap| time_s >= gap.1) {
            gap.next();
        }
        gap.peek().is_none_or(|gap| time_s <= gap.0).then_some(value)
    };
    times_s.iter().zip(values).map(at).collect()
}

/// States are held; a pedal that is not on/off moves between its samples.
fn interpolation(channel: &Channel) -> Interpolation {
    match channel.unit {
        Unit::OnOff | Unit::Count => Interpolation::Hold,
        Unit::Ratio | Unit::Bar => Interpolation::Linear,
        Unit::Seconds
        | Unit::Metres
        | Unit::MetresPerSecond
        | Unit::MetresPerSecond2
        | Unit::Radians
        | Unit::RadiansPerSecond
        | Unit::Degrees
        | Unit::RevolutionsPerMinute => channel.role.interpolation(),
    }
}

/// Open stretches of time without samples, in order: before the first, in long pauses, after the last.
fn gaps(channel: &Channel, interpolation: Interpolation) -> Vec<(f64, f64)> {
    let (first_s, last_s) = channel.series.span_s();
    // A state that is logged only when it changes has pauses of any length, and holds after the last sample.
    if interpolation == Interpolation::Hold {
        return vec![(f64::NEG_INFINITY, first_s - GAP_S)];
    }
    let usual_s = channel
        .series
        .rate_hz()
        .map_or(f64::INFINITY, |rate_hz| rate_hz.recip());
    let longest_s = (usual_s * GAP_INTERVALS).max(GAP_S);
    let times_s = channel.series.times_s();
    let pauses = times_s
        .iter()
        .zip(times_s.iter().skip(1))
        .filter(|(from_s, to_s)| *to_s - *from_s > longest_s)
        .map(|(&from_s, &to_s)| (from_s, to_s));
    // At the ends a value is held for as long as between two samples.
    let mut gaps = vec![(f64::NEG_INFINITY, first_s - longest_s.min(GAP_S))];
    gaps.extend(pauses.chain(bridges::of(channel)));
    gaps.sort_by(|one, other| one.0.total_cmp(&other.0));
    gaps.push((last_s + longest_s.min(GAP_S), f64::INFINITY));
    gaps
}

/// That a pedal is drawn as what it does, where its sensor reads something else.
pub(super) fn zeroed(channel: &Channel, words: Words) -> Option<String> {
    let range = PedalRange::of(channel)?;
    Some(words.picture_pedal_zeroed(args::PicturePedalZeroed {
        channel: &channel_name(channel.role, words),
        from: &format!("{:.0}", range.idle * 100.0),
        to: &format!("{:.0}", range.full * 100.0),
    }))
}
