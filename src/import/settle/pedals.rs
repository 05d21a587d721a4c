//! Pedals that are logged upside down or do not rest at zero, told by what they do to the speed.

use std::borrow::Cow;

use crate::import::report::Report;
use crate::import::settle::path::magnitude_quantiles;
use crate::import::settle::signs::Witness;
use crate::telemetry::{Channel, ChannelRole, Unit, Warning};

/// A pedal rests above this part of its travel only where it is not zeroed.
const MAX_REST: f64 = 0.04;
/// Full throttle of a pedal that does not rest at zero is above this part of the travel.
const LEAST_FULL: f64 = 0.6;
/// What should be released and stands above this is turned.
const PRESSED: f64 = 0.8;
/// Samples within this of an end are at it.
const AT_END: f64 = 0.01;
/// Parts of all samples that an end needs to be one: at rest, and at full travel.
const PART_AT_REST: f64 = 0.08;
const PART_AT_FULL: f64 = 0.03;

/// Puts a pedal right where the speed says how; anything else stays as it is.
pub(super) fn settle(channel: &mut Channel, witness: &Witness, report: &mut Report) {
    let is_pedal = matches!(channel.role, ChannelRole::Throttle | ChannelRole::Brake);
    if !is_pedal || channel.unit != Unit::Ratio {
        return;
    }
    let Some(verdict) = witness.pedal(channel.series.times_s(), channel.series.values()) else {
        return;
    };
    let column = || channel.name.clone();
    let pedal = channel.role;
    let (is_turned, is_right) = if pedal == ChannelRole::Brake {
        (verdict.is_along(), verdict.is_reversed())
    } else {
        (verdict.is_reversed(), verdict.is_along())
    };
    // A pedal that does something else than move the car is none of these.
    if !(is_turned || is_right) {
        return;
    }
    let released = witness.while_released(channel.role, channel.series.times_s(), channel.series.values());
    let is_turned = is_turned && released.is_some_and(|released| released > PRESSED);
    if !(is_turned || is_right) {
        return;
    }
    let mut values = Cow::Borrowed(channel.series.values());
    if is_turned {
        report.add(Warning::PedalTurned {
            column: column(),
            pedal,
        });
        for value in values.to_mut() {
            *value = 1.0 - *value;
        }
    }
    let (rest, full) = ends(&values, pedal);
    if rest > MAX_REST {
        report.add(Warning::PedalStretched {
            column: column(),
            pedal,
            percent: (100.0 * rest, 100.0 * full),
        });
        for value in values.to_mut() {
            *value = ((*value - rest) / (full - rest)).clamp(0.0, 1.0);
        }
    }
    if let Cow::Owned(values) = values
        && let Ok(series) = channel.series.beside(values)
    {
        channel.series = series;
    }
}

/// Where a pedal rests and where it is pressed through; 0 and 1 where it does not stay there long enough to tell.
fn ends(values: &[f64], pedal: ChannelRole) -> (f64, f64) {
    #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
    let part_near = |end: f64| {
        let n_near = values
            .iter()
            .filter(|value| (*value - end).abs() <= AT_END)
            .count();
        n_near as f64 / values.len().max(1) as f64
    };
    let [lowest, highest] = magnitude_quantiles(values, [0.01, 0.995]);
    let rest = if part_near(lowest) >= PART_AT_REST && lowest < 0.5 {
        lowest
    } else {
        0.0
    };
    // Nobody stands on the brake for long, so where it ends is not told.
    let full = if pedal == ChannelRole::Throttle && part_near(highest) >= PART_AT_FULL && highest > LEAST_FULL
    {
        highest
    } else {
        1.0
    };
    (rest, full)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::{ChannelKind, Series};

    /// Ten times 4 s of full throttle and 2 s of braking, ten times a second.
    fn drive() -> (Vec<f64>, Vec<f64>, Vec<f64>) {
        let times_s: Vec<f64> = (0..600).map(|index| f64::from(index) / 10.0).collect();
        let is_on = |time_s: f64| time_s % 6.0 < 4.0;
        let mut speed_mps = 20.0;
        let speeds_mps = times_s
            .iter()
            .map(|time_s| {
                speed_mps += if is_on(*time_s) { 0.3 } else { -0.6 };
                speed_mps
            })
            .collect();
        let throttle = times_s
            .iter()
            .map(|time_s| f64::from(u8::from(is_on(*time_s))))
            .collect();
        (times_s, speeds_mps, throttle)
    }

    fn settled(role: ChannelRole, change: impl Fn(f64) -> f64) -> (Vec<f64>, Vec<&'static str>) {
        let (times_s, speeds_mps, throttle) = drive();
        let values = throttle
            .iter()
            .map(|pressed| {
                change(if role == ChannelRole::Brake {
                    1.0 - pressed
                } else {
                    *pressed
                })
            })
            .collect();
        let mut channel = Channel {
            role,
            kind: ChannelKind::Measured,
            unit: Unit::Ratio,
            name: "pedal".to_owned(),
            source: String::new(),
            source_unit: String::new(),
            series: Series::new(times_s.clone(), values).unwrap(),
        };
        let mut report = Report::default();
        settle(
            &mut channel,
            &Witness::new(&[], &times_s, &speeds_mps),
            &mut report,
        );
        let codes = report.into_warnings().iter().map(Warning::code).collect();
        (channel.series.values().to_vec(), codes)
    }

    #[test]
    fn a_pedal_is_put_right_by_what_it_does_to_the_speed() {
        let throttle = drive().2;
        let brake: Vec<f64> = throttle.iter().map(|pressed| 1.0 - pressed).collect();
        assert_eq!(settled(ChannelRole::Throttle, |v| v), (throttle.clone(), vec![]));
        assert_eq!(settled(ChannelRole::Brake, |v| v), (brake.clone(), vec![]));
        assert_eq!(
            settled(ChannelRole::Throttle, |v| 1.0 - v),
            (throttle.clone(), vec!["pedal_turned"])
        );
        assert_eq!(
            settled(ChannelRole::Brake, |v| 1.0 - v),
            (brake, vec!["pedal_turned"])
        );
        let (stretched, codes) = settled(ChannelRole::Throttle, |v| 0.12 + 0.76 * v);
        assert_eq!(codes, ["pedal_stretched"]);
        for (value, expect) in stretched.iter().zip(&throttle) {
            assert!((value - expect).abs() < 1e-9, "{value} {expect}");
        }
    }

    #[test]
    fn a_pedal_that_has_nothing_to_do_with_the_speed_stays() {
        let (_, codes) = settled(ChannelRole::Throttle, |_| 0.5);
        assert!(codes.is_empty(), "{codes:?}");
    }
}
