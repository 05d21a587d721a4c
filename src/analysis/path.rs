//! The line driven, over distance: positions in metres, heading, curvature.
//!
//! Heading and curvature come from a quadratic fitted by weighted least squares around every station (a local
//! polynomial regression, Savitzky and Golay 1964 for uneven neighbors). The width of the fit follows the noise of
//! the positions: as wide as needed to keep the curvature of a straight below [`CURVATURE_NOISE_PER_M`].

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a path have one length, windows are clamped"
)]

mod fit;

use super::plane::{Plane, Positions};
use crate::telemetry::{Interpolation, Lap, median};
use fit::{EvenFit, Points, QuadraticFit};

/// Curvature noise that a fit may leave, 1/m: a straight looks like a radius of 500 m at worst.
pub(crate) const CURVATURE_NOISE_PER_M: f64 = 0.002;
/// Narrowest and widest fit in metres: below, a kart's hairpin; above, a 1 Hz logger at speed.
const FIT_WIDTH_M: (f64, f64) = (6.0, 150.0);
/// Distances closer than this count as no progress.
const STANDSTILL_M: f64 = 0.01;
/// No lap has more stations than this, whatever its distance channel says.
const MAX_STATIONS: usize = 400_000;

/// Positions over the lap's own distance. All of one length, at least 2; distance strictly increasing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    /// Metres since the line, as the lap counts them.
    pub distance_m: Vec<f64>,
    /// Metres east of the plane's origin (a game's X).
    pub x_m: Vec<f64>,
    /// Metres north of the plane's origin (a game's Y).
    pub y_m: Vec<f64>,
}

/// A path's shape at even stations. All of one length, at least 2.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PathShape {
    /// Metres since the line, in even steps, the last step shorter.
    pub distance_m: Vec<f64>,
    /// Smoothed position, metres east.
    pub x_m: Vec<f64>,
    /// Smoothed position, metres north.
    pub y_m: Vec<f64>,
    /// The way it runs, a unit vector: its part to the east …
    pub way_x: Vec<f64>,
    /// … and to the north.
    pub way_y: Vec<f64>,
    /// Curvature in 1/m, to the left positive.
    pub curvature_per_m: Vec<f64>,
}

impl Path {
    /// The path of a lap on its own plane; `None` where the lap has no position. Positions may be estimated: ask the
    /// channel's kind.
    #[must_use]
    pub(crate) fn of_lap(lap: &Lap) -> Option<Self> {
        Self::of_lap_on(lap, Plane::of_lap(lap).as_ref())
    }

    /// The path of a lap on a given plane, for laps that are laid on one map. Without a plane: X and Y.
    #[must_use]
    pub(crate) fn of_lap_on(lap: &Lap, plane: Option<&Plane>) -> Option<Self> {
        let positions = Positions::of_channels(lap.channels(), plane)?;
        let distance_m = lap.distance().at_each(&positions.time_s, Interpolation::Linear);
        Self::new(&distance_m, &positions.x_m, &positions.y_m)
    }

    /// Keeps the positions at which distance has grown; `None` for fewer than two.
    #[must_use]
    pub(crate) fn new(distance_m: &[f64], x_m: &[f64], y_m: &[f64]) -> Option<Self> {
        let mut path = Self {
            distance_m: Vec::with_capacity(distance_m.len()),
            x_m: Vec::with_capacity(distance_m.len()),
            y_m: Vec::with_capacity(distance_m.len()),
        };
        let mut last_m = f64::NEG_INFINITY;
        for ((&distance_m, &x_m), &y_m) in distance_m.iter().zip(x_m).zip(y_m) {
            if distance_m - last_m > STANDSTILL_M {
                last_m = distance_m;
                path.distance_m.push(distance_m);
                path.x_m.push(x_m);
                path.y_m.push(y_m);
            }
        }
        (path.distance_m.len() >= 2).then_some(path)
    }

