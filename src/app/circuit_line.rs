//! The start line that a circuit's first log left behind: the next log of that circuit is cut at it.
//!
//! A log is cut by its own evidence first, which tells where it was driven; only a line that a path told by itself
//! gives way to the stored one.

use super::log_file::LogFile;
use crate::analysis::Plane;
use crate::db::circuits::KeptLine;
use crate::telemetry::{GeoLine, Lap, TimeBasis};

/// Width of a line that is kept for others, in metres.
const WIDTH_M: std::ops::RangeInclusive<f64> = 1.0..=120.0;

/// Whether a line is one across a track. A line of hundreds of metres would be crossed where there is no line.
pub(super) fn is_across_a_track(line: &GeoLine) -> bool {
    let (x_m, y_m) = Plane::about(line.a).to_xy(line.b);
    WIDTH_M.contains(&x_m.hypot(y_m))
}

/// Whether nothing better than the path itself told the laps.
pub(super) fn gives_way(log: &LogFile) -> bool {
    let file_line = log.recording.lap_marks.start_line;
    let by_own_line = file_line.is_some() && log.circuit.line == file_line;
    let known_line = log.known.as_ref().and_then(|known| known.start_line);
    let by_known_line = known_line.is_some() && log.circuit.line == known_line;
    let by_path = log
        .laps
        .iter()
        .any(|lap| matches!(lap.time_basis(), TimeBasis::LineCrossing | TimeBasis::FoundLine));
    by_path && !by_own_line && !by_known_line
}

/// Whether the line of a log is one that its path gave.
pub(super) fn is_found(log: &LogFile) -> bool {
    let mut bases = log.laps.iter().map(Lap::time_basis);
    bases.any(|basis| basis == TimeBasis::FoundLine)
}

/// The log cut at a line, or as it was where that would leave no lap of it: a file of exactly one lap crosses most
/// lines once.
pub(super) fn cut_at(log: LogFile, kept: &KeptLine) -> LogFile {
    let complete = |log: &LogFile| log.laps.iter().filter_map(Lap::time).count();
    let again = log.clone().cut_at(kept.line);
    let again = if kept.is_found {
        again.timed_at_found_line()
    } else {
        again
    };
    let (n_again, n_before) = (complete(&again), complete(&log));
    // One lap more or less may lie at the ends of the file.
    let is_as_good = n_again > 0 && n_again.abs_diff(n_before) <= 1;
    if is_as_good { again } else { log }
}
