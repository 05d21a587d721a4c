//! Latitude and longitude in other spellings than degrees: integers of 1e-7 degree, `ddmm.mmmm`, minutes.
//!
//! They are told by being too large for degrees; which one it is, by what a place can be and by the speed.

use crate::import::settle::channels::Logged;
use crate::import::settle::path::{Path, magnitude_quantile_is_at_most};
use crate::import::settle::speed_unit;

/// Degrees of one value in a spelling.
type Spelling = fn(f64) -> f64;

/// Spellings of numbers that are larger than minutes can be, and of smaller ones.
const FRACTIONS: [Spelling; 3] = [|value| value * 1e-7, |value| value * 1e-6, |value| value * 1e-5];
const MINUTES: [Spelling; 2] = [degrees_of_ddmm, |value| value / 60.0];
/// 180° as `ddmm.mmmm`.
const LARGEST_DDMM: f64 = 18_000.0;

/// Brings both to degrees, where they are something else.
pub(super) fn settle(latitude: &mut Logged, longitude: &mut Logged, speed: Option<&Logged>) {
    // What stands for no fix may stand there often: the most of them tell.
    let fits = |values: &[f64], limit: f64| magnitude_quantile_is_at_most(values, 0.6, limit);
    if fits(&latitude.values, 90.0) && fits(&longitude.values, 180.0) {
        return;
    }
    let in_degrees = |spelling: Spelling, logged: &Logged| -> Vec<f64> {
        logged.values.iter().map(|value| spelling(*value)).collect()
    };
    let spellings: &[Spelling] =
        if fits(&latitude.values, LARGEST_DDMM) && fits(&longitude.values, LARGEST_DDMM) {
            &MINUTES
        } else {
            &FRACTIONS
        };
    let possible = spellings.iter().filter_map(|&spelling| {
        let (latitudes, longitudes) = (in_degrees(spelling, latitude), in_degrees(spelling, longitude));
        let all_finite = latitudes.iter().chain(&longitudes).all(|value| value.is_finite());
        (all_finite && fits(&latitudes, 90.0) && fits(&longitudes, 180.0)).then_some((latitudes, longitudes))
    });
    let best = possible.min_by(|one, other| {
        let of = |(latitudes, longitudes): &(Vec<f64>, Vec<f64>)| {
            speed.map_or(0.0, |speed| {
                let path =
                    Path::from_degrees((&latitude.times_s, latitudes), (&longitude.times_s, longitudes));
                mismatch(&path, speed)
            })
        };
        of(one).total_cmp(&of(other))
    });
    if let Some((latitudes, longitudes)) = best {
        latitude.values = latitudes;
        longitude.values = longitudes;
    }
}

/// How far the way is from the speed, as the logarithm of their ratio; the spellings are factors of 10 apart.
fn mismatch(path: &Path, speed: &Logged) -> f64 {
    let factor = speed.unit.map_or(0.5, |unit| unit.factor);
    speed_unit::ratio_to_path(&path.steps(), &speed.times_s, &speed.values)
        .map_or(f64::INFINITY, |ratio| (ratio / factor).ln().abs())
}

/// `4807.523` is 48° 7.523'; not finite where minutes would be 60 and more.
fn degrees_of_ddmm(value: f64) -> f64 {
    let whole = (value.abs() / 100.0).floor();
    let minutes = value.abs() - 100.0 * whole;
    if minutes < 60.0 {
        (whole + minutes / 60.0).copysign(value)
    } else {
        f64::NAN
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::ChannelRole;

    #[test]
    fn places_are_degrees_whatever_they_are_written_in() {
        let check = |latitudes: &[f64], longitudes: &[f64], expect: (f64, f64)| {
            let logged = |role: ChannelRole, values: &[f64]| {
                let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64).collect();
                Logged::new(role, "x", "", times_s.into(), values.to_vec())
            };
            let mut latitude = logged(ChannelRole::Latitude, latitudes);
            let mut longitude = logged(ChannelRole::Longitude, longitudes);
            settle(&mut latitude, &mut longitude, None);
            assert!(
                (latitude.values[0] - expect.0).abs() < 1e-6,
                "{:?}",
                latitude.values
            );
            assert!(
                (longitude.values[0] - expect.1).abs() < 1e-6,
                "{:?}",
                longitude.values
            );
        };
        check(
            &[481_253_716.0; 3],
            &[114_551_925.0; 3],
            (48.125_371_6, 11.455_192_5),
        );
        check(&[4807.523; 3], &[-1127.31; 3], (48.125_383_3, -11.455_166_7));
        check(&[48.125; 3], &[11.455; 3], (48.125, 11.455));
        check(
            &[2887.52, 2890.0, 2899.9],
            &[687.31, 690.0, 699.9],
            (48.125_333, 11.455_167),
        );
    }
}
