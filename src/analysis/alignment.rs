//! Alignment: one monotonic map between the own distances of two laps, used by everything.
//!
//! Best evidence first: positions, then corner shapes, then length. The map is built in a fixed order of the two
//! laps (the faster one carries the path), so that swapping them inverts it exactly. Ends lie line to line. It says
//! its basis, its confidence and the along-track mismatch that is left.

mod heading_fit;
mod landmarks;
mod line_shift;
mod offset_curve;
mod position;
mod ring;
mod wandering;

use std::cmp::Ordering;

use super::analysis_error::AnalysisError;
use super::compare_settings::AlignmentSettings;
use super::comparison::{AlignmentBasis, AlignmentSummary, Confidence};
use super::lap_profile::{LapPath, LapProfile};
use super::signal::Shape;
use crate::telemetry::{Lap, Warning};
use crate::units::Metres;
use landmarks::match_shapes;
pub(crate) use line_shift::at_line_of;
pub(super) use line_shift::turned;
use offset_curve::FittedMap;
pub(super) use ring::fit_of;

/// Lap times further apart than this factor are not two laps at speed; length and path say more below it.
const MAX_TIME_RATIO: f64 = 4.0;
/// Share of the deviation across the track that is taken for wandering receivers and not for lines.
const WANDER_SHARE: f64 = 0.4;
/// What is left where it was taken out, per root of the metres that it wandered.
const WANDER_LEFT_M: f64 = 0.4;
/// A receiver whose fixes scatter wanders slowly by about this share of the scatter.
const SLOW_SHARE: f64 = 0.35;
/// Lines further apart than this along the track make a map that bends at both ends, metres.
const LINE_MISMATCH_M: f64 = 25.0;

/// A monotonic map between the own distances of `a` and `b`, both from 0 to their lengths.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alignment {
    a_m: Vec<f64>,
    b_m: Vec<f64>,
    /// Constant shift of `a`'s receiver against `b`'s that was taken out, metres east and north.
    shift_m: (f64, f64),
    /// The same at every knot, with what the receivers wander; empty where they do not.
    wandered_m: Vec<(f64, f64)>,
    /// Basis, confidence, mismatch.
    pub summary: AlignmentSummary,
    /// What to tell people about it.
    pub warnings: Vec<Warning>,
}

impl Alignment {
    /// Own distances of `a` at own distances of `b`. `b_m` must not decrease; one value per distance asked for.
    #[must_use]
    pub(crate) fn a_at_each(&self, b_m: &[f64]) -> Vec<f64> {
        walk(&self.b_m, &self.a_m, b_m)
    }

    /// Constant shift of `a`'s receiver against `b`'s that was taken out, metres east and north.
    pub(crate) fn shift_m(&self) -> (f64, f64) {
        self.shift_m
    }

    /// What was taken out at an own distance of `b`, what the receivers wander included, metres east and north.
    pub(crate) fn shift_at_m(&self, b_m: f64) -> (f64, f64) {
        let knot = self.b_m.partition_point(|&knot_m| knot_m < b_m);
        let last = self.wandered_m.len().saturating_sub(1);
        self.wandered_m
            .get(knot.min(last))
            .copied()
            .unwrap_or(self.shift_m)
    }

    fn inverted(self) -> Self {
        Self {
            a_m: self.b_m,
            b_m: self.a_m,
            shift_m: (-self.shift_m.0, -self.shift_m.1),
            wandered_m: self
                .wandered_m
                .iter()
                .map(|(east_m, north_m)| (-east_m, -north_m))
                .collect(),
            ..self
        }
    }
}

/// Piecewise linear, `from` strictly increasing and as long as `to`; beyond the ends the end values hold.
fn walk(from: &[f64], to: &[f64], asked: &[f64]) -> Vec<f64> {
    let mut after = 1;
    let mut last = f64::NEG_INFINITY;
    asked
        .iter()
        .map(|&at| {
            if at < last {
                after = 1;
            }
            last = at;
            while after + 1 < from.len() && from.get(after).is_some_and(|&knot| knot <= at) {
                after += 1;
            }
            match (from.get(after - 1..=after), to.get(after - 1..=after)) {
                (Some(&[x0, x1]), Some(&[y0, y1])) => {
                    let ratio = ((at - x0) / (x1 - x0)).clamp(0.0, 1.0);
                    if ratio >= 1.0 { y1 } else { y0 + ratio * (y1 - y0) }
                }
                _ => to.last().copied().unwrap_or_default(),
            }
        })
        .collect()
}

