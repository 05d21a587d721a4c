//! Warnings in the contract's shape.

use serde::Serialize;
use utoipa::ToSchema;

use super::text::remark;
use crate::telemetry::Warning;

/// Something that was wrong and was put right or left out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WarningLine {
    /// Which kind.
    code: &'static str,
    /// How often.
    count: usize,
    /// The same in words.
    message: String,
}

/// Warnings in the order in which they came up.
#[must_use]
pub(crate) fn warning_lines(warnings: &[Warning]) -> Vec<WarningLine> {
    warnings
        .iter()
        .map(|warning| WarningLine {
            code: warning.code(),
            count: warning.count(),
            message: remark(warning),
        })
        .collect()
}
