//! Stored laps cut again at another line of their circuit.
//!
//! Laps that follow each other without a gap are the drive that they were cut from: put together again, it is cut as the log
//! would be. Where laps are missing in between, each stretch is cut alone, and what lies at its ends is no lap any more.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::judge::judge_laps;
use super::laps::{LapSettings, cut_laps};
use crate::telemetry::{Channel, ChannelKind, ChannelRole, GeoLine, Lap, Recording, Series, TimeBasis};
use crate::units::Seconds;

/// A lap that begins so much beside the end of the one before does not follow it, seconds.
const SAME_MOMENT_S: f64 = 0.005;
/// Two samples nearer than this are one, seconds.
const SAME_TIME_S: f64 = 1e-6;
/// One lap more or less may lie at the ends of the drive.
const MOST_LOST: usize = 1;

/// The laps of one file, in the order driven, as they are when they are cut at this line; `None` where that would take laps away:
/// the car does not cross it, or too many laps are missing in between.
#[must_use]
pub(crate) fn cut_again(laps: &[Lap], line: &GeoLine, settings: &LapSettings) -> Option<Vec<Lap>> {
    let mut again: Vec<Lap> = Vec::new();
    for stretch in laps.chunk_by(follows) {
        let cut = cut_laps(&joined(stretch)?, settings, &[*line]);
        let is_at_line = |lap: &Lap| lap.time().is_none() || lap.time_basis() == TimeBasis::LineCrossing;
        let crosses = cut.circuit.line == Some(*line) && cut.laps.iter().all(is_at_line);
        if crosses {
            again.extend(numbered(cut.laps, stretch, again.last()));
        } else if stretch.iter().all(|lap| lap.time().is_none()) {
            again.extend(numbered(stretch.to_vec(), stretch, again.last()));
        } else {
            return None;
        }
    }
    let n_whole = |laps: &[Lap]| laps.iter().filter(|lap| lap.time().is_some()).count();
    let (n_before, n_again) = (n_whole(laps), n_whole(&again));
    if n_again == 0 || n_before.abs_diff(n_again) > MOST_LOST {
        return None;
    }
    let within = laps.iter().filter_map(Lap::within).max_by(Seconds::total_cmp);
    let again = judge_laps(again, &settings.judge);
    Some(again.into_iter().map(|lap| lap.known_within(within)).collect())
}

/// Whether a lap begins where and when the one before ended.
fn follows(one: &Lap, next: &Lap) -> bool {
    let ends_s = one.start().get() + one.duration().get();
    (next.start().get() - ends_s).abs() <= SAME_MOMENT_S
}

/// One number per lap, from that of the first of them on, behind the last one that is there.
fn numbered(laps: Vec<Lap>, stretch: &[Lap], last: Option<&Lap>) -> Vec<Lap> {
    let behind = last.map_or(0, |last| last.number().saturating_add(1));
    let first = stretch.first().map_or(1, Lap::number).max(behind);
    (first..)
        .zip(laps)
        .map(|(number, lap)| lap.numbered(number))
        .collect()
}

/// The drive that laps were cut from, as far as their samples tell; `None` for laps whose samples are out of order.
fn joined(laps: &[Lap]) -> Option<Recording> {
    let mut drives: BTreeMap<ChannelRole, (&Channel, Vec<f64>, Vec<f64>)> = BTreeMap::new();
    for lap in laps {
        let start_s = lap.start().get();
        for (&role, channel) in lap.channels() {
            if channel.kind == ChannelKind::Estimated {
                continue;
            }
            let (_, times_s, values) = drives
                .entry(role)
                .or_insert_with(|| (channel, Vec::new(), Vec::new()));
            // The end of a lap and the beginning of the next one are one moment.
            let after_s = times_s
                .last()
                .map_or(f64::NEG_INFINITY, |last_s| last_s + SAME_TIME_S);
            let fresh = channel
                .series
                .samples()
                .map(|(at_s, value)| (start_s + at_s, value))
                .filter(|(at_s, _)| *at_s > after_s);
            for (at_s, value) in fresh {
                times_s.push(at_s);
                values.push(value);
            }
        }
    }
    let mut bases: Vec<Arc<[f64]>> = Vec::new();
    let mut channels = BTreeMap::new();
    for (role, (channel, times_s, values)) in drives {
        // Channels that were logged together are cut together.
        let base = bases.iter().find(|base| ***base == *times_s).map(Arc::clone);
        let base = base.unwrap_or_else(|| {
            let base: Arc<[f64]> = times_s.into();
            bases.push(Arc::clone(&base));
            base
        });
        let series = Series::new(base, values).ok()?;
        channels.insert(role, channel.with_series(series));
    }
    Some(Recording {
        channels,
        ..Recording::default()
    })
}

#[cfg(test)]
mod tests;
