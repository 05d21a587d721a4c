//! A track seen from above.

use super::{Ink, Run, Series};

/// What the tints of a map mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// -1: lap A is faster, 1: lap B.
    Laps,
    /// 0: little of it, 1: much.
    Amount,
    /// -1: full brake, 0: neither pedal, 1: full throttle.
    Pedals,
}

/// A track seen from above.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackMap {
    /// What it shows.
    pub title: String,
    /// What the tints mean.
    pub palette: Palette,
    /// The track in metres, (to the right, up) on the map, with tints.
    pub runs: Vec<Run>,
    /// Parts of the track in the ink of the lap that is fastest there, drawn in place of the tints where there are any.
    pub fastest: Vec<Series>,
    /// Corner numbers.
    pub corners: Vec<MapLabel>,
    /// The start line.
    pub start: Option<StartLine>,
    /// What is to be known of the track's shape; may be empty.
    pub note: String,
    /// Nobody measured where the car was: the track is drawn with gaps.
    pub is_estimated: bool,
    /// Where north is, in the directions of the points, of length 1; `None` where that is not known.
    pub north: Option<(f64, f64)>,
    /// What the colors stand for.
    pub legend: MapLegend,
}

/// What the colors of a map stand for.
#[derive(Clone, Debug, PartialEq)]
pub enum MapLegend {
    /// What the weakest and the strongest tint stand for.
    Ends([String; 2]),
    /// Whose ink is which.
    Laps(Vec<(Ink, String)>),
    /// What single tints stand for.
    Steps(Vec<(f64, String)>),
}

/// A corner number on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLabel {
    /// Where the corner is, metres to the right and up.
    pub at: (f64, f64),
    /// Number of the corner.
    pub number: u32,
    /// The outside of the corner, to the right and up; of length 1.
    pub outward: (f64, f64),
    /// What happens there, in the color of a lap, shown where there is room.
    pub note: Option<(Ink, String)>,
    /// Which labels to keep where there is no room for all.
    pub weight: f64,
}

/// Where a lap begins, and which way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StartLine {
    /// Metres to the right and up.
    pub at: (f64, f64),
    /// Direction of travel, to the right and up; of length 1.
    pub heading: (f64, f64),
}
