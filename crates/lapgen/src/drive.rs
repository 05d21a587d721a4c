//! A driven session: what the car did, continuously in time, and the truth about its laps.
//!
//! Signs: lateral acceleration, yaw rate, curvature and steering are left-positive, longitudinal acceleration is
//! forward-positive. Between two nodes the acceleration is constant, so positions, speeds and times agree exactly.

use super::circuit::Circuit;
use super::plan::PlantedFault;

/// The state of the car at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moment {
    /// Seconds since the recording began.
    pub time_s: f64,
    /// Metres along the reference path, counting on from lap to lap; a multiple of the length is the start line.
    pub station_m: f64,
    /// Metres driven since the recording began.
    pub driven_m: f64,
    /// Speed.
    pub speed_mps: f64,
    /// Metres east of the circuit's origin.
    pub east_m: f64,
    /// Metres north of the circuit's origin.
    pub north_m: f64,
    /// Counter-clockwise from east, in radians, continuous over the session.
    pub heading_rad: f64,
    /// Curvature of the driven line.
    pub curvature_per_m: f64,
    /// Forward acceleration.
    pub long_accel_mps2: f64,
    /// Throttle pedal, 0 to 1.
    pub throttle: f64,
    /// Brake, 0 to 1 of the largest deceleration.
    pub brake: f64,
    /// Steering wheel angle.
    pub steering_rad: f64,
    /// Engine speed.
    pub rpm: f64,
    /// Metres above sea level.
    pub altitude_m: f64,
    /// Gear, from 1.
    pub gear: u32,
    /// Index into [`Drive::laps`].
    pub lap: usize,
}

impl Moment {
    /// Lateral acceleration, left positive.
    #[must_use]
    pub fn lat_accel_mps2(&self) -> f64 {
        self.speed_mps * self.speed_mps * self.curvature_per_m
    }

    /// Yaw rate, left positive.
    #[must_use]
    pub fn yaw_rate_radps(&self) -> f64 {
        self.speed_mps * self.curvature_per_m
    }

    /// Compass heading, clockwise from north, 0 to 360 degrees.
    #[must_use]
    pub fn compass_deg(&self) -> f64 {
        (90.0 - self.heading_rad.to_degrees()).rem_euclid(360.0)
    }
}

/// What a lap is, in truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LapKind {
    /// Line to line at speed.
    Timed,
    /// From the pit lane to the line.
    Out,
    /// From the line into the pit lane.
    In,
    /// From a standing start to the line.
    Standing,
    /// Only a part of the lap is in the recording.
    Partial,
}

/// What a driver did in one corner of one lap. Stations are metres from the start line on the reference path.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CornerPass {
    /// Number of the corner.
    pub corner: u32,
    /// Lowest speed.
    pub min_speed_mps: f64,
    /// Where the lowest speed was reached.
    pub min_speed_m: f64,
    /// Where the brake of this corner came on; `None` without braking.
    pub brake_on_m: Option<f64>,
    /// Where the brake was off again.
    pub brake_off_m: Option<f64>,
    /// Largest brake value, 0 to 1.
    pub brake_peak: f64,
    /// Where the throttle passed 5 % for the first time after the brake was released, or after the entry.
    pub throttle_on_m: Option<f64>,
    /// Where the throttle reached 95 % before the next corner.
    pub full_throttle_m: Option<f64>,
    /// Lowest gear between entry and exit.
    pub min_gear: u32,
    /// Engine speed at the first shift up behind the lowest speed.
    pub shift_up_rpm: Option<f64>,
    /// Seconds with both pedals released between the last throttle before and the first after the lowest speed.
    pub coast_s: f64,
    /// Seconds with both pedals released between the first full throttle behind the lowest speed and the next brake.
    pub lifted_s: f64,
}

/// The truth about one lap.
#[derive(Clone, Debug, PartialEq)]
pub struct TrueLap {
    /// 0 before the first crossing of the line, then 1, 2, 3 …
    pub number: u32,
    /// Kind.
    pub kind: LapKind,
    /// First moment inside, seconds since the recording began.
    pub start_s: f64,
    /// Last moment.
    pub end_s: f64,
    /// Lap time from crossing to crossing; `None` unless both crossings are in the recording.
    pub time_s: Option<f64>,
    /// Driven metres.
    pub driven_m: f64,
    /// The car stood still somewhere in the lap.
    pub stopped: bool,
    /// Planted faults.
    pub faults: Vec<PlantedFault>,
    /// What was done in each corner that lies inside.
    pub passes: Vec<CornerPass>,
}

impl TrueLap {
    /// The pass through a corner.
    #[must_use]
    pub fn pass(&self, corner: u32) -> Option<&CornerPass> {
        self.passes.iter().find(|pass| pass.corner == corner)
    }
}

/// A driven session.
#[derive(Clone, Debug, PartialEq)]
pub struct Drive {
    /// Where it was driven, with the true corners.
    pub circuit: Circuit,
    /// Name of the car.
    pub car_name: String,
    /// Brake pressure at a brake value of 1, in bar.
    pub brake_full_bar: f64,
    /// Wall clock at time 0, Unix time in seconds.
    pub started_unix_s: f64,
    /// Laps in driving order.
    pub laps: Vec<TrueLap>,
    /// The car's state at every node, time not decreasing.
    pub(super) nodes: Vec<Moment>,
}

