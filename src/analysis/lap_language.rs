//! Drives of the lap language as recordings: how a logger writes them down, with its rate, channels and scatter of positions.

use std::sync::Arc;

use lapgen::Random;
use lapgen::lap_language::State;
pub(crate) use lapgen::lap_language::{CLUB_LAP, Drive};

use crate::telemetry::{Channel, ChannelKind, ChannelRole, GeoLine, GeoPoint, Pause, Recording, Series};

/// How a logger writes a drive down. Fields are free to change; `Logger::new` logs speed only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Logger {
    pub(crate) hz: f64,
    /// First sample, seconds after the drive begins.
    pub(crate) first_s: f64,
    /// Latitude and longitude, the drive's (0, 0) at this point.
    pub(crate) geo: Option<GeoPoint>,
    /// X and Y.
    pub(crate) plane: bool,
    /// Distance since the beginning.
    pub(crate) distance: bool,
    /// Lap number: crossings so far.
    pub(crate) lap: bool,
    /// Lateral and longitudinal acceleration and yaw rate.
    pub(crate) dynamics: bool,
    /// Throttle and brake: full throttle unless braking, braking as deceleration over 12 m/s².
    pub(crate) pedals: bool,
    /// Scatter of positions in metres, different in every sample.
    pub(crate) noise_m: f64,
}

impl Logger {
    pub(crate) fn new(hz: f64) -> Self {
        Self {
            hz,
            first_s: 0.0,
            geo: None,
            plane: false,
            distance: false,
            lap: false,
            dynamics: false,
            pedals: false,
            noise_m: 0.0,
        }
    }

    /// With latitude and longitude, at a place in Germany.
    pub(crate) fn with_geo(hz: f64) -> Self {
        let place = GeoPoint {
            latitude_deg: 50.3,
            longitude_deg: 6.9,
        };
        Self {
            geo: Some(place),
            ..Self::new(hz)
        }
    }

    /// The recording of a drive; its clock starts at the first sample.
    pub(crate) fn log(&self, drive: &Drive) -> Recording {
        let times_s: Vec<f64> = (0..)
            .map(|i| self.first_s + f64::from(i) / self.hz)
            .take_while(|&time_s| time_s <= drive.end_s)
            .filter(|&time_s| drive.logs_at(time_s))
            .collect();
        let states: Vec<State> = times_s.iter().map(|&time_s| drive.at(time_s)).collect();
        let base: Arc<[f64]> = times_s.iter().map(|time_s| time_s - self.first_s).collect();
        let mut recording = Recording {
            format: "lap-language",
            rows: times_s.len(),
            ..Recording::default()
        };
        let mut put = |role: ChannelRole, values: Vec<f64>| {
            let series = Series::new(Arc::clone(&base), values).unwrap();
            recording.channels.insert(role, channel(role, series));
        };
        let all = |of: &dyn Fn(&State) -> f64| states.iter().map(of).collect::<Vec<f64>>();
        put(ChannelRole::Speed, all(&|state| state.speed_mps));
        let mut scatter = Random::new(1);
        let mut noise_m = || self.noise_m * scatter.between(-1.0, 1.0);
        let xy: Vec<(f64, f64)> = states
            .iter()
            .map(|state| (state.x_m + noise_m(), state.y_m + noise_m()))
            .collect();
        if let Some(place) = self.geo {
            let points: Vec<GeoPoint> = xy.iter().map(|&(x_m, y_m)| geo_point(place, x_m, y_m)).collect();
            put(
                ChannelRole::Latitude,
                points.iter().map(|point| point.latitude_deg).collect(),
            );
            put(
                ChannelRole::Longitude,
                points.iter().map(|point| point.longitude_deg).collect(),
            );
        }
        if self.plane {
            put(ChannelRole::X, xy.iter().map(|place| place.0).collect());
            put(ChannelRole::Y, xy.iter().map(|place| place.1).collect());
        }
        if self.distance {
            put(ChannelRole::Distance, all(&|state| state.distance_m));
        }
        if self.lap {
            let lap = |time_s: &f64| drive.line_times_s.partition_point(|line_s| line_s <= time_s) as f64;
            put(ChannelRole::Lap, times_s.iter().map(lap).collect());
        }
        if self.dynamics {
            put(ChannelRole::LongAccel, all(&|state| state.long_accel_mps2));
            put(
                ChannelRole::LatAccel,
                all(&|state| state.speed_mps.powi(2) * state.curvature_per_m),
            );
            put(
                ChannelRole::YawRate,
                all(&|state| state.speed_mps * state.curvature_per_m),
            );
        }
        if self.pedals {
            put(
                ChannelRole::Throttle,
                all(&|state| if state.long_accel_mps2 < 0.0 { 0.0 } else { 1.0 }),
            );
            put(
                ChannelRole::Brake,
                all(&|state| (-state.long_accel_mps2 / 12.0).clamp(0.0, 1.0)),
            );
        }
        for &(from_s, to_s) in &drive.pauses {
            let after = times_s.partition_point(|&time_s| time_s < to_s);
            if after > 0 && after < times_s.len() && times_s[after - 1] <= from_s {
                recording.pauses.push(Pause {
                    start: seconds(base[after - 1]),
                    end: seconds(base[after]),
                });
            }
        }
        recording
    }

    /// The drive's start line on the ground, 20 m wide.
    pub(crate) fn start_line(&self, drive: &Drive) -> GeoLine {
        let (place, at) = (self.geo.unwrap(), drive.line_state.unwrap());
        let side = |metres: f64| {
            let (sin, cos) = at.heading_rad.sin_cos();
            geo_point(place, at.x_m - metres * sin, at.y_m + metres * cos)
        };
        GeoLine {
            a: side(10.0),
            b: side(-10.0),
        }
    }
}

fn seconds(value: f64) -> crate::units::Seconds {
    crate::units::Seconds::new(value)
}

fn channel(role: ChannelRole, series: Series) -> Channel {
    Channel {
        role,
        kind: ChannelKind::Measured,
        unit: role.unit(),
        name: role.name().to_owned(),
        source: String::new(),
        source_unit: String::new(),
        series,
    }
}

/// Metres east and north of a place, by the series for the length of a degree.
fn geo_point(place: GeoPoint, x_m: f64, y_m: f64) -> GeoPoint {
    let phi = place.latitude_deg.to_radians();
    let north_m = 111_132.92 - 559.82 * (2.0 * phi).cos() + 1.175 * (4.0 * phi).cos();
    let east_m = 111_412.84 * phi.cos() - 93.5 * (3.0 * phi).cos() + 0.118 * (5.0 * phi).cos();
    GeoPoint {
        latitude_deg: place.latitude_deg + y_m / north_m,
        longitude_deg: place.longitude_deg + x_m / east_m,
    }
}

/// The recording of a drive with a counter that counts `later_m` behind the line.
pub(crate) fn counted_behind(drive: &Drive, logger: &Logger, later_m: f64) -> Recording {
    let mut recording = logger.log(drive);
    let counts_s = drive.passes_s(later_m);
    let times_s = Arc::clone(recording.channels[&ChannelRole::Speed].series.times_s());
    let values = times_s
        .iter()
        .map(|at_s| counts_s.partition_point(|counts_s| counts_s <= at_s) as f64)
        .collect();
    let series = Series::new(times_s, values).unwrap();
    recording
        .channels
        .insert(ChannelRole::Lap, channel(ChannelRole::Lap, series));
    recording
}
