//! What a comparison or a session says, as facts.

use super::derived::{derived_of_comparison, derived_of_session};
use super::fact::{About, Against, Conclusion, Fact, Facts, GainedBy};
use crate::analysis::{
    Comparison, Confidence, Corner, Costs, Evidence, Finding, Gain, LapsHeld, LinkedLoss, SessionAnalysis,
    Slip, Status, account_gains,
};
use crate::coach::value::values;
use crate::coach::value::{Dimension, Role, Value};
use crate::coach::{Action, World};
use crate::telemetry::Warning;
use crate::units::Seconds;

/// The facts of two laps against each other.
#[must_use]
pub fn facts_of_comparison(comparison: &Comparison, world: World) -> Facts {
    let losses = losses(&comparison.findings, world);
    let incidents = comparison.incidents.iter().map(incident);
    let gained = gains(&account_gains(comparison));
    let linked = linked(&comparison.linked);
    let derived = derived_of_comparison(comparison, &losses);
    Facts {
        world,
        verdict: match comparison.status {
            _ if losses.iter().any(|fact| fact.cause().is_some()) => Conclusion::TimeToFind,
            Status::InsufficientData => Conclusion::TooLittleData,
            Status::NothingToFix | Status::Reportable => Conclusion::NothingToFix(None),
        },
        gained_by: GainedBy::ThisLap,
        missing: missing(&comparison.warnings),
        times_within: None,
        list: named(
            losses
                .into_iter()
                .chain(incidents)
                .chain(gained)
                .chain(linked)
                .chain(derived),
            comparison.corners.iter().map(|compared| &compared.corner),
        ),
    }
}

/// The facts of a session: the typical lap against the best, and the best against the next.
#[must_use]
pub(crate) fn facts_of_session(session: &SessionAnalysis, world: World) -> Facts {
    let losses = losses(&session.findings, world);
    // What the best lap gained, it gained on the next best one.
    let costs = |gain: &Gain| session.findings.iter().any(|of| of.corner == gain.corner);
    let gained: Vec<Gain> = session
        .gains
        .iter()
        .filter(|gain| !costs(gain))
        .cloned()
        .collect();
    let gained = gains(&gained).into_iter().map(|gain| Fact {
        against: Against::NextBest,
        ..gain
    });
    let linked = linked(&session.linked);
    let slips = slips(&session.slips);
    let derived = derived_of_session(session, &losses);
    let spread = session.consistency.map(|consistency| consistency.deviation);
    Facts {
        world,
        verdict: match session.status {
            _ if session.typical.is_none() => Conclusion::NotEnoughLaps,
            _ if losses.iter().any(|fact| fact.cause().is_some()) => Conclusion::TimeToFind,
            Status::InsufficientData => Conclusion::TooLittleData,
            Status::NothingToFix | Status::Reportable => Conclusion::NothingToFix(spread),
        },
        gained_by: GainedBy::BestLap,
        missing: missing(&session.warnings),
        times_within: None,
        list: named(
            losses
                .into_iter()
                .chain(gained)
                .chain(linked)
                .chain(slips)
                .chain(derived),
            session.corners.iter().map(|of| &of.corner),
        ),
    }
    .against_own_best()
}

/// The facts with the names of their corners.
fn named<'a>(facts: impl Iterator<Item = Fact>, corners: impl Iterator<Item = &'a Corner>) -> Vec<Fact> {
    let names: Vec<(u32, &str)> = corners
        .filter_map(|corner| Some((corner.number, corner.name.as_deref()?)))
        .collect();
    facts
        .map(|mut fact| {
            let own = names.iter().filter(|(number, _)| fact.is_about_corner(*number));
            fact.names = own.map(|(number, name)| (*number, (*name).to_owned())).collect();
            fact
        })
        .collect()
}

/// What a question about a pedal must not pass over.
fn missing(warnings: &[Warning]) -> Vec<&'static str> {
    warnings
        .iter()
        .filter(|warning| matches!(warning, Warning::NoThrottle | Warning::BrakeEstimated))
        .map(Warning::code)
        .collect()
}

fn losses(findings: &[Finding], world: World) -> Vec<Fact> {
    findings.iter().map(|finding| loss(finding, world)).collect()
}

