//! Made-up facts for the tests of the coach: every cause, with and without measurements.

use super::{Facts, World, facts_of_session};
use crate::analysis::{
    Cause, Confidence, Consistency, Evidence, Finding, Gain, LapsHeld, Phase, Quantity, SessionAnalysis,
    Status,
};
use crate::units::Seconds;

pub(super) const CAUSES: [Cause; 14] = [
    Cause::BrakesEarly,
    Cause::BrakesSoft,
    Cause::ReleasesAbruptly,
    Cause::OverSlows,
    Cause::Coasts,
    Cause::TurnsInEarly,
    Cause::LateApex,
    Cause::RunsWide,
    Cause::WaitsForThrottle,
    Cause::LiftsAfterThrottle,
    Cause::ShortShifts,
    Cause::WrongGear,
    Cause::MissesExitSpeed,
    Cause::Slower,
];

pub(super) const PHASES: [Phase; 3] = [Phase::Entry, Phase::Mid, Phase::Exit];

/// Numbers that a log might give, all different; `turn` varies them.
pub(super) fn evidence(cause: Cause, turn: u32) -> Vec<Evidence> {
    let more = f64::from(turn);
    let of = |quantity, a, b| Evidence { quantity, a, b };
    let apex = of(Quantity::ApexSpeed, 24.3 + 0.31 * more, 26.1 + 0.37 * more);
    let exit = of(Quantity::ExitSpeed, 33.4 + 0.29 * more, 35.9 + 0.33 * more);
    match cause {
        Cause::BrakesEarly => vec![
            of(Quantity::BrakePoint, 400.0, 414.0 + more),
            of(Quantity::EntrySpeed, 51.0 + more, 52.9 + 1.1 * more),
        ],
        Cause::BrakesSoft => vec![of(Quantity::BrakePeak, 0.71 + 0.01 * more, 1.0)],
        Cause::ReleasesAbruptly => vec![
            of(Quantity::BrakeRelease, 0.23 + 0.01 * more, 0.71 + 0.02 * more),
            apex,
        ],
        Cause::OverSlows => vec![apex, exit],
        Cause::Coasts => vec![
            of(Quantity::Coasting, 0.62 + 0.02 * more, 0.11 + 0.01 * more),
            exit,
        ],
        Cause::TurnsInEarly => vec![of(Quantity::TurnIn, 430.0, 441.0 + more), exit],
        Cause::LateApex => vec![of(Quantity::Apex, 471.0 + more, 458.0)],
        Cause::RunsWide => vec![of(Quantity::Distance, 126.0 + more, 121.0)],
        Cause::WaitsForThrottle if turn.is_multiple_of(2) => {
            vec![of(Quantity::ThrottlePickUp, 502.0 + more, 485.0), exit]
        }
        Cause::WaitsForThrottle => vec![of(Quantity::FullThrottle, 502.0 + more, 479.0), exit],
        Cause::LiftsAfterThrottle => vec![of(Quantity::ThrottleLifts, 2.0, 0.0), exit],
        Cause::ShortShifts => vec![of(
            Quantity::ShiftSpeed,
            6710.0 + 13.0 * more,
            7240.0 + 17.0 * more,
        )],
        Cause::WrongGear => vec![of(Quantity::MinGear, 4.0, 3.0), exit],
        Cause::MissesExitSpeed => vec![exit],
        Cause::Slower => Vec::new(),
    }
}

pub(super) fn finding(
    number: usize,
    corner: u32,
    phase: Phase,
    cause: Cause,
    loss_s: f64,
    turn: u32,
) -> Finding {
    Finding {
        id: format!("F{number}"),
        corner,
        phase,
        cause,
        loss: Seconds::new(loss_s),
        confidence: Confidence::High,
        evidence: evidence(cause, turn),
        laps: LapsHeld { held: 6, of: 7 },
    }
}

/// A session with these findings, worth most first.
pub(super) fn session(findings: Vec<Finding>) -> SessionAnalysis {
    SessionAnalysis {
        best: Some(Seconds::new(101.318)),
        best_rolling: Some(Seconds::new(101.207)),
        optimal: Some(Seconds::new(100.846)),
        consistency: Some(Consistency {
            laps: 8,
            deviation: Seconds::new(0.427),
            deviation_percent: 0.42,
            trend_per_lap: None,
        }),
        typical: Some(4),
        status: if findings.is_empty() {
            Status::NothingToFix
        } else {
            Status::Reportable
        },
        findings,
        gains: vec![Gain {
            corner: 2,
            phase: Phase::Exit,
            gain: Seconds::new(0.054),
            evidence: vec![Evidence {
                quantity: Quantity::ThrottlePickUp,
                a: 210.0,
                b: 219.0,
            }],
        }],
        ..SessionAnalysis::default()
    }
}

/// One loss, with what follows from it.
pub(super) fn one(cause: Cause, phase: Phase, world: World, measured: bool) -> Facts {
    let mut finding = finding(1, 5, phase, cause, 0.214, 0);
    if !measured {
        finding.evidence.clear();
    }
    facts_of_session(&session(vec![finding]), world)
}

/// The same facts against a lap of which nothing is known.
pub(super) fn against_reference(mut facts: Facts) -> Facts {
    for fact in &mut facts.list {
        fact.against = super::Against::Reference;
    }
    facts
}
