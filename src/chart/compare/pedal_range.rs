//! Pedals that rest at 12 % and end at 88 %: what the sensor reads there is nothing, and everything.

use crate::telemetry::{Channel, ChannelRole, Unit};

/// A pedal that rests lower than this is at rest.
const LEAST_IDLE: f64 = 0.03;
/// One that rests higher is pressed.
const MOST_IDLE: f64 = 0.3;
/// One that ends higher is fully pressed.
const MOST_FULL: f64 = 0.97;
/// One that ends lower was never fully pressed.
const LEAST_FULL: f64 = 0.7;
/// At rest, and fully pressed, a pedal stands still: so much of the samples …
const STANDS_STILL: f64 = 0.08;
/// … lie within this of where it does.
const WITHIN: f64 = 0.015;

/// Where a pedal rests and where it ends, as parts of what its sensor reads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::chart) struct PedalRange {
    pub(in crate::chart) idle: f64,
    pub(in crate::chart) full: f64,
}

impl PedalRange {
    /// The range of a pedal that visibly rests above zero or ends below one; `None`: as it is logged.
    pub(in crate::chart) fn of(channel: &Channel) -> Option<Self> {
        let is_pedal = matches!(channel.role, ChannelRole::Throttle | ChannelRole::Brake);
        if !is_pedal || channel.unit != Unit::Ratio {
            return None;
        }
        let values = channel.series.values();
        let (lowest, highest) = values
            .iter()
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(lowest, highest), &value| {
                (value.min(lowest), value.max(highest))
            });
        let share = |of: f64| {
            let near = values.iter().filter(|value| (*value - of).abs() <= WITHIN);
            near.count() as f64 / values.len() as f64
        };
        let rests = (LEAST_IDLE..=MOST_IDLE).contains(&lowest) && share(lowest) >= STANDS_STILL;
        // A brake has no end: how hard is the driver's choice.
        let ends = channel.role == ChannelRole::Throttle
            && (LEAST_FULL..=MOST_FULL).contains(&highest)
            && share(highest) >= STANDS_STILL;
        (rests || ends).then_some(Self {
            idle: if rests { lowest } else { 0.0 },
            full: if ends { highest } else { 1.0 },
        })
    }

    /// How far the pedal is pressed, 0 to 1.
    pub(in crate::chart) fn pressed(self, value: f64) -> f64 {
        ((value - self.idle) / (self.full - self.idle).max(1e-6)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::{ChannelKind, Series};

    fn range(role: ChannelRole, value: impl Fn(f64) -> f64) -> Option<PedalRange> {
        let times_s: Vec<f64> = (0..1000).map(|step| f64::from(step) * 0.1).collect();
        // A third at rest, a third on the way, a third at the end.
        let pressed = |time_s: f64| ((time_s * 0.3).sin() * 1.4).clamp(-1.0, 1.0) * 0.5 + 0.5;
        let values = times_s.iter().map(|&time_s| value(pressed(time_s))).collect();
        PedalRange::of(&Channel {
            role,
            kind: ChannelKind::Measured,
            unit: Unit::Ratio,
            name: String::new(),
            source: String::new(),
            source_unit: String::new(),
            series: Series::new(times_s, values).unwrap(),
        })
    }

    #[test]
    fn a_pedal_that_rests_at_twelve_percent_is_zeroed() {
        let found = range(ChannelRole::Throttle, |pressed| 0.12 + 0.76 * pressed).unwrap();
        assert!(
            (found.idle - 0.12).abs() < 1e-9 && (found.full - 0.88).abs() < 1e-9,
            "{found:?}"
        );
        assert!((found.pressed(0.12), found.pressed(0.5), found.pressed(0.88)) == (0.0, 0.5, 1.0));
    }

    #[test]
    fn a_pedal_that_reads_right_stays_as_it_is() {
        assert_eq!(range(ChannelRole::Throttle, |pressed| pressed), None);
        // Half throttle all the way, and a brake that is never pressed hard.
        assert_eq!(range(ChannelRole::Throttle, |_| 0.5), None);
        assert_eq!(range(ChannelRole::Brake, |pressed| 0.8 * pressed), None);
    }
}
