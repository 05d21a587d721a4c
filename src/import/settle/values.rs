//! From a column in the file's unit to a channel in SI: scale, range, spikes.
//!
//! Scales are settled over the whole file. Values that no car can produce are dropped and counted, values a hair
//! outside of their range are put back on its edge.

use crate::import::columns::column_unit::{ColumnUnit, Dimension};
use crate::import::settle::channels::Logged;
use crate::import::settle::path::{magnitude_quantile, magnitude_quantile_is_at_most};
use crate::telemetry::{ChannelRole, Unit};
use crate::units::STANDARD_GRAVITY_MPS2;

/// What settling a column changed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settled {
    /// Unit of the values now.
    pub(crate) unit: Unit,
    /// The unit was not stated and nothing but its values told it: this one.
    pub(crate) guessed: Option<&'static str>,
    /// The stated unit cannot be; this is what it is.
    pub(crate) corrected: Option<&'static str>,
    /// Values out of range: how many, time of the first.
    pub(crate) out_of_range: (usize, Option<f64>),
    /// Single samples far from both neighbors: how many, time of the first.
    pub(crate) spikes: (usize, Option<f64>),
}

/// The share of all values below full travel.
const FULL: f64 = 0.998;
/// Values at rest below zero and at full travel above one that are still calibration, not faults.
const BELOW_ZERO: f64 = -0.25;
const ABOVE_ONE: f64 = 1.03;
/// A speed that changes faster than this and back is a spike.
const MAX_SPEED_CHANGE_MPS2: f64 = 60.0;

/// Scales, cleans and bounds a column. Speed and distance come with a unit that is already settled.
pub(crate) fn settle(role: ChannelRole, logged: &mut Logged) -> Settled {
    let scale = scale(role, logged);
    let factor = scale.factor * logged.sign;
    if factor.to_bits() != 1.0_f64.to_bits() {
        for value in &mut logged.values {
            *value *= factor;
        }
    }
    if role == ChannelRole::Speed {
        for value in &mut logged.values {
            *value = value.abs();
        }
    }
    let (low, high) = range(role, scale.unit);
    let whole = matches!(role, ChannelRole::Gear | ChannelRole::Lap);
    let all_in_range = logged
        .values
        .iter()
        .fold(true, |inside, value| inside & (*value >= low) & (*value <= high));
    let all_whole = !whole || logged.values.iter().fold(true, |all, value| all & is_cut(*value));
    let out_of_range = if all_in_range && all_whole {
        (0, None)
    } else {
        logged.retain(|_, value| (low..=high).contains(&value) && (!whole || is_whole(value)))
    };
    if role == ChannelRole::Gear {
        drop_shifts(logged);
    }
    let spikes = match role {
        ChannelRole::Speed => drop_spikes(logged, MAX_SPEED_CHANGE_MPS2, 8.0),
        // 0.002° are 200 m: no car moves that far between two samples and back.
        ChannelRole::Latitude | ChannelRole::Longitude => drop_spikes(logged, 0.003, 0.002),
        ChannelRole::Rpm => drop_spikes(logged, 40_000.0, 3000.0),
        ChannelRole::Time
        | ChannelRole::Distance
        | ChannelRole::Throttle
        | ChannelRole::Brake
        | ChannelRole::Clutch
        | ChannelRole::Steering
        | ChannelRole::Gear
        | ChannelRole::LatAccel
        | ChannelRole::LongAccel
        | ChannelRole::YawRate
        | ChannelRole::X
        | ChannelRole::Y
        | ChannelRole::Altitude
        | ChannelRole::Lap
        | ChannelRole::LapFraction
        | ChannelRole::LapInvalid
        | ChannelRole::InPit
        | ChannelRole::Incidents => (0, None),
    };
    clamp(role, scale.unit, logged);
    Settled {
        unit: scale.unit,
        guessed: scale.guessed,
        corrected: scale.corrected,
        out_of_range,
        spikes,
    }
}

