//! Laps with one planted fault, on random circuits in random cars, against a lap of the same driver without it.
//!
//! Both laps vary as the driver varies (braking points, grip in use, throttle, line), each logged by its own receiver.
//! What the fault costs is the difference to the same lap driven without it. A case is right when the finding that is worth
//! most names the planted corner, the cause, and that time.

use lapgen::{
    Car, Circuit, CornerPass, Drive, DriverStyle, Fault, LapPlan, Random, SensorModel, TrueCorner,
    simulate_session,
};
use pacenote::testing::analysis::{Cause, CompareSettings, ComparedCorner, Comparison, Finding, compare};
use pacenote::testing::telemetry::{ChannelRole, Lap, Unit};

use super::logged_lap::{LoggedLap, switched, without};

/// A time is right within this share of what the fault costs …
const RIGHT_SHARE: f64 = 0.25;
/// … or within this, seconds.
const RIGHT_S: f64 = 0.05;
/// Corners closer to each other are linked, metres.
const LINKED_M: f64 = 60.0;

/// A fault that costs less is within what the driver varies by, and is planted in another corner, seconds.
const LEAST_COST_S: f64 = 0.1;

/// A fault that costs more is an accident and no way of driving, seconds.
const MOST_COST_S: f64 = 0.8;
/// Where the lap without the fault trails the brake for less, there is nothing to let go of too soon, metres.
const LEAST_TRAIL_M: f64 = 8.0;
/// The lowest speed has to lie so much further along to count as late, metres.
const LATE_APEX_M: f64 = 8.0;

/// A fault to plant, by the name it stands under in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    BrakesEarly,
    Coasts,
    SlowApex,
    LateThrottle,
    WideLine,
    BrakesSoft,
    ReleasesAbruptly,
    LateApex,
    Lifts,
    ShortShifts,
    WrongGear,
}

impl Kind {
    pub(crate) const ALL: [Self; 11] = [
        Self::BrakesEarly,
        Self::Coasts,
        Self::SlowApex,
        Self::LateThrottle,
        Self::WideLine,
        Self::BrakesSoft,
        Self::ReleasesAbruptly,
        Self::LateApex,
        Self::Lifts,
        Self::ShortShifts,
        Self::WrongGear,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::BrakesEarly => "brakes 12 to 20 m early",
            Self::Coasts => "coasts 0.4 to 0.6 s",
            Self::SlowApex => "5 to 8 km/h slow at the apex",
            Self::LateThrottle => "throttle 15 to 25 m late",
            Self::WideLine => "line 3 to 4 m wide",
            Self::BrakesSoft => "brakes with 65 to 80 % of the force",
            Self::ReleasesAbruptly => "lets go of the brake before turning",
            Self::LateApex => "tightens late, slowest 8 m or more later",
            Self::Lifts => "lifts for 0.4 to 0.6 s after the throttle",
            Self::ShortShifts => "shifts up at 78 to 88 % of the engine speed",
            Self::WrongGear => "one gear too high",
        }
    }

    /// What the finding has to say.
    pub(crate) const fn cause(self) -> Cause {
        match self {
            Self::BrakesEarly => Cause::BrakesEarly,
            Self::Coasts => Cause::Coasts,
            Self::SlowApex => Cause::OverSlows,
            Self::LateThrottle => Cause::WaitsForThrottle,
            Self::WideLine => Cause::RunsWide,
            Self::BrakesSoft => Cause::BrakesSoft,
            Self::ReleasesAbruptly => Cause::ReleasesAbruptly,
            Self::LateApex => Cause::LateApex,
            Self::Lifts => Cause::LiftsAfterThrottle,
            Self::ShortShifts => Cause::ShortShifts,
            Self::WrongGear => Cause::WrongGear,
        }
    }

    fn fault(self, stream: &mut Random) -> Fault {
        match self {
            Self::BrakesEarly => Fault::BrakesEarly {
                by_m: stream.between(12.0, 20.0),
            },
            Self::Coasts => Fault::Coasts {
                for_s: stream.between(0.4, 0.6),
            },
            Self::SlowApex => Fault::SlowApex {
                by_mps: stream.between(5.0, 8.0) / 3.6,
            },
            Self::LateThrottle => Fault::LateThrottle {
                by_m: stream.between(15.0, 25.0),
            },
            Self::WideLine => Fault::WideLine {
                by_m: stream.between(3.0, 4.0),
            },
            Self::BrakesSoft => Fault::BrakesSoft {
                share: stream.between(0.65, 0.8),
            },
            Self::ReleasesAbruptly => Fault::ReleasesAbruptly,
            Self::LateApex => Fault::LateApex {
                by_m: stream.between(2.5, 4.0),
            },
            Self::Lifts => Fault::Lifts {
                for_s: stream.between(0.4, 0.6),
            },
            Self::ShortShifts => Fault::ShortShifts {
                share: stream.between(0.78, 0.88),
            },
            Self::WrongGear => Fault::GearTooHigh,
        }
    }

    /// Whether a fault that was driven is in the log at all: gears are whole, and not every way out has a shift.
    fn shows(self, driven: &CornerPass, without: &CornerPass) -> bool {
        match self {
            Self::WrongGear => driven.min_gear > without.min_gear,
            Self::ShortShifts => match (driven.shift_up_rpm, without.shift_up_rpm) {
                (Some(driven), Some(without)) => driven < without,
                _ => false,
            },
            Self::ReleasesAbruptly => match (driven.brake_off_m, without.brake_off_m) {
                (Some(driven_m), Some(without_m)) => without_m - driven_m >= LEAST_TRAIL_M,
                _ => false,
            },
            Self::LateApex => driven.min_speed_m - without.min_speed_m >= LATE_APEX_M,
            Self::BrakesEarly
            | Self::Coasts
            | Self::SlowApex
            | Self::LateThrottle
            | Self::WideLine
            | Self::BrakesSoft
            | Self::Lifts => true,
        }
    }

    /// A fault shows only where there is something to do wrong.
    fn fits(self, pass: &CornerPass) -> bool {
        let slows = pass.brake_on_m.is_some() && pass.brake_peak > 0.4;
        match self {
            Self::BrakesEarly
            | Self::SlowApex
            | Self::WideLine
            | Self::BrakesSoft
            | Self::ReleasesAbruptly
            | Self::LateApex => slows,
            Self::Coasts | Self::LateThrottle | Self::Lifts | Self::ShortShifts | Self::WrongGear => {
                slows && pass.full_throttle_m.is_some()
            }
        }
    }
}

