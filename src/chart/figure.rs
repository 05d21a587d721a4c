//! What a picture shows, as plain data: no pixels, no colors, no fonts.
//!
//! A chart module turns findings into a [`Figure`]; [`super::Painter`] turns it into pixels. Everything a test wants to
//! know about a picture is here and prints as text (see `describe`).

mod bars;
mod circle;
mod lead;
mod rows;
mod spread;
mod timeline;
mod track;

use super::scale::Scale;
use crate::words::Words;
pub(crate) use bars::{BarRow, Bars};
pub(crate) use circle::{FrictionCircle, GripCloud};
pub(crate) use lead::{Lead, Tile};
pub(crate) use rows::{Cell, Column, GiveWay, Look, Rank, RestOf, RowTone, Table, TableRow, TextSide};
pub(crate) use spread::{HeatMap, HeatRow, Ribbon};
pub(crate) use timeline::{Step, TimeMark, Timeline};
pub(crate) use track::{MapLabel, MapLegend, Palette, StartLine, TrackMap};

/// A whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// What stands above everything.
    pub title: Title,
    /// The message in words and a few numbers; may be empty.
    pub lead: Lead,
    /// The main block first; the others beside or below it, as the form allows.
    pub blocks: Vec<Block>,
    /// One line below everything: how far to trust it.
    pub footer: String,
    /// What the picture says, in words, for people who cannot see it.
    pub alt_text: String,
    /// In which language numbers are written and what stands at axes and shapes is said.
    pub words: Words,
}

impl Figure {
    /// Why there is nothing to draw; `None`: there is something.
    #[must_use]
    pub fn nothing(&self) -> Option<&str> {
        match self.blocks.as_slice() {
            [Block::Note(reason)] => Some(reason),
            _ => None,
        }
    }
}

/// What stands above everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Title {
    /// The circuit, usually.
    pub heading: String,
    /// The car, usually; may be empty.
    pub subheading: String,
    /// The one number to remember.
    pub headline: Option<Headline>,
    /// One entry per lap.
    pub legend: Vec<LegendEntry>,
}

/// The one number to remember.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The number with its unit.
    pub value: String,
    /// What it is the number of.
    pub caption: String,
    /// In whose color.
    pub ink: Ink,
}

/// One lap in the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// Its color and dash.
    pub ink: Ink,
    /// Who drove it.
    pub name: String,
    /// Which lap it is.
    pub label: String,
    /// Its time.
    pub value: String,
    /// What to call it in a few letters, beside axes and in sentences.
    pub short: String,
}

/// What a thing is drawn as; the theme knows the colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The lap looked at.
    LapA,
    /// The reference lap; its lines are dashed.
    LapB,
    /// A third lap; dotted.
    LapC,
    /// A fourth lap; dashed and dotted.
    LapD,
    /// Neither.
    Even,
    /// Plain text.
    Text,
    /// Text that may be overlooked.
    Muted,
}

/// One part of a picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Panels one above the other over one common axis.
    Panels(PanelStack),
    /// A track seen from above.
    Map(TrackMap),
    /// Signed bars in rows.
    Bars(Bars),
    /// Rows of cells.
    Table(Table),
    /// Times one after the other.
    Timeline(Timeline),
    /// What every lap loses in every corner.
    HeatMap(HeatMap),
    /// A quantity of many laps along the lap.
    Ribbon(Ribbon),
    /// Accelerations to all sides.
    FrictionCircle(FrictionCircle),
    /// Blocks beside each other, each with its share of the width.
    Row(Vec<(f64, Block)>),
    /// A sentence in place of a picture that cannot be drawn.
    Note(String),
}

/// Panels one above the other over one common axis.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelStack {
    /// The common axis.
    pub x: Scale,
    /// Unit of the common axis.
    pub x_unit: &'static str,
    /// Corners: stretches of the common axis.
    pub bands: Vec<Band>,
    /// The corners' numbers stand above.
    pub is_numbered: bool,
    /// From top to bottom.
    pub panels: Vec<Panel>,
}

/// A stretch of the common axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where its label belongs.
    pub center: f64,
    /// Number of the corner.
    pub number: u32,
    /// What people call it, shown where there is room.
    pub name: Option<String>,
    /// What it costs, in the color of the faster lap; shown rather than the name.
    pub note: Option<(Ink, String)>,
    /// Which labels to keep where there is no room for all: the greater, the rather.
    pub weight: f64,
}

/// One panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What it shows.
    pub title: String,
    /// In which unit; may be empty.
    pub unit: String,
    /// How to read it, in the color of a lap each; may be empty.
    pub hints: Vec<(Ink, String)>,
    /// The vertical axis.
    pub y: Scale,
    /// Share of the height.
    pub weight: f64,
    /// What stands at zero.
    pub zero: Zero,
    /// The lines; later ones lie on top.
    pub series: Vec<Series>,
    /// What happened where, on top of the lines.
    pub marks: Vec<Mark>,
}

/// What stands at zero of a vertical axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zero {
    /// Nothing of its own.
    #[default]
    Plain,
    /// A strong line, labels with a sign, and the area between it and the curve.
    Area,
    /// The same with the area as strong on both sides.
    Filled,
    /// A strong line, and labels with a sign.
    Signed,
    /// A strong line; both ways from it is more, so labels have no sign.
    Mirror,
}

/// Something that happened at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Whose it is.
    pub ink: Ink,
    /// What happened.
    pub kind: MarkKind,
    /// Where, in the units of the axes; finite.
    pub at: (f64, f64),
}

/// What a mark stands for; each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Braking begins: a triangle that points down.
    Braking,
    /// The throttle is fully open from here on: a triangle that points up.
    FullThrottle,
    /// The car begins to turn: a diamond.
    TurnIn,
    /// The car is slowest here: a dot.
    Minimum,
    /// The throttle is picked up: a square.
    Throttle,
    /// The line goes on far beyond: an incident is cut off; a triangle above the last point.
    CutOff,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its color and dash.
    pub ink: Ink,
    /// Parts without a gap inside.
    pub runs: Vec<Run>,
}

/// Points to be joined.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// `(x, y)` in the units of the axes; finite.
    pub points: Vec<(f64, f64)>,
    /// What each point is tinted with, see [`Palette`]; empty: the series' own ink.
    pub tints: Vec<f64>,
}
