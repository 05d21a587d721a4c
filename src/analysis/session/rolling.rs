//! The best rolling lap: the fastest lap from any start point, over two laps driven one after the other.

use super::aligned_lap::AlignedLap;
use crate::telemetry::Lap;
use crate::units::{Metres, Seconds};

/// A lap follows another if it begins this close to the other's end, seconds.
const FOLLOWS_S: f64 = 0.1;

/// A lap from any place of one lap to the same place of the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct RollingLap {
    pub(super) time: Seconds,
    /// Where it begins, along the reference.
    pub(super) from: Metres,
    /// What the next lap takes from the line to there.
    pub(super) until_there: Seconds,
    /// Numbers of the lap in which it begins and of the next one.
    pub(super) laps: (u32, u32),
}

/// From every station of one lap to the same station of the lap that follows it.
pub(super) fn best_rolling(aligned: &[AlignedLap<'_>]) -> Option<RollingLap> {
    let end_s = |lap: &Lap| lap.start().get() + lap.duration().get();
    let pairs = aligned.iter().flat_map(|one| {
        aligned.iter().filter_map(move |next| {
            let gap_s = next.profile.lap.start().get() - end_s(one.profile.lap);
            (!std::ptr::eq(one, next) && gap_s.abs() <= FOLLOWS_S).then_some((one, next))
        })
    });
    pairs
        .flat_map(|(one, next)| {
            let (before, after) = (&one.comparison.trace, &next.comparison.trace);
            let whole_s = one.profile.lap.duration().get();
            let laps = (one.profile.lap.number(), next.profile.lap.number());
            let times = before.a_time_s.iter().zip(&after.a_time_s);
            times
                .zip(&before.distance_m)
                .map(move |((before_s, after_s), at_m)| RollingLap {
                    time: Seconds::new(whole_s - before_s + after_s),
                    from: Metres::new(*at_m),
                    until_there: Seconds::new(*after_s),
                    laps,
                })
        })
        .min_by(|a, b| a.time.total_cmp(&b.time))
}
