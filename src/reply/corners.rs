//! The corners of a circuit, in one block that stays aligned on a phone.

use std::fmt::Write as _;

use super::escape::{in_code, plain};
use super::{Card, Reply, Tone};
use crate::app::circuit_corners::ListedCorners;

/// Corners shown; the rest is counted.
const MOST_LINES: usize = 60;

/// Number, side, place and name of every corner, and whose they are.
#[must_use]
pub fn reply(listed: &ListedCorners) -> Reply {
    let mut text = String::from("```\n");
    for corner in listed.corners.iter().take(MOST_LINES) {
        let side = corner.direction.name().unwrap_or("");
        let name = corner
            .name
            .as_deref()
            .map(|name| in_code(name, 24))
            .unwrap_or_default();
        let label = format!("T{}", corner.number);
        let line = format!("{label:<4}{side:<6}{:>6.0} m  {name}", corner.apex.get());
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "{}", line.trim_end());
    }
    text.push_str("```");
    let rest = listed.corners.len().saturating_sub(MOST_LINES);
    if rest > 0 {
        let _infallible = write!(text, "and {rest} more");
    }
    let whose = if listed.own {
        "These are this server's own; every comparison here uses them."
    } else {
        "As the first log of the circuit shows them."
    };
    let how = "A manager gives one a name with corner and name, joins or cuts it with corner and action.";
    Reply {
        cards: vec![Card {
            title: plain(&format!("Corners of {}", listed.circuit), 200),
            text,
            footer: Some(format!("{whose} {how}")),
            tone: if listed.changed { Tone::Good } else { Tone::Normal },
        }],
        ..Reply::default()
    }
}
