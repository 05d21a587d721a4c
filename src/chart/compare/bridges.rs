//! Straight lines that a logger drew through a dropout: no foot moves like that, so they are shown as gaps.

use crate::telemetry::{Channel, Unit};

/// Shorter straight lines may have been driven.
const LEAST_S: f64 = 10.0;
/// A line of fewer samples is two samples and their neighbors.
const LEAST_SAMPLES: usize = 25;
/// How far the slope may be off its mean, as a part of it: what the decimals of the file leave open.
const SLOPE_NOISE: f64 = 0.03;
/// A flatter line is a pedal that is held: parts of the channel's range in a second.
const LEAST_SLOPE_PER_S: f64 = 2e-5;

/// Stretches of time in which a pedal, or the engine's speed, changes evenly for longer than a person can.
pub(super) fn of(channel: &Channel) -> Vec<(f64, f64)> {
    if !matches!(channel.unit, Unit::Ratio | Unit::Bar | Unit::RevolutionsPerMinute) {
        return Vec::new();
    }
    let (times_s, values) = (channel.series.times_s(), channel.series.values());
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least_slope = (high - low) * LEAST_SLOPE_PER_S;
    let mut found = Vec::new();
    let mut line: Option<Line> = None;
    let points = times_s.iter().copied().zip(values.iter().copied());
    for (from, to) in points.clone().zip(points.skip(1)) {
        let slope = (to.1 - from.1) / (to.0 - from.0).max(1e-9);
        match &mut line {
            Some(line) if line.goes_on(slope) => {
                line.to = to;
                line.n_samples += 1;
            }
            _ => {
                found.extend(line.take().and_then(|line| line.bridge(least_slope)));
                line = Some(Line {
                    from,
                    to,
                    n_samples: 2,
                });
            }
        }
    }
    found.extend(line.and_then(|line| line.bridge(least_slope)));
    found
}

/// Samples on a straight line, from one `(s, value)` to another.
struct Line {
    from: (f64, f64),
    to: (f64, f64),
    n_samples: usize,
}

impl Line {
    fn slope(&self) -> f64 {
        (self.to.1 - self.from.1) / (self.to.0 - self.from.0).max(1e-9)
    }

    fn goes_on(&self, slope: f64) -> bool {
        let mean = self.slope();
        (slope - mean).abs() <= mean.abs() * SLOPE_NOISE
    }

    fn bridge(&self, least_slope: f64) -> Option<(f64, f64)> {
        let is_long = self.to.0 - self.from.0 >= LEAST_S && self.n_samples >= LEAST_SAMPLES;
        (is_long && self.slope().abs() >= least_slope).then_some((self.from.0, self.to.0))
    }
}
