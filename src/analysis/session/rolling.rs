//! The best rolling lap: the fastest lap from any start point, over two laps driven one after the other.

use super::aligned_lap::AlignedLap;
use crate::telemetry::Lap;
use crate::units::Seconds;

/// A lap follows another if it begins this close to the other's end, seconds.
const FOLLOWS_S: f64 = 0.1;

/// From every station of one lap to the same station of the lap that follows it.
pub(super) fn best_rolling(aligned: &[AlignedLap<'_>]) -> Option<Seconds> {
    let end_s = |lap: &Lap| lap.start().get() + lap.duration().get();
    let pairs = aligned.iter().flat_map(|one| {
        aligned.iter().filter_map(move |next| {
            let gap_s = next.profile.lap.start().get() - end_s(one.profile.lap);
            (!std::ptr::eq(one, next) && gap_s.abs() <= FOLLOWS_S).then_some((one, next))
        })
    });
    pairs
        .flat_map(|(one, next)| {
            let (before, after) = (&one.comparison.trace.a_time_s, &next.comparison.trace.a_time_s);
            let whole_s = one.profile.lap.duration().get();
            before
                .iter()
                .zip(after)
                .map(move |(before_s, after_s)| Seconds::new(whole_s - before_s + after_s))
        })
        .min_by(Seconds::total_cmp)
}
