//! Exports that are cut exactly at the line: the first and the last lap have no crossing, and are complete.
//!
//! An open stretch counts as a lap if it is as long as the complete ones (in an export of two laps: as long as the other
//! one) and the car is as fast at its open end as it is at the line. What is missing to the full length is at most one row.
//! Where crossings come from positions, these tell whether the line was crossed and nothing is guessed.

use crate::telemetry::TimeBasis;

use super::driven_log::DrivenLog;
use super::span::{Edge, Span};

/// A length may differ by this part and one and a half rows: whoever begins to record near the line by chance begins
/// farther from it.
const SAME_LENGTH_RATIO: f64 = 0.001;
/// A speed may differ by this part of the speed at the line.
const SAME_SPEED_RATIO: f64 = 0.2;

/// Makes open stretches complete where they are; see the module header.
pub(super) fn close_open_ends(log: &DrivenLog<'_>, spans: &mut [Span]) {
    let by_place = |span: &Span| matches!(span.basis, TimeBasis::LineCrossing | TimeBasis::FoundLine);
    if spans.iter().any(by_place) {
        return;
    }
    let length_m = |span: &Span| log.odometer.at(span.end_s) - log.odometer.at(span.start_s);
    let mut complete_m: Vec<f64> = spans
        .iter()
        .filter(|span| span.is_complete())
        .map(length_m)
        .collect();
    let is_open_pair = matches!(&*spans, [first, last]
        if first.begins == Edge::Recording && first.ends == Edge::Line
            && last.begins == Edge::Line && last.ends == Edge::Recording);
    if is_open_pair {
        complete_m = spans.iter().map(length_m).collect();
        if let [first_m, last_m] = *complete_m.as_slice()
            && (first_m - last_m).abs() > 3.0 * SAME_LENGTH_RATIO * first_m.max(last_m)
        {
            return;
        }
    }
    let Some(usual_m) = super::super::judge::median(&mut complete_m) else {
        return;
    };
    let at_line: Vec<f64> = spans
        .iter()
        .filter(|span| span.ends == Edge::Line)
        .map(|span| log.speed_mps(span.end_s))
        .collect();
    let Some(line_mps) = super::super::judge::median(&mut at_line.clone()) else {
        return;
    };
    let row_s = log.interval_s();
    let is_full = |span: &Span, open_s: f64| {
        let tolerance_m = SAME_LENGTH_RATIO * usual_m + 1.5 * row_s * line_mps;
        (length_m(span) - usual_m).abs() < tolerance_m
            && (log.speed_mps(open_s) - line_mps).abs() < SAME_SPEED_RATIO * line_mps
    };
    let missing_s = |span: &Span| ((usual_m - length_m(span)) / line_mps.max(1.0)).clamp(0.0, row_s);
    if let Some(first) = spans.first_mut()
        && first.begins == Edge::Recording
        && first.ends == Edge::Line
        && is_full(first, first.start_s)
    {
        first.start_s -= missing_s(first);
        first.begins = Edge::Line;
    }
    if let Some(last) = spans.last_mut()
        && last.ends == Edge::Recording
        && last.begins == Edge::Line
        && is_full(last, last.end_s)
    {
        last.end_s += missing_s(last);
        last.ends = Edge::Line;
    }
}
