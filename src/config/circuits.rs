//! `config/circuits.toml` (compiled in): well-known circuits from public facts, for recognizing where a lap was driven.
//!
//! Not a setting: nothing here can be changed from outside, so a mistake in it is a mistake of this program, reported
//! like one of the settings all the same.

use std::sync::Arc;

use serde::Deserialize;

use super::layers::Problem;
use crate::analysis::{CircuitCorners, Direction, KnownCircuit};
use crate::telemetry::{GeoLine, GeoPoint};
use crate::units::Metres;

#[cfg(test)]
mod recognized_tests;
#[cfg(test)]
mod tests;

/// `config/circuits.toml`, its fields explained in its first lines.
pub(super) const CIRCUITS: &str = include_str!("../../config/circuits.toml");

/// Shortest and longest circuit that is believed, in metres.
const LENGTH_M: std::ops::RangeInclusive<f64> = 500.0..=30_000.0;
/// Fewest turns of a circuit.
const LEAST_TURNS: u32 = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableShape {
    circuit: Vec<CircuitShape>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CircuitShape {
    name: String,
    country: String,
    latitude_deg: f64,
    longitude_deg: f64,
    length_m: f64,
    turns: u32,
    source: String,
    #[serde(default)]
    map_up_deg: f64,
    start_line: Option<[[f64; 2]; 2]>,
    #[serde(default)]
    corners: Vec<CornerShape>,
    #[serde(default)]
    layout: Vec<LayoutShape>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CornerShape {
    apex_m: f64,
    turns: Option<TurnShape>,
    name: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum TurnShape {
    Left,
    Right,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LayoutShape {
    name: String,
    length_m: f64,
    turns: u32,
    latitude_deg: Option<f64>,
    longitude_deg: Option<f64>,
}

/// The circuits of `text`, each layout one circuit of its own, in the order of the file.
///
/// # Errors
/// The first entry that is not as the first lines of the file say.
pub(super) fn known_circuits(text: &str) -> Result<Arc<[KnownCircuit]>, Problem> {
    let table: TableShape = toml::from_str(text).map_err(|error| {
        let before = error
            .span()
            .and_then(|span| text.get(..span.start))
            .unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Problem::new(format!("circuits.toml, line {line}"), error.message())
    })?;
    table.circuit.iter().flat_map(CircuitShape::layouts).collect()
}

impl CircuitShape {
    /// The full layout, then the others.
    fn layouts(&self) -> impl Iterator<Item = Result<KnownCircuit, Problem>> {
        let others = self.layout.iter().map(|layout| KnownCircuit {
            name: layout.name.clone(),
            center: GeoPoint {
                latitude_deg: layout.latitude_deg.unwrap_or(self.latitude_deg),
                longitude_deg: layout.longitude_deg.unwrap_or(self.longitude_deg),
            },
            length: Metres::new(layout.length_m),
            turns: layout.turns,
            map_up_deg: self.map_up_deg,
            // Layouts of one place often count from lines of their own.
            start_line: None,
            corners: None,
        });
        std::iter::once(self.full())
            .chain(others)
            .map(|circuit| self.checked(circuit))
    }

    fn full(&self) -> KnownCircuit {
        let point = |[latitude_deg, longitude_deg]: [f64; 2]| GeoPoint {
            latitude_deg,
            longitude_deg,
        };
        KnownCircuit {
            name: self.name.clone(),
            center: point([self.latitude_deg, self.longitude_deg]),
            length: Metres::new(self.length_m),
            turns: self.turns,
            map_up_deg: self.map_up_deg,
            start_line: self.start_line.map(|[a, b]| GeoLine {
                a: point(a),
                b: point(b),
            }),
            corners: self.corners(),
        }
    }

    fn corners(&self) -> Option<CircuitCorners> {
        let apexes: Vec<(Direction, Metres, Option<String>)> = self
            .corners
            .iter()
            .map(|corner| {
                let direction = match corner.turns {
                    Some(TurnShape::Left) => Direction::Left,
                    Some(TurnShape::Right) => Direction::Right,
                    None => Direction::Unknown,
                };
                (direction, Metres::new(corner.apex_m), corner.name.clone())
            })
            .collect();
        CircuitCorners::official(Metres::new(self.length_m), &apexes)
    }

    fn checked(&self, circuit: KnownCircuit) -> Result<KnownCircuit, Problem> {
        let is_on_earth =
            |point: GeoPoint| point.latitude_deg.abs() <= 90.0 && point.longitude_deg.abs() <= 180.0;
        let corners = circuit
            .corners
            .as_ref()
            .map_or(&[][..], |of| of.corners.as_slice());
        let in_order = corners.windows(2).all(|pair| match pair {
            [before, after] => before.apex < after.apex,
            _ => true,
        });
        let on_lap = corners
            .iter()
            .all(|corner| (0.0..circuit.length.get()).contains(&corner.apex.get()));
        let wrong = [
            (circuit.name.trim().is_empty(), "name must not be empty"),
            (self.country.trim().is_empty(), "country must not be empty"),
            (
                self.source.trim().is_empty(),
                "source must name a public reference",
            ),
            (
                !is_on_earth(circuit.center),
                "latitude or longitude is out of range",
            ),
            (
                !LENGTH_M.contains(&circuit.length.get()),
                "length_m must be from 500 to 30000",
            ),
            (circuit.turns < LEAST_TURNS, "turns must be at least 3"),
            (
                !(0.0..360.0).contains(&circuit.map_up_deg),
                "map_up_deg must be from 0 to less than 360",
            ),
            (
                circuit
                    .start_line
                    .is_some_and(|line| !is_on_earth(line.a) || !is_on_earth(line.b)),
                "start_line is out of range",
            ),
            (
                !corners.is_empty() && usize::try_from(circuit.turns) != Ok(corners.len()),
                "corners must be as many as turns",
            ),
            (
                !in_order || !on_lap,
                "corners must lie on the lap in driving order",
            ),
        ];
        match wrong.iter().find(|(is_wrong, _)| *is_wrong) {
            Some((_, message)) => Err(Problem::new(format!("circuits.toml: {}", circuit.name), *message)),
            None => Ok(circuit),
        }
    }
}