/// Lays lap `a` on lap `b`.
///
/// # Errors
/// Says with values why the laps are not comparable: not complete, too short or long, another circuit or layout,
/// the other direction.
pub(crate) fn align(
    a: &LapProfile<'_>,
    b: &LapProfile<'_>,
    settings: &AlignmentSettings,
) -> Result<Alignment, AnalysisError> {
    check_lap(a, settings)?;
    check_lap(b, settings)?;
    let (a_s, b_s) = (a.lap.duration(), b.lap.duration());
    if a_s.get().max(b_s.get()) > MAX_TIME_RATIO * a_s.get().min(b_s.get()) {
        let (longer, shorter) = if a_s.get() > b_s.get() {
            (a_s, b_s)
        } else {
            (b_s, a_s)
        };
        return Err(AnalysisError::NotAtSpeed { longer, shorter });
    }
    match order(a.lap, b.lap) {
        // One and the same lap, sample by sample.
        Ordering::Equal => Ok(identity(a)),
        Ordering::Less => align_query(a, b, settings).map(Alignment::inverted),
        Ordering::Greater => align_query(b, a, settings),
    }
}

fn check_lap(profile: &LapProfile<'_>, settings: &AlignmentSettings) -> Result<(), AnalysisError> {
    let (number, length) = (profile.lap.number(), profile.lap.length());
    if profile.lap.time().is_none() {
        return Err(AnalysisError::NotComplete { number });
    }
    if length < settings.min_length {
        let needed = settings.min_length;
        return Err(AnalysisError::TooShort {
            number,
            length,
            needed,
        });
    }
    if length > settings.max_length {
        let allowed = settings.max_length;
        return Err(AnalysisError::TooLong {
            number,
            length,
            allowed,
        });
    }
    Ok(())
}

/// Faster first; laps that cannot be told apart by time and length are told apart by their samples.
fn order(a: &Lap, b: &Lap) -> Ordering {
    let samples = |lap: &Lap| lap.distance().values().len();
    let each = |a: &[f64], b: &[f64]| {
        a.iter()
            .zip(b)
            .map(|(a, b)| a.total_cmp(b))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    };
    a.duration()
        .total_cmp(&b.duration())
        .then_with(|| a.length().total_cmp(&b.length()))
        .then_with(|| samples(a).cmp(&samples(b)))
        .then_with(|| each(a.distance().values(), b.distance().values()))
        .then_with(|| each(a.distance().times_s(), b.distance().times_s()))
}

fn identity(lap: &LapProfile<'_>) -> Alignment {
    let ends_m = vec![0.0, lap.length_m()];
    Alignment {
        a_m: ends_m.clone(),
        b_m: ends_m,
        shift_m: (0.0, 0.0),
        wandered_m: Vec::new(),
        summary: AlignmentSummary {
            basis: if lap.path.is_some() {
                AlignmentBasis::Position
            } else {
                AlignmentBasis::Landmarks
            },
            confidence: Confidence::High,
            residual: Metres::new(0.0),
        },
        warnings: Vec::new(),
    }
}

/// The map with `reference` as `b`, best evidence first.
fn align_query(
    reference: &LapProfile<'_>,
    query: &LapProfile<'_>,
    settings: &AlignmentSettings,
) -> Result<Alignment, AnalysisError> {
    if let (Some(reference_path), Some(query_path)) = (&reference.path, &query.path)
        && let Some(alignment) = by_position(reference, query, reference_path, query_path, settings)?
    {
        return Ok(alignment);
    }
    let (reference_m, query_m) = (reference.length_m(), query.length_m());
    if (reference_m / query_m).max(query_m / reference_m) > 1.0 + settings.max_length_difference {
        return Err(AnalysisError::DifferentLength {
            a: query.lap.length(),
            b: reference.lap.length(),
        });
    }
    if let Some(alignment) = by_landmarks(reference, query, settings)? {
        return Ok(alignment);
    }
    Ok(by_length(reference_m, query_m))
}