fn is_whole(value: f64) -> bool {
    // Rounding is a call where the processor is not known to do it.
    is_cut(value) || (value - value.round()).abs() < 1e-6
}

/// Whether a value has nothing behind the point.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a cut value differs from the value"
)]
fn is_cut(value: f64) -> bool {
    f64::from(value as i32).to_bits() == value.to_bits()
}

struct Scale {
    factor: f64,
    unit: Unit,
    guessed: Option<&'static str>,
    corrected: Option<&'static str>,
}

impl Scale {
    const fn stated(factor: f64, unit: Unit) -> Self {
        Self {
            factor,
            unit,
            guessed: None,
            corrected: None,
        }
    }

    const fn guessed(factor: f64, unit: Unit, symbol: &'static str) -> Self {
        Self {
            factor,
            unit,
            guessed: Some(symbol),
            corrected: None,
        }
    }
}

/// Whether the name of an acceleration says that it is in g: `lat_g`, `LatG`, `G Lat`, `gForceLat`, `longg`.
fn says_g(name: &str) -> bool {
    const BEGINNINGS: [&str; 5] = ["glat", "glong", "gforce", "gquer", "glängs"];
    const ENDINGS: [&str; 5] = ["latg", "lateralg", "longg", "longitudinalg", "querg"];
    let key: String = name
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let is_word = |word: &str| word.eq_ignore_ascii_case("g");
    name.split(|c: char| !c.is_alphanumeric()).any(is_word)
        || key.contains("gforce")
        || BEGINNINGS.iter().any(|beginning| key.starts_with(beginning))
        || ENDINGS.iter().any(|ending| key.ends_with(ending))
}

fn scale(role: ChannelRole, logged: &Logged) -> Scale {
    let stated = logged.unit.filter(|unit| unit.dimension != Dimension::Count);
    match role {
        ChannelRole::Throttle | ChannelRole::Clutch | ChannelRole::LapFraction => {
            ratio_scale(stated, &logged.values)
        }
        ChannelRole::Brake => brake_scale(stated, &logged.values),
        ChannelRole::Steering => steering_scale(stated, &logged.values),
        ChannelRole::LatAccel | ChannelRole::LongAccel => stated.map_or_else(
            || {
                // Cars on slicks pull 3 g; 5 and more are metres per second squared.
                let is_g = magnitude_quantile_is_at_most(&logged.values, 0.98, 5.0_f64.next_down());
                if is_g && says_g(&logged.name) {
                    Scale::stated(STANDARD_GRAVITY_MPS2, Unit::MetresPerSecond2)
                } else if is_g {
                    Scale::guessed(STANDARD_GRAVITY_MPS2, Unit::MetresPerSecond2, "g")
                } else {
                    Scale::guessed(1.0, Unit::MetresPerSecond2, "m/s²")
                }
            },
            |unit| Scale::stated(unit.factor, Unit::MetresPerSecond2),
        ),
        ChannelRole::YawRate => stated.map_or_else(
            || {
                let is_degrees = !magnitude_quantile_is_at_most(&logged.values, 0.98, 2.5);
                if is_degrees {
                    Scale::guessed(1.0_f64.to_radians(), Unit::RadiansPerSecond, "°/s")
                } else {
                    Scale::guessed(1.0, Unit::RadiansPerSecond, "rad/s")
                }
            },
            |unit| Scale::stated(unit.factor, Unit::RadiansPerSecond),
        ),
        // Latitude and longitude stay in degrees whatever the file calls them.
        ChannelRole::Latitude
        | ChannelRole::Longitude
        | ChannelRole::Gear
        | ChannelRole::Lap
        | ChannelRole::LapInvalid
        | ChannelRole::InPit
        | ChannelRole::Incidents => Scale::stated(1.0, role.unit()),
        ChannelRole::Time
        | ChannelRole::Distance
        | ChannelRole::Speed
        | ChannelRole::Rpm
        | ChannelRole::X
        | ChannelRole::Y
        | ChannelRole::Altitude => Scale::stated(stated.map_or(1.0, |unit| unit.factor), role.unit()),
    }
}

