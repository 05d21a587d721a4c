//! What went in one lap alone, and is no habit.

use super::super::finding::Phase;
use crate::units::Seconds;

/// Time that went in one lap alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slip {
    /// Number of the lap.
    pub lap: u32,
    /// Number of the corner.
    pub corner: u32,
    /// Where in it.
    pub phase: Phase,
    /// Seconds lost against the best lap.
    pub loss: Seconds,
}
