//! The driven path in local metres, as a witness for units and signs.
//!
//! Degrees do not lie: a path from latitude and longitude tells the true speed, whatever a speed column claims.

#![allow(
    clippy::indexing_slicing,
    reason = "windows and partition points are within bounds by construction"
)]

/// Mean earth radius in metres (IUGG); good to 0.5 % anywhere, which is far below any difference of units.
const EARTH_RADIUS_M: f64 = 6_371_008.8;
/// Shortest and longest step over which the path is compared, seconds.
const MIN_STEP_S: f64 = 0.8;
const MAX_STEP_S: f64 = 4.0;

/// Points in a local plane over time; x to the east or along the game's x, y 90° to the left of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path {
    /// Seconds.
    pub(crate) times_s: Vec<f64>,
    /// Metres.
    pub(crate) x_m: Vec<f64>,
    /// Metres.
    pub(crate) y_m: Vec<f64>,
}

/// A stretch of the path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Step {
    /// Seconds.
    pub(crate) from_s: f64,
    /// Seconds.
    pub(crate) to_s: f64,
    /// The chord, metres.
    pub(crate) length_m: f64,
    /// Its direction, radians, to the left positive.
    pub(crate) heading_rad: f64,
}

impl Path {
    /// From degrees; `latitudes` and `longitudes` may have their own times.
    pub(crate) fn from_degrees(latitudes: (&[f64], &[f64]), longitudes: (&[f64], &[f64])) -> Self {
        let Some(plane) = Plane::at_first(latitudes.1, longitudes.1) else {
            return Self::default();
        };
        let mut path = Self::default();
        for (index, (&time_s, &latitude_deg)) in latitudes.0.iter().zip(latitudes.1).enumerate() {
            // Most loggers write both at once.
            let beside = longitudes.0.get(index).zip(longitudes.1.get(index));
            let at_once = beside
                .filter(|(beside_s, _)| beside_s.to_bits() == time_s.to_bits())
                .map(|(_, deg)| *deg);
            let Some(longitude_deg) = at_once.or_else(|| at(longitudes.0, longitudes.1, time_s)) else {
                continue;
            };
            let (x_m, y_m) = plane.metres(latitude_deg, longitude_deg);
            path.times_s.push(time_s);
            path.x_m.push(x_m);
            path.y_m.push(y_m);
        }
        path
    }

    /// From metres on one time base.
    pub(crate) fn from_metres(times_s: &[f64], x_m: &[f64], y_m: &[f64]) -> Self {
        Self {
            times_s: times_s.to_vec(),
            x_m: x_m.to_vec(),
            y_m: y_m.to_vec(),
        }
    }

    /// Consecutive steps of about a second; places where samples are missing are left out.
    pub(crate) fn steps(&self) -> Vec<Step> {
        steps(&self.times_s, |index| (self.x_m[index], self.y_m[index]))
    }
}

/// Degrees as metres around a first place.
#[derive(Clone, Copy, Debug)]
struct Plane {
    latitude_deg: f64,
    longitude_deg: f64,
    /// Metres to the east in a radian.
    east_m: f64,
}

impl Plane {
    fn at_first(latitudes_deg: &[f64], longitudes_deg: &[f64]) -> Option<Self> {
        let latitude_deg = *latitudes_deg.first()?;
        Some(Self {
            latitude_deg,
            longitude_deg: longitudes_deg.first().copied().unwrap_or_default(),
            east_m: EARTH_RADIUS_M * latitude_deg.to_radians().cos(),
        })
    }

    fn metres(self, latitude_deg: f64, longitude_deg: f64) -> (f64, f64) {
        let east_m = self.east_m * (longitude_deg - self.longitude_deg).to_radians();
        let north_m = EARTH_RADIUS_M * (latitude_deg - self.latitude_deg).to_radians();
        (east_m, north_m)
    }
}

/// The [`steps`] of a way in degrees: where both were read at once, only the ends of the steps are brought to metres.
pub(crate) fn steps_of_degrees(latitudes: (&[f64], &[f64]), longitudes: (&[f64], &[f64])) -> Vec<Step> {
    let is_at_once = latitudes.0.len() == longitudes.0.len()
        && (std::ptr::eq(latitudes.0, longitudes.0) || latitudes.0 == longitudes.0);
    if !is_at_once {
        return Path::from_degrees(latitudes, longitudes).steps();
    }
    let Some(plane) = Plane::at_first(latitudes.1, longitudes.1) else {
        return Vec::new();
    };
    steps(latitudes.0, |index| {
        plane.metres(latitudes.1[index], longitudes.1[index])
    })
}