/// 0 to 1, percent or a byte, by the largest values of the whole file.
fn ratio_scale(stated: Option<ColumnUnit>, values: &[f64]) -> Scale {
    if let Some(byte) = stated.filter(|unit| unit.factor < 0.009) {
        return Scale::stated(byte.factor, Unit::Ratio);
    }
    let full_is_at_most = |limit: f64| magnitude_quantile_is_at_most(values, FULL, limit);
    if full_is_at_most(1.2) {
        let says_percent = stated.is_some_and(|unit| unit.factor < 0.5) && !full_is_at_most(0.0);
        return Scale {
            corrected: says_percent.then_some("0–1"),
            ..Scale::stated(1.0, Unit::Ratio)
        };
    }
    if full_is_at_most(110.0) {
        let says_ratio = stated.is_some_and(|unit| unit.factor > 0.5);
        return Scale {
            corrected: says_ratio.then_some("%"),
            ..Scale::stated(0.01, Unit::Ratio)
        };
    }
    if full_is_at_most(256.0) {
        return Scale::guessed(1.0 / 255.0, Unit::Ratio, "0–255");
    }
    Scale::guessed(1.0 / magnitude_quantile(values, FULL), Unit::Ratio, "0–max")
}

fn brake_scale(stated: Option<ColumnUnit>, values: &[f64]) -> Scale {
    if values
        .iter()
        .all(|value| value.to_bits() == 0.0_f64.to_bits() || value.to_bits() == 1.0_f64.to_bits())
    {
        return Scale::stated(1.0, Unit::OnOff);
    }
    if let Some(unit) = stated.filter(|unit| unit.dimension == Dimension::Pressure) {
        // A pressure that ends exactly at 100 and never goes below 0 is a pedal in percent.
        let full = values.iter().copied().fold(f64::MIN, f64::max);
        let rest = values.iter().copied().fold(f64::MAX, f64::min);
        let n_full = values.iter().filter(|value| **value >= full).count();
        if (full - 100.0).abs() < 1e-9 && rest >= 0.0 && n_full > 1 {
            return Scale {
                corrected: Some("%"),
                ..Scale::stated(0.01, Unit::Ratio)
            };
        }
        return Scale::stated(unit.factor, Unit::Bar);
    }
    ratio_scale(stated, values)
}

fn steering_scale(stated: Option<ColumnUnit>, values: &[f64]) -> Scale {
    match stated {
        Some(unit) if unit.dimension == Dimension::Angle => Scale::stated(unit.factor, Unit::Radians),
        Some(unit) => Scale::stated(unit.factor, Unit::Ratio),
        None => {
            let full_is_at_most = |limit: f64| magnitude_quantile_is_at_most(values, FULL, limit);
            if full_is_at_most(1.05) {
                Scale::guessed(1.0, Unit::Ratio, "±1")
            } else if full_is_at_most(15.0) {
                Scale::guessed(1.0, Unit::Radians, "rad")
            } else {
                Scale::guessed(1.0_f64.to_radians(), Unit::Radians, "°")
            }
        }
    }
}

