//! The start line that a circuit's first log left behind: the next log of that circuit is cut at it.
//!
//! A log is cut by its own evidence first, which tells where it was driven; only a line that a path told by itself
//! gives way to the stored one.

use super::import_log::signature;
use super::log_file::LogFile;
use super::{Actor, App, Error};
use crate::db::circuits;
use crate::telemetry::{GeoLine, Lap, TimeBasis};

impl App {
    /// The line at which a log is to be cut instead, where its circuit has one and the log itself has nothing better.
    pub(super) async fn stored_line(&self, actor: &Actor, log: &LogFile) -> Result<Option<GeoLine>, Error> {
        let Some(reference) = log.reference().filter(|_| gives_way(log)) else {
            return Ok(None);
        };
        let mut tx = self.db.as_actor(actor).await?;
        let Some(circuit) = circuits::known(&mut tx, &signature(log, reference)).await? else {
            return Ok(None);
        };
        let line = circuits::line(&mut tx, circuit.id).await?;
        Ok(line.filter(|line| log.circuit.line != Some(*line)))
    }
}

/// Whether nothing better than the path itself told the laps.
fn gives_way(log: &LogFile) -> bool {
    let file_line = log.recording.lap_marks.start_line;
    let by_own_line = file_line.is_some() && log.circuit.line == file_line;
    let known_line = log.known.as_ref().and_then(|known| known.start_line);
    let by_known_line = known_line.is_some() && log.circuit.line == known_line;
    let by_path = log
        .laps
        .iter()
        .any(|lap| lap.time_basis() == TimeBasis::LineCrossing);
    by_path && !by_own_line && !by_known_line
}

/// The log cut at a line, or as it was where that would leave no lap of it: a file of exactly one lap crosses most
/// lines once.
pub(super) fn cut_at(log: LogFile, line: GeoLine) -> LogFile {
    let complete = |log: &LogFile| log.laps.iter().filter_map(Lap::time).count();
    let again = log.clone().cut_at(line);
    let is_as_good = complete(&again) > 0 && complete(&again) + 1 >= complete(&log);
    if is_as_good { again } else { log }
}
