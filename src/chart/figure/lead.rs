//! The message of a picture in words and numbers.

use super::{Ink, Rank};

/// The message of a picture in words and a few numbers, below the title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lead {
    /// One sentence or two; may be empty.
    pub sentence: String,
    /// Numbers side by side, at most four; may be empty.
    pub tiles: Vec<Tile>,
}

/// One number that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// What it is the number of.
    pub caption: String,
    /// The number with its unit.
    pub value: String,
    /// What it is made of; may be empty.
    pub detail: String,
    /// In whose color.
    pub ink: Ink,
    /// How good it is, where that can be said.
    pub rank: Option<Rank>,
}

impl Lead {
    /// Numbers without a sentence.
    #[must_use]
    pub const fn of(tiles: Vec<Tile>) -> Self {
        Self {
            sentence: String::new(),
            tiles,
        }
    }
}