/// What a car can do, generously, in the settled unit.
const fn range(role: ChannelRole, unit: Unit) -> (f64, f64) {
    match role {
        ChannelRole::Speed => (0.0, 160.0),
        ChannelRole::Throttle | ChannelRole::Clutch | ChannelRole::LapFraction => (BELOW_ZERO, ABOVE_ONE),
        ChannelRole::Brake => match unit {
            Unit::Bar => (-20.0, 300.0),
            Unit::Seconds
            | Unit::Metres
            | Unit::MetresPerSecond
            | Unit::MetresPerSecond2
            | Unit::Radians
            | Unit::RadiansPerSecond
            | Unit::Degrees
            | Unit::Ratio
            | Unit::OnOff
            | Unit::RevolutionsPerMinute
            | Unit::Count => (BELOW_ZERO, ABOVE_ONE),
        },
        ChannelRole::Steering => (-30.0, 30.0),
        ChannelRole::Gear => (-1.0, 16.0),
        ChannelRole::Rpm => (0.0, 25_000.0),
        ChannelRole::LatAccel | ChannelRole::LongAccel => {
            (-8.0 * STANDARD_GRAVITY_MPS2, 8.0 * STANDARD_GRAVITY_MPS2)
        }
        ChannelRole::YawRate => (-8.0, 8.0),
        ChannelRole::Latitude => (-90.0, 90.0),
        ChannelRole::Longitude => (-180.0, 180.0),
        ChannelRole::Altitude => (-500.0, 9000.0),
        ChannelRole::Lap => (-1.0, 100_000.0),
        // A state is 0 or not: games count kinds of pit stops too.
        ChannelRole::LapInvalid | ChannelRole::InPit | ChannelRole::Incidents => (0.0, 100_000.0),
        ChannelRole::Time | ChannelRole::Distance | ChannelRole::X | ChannelRole::Y => (-1e9, 1e9),
    }
}

fn clamp(role: ChannelRole, unit: Unit, logged: &mut Logged) {
    let bounded = matches!(
        role,
        ChannelRole::Throttle | ChannelRole::Clutch | ChannelRole::LapFraction
    ) || (role == ChannelRole::Brake && unit == Unit::Ratio);
    if bounded {
        for value in &mut logged.values {
            *value = value.clamp(0.0, 1.0);
        }
    } else if unit == Unit::OnOff && role != ChannelRole::Brake {
        for value in &mut logged.values {
            *value = if *value > 0.5 { 1.0 } else { 0.0 };
        }
    } else if role == ChannelRole::Brake && unit == Unit::Bar {
        for value in &mut logged.values {
            *value = value.max(0.0);
        }
    }
}

/// Drops the neutral that loggers write while a gear is being changed: shorter than a second, between two gears.
fn drop_shifts(logged: &mut Logged) {
    const MAX_SHIFT_S: f64 = 1.0;
    if logged.values.iter().all(|gear| gear.abs() >= 0.5) {
        return;
    }
    let mut shifting = vec![false; logged.values.len()];
    let mut engaged_s: Option<f64> = None;
    let mut neutral_from: Option<usize> = None;
    for (index, (&gear, &time_s)) in logged.values.iter().zip(logged.times_s.iter()).enumerate() {
        if gear.abs() < 0.5 {
            neutral_from.get_or_insert(index);
            continue;
        }
        if let Some(from) = neutral_from.take()
            && engaged_s.is_some_and(|engaged_s| time_s - engaged_s <= MAX_SHIFT_S)
        {
            shifting
                .iter_mut()
                .take(index)
                .skip(from)
                .for_each(|shifting| *shifting = true);
        }
        engaged_s = Some(time_s);
    }
    logged.retain(|index, _| !shifting.get(index).copied().unwrap_or_default());
}