/// How the planted corner lies to its neighbors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Situation {
    Alone,
    /// The next turning the other way is within 60 m: chicanes and esses.
    Chicane,
    /// The next turning the same way is within 60 m: a double apex, or a corner that tightens.
    DoubleApex,
    /// Behind it comes a bend that is driven flat.
    BeforeFlat,
}

impl Situation {
    pub(crate) const ALL: [Self; 4] = [Self::Alone, Self::Chicane, Self::DoubleApex, Self::BeforeFlat];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Alone => "a corner alone",
            Self::Chicane => "within 60 m of a corner to the other side",
            Self::DoubleApex => "within 60 m of a corner to the same side",
            Self::BeforeFlat => "before a bend driven flat",
        }
    }

    fn of(circuit: &Circuit, corner: &TrueCorner, drive: &Drive) -> Self {
        let n = circuit.corners.len();
        let at = circuit
            .corners
            .iter()
            .position(|of| of.number == corner.number)
            .unwrap();
        let (before, after) = (&circuit.corners[(at + n - 1) % n], &circuit.corners[(at + 1) % n]);
        let gap_m =
            |from: &TrueCorner, to: &TrueCorner| (to.entry_m - from.exit_m).rem_euclid(circuit.length_m);
        let linked = [(gap_m(before, corner), before), (gap_m(corner, after), after)];
        let near = |same: bool| {
            linked
                .iter()
                .any(|(gap_m, other)| *gap_m < LINKED_M && (other.turn == corner.turn) == same)
        };
        if is_flat(circuit, after, drive) {
            Self::BeforeFlat
        } else if near(false) {
            Self::Chicane
        } else if near(true) {
            Self::DoubleApex
        } else {
            Self::Alone
        }
    }
}

/// Whether a bend is driven on full throttle.
fn is_flat(circuit: &Circuit, bend: &TrueCorner, drive: &Drive) -> bool {
    let lap = drive.laps.iter().position(|lap| lap.time_s.is_some()).unwrap();
    let line_m = drive.at(drive.laps[lap].start_s).unwrap().station_m;
    let station_m = |of: f64| line_m + of.min(circuit.length_m);
    drive
        .nodes()
        .iter()
        .filter(|node| (station_m(bend.entry_m)..station_m(bend.exit_m)).contains(&node.station_m))
        .all(|node| node.throttle > 0.97)
}

/// Who wrote the laps down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Logger {
    Game,
    Receiver,
    Coarse,
    Phone,
    OnOff,
    NoBrake,
    NoPosition,
}

