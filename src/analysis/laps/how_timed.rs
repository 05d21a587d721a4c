//! What a driver has to know of how their laps were timed.

use super::super::fixes::RARE_HZ;
use super::driven_log::DrivenLog;
use super::lap_channel::{FINE_ROW_S, whole_rows_s};
use super::row_at_line::are_at_line;
use super::span::Span;
use crate::telemetry::{TimeBasis, Warning};
use crate::units::Seconds;

/// Whether the rows of one lap end before the line, and the path told where it is.
fn has_computed_end(log: &DrivenLog<'_>, spans: &[Span]) -> bool {
    let at_line = |span: &Span| span.is_complete() && span.basis == TimeBasis::LineCrossing;
    log.recording.lap_marks.single_lap && spans.iter().any(at_line)
}

/// What a driver has to know of how the laps were timed.
pub(super) fn how_timed(log: &DrivenLog<'_>, spans: &[Span]) -> Vec<Warning> {
    let is_chosen = |span: &Span| span.is_complete() && span.basis == TimeBasis::FoundLine;
    let chosen = spans.iter().any(is_chosen).then_some(Warning::LineChosen);
    let rough_s = between_fixes_s(log, spans).or_else(|| match chosen {
        Some(_) => None,
        None => between_rows_s(log, spans),
    });
    let rough = rough_s.map(|within_s| Warning::RoughLapTimes {
        within: Seconds::new(within_s),
    });
    let computed = has_computed_end(log, spans).then_some(Warning::LapEndComputed);
    [computed, chosen, rough].into_iter().flatten().collect()
}

/// To how much laps are timed that begin and end between two rare fixes, seconds: a car that brakes or speeds up as hard as it can
/// is a metre beside the even way from one to the next, and a receiver is off by as much.
fn between_fixes_s(log: &DrivenLog<'_>, spans: &[Span]) -> Option<f64> {
    const OF_INTERVAL: f64 = 0.1;
    let fix_hz = log.positions.as_ref()?.rate_hz();
    let by_fixes = |span: &Span| {
        let by_line = matches!(span.basis, TimeBasis::FoundLine | TimeBasis::LineCrossing);
        span.is_complete() && by_line
    };
    let is_rare = fix_hz > 0.0 && fix_hz < RARE_HZ;
    (is_rare && spans.iter().any(by_fixes)).then(|| OF_INTERVAL / fix_hz)
}

/// To how much laps are timed whose ends lie somewhere between two rows, seconds.
fn between_rows_s(log: &DrivenLog<'_>, spans: &[Span]) -> Option<f64> {
    let complete = || spans.iter().filter(|span| span.is_complete());
    if has_computed_end(log, spans) {
        return Some(0.5 * log.interval_s());
    }
    // What begins and ends with the file ends somewhere between two rows.
    let by_rows = complete().any(|span| span.basis == TimeBasis::Rows) && log.interval_s() > FINE_ROW_S;
    if by_rows {
        return Some(log.interval_s());
    }
    let by_counter = || complete().filter(|span| span.basis == TimeBasis::LapChannel);
    if are_at_line(log, by_counter().map(|span| span.start_s)) {
        return None;
    }
    whole_rows_s(log, by_counter().flat_map(|span| [span.start_s, span.end_s]))
}