/// Consecutive steps of about a second between points in metres; places where samples are missing are left out.
pub(crate) fn steps(times_s: &[f64], point: impl Fn(usize) -> (f64, f64)) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut start = 0;
    while start < times_s.len() {
        let from_s = times_s[start];
        let index = first_after(times_s, start + 1, |time_s| time_s - from_s < MIN_STEP_S);
        let Some(&to_s) = times_s.get(index) else {
            break;
        };
        if to_s - from_s <= MAX_STEP_S {
            let ((from_x_m, from_y_m), (to_x_m, to_y_m)) = (point(start), point(index));
            let (dx_m, dy_m) = (to_x_m - from_x_m, to_y_m - from_y_m);
            steps.push(Step {
                from_s,
                to_s,
                length_m: dx_m.hypot(dy_m),
                heading_rad: dy_m.atan2(dx_m),
            });
        }
        start = index;
    }
    steps
}

/// The first index of which `is_before` does not hold, as a partition point, looked for from `near` on.
pub(crate) fn first_after(times_s: &[f64], near: usize, is_before: impl Fn(f64) -> bool) -> usize {
    let length = times_s.len();
    let mut few = near.min(length);
    if few.checked_sub(1).is_some_and(|last| !is_before(times_s[last])) {
        return times_s[..few].partition_point(|&time_s| is_before(time_s));
    }
    let mut width = 1;
    while few + width <= length && is_before(times_s[few + width - 1]) {
        few += width;
        width *= 2;
    }
    let between = &times_s[few..(few + width).min(length)];
    few + between.partition_point(|&time_s| is_before(time_s))
}

/// Means over stretches that are asked for from early to late: each is looked for from the one before on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Means<'a> {
    times_s: &'a [f64],
    values: &'a [f64],
    near: usize,
}

impl<'a> Means<'a> {
    pub(crate) const fn of(times_s: &'a [f64], values: &'a [f64]) -> Self {
        Self {
            times_s,
            values,
            near: 0,
        }
    }

    /// As [`mean`].
    pub(crate) fn over(&mut self, from_s: f64, to_s: f64) -> Option<f64> {
        let first = first_after(self.times_s, self.near, |sample_s| sample_s < from_s);
        let last = first_after(self.times_s, first, |sample_s| sample_s <= to_s).min(self.values.len());
        self.near = first;
        mean_of(self.values.get(first..last).unwrap_or_default())
            .or_else(|| at(self.times_s, self.values, f64::midpoint(from_s, to_s)))
    }
}

/// The value at a time, on the straight line between samples; `None` outside of them.
pub(crate) fn at(times_s: &[f64], values: &[f64], time_s: f64) -> Option<f64> {
    let after = times_s.partition_point(|&sample_s| sample_s < time_s);
    let (&after_s, &after_value) = times_s.get(after).zip(values.get(after))?;
    if after_s <= time_s {
        return Some(after_value);
    }
    let before = after.checked_sub(1)?;
    let (&before_s, &before_value) = times_s.get(before).zip(values.get(before))?;
    Some(before_value + (after_value - before_value) * (time_s - before_s) / (after_s - before_s))
}

/// The mean of the samples between two times; interpolated in the middle where there are none.
pub(crate) fn mean(times_s: &[f64], values: &[f64], from_s: f64, to_s: f64) -> Option<f64> {
    Means::of(times_s, values).over(from_s, to_s)
}

/// The mean; `None` of nothing. Four sums at a time, because one would wait for itself.
fn mean_of(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let (fours, rest) = values.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for four in fours {
        for (sum, value) in sums.iter_mut().zip(four) {
            *sum += value;
        }
    }
    let sum = sums.iter().sum::<f64>() + rest.iter().sum::<f64>();
    #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
    let n_samples = values.len() as f64;
    Some(sum / n_samples)
}

/// Whether [`magnitude_quantile`] is at most `limit`, without looking for it.
pub(crate) fn magnitude_quantile_is_at_most(values: &[f64], part: f64, limit: f64) -> bool {
    let n_at_most = values.iter().filter(|value| value.abs() <= limit).count();
    values.is_empty() && limit >= 0.0 || n_at_most > quantile_index(values.len(), part)
}