impl Logger {
    pub(crate) const ALL: [Self; 7] = [
        Self::Game,
        Self::Receiver,
        Self::Coarse,
        Self::Phone,
        Self::OnOff,
        Self::NoBrake,
        Self::NoPosition,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Game => "game, 60 Hz, exact",
            Self::Receiver => "receiver, 25 Hz, wanders by 0.5 m",
            Self::Coarse => "receiver, 10 Hz, noise 0.3 m, wanders by 1 m",
            Self::Phone => "receiver, 20 Hz, noise 0.5 m, wanders by 2.5 m",
            Self::OnOff => "brake only on and off, 25 Hz",
            Self::NoBrake => "no brake channel, 20 Hz",
            Self::NoPosition => "no position, 25 Hz",
        }
    }

    /// Whether brake and position are all there: these are held to the full figures.
    pub(crate) const fn is_whole(self) -> bool {
        matches!(self, Self::Game | Self::Receiver | Self::Coarse | Self::Phone)
    }

    fn sensors(self, seed: u64) -> SensorModel {
        let wandering = |rate_hz: f64, noise_m: f64, wander_m: f64| SensorModel {
            gps_noise_m: noise_m,
            gps_wander_m: wander_m,
            ..SensorModel::gps(rate_hz, seed)
        };
        match self {
            Self::Game => SensorModel::exact(60.0),
            Self::Receiver | Self::OnOff | Self::NoPosition => SensorModel::gps(25.0, seed),
            Self::Coarse => wandering(10.0, 0.3, 1.0),
            Self::Phone => wandering(20.0, 0.5, 2.5),
            Self::NoBrake => SensorModel::gps(20.0, seed),
        }
    }

    fn log(self, drive: &Drive, lap: usize, seed: u64) -> LoggedLap {
        let mut logged = LoggedLap::of_drive(drive, lap, &self.sensors(seed), 1.0);
        match self {
            Self::OnOff => logged.lap = switched(&logged.lap, ChannelRole::Brake, Unit::OnOff),
            Self::NoBrake => logged.lap = without(&logged.lap, &[ChannelRole::Brake]),
            Self::NoPosition => {
                logged.lap = without(&logged.lap, &[ChannelRole::Latitude, ChannelRole::Longitude]);
            }
            Self::Game | Self::Receiver | Self::Coarse | Self::Phone => {}
        }
        logged
    }
}

/// One case: what was planted where, and what was found.
pub(crate) struct Case {
    pub(crate) comparison: Comparison,
    pub(crate) situation: Situation,
    pub(crate) logger: Logger,
    /// What the fault costs, seconds.
    pub(crate) cost_s: f64,
    pub(crate) laps: [Lap; 2],
    /// Where the planted corner is slowest, on the reference's own distance.
    pub(crate) place_m: f64,
    pub(crate) drives: [Drive; 2],
    /// The lap of the fault, driven without it.
    pub(crate) without: Drive,
    pub(crate) reference: LoggedLap,
    /// The planted corner, by its number in the generator.
    pub(crate) planted: u32,
    log_seed: u64,
}

/// Whose lap the reference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rival {
    /// The same driver's.
    Own,
    /// Somebody's who uses more of the grip everywhere, about half a second a lap.
    Faster,
}

impl Rival {
    /// Share of the grip that the reference uses; a steady driver uses 0.955.
    const fn commitment(self) -> f64 {
        match self {
            Self::Own => 0.955,
            Self::Faster => 0.968,
        }
    }
}

impl Case {
    /// Case number `seed` of a kind; without a kind, both laps are driven without a fault.
    pub(crate) fn new(kind: Option<Kind>, seed: u64) -> Self {
        let logger = Logger::ALL[[0, 1, 1, 2, 3, 3, 4, 5, 6][(seed % 9) as usize]];
        Self::logged(kind, seed, logger)
    }

    /// The same against a faster driver.
    pub(crate) fn against_faster(kind: Kind, seed: u64) -> Self {
        let logger = [Logger::Game, Logger::Receiver, Logger::Coarse, Logger::Phone][(seed % 4) as usize];
        Self::against(Some(kind), seed, logger, Rival::Faster)
    }

    /// The same with a logger of choice.
    pub(crate) fn logged(kind: Option<Kind>, seed: u64, logger: Logger) -> Self {
        Self::against(kind, seed, logger, Rival::Own)
    }

