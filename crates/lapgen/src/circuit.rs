//! A circuit as a closed reference path with exact corners.
//!
//! A circuit is drawn as a polygon; every vertex becomes a corner whose curvature rises smoothly (smoothstep), holds
//! and falls again, tangent to both edges. So the path closes by construction, and the true corners are known.
//! The start line crosses the middle of the edge from the last vertex to the first. Curvature and turning are
//! left-positive, headings counter-clockwise from east.

use super::geodesy::Origin;
use super::layout::{self, CORNER_LIMIT};

/// Which way a corner turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Counter-clockwise.
    Left,
    /// Clockwise.
    Right,
}

/// One vertex of the polygon a circuit is drawn from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waypoint {
    /// Metres east of the origin.
    pub east_m: f64,
    /// Metres north of the origin.
    pub north_m: f64,
    /// Smallest radius of the corner that rounds this vertex.
    pub radius_m: f64,
}

/// One corner as built: what a perfect corner finder would say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrueCorner {
    /// 1, 2, 3 … from the start line.
    pub number: u32,
    /// Direction.
    pub turn: Turn,
    /// Station where the curvature begins.
    pub entry_m: f64,
    /// Station of the middle of the tightest part.
    pub apex_m: f64,
    /// Station where the curvature ends.
    pub exit_m: f64,
    /// Smallest radius of the reference path.
    pub radius_m: f64,
    /// Change of heading, always positive, in degrees.
    pub angle_deg: f64,
}

/// One point of the reference path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathPoint {
    /// Metres east of the origin.
    pub east_m: f64,
    /// Metres north of the origin.
    pub north_m: f64,
    /// Counter-clockwise from east, continuous along the lap, in radians.
    pub heading_rad: f64,
    /// 1/m, left positive.
    pub curvature_per_m: f64,
    /// Change of the curvature along the path, in 1/m².
    pub curvature_slope_per_m2: f64,
    /// Metres above sea level.
    pub altitude_m: f64,
}

/// Where cars leave and enter the track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PitLane {
    /// The out lap begins standing at this station, beyond the start line.
    pub start_m: f64,
    /// Until this station the pit speed limit holds on the out lap.
    pub exit_m: f64,
    /// On the in lap the limit holds from this many metres before the line …
    pub entry_before_line_m: f64,
    /// … and the car stops this many metres before the line, without crossing it.
    pub stop_before_line_m: f64,
    /// Lateral distance of the pit lane from the reference path, left positive.
    pub offset_m: f64,
    /// Speed limit.
    pub limit_mps: f64,
}

/// A closed circuit: geometry and its true corners.
#[derive(Clone, Debug, PartialEq)]
pub struct Circuit {
    /// A fictional name.
    pub name: String,
    /// Length of the reference path in metres.
    pub length_m: f64,
    /// Distance between two neighbouring points, close to 0.5 m; the length is a whole number of steps.
    pub step_m: f64,
    /// The reference path from the start line on; the last point is one step before the line.
    pub points: Vec<PathPoint>,
    /// Corners in driving order.
    pub corners: Vec<TrueCorner>,
    /// Where the circuit stands on the Earth.
    pub origin: Origin,
    /// Pit lane.
    pub pit: PitLane,
}

impl Circuit {
    /// Builds a circuit from a polygon of 3 to 200 corners; radii that do not fit the edges are reduced.
    ///
    /// `None` if there are too few or too many vertices or a coordinate is not a finite number.
    #[must_use]
    pub fn from_waypoints(name: &str, origin: Origin, waypoints: &[Waypoint]) -> Option<Self> {
        let finite = waypoints
            .iter()
            .all(|point| point.east_m.is_finite() && point.north_m.is_finite() && point.radius_m > 0.0);
        let usable = finite && (3..=CORNER_LIMIT).contains(&waypoints.len());
        usable.then(|| Self::lay_out(name, origin, waypoints))
    }

    fn lay_out(name: &str, origin: Origin, waypoints: &[Waypoint]) -> Self {
        let path = layout::lay_out(waypoints);
        let lead_m = path.corners.first().map_or(0.0, |corner| corner.entry_m);
        let tail_m = path.length_m - path.corners.last().map_or(0.0, |corner| corner.exit_m);
        let pit = PitLane {
            start_m: 0.1 * lead_m,
            exit_m: 0.7 * lead_m,
            entry_before_line_m: 0.7 * tail_m,
            stop_before_line_m: 0.1 * tail_m,
            offset_m: if lead_m > 150.0 { -12.0 } else { -8.0 },
            limit_mps: if lead_m > 150.0 { 60.0 / 3.6 } else { 30.0 / 3.6 },
        };
        Self {
            name: name.to_owned(),
            length_m: path.length_m,
            step_m: path.step_m,
            points: path.points,
            corners: path.corners,
            origin,
            pit,
        }
    }

