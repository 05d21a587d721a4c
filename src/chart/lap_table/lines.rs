//! What is said of every lap of a table: whether it counts, its gap, its sectors with their ranks.

use super::input::LapTableInput;
use crate::analysis::SectorTimes;
use crate::chart::figure::Rank;
use crate::telemetry::best_of;
use crate::units::Seconds;

/// What is said of every lap.
pub(super) struct Lines {
    /// One per lap.
    pub(super) lines: Vec<Line>,
    /// Index of the fastest lap that counts.
    pub(super) best: Option<usize>,
}

pub(super) struct Line {
    pub(super) counts: bool,
    pub(super) gap: Option<Seconds>,
    /// Time and rank of each sector.
    pub(super) sectors: Vec<(Seconds, Rank)>,
}

impl Lines {
    pub(super) fn new(input: &LapTableInput<'_>) -> Self {
        let best = best_of(input.laps.iter().enumerate(), |(_, lap)| lap.counted_time());
        let best_time = best.and_then(|(_, lap)| lap.time);
        let ranks = ranks(input.sectors);
        let lines = input
            .laps
            .iter()
            .enumerate()
            .map(|(index, lap)| Line {
                counts: lap.counts(),
                gap: best_time.zip(lap.time).map(|(best, time)| time - best),
                sectors: ranks.get(index).cloned().unwrap_or_default(),
            })
            .collect();
        Self {
            lines,
            best: best.map(|(index, _)| index),
        }
    }
}

/// Sectors of every lap with their ranks; empty for laps without sectors.
fn ranks(times: &SectorTimes) -> Vec<Vec<(Seconds, Rank)>> {
    let count = times.sectors.len();
    let of = |sector: usize| {
        times
            .laps
            .iter()
            .flatten()
            .filter_map(move |laps| laps.get(sector))
    };
    let best_ms: Vec<Option<i64>> = (0..count)
        .map(|sector| of(sector).map(|time| time.milliseconds()).min())
        .collect();
    let mut so_far_ms = vec![i64::MAX; count];
    times
        .laps
        .iter()
        .map(|lap| {
            let Some(lap) = lap else { return Vec::new() };
            let columns = lap.iter().zip(&best_ms).zip(&mut so_far_ms);
            columns
                .map(|((&time, &best_ms), so_far_ms)| {
                    let time_ms = time.milliseconds();
                    let rank = if Some(time_ms) == best_ms {
                        Rank::Best
                    } else if time_ms < *so_far_ms {
                        Rank::Better
                    } else {
                        Rank::Slower
                    };
                    *so_far_ms = time_ms.min(*so_far_ms);
                    (time, rank)
                })
                .collect()
        })
        .collect()
}
