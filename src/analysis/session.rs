//! All laps of a session together: best, best rolling and optimal lap, consistency, corners over all laps, findings.
//!
//! The fastest lap is the reference. Corners are found on it once and laid on every other lap by alignment, so that
//! T5 is T5 in every lap. Laps that are not complete, not valid or cannot be aligned are listed but not counted.
//! Deviations are those of a sample (n - 1).

mod aligned_lap;
mod consistency;
mod corners;
mod findings;
mod framed;
mod optimal_lap;
mod optimum;
mod parts;
mod rolling;
mod session_corner;
mod slip;
mod typical;

use super::account::account_gains;
use super::alignment::align;
use super::compare::{Reference, compare_aligned};
use super::compare_settings::CompareSettings;
use super::comparison::{Comparison, Corner};
use super::finding::{Finding, Gain, LinkedLoss, Status};
use super::lap_profile::LapProfile;
use super::station_view::PedalScale;
use super::statistics::{ClassStatistics, class_statistics};
use crate::telemetry::{Lap, Warning};
use crate::units::{Metres, Seconds};
pub(crate) use consistency::Consistency;
use consistency::consistency;
use corners::{session_corner, time_lost, varies_most};
use findings::{borne_out, linked, slips, status};
use framed::{Framed, framed, laid_on_reference};
pub(crate) use optimal_lap::optimal_lap;
use rolling::{RollingLap, best_rolling};
pub(crate) use session_corner::{SessionCorner, SessionCornerLap};
pub(crate) use slip::Slip;
use typical::typical;

pub(in crate::analysis) use aligned_lap::AlignedLap;
pub(in crate::analysis) use parts::optimal_parts;

/// What a session says. `None` and empty: there is no lap that says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionAnalysis {
    /// Every lap, in the order given.
    pub laps: Vec<SessionLap>,
    /// Number of the lap everything is measured against: the fastest that counts.
    pub reference: Option<u32>,
    /// The fastest valid timed lap.
    pub best: Option<Seconds>,
    /// The fastest lap from any start point, over two laps in a row; at most `best`.
    pub best_rolling: Option<Seconds>,
    /// The best parts that can be joined; at most `best` and `best_rolling`.
    pub optimal: Option<Seconds>,
    /// Which lap gave which part of the optimal lap, in driving order; their times sum to `optimal`.
    pub optimal_parts: Vec<OptimalPart>,
    /// How much lap times vary; `None` below two laps.
    pub consistency: Option<Consistency>,
    /// Every corner with what every lap did in it.
    pub corners: Vec<SessionCorner>,
    /// Number of the corner whose time varies most from lap to lap; `None` below three laps.
    pub varies_most: Option<u32>,
    /// Means per class over all laps that count.
    pub classes: Vec<ClassStatistics>,
    /// Number of the lap the findings are about: the lap in the middle by time that shows the dearest habit.
    pub typical: Option<u32>,
    /// What the typical lap loses against the reference, where the session bears it out: the cause shows in enough of
    /// the laps, and the loss stands out of how much the corner's time varies.
    pub findings: Vec<Finding>,
    /// Where the best lap beats the fastest of the other laps, by the account.
    pub gains: Vec<Gain>,
    /// Losses of the typical lap that started in the corner before, where enough of the laps show it.
    pub linked: Vec<LinkedLoss>,
    /// Mistakes of single laps, largest first: what was lost in one lap and in no other is no habit.
    pub slips: Vec<Slip>,
    /// What the findings amount to.
    pub status: Status,
    /// What could not be said, and why.
    pub warnings: Vec<Warning>,
}

/// What of a session does not follow from what its laps did in the corners.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionOutline {
    /// Every lap, in the order given.
    pub laps: Vec<SessionLap>,
    /// Number of the lap everything is measured against.
    pub reference: u32,
    /// The fastest lap from any start point, over two laps in a row.
    pub best_rolling: Option<Seconds>,
    /// Which lap gave which part of the optimal lap.
    pub optimal_parts: Vec<OptimalPart>,
}

/// One lap of a session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SessionLap {
    /// The file's number.
    pub number: u32,
    /// Lap time, where complete.
    pub time: Option<Seconds>,
    /// Whether it may become a best.
    pub valid: bool,
    /// Whether it took part in corners, optimum and consistency.
    pub counted: bool,
}

/// A part of the optimal lap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OptimalPart {
    /// First corner in it; 0 where the part begins at the line and ends before the first corner.
    pub from_corner: u32,
    /// Last corner in it; 0 as above.
    pub to_corner: u32,
    /// Number of the lap that gave it.
    pub lap: u32,
    /// Its time.
    pub time: Seconds,
}

