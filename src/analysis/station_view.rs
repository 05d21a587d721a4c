//! A lap's channels at the stations of the reference: what facts are read from.
//!
//! Pedals are brought to one scale for both laps of a comparison, so that "fully open" and "braking" mean the same
//! in both. Missing stays missing.

use super::comparison::DeltaTrace;
use super::corner_facts::BrakeKind;
use super::signal::smoothed;
use super::stuck_brake;
use crate::telemetry::{Channel, ChannelKind, ChannelRole, Interpolation, Lap, Series, Unit, ranked};
use std::sync::Arc;

/// A brake logged as pressure: less than this at its strongest is no braking at all, bar.
const MIN_PEAK_BAR: f64 = 2.0;
/// A pedal that never passes this share of its range was not logged.
const MIN_PEAK_RATIO: f64 = 0.3;

/// Slower than this, lateral acceleration over speed tells nothing, m/s.
const SLOWEST_MPS: f64 = 3.0;
/// A lap that reaches less is not driven at any limit, m/s².
const MIN_GRIP_MPS2: f64 = 2.0;

/// One lap at every station. All of one length.
#[derive(Clone, Debug)]
pub(crate) struct StationView {
    /// Seconds since the line.
    pub(crate) time_s: Vec<f64>,
    /// Speed in m/s.
    pub(crate) speed_mps: Vec<f64>,
    /// Acceleration along the track in m/s², from speed.
    pub(crate) gain_mps2: Vec<f64>,
    /// 0 closed to 1 open, on the scale of both laps.
    pub(crate) throttle: Option<Vec<f64>>,
    /// In the unit of the channel.
    pub(crate) brake: Option<Vec<f64>>,
    /// Gear.
    pub(crate) gear: Option<Vec<f64>>,
    /// Engine speed.
    pub(crate) rpm: Option<Vec<f64>>,
    /// How much the car turns, to the left positive, in the unit of the signal that all laps have.
    pub(crate) turning: Option<Vec<f64>>,
    /// How fast the car turns, to the left positive, rad/s.
    pub(crate) turn_rate: Option<Vec<f64>>,
    /// Acceleration along and across the track together, m/s².
    pub(crate) combined_mps2: Option<Vec<f64>>,
    /// Own distance, metres.
    pub(crate) own_m: Vec<f64>,
    /// Seconds between two samples of the brake, or of the speed where braking is estimated.
    pub(crate) brake_step_s: f64,
    /// Seconds between two samples of the throttle.
    pub(crate) throttle_step_s: f64,
}

/// How the pedals of two laps read, found on both together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct PedalScale {
    /// Throttle values that mean closed and open; `None` without a usable throttle in both laps.
    pub(crate) throttle: Option<(f64, f64)>,
    /// Strongest braking, in the unit of the brake channel; `None` without a usable brake in both laps.
    pub(crate) brake_peak: Option<f64>,
    /// What the brake channel measures; `None` as above.
    pub(crate) brake_kind: Option<BrakeKind>,
    /// The signal that shows in every lap how the car turns.
    pub(crate) turning: Option<ChannelRole>,
    /// Every lap has its lateral acceleration.
    pub(crate) lateral: bool,
    /// The sensor that tells in every lap how fast the car turns: a gyroscope, else lateral acceleration over speed.
    pub(crate) turn_rate: Option<ChannelRole>,
}

