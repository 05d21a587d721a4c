//! Which circuit of the catalog a lap was driven on.
//!
//! Position decides where both have one, by the rules of [`crate::analysis::matches`]. Else the name with the
//! length, else shape and length alone by the same rules.

use super::place::{CircuitSignature, Row};
use crate::analysis::{self, SHAPE_PARTS};
use crate::telemetry::GeoPoint;
use crate::units::Metres;

/// Lengths under one name differ by less than this where nothing tells the place: a lap that alone counts as complete
/// may be that much shorter than the circuit.
const SAME_NAME_LENGTH_RATIO: f64 = 0.07;

/// Two circuits of one shape or place whose lengths differ by less than this may be one.
const MAYBE_LENGTH_RATIO: f64 = 0.08;

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

/// The row that may be the same circuit as `this`, the nearest in length.
pub(super) fn maybe_the_same(this: &Row, others: &[Row]) -> Option<i64> {
    let apart = |other: &Row| (other.length_m - this.length_m).abs() / this.length_m;
    let may_be = |other: &&Row| {
        let is_long_as = apart(other) < MAYBE_LENGTH_RATIO;
        let are_both_known = this.shown_name.is_some() && other.shown_name.is_some();
        // Told apart by their lengths alone: with the same length they would be one.
        let as_long = Row {
            length_m: this.length_m,
            shape_rad: other.shape_rad.clone(),
            slug: None,
            shown_name: None,
            ..**other
        };
        let signature = signature_of(this);
        is_long_as && !are_both_known && matches(&signature, None, &as_long).is_some()
    };
    let mut found: Vec<&Row> = others.iter().filter(may_be).collect();
    found.sort_by(|one, other| apart(one).total_cmp(&apart(other)));
    found.first().map(|row| row.id)
}

fn signature_of(row: &Row) -> CircuitSignature {
    let center = row.center_latitude_deg.zip(row.center_longitude_deg);
    CircuitSignature {
        name: None,
        length: Metres::new(row.length_m),
        center: center.map(|(latitude_deg, longitude_deg)| GeoPoint {
            latitude_deg,
            longitude_deg,
        }),
        shape: row.shape_rad.clone().unwrap_or_default(),
    }
}

fn matches(signature: &CircuitSignature, slug: Option<&str>, row: &Row) -> Option<Match> {
    let ours = driven(signature.length, signature.center, &signature.shape);
    let center = row.center_latitude_deg.zip(row.center_longitude_deg);
    let center = center.map(|(latitude_deg, longitude_deg)| GeoPoint {
        latitude_deg,
        longitude_deg,
    });
    let theirs = driven(
        Metres::new(row.length_m),
        center,
        row.shape_rad.as_deref().unwrap_or_default(),
    );
    let is_same = analysis::matches(&ours, &theirs);
    if ours.center.is_some() && theirs.center.is_some() {
        return is_same.then_some(Match::Position);
    }
    if let (Some(our_name), Some(their_name)) = (slug, row.slug.as_deref()) {
        let length_ratio = (row.length_m - signature.length.get()).abs() / row.length_m;
        return (our_name == their_name && length_ratio < SAME_NAME_LENGTH_RATIO).then_some(Match::Name);
    }
    is_same.then_some(Match::Shape)
}

