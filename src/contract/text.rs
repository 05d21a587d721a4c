//! Foreign text as a terminal and a program take it.

use crate::remarks;
use crate::telemetry::Warning;
use crate::words::Words;

/// What a warning says on a terminal.
#[must_use]
pub(crate) fn remark(warning: &Warning) -> String {
    remarks::warning(warning, Words::default(), |foreign| printable(foreign, 60))
}

/// Foreign text without what a terminal would obey, cut to a length.
#[must_use]
pub(crate) fn printable(foreign: &str, most_chars: usize) -> String {
    let plain: String = foreign
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if plain.chars().count() <= most_chars {
        return plain;
    }
    let cut: String = plain.chars().take(most_chars.saturating_sub(1)).collect();
    format!("{cut}…")
}
