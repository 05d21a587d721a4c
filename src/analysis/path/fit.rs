//! A quadratic through a path around a station, by weighted least squares.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a path have one length, windows are clamped"
)]

/// Positions over distance, all of one length.
#[derive(Clone, Copy)]
pub(super) struct Points<'a> {
    pub(super) distance_m: &'a [f64],
    pub(super) x_m: &'a [f64],
    pub(super) y_m: &'a [f64],
}

/// `value, slope, quadratic coefficient` of x and y over distance from the middle.
pub(super) struct QuadraticFit {
    pub(super) x: [f64; 3],
    pub(super) y: [f64; 3],
}

impl QuadraticFit {
    /// Weighted least squares over `window`; the weights fall to 0 just beyond `reach_m`.
    pub(super) fn around(
        path: Points<'_>,
        window: std::ops::Range<usize>,
        center_m: f64,
        reach_m: f64,
    ) -> Self {
        let middle = window.start + (window.end - window.start) / 2;
        // Coordinates from a point in the window: the sums stay small and exact.
        let (x0_m, y0_m) = (path.x_m[middle], path.y_m[middle]);
        let mut moments = [0.0; 5];
        let (mut sums_x, mut sums_y) = ([0.0; 3], [0.0; 3]);
        for j in window {
            let u = (path.distance_m[j] - center_m) / reach_m;
            let bell = 1.0 - 0.9 * u * u;
            let mut weight = bell * bell;
            for (power, moment) in moments.iter_mut().enumerate() {
                *moment += weight;
                if power < 3 {
                    sums_x[power] += weight * (path.x_m[j] - x0_m);
                    sums_y[power] += weight * (path.y_m[j] - y0_m);
                }
                weight *= u;
            }
        }
        let scaled =
            |[a, b, c]: [f64; 3], origin_m: f64| [a + origin_m, b / reach_m, c / (reach_m * reach_m)];
        Self {
            x: scaled(solve_normal_equations(&moments, sums_x), x0_m),
            y: scaled(solve_normal_equations(&moments, sums_y), y0_m),
        }
    }
}

/// The fit of [`QuadraticFit`] where stations are even on both sides: the same weights at every station, made once.
pub(super) struct EvenFit {
    /// Per station away from the middle: what both neighbors together add to the value, what their difference adds to the slope,
    /// what both together add to the quadratic coefficient.
    weights: Vec<[f64; 3]>,
}

impl EvenFit {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a positive number of stations"
    )]
    pub(super) fn new(step_m: f64, reach_m: f64) -> Self {
        // A station at the very end of the reach is in, however it was rounded.
        let reach = (reach_m / step_m + 1e-6) as usize;
        let weight = |u: f64| (1.0 - 0.9 * u * u).powi(2);
        let us: Vec<f64> = (1..=reach).map(|j| j as f64 * step_m / reach_m).collect();
        let moment = |power: i32| 2.0 * us.iter().map(|u| weight(*u) * u.powi(power)).sum::<f64>();
        let moments = [1.0 + moment(0), 0.0, moment(2), 0.0, moment(4)];
        // What one station adds, by the sums that it adds to.
        let solved = |sums| solve_normal_equations(&moments, sums);
        let (even, slope, bent) = (
            solved([1.0, 0.0, 0.0]),
            solved([0.0, 1.0, 0.0]),
            solved([0.0, 0.0, 1.0]),
        );
        let weights = us
            .iter()
            .map(|u| {
                let by = weight(*u);
                [
                    by * (even[0] + u * u * bent[0]),
                    by * u * slope[1] / reach_m,
                    by * (even[2] + u * u * bent[2]) / (reach_m * reach_m),
                ]
            })
            .collect();
        Self { weights }
    }

    /// Stations on either side.
    pub(super) fn reach(&self) -> usize {
        self.weights.len()
    }

    /// The fit around a station that has as many neighbors on both sides.
    pub(super) fn around(&self, path: Points<'_>, middle: usize) -> QuadraticFit {
        let fitted = |values: &[f64]| {
            let here = values[middle];
            let before = values[middle - self.reach()..middle].iter().rev();
            let after = &values[middle + 1..=middle + self.reach()];
            let mut fit = [here, 0.0, 0.0];
            for ((before, after), weights) in before.zip(after).zip(&self.weights) {
                let both = (before - here) + (after - here);
                fit[0] += weights[0] * both;
                fit[1] += weights[1] * (after - before);
                fit[2] += weights[2] * both;
            }
            fit
        };
        QuadraticFit {
            x: fitted(path.x_m),
            y: fitted(path.y_m),
        }
    }
}

/// Cramer's rule on the 3x3 moment matrix; falls back to a line, then to the mean, where points are too few.
fn solve_normal_equations(m: &[f64; 5], b: [f64; 3]) -> [f64; 3] {
    let minor = |a: f64, b: f64, c: f64, d: f64| a * d - b * c;
    let det = m[0] * minor(m[2], m[3], m[3], m[4]) - m[1] * minor(m[1], m[3], m[2], m[4])
        + m[2] * minor(m[1], m[2], m[2], m[3]);
    if det > 1e-9 * m[0] * m[0] * m[0] {
        let c0 = b[0] * minor(m[2], m[3], m[3], m[4]) - m[1] * minor(b[1], m[3], b[2], m[4])
            + m[2] * minor(b[1], m[2], b[2], m[3]);
        let c1 = m[0] * minor(b[1], m[3], b[2], m[4]) - b[0] * minor(m[1], m[3], m[2], m[4])
            + m[2] * minor(m[1], b[1], m[2], b[2]);
        let c2 = m[0] * minor(m[2], b[1], m[3], b[2]) - m[1] * minor(m[1], b[1], m[2], b[2])
            + b[0] * minor(m[1], m[2], m[2], m[3]);
        return [c0 / det, c1 / det, c2 / det];
    }
    let det = minor(m[0], m[1], m[1], m[2]);
    if det > 1e-9 * m[0] * m[0] {
        return [
            minor(b[0], m[1], b[1], m[2]) / det,
            minor(m[0], b[0], m[1], b[1]) / det,
            0.0,
        ];
    }
    [if m[0] > 0.0 { b[0] / m[0] } else { 0.0 }, 0.0, 0.0]
}
