//! Whether two laps were driven on the same circuit, and which known circuit that is.
//!
//! With positions on both sides: the middle of the area driven, the length, and the way around. Otherwise the length
//! and a coarse shape: how far the track turns in every twentieth of its length, laid over each other by their
//! correlation.

use crate::telemetry::{ChannelKind, ChannelRole, GeoLine, GeoPoint, Lap};
use crate::units::Metres;

use super::circuit_corners::CircuitCorners;
use super::comparison::{Corner, Direction};
use super::path::Path;
use super::plane::Plane;

mod likely;
#[cfg(test)]
mod tests;

pub(crate) use likely::likely;

/// Parts that the shape of a lap is divided into.
pub(crate) const SHAPE_PARTS: usize = 20;

/// The middles of the same circuit from two files lie within this many metres …
const SAME_CENTER_M: f64 = 150.0;
/// … or this part of its length.
const SAME_CENTER_RATIO: f64 = 0.05;
/// Lengths of the same circuit by different loggers differ by less than this, where positions agree.
const SAME_LENGTH_RATIO: f64 = 0.04;
/// The same where nothing but length and shape is known.
const SAME_LENGTH_WITHOUT_PLACE_RATIO: f64 = 0.02;
/// Least correlation of two shapes of the same circuit.
const SAME_SHAPE: f64 = 0.85;
/// A published position of a circuit lies within this many metres of the middle of its laps.
const KNOWN_CENTER_M: f64 = 2500.0;
/// Published lengths follow the middle of the track, laps do not.
const KNOWN_LENGTH_RATIO: f64 = 0.06;
/// Length alone has to agree better …
const KNOWN_LENGTH_ALONE_RATIO: f64 = 0.007;
/// … and nothing else in the table may be this near.
const KNOWN_LENGTH_RIVAL_RATIO: f64 = 0.015;
/// Where the table knows the turns one by one, length may differ more, for shape decides …
const KNOWN_LENGTH_WITH_TURNS_RATIO: f64 = 0.025;
/// … by turns.
const KNOWN_TURNS: SameTurns = SameTurns {
    apex_m: 45.0,
    found: 0.8,
    explained: 0.7,
};
/// A game's own length of a circuit may differ by this …
const GAME_LENGTH_RATIO: f64 = 0.015;
/// … where nothing else in the table is this near.
const GAME_LENGTH_RIVAL_RATIO: f64 = 0.03;
/// A lap that is not whole tells the circuit where it is this part of it.
const PART_OF_CIRCUIT: std::ops::RangeInclusive<f64> = 0.7..=1.06;
/// Where a lap ends away from where it began, by more than the first and less than the second part of its length, that
/// much of the circuit is missing in it.
const MISSING_RATIOS: (f64, f64) = (0.02, 0.15);

/// How far the turns of a lap agree with published ones.
#[derive(Clone, Copy)]
struct SameTurns {
    /// The slowest points of a turn lie this near, and it turns the same way.
    apex_m: f64,
    /// So many of the published ones are found in the lap …
    found: f64,
    /// … and so many of those that the lap has are published.
    explained: f64,
}

/// What is the same in every lap of a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct CircuitSignature {
    /// Length of a lap, with what a lap lacks that was cut short, as the crow flies.
    pub length: Metres,
    /// Middle between the outermost latitudes and longitudes; `None` without measured latitude and longitude.
    pub center: Option<GeoPoint>,
    /// Degrees turned in each twentieth of the lap from the line on, to the left positive; `None` where the log tells
    /// nothing of direction.
    pub turn_deg: Option<[f64; SHAPE_PARTS]>,
}

impl CircuitSignature {
    /// The signature of a complete lap; `None` for a lap without length.
    #[must_use]
    pub fn of_lap(lap: &Lap) -> Option<Self> {
        let length = lap.length();
        if length.get() <= 0.0 || lap.time().is_none() {
            return None;
        }
        Some(Self {
            length: length + missing(lap),
            center: center(lap),
            turn_deg: turn_per_part(lap),
        })
    }

    /// Degrees turned in one lap, to the left positive: about 360 or -360, 0 for a figure of eight.
    #[must_use]
    pub fn total_turn_deg(&self) -> Option<f64> {
        self.turn_deg.map(|turns| turns.iter().sum())
    }
}

