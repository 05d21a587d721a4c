//! Which findings of the typical lap the whole session bears out.
//!
//! A cause that shows in one lap of many is a slip, not a habit; a loss smaller than what the corner's time varies by
//! is the driver's own noise. Both stay silent. With one other lap there is nothing to hold against: its findings stand.

use super::super::compare_settings::FindingSettings;
use super::super::comparison::{Comparison, Confidence};
use super::super::finding::{Finding, LapsHeld, LinkedLoss, Status};
use super::super::statistics::robust_deviation;
use super::aligned_lap::AlignedLap;
use super::slip::Slip;

/// The findings of `typical` that hold in enough of `laps`, renumbered; `laps` are all laps but the reference.
pub(super) fn borne_out(
    typical: &Comparison,
    laps: &[&Comparison],
    settings: &FindingSettings,
) -> Vec<Finding> {
    let of = laps.len();
    let mut found: Vec<Finding> = typical
        .findings
        .iter()
        .filter_map(|finding| {
            let same = |other: &&Finding| other.corner == finding.corner && other.cause == finding.cause;
            let held = laps
                .iter()
                .filter(|lap| lap.findings.iter().any(|other| same(&other)))
                .count();
            let often = held as f64 >= settings.min_laps_share * of as f64;
            let holds = |lap: &Comparison| lap.findings.iter().any(|other| same(&other));
            (often && finding.loss.get() >= noise_of(finding.corner, laps, holds)).then(|| Finding {
                laps: LapsHeld { held, of },
                ..finding.clone()
            })
        })
        .collect();
    for (number, finding) in (1..).zip(&mut found) {
        finding.id = format!("F{number}");
    }
    found
}

/// The linked losses of `typical` that show in enough of `laps`.
pub(super) fn linked(
    typical: &Comparison,
    laps: &[&Comparison],
    settings: &FindingSettings,
) -> Vec<LinkedLoss> {
    let shows = |lap: &&&Comparison, loss: &LinkedLoss| {
        let same = |other: &LinkedLoss| other.corner == loss.corner && other.from == loss.from;
        lap.linked.iter().any(same)
    };
    let often = |loss: &&LinkedLoss| {
        let held = laps.iter().filter(|lap| shows(lap, loss)).count();
        held as f64 >= settings.min_laps_share * laps.len() as f64
    };
    typical.linked.iter().filter(often).cloned().collect()
}

/// With fewer laps nobody knows what is a habit and what is not.
const MIN_LAPS: usize = 3;
/// Less is no mistake worth a word, seconds …
const LEAST_SLIP_S: f64 = 0.2;
/// … nor what is less than so many times what the corner's time varies by.
const SLIP_BEYOND_NOISE: f64 = 3.0;
/// Another lap that loses this share of it there loses it too.
const ALIKE_SHARE: f64 = 0.33;
/// No more are told.
const MAX_SLIPS: usize = 2;

/// What was lost in one corner of one lap and in that corner of no other one, largest first. `laps` are all laps but the reference.
pub(super) fn slips(laps: &[&AlignedLap<'_>]) -> Vec<Slip> {
    if laps.len() < MIN_LAPS {
        return Vec::new();
    }
    let comparisons: Vec<&Comparison> = laps.iter().map(|lap| &lap.comparison).collect();
    let lost = |of: &Comparison, slip: &Finding| {
        let mut found = of.findings.iter().chain(&of.incidents);
        found.any(|of| of.corner == slip.corner && of.loss.get() >= ALIKE_SHARE * slip.loss.get())
    };
    let mut slips: Vec<Slip> = Vec::new();
    for lap in laps {
        let of_lap = lap.comparison.findings.iter().chain(&lap.comparison.incidents);
        for finding in of_lap {
            let n_laps = comparisons.iter().filter(|of| lost(of, finding)).count();
            let least_s = LEAST_SLIP_S.max(SLIP_BEYOND_NOISE * noise_s(finding.corner, &comparisons));
            if n_laps == 1 && finding.loss.get() >= least_s {
                slips.push(Slip {
                    lap: lap.profile.lap.number(),
                    corner: finding.corner,
                    phase: finding.phase,
                    loss: finding.loss,
                });
            }
        }
    }
    slips.sort_by(|one, other| other.loss.total_cmp(&one.loss));
    slips.truncate(MAX_SLIPS);
    slips
}

/// Between laps that do something and those that do not lies so many times what either of them vary by.
const APART: f64 = 3.0;

/// How much the time in a corner, with what it carries, varies from lap to lap, seconds.
fn noise_s(corner: u32, laps: &[&Comparison]) -> f64 {
    robust_deviation(laps.iter().filter_map(|lap| lost_s(corner, lap))).unwrap_or_default()
}

/// What a lap lost in a corner, with what it carries, seconds.
fn lost_s(corner: u32, lap: &Comparison) -> Option<f64> {
    let of = lap.corners.iter().find(|of| of.corner.number == corner)?;
    Some((of.loss + of.carried).get())
}

/// The same beside something that some of the laps do: where it divides them plainly, what is between them is its cost and no noise.
/// Of laps of which half brake early the time in the corner varies by as much as braking early costs.
fn noise_of(corner: u32, laps: &[&Comparison], holds: impl Fn(&Comparison) -> bool) -> f64 {
    let losses_s = |does: bool| -> Vec<f64> {
        let laps = laps.iter().filter(|lap| holds(lap) == does);
        let mut losses_s: Vec<f64> = laps.filter_map(|lap| lost_s(corner, lap)).collect();
        losses_s.sort_by(f64::total_cmp);
        losses_s
    };
    let (with_s, without_s) = (losses_s(true), losses_s(false));
    let all_s = noise_s(corner, laps);
    let (Some(least_s), Some(most_s)) = (with_s.first(), without_s.last()) else {
        return all_s;
    };
    let from_middle = |losses_s: &[f64]| -> Vec<f64> {
        let middle_s = losses_s.get(losses_s.len() / 2).copied().unwrap_or_default();
        losses_s.iter().map(|loss_s| loss_s - middle_s).collect()
    };
    let within_s = [from_middle(&with_s), from_middle(&without_s)].concat();
    let within_s = robust_deviation(within_s.into_iter()).unwrap_or(all_s);
    if least_s - most_s > APART * within_s {
        within_s.min(all_s)
    } else {
        all_s
    }
}

/// What a session's findings amount to.
pub(super) fn status(findings: &[Finding], laps: &[&Comparison]) -> Status {
    let told = laps
        .iter()
        .any(|lap| !lap.corners.is_empty() && lap.alignment.confidence > Confidence::Low);
    if !findings.is_empty() {
        Status::Reportable
    } else if told {
        Status::NothingToFix
    } else {
        Status::InsufficientData
    }
}
