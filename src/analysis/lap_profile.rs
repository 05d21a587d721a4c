//! One lap made ready for alignment: its clock, and its path where positions were measured.
//!
//! Both laps of a pair are put in one frame: a shared plane for latitude and longitude, or a game's own X and Y.
//! Positions by dead reckoning are no evidence of where the car was and are not used.

use super::lap_clock::LapClock;
use super::path::{Path, PathShape};
use super::plane::Plane;
use crate::telemetry::{ChannelKind, ChannelRole, Lap, median};

/// What is longer is no lap, metres; bounds memory.
pub(crate) const MAX_LENGTH_M: f64 = 250_000.0;
/// Metres between the stations of a path: finer than any receiver, coarse enough to be fast.
pub(crate) const PATH_STEP_M: f64 = 2.0;
/// Fixes further apart than this, and than four ordinary gaps, leave a hole in the path.
const MIN_HOLE_M: f64 = 40.0;
/// Positions are smoothed over at least this: loggers interpolate and filter, so that single fixes look quieter than
/// they are, and a hairpin is longer.
const MIN_FIT_WIDTH_M: f64 = 20.0;

/// Noise is measured on this many stretches of this many fixes.
const PROBE_STRETCHES: usize = 8;
const PROBE_SAMPLES: usize = 128;

/// Where positions of a pair of laps live.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Frame {
    /// Latitude and longitude on this plane.
    Geographic(Plane),
    /// A game's X and Y.
    World,
    /// At least one lap has no measured position, or they are of different kinds.
    None,
}

impl Frame {
    /// The frame of one lap.
    pub(crate) fn of_lap(lap: &Lap) -> Self {
        if geographic(lap) {
            Plane::of_lap(lap).map_or(Self::None, Self::Geographic)
        } else if world(lap) {
            Self::World
        } else {
            Self::None
        }
    }

    /// The frame that two laps share: the plane of the faster one, so that swapping them changes nothing.
    pub(crate) fn of_pair(a: &Lap, b: &Lap) -> Self {
        let (first, second) = if b.duration() < a.duration() {
            (b, a)
        } else {
            (a, b)
        };
        if geographic(first) && geographic(second) || world(first) && world(second) {
            Self::of_lap(first)
        } else {
            Self::None
        }
    }

    /// The path of a lap in this frame; `None` where it has no positions of this kind.
    fn path(&self, lap: &Lap) -> Option<Path> {
        match self {
            Self::Geographic(plane) if geographic(lap) => Path::of_lap_on(lap, Some(plane)),
            Self::World if world(lap) => Path::of_lap_on(lap, None),
            Self::Geographic(_) | Self::World | Self::None => None,
        }
    }
}

fn geographic(lap: &Lap) -> bool {
    measured(lap, ChannelRole::Latitude) && measured(lap, ChannelRole::Longitude)
}

/// X and Y, and no latitude and longitude, which come first.
fn world(lap: &Lap) -> bool {
    !geographic(lap) && measured(lap, ChannelRole::X) && measured(lap, ChannelRole::Y)
}

fn measured(lap: &Lap, role: ChannelRole) -> bool {
    lap.channel(role)
        .is_some_and(|channel| channel.kind != ChannelKind::Estimated)
}

/// Some stretches of a path, enough to tell its noise: a long lap at 100 Hz says no more than a part of it.
fn probe(path: &Path) -> Path {
    let n = path.distance_m.len();
    if n <= 2 * PROBE_STRETCHES * PROBE_SAMPLES {
        return path.clone();
    }
    let stretches = |values: &[f64]| {
        let part = |k: usize| values.get(k * n / PROBE_STRETCHES..k * n / PROBE_STRETCHES + PROBE_SAMPLES);
        (0..PROBE_STRETCHES).filter_map(part).flatten().copied().collect()
    };
    Path {
        distance_m: stretches(&path.distance_m),
        x_m: stretches(&path.x_m),
        y_m: stretches(&path.y_m),
    }
}

/// Metres of way over which the wandering of a receiver is measured …
const WANDER_OVER_M: f64 = 200.0;
/// … in which it comes to this share of its deviation: receivers wander within half a minute.
const WANDER_IN_THAT: f64 = 0.6;

/// The way on the ground against the way that the lap counts, which comes from speed: what both differ by from stretch to stretch, as
/// a robust deviation around what they always differ by. A receiver that holds still and a lap that counts by positions give 0.
fn wander_m(shape: &PathShape) -> f64 {
    let steps = shape.x_m.iter().zip(&shape.y_m);
    let mut on_ground_m = 0.0;
    let mut ahead_m: Vec<f64> = Vec::with_capacity(shape.x_m.len());
    let mut last = None;
    for ((x_m, y_m), own_m) in steps.zip(&shape.distance_m) {
        if let Some((last_x_m, last_y_m)) = last.replace((x_m, y_m)) {
            let (east_m, north_m): (f64, f64) = (x_m - last_x_m, y_m - last_y_m);
            on_ground_m += (east_m * east_m + north_m * north_m).sqrt();
        }
        ahead_m.push(on_ground_m - own_m);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a positive constant"
    )]
    let reach = (WANDER_OVER_M / PATH_STEP_M) as usize;
    let later = ahead_m.iter().skip(reach);
    let changes_m = later.zip(&ahead_m).map(|(later, now)| later - now);
    let usual_m = median(changes_m.clone()).unwrap_or_default();
    let apart_m = median(changes_m.map(|change_m| (change_m - usual_m).abs()));
    apart_m.unwrap_or_default() / 0.6745 / WANDER_IN_THAT
}