impl PedalScale {
    /// Of all laps together. A pedal counts where every lap has it in one unit.
    pub(crate) fn of(laps: &[&Lap]) -> Self {
        let logged = |role| {
            let channels: Option<Vec<&Channel>> = laps
                .iter()
                .map(|lap| {
                    lap.channel(role)
                        .filter(|channel| channel.kind != ChannelKind::Estimated)
                })
                .collect();
            channels.filter(|channels| {
                channels.windows(2).all(|pair| {
                    pair.iter()
                        .all(|channel| Some(channel.unit) == pair.first().map(|c| c.unit))
                })
            })
        };
        let extremes = |channels: &[&Channel]| {
            let values = || {
                channels
                    .iter()
                    .flat_map(|channel| channel.series.values().iter().copied())
            };
            (
                values().fold(f64::INFINITY, f64::min),
                values().fold(f64::NEG_INFINITY, f64::max),
            )
        };
        let throttle = logged(ChannelRole::Throttle).and_then(|channels| {
            let (low, high) = extremes(&channels);
            // Some pedals rest at 15 % and end at 80 %; one that was never released has no zero to find.
            let closed = if low < 0.3 { low.max(0.0) } else { 0.0 };
            (high - closed >= MIN_PEAK_RATIO).then_some((closed, high.min(1.0)))
        });
        let brake = logged(ChannelRole::Brake).filter(|_| !laps.iter().any(|lap| stuck_brake::sticks(lap)));
        let unit = brake
            .as_ref()
            .and_then(|channels| channels.first().map(|channel| channel.unit));
        let needed = if unit == Some(Unit::Bar) {
            MIN_PEAK_BAR
        } else {
            MIN_PEAK_RATIO
        };
        let brake_peak = brake
            .map(|channels| extremes(&channels).1)
            .filter(|peak| *peak >= needed);
        let brake_kind = brake_peak.map(|_| match unit {
            Some(Unit::Bar) => BrakeKind::Pressure,
            Some(Unit::OnOff) => BrakeKind::OnOff,
            _ => BrakeKind::Share,
        });
        // The hands come first: they turn in before the car does.
        let turning = [ChannelRole::Steering, ChannelRole::YawRate, ChannelRole::LatAccel]
            .into_iter()
            .find(|role| logged(*role).is_some_and(|channels| !channels.is_empty()));
        Self {
            throttle,
            brake_peak,
            brake_kind,
            turning,
            lateral: logged(ChannelRole::LatAccel).is_some(),
            turn_rate: [ChannelRole::YawRate, ChannelRole::LatAccel]
                .into_iter()
                .find(|role| logged(*role).is_some()),
        }
    }
}

impl StationView {
    /// The lap looked at, at the stations of a trace. Own distances are on the reference's count.
    pub(crate) fn of_lap(a: &Lap, b: &Lap, trace: &DeltaTrace, scale: &PedalScale) -> Self {
        let (a_m, b_m) = (a.length().get(), b.length().get());
        let ratio = if a_m > 0.0 { b_m / a_m } else { 1.0 };
        let own_m = trace.a_distance_m.iter().map(|at_m| at_m * ratio).collect();
        Self::new(a, trace.a_time_s.clone(), own_m, &trace.distance_m, scale)
    }

    /// The reference alone, at the stations of a trace.
    pub(crate) fn of_reference(b: &Lap, trace: &DeltaTrace, scale: &PedalScale) -> Self {
        Self::new(
            b,
            trace.b_time_s.clone(),
            trace.b_distance_m.clone(),
            &trace.distance_m,
            scale,
        )
    }

    /// A lap at these times; `stations_m` and `own_m` have one value per time.
    fn new(lap: &Lap, time_s: Vec<f64>, own_m: Vec<f64>, stations_m: &[f64], scale: &PedalScale) -> Self {
        let sampler = Sampler::new(lap.speed().times_s(), &time_s);
        let at = |role: ChannelRole| {
            let series = &lap.channel(role)?.series;
            Some(if Arc::ptr_eq(series.times_s(), lap.speed().times_s()) {
                sampler.read(series.values(), role.interpolation())
            } else {
                series.at_each(&time_s, role.interpolation())
            })
        };
        let step_s = |role: ChannelRole| lap.channel(role).map_or(1.0, |channel| step_s(&channel.series));
        let speed_mps = sampler.read(lap.speed().values(), Interpolation::Linear);
        let throttle = scale.throttle.and_then(|(closed, open)| {
            let values = at(ChannelRole::Throttle)?;
            Some(
                values
                    .iter()
                    .map(|value| ((value - closed) / (open - closed)).clamp(0.0, 1.0))
                    .collect(),
            )
        });
        let brake = scale.brake_peak.and_then(|_| at(ChannelRole::Brake));
        let gain_mps2 = gain_mps2(&speed_mps, stations_m);
        let lateral_mps2 = (scale.lateral).then(|| at(ChannelRole::LatAccel)).flatten();
        let combined_mps2 = lateral_mps2.map(|lateral_mps2| {
            smoothed(&lateral_mps2, 10.0)
                .iter()
                .zip(&gain_mps2)
                .map(|(lateral, gain)| (lateral * lateral + gain * gain).sqrt())
                .collect()
        });
        let turn_rate = scale.turn_rate.and_then(|role| {
            let mut turns = at(role)?;
            if role == ChannelRole::LatAccel {
                for (turns, speed_mps) in turns.iter_mut().zip(&speed_mps) {
                    *turns /= speed_mps.max(SLOWEST_MPS);
                }
            }
            Some(turns)
        });
        Self {
            turn_rate,
            turning: scale.turning.and_then(at).map(|turning| smoothed(&turning, 10.0)),
            combined_mps2,
            gain_mps2,
            throttle,
            brake_step_s: step_s(if brake.is_some() {
                ChannelRole::Brake
            } else {
                ChannelRole::Speed
            }),
            throttle_step_s: step_s(ChannelRole::Throttle),
            brake,
            gear: at(ChannelRole::Gear),
            rpm: at(ChannelRole::Rpm),
            own_m,
            speed_mps,
            time_s,
        }
    }

