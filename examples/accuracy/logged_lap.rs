//! Laps of the generator as a logger writes them, with the truth about where the car was; laps with channels hidden.

use std::collections::BTreeMap;
use std::sync::Arc;

use lapgen::{Drive, Sample, SensorModel};
use pacenote::testing::telemetry::{
    Channel, ChannelKind, ChannelRole, Lap, LapKind, LapParts, Series, TimeBasis, Unit,
};
use pacenote::testing::units::Seconds;

/// A logged lap and its truth.
#[derive(Clone, Debug)]
pub(crate) struct LoggedLap {
    pub(crate) lap: Lap,
    /// Own distance and true station along the circuit's path at every row.
    truth_m: Vec<(f64, f64)>,
}

impl LoggedLap {
    /// Lap `index` of a drive. `odometer` is what the logger counts for a metre.
    pub(crate) fn of_drive(drive: &Drive, index: usize, sensors: &SensorModel, odometer: f64) -> Self {
        let truth = &drive.laps[index];
        let lap_s = truth.time_s.expect("a complete lap");
        let line_m = drive.at(truth.start_s).expect("a lap has a beginning").station_m;
        let samples = drive.sample(sensors);
        let at = |sample: &Sample| sample.measured.time_s - truth.start_s;
        // One row on either side of both crossings, from which the rows on the line follow.
        let first = samples.partition_point(|sample| at(sample) <= 0.0);
        let last = samples.partition_point(|sample| at(sample) < lap_s);
        let mut times_s = vec![0.0];
        times_s.extend(samples[first..last].iter().map(at));
        times_s.push(lap_s);
        let column = |value: &dyn Fn(&Sample) -> f64| -> Vec<f64> {
            let on_line = |after: usize, time_s: f64| {
                let (Some(from), Some(to)) = (samples.get(after.wrapping_sub(1)), samples.get(after)) else {
                    return value(&samples[after.min(samples.len() - 1)]);
                };
                let part = ((time_s - at(from)) / (at(to) - at(from))).clamp(0.0, 1.0);
                value(from) + part * (value(to) - value(from))
            };
            let mut values = vec![on_line(first, 0.0)];
            values.extend(samples[first..last].iter().map(value));
            values.push(on_line(last, lap_s));
            values
        };
        let speed_mps = column(&|sample| sample.measured.speed_mps);
        let mut distance_m = vec![0.0];
        for i in 1..times_s.len() {
            let mean_mps = f64::midpoint(speed_mps[i - 1], speed_mps[i]);
            distance_m.push(distance_m[i - 1] + odometer * mean_mps * (times_s[i] - times_s[i - 1]));
        }
        let truth_m = times_s
            .iter()
            .zip(&distance_m)
            .map(|(time_s, &own_m)| {
                let moment = drive.at(truth.start_s + time_s).expect("within the drive");
                (own_m, moment.station_m - line_m)
            })
            .collect();
        let base: Arc<[f64]> = times_s.into();
        let channels = [
            (ChannelRole::Throttle, column(&|sample| sample.measured.throttle)),
            (ChannelRole::Brake, column(&|sample| sample.measured.brake)),
            (
                ChannelRole::Gear,
                column(&|sample| f64::from(sample.measured.gear).round()),
            ),
            (ChannelRole::Rpm, column(&|sample| sample.measured.rpm)),
            (
                ChannelRole::Steering,
                column(&|sample| sample.measured.steering_rad),
            ),
            (
                ChannelRole::YawRate,
                column(&|sample| sample.measured.yaw_rate_radps()),
            ),
            (ChannelRole::LatAccel, column(&|sample| sample.lat_accel_mps2)),
            (ChannelRole::Latitude, column(&|sample| sample.latitude_deg)),
            (ChannelRole::Longitude, column(&|sample| sample.longitude_deg)),
            (ChannelRole::Speed, speed_mps),
        ]
        .into_iter()
        .map(|(role, values)| (role, channel(role, &base, values)))
        .collect();
        let lap = Lap::new(LapParts {
            number: truth.number,
            kind: LapKind::Timed,
            valid: true,
            time: Some(Seconds::new(lap_s)),
            time_basis: TimeBasis::Beacon,
            start: Seconds::new(truth.start_s),
            distance: Series::new(Arc::clone(&base), distance_m).expect("times increase"),
            channels,
        });
        Self {
            lap: lap.expect("a lap of the generator is sound"),
            truth_m,
        }
    }

    /// True station of an own distance.
    pub(crate) fn station_m(&self, own_m: f64) -> f64 {
        between(&self.truth_m, own_m)
    }

    /// Own distance at a true station.
    pub(crate) fn own_m(&self, station_m: f64) -> f64 {
        let turned: Vec<(f64, f64)> = self.truth_m.iter().map(|&(own_m, at_m)| (at_m, own_m)).collect();
        between(&turned, station_m)
    }
}

fn between(pairs: &[(f64, f64)], at: f64) -> f64 {
    let after = pairs
        .partition_point(|pair| pair.0 <= at)
        .clamp(1, pairs.len() - 1);
    let ((x0, y0), (x1, y1)) = (pairs[after - 1], pairs[after]);
    if x1 > x0 {
        y0 + (at - x0) / (x1 - x0) * (y1 - y0)
    } else {
        y0
    }
}

fn channel(role: ChannelRole, base: &Arc<[f64]>, values: Vec<f64>) -> Channel {
    Channel {
        role,
        kind: ChannelKind::Measured,
        unit: role.unit(),
        name: role.name().to_owned(),
        source: String::new(),
        source_unit: String::new(),
        series: Series::new(Arc::clone(base), values).expect("finite values"),
    }
}

/// The lap without some of its channels.
pub(crate) fn without(lap: &Lap, hidden: &[ChannelRole]) -> Lap {
    let mut parts = lap.parts().clone();
    let channels: BTreeMap<_, _> = parts
        .channels
        .into_iter()
        .filter(|(role, _)| !hidden.contains(role))
        .collect();
    parts.channels = channels;
    Lap::new(parts).expect("speed is never hidden")
}

/// The lap with a pedal as a switch: on from a twentieth of its range.
#[allow(dead_code, reason = "not every file that shares this one hides pedals")]
pub(crate) fn switched(lap: &Lap, pedal: ChannelRole, unit: Unit) -> Lap {
    let mut parts = lap.parts().clone();
    if let Some(channel) = parts.channels.get_mut(&pedal) {
        let on = |value: &f64| if *value > 0.05 { 1.0 } else { 0.0 };
        let values: Vec<f64> = channel.series.values().iter().map(on).collect();
        channel.series = Series::new(Arc::clone(channel.series.times_s()), values).expect("finite values");
        channel.unit = unit;
    }
    Lap::new(parts).expect("the same times")
}
