//! Two made-up laps and their comparison, written out without the analysis: a round trip over a wavy closed curve.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use crate::analysis::{
    AlignmentBasis, AlignmentSummary, ComparedCorner, ComparedStraight, Comparison, Confidence, Corner,
    CornerClass, CornerFacts, DeltaTrace, Direction,
};
use crate::chart::DisplayUnits;
use crate::chart::compare::{CompareInput, DEFAULT_CHANNELS};
use crate::telemetry::{
    Channel, ChannelKind, ChannelRole, LabeledLap, Lap, LapKind, LapLabel, LapParts, Series, TimeBasis, Unit,
};
use crate::units::{Metres, Seconds};

/// What to make up.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) length_m: f64,
    pub(super) corners: u32,
    /// Samples of each lap.
    pub(super) samples: u32,
    pub(super) channels: Vec<ChannelRole>,
    pub(super) has_position: bool,
    pub(super) speed: fn(f64) -> f64,
    pub(super) names: [&'static str; 2],
    pub(super) circuit: &'static str,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            length_m: 2400.0,
            corners: 8,
            samples: 2400,
            channels: DEFAULT_CHANNELS.to_vec(),
            has_position: true,
            speed: |speed_mps| speed_mps,
            names: ["Alice Meyer", "Bob Tanaka"],
            circuit: "Grünwaldring",
        }
    }
}

/// The laps and the comparison that a [`CompareInput`] borrows.
pub(super) struct MadeUp {
    pub(super) wish: Wish,
    pub(super) a: LabeledLap,
    pub(super) b: LabeledLap,
    pub(super) comparison: Comparison,
}

impl Wish {
    pub(super) fn make(self) -> MadeUp {
        let (a, b) = (self.lap(9, 0.4), self.lap(13, 0.0));
        let comparison = self.compare(&a, &b);
        let [driver_a, driver_b] = self.names;
        MadeUp {
            a: labeled(driver_a, self.circuit, a),
            b: labeled(driver_b, self.circuit, b),
            wish: self,
            comparison,
        }
    }

    /// 0 on the straight, 1 at the apex of the nearest corner.
    fn bend(&self, station_m: f64) -> f64 {
        let phase = station_m / self.length_m * f64::from(self.corners) * TAU;
        ((0.35 - phase.cos()).max(0.0) / 1.35).powf(0.8)
    }

    /// Brakes `late` by a few metres and pays for it behind the apex.
    fn speed_mps(&self, station_m: f64, late: f64) -> f64 {
        let slow = 0.55 + 0.3 * (station_m / self.length_m * TAU * 1.5).sin();
        let shifted_m = station_m - late * 12.0 * (station_m / self.length_m * TAU * 2.0).cos();
        62.0 * (1.0 - slow * self.bend(shifted_m)) - late
    }

    fn lap(&self, number: u32, late: f64) -> Lap {
        let step_m = self.length_m / f64::from(self.samples - 1);
        let stations_m: Vec<f64> = (0..self.samples).map(|index| f64::from(index) * step_m).collect();
        let mut time_s = 0.0;
        let mut last_mps = self.speed_mps(0.0, late);
        let times_s: Vec<f64> = stations_m
            .iter()
            .map(|&station_m| {
                let speed_mps = self.speed_mps(station_m, late);
                if station_m > 0.0 {
                    time_s += step_m / f64::midpoint(speed_mps, last_mps);
                }
                last_mps = speed_mps;
                time_s
            })
            .collect();
        let value = |role: ChannelRole, station_m: f64| {
            let speed_mps = self.speed_mps(station_m, late);
            let change = self.speed_mps(station_m + 3.0, late) - speed_mps;
            let angle = station_m / self.length_m * TAU;
            let radius_deg = 0.0025 * (1.0 + 0.32 * (3.0 * angle).cos() + 0.12 * (5.0 * angle).sin());
            #[expect(clippy::wildcard_enum_match_arm, reason = "only a few roles are made up")]
            match role {
                ChannelRole::Speed => (self.speed)(speed_mps),
                ChannelRole::Throttle => (0.35 + change * 2.2).clamp(0.0, 1.0),
                ChannelRole::Brake => (-change * 0.45).clamp(0.0, 1.0),
                ChannelRole::Steering => (station_m / 90.0).sin() * self.bend(station_m),
                ChannelRole::Gear => (speed_mps / 11.0).floor().clamp(1.0, 6.0),
                ChannelRole::Latitude => 50.0 + radius_deg * angle.sin(),
                ChannelRole::Longitude => 8.0 + 1.9 * radius_deg * angle.cos(),
                other => unreachable!("{} is not made up", other.name()),
            }
        };
        let shared: std::sync::Arc<[f64]> = times_s.into();
        let mut roles = self.channels.clone();
        roles.push(ChannelRole::Speed);
        if self.has_position {
            roles.extend([ChannelRole::Latitude, ChannelRole::Longitude]);
        }
        let channels: BTreeMap<ChannelRole, Channel> = roles
            .into_iter()
            .map(|role| {
                let values = stations_m
                    .iter()
                    .map(|&station_m| value(role, station_m))
                    .collect();
                (
                    role,
                    channel(role, role.unit(), Series::new(shared.clone(), values).unwrap()),
                )
            })
            .collect();
        let distance = Series::new(shared.clone(), stations_m).unwrap();
        lap(
            number,
            Some(Seconds::new(*shared.last().unwrap())),
            distance,
            channels,
        )
    }

