//! Lap times that the file states: either with the moment at which each lap began, or to be matched to cuts.
//!
//! Matching goes by duration and order, not by number: logs number the same lap differently. The cuts of a run of
//! stated laps then move together, as little as possible, so that every lap lasts what is stated.

use crate::telemetry::{StatedLap, TimeBasis};

use super::driven_log::DrivenLog;
use super::span::{Cut, Edge, MOST_CUTS, Span, spans_between};

/// A stated time belongs to a stretch when it is as near as this …
const NEAR_S: f64 = 1.5;
/// … or this part of it.
const NEAR_RATIO: f64 = 0.02;

/// The stretches of laps whose beginning the file states; `None` where it states none.
pub(super) fn stated_spans(log: &DrivenLog<'_>) -> Option<Vec<Span>> {
    let mut known: Vec<(f64, StatedLap)> = log
        .recording
        .lap_marks
        .stated
        .iter()
        .filter(|lap| is_sound(lap))
        .filter_map(|lap| lap.start.map(|start| (log.driven_s(start.get()), *lap)))
        .take(MOST_CUTS)
        .collect();
    known.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (begin_s, end_s) = log.extent_s();
    let slack_s = NEAR_S;
    known.retain(|(start_s, lap)| {
        *start_s >= begin_s - slack_s && start_s + lap.time.get() <= end_s + slack_s
    });
    if known.is_empty() {
        return None;
    }
    let mut spans: Vec<Span> = Vec::new();
    let mut from = Cut {
        at_s: begin_s,
        edge: Edge::Recording,
    };
    for (start_s, lap) in known {
        let time_s = lap.time.get();
        if start_s < from.at_s - slack_s {
            continue;
        }
        if start_s - from.at_s > slack_s {
            spans.extend(
                spans_between((from.at_s, start_s), &[], TimeBasis::Stated)
                    .into_iter()
                    .map(|span| Span {
                        begins: from.edge,
                        // Between two stated laps lies something that the file does not call a lap.
                        ends: if from.edge == Edge::Line {
                            Edge::Reset
                        } else {
                            Edge::Line
                        },
                        ..span
                    }),
            );
        }
        // What a logger calls lap 0 begins with the recording, not at the line.
        let is_way_out = lap.number == 0 && start_s - begin_s < slack_s;
        spans.push(Span {
            start_s,
            end_s: start_s + time_s,
            begins: if is_way_out { Edge::Recording } else { Edge::Line },
            ends: Edge::Line,
            number: Some(lap.number),
            time_s: Some(time_s),
            basis: TimeBasis::Stated,
        });
        from = Cut::line(start_s + time_s);
    }
    if end_s - from.at_s > 0.0 {
        spans.extend(
            spans_between((from.at_s, end_s), &[], TimeBasis::Stated)
                .into_iter()
                .map(|span| Span {
                    begins: Edge::Line,
                    ..span
                }),
        );
    }
    Some(spans)
}

/// Gives stretches found otherwise the times that the file states, and moves their cuts to fit.
pub(super) fn use_stated_times(stated: &[StatedLap], spans: &mut [Span]) {
    let stated: Vec<StatedLap> = stated.iter().copied().filter(is_sound).take(MOST_CUTS).collect();
    let ends_at_line: Vec<usize> = spans
        .iter()
        .enumerate()
        .filter(|(_, span)| span.ends == Edge::Line)
        .map(|(index, _)| index)
        .collect();
    if stated.is_empty() || ends_at_line.is_empty() {
        return;
    }
    let fits = |lap: &StatedLap, span: &Span| {
        let time_s = lap.time.get();
        let near_s = NEAR_S.max(NEAR_RATIO * time_s).min(0.1 * time_s);
        (span.duration_s() - time_s).abs() <= near_s
    };
    // How many stretches come before the first stated lap: the shift under which most of them fit.
    let (n_spans, n_stated) = (ends_at_line.len().cast_signed(), stated.len().cast_signed());
    let matches = |shift: isize| -> Vec<(usize, StatedLap)> {
        stated
            .iter()
            .enumerate()
            .filter_map(|(i, lap)| {
                let position = usize::try_from(i.cast_signed() + shift).ok()?;
                let index = *ends_at_line.get(position)?;
                fits(lap, spans.get(index)?).then_some((index, *lap))
            })
            .collect()
    };
    let best = (1 - n_stated..n_spans)
        .map(|shift| (matches(shift), shift))
        .max_by_key(|(found, shift)| (found.len(), -shift.abs()));
    let Some((found, _)) = best else {
        return;
    };
    for run in runs(&found) {
        fit_run(run, spans);
    }
}

/// A time is stated for a lap, not for a session or for nothing.
fn is_sound(lap: &StatedLap) -> bool {
    let time_s = lap.time.get();
    time_s.is_finite() && time_s > 1.0 && time_s < 86_400.0
}

/// Divides matches into runs of neighboring stretches.
fn runs(found: &[(usize, StatedLap)]) -> Vec<&[(usize, StatedLap)]> {
    found.chunk_by(|a, b| b.0 == a.0 + 1).collect()
}

/// Moves the cuts of a run so that each stretch lasts what is stated.
///
/// A row learns of a crossing only after it happened, so the earliest row against the stated times is the least late.
fn fit_run(run: &[(usize, StatedLap)], spans: &mut [Span]) {
    let Some(first) = run.first().and_then(|(index, _)| spans.get(*index)).copied() else {
        return;
    };
    let mut sum_s = 0.0;
    let mut offsets_s: Vec<f64> = Vec::with_capacity(run.len() + 1);
    if first.begins == Edge::Line {
        offsets_s.push(first.start_s);
    }
    for (index, lap) in run {
        sum_s += lap.time.get();
        if let Some(span) = spans.get(*index) {
            offsets_s.push(span.end_s - sum_s);
        }
    }
    let start_s = offsets_s.into_iter().fold(f64::INFINITY, f64::min);
    if !start_s.is_finite() {
        return;
    }
    let mut from_s = start_s;
    for (index, lap) in run {
        if let Some(span) = spans.get_mut(*index) {
            span.start_s = from_s;
            span.end_s = from_s + lap.time.get();
            span.time_s = Some(lap.time.get());
            span.basis = TimeBasis::Stated;
            span.number = span.number.or(Some(lap.number));
            from_s = span.end_s;
        }
    }
    // The stretches before and after keep touching the run.
    if let Some((first, _)) = run.first()
        && let Some(before) = first.checked_sub(1).and_then(|index| spans.get_mut(index))
        && before.start_s < start_s
    {
        before.end_s = start_s;
    }
    if let Some((last, _)) = run.last()
        && let Some(after) = spans.get_mut(last + 1)
        && after.end_s > from_s
    {
        after.start_s = from_s;
    }
}