/// Analyzes the laps of one session (one circuit, one layout). Never fails: what cannot be said is missing and
/// explained in the warnings.
#[must_use]
pub fn analyze_session(laps: &[Lap], settings: &CompareSettings) -> SessionAnalysis {
    let mut analysis = SessionAnalysis {
        laps: laps
            .iter()
            .map(|lap| SessionLap {
                number: lap.number(),
                time: lap.time(),
                valid: lap.valid(),
                counted: false,
            })
            .collect(),
        ..SessionAnalysis::default()
    };
    let Some(session) = framed(laps, settings) else {
        analysis.warnings.push(Warning::NoValidLap);
        return analysis;
    };
    let (aligned, warnings) = laid_on_reference(&session, settings);
    analysis.warnings.extend(warnings);
    let Framed {
        reference,
        corners,
        scale,
        ..
    } = session;
    for (lap, listed) in laps.iter().zip(&mut analysis.laps) {
        listed.counted = aligned
            .iter()
            .any(|aligned| std::ptr::eq(aligned.profile.lap, lap));
    }
    let rolling = best_rolling(&aligned).filter(|rolling| Some(rolling.time) < reference.lap.time());
    let parts: Vec<OptimalPart> = optimal_parts(&aligned, &reference, &corners, settings)
        .into_iter()
        .map(|part| OptimalPart {
            from_corner: part.from_corner,
            to_corner: part.to_corner,
            lap: aligned.get(part.lap).map_or(0, |lap| lap.profile.lap.number()),
            time: part.time,
        })
        .collect();
    let sum_s: f64 = parts.iter().map(|part| part.time.get()).sum();
    // What was driven in one go can be driven: where it is faster, its two parts are the optimal lap.
    let optimal_parts = match &rolling {
        Some(rolling) if parts.is_empty() || rolling.time.get() < sum_s => rolling_parts(rolling, &corners),
        _ => parts,
    };
    let outline = SessionOutline {
        laps: analysis.laps,
        reference: reference.lap.number(),
        best_rolling: rolling.map(|rolling| rolling.time).or(reference.lap.time()),
        optimal_parts,
    };
    let driven = corners.iter().enumerate();
    let driven = driven.map(|(k, corner)| session_corner(k, corner, &aligned));
    let mut analysis = SessionAnalysis {
        warnings: analysis.warnings,
        ..SessionAnalysis::of_kept(outline, driven.collect())
    };
    let others: Vec<&AlignedLap<'_>> = aligned
        .iter()
        .filter(|lap| !std::ptr::eq(lap.profile.lap, reference.lap))
        .collect();
    if let Some(typical) = typical(&others, &settings.findings) {
        let comparisons: Vec<&Comparison> = others.iter().map(|lap| &lap.comparison).collect();
        analysis.slips = slips(&others);
        analysis.typical = Some(typical.profile.lap.number());
        analysis.findings = borne_out(&typical.comparison, &comparisons, &settings.findings);
        analysis.linked = linked(&typical.comparison, &comparisons, &settings.findings);
        analysis.status = status(&analysis.findings, &comparisons);
        analysis
            .warnings
            .extend(typical.comparison.warnings.iter().cloned());
    }
    analysis.gains = gains(&others, &reference, &corners, &scale, settings);
    analysis
}

impl SessionAnalysis {
    /// A session of what is kept of it. What is said of a typical lap (findings, gains, links) needs the samples and is
    /// not there, nor are warnings.
    #[must_use]
    pub fn of_kept(outline: SessionOutline, corners: Vec<SessionCorner>) -> Self {
        let reference = Some(outline.reference);
        let counted = || outline.laps.iter().filter(|lap| lap.counted);
        let best = counted()
            .filter(|lap| lap.number == outline.reference)
            .filter_map(|lap| lap.time)
            .min_by(Seconds::total_cmp);
        let times_s: Vec<f64> = counted().filter_map(|lap| lap.time).map(Seconds::get).collect();
        let facts = corners
            .iter()
            .flat_map(|of| of.laps.iter().map(|lap| (&of.corner, &lap.facts)));
        let mut classes = class_statistics(facts);
        for class in &mut classes {
            class.time_lost = time_lost(class.class, &corners, reference);
        }
        Self {
            reference,
            best,
            best_rolling: outline.best_rolling,
            optimal: optimal(&outline.optimal_parts, best),
            optimal_parts: outline.optimal_parts,
            consistency: consistency(&times_s),
            varies_most: varies_most(&corners),
            classes,
            corners,
            laps: outline.laps,
            ..Self::default()
        }
    }
}

fn optimal(parts: &[OptimalPart], best: Option<Seconds>) -> Option<Seconds> {
    let total = parts.iter().map(|part| part.time.get()).sum::<f64>();
    // Sums of parts differ from whole laps by rounding only; "never slower than the best" holds exactly.
    best.map(|best| {
        if parts.is_empty() {
            best
        } else {
            Seconds::new(total.min(best.get()))
        }
    })
}

/// The two parts of a rolling lap, in driving order from the line on.
fn rolling_parts(rolling: &RollingLap, corners: &[Corner]) -> Vec<OptimalPart> {
    let split = corners.partition_point(|corner| corner.apex < rolling.from);
    let part = |corners: &[Corner], lap, time| OptimalPart {
        from_corner: corners.first().map_or(0, |corner| corner.number),
        to_corner: corners.last().map_or(0, |corner| corner.number),
        lap,
        time,
    };
    let (before, after) = corners.split_at(split);
    vec![
        part(before, rolling.laps.1, rolling.until_there),
        part(after, rolling.laps.0, rolling.time - rolling.until_there),
    ]
}

/// What the best lap did better than the one that comes next: what a personal best was gained with.
fn gains(
    others: &[&AlignedLap<'_>],
    reference: &LapProfile<'_>,
    corners: &[Corner],
    scale: &PedalScale,
    settings: &CompareSettings,
) -> Vec<Gain> {
    let fastest = others
        .iter()
        .min_by(|a, b| a.profile.lap.duration().total_cmp(&b.profile.lap.duration()));
    let Some(next) = fastest else { return Vec::new() };
    let Ok(alignment) = align(reference, &next.profile, &settings.alignment) else {
        return Vec::new();
    };
    // The corners of the reference, on the other lap's own distance.
    let at = |m: Metres| {
        next.alignment
            .a_at_each(&[m.get()])
            .first()
            .map_or(m, |m| Metres::new(*m))
    };
    let corners: Vec<Corner> = corners
        .iter()
        .map(|corner| Corner {
            entry: at(corner.entry),
            apex: at(corner.apex),
            exit: at(corner.exit),
            ..corner.clone()
        })
        .collect();
    let other = Reference::new(&next.profile, &corners, scale);
    account_gains(&compare_aligned(reference, &other, &alignment, scale, settings))
}

#[cfg(test)]
mod tests;