/// One lap with its clock and its path.
#[derive(Clone, Debug)]
pub(crate) struct LapProfile<'a> {
    pub(crate) lap: &'a Lap,
    pub(crate) clock: LapClock,
    pub(crate) path: Option<LapPath>,
}

/// The path of a lap, smoothed as far as its noise asks for.
#[derive(Clone, Debug)]
pub(crate) struct LapPath {
    /// Stations every [`PATH_STEP_M`] from the first to the last fix.
    pub(crate) shape: PathShape,
    /// Scatter of single fixes, metres.
    pub(crate) noise_m: f64,
    /// Ordinary distance between fixes, metres.
    pub(crate) spacing_m: f64,
    /// Metres over which positions were smoothed.
    pub(crate) fit_width_m: f64,
    /// Own distances between which there is no fix.
    pub(crate) holes_m: Vec<(f64, f64)>,
    /// How far the receiver wanders slowly, metres: what the way on the ground and the way driven differ by.
    pub(crate) wander_m: f64,
}

impl<'a> LapProfile<'a> {
    /// The lap in that frame.
    pub(crate) fn new(lap: &'a Lap, frame: &Frame) -> Self {
        Self {
            lap,
            clock: LapClock::of_lap(lap),
            path: frame.path(lap).and_then(|path| LapPath::new(&path)),
        }
    }

    /// Metres driven.
    pub(crate) fn length_m(&self) -> f64 {
        self.clock.length_m()
    }
}

impl LapPath {
    /// `None` where the path is too short to have a shape, or longer than any circuit.
    fn new(path: &Path) -> Option<Self> {
        if path.distance_m.last()? - path.distance_m.first()? > MAX_LENGTH_M {
            return None;
        }
        let spacing_m = path.spacing_m();
        let hole_m = (4.0 * spacing_m).max(MIN_HOLE_M);
        let holes_m = path
            .distance_m
            .iter()
            .zip(path.distance_m.iter().skip(1))
            .filter(|(now, next)| *next - *now > hole_m)
            .map(|(now, next)| (*now, *next))
            .collect();
        let probe = probe(path);
        let noise_m = probe.noise_m();
        let fit_width_m = probe.fit_width_for_m(noise_m).max(MIN_FIT_WIDTH_M);
        let shape = path.shape_fitted_over(PATH_STEP_M, fit_width_m);
        if shape.distance_m.len() < 16 {
            return None;
        }
        let mut path = Self {
            shape,
            noise_m,
            spacing_m,
            fit_width_m,
            holes_m,
            wander_m: 0.0,
        };
        // What is left of single fixes at both ends of a stretch is no wandering.
        let by_fixes = 2.0 * (path.scatter_at_m(PATH_STEP_M) / WANDER_IN_THAT).powi(2);
        path.wander_m = (wander_m(&path.shape).powi(2) - by_fixes).max(0.0).sqrt();
        Some(path)
    }

    /// What is left of the scatter of single fixes in the mean over so much way, metres.
    pub(crate) fn scatter_at_m(&self, way_m: f64) -> f64 {
        self.noise_m
            * (self.spacing_m / way_m.max(self.fit_width_m / 2.0))
                .min(1.0)
                .sqrt()
    }

    /// Index of the station at or before an own distance, and metres beyond it.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the path"
    )]
    fn station(&self, distance_m: f64) -> (usize, f64) {
        let first_m = self.shape.distance_m.first().copied().unwrap_or_default();
        let last = self.shape.distance_m.len().saturating_sub(1);
        let at = ((distance_m - first_m) / PATH_STEP_M).clamp(0.0, last as f64);
        (at as usize, (at - at.floor()) * PATH_STEP_M)
    }

    /// Position at an own distance, metres east and north.
    pub(crate) fn at(&self, distance_m: f64) -> (f64, f64) {
        let (i, beyond_m) = self.station(distance_m);
        let value = |values: &[f64]| values.get(i).copied().unwrap_or_default();
        (
            value(&self.shape.x_m) + beyond_m * value(&self.shape.way_x),
            value(&self.shape.y_m) + beyond_m * value(&self.shape.way_y),
        )
    }

    /// Metres by which a point lies to the left of the path at an own distance.
    pub(crate) fn left_of_m(&self, distance_m: f64, x_m: f64, y_m: f64) -> f64 {
        let (here_x_m, here_y_m) = self.at(distance_m);
        let (i, _) = self.station(distance_m);
        let value = |values: &[f64]| values.get(i).copied().unwrap_or_default();
        (y_m - here_y_m) * value(&self.shape.way_x) - (x_m - here_x_m) * value(&self.shape.way_y)
    }

    /// Whether there is no fix around this own distance.
    pub(crate) fn in_hole(&self, distance_m: f64) -> bool {
        self.holes_m
            .iter()
            .any(|(from_m, to_m)| (*from_m..=*to_m).contains(&distance_m))
    }
}
