//! Two laps against each other: alignment, delta, corners, facts, losses, findings, in this order.

use super::alignment::{Alignment, align, turned};
use super::analysis_error::AnalysisError;
use super::compare_settings::{CompareSettings, CornerSettings};
use super::comparison::{
    AlignmentSummary, ComparedCorner, Comparison, Confidence, Corner, DeltaTrace, INCIDENT_S,
};
use super::corner_facts::CornerFacts;
use super::corners::{corners_of, find_corners};
use super::delta::{delta_trace, own_trace};
use super::doubt::Pair;
use super::facts::{Measure, Reach, corner_facts};
use super::finding::{Finding, Status};
use super::findings::{ComparisonFindings, Driven, Resolution, findings};
use super::lap_profile::{Frame, LapProfile};
use super::losses::{approaches, phase_losses, straights};
use super::phases::Phases;
use super::sides::Sides;
use super::station_view::{PedalScale, StationView};
use super::turned_line::turned_line;
use crate::telemetry::{Lap, Warning};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Compares lap `a` with the reference `b`. Positive seconds: `a` is slower.
///
/// Where the two were cut at different lines, `a` is turned to begin at the line of `b` ([`super::at_line_of`]); own distances
/// of `a` count from there.
///
/// # Errors
/// The laps are not comparable; the error says why, with values, for people.
pub fn compare(a: &Lap, b: &Lap, settings: &CompareSettings) -> Result<Comparison, AnalysisError> {
    let frame = Frame::of_pair(a, b);
    let (a, b) = (LapProfile::new(a, &frame), LapProfile::new(b, &frame));
    let Some((a, apart)) = turned(&a, &b, &frame, &settings.alignment) else {
        return compare_profiles(&a, &b, settings);
    };
    let mut comparison = compare_profiles(&LapProfile::new(&a, &frame), &b, settings)?;
    if apart.get() > TOLD_LINES_M {
        comparison.warnings.push(Warning::TimedAtDifferentLines { apart });
    }
    Ok(comparison)
}

/// Lines that are further apart time the same two laps a few hundredths differently, metres.
const TOLD_LINES_M: f64 = 20.0;

/// As [`compare`] on laps made ready.
pub(crate) fn compare_profiles(
    a: &LapProfile<'_>,
    b: &LapProfile<'_>,
    settings: &CompareSettings,
) -> Result<Comparison, AnalysisError> {
    let alignment = align(a, b, &settings.alignment)?;
    let corners = own_corners(b, &settings.corners);
    let scale = PedalScale::of(&[a.lap, b.lap]);
    let reference = Reference::new(b, &corners, &scale);
    Ok(compare_aligned(a, &reference, &alignment, &scale, settings))
}

/// The corners of a lap from its own positions, even where the other lap has none.
pub(crate) fn own_corners(b: &LapProfile<'_>, settings: &CornerSettings) -> Vec<Corner> {
    if b.path.is_some() {
        corners_of(b, settings)
    } else {
        find_corners(b.lap, settings)
    }
}

/// The lap that others are held against: its corners and what it does in them, found once.
pub(crate) struct Reference<'a, 'lap> {
    pub(crate) profile: &'a LapProfile<'lap>,
    pub(crate) corners: &'a [Corner],
    view: StationView,
    spans: Vec<Phases>,
    reaches: Vec<Reach>,
    grip_limit_mps2: Option<f64>,
}

impl<'a, 'lap> Reference<'a, 'lap> {
    pub(crate) fn new(profile: &'a LapProfile<'lap>, corners: &'a [Corner], scale: &PedalScale) -> Self {
        let trace = own_trace(&profile.clock, profile.length_m());
        let view = StationView::of_reference(profile.lap, &trace, scale);
        let (spans, reaches) = spans(corners, &view, &trace);
        Self {
            profile,
            corners,
            grip_limit_mps2: view.grip_limit_mps2(),
            view,
            spans,
            reaches,
        }
    }
}

