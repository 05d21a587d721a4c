//! Sectors: three parts of a lap that each hold whole corners, and the time of every lap in them.
//!
//! A circuit's own timing loops are in no log, so the lap is cut where braking for a corner begins, as near to its
//! thirds as whole corners allow. Every lap is cut at the same places of the track, by its own alignment; the sectors
//! of a lap sum to its time.

use super::lap_clock::LapClock;
use super::session::{SessionAnalysis, SessionCorner};
use super::statistics::mean;
use crate::telemetry::Lap;
use crate::units::{Metres, Seconds};

/// A sector begins at a corner that takes off at least this much speed, m/s: a place that the driver knows.
const MIN_CUT_DROP_MPS: f64 = 2.0;
/// A shorter share of the lap is no sector.
const MIN_SHARE: f64 = 0.12;

/// Sectors of a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectorTimes {
    /// From the line to the line; empty where no lap counts, one where the lap cannot be cut.
    pub sectors: Vec<Sector>,
    /// One per lap of the session, in the order given; `None` for laps that do not count.
    pub laps: Vec<Option<Vec<Seconds>>>,
}

/// One sector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sector {
    /// Number of its first corner; 0: it has none.
    pub from_corner: u32,
    /// Number of its last corner; 0: it has none.
    pub to_corner: u32,
    /// Where it ends, metres along the reference.
    pub end: Metres,
}

/// Cuts the laps of a session; `laps` are those that were analyzed, in the same order.
#[must_use]
pub(crate) fn sector_times(laps: &[Lap], session: &SessionAnalysis) -> SectorTimes {
    let counted: Vec<&Lap> = counted(laps, session).collect();
    let reference = counted.iter().find(|lap| Some(lap.number()) == session.reference);
    let Some(length) = reference.map(|lap| lap.length()) else {
        return SectorTimes {
            sectors: Vec::new(),
            laps: vec![None; session.laps.len()],
        };
    };
    let cuts = cuts(&session.corners, length.get());
    let mut times = (0..counted.len())
        .zip(&counted)
        .map(|(index, lap)| times_of(lap, index, &cuts, &session.corners));
    SectorTimes {
        sectors: sectors(&session.corners, &cuts, length),
        laps: session
            .laps
            .iter()
            .map(|lap| if lap.counted { times.next() } else { None })
            .collect(),
    }
}

/// The laps that took part in corners, in the order given.
pub(super) fn counted<'a>(laps: &'a [Lap], session: &'a SessionAnalysis) -> impl Iterator<Item = &'a Lap> {
    laps.iter()
        .zip(&session.laps)
        .filter(|(_, listed)| listed.counted)
        .map(|(lap, _)| lap)
}

/// Indices of the corners at whose entry a sector begins: at most two, nearest to the thirds of the lap.
fn cuts(corners: &[SessionCorner], length_m: f64) -> Vec<usize> {
    let braked_for = |of: &SessionCorner| {
        let drops = of
            .laps
            .iter()
            .map(|lap| (lap.facts.entry_speed - lap.facts.apex_speed).get());
        mean(drops).is_some_and(|drop_mps| drop_mps >= MIN_CUT_DROP_MPS)
    };
    let least_m = MIN_SHARE * length_m;
    let places: Vec<(usize, f64)> = corners
        .iter()
        .enumerate()
        .filter(|(_, of)| braked_for(of))
        .map(|(index, of)| (index, of.corner.entry.get()))
        .filter(|(_, entry_m)| (least_m..length_m - least_m).contains(entry_m))
        .collect();
    let away = |entry_m: f64, third: f64| (entry_m - length_m * third / 3.0).powi(2);
    let pairs = places.iter().flat_map(|&(first, first_m)| {
        places
            .iter()
            .filter(move |(_, second_m)| second_m - first_m >= least_m)
            .map(move |&(second, second_m)| ([first, second], away(first_m, 1.0) + away(second_m, 2.0)))
    });
    if let Some((pair, _)) = pairs.min_by(|one, other| one.1.total_cmp(&other.1)) {
        return pair.to_vec();
    }
    let middle = places
        .iter()
        .min_by(|one, other| away(one.1, 1.5).total_cmp(&away(other.1, 1.5)));
    middle.map(|&(index, _)| index).into_iter().collect()
}

fn sectors(corners: &[SessionCorner], cuts: &[usize], length: Metres) -> Vec<Sector> {
    let begins = std::iter::once(0).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain([corners.len()]);
    let number = |index: usize| corners.get(index).map_or(0, |of| of.corner.number);
    begins
        .zip(ends)
        .map(|(begin, end)| {
            let has_corners = end > begin;
            Sector {
                from_corner: if has_corners { number(begin) } else { 0 },
                to_corner: if has_corners { number(end - 1) } else { 0 },
                end: corners
                    .get(end)
                    .filter(|_| cuts.contains(&end))
                    .map_or(length, |of| of.corner.entry),
            }
        })
        .collect()
}

/// Times of one lap; `index`: the how manieth that counts.
fn times_of(lap: &Lap, index: usize, cuts: &[usize], corners: &[SessionCorner]) -> Vec<Seconds> {
    let clock = LapClock::of_lap(lap);
    let mut borders_m = vec![0.0];
    for &cut in cuts {
        let own = corners.get(cut).and_then(|of| of.laps.get(index));
        let last_m = borders_m.last().copied().unwrap_or_default();
        borders_m.push(own.map_or(last_m, |own| own.entry.get()).max(last_m));
    }
    borders_m.push(clock.length_m());
    let times_s = clock.times_at(&borders_m);
    times_s
        .iter()
        .zip(times_s.iter().skip(1))
        .map(|(from_s, to_s)| Seconds::new(to_s - from_s))
        .collect()
}

#[cfg(test)]
mod tests;
