//! The laps of an upload as lines, where no picture shows them.

use super::super::escape::in_code;
use super::super::lap_words;
use crate::app::import_log::StoredLog;
use crate::app::label::LapSummary;
use crate::telemetry::LapKind;
use crate::units::Seconds;
use crate::words::Words;

/// Laps listed at most.
const MAX_LINES: usize = 15;

/// A line a lap; of many the first ones. `within`: how well their times are known, where that is not to the millisecond.
pub(super) fn lap_lines(log: &StoredLog, within: Option<Seconds>, words: Words) -> String {
    let best = log.best().map(|lap| lap.id);
    let first = log.laps.first().map(|lap| lap.upload);
    let is_one_file = log.laps.iter().all(|lap| Some(lap.upload) == first);
    let is_timed = |lap: &LapSummary| lap.kind == LapKind::Timed;
    // Of several files, what is no timed lap would stand between all others; where there is no other, it is what there is.
    let shows_all = is_one_file || !log.laps.iter().any(is_timed);
    let laps = log.laps.iter().filter(|lap| shows_all || is_timed(lap));
    let laps: Vec<&LapSummary> = laps.collect();
    // What is left out takes a line, too.
    let shown = if laps.len() == MAX_LINES + 1 {
        MAX_LINES + 1
    } else {
        MAX_LINES
    };
    let left_out = laps.len().saturating_sub(shown);
    let rest = (left_out > 0).then(|| words.more(&left_out.to_string()));
    let lines: Vec<String> = laps
        .iter()
        .take(shown)
        .enumerate()
        .map(|(at, lap)| {
            let time = lap
                .time
                .map_or_else(|| "-".to_owned(), |time| words.lap_time_within(time, within));
            let mark = mark(lap, best == Some(lap.id), words);
            let gap = if begins_again(&laps, at) { "\n" } else { "" };
            let line = format!("{gap}{:>4}  {time:>9}  {mark}", lap.number);
            line.trim_end().to_owned()
        })
        .chain(rest)
        .collect();
    lines.join("\n")
}

/// Whether laps of another file begin there, of two that hold several: their numbers begin again.
fn begins_again(laps: &[&LapSummary], at: usize) -> bool {
    let of_file = |upload| laps.iter().filter(|lap| lap.upload == upload).count();
    let (Some(before), Some(lap)) = (at.checked_sub(1).and_then(|at| laps.get(at)), laps.get(at)) else {
        return false;
    };
    before.upload != lap.upload && of_file(before.upload).max(of_file(lap.upload)) > 1
}

fn mark(lap: &LapSummary, is_best: bool, words: Words) -> String {
    match (lap.kind, is_best) {
        (_, true) => "★".to_owned(),
        (LapKind::Timed, _) if lap.valid => String::new(),
        (LapKind::Timed, _) => words.upload_lap_does_not_count(),
        (kind, _) => in_code(&lap_words::kind(kind, words).unwrap_or_default(), 24),
    }
}
