//! Laps with one planted fault, on random circuits in random cars, against a lap of the same driver without it.
//!
//! Both laps vary as the driver varies (braking points, grip in use, throttle, line), each logged by its own receiver.
//! A case is right when the finding that is worth most names the planted corner and a cause that the fault may be called.

use lapgen::{
    Car, Circuit, CornerPass, Drive, DriverStyle, Fault, LapPlan, Random, SensorModel, simulate_session,
};
use pacenote::analysis::{Cause, CompareSettings, Comparison, Finding, compare};

use super::logged_lap::LoggedLap;

/// How far the slowest point that is named may be from the corner that was built, metres.
const NEAR_M: f64 = 15.0;

/// A fault that costs less is within what the driver varies by, and is planted in another corner, seconds.
const LEAST_COST_S: f64 = 0.1;

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

/// One case: what was planted where, and what was found.
pub(crate) struct Case {
    pub(crate) comparison: Comparison,
    /// Where the planted corner lies on the reference's own distance.
    place_m: (f64, f64),
}

impl Case {
    /// Case number `seed` of a kind; without a kind, both laps are driven without a fault.
    pub(crate) fn new(kind: Option<Kind>, seed: u64) -> Self {
        let mut stream = Random::labeled(seed, kind.map_or(99, |kind| kind as u64));
        loop {
            // A circuit without a corner for this fault is no case.
            if let Some(case) = Self::on_a_circuit(kind, &mut stream) {
                return case;
            }
        }
    }

    fn on_a_circuit(kind: Option<Kind>, stream: &mut Random) -> Option<Self> {
        let circuit = Circuit::random(stream.next_u64()).unwrap();
        let car = [Car::gt(), Car::hatchback(), Car::prototype()][stream.below(3)].clone();
        let style = DriverStyle::steady(stream.next_u64());
        let clean = LapPlan::flying(style);
        let seeds = [stream.next_u64(), stream.next_u64()];
        let reference = simulate_session(&circuit, &car, std::slice::from_ref(&clean), seeds[0]);
        let timed = |drive: &Drive| drive.laps.iter().position(|lap| lap.time_s.is_some()).unwrap();
        let passes = &reference.laps[timed(&reference)].passes;
        let time_s = |drive: &Drive| drive.laps[timed(drive)].time_s.unwrap();
        let drive = |plan: LapPlan| simulate_session(&circuit, &car, &[plan], seeds[1]);
        let mut usable: Vec<u32> = passes
            .iter()
            .filter(|pass| kind.is_none_or(|kind| kind.fits(pass)))
            .map(|pass| pass.corner)
            .collect();
        let without = drive(clean.clone());
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
            if shows && time_s(&driven) - time_s(&without) >= LEAST_COST_S {
                break (corner, driven);
            }
        };
        let rate_hz = [20.0, 25.0, 50.0][stream.below(3)];
        let log = |drive: &Drive, seed: u64| {
            LoggedLap::of_drive(drive, timed(drive), &SensorModel::gps(rate_hz, seed), 1.0)
        };
        let (a, b) = (log(&driven, seeds[0] ^ 7), log(&reference, seeds[1] ^ 7));
        let built = circuit.corner(corner).unwrap();
        Some(Self {
            comparison: compare(&a.lap, &b.lap, &CompareSettings::default()).unwrap(),
            place_m: (b.own_m(built.entry_m), b.own_m(built.exit_m)),
        })
    }

    pub(crate) fn top(&self) -> Option<&Finding> {
        self.comparison.findings.first()
    }

    /// Whether the top finding names the planted corner.
    pub(crate) fn names_corner(&self) -> bool {
        let named = self.top().and_then(|top| {
            let of = |corner: &&pacenote::analysis::ComparedCorner| corner.corner.number == top.corner;
            self.comparison.corners.iter().find(of)
        });
        named.is_some_and(|named| self.is_planted(named.corner.apex.get()))
    }

    /// Whether an apex, metres along the reference, is that of the planted corner.
    pub(crate) fn is_planted(&self, apex_m: f64) -> bool {
        let (entry_m, exit_m) = self.place_m;
        (entry_m - NEAR_M..=exit_m + NEAR_M).contains(&apex_m)
    }

    /// Whether the top finding names the planted corner and its cause.
    pub(crate) fn is_right(&self, kind: Kind) -> bool {
        self.names_corner() && self.top().is_some_and(|top| top.cause == kind.cause())
    }
}