/// A circuit from a table of well-known ones.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownCircuit {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub center: GeoPoint,
    /// Published length.
    pub length: Metres,
    /// Published number of turns.
    pub turns: u32,
    /// The compass heading that is up on its well-known map, degrees clockwise from north.
    pub map_up_deg: f64,
    /// Its start line, where that is known.
    pub start_line: Option<GeoLine>,
    /// Its official turns with their names, where they are known one by one.
    pub corners: Option<CircuitCorners>,
}

/// Whether two signatures are of one circuit, driven the same way around.
#[must_use]
pub(crate) fn matches(a: &CircuitSignature, b: &CircuitSignature) -> bool {
    let longer_m = a.length.get().max(b.length.get());
    let length_ratio = (a.length.get() - b.length.get()).abs() / longer_m;
    if let (Some(a_turn), Some(b_turn)) = (a.total_turn_deg(), b.total_turn_deg())
        && a_turn.abs() > 180.0
        && b_turn.abs() > 180.0
        && a_turn.signum() * b_turn.signum() < 0.0
    {
        return false;
    }
    if let (Some(a_center), Some(b_center)) = (a.center, b.center) {
        let apart_m = apart_m(a_center, b_center);
        return apart_m < SAME_CENTER_M.max(SAME_CENTER_RATIO * longer_m) && length_ratio < SAME_LENGTH_RATIO;
    }
    // One log with positions and one without may count from different lines; two logs of one game do not.
    let shifts = if a.center.is_some() || b.center.is_some() {
        SHAPE_PARTS
    } else {
        2
    };
    let (Some(a_turns), Some(b_turns)) = (&a.turn_deg, &b.turn_deg) else {
        return false;
    };
    length_ratio < SAME_LENGTH_WITHOUT_PLACE_RATIO && shape_correlation(a_turns, b_turns, shifts) > SAME_SHAPE
}

/// The circuit of a table that a signature belongs to.
///
/// `corners`: finds the corners of the lap, asked where there is no position and the length fits. Several layouts of one place are
/// told apart by length. Without position the turns decide where the table has them one by one, else a length that no other
/// circuit of the table is near to, with the number of turns.
#[must_use]
pub(crate) fn recognize<'a>(
    signature: &CircuitSignature,
    corners: impl FnOnce() -> Option<Vec<Corner>>,
    table: &'a [KnownCircuit],
) -> Option<&'a KnownCircuit> {
    let ratio = |circuit: &KnownCircuit| length_ratio(circuit, signature);
    if let Some(center) = signature.center {
        return by_place(center, signature, KNOWN_LENGTH_RATIO, table);
    }
    let by_turns: Vec<&KnownCircuit> = table
        .iter()
        .filter(|circuit| ratio(circuit) < KNOWN_LENGTH_WITH_TURNS_RATIO && circuit.corners.is_some())
        .collect();
    let alone = |rival_ratio: f64, most_ratio: f64| {
        let near = table.iter().filter(|circuit| ratio(circuit) < rival_ratio);
        the_only(near).filter(|only| ratio(only) < most_ratio)
    };
    let by_length = alone(KNOWN_LENGTH_RIVAL_RATIO, KNOWN_LENGTH_ALONE_RATIO);
    // A game's own length may differ by more: then nothing else may be anywhere near, and the turns have to agree.
    let of_game = alone(GAME_LENGTH_RIVAL_RATIO, GAME_LENGTH_RATIO);
    if by_turns.is_empty() && by_length.is_none() && of_game.is_none() {
        return None;
    }
    let found = corners()?;
    let mut same_turns = by_turns
        .into_iter()
        .filter(|circuit| has_turns_of(&found, signature.length, circuit, KNOWN_TURNS));
    if let Some(circuit) = same_turns.next() {
        return same_turns.next().is_none().then_some(circuit);
    }
    let n_turns = u32::try_from(found.len()).ok()?;
    by_length
        .filter(|only| only.turns.abs_diff(n_turns) <= 1)
        .or_else(|| of_game.filter(|only| only.corners.is_none() && only.turns == n_turns))
}

