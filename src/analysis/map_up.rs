//! Which way up a circuit is drawn: as its well-known map, else with north up; the same for every lap.

use super::circuit::{KnownCircuit, on_known_circuit};
use super::compare_settings::CornerSettings;
use super::plane::Plane;
use crate::telemetry::{GeoLine, Lap};

/// Metres behind the line after which a lap's heading there is read.
const HEADING_M: f64 = 30.0;
/// A shape whose middle lies farther off where the circuit's is has another start line.
const MOST_OFF_DEG: f64 = 60.0;

/// Which way up a circuit is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapUp {
    /// The compass heading that is up, degrees clockwise from north.
    pub heading_deg: f64,
    /// Where the track leads from the line; for shapes that do not know north.
    pub start: Option<StartBearings>,
}

/// How a circuit lies about its start line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StartBearings {
    /// Of the line itself, degrees clockwise from north, either way along it.
    pub line_deg: f64,
    /// From the line to the middle of the circuit, degrees clockwise from north.
    pub middle_deg: f64,
}

impl MapUp {
    /// For a lap on a circuit that is called so: by its positions, else by the name of a well-known circuit.
    #[must_use]
    pub fn of_lap(lap: &Lap, circuit: Option<&str>, settings: &CornerSettings) -> Self {
        let named = || {
            let circuit = circuit?;
            settings.circuits.iter().find(|known| known.name == circuit)
        };
        on_known_circuit(lap, &settings.circuits)
            .or_else(named)
            .map_or_else(Self::default, |known| Self::of_circuit(known, settings.line))
    }

    fn of_circuit(known: &KnownCircuit, line: Option<GeoLine>) -> Self {
        let start = line.or(known.start_line).map(|line| {
            let plane = Plane::about(line.a);
            let (a, b) = (plane.to_xy(line.a), plane.to_xy(line.b));
            let middle = plane.to_xy(known.center);
            let on_line = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
            StartBearings {
                line_deg: bearing_deg((b.0 - a.0, b.1 - a.1)),
                middle_deg: bearing_deg((middle.0 - on_line.0, middle.1 - on_line.1)),
            }
        });
        Self {
            heading_deg: known.map_up_deg,
            start,
        }
    }

    /// How far a map of the lap has to be turned, degrees counterclockwise.
    ///
    /// `whole`: the whole lap from the line on, in metres, (east, north) where `knows_north`. A shape that does not know north is
    /// turned so that it leaves the line as the circuit does; where that is not known, it stays as it is.
    #[must_use]
    pub fn turn_deg(&self, whole: &[(f64, f64)], knows_north: bool) -> f64 {
        if knows_north {
            return self.heading_deg;
        }
        self.bearing_of_its_north(whole)
            .map_or(0.0, |north_deg| self.heading_deg - north_deg)
    }

    /// The true bearing of what the shape takes for north.
    fn bearing_of_its_north(&self, whole: &[(f64, f64)]) -> Option<f64> {
        let start = self.start?;
        let first = *whole.first()?;
        let from_first = |point: &(f64, f64)| (point.0 - first.0, point.1 - first.1);
        let leaves = whole
            .iter()
            .map(from_first)
            .find(|(x, y)| x.hypot(*y) >= HEADING_M)?;
        let range = |pick: fn(&(f64, f64)) -> f64| {
            let of = || whole.iter().map(pick);
            f64::midpoint(
                of().fold(f64::INFINITY, f64::min),
                of().fold(f64::NEG_INFINITY, f64::max),
            )
        };
        let middle_deg = bearing_deg(from_first(&(range(|point| point.0), range(|point| point.1))));
        let off_deg = |north_deg: f64| between_deg(middle_deg + north_deg, start.middle_deg);
        [90.0, -90.0]
            .map(|side| start.line_deg + side - bearing_deg(leaves))
            .into_iter()
            .min_by(|a, b| off_deg(*a).total_cmp(&off_deg(*b)))
            .filter(|north_deg| off_deg(*north_deg) < MOST_OFF_DEG)
    }
}

/// A point turned about (0, 0), counterclockwise.
#[must_use]
pub(crate) fn turned((x, y): (f64, f64), turn_deg: f64) -> (f64, f64) {
    let (sine, cosine) = turn_deg.to_radians().sin_cos();
    (x * cosine - y * sine, x * sine + y * cosine)
}

/// Degrees clockwise from north.
fn bearing_deg((east, north): (f64, f64)) -> f64 {
    east.atan2(north).to_degrees()
}

/// How far apart two bearings are, 0 to 180 degrees.
fn between_deg(a_deg: f64, b_deg: f64) -> f64 {
    let apart = (a_deg - b_deg).rem_euclid(360.0);
    apart.min(360.0 - apart)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MapUp, StartBearings, between_deg, turned};

    /// An egg of a track, driven clockwise from the middle of its straight northern side, east first.
    fn track() -> Vec<(f64, f64)> {
        let straight = (0..40).map(|step| (10.0 * f64::from(step), 0.0));
        let around = (0..200).map(|step| {
            let angle = f64::from(step) / 200.0 * std::f64::consts::PI * 1.4;
            (400.0 + 300.0 * angle.sin(), -300.0 + 300.0 * angle.cos())
        });
        straight.chain(around).collect()
    }

    fn all_turned(points: &[(f64, f64)], deg: f64) -> Vec<(f64, f64)> {
        points.iter().map(|point| turned(*point, deg)).collect()
    }

    /// The track lies south-east of a line that runs from south to north.
    const START: StartBearings = StartBearings {
        line_deg: 0.0,
        middle_deg: 140.0,
    };

    #[test]
    fn north_is_up_unless_the_well_known_map_is_another_way() {
        assert_eq!(MapUp::default().turn_deg(&track(), true), 0.0);
        let monza = MapUp {
            heading_deg: 95.0,
            start: None,
        };
        assert_eq!(monza.turn_deg(&track(), true), 95.0);
    }

    #[test]
    fn a_shape_without_north_stays_as_it_is_where_the_line_is_not_known() {
        assert_eq!(MapUp::default().turn_deg(&track(), false), 0.0);
        let elsewhere = StartBearings {
            middle_deg: 50.0,
            ..START
        };
        let map_up = MapUp {
            heading_deg: 0.0,
            start: Some(elsewhere),
        };
        assert_eq!(map_up.turn_deg(&[], false), 0.0);
        assert_eq!(
            map_up.turn_deg(&all_turned(&track(), 30.0), false),
            0.0,
            "no way over that line has the middle in the north"
        );
    }

    proptest! {
        #[test]
        fn a_shape_that_does_not_know_north_is_drawn_like_one_that_does(
            heading_deg in 0.0..360.0, astray_deg in 0.0..360.0, other_end in any::<bool>(),
        ) {
            let line_deg = if other_end { 180.0 } else { 0.0 };
            let map_up = MapUp { heading_deg, start: Some(StartBearings { line_deg, ..START }) };
            let real_deg = map_up.turn_deg(&track(), true);
            // Turned by so much before it is turned back.
            let turn_deg = map_up.turn_deg(&all_turned(&track(), astray_deg), false);
            prop_assert!(between_deg(astray_deg + turn_deg, real_deg) < 1e-6);
        }
    }
}
