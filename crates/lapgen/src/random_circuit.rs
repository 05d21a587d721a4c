//! Circuits that nobody has drawn: a polygon around a point, the same for the same seed.

use std::f64::consts::{PI, TAU};

use super::circuit::{Circuit, Waypoint};
use super::geodesy::Origin;
use super::random::Random;

/// Vertices, at least and at most.
const CORNERS: (usize, usize) = (7, 13);
/// Smallest radii of corners in metres: hairpins to fast sweepers.
const RADIUS_M: (f64, f64) = (16.0, 75.0);
/// Distance of the corners from the middle, as a share of the circuit's size.
const DISTANCE: (f64, f64) = (0.5, 1.15);

/// A vertex that turns less is a kink in a straight, and is taken out.
const SMALLEST_TURN_RAD: f64 = 0.45;

impl Circuit {
    /// A circuit of 1.5 to 4 km with up to 13 corners to both sides, counter-clockwise.
    ///
    /// `None` would mean a polygon that is none; no seed gives one.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a handful of corners")]
    pub fn random(seed: u64) -> Option<Self> {
        let mut stream = Random::labeled(seed, 0xC12C);
        let n = CORNERS.0 + stream.below(CORNERS.1 - CORNERS.0 + 1);
        let size_m = 38.0 * n as f64 + stream.between(60.0, 160.0);
        let first = stream.between(0.0, TAU);
        let mut waypoints: Vec<Waypoint> = (0..n)
            .map(|corner| {
                let jitter = stream.between(-0.22, 0.22);
                let (sin, cos) = (first + (corner as f64 + jitter) / n as f64 * TAU).sin_cos();
                let from_middle_m = size_m * stream.between(DISTANCE.0, DISTANCE.1);
                Waypoint {
                    east_m: from_middle_m * cos,
                    north_m: from_middle_m * sin,
                    radius_m: stream.between(RADIUS_M.0, RADIUS_M.1),
                }
            })
            .collect();
        while let Some(flat) = flattest(&waypoints) {
            waypoints.remove(flat);
        }
        let origin = Origin {
            latitude_deg: stream.between(-45.0, 60.0),
            longitude_deg: stream.between(-120.0, 140.0),
        };
        Self::from_waypoints("Random Ring", origin, &waypoints)
    }
}

/// The vertex that turns least, if it is less than a corner.
pub(super) fn flattest(waypoints: &[Waypoint]) -> Option<usize> {
    let n = waypoints.len();
    let heading = |from: &Waypoint, to: &Waypoint| (to.north_m - from.north_m).atan2(to.east_m - from.east_m);
    let turn = |at: usize| {
        let (before, here, after) = (
            waypoints.get((at + n - 1) % n)?,
            waypoints.get(at)?,
            waypoints.get((at + 1) % n)?,
        );
        let turned = heading(here, after) - heading(before, here);
        Some((turned + PI).rem_euclid(TAU) - PI)
    };
    (0..n)
        .filter_map(|at| Some((at, turn(at)?.abs())))
        .filter(|(_, turn)| n > 4 && *turn < SMALLEST_TURN_RAD)
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(at, _)| at)
}
