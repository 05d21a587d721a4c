//! What both laps measured that speaks for a cause or a gain, the most telling first.
//!
//! A value that points the other way than the cause is left out: nothing that is said may contradict its reason.

use super::CornerPair;
use crate::analysis::corner_facts::CornerFacts;
use crate::analysis::finding::{Cause, Costs, Evidence, Phase, Quantity};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// What is told of a cause.
const fn told(cause: Cause) -> &'static [Quantity] {
    match cause {
        Cause::BrakesEarly => &[Quantity::BrakePoint, Quantity::EntrySpeed, Quantity::GripUse],
        Cause::BrakesSoft => &[Quantity::BrakePeak, Quantity::BrakePoint, Quantity::GripUse],
        Cause::ReleasesAbruptly => &[
            Quantity::BrakeRelease,
            Quantity::TrailBraking,
            Quantity::ApexSpeed,
        ],
        Cause::OverSlows => &[Quantity::ApexSpeed, Quantity::ExitSpeed, Quantity::StraightSpeed],
        Cause::Coasts => &[Quantity::Coasting, Quantity::ThrottlePickUp, Quantity::ExitSpeed],
        Cause::TurnsInEarly => &[Quantity::TurnIn, Quantity::ApexSpeed, Quantity::ExitSpeed],
        Cause::LateApex => &[Quantity::Apex, Quantity::ThrottlePickUp, Quantity::ExitSpeed],
        Cause::RunsWide => &[Quantity::Distance, Quantity::ApexSpeed, Quantity::ExitSpeed],
        Cause::WaitsForThrottle => &[
            Quantity::ThrottlePickUp,
            Quantity::FullThrottle,
            Quantity::ExitSpeed,
            Quantity::StraightSpeed,
        ],
        Cause::LiftsAfterThrottle => &[
            Quantity::ThrottleLifts,
            Quantity::FullThrottle,
            Quantity::ExitSpeed,
        ],
        Cause::ShortShifts => &[Quantity::ShiftSpeed, Quantity::StraightSpeed],
        Cause::WrongGear => &[Quantity::MinGear, Quantity::ExitSpeed, Quantity::StraightSpeed],
        Cause::MissesExitSpeed => &[Quantity::ExitSpeed, Quantity::StraightSpeed],
        Cause::Slower => &[Quantity::ApexSpeed, Quantity::ExitSpeed, Quantity::EntrySpeed],
    }
}

/// What may have gained time in a phase.
const fn gaining(phase: Phase) -> &'static [Quantity] {
    match phase {
        Phase::Entry => &[
            Quantity::BrakePoint,
            Quantity::BrakePeak,
            Quantity::EntrySpeed,
            Quantity::Coasting,
        ],
        Phase::Mid => &[Quantity::ApexSpeed, Quantity::Coasting, Quantity::Distance],
        Phase::Exit => &[
            Quantity::ThrottlePickUp,
            Quantity::FullThrottle,
            Quantity::ExitSpeed,
            Quantity::StraightSpeed,
        ],
    }
}

impl CornerPair<'_> {
    pub(super) fn evidence(&self, cause: Cause, phase: Phase) -> Vec<Evidence> {
        told(cause)
            .iter()
            .filter_map(|quantity| self.measured(*quantity, phase))
            .filter(|evidence| match evidence.quantity.costs() {
                Costs::Less => evidence.a < evidence.b,
                Costs::More => evidence.a > evidence.b,
                Costs::Either => true,
            })
            .collect()
    }

    /// What `a` did better, by more than what counts as a difference.
    pub(super) fn gained_by(&self, phase: Phase) -> Vec<Evidence> {
        gaining(phase)
            .iter()
            .filter_map(|quantity| self.measured(*quantity, phase))
            .filter(|evidence| {
                let more = evidence.a - evidence.b;
                let better = match evidence.quantity.costs() {
                    Costs::Less => more,
                    Costs::More => -more,
                    Costs::Either => return false,
                };
                better > self.least_difference(evidence.quantity)
            })
            .collect()
    }

    /// From which difference on a quantity is mentioned as better, in its own unit.
    fn least_difference(&self, quantity: Quantity) -> f64 {
        let settings = self.settings;
        match quantity {
            Quantity::BrakePoint
            | Quantity::TurnIn
            | Quantity::Apex
            | Quantity::ThrottlePickUp
            | Quantity::FullThrottle => settings
                .min_shift
                .get()
                .max(2.0 * self.resolution.alignment.residual.get()),
            Quantity::EntrySpeed | Quantity::ApexSpeed | Quantity::ExitSpeed | Quantity::StraightSpeed => {
                settings.min_speed_difference.get()
            }
            Quantity::BrakePeak => 1.0 - settings.soft_brake_share,
            Quantity::BrakeRelease | Quantity::TrailBraking | Quantity::Coasting => settings.min_coast.get(),
            Quantity::ThrottleLifts | Quantity::MinGear => 0.5,
            Quantity::ShiftSpeed => {
                (1.0 - settings.short_shift_share) * self.corner.b.shift_rpm.unwrap_or(0.0)
            }
            Quantity::GripUse => 1.0 - settings.soft_brake_share,
            Quantity::Distance => settings.min_longer_way.get(),
        }
    }

    fn measured(&self, quantity: Quantity, phase: Phase) -> Option<Evidence> {
        let (a, b) = (&self.corner.a, &self.corner.b);
        let of = |facts: &CornerFacts| match quantity {
            Quantity::BrakePoint => facts.brake_point.map(Metres::get),
            Quantity::BrakePeak => Some(facts.brake_peak? / b.brake_peak.filter(|peak| *peak > 0.0)?),
            Quantity::BrakeRelease => facts.brake_release_time.map(Seconds::get),
            Quantity::TrailBraking => facts.trail_braking.map(Seconds::get),
            Quantity::Coasting => facts.coast.map(Seconds::get),
            Quantity::TurnIn => facts.turn_in.map(Metres::get),
            Quantity::Apex => Some(facts.apex.get()),
            Quantity::EntrySpeed => Some(facts.entry_speed.get()),
            Quantity::ApexSpeed => Some(facts.apex_speed.get()),
            Quantity::ExitSpeed => Some(facts.exit_speed.get()),
            Quantity::StraightSpeed => facts.straight_speed.map(MetresPerSecond::get),
            Quantity::ThrottlePickUp => facts.throttle_on.map(Metres::get),
            Quantity::FullThrottle => facts.full_throttle.map(Metres::get),
            Quantity::ThrottleLifts => facts.throttle_lifts.map(f64::from),
            Quantity::MinGear => facts.min_gear.map(f64::from),
            Quantity::ShiftSpeed => facts.shift_rpm,
            Quantity::GripUse => facts.grip_use.map(|grip| match phase {
                Phase::Entry => grip.entry,
                Phase::Mid => grip.mid,
                Phase::Exit => grip.exit,
            }),
            Quantity::Distance => facts.distance.map(Metres::get),
        };
        Some(Evidence {
            quantity,
            a: of(a)?,
            b: of(b)?,
        })
    }
}
