//! A closed lap that begins at another place of its circuit.
//!
//! What was driven before that place is put behind what was driven after it. The lap time stays; at the seam, where the
//! lap once began, its end and its beginning lie beside each other though they were driven a lap apart.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lap_clock::LapClock;
use crate::telemetry::{Channel, ChannelRole, Lap, LapParts, Series};
use crate::units::Metres;

/// Two samples nearer than this are one, seconds.
const SAME_TIME_S: f64 = 1e-6;
/// A lap begins where it begins already, metres.
const SAME_PLACE_M: f64 = 0.01;

/// The lap from `at` on, counted on its own distance, around to `at` again; `None` for a lap that is not complete.
///
/// Distances and parts of the lap that a file counted from its own line are left out.
#[must_use]
pub(crate) fn begun_at(lap: &Lap, at: Metres) -> Option<Lap> {
    let (length_m, time_s) = (lap.length().get(), lap.time()?.get());
    if length_m <= 0.0 {
        return None;
    }
    let at_m = at.get().rem_euclid(length_m);
    if at_m < SAME_PLACE_M || length_m - at_m < SAME_PLACE_M {
        return Some(lap.clone());
    }
    let at_s = *LapClock::of_lap(lap).times_at(&[at_m]).first()?;
    if at_s <= SAME_TIME_S || time_s - at_s <= SAME_TIME_S {
        return Some(lap.clone());
    }
    let turn = Turn { at_s, time_s };
    let mut bases: Vec<Base> = Vec::new();
    let mut channels: BTreeMap<ChannelRole, Channel> = BTreeMap::new();
    for (&role, channel) in lap.channels() {
        if matches!(role, ChannelRole::Distance | ChannelRole::LapFraction) {
            continue;
        }
        let whole = channel.series.times_s();
        let known = bases.iter().position(|base| Arc::ptr_eq(&base.whole, whole));
        let index = known.unwrap_or_else(|| {
            bases.push(Base::of(whole, &turn));
            bases.len() - 1
        });
        let base = bases.get(index)?;
        let value = channel.series.at(at_s, role.interpolation());
        let values = base.turned(
            channel.series.values(),
            value,
            value,
            |value| value,
            |value| value,
        );
        let series = Series::new(Arc::clone(&base.times_s), values).ok()?;
        channels.insert(role, channel.with_series(series));
    }
    let distance = lap.distance();
    let base = bases
        .iter()
        .find(|base| Arc::ptr_eq(&base.whole, distance.times_s()))
        .map_or_else(|| Base::of(distance.times_s(), &turn), Base::clone);
    let metres = base.turned(
        distance.values(),
        0.0,
        length_m,
        |value| (value - at_m).max(0.0),
        |value| value + length_m - at_m,
    );
    let mut last_m = 0.0_f64;
    let metres = metres
        .into_iter()
        .map(|metres| {
            last_m = last_m.max(metres.min(length_m));
            last_m
        })
        .collect();
    Lap::new(LapParts {
        distance: Series::new(Arc::clone(&base.times_s), metres).ok()?,
        channels,
        ..lap.parts().clone()
    })
    .ok()
    .map(|turned| turned.known_within(lap.within()))
}

/// Where a lap is cut, on its own clock.
#[derive(Clone, Copy)]
struct Turn {
    at_s: f64,
    time_s: f64,
}

/// One time base of the lap, turned.
#[derive(Clone)]
struct Base {
    whole: Arc<[f64]>,
    times_s: Arc<[f64]>,
    /// Samples behind the cut.
    after: std::ops::Range<usize>,
    /// Samples before it, without those at the moment at which the lap ended.
    before: std::ops::Range<usize>,
}

impl Base {
    fn of(whole: &Arc<[f64]>, turn: &Turn) -> Self {
        let Turn { at_s, time_s } = *turn;
        let after = whole.partition_point(|at| *at <= at_s + SAME_TIME_S)..whole.len();
        // The end of the lap and its beginning are one moment now: where both were sampled, the end stays.
        let ends_s = whole.last().copied().unwrap_or_default();
        let first = whole.partition_point(|at| at + time_s - at_s <= ends_s - at_s + SAME_TIME_S);
        let before = first..whole.partition_point(|at| *at < at_s - SAME_TIME_S).max(first);
        let times_s = std::iter::once(0.0)
            .chain(
                whole
                    .get(after.clone())
                    .unwrap_or_default()
                    .iter()
                    .map(|at| at - at_s),
            )
            .chain(
                whole
                    .get(before.clone())
                    .unwrap_or_default()
                    .iter()
                    .map(|at| at + time_s - at_s),
            )
            .chain(std::iter::once(time_s))
            .collect();
        Self {
            whole: Arc::clone(whole),
            times_s,
            after,
            before,
        }
    }

    fn turned(
        &self,
        values: &[f64],
        first: f64,
        last: f64,
        after: impl Fn(f64) -> f64,
        before: impl Fn(f64) -> f64,
    ) -> Vec<f64> {
        let part = |range: &std::ops::Range<usize>| values.get(range.clone()).unwrap_or_default();
        std::iter::once(first)
            .chain(part(&self.after).iter().map(|value| after(*value)))
            .chain(part(&self.before).iter().map(|value| before(*value)))
            .chain(std::iter::once(last))
            .collect()
    }
}
