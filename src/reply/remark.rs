//! Warnings as small print, in the reader's language.

use super::escape::escaped;
use crate::app::preferences::Language;
use crate::remarks;
use crate::telemetry::Warning;
use crate::words::Words;

/// Characters of a column's name.
const MAX_NAME_CHARS: usize = 60;

/// What a warning says.
pub(super) fn remark(warning: &Warning, language: Language) -> String {
    remarks::warning(warning, Words::new(language), |name| {
        escaped(name, MAX_NAME_CHARS)
    })
}

/// The warnings on two laps that are worth a line: that two receivers disagree by some metres is normal, and it was taken
/// out.
pub(super) fn worth_a_line(warnings: &[Warning]) -> impl Iterator<Item = &Warning> {
    warnings
        .iter()
        .filter(|warning| !matches!(warning, Warning::PositionShift { .. }))
        .take(2)
}
