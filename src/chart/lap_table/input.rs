//! What a lap table is made of.

use crate::analysis::{SectorTimes, SessionAnalysis};
use crate::telemetry::LapResult;
use crate::words::Words;

/// What a lap table is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LapTableInput<'a> {
    /// The laps in the order driven.
    pub laps: &'a [LapResult],
    /// What they say together; of the same laps.
    pub session: &'a SessionAnalysis,
    /// Their sectors; of the same laps.
    pub sectors: &'a SectorTimes,
    /// Who drove; may be empty.
    pub driver: &'a str,
    /// Name of the circuit; may be empty.
    pub circuit: &'a str,
    /// The car; may be empty.
    pub car: &'a str,
    /// When, in words; may be empty.
    pub date: &'a str,
    /// Laps of the session that are not among `laps`.
    pub left_out: usize,
    /// What can be said in the reader's language.
    pub words: Words,
}