/// Drops single samples that leave both neighbors in the same direction by more than `free` plus `rate` per second.
fn drop_spikes(logged: &mut Logged, rate: f64, free: f64) -> (usize, Option<f64>) {
    // Most columns have no leap at all, whatever the time between their samples.
    let is_calm = logged
        .values
        .array_windows()
        .fold(true, |calm, [now, next]| calm & ((next - now).abs() <= free));
    if is_calm {
        return (0, None);
    }
    let times_s = std::sync::Arc::clone(&logged.times_s);
    let leap = |from: usize, to: usize| -> Option<f64> {
        let change = logged.values.get(to)? - logged.values.get(from)?;
        let allowed = free + rate * (times_s.get(to)? - times_s.get(from)?).abs();
        (change.abs() > allowed).then_some(change)
    };
    let is_spike = |index: usize| {
        let Some(after) = leap(index + 1, index) else {
            return false;
        };
        let before = index.checked_sub(1).and_then(|before| leap(before, index));
        before.is_some_and(|before| before.signum().to_bits() == after.signum().to_bits())
    };
    let spikes: Vec<usize> = (0..logged.values.len())
        .filter(|&index| is_spike(index))
        .collect();
    if spikes.is_empty() {
        return (0, None);
    }
    logged.retain(|index, _| spikes.binary_search(&index).is_err())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::column_unit;

    fn settled(role: ChannelRole, unit: &str, values: &[f64]) -> (Settled, Vec<f64>) {
        let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64 / 10.0).collect();
        let mut logged = Logged::new(role, "x", unit, times_s.into(), values.to_vec());
        logged.unit = column_unit::parse(unit, role);
        let settled = settle(role, &mut logged);
        assert_eq!(logged.times_s.len(), logged.values.len());
        (settled, logged.values)
    }

    #[test]
    fn a_name_says_g() {
        for name in [
            "lat_g",
            "Long G",
            "G-Force Lat",
            "gForceLong",
            "LatG",
            "glat",
            "lateral g",
        ] {
            assert!(says_g(name), "{name}");
        }
        for name in [
            "LatAcc",
            "accel_long",
            "Lateral acceleration",
            "GPS LatAcc",
            "gps_lat_acc",
        ] {
            assert!(!says_g(name), "{name}");
        }
    }

    #[test]
    fn pedals_end_between_zero_and_one_whatever_their_scale() {
        let check = |unit: &str, values: &[f64], expect: &[f64]| {
            assert_eq!(settled(ChannelRole::Throttle, unit, values).1, expect);
        };
        check("%", &[0.0, 50.0, 100.0], &[0.0, 0.5, 1.0]);
        check("%", &[0.0, 0.5, 1.0], &[0.0, 0.5, 1.0]);
        check("", &[-1e-10, 127.5, 255.0], &[0.0, 0.5, 1.0]);
        check("", &[0.0, 100.0, 104.0], &[0.0, 1.0]);
    }

    #[test]
    fn brakes_keep_their_kind() {
        let check = |unit: &str, values: &[f64], expect: Unit| {
            assert_eq!(settled(ChannelRole::Brake, unit, values).0.unit, expect);
        };
        check("", &[0.0, 1.0, 1.0, 0.0], Unit::OnOff);
        check("bar", &[-0.4, 31.0, 64.2], Unit::Bar);
        check("bar", &[0.0, 30.0, 100.0, 100.0], Unit::Ratio);
        check("%", &[0.0, 30.0, 80.0], Unit::Ratio);
    }

    #[test]
    fn neutral_while_shifting_is_no_gear_and_neutral_in_the_pits_is() {
        let check =
            |gears: &[f64], expect: &[f64]| assert_eq!(settled(ChannelRole::Gear, "", gears).1, expect);
        check(&[2.0, 0.0, 0.0, 3.0], &[2.0, 3.0]);
        check(&[0.0, 0.0, 1.0], &[0.0, 0.0, 1.0]);
        let pits: Vec<f64> = [vec![2.0], vec![0.0; 20], vec![1.0]].concat();
        check(&pits, &pits);
    }

    #[test]
    fn what_no_car_can_do_is_dropped_and_counted() {
        let check = |role: ChannelRole, unit: &str, values: &[f64], expect: &[f64]| {
            let (settled, values_left) = settled(role, unit, values);
            assert_eq!(values_left, expect);
            assert_eq!(
                settled.out_of_range.0 + settled.spikes.0,
                values.len() - expect.len()
            );
        };
        check(
            ChannelRole::Speed,
            "m/s",
            &[30.0, 31.0, 120.0, 32.0, 1e308],
            &[30.0, 31.0, 32.0],
        );
        check(ChannelRole::LatAccel, "m/s^2", &[1.0, -2400.0, 2.0], &[1.0, 2.0]);
        check(ChannelRole::Gear, "", &[2.0, 2.5, 3.0, -99.0], &[2.0, 3.0]);
        check(ChannelRole::Rpm, "", &[-26_000.0, 5000.0], &[5000.0]);
    }
}
