//! Where the difference between two laps lies, dearest first: the one account that cards, pictures, debriefs and the command
//! line tell.
//!
//! A corner with findings counts with what they are worth, so that what is advised and what is shown are the same seconds; findings
//! are held against the delta (`findings/by_delta`). A corner without counts with its loss and what it carries onto the straight, less
//! what a finding of an earlier corner already counts. A straight counts with the rest: all parts together are about the delta.

use std::cmp::Reverse;

use super::comparison::{ComparedCorner, Comparison, Corner, INCIDENT_S};
use super::finding::{Gain, LinkedLoss};
use crate::units::Seconds;

/// A part of the lap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LapPart {
    /// The corner with this number.
    Corner(u32),
    /// The straight after the corner with this number; 0 before the first corner.
    StraightAfter(u32),
}

/// What a part of the lap costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartLoss {
    /// Where.
    pub part: LapPart,
    /// Seconds lost there; negative where they are gained.
    pub loss: Seconds,
}

impl Comparison {
    /// Whether what a part costs went at once: no way of driving, and nothing follows from it.
    #[must_use]
    pub fn is_incident(&self, of: &PartLoss) -> bool {
        match of.part {
            LapPart::Corner(number) => self.corner(number).is_some_and(ComparedCorner::is_incident),
            LapPart::StraightAfter(_) => of.loss.get() > INCIDENT_S,
        }
    }
}

/// Every corner and straight with what it costs, dearest first.
#[must_use]
pub fn account(comparison: &Comparison) -> Vec<PartLoss> {
    let corners = comparison.corners.iter().map(|of| PartLoss {
        part: LapPart::Corner(of.corner.number),
        loss: corner_loss(comparison, of),
    });
    let straights = comparison.straights.iter().map(|of| {
        let before = comparison.corner(of.after_corner);
        PartLoss {
            part: LapPart::StraightAfter(of.after_corner),
            loss: before.map_or(of.loss, |before| of.loss - before.carried),
        }
    });
    let mut losses: Vec<PartLoss> = corners
        .chain(straights)
        .filter(|of| of.loss.get().is_finite())
        .collect();
    losses.sort_by(|one, other| {
        let of = |of: &PartLoss| worth(comparison, of);
        of(other).cmp(&of(one)).then(other.loss.total_cmp(&one.loss))
    });
    losses
}

/// What is told first: the larger loss as it is printed, and of the same ones there what findings put first.
fn worth(comparison: &Comparison, of: &PartLoss) -> (i64, Reverse<usize>) {
    let rank = match of.part {
        LapPart::Corner(number) => {
            let mut findings = comparison.findings.iter();
            findings.position(|finding| finding.corner == number)
        }
        LapPart::StraightAfter(_) => None,
    };
    (of.loss.hundredths(), Reverse(rank.unwrap_or(usize::MAX)))
}

/// The corners of the account with what they cost, dearest first.
#[must_use]
pub(crate) fn corner_account(comparison: &Comparison) -> Vec<(&Corner, Seconds)> {
    let parts = account(comparison).into_iter();
    let corners = parts.filter_map(|of| match of.part {
        LapPart::Corner(number) => Some((&comparison.corner(number)?.corner, of.loss)),
        LapPart::StraightAfter(_) => None,
    });
    corners.collect()
}

/// The corner that costs most; what went at once is no way of driving. `None`: no corner costs anything.
#[must_use]
pub(crate) fn costliest_corner(comparison: &Comparison) -> Option<(&Corner, Seconds)> {
    let is_driven = |number| comparison.corner(number).is_some_and(|of| !of.is_incident());
    let mut account = corner_account(comparison).into_iter();
    account.find(|(corner, loss)| loss.get() > 0.0 && is_driven(corner.number))
}

/// What the straight costs that is the dearest part of the lap; `None` where a corner is dearer, or no straight costs anything.
/// What went at once is no part of it.
#[must_use]
pub(crate) fn dearest_straight(comparison: &Comparison) -> Option<Seconds> {
    let mut parts = account(comparison).into_iter();
    let dearest = parts.find(|part| !comparison.is_incident(part))?;
    let is_straight = matches!(dearest.part, LapPart::StraightAfter(_)) && dearest.loss.get() > 0.0;
    is_straight.then_some(dearest.loss)
}

/// What one corner costs by the account: what its findings are worth, else its loss with what it carries onto the straight, less
/// what an earlier corner already counts.
#[must_use]
pub(crate) fn corner_loss(comparison: &Comparison, of: &ComparedCorner) -> Seconds {
    let number = of.corner.number;
    told(comparison, number).unwrap_or_else(|| {
        let counted_before = comparison.linked.iter().filter(|linked| linked.corner == number);
        counted_before.fold(of.loss + of.carried, |rest, linked| {
            rest - counted(comparison, linked)
        })
    })
}

/// A corner that brings less is no news, seconds.
const WORTH_PRAISING_S: f64 = 0.02;

/// What is gained by the account, largest first: a corner that gives back on the straight what it brought is not praised, and what
/// is praised brings the same seconds as in every list.
#[must_use]
pub(crate) fn account_gains(comparison: &Comparison) -> Vec<Gain> {
    let brought = |gain: &Gain| {
        let of = comparison.corner(gain.corner)?;
        Some(Seconds::new(-corner_loss(comparison, of).get()))
    };
    let by_account = |gain: &Gain| {
        Some(Gain {
            gain: brought(gain)?,
            ..gain.clone()
        })
    };
    let mut gains: Vec<Gain> = comparison.gains.iter().filter_map(by_account).collect();
    gains.retain(|gain| gain.gain.get() >= WORTH_PRAISING_S);
    gains.sort_by(|one, other| other.gain.total_cmp(&one.gain));
    gains
}

/// What the findings of a corner are worth together; `None` without any.
fn told(comparison: &Comparison, number: u32) -> Option<Seconds> {
    let found = comparison
        .findings
        .iter()
        .filter(|finding| finding.corner == number);
    found.map(|finding| finding.loss).reduce(|sum, loss| sum + loss)
}

/// What a finding of the corner before counts of a loss that started there: what it is worth beyond that corner and its straight.
fn counted(comparison: &Comparison, linked: &LinkedLoss) -> Seconds {
    let before = comparison.corner(linked.from);
    let beyond = before
        .zip(told(comparison, linked.from))
        .map_or(Seconds::new(0.0), |(before, told)| {
            told - before.loss - before.carried
        });
    Seconds::new(beyond.get().clamp(0.0, linked.loss.get().max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::lap_simulator::{Car, Mistake, Plan, Track, simulate};
    use crate::analysis::{CompareSettings, compare};

    #[test]
    fn the_dearest_is_what_is_advised_first_with_the_same_seconds() {
        let track = Track::of(
            "straight 300 | left 100 r40 | straight 350 | right 90 r30 | straight 400 | left 120 r50 | straight 300",
        );
        let plan = Plan::new(Car::TOURING);
        let slower = Plan {
            faults: vec![Mistake::OverSlows(1, 2.0)],
            ..plan.clone()
        };
        let (a, b) = (simulate(&track, &slower), simulate(&track, &plan));
        let comparison = compare(&a.lap, &b.lap, &CompareSettings::default()).unwrap();
        let account = account(&comparison);
        let first = comparison.findings.first().unwrap();
        assert_eq!(account[0].part, LapPart::Corner(first.corner));
        assert_eq!(account[0].loss, first.loss);
        assert_eq!(
            account.len(),
            comparison.corners.len() + comparison.straights.len()
        );
    }
}