    fn compare(&self, a: &Lap, b: &Lap) -> Comparison {
        let mut distance_m: Vec<f64> = Vec::new();
        let mut station_m = 0.0;
        while station_m < self.length_m {
            distance_m.push(station_m);
            station_m += 1.0;
        }
        distance_m.push(self.length_m);
        let times = |lap: &Lap| -> Vec<f64> {
            let (times_s, own_m) = (lap.distance().times_s(), lap.distance().values());
            let at = Series::new(own_m.to_vec(), times_s.to_vec()).unwrap();
            at.at_each(&distance_m, crate::telemetry::Interpolation::Linear)
        };
        let (a_time_s, b_time_s) = (times(a), times(b));
        let delta_s: Vec<f64> = a_time_s
            .iter()
            .zip(&b_time_s)
            .map(|(a_s, b_s)| a_s - b_s)
            .collect();
        let delta_at = |station_m: f64| {
            Series::new(distance_m.clone(), delta_s.clone())
                .unwrap()
                .at(station_m, crate::telemetry::Interpolation::Linear)
        };
        let every_m = self.length_m / f64::from(self.corners.max(1));
        let corners: Vec<ComparedCorner> = (0..self.corners)
            .map(|index| {
                let apex_m = (f64::from(index) + 0.5) * every_m;
                let (entry_m, exit_m) = (apex_m - every_m * 0.28, apex_m + every_m * 0.24);
                ComparedCorner {
                    corner: Corner {
                        number: index + 1,
                        name: None,
                        direction: Direction::Left,
                        class: CornerClass::Medium,
                        entry: Metres::new(entry_m),
                        apex: Metres::new(apex_m),
                        exit: Metres::new(exit_m),
                    },
                    loss: Seconds::new(delta_at(exit_m) - delta_at(entry_m)),
                    entry_loss: Seconds::new(delta_at(apex_m) - delta_at(entry_m)),
                    mid_loss: Seconds::default(),
                    carried: Seconds::default(),
                    exit_loss: Seconds::new(delta_at(exit_m) - delta_at(apex_m)),
                    a: CornerFacts::default(),
                    b: CornerFacts::default(),
                }
            })
            .collect();
        let straight = |after_corner: u32, start_m: f64, end_m: f64| ComparedStraight {
            after_corner,
            start: Metres::new(start_m),
            end: Metres::new(end_m),
            loss: Seconds::new(delta_at(end_m) - delta_at(start_m)),
        };
        let mut straights = Vec::new();
        let mut at_m = 0.0;
        for compared in &corners {
            straights.push(straight(
                compared.corner.number - 1,
                at_m,
                compared.corner.entry.get(),
            ));
            at_m = compared.corner.exit.get();
        }
        straights.push(straight(self.corners, at_m, self.length_m));
        Comparison {
            delta: Seconds::new(*delta_s.last().unwrap()),
            alignment: AlignmentSummary {
                basis: AlignmentBasis::Position,
                confidence: Confidence::High,
                residual: Metres::new(0.84),
            },
            trace: DeltaTrace {
                a_distance_m: distance_m.clone(),
                b_distance_m: distance_m.clone(),
                distance_m,
                delta_s,
                a_time_s,
                b_time_s,
            },
            corners,
            straights,
            incidents: Vec::new(),
            findings: Vec::new(),
            gains: vec![],
            linked: Vec::new(),
            status: crate::analysis::Status::NothingToFix,
            warnings: Vec::new(),
        }
    }
}

impl MadeUp {
    pub(super) fn input(&self) -> CompareInput<'_> {
        CompareInput {
            words: crate::words::Words::default(),
            comparison: &self.comparison,
            a: &self.a,
            b: &self.b,
            others: &[],
            units: DisplayUnits::Metric,
            channels: &self.wish.channels,
            window: None,
            corner: None,
            map_up: crate::analysis::MapUp::default(),
            form: crate::chart::Form::Compact,
        }
    }
}

fn labeled(driver: &str, circuit: &str, lap: Lap) -> LabeledLap {
    LabeledLap {
        label: LapLabel {
            is_optimal: false,
            driver: driver.to_owned(),
            number: lap.number(),
            circuit: Some(circuit.to_owned()),
            car: Some("Toyota GR86".to_owned()),
        },
        lap,
    }
}

pub(super) fn channel(role: ChannelRole, unit: Unit, series: Series) -> Channel {
    Channel {
        role,
        kind: ChannelKind::Measured,
        unit,
        name: role.name().to_owned(),
        source: String::new(),
        source_unit: String::new(),
        series,
    }
}

/// The lap with one channel put in or replaced.
pub(super) fn with_channel(lap: &Lap, channel: Channel) -> Lap {
    let mut parts = lap.parts().clone();
    parts.channels.insert(channel.role, channel);
    Lap::new(parts).unwrap()
}

/// The lap without one channel.
pub(super) fn without(lap: &Lap, role: ChannelRole) -> Lap {
    let mut parts = lap.parts().clone();
    parts.channels.remove(&role);
    Lap::new(parts).unwrap()
}

fn lap(
    number: u32,
    time: Option<Seconds>,
    distance: Series,
    channels: BTreeMap<ChannelRole, Channel>,
) -> Lap {
    Lap::new(LapParts {
        number,
        kind: LapKind::Timed,
        valid: true,
        time,
        time_basis: TimeBasis::Stated,
        start: Seconds::default(),
        distance,
        channels,
    })
    .unwrap()
}
