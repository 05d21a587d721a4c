//! A lap every 10 m of its own distance, as small integers: what `lap_grid` and the view `telemetry_points` hold.
//!
//! A copy for SQL, good to half a step of each column; the samples themselves are in `telemetry_data`.

use crate::telemetry::{ChannelRole, Lap, Series, Unit};

/// Distance between two stations.
pub(in crate::db) const STEP_M: f32 = 10.0;
/// A lap of 200 km; a longer one has no grid.
const MOST_STATIONS: usize = 40_001;

/// One row of `lap_grid`. `None`: the log has no such channel, or in a unit that has no column.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::db) struct LapGrid {
    pub first_m: f64,
    pub time_01ms: Vec<i32>,
    pub speed_cmps: Vec<i16>,
    pub throttle_permille: Option<Vec<i16>>,
    pub brake_permille: Option<Vec<i16>>,
    pub brake_cbar: Option<Vec<i16>>,
    pub steering_mrad: Option<Vec<i16>>,
    pub gear: Option<Vec<i16>>,
    pub lat_accel_cmps2: Option<Vec<i16>>,
    pub long_accel_cmps2: Option<Vec<i16>>,
}

impl LapGrid {
    /// `None` for a lap that is shorter than a step or absurdly long.
    pub(in crate::db) fn of(lap: &Lap) -> Option<Self> {
        let step_m = f64::from(STEP_M);
        let distance_m = lap.distance().values();
        let (first_m, last_m) = (*distance_m.first()?, *distance_m.last()?);
        let n_steps = ((last_m - first_m) / step_m).floor();
        #[expect(clippy::cast_precision_loss, reason = "a small constant")]
        if !(1.0..MOST_STATIONS as f64).contains(&n_steps) {
            return None;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked in the line above"
        )]
        let n_steps = n_steps as u32;
        let stations_m: Vec<f64> = (0..=n_steps)
            .map(|step| f64::from(step).mul_add(step_m, first_m))
            .collect();
        let times_s = times_at(lap.distance(), &stations_m);

        let scaled = |role: ChannelRole, units: &[Unit], per_unit: f64| {
            let channel = lap
                .channel(role)
                .filter(|channel| units.contains(&channel.unit))?;
            let values = channel.series.at_each(&times_s, role.interpolation());
            Some(
                values
                    .into_iter()
                    .map(|value| to_i16(value * per_unit))
                    .collect::<Vec<i16>>(),
            )
        };
        let ratio = [Unit::Ratio, Unit::OnOff];
        Some(Self {
            first_m,
            time_01ms: times_s.iter().map(|time_s| to_i32(time_s * 10_000.0)).collect(),
            speed_cmps: scaled(ChannelRole::Speed, &[Unit::MetresPerSecond], 100.0)?,
            throttle_permille: scaled(ChannelRole::Throttle, &ratio, 1000.0),
            brake_permille: scaled(ChannelRole::Brake, &ratio, 1000.0),
            brake_cbar: scaled(ChannelRole::Brake, &[Unit::Bar], 100.0),
            steering_mrad: scaled(ChannelRole::Steering, &[Unit::Radians], 1000.0),
            gear: scaled(ChannelRole::Gear, &[Unit::Count], 1.0),
            lat_accel_cmps2: scaled(ChannelRole::LatAccel, &[Unit::MetresPerSecond2], 100.0),
            long_accel_cmps2: scaled(ChannelRole::LongAccel, &[Unit::MetresPerSecond2], 100.0),
        })
    }
}

