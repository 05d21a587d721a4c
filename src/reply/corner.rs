//! One corner: the card, and what happens in it.

use super::compare::lap_line;
use super::corner_names::label;
use super::escape::{escaped, plain};
use super::leads_on::Pair;
use super::{Card, Picture, Reply};
use crate::app::draw_corner::DrawnCorner;
use crate::words::{Language, Words};

/// The picture with its sentence.
#[must_use]
pub fn reply(corner: DrawnCorner) -> Reply {
    let text = format!(
        "{}\n{}\n\n{}",
        lap_line(&corner.a),
        lap_line(&corner.b),
        escaped(&corner.sentence, 600)
    );
    let pair = Pair {
        a: corner.a.id,
        b: corner.b.id,
        words: Words::new(Language::English),
    };
    let shown = corner.corners.iter().find(|of| of.corner.number == corner.number);
    let title = shown.map_or_else(
        || format!("T{}", corner.number),
        |of| plain(&label(&of.corner), 80),
    );
    let mut buttons = vec![pair.compare(), pair.where_is_the_time()];
    let at = corner
        .corners
        .iter()
        .position(|of| of.corner.number == corner.number);
    let neighbor = |at: Option<usize>| {
        let of = corner.corners.get(at?)?;
        Some((of.corner.number, format!("T{}", of.corner.number)))
    };
    let before = neighbor(at.and_then(|at| at.checked_sub(1)));
    let behind = neighbor(at.map(|at| at + 1));
    buttons.extend(before.map(|(number, name)| pair.corner(number, &format!("◀ {name}"))));
    buttons.extend(behind.map(|(number, name)| pair.corner(number, &format!("{name} ▶"))));
    Reply {
        cards: vec![Card {
            title,
            text,
            ..Card::default()
        }],
        picture: Some(Picture {
            png: corner.picture.png,
            file_name: "corner.png",
            alt_text: corner.picture.alt_text,
        }),
        buttons,
        menus: pair.corners(&corner.corners).into_iter().collect(),
        ..Reply::default()
    }
}
