//! One change of a lap counter, as rows show it.

use super::span::Edge;

/// Positions per second from which a place may move a boundary.
pub(super) const LEAST_POSITION_HZ: f64 = 4.0;

/// Last row of the old lap and first row of the new one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) last_s: f64,
    pub(super) first_s: f64,
    pub(super) edge: Edge,
    /// One lap more, not several.
    pub(super) counts_one: bool,
}