/// By which part of its own the published length of a circuit differs.
fn length_ratio(circuit: &KnownCircuit, signature: &CircuitSignature) -> f64 {
    (circuit.length.get() - signature.length.get()).abs() / circuit.length.get()
}

/// The layout of a place whose length is nearest, where it differs by less than this.
fn by_place<'a>(
    center: GeoPoint,
    signature: &CircuitSignature,
    most_ratio: f64,
    table: &'a [KnownCircuit],
) -> Option<&'a KnownCircuit> {
    let ratio = |circuit: &KnownCircuit| length_ratio(circuit, signature);
    table
        .iter()
        .filter(|circuit| apart_m(circuit.center, center) < KNOWN_CENTER_M)
        .filter(|circuit| ratio(circuit) < most_ratio)
        .min_by(|a, b| ratio(a).total_cmp(&ratio(b)))
}

/// What stands alone.
fn the_only<T>(mut several: impl Iterator<Item = T>) -> Option<T> {
    several.next().filter(|_| several.next().is_none())
}

/// Whether the corners of a lap lie where the published turns of a circuit do, and turn the same way.
fn has_turns_of(found: &[Corner], length: Metres, circuit: &KnownCircuit, least: SameTurns) -> bool {
    let Some(official) = &circuit.corners else {
        return false;
    };
    let scale = official.length.get() / length.get();
    let is_same = |found: &Corner, official: &Corner| {
        let apart_m = (found.apex.get() * scale - official.apex.get()).abs();
        let unknown = [found.direction, official.direction].contains(&Direction::Unknown);
        apart_m < least.apex_m && (unknown || found.direction == official.direction)
    };
    let n_official = official
        .corners
        .iter()
        .filter(|turn| found.iter().any(|corner| is_same(corner, turn)))
        .count();
    let n_found = found
        .iter()
        .filter(|corner| official.corners.iter().any(|turn| is_same(corner, turn)))
        .count();
    let enough = |part: usize, of: usize, least: f64| of > 0 && part as f64 >= least * of as f64;
    enough(n_official, official.corners.len(), least.found) && enough(n_found, found.len(), least.explained)
}

/// The circuit of a table at whose place a lap was driven that may not be whole, such as a way out of the pits; `None` where
/// several layouts there are about as long.
#[must_use]
pub(crate) fn recognize_place<'a>(lap: &Lap, table: &'a [KnownCircuit]) -> Option<&'a KnownCircuit> {
    let center = center(lap)?;
    let length_m = lap.length().get();
    the_only(table.iter().filter(|circuit| {
        let part = length_m / circuit.length.get();
        apart_m(circuit.center, center) < KNOWN_CENTER_M && PART_OF_CIRCUIT.contains(&part)
    }))
}

/// The circuit of a table on which a lap was driven, by its positions and its length; cheap where there is neither.
pub(super) fn on_known_circuit<'a>(lap: &Lap, table: &'a [KnownCircuit]) -> Option<&'a KnownCircuit> {
    if table.is_empty() || lap.length().get() <= 0.0 {
        return None;
    }
    let signature = CircuitSignature {
        length: lap.length() + missing(lap),
        center: Some(center(lap)?),
        turn_deg: None,
    };
    recognize(&signature, || None, table)
}

/// How far a lap ends from where it began, where it was cut short; 0 for a lap that closes, and for a stage that never does.
fn missing(lap: &Lap) -> Metres {
    let end = |pick: fn(&[f64]) -> Option<&f64>| {
        let of = |role| {
            let channel = lap
                .channel(role)
                .filter(|channel| channel.kind == ChannelKind::Measured)?;
            pick(channel.series.values()).copied()
        };
        Some(GeoPoint {
            latitude_deg: of(ChannelRole::Latitude)?,
            longitude_deg: of(ChannelRole::Longitude)?,
        })
    };
    let ends_m = end(<[f64]>::first)
        .zip(end(<[f64]>::last))
        .map_or(0.0, |(first, last)| apart_m(first, last));
    let length_m = lap.length().get();
    let is_missing = ends_m > MISSING_RATIOS.0 * length_m && ends_m < MISSING_RATIOS.1 * length_m;
    Metres::new(if is_missing { ends_m } else { 0.0 })
}