    fn against(kind: Option<Kind>, seed: u64, logger: Logger, rival: Rival) -> Self {
        let mut stream = Random::labeled(seed, kind.map_or(99, |kind| kind as u64));
        loop {
            // A circuit without a corner for this fault is no case.
            if let Some(case) = Self::on_a_circuit(kind, logger, rival, &mut stream) {
                return case;
            }
        }
    }

    fn on_a_circuit(kind: Option<Kind>, logger: Logger, rival: Rival, stream: &mut Random) -> Option<Self> {
        let circuit = if stream.is(0.2) {
            Circuit::random(stream.next_u64()).unwrap()
        } else {
            Circuit::chained(stream.next_u64()).unwrap()
        };
        let car = [Car::gt(), Car::hatchback(), Car::prototype(), Car::formula()][stream.below(4)].clone();
        let style = DriverStyle {
            trail_braking: stream.between(0.5, 1.0),
            ..DriverStyle::steady(stream.next_u64())
        };
        let clean = LapPlan::flying(style);
        let seeds = [stream.next_u64(), stream.next_u64()];
        let ahead = LapPlan::flying(DriverStyle {
            commitment: rival.commitment(),
            ..style
        });
        let reference = simulate_session(&circuit, &car, &[ahead], seeds[0]);
        let timed = |drive: &Drive| drive.laps.iter().position(|lap| lap.time_s.is_some()).unwrap();
        let time_s = |drive: &Drive| drive.laps[timed(drive)].time_s.unwrap();
        let drive = |plan: LapPlan| simulate_session(&circuit, &car, &[plan], seeds[1]);
        let without = drive(clean.clone());
        let mut usable: Vec<u32> = reference.laps[timed(&reference)]
            .passes
            .iter()
            .filter(|pass| kind.is_none_or(|kind| kind.fits(pass)))
            .map(|pass| pass.corner)
            .collect();
        let (corner, driven) = loop {
            if usable.is_empty() {
                return None;
            }
            let corner = usable.swap_remove(stream.below(usable.len()));
            let Some(kind) = kind else {
                break (corner, without.clone());
            };
            let driven = drive(clean.clone().with_fault(corner, kind.fault(stream)));
            let pass = |drive: &Drive| drive.laps[timed(drive)].pass(corner).copied();
            let shows = pass(&driven)
                .zip(pass(&without))
                .is_some_and(|(driven, without)| kind.shows(&driven, &without));
            if shows && (LEAST_COST_S..MOST_COST_S).contains(&(time_s(&driven) - time_s(&without))) {
                break (corner, driven);
            }
        };
        let (a, b) = (
            logger.log(&driven, timed(&driven), seeds[0] ^ 7),
            logger.log(&reference, timed(&reference), seeds[1] ^ 7),
        );
        let built = circuit.corner(corner).unwrap();
        let slowest_m = reference.laps[timed(&reference)]
            .pass(corner)
            .map_or(built.apex_m, |pass| pass.min_speed_m);
        Some(Self {
            comparison: compare(&a.lap, &b.lap, &CompareSettings::default()).ok()?,
            situation: Situation::of(&circuit, built, &reference),
            logger,
            cost_s: time_s(&driven) - time_s(&without),
            laps: [a.lap, b.lap.clone()],
            place_m: b.own_m(slowest_m),
            drives: [driven, reference],
            without,
            reference: b,
            planted: corner,
            log_seed: seeds[0] ^ 7,
        })
    }

    /// The lap without the fault against the same reference, by the same logger.
    pub(crate) fn comparison_without(&self) -> Option<Comparison> {
        let lap = self.without.laps.iter().position(|lap| lap.time_s.is_some())?;
        let logged = self.logger.log(&self.without, lap, self.log_seed);
        compare(&logged.lap, &self.laps[1], &CompareSettings::default()).ok()
    }

    /// What was truly done in the planted corner: with the fault, and without it.
    pub(crate) fn passes(&self) -> Option<[CornerPass; 2]> {
        let pass = |drive: &Drive| {
            let lap = drive.laps.iter().find(|lap| lap.time_s.is_some())?;
            lap.pass(self.planted).copied()
        };
        Some([pass(&self.drives[0])?, pass(&self.without)?])
    }

    pub(crate) fn top(&self) -> Option<&Finding> {
        self.comparison.findings.first()
    }

    /// Number of the corner that is nearest to the planted one.
    pub(crate) fn nearest(&self) -> Option<u32> {
        self.nearest_in(&self.comparison)
    }

