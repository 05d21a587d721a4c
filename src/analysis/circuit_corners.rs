//! The corners of a circuit, kept so that every lap has the same ones with the same numbers.
//!
//! What is found on one lap differs from what is found on another: a driver who lifts makes a corner of a kink. So the
//! corners of the first good lap stay the circuit's (a server may rename, join and cut them), and on every other lap
//! each is laid where that lap turns: on the corner found nearest to the same share of the way, to the same side;
//! where none was found, at the share itself. Stations in metres along a lap of `length`.

#[cfg(test)]
mod tests;

use super::comparison::{Corner, CornerClass, Direction};
use crate::units::Metres;

/// A corner found this far from where the circuit has it is that corner, metres: lines and drivers move an apex …
const SAME_APEX_M: f64 = 30.0;
/// … and so does the difference of two odometers, as a share of the length.
const SAME_APEX_SHARE: f64 = 0.005;
/// A lap longer or shorter by more than this share is of another layout.
const SAME_LENGTH_SHARE: f64 = 0.06;
/// At least this share of the corners found has to be the circuit's.
const LEAST_SAME: f64 = 0.6;
/// A corner keeps at least this much before and after its apex, metres.
const MIN_HALF_M: f64 = 2.0;
/// An official corner begins at most this far before its apex and ends as far behind it, until a lap says better, metres.
const OFFICIAL_REACH_M: f64 = 40.0;
/// No circuit has more corners; bounds what a server can store.
const MOST_CORNERS: usize = 200;

/// The corners of one circuit in driving order, numbered from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct CircuitCorners {
    /// Length of the lap along which the stations count.
    pub length: Metres,
    /// The corners.
    pub corners: Vec<Corner>,
}

impl CircuitCorners {
    /// The corners of one lap as those of its circuit; `None` without corners.
    #[must_use]
    pub fn new(length: Metres, corners: Vec<Corner>) -> Option<Self> {
        (!corners.is_empty() && corners.len() <= MOST_CORNERS && length.get() > 0.0)
            .then(|| Self { length, corners }.numbered())
    }

    /// Official corners by their side, their apex and their name, in driving order; `None` without any. They reach half
    /// way to their neighbors, at most [`OFFICIAL_REACH_M`].
    #[must_use]
    pub fn official(length: Metres, apexes: &[(Direction, Metres, Option<String>)]) -> Option<Self> {
        let reach_m = |a: Option<&(Direction, Metres, Option<String>)>, apex: Metres| {
            a.map_or(OFFICIAL_REACH_M, |(_, other, _)| {
                (other.get() - apex.get()).abs() / 2.0
            })
            .min(OFFICIAL_REACH_M)
        };
        let corners = apexes
            .iter()
            .enumerate()
            .map(|(k, (direction, apex, name))| {
                let before = k.checked_sub(1).and_then(|before| apexes.get(before));
                Corner {
                    number: 0,
                    name: name.clone(),
                    direction: *direction,
                    class: CornerClass::Medium,
                    entry: Metres::new((apex.get() - reach_m(before, *apex)).max(0.0)),
                    apex: *apex,
                    exit: Metres::new((apex.get() + reach_m(apexes.get(k + 1), *apex)).min(length.get())),
                }
            })
            .collect();
        Self::new(length, corners)
    }

    /// The same corners, one of them called so. `None` where there is no such corner.
    #[must_use]
    pub fn renamed(mut self, number: u32, name: Option<String>) -> Option<Self> {
        let corner = self.corners.iter_mut().find(|corner| corner.number == number)?;
        corner.name = name;
        Some(self)
    }

    /// A corner and the next one as one corner, with the first one's name. `None` where one of the two is missing.
    #[must_use]
    pub fn merged(mut self, number: u32) -> Option<Self> {
        let at = self.position(number)?;
        if at + 1 >= self.corners.len() {
            return None;
        }
        let next = self.corners.remove(at + 1);
        let corner = self.corners.get_mut(at)?;
        if corner.direction != next.direction {
            corner.direction = Direction::Unknown;
        }
        corner.exit = next.exit;
        Some(self.numbered())
    }

    /// A corner as two, cut in the middle between its entry and its exit. `None` where there is no such corner.
    #[must_use]
    pub fn split(mut self, number: u32) -> Option<Self> {
        if self.corners.len() >= MOST_CORNERS {
            return None;
        }
        let at = self.position(number)?;
        let whole = self.corners.get(at)?.clone();
        let (entry_m, exit_m) = (whole.entry.get(), whole.exit.get());
        let part = |share: f64| Metres::new(entry_m + share * (exit_m - entry_m));
        let first = Corner {
            apex: part(0.25),
            exit: part(0.5),
            ..whole.clone()
        };
        let second = Corner {
            name: None,
            entry: part(0.5),
            apex: part(0.75),
            ..whole
        };
        self.corners.splice(at..=at, [first, second]);
        Some(self.numbered())
    }

    /// The same corners with the same numbers along a lap that begins elsewhere.
    fn counted_from(&self, lap_length_m: f64, line_at_m: f64) -> Self {
        let ratio = lap_length_m / self.length.get();
        let along = |at: Metres| (at.get() * ratio + line_at_m).rem_euclid(lap_length_m);
        let mut corners: Vec<Corner> = self
            .corners
            .iter()
            .map(|corner| {
                let (entry_m, apex_m, exit_m) = (along(corner.entry), along(corner.apex), along(corner.exit));
                Corner {
                    // A corner over the line is cut at it.
                    entry: Metres::new(if entry_m > apex_m { 0.0 } else { entry_m }),
                    apex: Metres::new(apex_m),
                    exit: Metres::new(if exit_m < apex_m { lap_length_m } else { exit_m }),
                    ..corner.clone()
                }
            })
            .collect();
        corners.sort_by(|a, b| a.apex.total_cmp(&b.apex));
        Self {
            length: Metres::new(lap_length_m),
            corners,
        }
    }

