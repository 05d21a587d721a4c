//! Finds places for labels so that they neither overlap nor leave their frame.
//!
//! Both methods are greedy by weight: the label that matters most chooses first, one that finds no place is left
//! out. Ties keep the order given, so the result depends on the input alone.

use vello_cpu::kurbo::{Point, Rect, Vec2};

/// A label on a line of labels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LineLabel {
    /// Where its middle should be.
    pub(super) center: f64,
    pub(super) width: f64,
    pub(super) weight: f64,
}

/// How far a label may be moved, over its width: farther, and it would name its neighbor.
const LARGEST_SHIFT: f64 = 0.34;

/// Middles of the labels in `from..to`, `gap` apart, moved by a third of their width at most; `None`: no room.
pub(super) fn along(labels: &[LineLabel], from: f64, to: f64, gap: f64) -> Vec<Option<f64>> {
    let mut placed: Vec<(f64, f64)> = Vec::with_capacity(labels.len());
    let mut middles = vec![None; labels.len()];
    for index in by_weight(labels.iter().map(|label| label.weight)) {
        let Some(label) = labels.get(index) else { continue };
        let half = label.width / 2.0;
        if to - from < label.width || !label.center.is_finite() {
            continue;
        }
        let wanted = label.center.clamp(from + half, to - half);
        let free = |middle: f64| {
            middle - half >= from - 1e-9
                && middle + half <= to + 1e-9
                && placed
                    .iter()
                    .all(|&(left, right)| middle + half + gap <= left || middle - half - gap >= right)
        };
        let beside = placed
            .iter()
            .flat_map(|&(left, right)| [left - gap - half - 1e-9, right + gap + half + 1e-9])
            .filter(|middle| (middle - wanted).abs() <= label.width * LARGEST_SHIFT)
            .min_by(|one, other| {
                // Free places first, then the nearest.
                (!free(*one), (one - wanted).abs())
                    .partial_cmp(&(!free(*other), (other - wanted).abs()))
                    .unwrap_or(std::cmp::Ordering::Equal)
            });
        let middle = if free(wanted) {
            Some(wanted)
        } else {
            beside.filter(|&middle| free(middle))
        };
        if let (Some(middle), Some(slot)) = (middle, middles.get_mut(index)) {
            placed.push((middle - half, middle + half));
            *slot = Some(middle);
        }
    }
    middles
}

/// A label beside a point of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PointLabel {
    /// What it labels.
    pub(super) at: Point,
    /// The side it should be on; of length 1.
    pub(super) outward: Vec2,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) weight: f64,
}

/// Frames of labels around a drawn line.
///
/// `line` are points of the line no farther apart than a few pixels, `clearance` is half the line's width and the
/// air beside it, `taken` are frames that must stay free. `None`: no room.
pub(super) fn around(
    labels: &[PointLabel],
    line: &[Point],
    clearance: f64,
    bounds: Rect,
    taken: &[Rect],
) -> Vec<Option<Rect>> {
    let mut placed: Vec<Rect> = taken.to_vec();
    let mut frames = vec![None; labels.len()];
    for index in by_weight(labels.iter().map(|label| label.weight)) {
        let Some(label) = labels.get(index) else { continue };
        let mut best: Option<(f64, Rect)> = None;
        for (cost, frame) in candidates(label, clearance) {
            let inside = frame.x0 >= bounds.x0
                && frame.y0 >= bounds.y0
                && frame.x1 <= bounds.x1
                && frame.y1 <= bounds.y1;
            if !inside
                || placed
                    .iter()
                    .any(|other| overlap(other, &frame.inflate(1.5, 1.0)))
            {
                continue;
            }
            if best.is_some_and(|(lowest, _)| lowest <= cost) {
                continue;
            }
            let guarded = frame.inflate(clearance, clearance);
            if line.iter().any(|&point| guarded.contains(point))
                || crosses(line, label.at, frame.center(), clearance)
                || placed.iter().any(|other| passes(label.at, frame.center(), other))
            {
                continue;
            }
            best = Some((cost, frame));
        }
        if let (Some((_, frame)), Some(slot)) = (best, frames.get_mut(index)) {
            placed.push(frame);
            *slot = Some(frame);
        }
    }
    frames
}

/// Frames around the point with how little they are wanted: far is worse, and so is the wrong side.
fn candidates(label: &PointLabel, clearance: f64) -> impl Iterator<Item = (f64, Rect)> + '_ {
    const DIRECTIONS: u32 = 24;
    const DISTANCES: [f64; 6] = [1.0, 3.0, 6.0, 10.0, 15.0, 22.0];
    DISTANCES.into_iter().flat_map(move |distance| {
        (0..DIRECTIONS).map(move |step| {
            let angle = f64::from(step) / f64::from(DIRECTIONS) * std::f64::consts::TAU;
            let direction = Vec2::from_angle(angle);
            // From the point to the middle of the frame: until the frame just leaves the line, and on.
            let half = Vec2::new(label.width / 2.0, label.height / 2.0);
            let reach = direction.x.abs() * half.x + direction.y.abs() * half.y + clearance + distance;
            let middle = label.at + direction * reach;
            let frame = Rect::new(
                middle.x - half.x,
                middle.y - half.y,
                middle.x + half.x,
                middle.y + half.y,
            );
            (distance + (1.0 - direction.dot(label.outward)) * 7.0, frame)
        })
    })
}

/// Whether the way from a point of the line to its label meets the line again: the label would name that part.
fn crosses(line: &[Point], from: Point, to: Point, clearance: f64) -> bool {
    let way = to - from;
    let length = way.hypot().max(1e-9);
    let direction = way / length;
    line.iter().any(|&point| {
        let offset = point - from;
        let along = offset.dot(direction);
        along > clearance * 2.0 && along < length && offset.cross(direction).abs() < clearance * 0.8
    })
}

/// Whether the way to a label passes through the frame of another one.
fn passes(from: Point, to: Point, other: &Rect) -> bool {
    (1..8).any(|step| other.contains(from.lerp(to, f64::from(step) / 8.0)))
}

fn overlap(one: &Rect, other: &Rect) -> bool {
    one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1
}

fn by_weight(weights: impl Iterator<Item = f64>) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> = weights.enumerate().collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    order.into_iter().map(|(index, _)| index).collect()
}
