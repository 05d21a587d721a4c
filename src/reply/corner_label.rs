//! A corner by its number, and by the name that a server gave it.

use super::escape::escaped;
use crate::analysis::Corner;

/// Characters of a corner's name.
const NAME_CHARS: usize = 40;

/// `T5`, or `T5 (Mill Bend)` where it has a name.
#[must_use]
pub(super) fn label(corner: &Corner) -> String {
    match &corner.name {
        Some(name) => format!("T{} ({})", corner.number, escaped(name, NAME_CHARS)),
        None => format!("T{}", corner.number),
    }
}
