//! The corners of a circuit, in one block that stays aligned on a phone.

use super::escape::{escaped, in_code};
use super::lap_words;
use super::{Card, Reply, Tone};
use crate::analysis::{Corner, Direction};
use crate::app::circuit_corners::ListedCorners;
use crate::words::Words;

/// Corners shown; the rest is counted.
const MOST_LINES: usize = 60;

/// Number, side, place and name of every corner, and whose they are.
#[must_use]
pub(crate) fn reply(listed: &ListedCorners, words: Words) -> Reply {
    let lines: Vec<String> = listed
        .corners
        .iter()
        .take(MOST_LINES)
        .map(|corner| line(corner, words))
        .collect();
    let mut text = format!("```\n{}\n```", lines.join("\n"));
    let rest = listed.corners.len().saturating_sub(MOST_LINES);
    if rest > 0 {
        text.push_str(&words.more(&rest.to_string()));
    }
    let whose = if listed.own {
        words.corners_own()
    } else {
        words.corners_found()
    };
    Reply {
        cards: vec![Card {
            title: words.corners_title(&escaped(&lap_words::circuit(&listed.circuit, words), 180)),
            text,
            footer: Some(format!("{whose} {}", words.corners_how())),
            tone: if listed.changed { Tone::Good } else { Tone::Normal },
        }],
        ..Reply::default()
    }
}

fn line(corner: &Corner, words: Words) -> String {
    let side = match corner.direction {
        Direction::Left => words.corners_left(),
        Direction::Right => words.corners_right(),
        Direction::Unknown => String::new(),
    };
    let name = corner.name.as_deref().map(|name| in_code(name, 24));
    let label = format!("T{}", corner.number);
    let apex_m = corner.apex.get();
    let line = format!("{label:<4}{side:<7}{apex_m:>5.0} m  {}", name.unwrap_or_default());
    line.trim_end().to_owned()
}
