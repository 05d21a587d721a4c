//! As many corners as a well-known circuit officially has, from the arcs that were found and what stands out next.
//!
//! What counts as a turn is the custom of a circuit: kinks that are driven flat have a number at one place and none at
//! another, a double apex is one turn or two. So the arcs found stay, and the least certain question is decided by the
//! official number: of too many, those that stand out least are joined to the arc beside them or dropped; of too few, the
//! next ones are added, be it a slight bend alone or an arc cut where it eases off. How far an arc stands out is the
//! angle it turns, in radians: beyond the curvature at which it passes over into a neighbor to the same side, and counted
//! in full only where it is driven hard. A number is not forced: where it could only be reached by inventing a turn or by
//! dropping a plain one, what was found stays. Known failure: among bends that stand out about equally, the official one
//! may be another.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: indices are taken modulo the ring's length or lie within an arc"
)]

use super::arcs::{Arc, Ring};
use super::curvature::STEP_M;

/// What stands out by more is a turn by any count and is not dropped or joined, radians (20°).
const SURE_RAD: f64 = 0.35;
/// A bend alone stands out at least so far to be a turn by any count, radians (4°) …
const MIN_BEND_RAD: f64 = 0.07;
/// … and each part of an arc that is cut where it eases off (8°).
const MIN_CUT_RAD: f64 = 0.14;
/// A bend less sharp than this is a straight, 1/m (radius 1250 m).
const SLIGHT_PER_M: f64 = 0.0008;
/// A turn is at least this long, stations (24 m).
const MIN_PART: usize = 12;
/// With this lateral acceleration a bend counts in full, m/s².
const DRIVEN_HARD_MPS2: f64 = 4.0;
/// A change of line bends back within this, stations (40 m), and counts half.
const BEND_BACK: usize = 20;

/// One more turn.
#[derive(Clone, Copy)]
enum More {
    Bend(Arc),
    Cut { arc: usize, at: usize },
}