impl Drive {
    /// Duration of the recording in seconds.
    #[must_use]
    pub fn duration_s(&self) -> f64 {
        self.nodes.last().map_or(0.0, |node| node.time_s) - self.first_s()
    }

    fn first_s(&self) -> f64 {
        self.nodes.first().map_or(0.0, |node| node.time_s)
    }

    /// Laps from crossing to crossing.
    pub fn timed_laps(&self) -> impl Iterator<Item = &TrueLap> {
        self.laps.iter().filter(|lap| lap.kind == LapKind::Timed)
    }

    /// The state at a time, held at both ends of the recording; `None` only for an empty recording.
    #[must_use]
    pub fn at(&self, time_s: f64) -> Option<Moment> {
        let after = self.nodes.partition_point(|node| node.time_s <= time_s);
        let Some(index) = after.checked_sub(1) else {
            return self.nodes.first().copied();
        };
        match (self.nodes.get(index), self.nodes.get(after)) {
            (Some(from), Some(to)) => Some(between(from, to, time_s)),
            (from, _) => from.copied(),
        }
    }

    /// The node states themselves, about every half metre.
    #[must_use]
    pub fn nodes(&self) -> &[Moment] {
        &self.nodes
    }

    /// A recording of one lap with `margin_s` seconds of its neighbors on both sides; time 0 is its new beginning.
    ///
    /// Neighbors become [`LapKind::Partial`] and lose their time. An unknown index gives an empty recording.
    #[must_use]
    pub fn around_lap(&self, index: usize, margin_s: f64) -> Self {
        let Some(lap) = self.laps.get(index) else {
            return Self {
                laps: Vec::new(),
                nodes: Vec::new(),
                ..self.clone()
            };
        };
        let from_s = (lap.start_s - margin_s).max(self.first_s());
        let to_s = (lap.end_s + margin_s).min(self.first_s() + self.duration_s());
        self.window(from_s, to_s)
    }

    /// The part of the recording between two times, as a recording that begins at time 0.
    #[must_use]
    pub fn window(&self, from_s: f64, to_s: f64) -> Self {
        let mut nodes: Vec<Moment> = self.at(from_s).into_iter().collect();
        nodes.extend(
            self.nodes
                .iter()
                .filter(|node| node.time_s > from_s && node.time_s < to_s),
        );
        nodes.extend(self.at(to_s));
        let first = nodes.first().copied().unwrap_or_default();
        let kept: Vec<(usize, &TrueLap)> = self
            .laps
            .iter()
            .enumerate()
            .filter(|(_, lap)| lap.end_s > from_s && lap.start_s < to_s)
            .collect();
        let first_lap = kept.first().map_or(0, |&(index, _)| index);
        let last_lap = kept.last().map_or(0, |&(index, _)| index);
        for node in &mut nodes {
            node.time_s -= from_s;
            node.driven_m -= first.driven_m;
            node.lap = node.lap.clamp(first_lap, last_lap) - first_lap;
        }
        let laps = kept
            .into_iter()
            .map(|(_, lap)| {
                let whole = lap.start_s >= from_s && lap.end_s <= to_s;
                let mut lap = lap.clone();
                lap.start_s = lap.start_s.max(from_s) - from_s;
                lap.end_s = lap.end_s.min(to_s) - from_s;
                if !whole {
                    lap.kind = LapKind::Partial;
                    lap.time_s = None;
                    lap.passes = Vec::new();
                }
                lap
            })
            .collect();
        Self {
            laps,
            nodes,
            started_unix_s: self.started_unix_s + from_s,
            ..self.clone()
        }
    }

    /// The same recording with its laps numbered from `first` on.
    #[must_use]
    pub fn numbered_from(mut self, first: u32) -> Self {
        for (lap, number) in self.laps.iter_mut().zip(first..) {
            lap.number = number;
        }
        self
    }
}

/// The state between two nodes under constant acceleration.
fn between(from: &Moment, to: &Moment, time_s: f64) -> Moment {
    let step_s = to.time_s - from.time_s;
    let gap_m = to.driven_m - from.driven_m;
    if step_s <= 0.0 {
        return *to;
    }
    let passed_s = (time_s - from.time_s).clamp(0.0, step_s);
    let gain_mps2 = (to.speed_mps - from.speed_mps) / step_s;
    let done_m = passed_s * (from.speed_mps + 0.5 * gain_mps2 * passed_s);
    let share = if gap_m > 0.0 {
        (done_m / gap_m).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let mix = |low: f64, high: f64| low + share * (high - low);
    Moment {
        time_s,
        station_m: mix(from.station_m, to.station_m),
        driven_m: mix(from.driven_m, to.driven_m),
        speed_mps: from.speed_mps + gain_mps2 * passed_s,
        east_m: mix(from.east_m, to.east_m),
        north_m: mix(from.north_m, to.north_m),
        heading_rad: mix(from.heading_rad, to.heading_rad),
        curvature_per_m: mix(from.curvature_per_m, to.curvature_per_m),
        long_accel_mps2: mix(from.long_accel_mps2, to.long_accel_mps2),
        throttle: mix(from.throttle, to.throttle),
        brake: mix(from.brake, to.brake),
        steering_rad: mix(from.steering_rad, to.steering_rad),
        rpm: mix(from.rpm, to.rpm),
        altitude_m: mix(from.altitude_m, to.altitude_m),
        gear: from.gear,
        lap: from.lap,
    }
}
