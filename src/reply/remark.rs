//! Warnings as small print, in the reader's language.

use super::escape::escaped;
use crate::remarks;
use crate::telemetry::Warning;
use crate::words::Words;

/// Characters of a column's name.
const MAX_NAME_CHARS: usize = 60;
/// Remarks on a comparison told at most.
const MAX_REMARKS: usize = 2;

/// What a warning says.
pub(super) fn remark(warning: &Warning, words: Words) -> String {
    remarks::warning(warning, words, |name| escaped(name, MAX_NAME_CHARS))
}

/// The warnings on two laps that are worth a line: that two receivers disagree by some metres is normal, and it was taken
/// out.
pub(super) fn small_print(warnings: &[Warning], words: Words) -> Vec<String> {
    warnings
        .iter()
        .filter(|warning| !matches!(warning, Warning::PositionShift { .. }))
        .take(MAX_REMARKS)
        .map(|warning| format!("-# {}", remark(warning, words)))
        .collect()
}
