//! Circuits as circuits are: chicanes, esses, double apexes, corners that tighten, bends driven flat, close to each other.

use std::f64::consts::TAU;

use super::circuit::{Circuit, Waypoint};
use super::geodesy::Origin;
use super::random::Random;
use super::random_circuit::flattest;

/// Vertices of the polygon under it, at least and at most.
const VERTICES: (usize, usize) = (6, 9);
/// Shorter edges stay straight, metres.
const LEAST_EDGE_M: f64 = 200.0;

impl Circuit {
    /// A circuit of 2 to 5 km in which most corners are linked with another, the same for the same seed.
    ///
    /// `None` would mean a polygon that is none; no seed gives one.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a handful of corners")]
    pub fn chained(seed: u64) -> Option<Self> {
        let mut random = Random::labeled(seed, 0xC4A1);
        let n = VERTICES.0 + random.below(VERTICES.1 - VERTICES.0 + 1);
        let size_m = 55.0 * n as f64 + random.between(80.0, 200.0);
        let first = random.between(0.0, TAU);
        let mut vertices: Vec<Waypoint> = (0..n)
            .map(|corner| {
                let jitter = random.between(-0.2, 0.2);
                let (sin, cos) = (first + (corner as f64 + jitter) / n as f64 * TAU).sin_cos();
                let from_middle_m = size_m * random.between(0.55, 1.1);
                Waypoint {
                    east_m: from_middle_m * cos,
                    north_m: from_middle_m * sin,
                    radius_m: random.between(15.0, 70.0),
                }
            })
            .collect();
        while let Some(flat) = flattest(&vertices) {
            vertices.remove(flat);
        }
        let after = |at: usize| vertices.iter().cycle().nth(at + 1);
        let before = |at: usize| vertices.iter().cycle().nth(at + vertices.len() - 1);
        let mut waypoints = Vec::new();
        for (at, here) in vertices.iter().enumerate() {
            let (Some(from), Some(to)) = (before(at), after(at)) else {
                continue;
            };
            waypoints.extend(corner(from, here, to, &mut random));
            waypoints.extend(between(here, to, &mut random));
        }
        let origin = Origin {
            latitude_deg: random.between(-45.0, 60.0),
            longitude_deg: random.between(-120.0, 140.0),
        };
        Self::from_waypoints("Chained Ring", origin, &waypoints)
    }
}

/// Length of an edge, and one metre along it.
fn along(from: &Waypoint, to: &Waypoint) -> (f64, (f64, f64)) {
    let (east_m, north_m) = (to.east_m - from.east_m, to.north_m - from.north_m);
    let length_m = east_m.hypot(north_m).max(1.0);
    (length_m, (east_m / length_m, north_m / length_m))
}

/// One vertex as one corner, as two with one radius (double apex), or as two of which the second is tighter.
fn corner(from: &Waypoint, here: &Waypoint, to: &Waypoint, random: &mut Random) -> Vec<Waypoint> {
    let ((in_m, into), (out_m, out)) = (along(from, here), along(here, to));
    let apart_m = random.between(22.0, 55.0).min(0.25 * in_m.min(out_m));
    let tighter = random.between(0.35, 0.6);
    let [one, other] = match random.below(10) {
        0..5 => return vec![*here],
        5..8 => [here.radius_m, here.radius_m],
        _ => [here.radius_m.max(40.0), tighter * here.radius_m.max(40.0)],
    };
    vec![
        Waypoint {
            east_m: here.east_m - apart_m * into.0,
            north_m: here.north_m - apart_m * into.1,
            radius_m: one,
        },
        Waypoint {
            east_m: here.east_m + apart_m * out.0,
            north_m: here.north_m + apart_m * out.1,
            radius_m: other,
        },
    ]
}

/// What lies on the way to the next vertex: nothing, a chicane, esses, or a bend that is driven flat.
fn between(from: &Waypoint, to: &Waypoint, random: &mut Random) -> Vec<Waypoint> {
    let (length_m, (east, north)) = along(from, to);
    let side = if random.is(0.5) { 1.0 } else { -1.0 };
    let at = |along_m: f64, aside_m: f64, radius_m: f64| Waypoint {
        east_m: from.east_m + along_m * east - side * aside_m * north,
        north_m: from.north_m + along_m * north + side * aside_m * east,
        radius_m,
    };
    let middle_m = random.between(0.42, 0.6) * length_m;
    match random.below(10) {
        _ if length_m < LEAST_EDGE_M => Vec::new(),
        0..3 => {
            let (apart_m, angle) = (random.between(34.0, 80.0), random.between(0.5, 1.0));
            let (radius_m, second_m) = (random.between(14.0, 40.0), random.between(14.0, 40.0));
            let (ahead_m, aside_m) = (0.5 * apart_m * angle.cos(), 0.5 * apart_m * angle.sin());
            vec![
                at(middle_m - ahead_m, aside_m, radius_m),
                at(middle_m + ahead_m, -aside_m, second_m),
            ]
        }
        3..5 if length_m > 1.5 * LEAST_EDGE_M => {
            let (apart_m, aside_m) = (random.between(55.0, 85.0), random.between(12.0, 22.0));
            [-1.0, 0.0, 1.0]
                .into_iter()
                .zip([1.0, -1.0, 1.0])
                .map(|(number, side)| {
                    at(
                        middle_m + number * apart_m,
                        side * aside_m,
                        random.between(28.0, 70.0),
                    )
                })
                .collect()
        }
        5..8 => {
            let angle = random.between(0.12, 0.3);
            vec![at(
                middle_m,
                0.25 * length_m * angle,
                random.between(220.0, 420.0),
            )]
        }
        _ => Vec::new(),
    }
}
