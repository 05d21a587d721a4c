//! Whether two laps were driven on the same circuit in the same direction.
//!
//! Position decides where both have one: same place, same length, and no contradiction in the shape (a circuit driven
//! the other way round is another one). Else the name with the length, else shape and length alone.

use super::{CircuitSignature, Row};

const EARTH_RADIUS_M: f64 = 6_371_000.0;
/// Lines differ by a few meters per corner, GPS by more; layouts of one place differ by more than this.
const LENGTH_TOLERANCE: f64 = 0.03;
/// The same for games, whose distances are exact, when the shape is all there is.
const LENGTH_TOLERANCE_BY_SHAPE: f64 = 0.01;
/// Centers may differ by this part of the length, and by `CENTER_TOLERANCE_M` on the shortest circuits.
const CENTER_TOLERANCE: f64 = 0.04;
const CENTER_TOLERANCE_M: f64 = 50.0;
/// Difference of two shapes over the larger of them: one driven the other way round has well over 1.
const SHAPE_CONTRADICTS: f64 = 0.8;
const SHAPE_AGREES: f64 = 0.3;

/// How sure a match is; smaller is surer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Position,
    Name,
    Shape,
}

/// The candidate that this was driven on; the surest, of these the one closest in length.
pub(super) fn best(signature: &CircuitSignature, slug: Option<&str>, candidates: Vec<Row>) -> Option<Row> {
    candidates
        .into_iter()
        .filter_map(|row| {
            let how = matches(signature, slug, &row)?;
            let difference_m = (row.length_m - signature.length.get()).abs();
            Some((how, difference_m, row))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map(|(_, _, row)| row)
}

fn matches(signature: &CircuitSignature, slug: Option<&str>, row: &Row) -> Option<Match> {
    let length_m = signature.length.get();
    let length_difference = (row.length_m - length_m).abs() / length_m;
    if length_difference > LENGTH_TOLERANCE {
        return None;
    }
    let shape_difference = row
        .shape_rad
        .as_deref()
        .and_then(|shape| difference(shape, &signature.shape));
    if shape_difference.is_some_and(|difference| difference > SHAPE_CONTRADICTS) {
        return None;
    }
    let center = row.center_latitude_deg.zip(row.center_longitude_deg);
    if let (Some(here), Some((latitude_deg, longitude_deg))) = (signature.center, center) {
        let tolerance_m = (CENTER_TOLERANCE * length_m).max(CENTER_TOLERANCE_M);
        let apart_m = distance_m(
            (here.latitude_deg, here.longitude_deg),
            (latitude_deg, longitude_deg),
        );
        return (apart_m <= tolerance_m).then_some(Match::Position);
    }
    if let (Some(ours), Some(theirs)) = (slug, row.slug.as_deref()) {
        return (ours == theirs).then_some(Match::Name);
    }
    let agrees = shape_difference.is_some_and(|difference| difference < SHAPE_AGREES);
    (agrees && length_difference <= LENGTH_TOLERANCE_BY_SHAPE).then_some(Match::Shape)
}

/// Root mean square of the difference over the larger root mean square; `None` where there is nothing to compare.
fn difference(a: &[f32], b: &[f32]) -> Option<f64> {
    if a.len() != b.len() || a.is_empty() {
        return None;
    }
    let square_sum = |values: &mut dyn Iterator<Item = f64>| values.map(|value| value * value).sum::<f64>();
    let apart = square_sum(&mut a.iter().zip(b).map(|(a, b)| f64::from(*a) - f64::from(*b)));
    let size = square_sum(&mut a.iter().map(|a| f64::from(*a)))
        .max(square_sum(&mut b.iter().map(|b| f64::from(*b))));
    (size > 0.0).then(|| (apart / size).sqrt())
}

/// Along the ground, good for short distances; across the 180° meridian too.
fn distance_m(a: (f64, f64), b: (f64, f64)) -> f64 {
    let north_m = (b.0 - a.0).to_radians() * EARTH_RADIUS_M;
    let east_deg = (b.1 - a.1 + 540.0).rem_euclid(360.0) - 180.0;
    let east_m = east_deg.to_radians() * EARTH_RADIUS_M * a.0.to_radians().cos();
    north_m.hypot(east_m)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::GeoPoint;
    use crate::units::Metres;

    const SHAPE: [f32; 4] = [1.0, 3.0, 0.3, 2.0];
    const HERE: (f64, f64) = (31.08, 121.12);

    fn signature(length_m: f64, center: Option<(f64, f64)>, shape: &[f32]) -> CircuitSignature {
        CircuitSignature {
            name: None,
            length: Metres::new(length_m),
            center: center.map(|(latitude_deg, longitude_deg)| GeoPoint {
                latitude_deg,
                longitude_deg,
            }),
            shape: shape.to_vec(),
        }
    }

    fn row(name: Option<&str>, center: Option<(f64, f64)>, shape: Option<&[f32]>) -> Row {
        Row {
            id: 1,
            slug: name.map(str::to_owned),
            name: name.map(str::to_owned),
            length_m: 2000.0,
            center_latitude_deg: center.map(|center| center.0),
            center_longitude_deg: center.map(|center| center.1),
            shape_rad: shape.map(<[f32]>::to_vec),
            slow_below_kmh: 80.0,
            fast_from_kmh: 140.0,
        }
    }

    #[test]
    fn position_decides_where_both_have_one() {
        let check = |signature: &CircuitSignature, slug: Option<&str>, expect: Option<Match>| {
            assert_eq!(
                matches(signature, slug, &row(Some("tianma"), Some(HERE), Some(&SHAPE))),
                expect
            );
        };
        let near = (HERE.0 + 0.0004, HERE.1 - 0.0003);
        let far = (HERE.0 + 0.01, HERE.1);
        check(
            &signature(2003.0, Some(near), &SHAPE),
            None,
            Some(Match::Position),
        );
        check(
            &signature(2003.0, Some(near), &[]),
            Some("another name"),
            Some(Match::Position),
        );
        check(&signature(2003.0, Some(far), &SHAPE), Some("tianma"), None);
        check(&signature(2100.0, Some(near), &SHAPE), Some("tianma"), None);
    }

    #[test]
    fn a_circuit_driven_the_other_way_round_is_another_one() {
        let back: Vec<f32> = SHAPE.iter().rev().map(|turn| -turn).collect();
        let known = row(Some("tianma"), Some(HERE), Some(&SHAPE));
        assert_eq!(
            matches(&signature(2000.0, Some(HERE), &back), Some("tianma"), &known),
            None
        );
    }

    #[test]
    fn without_position_the_name_decides_and_without_a_name_the_shape() {
        let slightly: Vec<f32> = SHAPE.iter().map(|turn| turn * 1.05).collect();
        let named = row(Some("tianma"), None, Some(&SHAPE));
        assert_eq!(
            matches(&signature(1990.0, None, &[]), Some("tianma"), &named),
            Some(Match::Name)
        );
        assert_eq!(
            matches(&signature(1990.0, None, &SHAPE), Some("zandvoort"), &named),
            None
        );
        assert_eq!(
            matches(&signature(1990.0, None, &slightly), None, &named),
            Some(Match::Shape)
        );
        assert_eq!(matches(&signature(1950.0, None, &slightly), None, &named), None);
        assert_eq!(
            matches(&signature(2000.0, None, &[]), None, &row(None, None, None)),
            None
        );
    }

    #[test]
    fn distances_are_right_also_at_the_date_line() {
        assert!((distance_m((0.0, 179.9995), (0.0, -179.9995)) - 111.2).abs() < 0.1);
        assert!((distance_m((60.0, 10.0), (60.0, 10.001)) - 55.6).abs() < 0.1);
    }
}
