//! Leaves out points that do not change a line by more than a tolerance.
//!
//! Method: from the last point kept, the directions in which a straight line passes every later point within the
//! tolerance form a cone that narrows; the line goes as far as the cone allows (Imai and Iri's sleeve, one pass).
//! Every point left out lies within the tolerance of the line drawn, so extremes survive: brake spikes stay.

use vello_cpu::kurbo::{Point, Vec2};

/// The points that matter; first and last always. `tolerance` in the unit of the points.
pub(super) fn simplified(points: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let mut kept = vec![first];
    let mut sleeve = Sleeve::from(first);
    for &point in points.iter().skip(1) {
        if !sleeve.admits(point, tolerance) {
            kept.push(sleeve.end);
            sleeve = Sleeve::from(sleeve.end);
            sleeve.admits(point, tolerance);
        }
    }
    if points.len() > 1 {
        kept.push(last);
    }
    kept
}

/// The directions still possible from `start`, and the farthest point they lead to.
struct Sleeve {
    start: Point,
    end: Point,
    reach: f64,
    /// Clockwise and counter-clockwise border, as directions; `None` before the first point out of tolerance.
    borders: Option<(Vec2, Vec2)>,
}

impl Sleeve {
    const fn from(start: Point) -> Self {
        Self {
            start,
            end: start,
            reach: 0.0,
            borders: None,
        }
    }

    /// Whether the line may go on to `point`; if so it does.
    fn admits(&mut self, point: Point, tolerance: f64) -> bool {
        let offset = point - self.start;
        let distance = offset.hypot();
        if distance <= tolerance {
            // Within the tolerance of the start: no direction to learn, but no way back from farther out.
            if self.reach > tolerance {
                return false;
            }
            self.end = point;
            return true;
        }
        // A line that turns back would end before its farthest point.
        if distance < self.reach {
            return false;
        }
        let half_angle = (tolerance / distance).min(1.0).asin();
        let clockwise = turned(offset, -half_angle);
        let counter = turned(offset, half_angle);
        match self.borders {
            None => self.borders = Some((clockwise, counter)),
            Some((low, high)) => {
                if low.cross(offset) < 0.0 || offset.cross(high) < 0.0 || low.dot(offset) < 0.0 {
                    return false;
                }
                let low = if low.cross(clockwise) > 0.0 {
                    clockwise
                } else {
                    low
                };
                let high = if counter.cross(high) > 0.0 { counter } else { high };
                self.borders = Some((low, high));
            }
        }
        self.reach = distance;
        self.end = point;
        true
    }
}

fn turned(vector: Vec2, angle: f64) -> Vec2 {
    let (sin, cos) = angle.sin_cos();
    Vec2::new(vector.x * cos - vector.y * sin, vector.x * sin + vector.y * cos)
}