/// What follows from an alignment.
pub(crate) fn compare_aligned(
    a: &LapProfile<'_>,
    reference: &Reference<'_, '_>,
    alignment: &Alignment,
    scale: &PedalScale,
    settings: &CompareSettings,
) -> Comparison {
    let Reference {
        profile: b,
        corners,
        view: b_view,
        spans,
        reaches,
        ..
    } = reference;
    let trace = delta_trace(&a.clock, &b_view.time_s, b_view.own_m.clone(), alignment);
    let a_view = StationView::of_lap(a.lap, b.lap, &trace, scale);
    let measure = Measure {
        trace: &trace,
        scale,
        settings: &settings.pedals,
        grip_limit_mps2: reference.grip_limit_mps2,
    };
    let facts = |view: &StationView| -> Vec<CornerFacts> {
        spans
            .iter()
            .zip(reaches)
            .map(|(span, reach)| corner_facts(view, span, *reach, &measure))
            .collect()
    };
    let (mut a_facts, mut b_facts) = (facts(&a_view), facts(b_view));
    set_straight_speeds(
        &mut [(&mut a_facts, &a_view), (&mut b_facts, b_view)],
        corners,
        &trace,
    );
    let sides = Sides::of(a, b, alignment, &settings.findings);
    for ((a_facts, b_facts), span) in a_facts.iter_mut().zip(&mut b_facts).zip(spans) {
        a_facts.line_offset = sides.as_ref().and_then(|sides| sides.at(&trace, span));
        b_facts.line_offset = a_facts.line_offset.map(|_| Metres::new(0.0));
        let turned = turned_line(&a_view, b_view, &trace, span);
        a_facts.turned_offset = turned.map(|line| line.around_apex);
        a_facts.turned_swing = turned.map(|line| line.swing);
        b_facts.turned_offset = turned.map(|_| Metres::new(0.0));
        b_facts.turned_swing = b_facts.turned_offset;
    }
    let mut compared: Vec<ComparedCorner> = corners
        .iter()
        .zip(spans)
        .zip(a_facts.into_iter().zip(b_facts))
        .map(|((corner, span), (a, b))| {
            let [entry_loss, mid_loss, exit_loss] = phase_losses(&trace, span);
            ComparedCorner {
                corner: corner.clone(),
                loss: entry_loss + mid_loss + exit_loss,
                entry_loss,
                mid_loss,
                exit_loss,
                carried: Seconds::new(0.0),
                a,
                b,
            }
        })
        .collect();
    let approaches = approaches(&mut compared, &trace);
    let resolution = Resolution {
        alignment: alignment.summary,
        brake_step_s: a_view.brake_step_s.max(b_view.brake_step_s),
        throttle_step_s: a_view.throttle_step_s.max(b_view.throttle_step_s),
        lap_s: b.lap.duration().get(),
    };
    let driven = Driven {
        a: &a_view,
        b: b_view,
        trace: &trace,
        scale,
        pedals: &settings.pedals,
    };
    let ComparisonFindings {
        mut findings,
        mut gains,
        linked,
    } = findings(&compared, &approaches, &driven, &resolution, &settings.findings);
    let pair = Pair {
        laps: [a.lap, b.lap],
        a: &a_view,
        b: b_view,
        trace: &trace,
        spans,
    };
    let doubted = pair.judge(corners, &mut findings, &mut gains);
    let incidents = take_incidents(&mut findings, &compared);
    if rough(a) || rough(b) {
        for finding in &mut findings {
            finding.confidence = finding.confidence.min(Confidence::Low);
        }
    }
    let mut warnings = warnings(alignment, &compared, &a_view, scale);
    warnings.extend(doubted);
    Comparison {
        delta: gap(a.lap, b.lap, &trace),
        alignment: alignment.summary,
        straights: straights(&trace, corners, b.lap.length()),
        status: status(&findings, &compared, &alignment.summary),
        findings,
        incidents,
        gains,
        linked,
        warnings,
        corners: compared,
        trace,
    }
}

/// What both lap times differ by as they are told, so that somebody who takes one from the other gets the same digits; without
/// times, where the delta ends.
fn gap(a: &Lap, b: &Lap, trace: &DeltaTrace) -> Seconds {
    let traced = trace.end();
    let timed = a.told_time().zip(b.told_time());
    timed
        .map(|(a, b)| a - b)
        .filter(|timed| (*timed - traced).abs() < ROUNDED)
        .unwrap_or(traced)
}

/// Two times in whole milliseconds differ from the delta by at most this.
const ROUNDED: Seconds = Seconds::new(0.0015);

