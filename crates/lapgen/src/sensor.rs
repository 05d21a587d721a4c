//! Logging a drive: rate, jitter, noise, quantization, repeated stamps, gaps, slow GPS.
//!
//! GPS error is a constant offset, plus a slow wander (first-order, half a minute), plus white noise per fix. The true
//! lap boundaries stay in the drive; a sample only says in which lap it was taken.

use super::drive::{Drive, Moment};
use super::random::Random;

/// No log has more rows; bounds memory.
const ROW_LIMIT: usize = 2_000_000;
/// Time constant of the GPS wander.
const WANDER_S: f64 = 30.0;

/// How a logger sees the car.
#[derive(Clone, Debug, PartialEq)]
pub struct SensorModel {
    /// Rows per second, 0.1 to 1000.
    pub rate_hz: f64,
    /// Rows are taken up to this much early or late; honest stamps, at most 0.45 of the interval.
    pub jitter_s: f64,
    /// GPS fixes per second; the position and GPS speed are held in between. `None`: with every row.
    pub gps_rate_hz: Option<f64>,
    /// White noise of a fix, standard deviation per axis.
    pub gps_noise_m: f64,
    /// Slow wander, standard deviation per axis.
    pub gps_wander_m: f64,
    /// Constant offset to the east.
    pub gps_east_m: f64,
    /// Constant offset to the north.
    pub gps_north_m: f64,
    /// Noise of the speed.
    pub speed_noise_mps: f64,
    /// The speed is rounded to this step; 0 for none.
    pub speed_step_mps: f64,
    /// Noise of accelerations.
    pub accel_noise_mps2: f64,
    /// Share of rows that repeat the stamp of the row before.
    pub repeated_share: f64,
    /// The logger computes when the line was crossed and adds a row at that moment.
    pub row_at_line: bool,
    /// Time spans without rows, in seconds of the recording.
    pub gaps_s: Vec<(f64, f64)>,
    /// Seed of all noise.
    pub seed: u64,
}

impl SensorModel {
    /// A simulator's own log: exact.
    #[must_use]
    pub const fn exact(rate_hz: f64) -> Self {
        Self {
            rate_hz,
            jitter_s: 0.0,
            gps_rate_hz: None,
            gps_noise_m: 0.0,
            gps_wander_m: 0.0,
            gps_east_m: 0.0,
            gps_north_m: 0.0,
            speed_noise_mps: 0.0,
            speed_step_mps: 0.0,
            accel_noise_mps2: 0.0,
            repeated_share: 0.0,
            row_at_line: false,
            gaps_s: Vec::new(),
            seed: 0,
        }
    }

    /// A good GPS logger: 5 cm noise per fix, half a metre of wander.
    #[must_use]
    pub fn gps(rate_hz: f64, seed: u64) -> Self {
        Self {
            gps_noise_m: 0.05,
            gps_wander_m: 0.5,
            speed_noise_mps: 0.03,
            accel_noise_mps2: 0.2,
            seed,
            ..Self::exact(rate_hz)
        }
    }
}

/// One row of a log: what was measured, and what a game would know.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// The measured state; `time_s` is the stamp.
    pub measured: Moment,
    /// Degrees north.
    pub latitude_deg: f64,
    /// Degrees east.
    pub longitude_deg: f64,
    /// Lateral acceleration, left positive.
    pub lat_accel_mps2: f64,
    /// This row holds a new fix.
    pub fresh_fix: bool,
    /// Number of the lap, 0 before the first crossing.
    pub lap_number: u32,
    /// Time since the lap began, exact.
    pub lap_time_s: f64,
    /// Metres driven since the lap began.
    pub lap_driven_m: f64,
    /// Share of the lap, 0 to 1, along the reference path.
    pub lap_share: f64,
    /// Time of the lap before, if it was complete.
    pub last_lap_s: Option<f64>,
}