fn driven(length: Metres, center: Option<GeoPoint>, shape_rad: &[f32]) -> analysis::CircuitSignature {
    let turns_deg: Vec<f64> = shape_rad
        .iter()
        .map(|part_rad| f64::from(*part_rad).to_degrees())
        .collect();
    let turn_deg: Option<[f64; SHAPE_PARTS]> = turns_deg.try_into().ok();
    analysis::CircuitSignature {
        length,
        center,
        turn_deg,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: (f64, f64) = (31.08, 121.12);

    /// Twenty parts that turn once around to the left, unevenly.
    fn shape() -> Vec<f32> {
        let parts: [u8; SHAPE_PARTS] = [0, 9, 1, 0, 30, 2, 0, 0, 12, 0, 4, 0, 0, 25, 0, 3, 7, 0, 6, 1];
        parts
            .iter()
            .map(|part| f32::from(*part) * std::f32::consts::TAU / 100.0)
            .collect()
    }

    fn point((latitude_deg, longitude_deg): (f64, f64)) -> GeoPoint {
        GeoPoint {
            latitude_deg,
            longitude_deg,
        }
    }

    fn signature(length_m: f64, center: Option<(f64, f64)>, shape: Vec<f32>) -> CircuitSignature {
        CircuitSignature {
            name: None,
            length: Metres::new(length_m),
            center: center.map(point),
            shape,
        }
    }

    fn row(name: Option<&str>, center: Option<(f64, f64)>, shape: Option<Vec<f32>>) -> Row {
        Row {
            id: 1,
            slug: name.map(str::to_owned),
            shown_name: name.map(str::to_owned),
            length_m: 2000.0,
            center_latitude_deg: center.map(|center| center.0),
            center_longitude_deg: center.map(|center| center.1),
            shape_rad: shape,
            slow_below_kmh: None,
            fast_from_kmh: None,
        }
    }

    #[track_caller]
    fn check(signature: &CircuitSignature, slug: Option<&str>, row: &Row, expect: Option<Match>) {
        assert_eq!(matches(signature, slug, row), expect);
    }

    #[test]
    fn position_decides_where_both_have_one() {
        let known = row(Some("tianma"), Some(HERE), Some(shape()));
        let near = (HERE.0 + 0.0004, HERE.1 - 0.0003);
        let far = (HERE.0 + 0.01, HERE.1);
        check(
            &signature(2003.0, Some(near), shape()),
            None,
            &known,
            Some(Match::Position),
        );
        check(
            &signature(2003.0, Some(near), Vec::new()),
            Some("other"),
            &known,
            Some(Match::Position),
        );
        check(
            &signature(2003.0, Some(far), shape()),
            Some("tianma"),
            &known,
            None,
        );
        check(
            &signature(2200.0, Some(near), shape()),
            Some("tianma"),
            &known,
            None,
        );
    }

    #[test]
    fn circuits_of_one_shape_that_only_their_length_tells_apart_may_be_one() {
        let other = |id, length_m, shown: Option<&str>| Row {
            id,
            length_m,
            ..row(shown, None, Some(shape()))
        };
        let this = row(None, None, Some(shape()));
        let others = [
            other(2, 2100.0, None),
            other(3, 2060.0, Some("Tianma")),
            other(4, 2600.0, None),
        ];
        assert_eq!(maybe_the_same(&this, &others), Some(3));
        let known = row(Some("Zandvoort"), None, Some(shape()));
        assert_eq!(maybe_the_same(&known, &others), Some(2));
        let back: Vec<f32> = shape().iter().rev().map(|turn| -turn).collect();
        let reversed = Row {
            id: 2,
            ..row(None, None, Some(back))
        };
        assert_eq!(maybe_the_same(&this, &[reversed]), None);
    }

    #[test]
    fn a_circuit_driven_the_other_way_round_is_another_one() {
        let back: Vec<f32> = shape().iter().rev().map(|turn| -turn).collect();
        let known = row(Some("tianma"), Some(HERE), Some(shape()));
        check(&signature(2000.0, Some(HERE), back), Some("tianma"), &known, None);
    }

    #[test]
    fn without_position_the_name_decides_and_without_a_name_the_shape() {
        let slightly: Vec<f32> = shape().iter().map(|turn| turn * 1.05).collect();
        let named = row(Some("tianma"), None, Some(shape()));
        check(
            &signature(1990.0, None, Vec::new()),
            Some("tianma"),
            &named,
            Some(Match::Name),
        );
        check(&signature(1990.0, None, shape()), Some("zandvoort"), &named, None);
        check(
            &signature(1990.0, None, slightly.clone()),
            None,
            &named,
            Some(Match::Shape),
        );
        check(&signature(1900.0, None, slightly), None, &named, None);
        check(
            &signature(2000.0, None, Vec::new()),
            None,
            &row(None, None, None),
            None,
        );
    }
}
