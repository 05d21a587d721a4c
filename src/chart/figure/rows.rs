//! Numbers in tables.

use super::Ink;

/// How good a time is. Shown as a color and as a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// None is better: purple, a diamond.
    Best,
    /// Better than all before it: green, a triangle upwards.
    Better,
    /// Not better: yellow, a dash.
    Slower,
}

/// Rows of cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows; may be empty.
    pub title: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom, one cell per column.
    pub rows: Vec<TableRow>,
    /// Which rows give way where there is no room for all.
    pub give_way: GiveWay,
    /// What the rows are that are left out.
    pub rest: RestOf,
    /// What the ranks mean.
    pub keys: Vec<(Rank, String)>,
}

/// What the rows of a table are, where some are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestOf {
    /// Laps before those shown.
    Laps,
    /// Sessions before those shown.
    Sessions,
    /// Drivers after those shown.
    Drivers,
    /// Anything else.
    Rows,
}

/// Which rows give way where there is no room for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveWay {
    /// The first ones.
    First,
    /// The last ones.
    Last,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands above it; may be empty.
    pub title: String,
    /// Which side its texts keep to.
    pub lean: TextSide,
    /// It takes what room the others leave, and its texts are shortened.
    pub takes_rest: bool,
    /// Whose lap it is about: two names that are shortened alike differ by their colors.
    pub ink: Ink,
}

/// Which side texts keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSide {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// One per column.
    pub cells: Vec<Cell>,
    /// Never left out.
    pub pinned: bool,
    /// How it stands among the others.
    pub tone: RowTone,
}

/// How a row stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowTone {
    /// As they do.
    Plain,
    /// It is what one looks for.
    Strong,
    /// It may be overlooked.
    Faint,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it says; may be empty.
    pub text: String,
    /// How it says it.
    pub look: Look,
}

/// How a cell says what it says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Look {
    /// Small.
    #[default]
    Plain,
    /// In the heavy face.
    Strong,
    /// May be overlooked.
    Muted,
    /// With the color and the shape of a rank.
    Ranked(Rank),
    /// A word in a frame.
    Badge,
    /// A bar that fills this part of the cell, 0 to 1, in place of a text.
    Bar(f64),
}

impl Cell {
    /// A text with a look.
    #[must_use]
    pub fn new(text: impl Into<String>, look: Look) -> Self {
        Self {
            text: text.into(),
            look,
        }
    }
}

impl Column {
    /// A column as wide as its texts.
    #[must_use]
    pub fn new(title: impl Into<String>, lean: TextSide) -> Self {
        Self {
            title: title.into(),
            lean,
            takes_rest: false,
            ink: Ink::Muted,
        }
    }

    /// The same, as wide as the others let it be.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.takes_rest = true;
        self
    }

    /// The same, of a lap.
    #[must_use]
    pub fn of(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }
}
