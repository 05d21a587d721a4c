//! Accelerations to all sides.

use super::Ink;

/// A friction circle.
#[derive(Clone, Debug, PartialEq)]
pub struct FrictionCircle {
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub hint: String,
    /// One or two laps; later ones lie on top.
    pub laps: Vec<GripCloud>,
    /// Acceleration at the edge, g.
    pub reach_g: f64,
}

/// One lap's accelerations.
#[derive(Clone, Debug, PartialEq)]
pub struct GripCloud {
    /// Its color, and whether its envelope is dashed.
    pub ink: Ink,
    /// To the right and upwards, g: cornering to the right and speeding up positive.
    pub points_g: Vec<(f64, f64)>,
    /// The envelope around most of them, in order; closed.
    pub envelope_g: Vec<(f64, f64)>,
}