/// `None` where positions are too few to say anything.
fn by_position(
    reference: &LapProfile<'_>,
    query: &LapProfile<'_>,
    reference_path: &LapPath,
    query_path: &LapPath,
    settings: &AlignmentSettings,
) -> Result<Option<Alignment>, AnalysisError> {
    let max_lateral_m = settings.max_lateral.get();
    let projection = position::project(
        reference_path,
        query_path,
        reference.length_m(),
        query.length_m(),
        max_lateral_m,
    );
    if projection.tried < 16 {
        return Ok(None);
    }
    let shared = (projection.matched as f64 / projection.tried as f64).min(projection.knots.covered() * 1.25);
    let holes_m = |path: &LapPath| {
        path.holes_m
            .iter()
            .map(|(from_m, to_m)| to_m - from_m)
            .sum::<f64>()
    };
    let missing = (holes_m(reference_path) + holes_m(query_path)) / reference.length_m();
    if shared + missing < settings.min_matched {
        let relation = position::relation(reference_path, query_path, max_lateral_m);
        return Err(
            if relation.near < 0.5 && relation.apart_m > settings.other_circuit_from.get() {
                AnalysisError::OtherCircuit {
                    apart: Metres::new(relation.apart_m),
                }
            } else if relation.near >= 0.5 && relation.backwards > 0.6 {
                AnalysisError::WrongDirection
            } else {
                AnalysisError::OtherLayout {
                    shared_percent: 100.0 * shared.min(1.0),
                }
            },
        );
    }
    if shared < 0.3 {
        return Ok(None);
    }
    // Noise per metre of way, averaged over half a wavelength, is what stays in the map; aim at half a metre.
    let noise_m2_m = reference_path.noise_m.powi(2) * reference_path.spacing_m
        + query_path.noise_m.powi(2) * query_path.spacing_m;
    let wavelength_m = (4.0 * noise_m2_m).clamp(40.0, 250.0);
    let fitted = projection.knots.fit(wavelength_m);
    let blur_m = 0.02 * (reference_path.fit_width_m.max(query_path.fit_width_m) - 20.0).max(0.0);
    // Many fixes a second average what scatters from one to the next, not what the same receiver wanders meanwhile.
    let slow_m = SLOW_SHARE * reference_path.noise_m.hypot(query_path.noise_m);
    // What receivers wander across the track they wander along it too; most of what is left there are lines.
    let wander_m = (WANDER_SHARE * projection.lateral_m).hypot(WANDER_LEFT_M * projection.wander_m.sqrt());
    let variance = 2.0 * noise_m2_m / wavelength_m
        + (0.5 * fitted.scatter_m).powi(2)
        + blur_m.powi(2)
        + wander_m.powi(2)
        + slow_m.powi(2);
    let residual_m = variance.sqrt();
    let confidence = if residual_m <= 2.0 && shared > 0.9 {
        Confidence::High
    } else if residual_m <= 6.0 && shared > 0.75 {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    let mut alignment = finished(fitted, AlignmentBasis::Position, confidence, residual_m);
    alignment.shift_m = projection.shift_m;
    alignment.wandered_m = projection.wandered_m;
    let shift_m = projection.shift_m.0.hypot(projection.shift_m.1);
    if shift_m > 0.0 {
        alignment.warnings.push(Warning::PositionShift {
            shift: Metres::new(shift_m),
        });
    }
    if shared < 0.9 {
        alignment.warnings.push(Warning::PositionPartial {
            shared_percent: 100.0 * shared.min(1.0),
        });
    }
    Ok(Some(alignment))
}

/// `None` where shapes have too little in common.
fn by_landmarks(
    reference: &LapProfile<'_>,
    query: &LapProfile<'_>,
    settings: &AlignmentSettings,
) -> Result<Option<Alignment>, AnalysisError> {
    let max_shift_m = settings.max_landmark_shift.get().min(0.1 * reference.length_m());
    let Some(found) = match_shapes(reference, query, max_shift_m) else {
        return Ok(None);
    };
    if found.is_mirrored() {
        return Err(AnalysisError::WrongDirection);
    }
    let residual_m = match found.shape {
        Shape::YawRate | Shape::LatAccel => found.fitted.scatter_m,
        // Steering is corrected and saved: it moves with the driver.
        Shape::Steering => 1.2 * found.fitted.scatter_m,
        // The slowest point moves with the driver.
        Shape::Speed => found.fitted.scatter_m.max(5.0).max(0.0012 * reference.length_m()),
    };
    let confidence = if found.likeness > 0.85 && residual_m < 3.0 {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    Ok(Some(finished(
        found.fitted,
        AlignmentBasis::Landmarks,
        confidence,
        residual_m,
    )))
}

fn by_length(reference_m: f64, query_m: f64) -> Alignment {
    Alignment {
        a_m: vec![0.0, query_m],
        b_m: vec![0.0, reference_m],
        shift_m: (0.0, 0.0),
        wandered_m: Vec::new(),
        summary: AlignmentSummary {
            basis: AlignmentBasis::Length,
            confidence: Confidence::Low,
            // Lines differ by this much of way even where both ends agree; wheels of another size scale evenly.
            residual: Metres::new(3.0 + 0.0012 * reference_m),
        },
        warnings: vec![Warning::AlignedByLength],
    }
}

fn finished(fitted: FittedMap, basis: AlignmentBasis, confidence: Confidence, residual_m: f64) -> Alignment {
    let different_lines = fitted.end_mismatch_m > LINE_MISMATCH_M;
    let mut alignment = Alignment {
        a_m: fitted.query_m,
        b_m: fitted.reference_m,
        shift_m: (0.0, 0.0),
        wandered_m: Vec::new(),
        summary: AlignmentSummary {
            basis,
            confidence: if different_lines {
                Confidence::Low
            } else {
                confidence
            },
            residual: Metres::new(residual_m),
        },
        warnings: Vec::new(),
    };
    if different_lines {
        alignment.warnings.push(Warning::DifferentLines {
            apart: Metres::new(fitted.end_mismatch_m),
        });
    }
    alignment
}

#[cfg(test)]
mod tests;
