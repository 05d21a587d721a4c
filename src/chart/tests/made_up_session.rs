//! A made-up session, written out without the analysis.

use std::collections::BTreeMap;

use super::made_up::channel;
use crate::analysis::{Consistency, Sector, SectorTimes, SessionAnalysis, SessionLap};
use crate::telemetry::{ChannelRole, Lap, LapKind, LapParts, LapResult, Series, TimeBasis, Unit, best_of};
use crate::units::{Metres, Seconds};

/// Laps, what they say together, and their sectors.
pub(super) struct MadeUpSession {
    pub(super) results: Vec<LapResult>,
    pub(super) session: SessionAnalysis,
    pub(super) sectors: SectorTimes,
}

/// A lap of two samples.
pub(super) fn lap(number: u32, kind: LapKind, valid: bool, time_s: Option<f64>) -> Lap {
    let end_s = time_s.unwrap_or(50.0);
    let series = |values: [f64; 2]| Series::new(vec![0.0, end_s], values.to_vec()).unwrap();
    let speed = channel(ChannelRole::Speed, Unit::MetresPerSecond, series([30.0, 30.0]));
    Lap::new(LapParts {
        number,
        kind,
        valid,
        time: time_s.map(Seconds::new),
        time_basis: TimeBasis::LapChannel,
        start: Seconds::new(100.0 * f64::from(number)),
        distance: series([0.0, 2400.0]),
        channels: BTreeMap::from([(ChannelRole::Speed, speed)]),
    })
    .unwrap()
}

/// A session of these laps; every sector is the same share of its lap, but for lap 3, which wins time in the second
/// and loses it in the third.
pub(super) fn session(laps: &[Lap]) -> MadeUpSession {
    let shares = |lap: &Lap| {
        let shift = if lap.number() == 3 { 0.02 } else { 0.0 };
        [0.3, 0.45 - shift, 0.25 + shift]
    };
    let best = best_of(laps, |lap| lap.counted_time());
    let less = |by_s: f64| best.map(|best| Seconds::new(best.duration().get() - by_s));
    let sector = |from_corner, to_corner, end_m| Sector {
        from_corner,
        to_corner,
        end: Metres::new(end_m),
    };
    let session = SessionAnalysis {
        laps: laps
            .iter()
            .map(|lap| SessionLap {
                number: lap.number(),
                time: lap.time(),
                valid: lap.valid(),
                counted: lap.counts(),
            })
            .collect(),
        reference: best.map(Lap::number),
        best: less(0.0),
        best_rolling: less(0.125),
        optimal: less(0.5),
        consistency: (laps.iter().filter(|lap| lap.counts()).count() >= 2).then_some(Consistency {
            laps: 4,
            deviation: Seconds::new(0.412),
            deviation_percent: 0.54,
            trend_per_lap: None,
        }),
        ..SessionAnalysis::default()
    };
    let sectors = SectorTimes {
        sectors: if best.is_some() {
            vec![sector(1, 3, 800.0), sector(4, 4, 1500.0), sector(5, 9, 2400.0)]
        } else {
            Vec::new()
        },
        laps: laps
            .iter()
            .map(|lap| {
                let times = || shares(lap).map(|share| Seconds::new(share * lap.duration().get()));
                lap.counts().then(|| times().to_vec())
            })
            .collect(),
    };
    MadeUpSession {
        results: laps.iter().map(Lap::result).collect(),
        session,
        sectors,
    }
}

/// That many timed laps between an out lap and an in lap.
pub(super) fn evening(timed: u32) -> MadeUpSession {
    let mut laps = vec![lap(0, LapKind::Out, false, None)];
    laps.extend((1..=timed).map(|number| {
        let time_s = 76.0 + f64::from((number * 7) % 10) * 0.21;
        lap(number, LapKind::Timed, true, Some(time_s))
    }));
    laps.push(lap(timed + 1, LapKind::In, false, None));
    session(&laps)
}