    fn nearest_in(&self, comparison: &Comparison) -> Option<u32> {
        let away_m = |corner: &&ComparedCorner| (corner.corner.apex.get() - self.place_m).abs();
        let nearest = comparison
            .corners
            .iter()
            .min_by(|one, other| away_m(one).total_cmp(&away_m(other)));
        nearest.map(|nearest| nearest.corner.number)
    }

    /// Whether the time is right where the reference is the same lap without the fault: there the driver does not vary.
    pub(crate) fn is_right_alike(&self) -> bool {
        let lap = self.without.laps.iter().position(|lap| lap.time_s.is_some());
        let compared = lap.and_then(|lap| {
            let logged = self.logger.log(&self.without, lap, self.log_seed ^ 0x55);
            compare(&self.laps[0], &logged.lap, &CompareSettings::default()).ok()
        });
        compared.is_some_and(|comparison| {
            let top = comparison.findings.first();
            top.is_some_and(|top| {
                Some(top.corner) == self.nearest_in(&comparison) && self.is_cost(top.loss.get())
            })
        })
    }

    /// Seconds that the lap without the fault truly loses from the corner before to the apex of the corner behind.
    pub(crate) fn varies_s(&self) -> f64 {
        let nearest = self.nearest();
        let mut corners = self.comparison.corners.iter();
        let at = corners.position(|of| Some(of.corner.number) == nearest);
        at.map_or(0.0, |at| self.lost_around_s(&self.without, at))
    }

    fn is_cost(&self, told_s: f64) -> bool {
        (told_s - self.cost_s).abs() <= RIGHT_S.max(RIGHT_SHARE * self.cost_s)
    }

    /// Whether the top finding names the corner that is nearest to the planted one.
    pub(crate) fn names_corner(&self) -> bool {
        self.top().is_some_and(|top| Some(top.corner) == self.nearest())
    }

    /// Whether the top finding says what the fault costs.
    pub(crate) fn is_worth_right(&self) -> bool {
        self.top().is_some_and(|top| self.is_cost(top.loss.get()))
    }

    /// Whether the top finding names the planted corner and its cause.
    pub(crate) fn is_right(&self, kind: Kind) -> bool {
        self.names_corner() && self.top().is_some_and(|top| top.cause == kind.cause())
    }

    /// Whether the true difference of both laps, from the corner before to the apex behind, is what the fault costs.
    pub(crate) fn is_delta_right(&self) -> bool {
        let nearest = self.nearest();
        let corners = &self.comparison.corners;
        let Some(at) = corners.iter().position(|of| Some(of.corner.number) == nearest) else {
            return false;
        };
        self.is_cost(self.lost_around_s(&self.drives[0], at))
    }

    /// Seconds truly lost from the corner before to the apex of the corner behind.
    fn lost_around_s(&self, drive: &Drive, at: usize) -> f64 {
        let corners = &self.comparison.corners;
        let from_m = at
            .checked_sub(1)
            .map_or(0.0, |before| corners[before].corner.exit.get());
        let to_m = corners
            .get(at + 1)
            .map_or(f64::INFINITY, |after| after.corner.apex.get());
        self.passed_s(drive, from_m, to_m) - self.passed_s(&self.drives[1], from_m, to_m)
    }

    /// Findings of time that was not lost where they say: between the corner before and the corner after it.
    pub(crate) fn made_up(&self) -> Vec<&Finding> {
        self.comparison
            .findings
            .iter()
            .filter(|finding| !self.is_lost(finding))
            .collect()
    }

    fn is_lost(&self, finding: &Finding) -> bool {
        let corners = &self.comparison.corners;
        let Some(at) = corners
            .iter()
            .position(|corner| corner.corner.number == finding.corner)
        else {
            return false;
        };
        let lost_s = self.lost_around_s(&self.drives[0], at);
        finding.loss.get() <= lost_s + RIGHT_S.max(RIGHT_SHARE * lost_s)
    }

    /// Seconds that a drive truly takes between two places of the reference's own distance.
    pub(crate) fn passed_s(&self, drive: &Drive, from_m: f64, to_m: f64) -> f64 {
        let time_s = |own_m: f64| {
            let lap = drive.laps.iter().find(|lap| lap.time_s.is_some()).unwrap();
            let line_m = drive.at(lap.start_s).unwrap().station_m;
            let station_m = line_m + self.reference.station_m(own_m.min(self.laps[1].length().get()));
            let nodes = drive.nodes();
            let after = nodes
                .partition_point(|node| node.station_m < station_m)
                .min(nodes.len() - 1);
            nodes[after].time_s
        };
        time_s(to_m) - time_s(from_m)
    }
}
