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

pub use comparison::{ComparisonView, comparison};
pub use finding::{FindingLine, GainLine, finding_lines, gain_lines};
pub use rounded::{column, kmh, metres, rounded};
pub use session::{SessionView, session};
pub use text::{printable, remark};
pub use warning::{WarningLine, warning_lines};