/// When each station was reached first, seconds since the line. Stations increase and lie within the distance driven.
fn times_at(distance: &Series, stations_m: &[f64]) -> Vec<f64> {
    let samples: Vec<(f64, f64)> = distance
        .values()
        .iter()
        .copied()
        .zip(distance.times_s().iter().copied())
        .collect();
    let mut next = 0;
    stations_m
        .iter()
        .map(|&station_m| {
            while samples
                .get(next)
                .is_some_and(|&(distance_m, _)| distance_m < station_m)
            {
                next += 1;
            }
            let before = next.checked_sub(1).and_then(|index| samples.get(index));
            match (before, samples.get(next)) {
                (Some(&(before_m, before_s)), Some(&(after_m, after_s))) => {
                    // `before_m < station_m <= after_m`: the car moved in between.
                    before_s + (after_s - before_s) * (station_m - before_m) / (after_m - before_m)
                }
                (None, Some(&(_, time_s))) | (Some(&(_, time_s)), None) => time_s,
                (None, None) => 0.0,
            }
        })
        .collect()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "`as` saturates, which is what a column of 16 bits can do"
)]
fn to_i16(value: f64) -> i16 {
    value.round() as i16
}

#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, at 59 hours")]
fn to_i32(value: f64) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::telemetry::{Channel, ChannelKind, LapKind, LapParts, TimeBasis};
    use crate::units::Seconds;

    fn lap(times_s: &[f64], distance_m: &[f64], channels: &[(ChannelRole, Unit, &[f64])]) -> Lap {
        let series = |values: &[f64]| Series::new(times_s.to_vec(), values.to_vec()).unwrap();
        let channel = |(role, unit, values): &(ChannelRole, Unit, &[f64])| Channel {
            role: *role,
            kind: ChannelKind::Measured,
            unit: *unit,
            name: String::new(),
            source: String::new(),
            source_unit: String::new(),
            series: series(values),
        };
        Lap::new(LapParts {
            number: 1,
            kind: LapKind::Timed,
            valid: true,
            time: Some(Seconds::new(times_s[times_s.len() - 1])),
            time_basis: TimeBasis::Stated,
            start: Seconds::new(0.0),
            distance: series(distance_m),
            channels: channels
                .iter()
                .map(|entry| (entry.0, channel(entry)))
                .collect::<BTreeMap<_, _>>(),
        })
        .unwrap()
    }

    #[test]
    fn stations_are_ten_meters_apart_and_what_is_missing_is_missing() {
        let lap = lap(
            &[0.0, 1.0, 2.0],
            &[0.0, 10.0, 22.0],
            &[
                (ChannelRole::Speed, Unit::MetresPerSecond, &[10.0, 10.0, 14.0]),
                (ChannelRole::Brake, Unit::Bar, &[0.0, 25.5, 0.0]),
                (ChannelRole::Gear, Unit::Count, &[2.0, 3.0, 4.0]),
            ],
        );
        let grid = LapGrid::of(&lap).unwrap();
        assert_eq!(grid.time_01ms, [0, 10_000, 18_333]);
        assert_eq!(grid.speed_cmps, [1000, 1000, 1333]);
        assert_eq!(grid.brake_cbar, Some(vec![0, 2550, 2550]));
        assert_eq!(grid.gear, Some(vec![2, 3, 3]));
        assert_eq!(grid.brake_permille, None);
        assert_eq!(grid.throttle_permille, None);
    }

    #[test]
    fn a_stop_on_the_track_keeps_the_clock_right() {
        let lap = lap(
            &[0.0, 1.0, 61.0, 62.0],
            &[0.0, 10.0, 10.0, 20.0],
            &[(ChannelRole::Speed, Unit::MetresPerSecond, &[10.0, 0.0, 0.0, 10.0])],
        );
        assert_eq!(LapGrid::of(&lap).unwrap().time_01ms, [0, 10_000, 620_000]);
    }

    #[test]
    fn a_lap_without_length_has_no_grid() {
        let standing = lap(
            &[0.0, 1.0],
            &[0.0, 0.5],
            &[(ChannelRole::Speed, Unit::MetresPerSecond, &[1.0, 0.0])],
        );
        assert_eq!(LapGrid::of(&standing), None);
        let endless = lap(
            &[0.0, 1.0],
            &[0.0, 1e9],
            &[(ChannelRole::Speed, Unit::MetresPerSecond, &[1.0, 0.0])],
        );
        assert_eq!(LapGrid::of(&endless), None);
    }
}