/// Fixes farther apart than this do not show where a corner begins and ends, metres.
const ROUGH_SPACING_M: f64 = 22.0;
/// Whether the shape of the lap is known from rare fixes only.
fn rough(lap: &LapProfile<'_>) -> bool {
    lap.path
        .as_ref()
        .is_some_and(|path| path.spacing_m > ROUGH_SPACING_M)
}

/// Takes out what is no way of driving: the findings that are worth too much for one, or lie in a corner where the car was stopped.
fn take_incidents(findings: &mut Vec<Finding>, compared: &[ComparedCorner]) -> Vec<Finding> {
    let (mut incidents, driven): (Vec<Finding>, Vec<Finding>) = findings.drain(..).partition(|finding| {
        let mut of_corner = compared
            .iter()
            .filter(|compared| compared.corner.number == finding.corner);
        finding.loss.get() > INCIDENT_S || of_corner.any(ComparedCorner::is_incident)
    });
    *findings = driven;
    for (number, finding) in (1..).zip(findings.iter_mut()) {
        finding.id = format!("F{number}");
    }
    for (number, incident) in (1..).zip(&mut incidents) {
        incident.id = format!("I{number}");
    }
    incidents
}

/// Whether silence means that there is nothing, or that nothing can be told.
fn status(findings: &[Finding], corners: &[ComparedCorner], alignment: &AlignmentSummary) -> Status {
    if !findings.is_empty() {
        Status::Reportable
    } else if corners.is_empty() || alignment.confidence == Confidence::Low {
        Status::InsufficientData
    } else {
        Status::NothingToFix
    }
}

/// Speed at the end of the straight behind every corner: at the station where the first of the laps brakes.
fn set_straight_speeds(
    laps: &mut [(&mut Vec<CornerFacts>, &StationView)],
    corners: &[Corner],
    trace: &DeltaTrace,
) {
    let end_m = trace.distance_m.last().copied().unwrap_or_default();
    for (k, corner) in corners.iter().enumerate() {
        let next_m = corners.get(k + 1).map_or(end_m, |next| next.entry.get());
        let braked_m = laps
            .iter()
            .filter_map(|(facts, _)| facts.get(k + 1)?.brake_point.map(Metres::get))
            .fold(next_m, f64::min);
        if braked_m <= corner.exit.get() {
            continue;
        }
        let at = trace.distance_m.partition_point(|&at_m| at_m < braked_m);
        for (facts, view) in laps.iter_mut() {
            let speed = view.speed_mps.get(at.min(view.len().saturating_sub(1)));
            if let (Some(facts), Some(&speed_mps)) = (facts.get_mut(k), speed) {
                facts.straight_speed = Some(MetresPerSecond::new(speed_mps));
            }
        }
    }
}

/// Phases of every corner on the reference, and how far its pedals reach.
pub(crate) fn spans(
    corners: &[Corner],
    reference: &StationView,
    trace: &DeltaTrace,
) -> (Vec<Phases>, Vec<Reach>) {
    let spans: Vec<Phases> = corners
        .iter()
        .map(|corner| Phases::of(corner, reference, trace))
        .collect();
    let last = reference.len().saturating_sub(1);
    let reaches = (0..spans.len())
        .map(|k| Reach {
            from: k
                .checked_sub(1)
                .and_then(|before| spans.get(before))
                .map_or(0, |before| before.apex),
            to: spans.get(k + 1).map_or(last, |after| after.entry),
        })
        .collect();
    (spans, reaches)
}

fn warnings(
    alignment: &Alignment,
    corners: &[ComparedCorner],
    view: &StationView,
    scale: &PedalScale,
) -> Vec<Warning> {
    let mut warnings = alignment.warnings.clone();
    if alignment.summary.confidence == Confidence::Low && warnings.is_empty() {
        let residual = alignment.summary.residual;
        warnings.push(Warning::AlignmentUncertain { residual });
    }
    if corners.is_empty() {
        warnings.push(Warning::NoCorners);
    }
    if scale.brake_peak.is_none() {
        warnings.push(Warning::BrakeEstimated);
    }
    if view.throttle.is_none() {
        warnings.push(Warning::NoThrottle);
    }
    warnings
}

#[cfg(test)]
mod tests;