    /// The same path at even steps from its first to its last distance, the last step shorter.
    ///
    /// Between samples it follows the straight line. Steps below 1 cm, or so small that there would be more than
    /// 400,000 stations, are made larger.
    #[must_use]
    pub(crate) fn resampled(&self, step_m: f64) -> Self {
        let stations_m = even_stations(self.first_m(), self.last_m(), step_m);
        let mut after = 0;
        let (x_m, y_m) = stations_m
            .iter()
            .map(|&station_m| {
                while after < self.distance_m.len() && self.distance_m[after] <= station_m {
                    after += 1;
                }
                self.between(after, station_m)
            })
            .unzip();
        Self {
            distance_m: stations_m,
            x_m,
            y_m,
        }
    }

    /// Scatter of the positions in metres from sample to sample (one standard deviation in one direction).
    ///
    /// How far a sample lies from the cubic through its two neighbors on either side, as a robust deviation. What
    /// wanders slowly, as all satellite positions do, is not in it: it does not disturb curvature.
    #[must_use]
    pub(crate) fn noise_m(&self) -> f64 {
        let mut residuals_m: Vec<f64> = Vec::with_capacity(self.distance_m.len());
        for i in 2..self.distance_m.len().saturating_sub(2) {
            let neighbors = [i - 2, i - 1, i + 1, i + 2];
            let weights = neighbors.map(|j| {
                neighbors
                    .iter()
                    .filter(|&&k| k != j)
                    .map(|&k| {
                        (self.distance_m[i] - self.distance_m[k]) / (self.distance_m[j] - self.distance_m[k])
                    })
                    .product::<f64>()
            });
            let spread = (1.0 + weights.iter().map(|weight| weight * weight).sum::<f64>()).sqrt();
            let off = |values: &[f64]| {
                let fitted: f64 = neighbors
                    .iter()
                    .zip(weights)
                    .map(|(&j, weight)| weight * values[j])
                    .sum();
                values[i] - fitted
            };
            let (east_m, north_m) = (off(&self.x_m), off(&self.y_m));
            residuals_m.push((east_m * east_m + north_m * north_m).sqrt() / spread);
        }
        // The median length of a normal deviation in two directions is 1.1774 standard deviations of one.
        median(residuals_m).unwrap_or_default() / 1.1774
    }

    /// Metres over which a fit has to reach, from the noise and the distance between samples.
    #[must_use]
    pub(crate) fn fit_width_m(&self) -> f64 {
        self.fit_width_for_m(self.noise_m())
    }

    /// Usual distance between fixes, metres; 0 for a single one.
    pub(crate) fn spacing_m(&self) -> f64 {
        let gaps_m = self.distance_m.array_windows().map(|[now, next]| next - now);
        median(gaps_m).unwrap_or_default()
    }

    /// As [`Path::fit_width_m`] where the noise is known, metres.
    pub(crate) fn fit_width_for_m(&self, noise_m: f64) -> f64 {
        let spacing_m = self.spacing_m();
        // A quadratic fitted over the width L to samples h apart with noise s has the curvature noise
        // s * sqrt(720 h) / L^2.5; the weights below cost a fifth more width.
        let width_m = 1.2 * (noise_m * (720.0 * spacing_m).sqrt() / CURVATURE_NOISE_PER_M).powf(0.4);
        width_m.max(3.0 * spacing_m).clamp(FIT_WIDTH_M.0, FIT_WIDTH_M.1)
    }

    /// Smoothed position, heading and curvature at even stations, with the width of fit that the noise asks for.
    #[must_use]
    pub(crate) fn shape(&self, step_m: f64) -> PathShape {
        self.shape_fitted_over(step_m, self.fit_width_m())
    }

    /// As [`Path::shape`] with a given width of fit in metres.
    #[must_use]
    pub(crate) fn shape_fitted_over(&self, step_m: f64, width_m: f64) -> PathShape {
        let even = self.resampled(step_m);
        let n = even.distance_m.len();
        let step_m = even.distance_m[1] - even.distance_m[0];
        let points = Points {
            distance_m: &even.distance_m,
            x_m: &even.x_m,
            y_m: &even.y_m,
        };
        let mut shape = PathShape::with_capacity(n);
        let reach_m = (width_m / 2.0).max(2.0 * step_m);
        let inside = EvenFit::new(step_m, reach_m);
        // Windows that hold neither an end nor the last, shorter step.
        let whole = inside.reach()..n.saturating_sub(inside.reach() + 2);
        let (mut from, mut to) = (0, 0);
        for i in 0..n {
            if whole.contains(&i) {
                shape.push(&inside.around(points, i));
                continue;
            }
            let center_m = even.distance_m[i];
            while even.distance_m[from] < center_m - reach_m {
                from += 1;
            }
            while to < n && even.distance_m[to] <= center_m + reach_m {
                to += 1;
            }
            shape.push(&QuadraticFit::around(points, from..to, center_m, reach_m));
        }
        shape.distance_m = even.distance_m;
        shape
    }

