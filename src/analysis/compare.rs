//! Two laps against each other: alignment, delta, corners, facts, losses, findings, in this order.

use super::alignment::{Alignment, align};
use super::analysis_error::AnalysisError;
use super::compare_settings::{CompareSettings, CornerSettings};
use super::comparison::{ComparedCorner, Comparison, Confidence, Corner, CornerFacts, DeltaTrace};
use super::corners::{corners_of, find_corners};
use super::delta::delta_trace;
use super::facts::{Reach, corner_facts};
use super::findings::findings;
use super::lap_profile::{Frame, LapProfile};
use super::losses::{phase_losses, straights};
use super::phases::Phases;
use super::station_view::{PedalScale, StationView};
use crate::telemetry::{Lap, Warning};
use crate::units::Seconds;

/// Compares lap `a` with the reference `b`. Positive seconds: `a` is slower.
///
/// # Errors
/// The laps are not comparable; the error says why, with values, for people.
pub fn compare(a: &Lap, b: &Lap, settings: &CompareSettings) -> Result<Comparison, AnalysisError> {
    let frame = Frame::of_pair(a, b);
    compare_profiles(
        &LapProfile::new(a, &frame),
        &LapProfile::new(b, &frame),
        None,
        settings,
    )
}

/// As [`compare`], with corners that are known for the reference `b` (a server's own numbers and names).
///
/// # Errors
/// As [`compare`].
pub fn compare_in_corners(
    a: &Lap,
    b: &Lap,
    corners: &[Corner],
    settings: &CompareSettings,
) -> Result<Comparison, AnalysisError> {
    let frame = Frame::of_pair(a, b);
    compare_profiles(
        &LapProfile::new(a, &frame),
        &LapProfile::new(b, &frame),
        Some(corners),
        settings,
    )
}

/// As [`compare`] on laps made ready.
pub(crate) fn compare_profiles(
    a: &LapProfile<'_>,
    b: &LapProfile<'_>,
    corners: Option<&[Corner]>,
    settings: &CompareSettings,
) -> Result<Comparison, AnalysisError> {
    let alignment = align(a, b, &settings.alignment)?;
    let corners = corners.map_or_else(|| own_corners(b, &settings.corners), <[Corner]>::to_vec);
    let scale = PedalScale::of(&[a.lap, b.lap]);
    Ok(compare_aligned(a, b, &alignment, &corners, &scale, settings))
}

/// The corners of a lap from its own positions, even where the other lap has none.
pub(crate) fn own_corners(b: &LapProfile<'_>, settings: &CornerSettings) -> Vec<Corner> {
    if b.path.is_some() {
        corners_of(b, settings)
    } else {
        find_corners(b.lap, settings)
    }
}

/// What follows from an alignment.
pub(crate) fn compare_aligned(
    a: &LapProfile<'_>,
    b: &LapProfile<'_>,
    alignment: &Alignment,
    corners: &[Corner],
    scale: &PedalScale,
    settings: &CompareSettings,
) -> Comparison {
    let trace = delta_trace(&a.clock, &b.clock, alignment);
    let (a_view, b_view) = StationView::of_pair(a.lap, b.lap, &trace, scale);
    let (spans, reaches) = spans(corners, &b_view, &trace);
    let facts = |view: &StationView| -> Vec<CornerFacts> {
        spans
            .iter()
            .zip(&reaches)
            .map(|(span, reach)| corner_facts(view, &trace, span, *reach, scale, &settings.pedals))
            .collect()
    };
    let compared: Vec<ComparedCorner> = corners
        .iter()
        .zip(&spans)
        .zip(facts(&a_view).into_iter().zip(facts(&b_view)))
        .map(|((corner, span), (a, b))| {
            let [entry_loss, mid_loss, exit_loss] = phase_losses(&trace, span);
            ComparedCorner {
                corner: corner.clone(),
                loss: entry_loss + mid_loss + exit_loss,
                entry_loss,
                mid_loss,
                exit_loss,
                a,
                b,
            }
        })
        .collect();
    let delta = trace.delta_s.last().copied().unwrap_or_default();
    Comparison {
        delta: Seconds::new(delta),
        alignment: alignment.summary,
        straights: straights(&trace, corners, b.lap.length()),
        findings: findings(&compared, &trace, &alignment.summary, &settings.findings),
        warnings: warnings(alignment, &compared, &a_view, scale),
        corners: compared,
        trace,
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
        warnings.push(Warning::new(
            "alignment_uncertain",
            1,
            format!(
                "The laps lie on each other to about {:.0} m only.",
                residual.get()
            ),
        ));
    }
    if corners.is_empty() {
        warnings.push(Warning::new(
            "no_corners",
            1,
            "No corner was found, so nothing can be said about corners.",
        ));
    }
    if scale.brake_peak.is_none() {
        warnings.push(Warning::new(
            "brake_estimated",
            1,
            "Not both logs have a usable brake channel: brake points are estimated from deceleration.",
        ));
    }
    if view.throttle.is_none() {
        warnings.push(Warning::new(
            "no_throttle",
            1,
            "Not both logs have a usable throttle channel: nothing is said about throttle and coasting.",
        ));
    }
    warnings
}

#[cfg(test)]
mod tests;
