//! Why a lap is left out of what is said of others.

use serde::{Deserialize, Serialize};

/// Why a lap cannot be held against others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// It does not run from line to line.
    Incomplete,
    /// It is too short or too long.
    Length,
    /// It was driven elsewhere.
    Circuit,
    /// It takes another way.
    Layout,
    /// It was driven in the other direction.
    Direction,
    /// It was not driven at speed.
    Pace,
}