impl Drive {
    /// The rows a logger writes.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "row numbers are small")]
    pub fn sample(&self, sensors: &SensorModel) -> Vec<Sample> {
        let interval_s = 1.0 / sensors.rate_hz.clamp(0.1, 1000.0);
        let mut clock = Random::labeled(sensors.seed, 1);
        let mut receiver = Receiver::new(sensors);
        let mut inertial = Random::labeled(sensors.seed, 2);
        let begun_m: Vec<f64> = self
            .laps
            .iter()
            .map(|lap| self.at(lap.start_s).map_or(0.0, |moment| moment.driven_m))
            .collect();
        let mut samples: Vec<Sample> = Vec::new();
        let mut stamps: Vec<(f64, bool)> = (0..ROW_LIMIT)
            .map(|row| {
                let jitter_s = sensors.jitter_s.min(0.45 * interval_s) * clock.between(-1.0, 1.0);
                let repeats = clock.unit() < sensors.repeated_share;
                ((row as f64 * interval_s + jitter_s).max(0.0), repeats)
            })
            .take_while(|&(time_s, _)| time_s <= self.duration_s() + 1e-9)
            .collect();
        if sensors.row_at_line {
            stamps.extend(self.laps.iter().skip(1).map(|lap| (lap.start_s, false)));
            stamps.sort_by(|a, b| a.0.total_cmp(&b.0));
        }
        for (time_s, repeats) in stamps {
            let Some(truth) = self.at(time_s) else { break };
            if sensors
                .gaps_s
                .iter()
                .any(|&(from_s, to_s)| (from_s..to_s).contains(&time_s))
            {
                continue;
            }
            let mut measured = truth;
            receiver.receive(&mut measured);
            let noise = sensors.accel_noise_mps2;
            measured.long_accel_mps2 += noise * inertial.normal();
            let lat_accel_mps2 = truth.lat_accel_mps2() + noise * inertial.normal();
            if repeats && let Some(before) = samples.last() {
                measured.time_s = before.measured.time_s;
            }
            let (latitude_deg, longitude_deg) = self.circuit.origin.locate(measured.east_m, measured.north_m);
            let Some(lap) = self.laps.get(truth.lap) else {
                continue;
            };
            let earlier = truth.lap.checked_sub(1).and_then(|index| self.laps.get(index));
            samples.push(Sample {
                measured,
                latitude_deg,
                longitude_deg,
                lat_accel_mps2,
                fresh_fix: receiver.fresh,
                lap_number: lap.number,
                lap_time_s: (time_s - lap.start_s).max(0.0),
                lap_driven_m: (truth.driven_m - begun_m.get(truth.lap).copied().unwrap_or(0.0)).max(0.0),
                // A few micrometres of tolerance, so that a crossing reads 0 and not almost 1.
                lap_share: (truth.station_m / self.circuit.length_m + 1e-9).rem_euclid(1.0),
                last_lap_s: earlier.and_then(|lap| lap.time_s),
            });
        }
        samples
    }
}

/// A GPS receiver: holds its fix between updates.
struct Receiver<'model> {
    sensors: &'model SensorModel,
    stream: Random,
    wander_m: (f64, f64),
    last_s: f64,
    next_fix_s: f64,
    fix: (f64, f64, f64),
    fresh: bool,
}

impl<'model> Receiver<'model> {
    fn new(sensors: &'model SensorModel) -> Self {
        let mut stream = Random::labeled(sensors.seed, 3);
        let wander_m = (
            sensors.gps_wander_m * stream.normal(),
            sensors.gps_wander_m * stream.normal(),
        );
        Self {
            sensors,
            stream,
            wander_m,
            last_s: 0.0,
            next_fix_s: 0.0,
            fix: (0.0, 0.0, 0.0),
            fresh: false,
        }
    }

    /// Replaces position and speed of `moment` by what the receiver says.
    fn receive(&mut self, moment: &mut Moment) {
        self.fresh = moment.time_s >= self.next_fix_s;
        if self.fresh {
            let kept = (-(moment.time_s - self.last_s).max(0.0) / WANDER_S).exp();
            let pushed = self.sensors.gps_wander_m * (1.0 - kept * kept).sqrt();
            self.wander_m.0 = kept * self.wander_m.0 + pushed * self.stream.normal();
            self.wander_m.1 = kept * self.wander_m.1 + pushed * self.stream.normal();
            self.last_s = moment.time_s;
            if let Some(rate_hz) = self.sensors.gps_rate_hz {
                // Fixes keep the receiver's own clock, whatever the rows do.
                let interval_s = 1.0 / rate_hz.max(0.01);
                self.next_fix_s = interval_s * ((moment.time_s / interval_s).floor() + 1.0);
            }
            let white = self.sensors.gps_noise_m;
            let noisy_mps = moment.speed_mps + self.sensors.speed_noise_mps * self.stream.normal();
            let step_mps = self.sensors.speed_step_mps;
            let stepped_mps = if step_mps > 0.0 {
                (noisy_mps / step_mps).round() * step_mps
            } else {
                noisy_mps
            };
            self.fix = (
                moment.east_m + self.sensors.gps_east_m + self.wander_m.0 + white * self.stream.normal(),
                moment.north_m + self.sensors.gps_north_m + self.wander_m.1 + white * self.stream.normal(),
                stepped_mps.max(0.0),
            );
        }
        (moment.east_m, moment.north_m, moment.speed_mps) = self.fix;
    }
}