    /// Number of stations.
    pub(crate) fn len(&self) -> usize {
        self.time_s.len()
    }

    /// What the lap reaches together along and across, m/s²: exceeded on 2 % of the way. `None` for a parked car.
    pub(crate) fn grip_limit_mps2(&self) -> Option<f64> {
        let reached_mps2 = self.combined_mps2.iter().flatten().copied();
        let limit_mps2 = ranked(reached_mps2, |n| n.saturating_sub(1) * 98 / 100)?;
        (limit_mps2 > MIN_GRIP_MPS2).then_some(limit_mps2)
    }
}

/// Mean seconds between two samples; a single one tells nothing for a second.
fn step_s(series: &Series) -> f64 {
    let (first_s, last_s) = series.span_s();
    let steps = series.len().saturating_sub(1);
    if steps == 0 {
        1.0
    } else {
        (last_s - first_s) / steps as f64
    }
}

/// Where many times lie between the samples of one time base, for all channels that share it.
struct Sampler {
    /// Sample before, and the share of the way to the next.
    places: Vec<(usize, f64)>,
}

impl Sampler {
    fn new(samples_s: &[f64], time_s: &[f64]) -> Self {
        let last = samples_s.len().saturating_sub(1);
        let mut before = 0;
        let places = time_s
            .iter()
            .map(|&now_s| {
                while before < last && samples_s.get(before + 1).is_some_and(|&next_s| next_s <= now_s) {
                    before += 1;
                }
                let from_s = samples_s.get(before).copied().unwrap_or_default();
                let share = match samples_s.get(before + 1) {
                    Some(&next_s) if now_s > from_s => (now_s - from_s) / (next_s - from_s),
                    _ => 0.0,
                };
                (before, share)
            })
            .collect();
        Self { places }
    }

    fn read(&self, values: &[f64], interpolation: Interpolation) -> Vec<f64> {
        let value = |i: usize| values.get(i).copied().unwrap_or_default();
        match interpolation {
            Interpolation::Hold => self.places.iter().map(|&(before, _)| value(before)).collect(),
            Interpolation::Linear => self
                .places
                .iter()
                .map(|&(before, share)| {
                    let from = value(before);
                    match values.get(before + 1) {
                        Some(next) if share > 0.0 => from + share * (next - from),
                        _ => from,
                    }
                })
                .collect(),
        }
    }
}

/// Half the change of squared speed per metre, smoothed over 10 m.
fn gain_mps2(speed_mps: &[f64], stations_m: &[f64]) -> Vec<f64> {
    let last = speed_mps.len().saturating_sub(1);
    let value = |values: &[f64], i: usize| values.get(i).copied().unwrap_or_default();
    let gain: Vec<f64> = (0..speed_mps.len())
        .map(|i| {
            let (before, after) = (i.saturating_sub(1), (i + 1).min(last));
            let step_m = value(stations_m, after) - value(stations_m, before);
            let rise = value(speed_mps, after).powi(2) - value(speed_mps, before).powi(2);
            if step_m > 0.0 { rise / (2.0 * step_m) } else { 0.0 }
        })
        .collect();
    smoothed(&gain, 10.0)
}
