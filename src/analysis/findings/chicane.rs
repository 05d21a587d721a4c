//! A line through a chicane is one fault.

use super::driven::COMPLEX_STRAIGHT_M;
use crate::analysis::comparison::{ComparedCorner, Direction};
use crate::analysis::finding::{Cause, Finding};
use crate::units::Seconds;

/// Who is on the wrong line out of one bend of a chicane is on the wrong side for the next: what that loses by its line or its lower
/// speed belongs to the first, whose finding counts it.
pub(super) fn carry_lines_on(found: &mut Vec<Finding>, corners: &[ComparedCorner]) {
    for pair in corners.windows(2) {
        let [before, after] = pair else { continue };
        let (one, other) = (&before.corner, &after.corner);
        let is_chicane = (other.entry - one.exit).get() < COMPLEX_STRAIGHT_M
            && one.direction != other.direction
            && other.direction != Direction::Unknown;
        let line = found.iter().position(|finding| {
            finding.corner == one.number && matches!(finding.cause, Cause::RunsWide | Cause::LateApex)
        });
        let follows = found.iter().position(|finding| {
            finding.corner == other.number
                && matches!(
                    finding.cause,
                    Cause::RunsWide | Cause::LateApex | Cause::OverSlows | Cause::Slower
                )
        });
        if let (true, Some(line), Some(follows)) = (is_chicane, line, follows)
            && let (Some(first), Some(second)) = (found.get(line), found.get(follows))
            && second.loss < first.loss
        {
            // What a late apex is worth holds the way to the next apex already.
            let share = if first.cause == Cause::LateApex { 0.5 } else { 1.0 };
            let loss = first.loss + Seconds::new(share * second.loss.get());
            if let Some(first) = found.get_mut(line) {
                first.loss = loss;
            }
            found.remove(follows);
        }
    }
}