    fn first_m(&self) -> f64 {
        self.distance_m[0]
    }

    fn last_m(&self) -> f64 {
        self.distance_m[self.distance_m.len() - 1]
    }

    /// `after`: index of the first sample beyond `distance_m`.
    fn between(&self, after: usize, distance_m: f64) -> (f64, f64) {
        let last = self.distance_m.len() - 1;
        if after == 0 {
            return (self.x_m[0], self.y_m[0]);
        }
        if after > last {
            return (self.x_m[last], self.y_m[last]);
        }
        let before = after - 1;
        let ratio =
            (distance_m - self.distance_m[before]) / (self.distance_m[after] - self.distance_m[before]);
        (
            self.x_m[before] + ratio * (self.x_m[after] - self.x_m[before]),
            self.y_m[before] + ratio * (self.y_m[after] - self.y_m[before]),
        )
    }
}

impl PathShape {
    fn with_capacity(n: usize) -> Self {
        Self {
            distance_m: Vec::new(),
            x_m: Vec::with_capacity(n),
            y_m: Vec::with_capacity(n),
            way_x: Vec::with_capacity(n),
            way_y: Vec::with_capacity(n),
            curvature_per_m: Vec::with_capacity(n),
        }
    }

    fn push(&mut self, fit: &QuadraticFit) {
        self.x_m.push(fit.x[0]);
        self.y_m.push(fit.y[0]);
        let (dx, dy) = (fit.x[1], fit.y[1]);
        let speed_squared = dx * dx + dy * dy;
        let speed = speed_squared.sqrt();
        let (way_x, way_y) = if speed > 0.0 {
            (dx / speed, dy / speed)
        } else {
            (1.0, 0.0)
        };
        self.way_x.push(way_x);
        self.way_y.push(way_y);
        // The second derivative is twice the quadratic coefficient.
        let turn = 2.0 * (dx * fit.y[2] - dy * fit.x[2]);
        let least = speed_squared.max(1e-6);
        self.curvature_per_m.push(turn / (least * least.sqrt()));
    }

    /// Heading in radians, 0 is east, growing to the left; continuous (goes past 2 π). One value per station.
    #[must_use]
    pub(crate) fn heading_rad(&self) -> Vec<f64> {
        let mut last_rad = None;
        self.way_x
            .iter()
            .zip(&self.way_y)
            .map(|(way_x, way_y)| {
                let wrapped = way_y.atan2(*way_x);
                let heading_rad =
                    last_rad.map_or(wrapped, |last_rad| last_rad + wrapped_rad(wrapped - last_rad));
                last_rad = Some(heading_rad);
                heading_rad
            })
            .collect()
    }
}

/// An angle in radians brought into -π to π.
#[must_use]
pub(crate) fn wrapped_rad(angle_rad: f64) -> f64 {
    let turn = std::f64::consts::TAU;
    (angle_rad + turn / 2.0).rem_euclid(turn) - turn / 2.0
}

/// Stations from `from_m` to `to_m` in even steps, both ends included, the last step shorter.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the number of steps is between 0 and MAX_STATIONS"
)]
fn even_stations(from_m: f64, to_m: f64, step_m: f64) -> Vec<f64> {
    let span_m = to_m - from_m;
    let step_m = step_m.max(0.01).max(span_m / MAX_STATIONS as f64);
    let n_steps = (span_m / step_m).floor().clamp(0.0, MAX_STATIONS as f64) as usize;
    let mut stations_m: Vec<f64> = (0..=n_steps).map(|i| from_m + i as f64 * step_m).collect();
    if stations_m.last().is_some_and(|&last_m| to_m - last_m > 1e-6) {
        stations_m.push(to_m);
    }
    stations_m
}

#[cfg(test)]
mod tests;