/// The value below which `part` (0 to 1) of all magnitudes lie; 0 for nothing.
pub(crate) fn magnitude_quantile(values: &[f64], part: f64) -> f64 {
    let [quantile] = magnitude_quantiles(values, [part]);
    quantile
}

/// The same of several parts.
pub(crate) fn magnitude_quantiles<const N: usize>(values: &[f64], parts: [f64; N]) -> [f64; N] {
    // Magnitudes are in the order of their bits.
    let mut magnitudes: Vec<u64> = values.iter().map(|value| value.abs().to_bits()).collect();
    parts.map(|part| {
        if magnitudes.is_empty() {
            return 0.0;
        }
        let index = quantile_index(magnitudes.len(), part);
        f64::from_bits(*magnitudes.select_nth_unstable(index).1)
    })
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an index between 0 and the length"
)]
fn quantile_index(length: usize, part: f64) -> usize {
    (length.saturating_sub(1) as f64 * part.clamp(0.0, 1.0)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_from_degrees_has_true_lengths_and_directions() {
        let times_s = [0.0, 1.0, 2.0];
        let path = Path::from_degrees(
            (&times_s, &[52.0, 52.001, 52.001]),
            (&times_s, &[13.0, 13.0, 12.999]),
        );
        let steps = path.steps();
        assert!((steps[0].length_m - 111.2).abs() < 0.1, "{steps:?}");
        assert!((steps[0].heading_rad - std::f64::consts::FRAC_PI_2).abs() < 1e-6);
        assert!((steps[1].length_m - 68.5).abs() < 0.1);
        assert!((steps[1].heading_rad.abs() - std::f64::consts::PI).abs() < 1e-6);
    }

    #[test]
    fn steps_of_degrees_are_those_of_the_path() {
        let times_s: Vec<f64> = (0..400)
            .filter(|index| index % 37 != 0)
            .map(|index| f64::from(index) / 25.0)
            .collect();
        let around = |f: fn(f64) -> f64, base: f64| -> Vec<f64> {
            times_s
                .iter()
                .map(|time_s| base + f(time_s / 5.0) / 1000.0)
                .collect()
        };
        let (latitudes, longitudes) = (around(f64::sin, 52.0), around(f64::cos, 13.0));
        let steps = steps_of_degrees((&times_s, &latitudes), (&times_s, &longitudes));
        assert!(steps.len() > 10, "{steps:?}");
        assert_eq!(
            steps,
            Path::from_degrees((&times_s, &latitudes), (&times_s, &longitudes)).steps()
        );
    }

    #[test]
    fn a_place_is_found_from_anywhere() {
        let times_s: Vec<f64> = (0..50).map(f64::from).collect();
        for limit in [-1.0, 0.0, 0.5, 7.0, 31.5, 49.0, 60.0] {
            let expect = times_s.partition_point(|&time_s| time_s < limit);
            for near in 0..60 {
                assert_eq!(
                    first_after(&times_s, near, |time_s| time_s < limit),
                    expect,
                    "{limit} {near}"
                );
            }
            assert_eq!(first_after(&[], 3, |time_s| time_s < limit), 0);
        }
    }

    #[test]
    fn means_and_quantiles_of_few_samples_are_defined() {
        assert_eq!(mean(&[0.0, 1.0, 2.0], &[1.0, 2.0, 6.0], 0.5, 2.0), Some(4.0));
        assert_eq!(mean(&[0.0, 2.0], &[1.0, 3.0], 0.9, 1.1), Some(2.0));
        assert_eq!(mean(&[], &[], 0.0, 1.0), None);
        assert_eq!(crate::telemetry::median([]), None);
        assert_eq!(magnitude_quantile(&[-3.0, 1.0, 2.0], 1.0), 3.0);
        for part in [0.0, 0.4, 0.5, 0.998, 1.0] {
            for values in [&[-3.0, 1.0, 2.0][..], &[0.0; 4], &[]] {
                let quantile = magnitude_quantile(values, part);
                for limit in [0.0, 0.5, 1.0, 2.0, 2.5, 3.0] {
                    let is_at_most = magnitude_quantile_is_at_most(values, part, limit);
                    assert_eq!(is_at_most, quantile <= limit, "{values:?} {part} {limit}");
                }
            }
        }
    }
}