    /// "Harrow Glen", 3.4 km, 13 corners, clockwise: hairpin, chicane, fast sweeper, long straight.
    #[must_use]
    pub fn demo() -> Self {
        let origin = Origin {
            latitude_deg: 51.873_2,
            longitude_deg: -2.214_6,
        };
        Self::lay_out("Harrow Glen", origin, &waypoints(&HARROW_GLEN))
    }

    /// "Pinelock Kartway", 1.0 km, 11 corners, counter-clockwise.
    #[must_use]
    pub fn kart() -> Self {
        let origin = Origin {
            latitude_deg: 45.412_9,
            longitude_deg: 10.127_4,
        };
        Self::lay_out("Pinelock Kartway", origin, &waypoints(&PINELOCK_KARTWAY))
    }

    /// "Saltmarsh Oval", 2.2 km, four left corners.
    #[must_use]
    pub fn oval() -> Self {
        let origin = Origin {
            latitude_deg: 35.318_8,
            longitude_deg: -80.713_5,
        };
        Self::lay_out("Saltmarsh Oval", origin, &waypoints(&SALTMARSH_OVAL))
    }

    /// "Vessel Ridge", 5.7 km, 20 corners, counter-clockwise, south of the equator.
    #[must_use]
    pub fn long() -> Self {
        let origin = Origin {
            latitude_deg: -37.704_1,
            longitude_deg: 144.902_3,
        };
        Self::lay_out("Vessel Ridge", origin, &waypoints(&VESSEL_RIDGE))
    }

    /// The four built-in circuits.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![Self::demo(), Self::kart(), Self::oval(), Self::long()]
    }

    /// The reference point nearest to a station, which may count on over several laps.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the remainder is not negative and below the number of points"
    )]
    pub fn point_at(&self, station_m: f64) -> Option<&PathPoint> {
        let index = (station_m.rem_euclid(self.length_m) / self.step_m).round() as usize;
        self.points.get(index % self.points.len().max(1))
    }

    /// The corner with this number.
    #[must_use]
    pub fn corner(&self, number: u32) -> Option<&TrueCorner> {
        self.corners.iter().find(|corner| corner.number == number)
    }
}

fn waypoints(table: &[(f64, f64, f64)]) -> Vec<Waypoint> {
    table
        .iter()
        .map(|&(east_m, north_m, radius_m)| Waypoint {
            east_m,
            north_m,
            radius_m,
        })
        .collect()
}

/// East, north, radius of every vertex, in metres.
const HARROW_GLEN: [(f64, f64, f64); 13] = [
    (430.0, 0.0, 38.0),
    (445.0, -240.0, 70.0),
    (650.0, -340.0, 50.0),
    (560.0, -600.0, 120.0),
    (150.0, -690.0, 19.0),
    (330.0, -520.0, 34.0),
    (250.0, -330.0, 24.0),
    (188.0, -296.0, 26.0),
    (130.0, -130.0, 55.0),
    (-60.0, -190.0, 70.0),
    (-210.0, -440.0, 48.0),
    (-430.0, -290.0, 100.0),
    (-330.0, 0.0, 36.0),
];

const PINELOCK_KARTWAY: [(f64, f64, f64); 11] = [
    (150.0, 0.0, 15.0),
    (140.0, 72.0, 13.0),
    (195.0, 112.0, 17.0),
    (112.0, 190.0, 8.0),
    (98.0, 112.0, 14.0),
    (48.0, 72.0, 16.0),
    (12.0, 175.0, 12.0),
    (-60.0, 190.0, 15.0),
    (-75.0, 92.0, 30.0),
    (-145.0, 54.0, 13.0),
    (-128.0, 0.0, 13.0),
];

const SALTMARSH_OVAL: [(f64, f64, f64); 4] = [
    (430.0, 0.0, 100.0),
    (440.0, 345.0, 104.0),
    (-430.0, 340.0, 106.0),
    (-440.0, 0.0, 98.0),
];

const VESSEL_RIDGE: [(f64, f64, f64); 20] = [
    (700.0, 0.0, 32.0),
    (620.0, 250.0, 65.0),
    (800.0, 420.0, 90.0),
    (780.0, 760.0, 150.0),
    (560.0, 980.0, 22.0),
    (620.0, 640.0, 30.0),
    (440.0, 560.0, 45.0),
    (400.0, 300.0, 40.0),
    (190.0, 262.0, 28.0),
    (128.0, 312.0, 28.0),
    (20.0, 305.0, 55.0),
    (-60.0, 500.0, 170.0),
    (-80.0, 810.0, 20.0),
    (-200.0, 500.0, 60.0),
    (-340.0, 430.0, 45.0),
    (-490.0, 620.0, 95.0),
    (-760.0, 640.0, 40.0),
    (-860.0, 430.0, 60.0),
    (-760.0, 180.0, 40.0),
    (-900.0, 0.0, 30.0),
];