/// Middle between the outermost measured positions; `None` without latitude and longitude.
fn center(lap: &Lap) -> Option<GeoPoint> {
    let middle = |role| {
        let channel = lap
            .channel(role)
            .filter(|channel| channel.kind == ChannelKind::Measured)?;
        let values = channel.series.values();
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        Some(f64::midpoint(low, high))
    };
    Some(GeoPoint {
        latitude_deg: middle(ChannelRole::Latitude)?,
        longitude_deg: middle(ChannelRole::Longitude)?,
    })
}

/// Metres between two points on the ground, good for a few kilometres and plainly large beyond.
fn apart_m(a: GeoPoint, b: GeoPoint) -> f64 {
    let (x_m, y_m) = Plane::about(a).to_xy(b);
    x_m.hypot(y_m)
}

/// Degrees turned per part, from the path or, without one, from the yaw rate.
fn turn_per_part(lap: &Lap) -> Option<[f64; SHAPE_PARTS]> {
    let length_m = lap.length().get();
    let (stations_m, headings_rad) = match Path::of_lap(lap) {
        Some(path) => {
            let shape = path.shape((length_m / 1000.0).max(1.0));
            let headings_rad = shape.heading_rad();
            (shape.distance_m, headings_rad)
        }
        None => heading_by_yaw(lap)?,
    };
    let heading_deg = |at_m: f64| {
        let after = stations_m.partition_point(|&station_m| station_m <= at_m);
        headings_rad
            .get(after.min(headings_rad.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
            .to_degrees()
    };
    #[expect(clippy::cast_precision_loss, reason = "20 parts")]
    let borders_deg: [f64; SHAPE_PARTS] =
        std::array::from_fn(|part| heading_deg(length_m * (part + 1) as f64 / SHAPE_PARTS as f64));
    let mut before_deg = heading_deg(0.0);
    Some(borders_deg.map(|after_deg| {
        let turned_deg = after_deg - before_deg;
        before_deg = after_deg;
        turned_deg
    }))
}

fn heading_by_yaw(lap: &Lap) -> Option<(Vec<f64>, Vec<f64>)> {
    let yaw = &lap.channel(ChannelRole::YawRate)?.series;
    let stations_m = lap
        .distance()
        .at_each(yaw.times_s(), ChannelRole::Distance.interpolation());
    let mut heading_rad = 0.0;
    let mut last: Option<(f64, f64)> = None;
    let headings_rad = yaw
        .times_s()
        .iter()
        .zip(yaw.values())
        .map(|(&time_s, &rate)| {
            if let Some((last_s, last_rate)) = last {
                heading_rad += f64::midpoint(rate, last_rate) * (time_s - last_s);
            }
            last = Some((time_s, rate));
            heading_rad
        })
        .collect();
    Some((stations_m, headings_rad))
}

/// Best correlation of two shapes over shifts of up to `shifts` parts in either direction.
fn shape_correlation(a: &[f64; SHAPE_PARTS], b: &[f64; SHAPE_PARTS], shifts: usize) -> f64 {
    let (a, b) = (softened(a), softened(b));
    let norm = |turns: &[f64; SHAPE_PARTS]| turns.iter().map(|turn| turn * turn).sum::<f64>().sqrt();
    let size = norm(&a) * norm(&b);
    if size <= 0.0 {
        return 0.0;
    }
    let at_shift = |shift: usize| {
        let shifted = b.iter().cycle().skip(shift).take(SHAPE_PARTS);
        a.iter().zip(shifted).map(|(a, b)| a * b).sum::<f64>() / size
    };
    (0..SHAPE_PARTS)
        .filter(|&shift| shift.min(SHAPE_PARTS - shift) < shifts)
        .map(at_shift)
        .fold(f64::NEG_INFINITY, f64::max)
}

/// Each part shares a quarter with either neighbor: a corner on a border of parts is seen the same from both sides.
fn softened(turns: &[f64; SHAPE_PARTS]) -> [f64; SHAPE_PARTS] {
    std::array::from_fn(|part| {
        let at = |offset: usize| {
            turns
                .get((part + offset) % SHAPE_PARTS)
                .copied()
                .unwrap_or_default()
        };
        0.25 * at(SHAPE_PARTS - 1) + 0.5 * at(0) + 0.25 * at(1)
    })
}
