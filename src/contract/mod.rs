//! The fixed JSON of the command line and of the dashboard's endpoints: one shape, the same numbers to the last digit.
//!
//! Mirror types, so that a change of the core cannot change a field by accident. All numbers are finite; what is not
//! known is `null`, never 0. Rounded to what the data carries.

mod comparison;
mod finding;
mod session;
mod text;

use serde::Serialize;
use utoipa::ToSchema;

use crate::telemetry::Warning;

pub use comparison::{ComparisonView, comparison};
pub use finding::{FindingLine, GainLine, finding_lines, gain_lines};
pub use session::{SessionView, session};
pub use text::{printable, remark};

/// Something that was wrong and was put right or left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct WarningLine {
    /// Which kind.
    code: &'static str,
    /// How often.
    count: usize,
    /// The same in words.
    message: String,
}

/// Warnings in the order in which they came up.
#[must_use]
pub fn warning_lines(warnings: &[Warning]) -> Vec<WarningLine> {
    warnings
        .iter()
        .map(|warning| WarningLine {
            code: warning.code(),
            count: warning.count(),
            message: remark(warning),
        })
        .collect()
}

/// Rounded for printing; -0 becomes 0.
#[must_use]
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    let rounded = (value * scale).round() / scale;
    if rounded == 0.0 { 0.0 } else { rounded }
}