/// More than this in one corner is lost by no technique, seconds.
const INCIDENT_S: f64 = 2.5;

/// A finding as a fact. Evidence that points the other way than a loss stays out: nothing that is said contradicts it.
fn loss(finding: &Finding, world: World) -> Fact {
    let worth_s = finding.loss.get();
    if worth_s > INCIDENT_S {
        return incident(finding);
    }
    let mut evidence: Vec<Value> = finding
        .evidence
        .iter()
        .filter(|evidence| costs_time(evidence))
        .flat_map(values)
        .collect();
    evidence.push(Value::derived(Role::Worth, Dimension::Time, worth_s));
    evidence.push(Value::derived(Role::Target, Dimension::Time, worth_s / 2.0));
    Fact {
        id: finding.id.clone(),
        about: About::Loss {
            corner: finding.corner,
            phase: finding.phase,
            cause: finding.cause,
            action: Action::for_cause(finding.cause, world),
        },
        evidence,
        laps_used: finding.laps,
        confidence: finding.confidence,
        worth: Some(finding.loss),
        against: Against::Reference,
        names: Vec::new(),
    }
}

fn incident(finding: &Finding) -> Fact {
    Fact {
        id: finding.id.clone(),
        about: About::Incident {
            corner: finding.corner,
            phase: finding.phase,
        },
        evidence: vec![Value::derived(Role::Worth, Dimension::Time, finding.loss.get())],
        laps_used: finding.laps,
        confidence: finding.confidence,
        worth: Some(finding.loss),
        against: Against::Reference,
        names: Vec::new(),
    }
}

fn costs_time(evidence: &Evidence) -> bool {
    match evidence.quantity.costs() {
        Costs::Less => evidence.a < evidence.b,
        Costs::More => evidence.a > evidence.b,
        Costs::Either => evidence.a.to_bits() != evidence.b.to_bits(),
    }
}

fn gains(gains: &[Gain]) -> Vec<Fact> {
    gains
        .iter()
        .zip(1..)
        .map(|(gained, number)| gain(gained, number))
        .collect()
}

/// Where time was gained, as a fact; evidence that points the other way stays out.
fn gain(gained: &Gain, number: usize) -> Fact {
    let evidence = gained
        .evidence
        .iter()
        .filter(|evidence| match evidence.quantity.costs() {
            Costs::Less => evidence.a > evidence.b,
            Costs::More => evidence.a < evidence.b,
            Costs::Either => false,
        });
    let about = About::Gain {
        corner: gained.corner,
        phase: gained.phase,
    };
    of_one_lap(format!("G{number}"), about, evidence, gained.gain)
}

fn linked(losses: &[LinkedLoss]) -> Vec<Fact> {
    let fact = |(loss, number): (&LinkedLoss, usize)| {
        let evidence = loss.evidence.iter().filter(|evidence| costs_time(evidence));
        let about = About::Linked {
            corner: loss.corner,
            from: loss.from,
        };
        of_one_lap(format!("L{number}"), about, evidence, loss.loss)
    };
    losses.iter().zip(1..).map(fact).collect()
}

fn slips(slips: &[Slip]) -> Vec<Fact> {
    let fact = |(slip, number): (&Slip, usize)| {
        let about = About::Slip {
            corner: slip.corner,
            phase: slip.phase,
            lap: slip.lap,
        };
        of_one_lap(format!("S{number}"), about, std::iter::empty(), slip.loss)
    };
    slips.iter().zip(1..).map(fact).collect()
}

/// What is seen in one lap, and is not to be worked on by itself: no target.
fn of_one_lap<'a>(
    id: String,
    about: About,
    evidence: impl Iterator<Item = &'a Evidence>,
    worth: Seconds,
) -> Fact {
    let mut evidence: Vec<Value> = evidence
        .flat_map(values)
        .filter(|value| value.role != Role::Target)
        .collect();
    evidence.push(Value::derived(Role::Worth, Dimension::Time, worth.get()));
    Fact {
        id,
        about,
        evidence,
        laps_used: LapsHeld { held: 1, of: 1 },
        confidence: Confidence::Medium,
        worth: Some(worth),
        against: Against::Reference,
        names: Vec::new(),
    }
}