    fn position(&self, number: u32) -> Option<usize> {
        self.corners.iter().position(|corner| corner.number == number)
    }

    fn numbered(mut self) -> Self {
        for (number, corner) in (1..).zip(&mut self.corners) {
            corner.number = number;
        }
        self
    }

    /// These corners on a lap on which others were found, in driving order, not overlapping. What was found stays as it
    /// is where the lap is of another length altogether, or most of its corners are none of these: another layout, or
    /// another start line.
    #[must_use]
    ///
    /// `line_at_m`: where the line that the stations count from lies along the lap.
    pub(super) fn on_lap(&self, found: Vec<Corner>, lap_length_m: f64, line_at_m: f64) -> Vec<Corner> {
        if line_at_m > 0.0 {
            return self
                .counted_from(lap_length_m, line_at_m)
                .on_lap(found, lap_length_m, 0.0);
        }
        let ratio = lap_length_m / self.length.get();
        if (ratio - 1.0).abs() > SAME_LENGTH_SHARE {
            return found;
        }
        let reach_m = SAME_APEX_M + SAME_APEX_SHARE * lap_length_m;
        let mut parts: Vec<Vec<&Corner>> = vec![Vec::new(); self.corners.len()];
        for corner in &found {
            let apart_m = |kept: &Corner| (kept.apex.get() * ratio - corner.apex.get()).abs();
            let nearest = self
                .corners
                .iter()
                .enumerate()
                .filter(|(_, kept)| one_way(kept.direction, corner.direction))
                .filter(|(_, kept)| apart_m(kept) <= reach_m || holds(kept, ratio, corner.apex.get()))
                .min_by(|a, b| apart_m(a.1).total_cmp(&apart_m(b.1)));
            if let Some(parts) = nearest.and_then(|(k, _)| parts.get_mut(k)) {
                parts.push(corner);
            }
        }
        let n_same: usize = parts.iter().map(Vec::len).sum();
        if (n_same as f64) < LEAST_SAME * found.len() as f64 {
            return found;
        }
        let mut laid: Vec<Corner> = self
            .corners
            .iter()
            .zip(parts)
            .map(|(kept, parts)| laid(kept, &parts, ratio))
            .collect();
        put_in_order(&mut laid, lap_length_m);
        laid
    }
}

/// Whether two corners may be one: turning the same way, or not known which.
fn one_way(a: Direction, b: Direction) -> bool {
    a == b || a == Direction::Unknown || b == Direction::Unknown
}

/// Whether a place of the lap lies within a kept corner.
fn holds(kept: &Corner, ratio: f64, at_m: f64) -> bool {
    (kept.entry.get() * ratio..=kept.exit.get() * ratio).contains(&at_m)
}

/// A kept corner where the lap has it: over all of its parts, the apex of the part nearest to the kept one.
fn laid(kept: &Corner, parts: &[&Corner], ratio: f64) -> Corner {
    let scaled = |at: Metres| Metres::new(at.get() * ratio);
    let apart_m = |part: &Corner| (kept.apex.get() * ratio - part.apex.get()).abs();
    let Some(nearest) = parts.iter().min_by(|a, b| apart_m(a).total_cmp(&apart_m(b))) else {
        return Corner {
            entry: scaled(kept.entry),
            apex: scaled(kept.apex),
            exit: scaled(kept.exit),
            ..kept.clone()
        };
    };
    let (first, last) = (parts.first().unwrap_or(nearest), parts.last().unwrap_or(nearest));
    Corner {
        number: kept.number,
        name: kept.name.clone(),
        direction: kept.direction,
        class: nearest.class,
        entry: first.entry,
        apex: nearest.apex,
        exit: last.exit,
    }
}

/// Apexes stand in driving order, every corner within the lap, borders between neighbors.
fn put_in_order(corners: &mut [Corner], length_m: f64) {
    let (mut last_apex_m, mut free_from_m) = (0.0_f64, 0.0_f64);
    let mut borders_m = Vec::with_capacity(corners.len());
    for corner in corners.iter_mut() {
        let apex_m = corner
            .apex
            .get()
            .clamp(0.0, length_m)
            .max(last_apex_m + MIN_HALF_M);
        let earliest_m = f64::midpoint(last_apex_m, apex_m).min(free_from_m.max(last_apex_m));
        let entry_m = corner.entry.get().max(earliest_m).max(0.0).min(apex_m);
        borders_m.push(entry_m);
        free_from_m = corner.exit.get().max(apex_m);
        last_apex_m = apex_m;
        (corner.entry, corner.apex) = (Metres::new(entry_m), Metres::new(apex_m.min(length_m)));
        corner.exit = Metres::new(free_from_m.min(length_m));
    }
    for (corner, next_entry_m) in corners.iter_mut().zip(borders_m.into_iter().skip(1)) {
        corner.exit = Metres::new(corner.exit.get().min(next_entry_m).max(corner.apex.get()));
    }
    // The exit of the one before gives way to a braking zone that begins inside it, and the zone to its apex.
    for k in 1..corners.len() {
        let (Some(exit), Some(apex)) = (
            corners.get(k - 1).map(|before| before.exit),
            corners.get(k).map(|corner| corner.apex),
        ) else {
            continue;
        };
        if let Some(corner) = corners.get_mut(k) {
            corner.entry = Metres::new(corner.entry.get().max(exit.get()).min(apex.get()));
        }
    }
}
