//! Where laps differ from each other: corner by lap, and along the lap.

use super::Band;
use crate::analysis::Habit;
use crate::chart::scale::Scale;

/// What every lap loses in every corner.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatMap {
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub hint: String,
    /// One per lap, from left to right.
    pub columns: Vec<String>,
    /// One per corner, from top to bottom.
    pub rows: Vec<HeatRow>,
    /// Seconds that have the strongest color.
    pub full_s: f64,
}

/// One corner over all laps.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatRow {
    /// The corner.
    pub label: String,
    /// Seconds lost, one per lap.
    pub lost_s: Vec<f64>,
    /// What the median lap loses.
    pub loss_s: f64,
    /// How far apart the middle half of the laps is.
    pub spread_s: f64,
    /// What it comes to.
    pub verdict: Habit,
}

/// A difference along the lap: a band within which most laps are, and a line in the middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Ribbon {
    /// What it shows.
    pub title: String,
    /// In which unit.
    pub unit: &'static str,
    /// How to read it.
    pub hint: String,
    /// Along the lap.
    pub x: Scale,
    /// Unit of the way.
    pub x_unit: &'static str,
    /// The quantity.
    pub y: Scale,
    /// Corners.
    pub bands: Vec<Band>,
    /// Where, lower edge, middle, upper edge; in order.
    pub points: Vec<[f64; 4]>,
}