impl Ring<'_> {
    /// `found` with so many corners; `found` itself where that would be a guess.
    pub(super) fn with_turns(&self, found: Vec<Arc>, turns: usize) -> Vec<Arc> {
        let mut arcs = found.clone();
        while arcs.len() > turns {
            if !self.join_least(&mut arcs) {
                return found;
            }
        }
        while arcs.len() < turns {
            match self.next_turn(&arcs) {
                Some(More::Bend(bend)) => arcs.push(bend),
                Some(More::Cut { arc, at }) => {
                    let whole = arcs[arc];
                    arcs[arc] = self.arc(whole.start, at);
                    arcs.push(self.on_ring(self.arc(at + 1, whole.end)));
                }
                None => return found,
            }
            arcs.sort_by_key(|arc| arc.start);
        }
        arcs
    }

    /// Joins the arc that stands out least to the one beside it, or drops it where none is; not one that is sure.
    fn join_least(&self, arcs: &mut Vec<Arc>) -> bool {
        let n = arcs.len();
        let least = (0..n)
            .map(|k| (k, self.standing(arcs, k)))
            .min_by(|a, b| a.1.0.total_cmp(&b.1.0));
        let Some((k, (_, beside))) = least.filter(|(_, (standing, _))| *standing < SURE_RAD) else {
            return false;
        };
        let Some(with) = beside else {
            arcs.remove(k);
            return true;
        };
        let (first, second) = if with == (k + 1) % n { (k, with) } else { (with, k) };
        let around = if arcs[second].start < arcs[first].start {
            self.len()
        } else {
            0
        };
        arcs[first] = self.arc(arcs[first].start, arcs[second].end + around);
        arcs.remove(second);
        true
    }

    /// How far an arc stands out, and the neighbor to the same side that it passes over into.
    fn standing(&self, arcs: &[Arc], k: usize) -> (f64, Option<usize>) {
        let n = arcs.len();
        let arc = &arcs[k];
        let border = |before: usize, after: usize| -> Option<f64> {
            let (before, after) = (&arcs[before], &arcs[after]);
            let next = (after.start + self.len() - (before.end + 1) % self.len()) % self.len();
            let touches = n > 1 && before.turn_rad * after.turn_rad > 0.0 && next <= MIN_PART;
            touches.then(|| {
                (before.end..=before.end + 1 + next)
                    .map(|i| self.at(i).abs())
                    .fold(f64::INFINITY, f64::min)
            })
        };
        let (left, right) = ((k + n - 1) % n, (k + 1) % n);
        let beside = [(left, border(left, k)), (right, border(k, right))]
            .into_iter()
            .filter_map(|(other, saddle)| Some((other, saddle?)))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        let saddle_per_m = beside.map_or(0.0, |(_, saddle)| saddle);
        let excess = self.excess_rad(arc.start, arc.end, saddle_per_m) * self.hardness(arc);
        (excess, beside.map(|(other, _)| other))
    }

    /// What stands out most of what is no corner yet.
    fn next_turn(&self, arcs: &[Arc]) -> Option<More> {
        let bends = self
            .bent(SLIGHT_PER_M, SLIGHT_PER_M)
            .into_iter()
            .flat_map(|bend| self.outside(&bend, arcs))
            .map(|bend| {
                let alone = if self.bends_back(&bend, arcs) { 0.5 } else { 1.0 };
                (
                    bend.turn_rad.abs() * self.hardness(&bend) * alone,
                    More::Bend(bend),
                )
            })
            .filter(|(standing, _)| *standing >= MIN_BEND_RAD);
        let cuts = arcs.iter().enumerate().filter_map(|(arc, whole)| {
            let (standing, at) = self
                .best_cut(whole)
                .filter(|(standing, _)| *standing >= MIN_CUT_RAD)?;
            Some((standing, More::Cut { arc, at }))
        });
        bends
            .chain(cuts)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, more)| more)
    }

    /// The parts of a bend that lie in no arc, without what only leads into one: beyond where they ease off before it.
    fn outside(&self, bend: &Arc, arcs: &[Arc]) -> Vec<Arc> {
        let n = self.len();
        let is_taken = |i: usize| {
            arcs.iter()
                .any(|arc| (i + n - arc.start) % n <= arc.end - arc.start)
        };
        let mut parts = Vec::new();
        let mut i = bend.start;
        while i <= bend.end {
            if is_taken(i) {
                i += 1;
                continue;
            }
            let start = i;
            while i < bend.end && !is_taken(i + 1) {
                i += 1;
            }
            let end = i;
            i += 1;
            let bend_at = |k: &usize| self.at(*k).abs();
            let least = |a: &usize, b: &usize| bend_at(a).total_cmp(&bend_at(b));
            let Some(peak) = (start..=end).max_by(least) else {
                continue;
            };
            let from = if start > bend.start {
                (start..=peak).min_by(least)
            } else {
                None
            };
            let to = if end < bend.end {
                (peak..=end).min_by(least)
            } else {
                None
            };
            let (from, to) = (from.unwrap_or(start), to.unwrap_or(end));
            if peak > from && peak < to && to - from >= MIN_PART {
                parts.push(self.on_ring(self.arc(from, to)));
            }
        }
        parts
    }

    /// Whether an arc to the other side is so near that the bend may be a change of line.
    fn bends_back(&self, bend: &Arc, arcs: &[Arc]) -> bool {
        let n = self.len();
        arcs.iter().any(|arc| {
            let ahead = (arc.start + n - bend.end % n) % n;
            let behind = (bend.start + n - arc.end % n) % n;
            arc.turn_rad * bend.turn_rad < 0.0 && ahead.min(behind) <= BEND_BACK
        })
    }

    /// Where an arc eases off most between two parts, and how far the lesser one stands out.
    fn best_cut(&self, arc: &Arc) -> Option<(f64, usize)> {
        (arc.start + MIN_PART..arc.end.saturating_sub(MIN_PART))
            .filter(|&i| {
                let here = self.at(i).abs();
                here <= self.at(i + self.len() - 1).abs() && here < self.at(i + 1).abs()
            })
            .map(|i| {
                let saddle_per_m = self.at(i).abs();
                let before = self.excess_rad(arc.start, i, saddle_per_m);
                (before.min(self.excess_rad(i + 1, arc.end, saddle_per_m)), i)
            })
            .max_by(|a, b| a.0.total_cmp(&b.0))
    }

    /// Radians turned beyond a curvature.
    fn excess_rad(&self, start: usize, end: usize, saddle_per_m: f64) -> f64 {
        (start..=end)
            .map(|i| (self.at(i).abs() - saddle_per_m).max(0.0) * STEP_M)
            .sum()
    }

    /// 1 where an arc is driven hard, less where it is not.
    fn hardness(&self, arc: &Arc) -> f64 {
        (self.lateral_mps2(arc) / DRIVEN_HARD_MPS2).min(1.0)
    }

    /// The same arc with its start on the lap.
    fn on_ring(&self, arc: Arc) -> Arc {
        let shift = if arc.start >= self.len() { self.len() } else { 0 };
        Arc {
            start: arc.start - shift,
            end: arc.end - shift,
            ..arc
        }
    }
}

#[cfg(test)]
mod tests;
