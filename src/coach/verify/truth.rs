//! Which directions a fact bears out: how it is, and what to do.

use super::lexicon::{Topic, Trend};
use crate::analysis::{Cause, Quantity};
use crate::coach::{About, Action, Fact};

/// A direction that may be said about a topic: how it is, and what to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Truth {
    pub(super) topic: Topic,
    pub(super) is: Option<Trend>,
    pub(super) todo: Option<Trend>,
}

/// What may be said about a fact: what its cause and its measurements say, and the opposite as advice.
pub(super) fn truths(fact: &Fact) -> Vec<Truth> {
    let both = |topic, way: Trend| Truth {
        topic,
        is: Some(way),
        todo: Some(way.opposite()),
    };
    let only = |topic, way| Truth {
        topic,
        is: Some(way),
        todo: None,
    };
    let mut truths = Vec::new();
    let About::Loss { cause, action, .. } = fact.about else {
        match fact.about {
            About::Gain { .. } => {
                truths.push(only(Topic::Speed, Trend::Fast));
                truths.push(only(Topic::Worth, Trend::Gain));
                let measured = fact.evidence.iter().filter_map(|value| value.quantity);
                truths.extend(measured.map(|quantity| {
                    let (topic, way) = worse_way(quantity);
                    only(topic, way.opposite())
                }));
            }
            About::Linked { .. } => {
                truths.push(both(Topic::Worth, Trend::Lose));
                truths.push(only(Topic::Speed, Trend::Slow));
            }
            About::Incident { .. } | About::Slip { .. } | About::TopThree => {
                truths.push(both(Topic::Worth, Trend::Lose));
            }
            // Which of two laps is the faster one, the numbers say.
            About::Gap
            | About::Optimal
            | About::Rolling
            | About::Consistency
            | About::Variation { .. }
            | About::Loss { .. } => {
                truths.push(both(Topic::Worth, Trend::Lose));
                truths.push(both(Topic::Worth, Trend::Gain));
                truths.push(both(Topic::Speed, Trend::Slow));
                truths.push(both(Topic::Speed, Trend::Fast));
            }
        }
        return truths;
    };
    truths.push(both(Topic::Worth, Trend::Lose));
    truths.push(only(Topic::Speed, Trend::Slow));
    truths.extend(match cause {
        Cause::BrakesEarly => Some(both(Topic::Brake, Trend::Early)),
        Cause::BrakesSoft => Some(both(Topic::Brake, Trend::Soft)),
        Cause::ReleasesAbruptly => Some(both(Topic::Release, Trend::Early)),
        Cause::OverSlows => Some(both(Topic::Speed, Trend::Slow)),
        Cause::Coasts => Some(both(Topic::Coast, Trend::Long)),
        Cause::TurnsInEarly => Some(both(Topic::Turn, Trend::Early)),
        Cause::LateApex => Some(both(Topic::Apex, Trend::Late)),
        Cause::RunsWide => Some(both(Topic::Line, Trend::Long)),
        Cause::WaitsForThrottle => Some(both(Topic::Throttle, Trend::Late)),
        Cause::LiftsAfterThrottle => Some(both(Topic::Throttle, Trend::Early)),
        Cause::ShortShifts => Some(both(Topic::Shift, Trend::Early)),
        // `More speed` is no advice here: it would be taken into the corner.
        Cause::MissesExitSpeed => Some(only(Topic::Speed, Trend::Slow)),
        Cause::WrongGear | Cause::Slower => None,
    });
    truths.extend(
        fact.evidence
            .iter()
            .filter_map(|value| value.quantity)
            .map(|quantity| {
                let (topic, way) = worse_way(quantity);
                only(topic, way)
            }),
    );
    // Nobody is pushed by these: what would follow from the cause is not what to do.
    if matches!(
        action,
        Action::KeepBrakePoint
            | Action::EaseOffSooner
            | Action::ShapeBraking
            | Action::ReleaseGradually
            | Action::LookCloser
    ) {
        for truth in truths.iter_mut().filter(|truth| truth.topic != Topic::Worth) {
            truth.todo = None;
        }
    }
    let to_do: &[(Topic, Trend)] = match action {
        // The time lies in what is braked too much: less of it, from the same point on.
        Action::KeepBrakePoint => &[(Topic::Release, Trend::Early), (Topic::Brake, Trend::Soft)],
        Action::EaseOffSooner | Action::SlowLess => &[(Topic::Release, Trend::Early)],
        // Off the brake bit by bit, and to the end of it.
        Action::ShapeBraking | Action::ReleaseGradually | Action::LookCloser => {
            &[(Topic::Release, Trend::Late)]
        }
        Action::BrakeLater
        | Action::BrakeHarder
        | Action::CoastLess
        | Action::TurnInLater
        | Action::SlowSooner
        | Action::TightenLine
        | Action::ThrottleEarlier
        | Action::ThrottleOnce
        | Action::ShiftLater
        | Action::MatchGear
        | Action::ExitFaster => &[],
    };
    truths.extend(to_do.iter().map(|&(topic, way)| Truth {
        topic,
        is: None,
        todo: Some(way),
    }));
    if cause == Cause::BrakesSoft {
        // A softer brake needs a longer way: that is so, whoever says it.
        truths.push(Truth {
            topic: Topic::Line,
            is: Some(Trend::Long),
            todo: Some(Trend::Long),
        });
    }
    truths
}

/// Which way a measured quantity differs where it costs time.
const fn worse_way(quantity: Quantity) -> (Topic, Trend) {
    match quantity {
        Quantity::BrakePoint => (Topic::Brake, Trend::Early),
        Quantity::BrakePeak | Quantity::GripUse => (Topic::Brake, Trend::Soft),
        Quantity::BrakeRelease | Quantity::TrailBraking => (Topic::Release, Trend::Early),
        Quantity::Coasting => (Topic::Coast, Trend::Long),
        Quantity::TurnIn => (Topic::Turn, Trend::Early),
        Quantity::Apex => (Topic::Apex, Trend::Late),
        Quantity::EntrySpeed | Quantity::ApexSpeed | Quantity::ExitSpeed | Quantity::StraightSpeed => {
            (Topic::Speed, Trend::Slow)
        }
        Quantity::ThrottlePickUp | Quantity::FullThrottle => (Topic::Throttle, Trend::Late),
        Quantity::ThrottleLifts | Quantity::MinGear => (Topic::Throttle, Trend::Early),
        Quantity::ShiftSpeed => (Topic::Shift, Trend::Early),
        Quantity::Distance => (Topic::Line, Trend::Long),
    }
}
