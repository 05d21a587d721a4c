//! The fixed JSON of the command line and of the dashboard's endpoints: one shape, the same numbers to the last digit.
//!
//! Mirror types, so that a change of the core cannot change a field by accident. All numbers are finite; what is not
//! known is `null`, never 0. Rounded to what the data carries.

mod comparison;
mod finding;
mod rounded;
mod session;
mod text;
mod warning;

pub(crate) use comparison::{ComparisonView, comparison};
pub(crate) use finding::{FindingLine, GainLine, finding_lines, gain_lines};
pub use rounded::rounded;
pub(crate) use rounded::{column, kmh, metres};
pub(crate) use session::{SessionView, session};
pub(crate) use text::printable;
pub(crate) use warning::{WarningLine, warning_lines};
