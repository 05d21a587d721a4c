//! One corner: the card, and what happens in it.

use super::corner_label::label;
use super::custom_id::{CustomId, Shown};
use super::escape::escaped;
use super::lap_words::{line, picked};
use super::leads_on::Pair;
use super::standing::Wanted;
use super::{Card, Picture, Reply};
use crate::app::draw_corner::DrawnCorner;
use crate::words::Words;

/// The picture with its sentence.
#[must_use]
pub(crate) fn reply(corner: DrawnCorner, words: Words) -> Reply {
    let mut text = format!(
        "{}\n{}\n\n{}",
        line(&corner.a, words),
        line(&corner.b, words),
        escaped(&corner.sentence, 600)
    );
    if let Some(picked) = picked(corner.unsaid, words) {
        text.push('\n');
        text.push_str(&picked);
    }
    let pair = Pair {
        a: corner.a.id,
        b: corner.b.id,
        words,
    };
    let mut corners: Vec<_> = corner.corners.iter().map(|(corner, _)| corner).collect();
    corners.sort_by_key(|corner| corner.number);
    let at = corners.iter().position(|of| of.number == corner.number);
    let title = at.and_then(|at| corners.get(at)).map_or_else(
        || format!("T{}", corner.number),
        |corner| escaped(&label(corner), 80),
    );
    let mut buttons = vec![pair.compare(), pair.where_is_the_time()];
    let neighbor = |at: Option<usize>| {
        let of = corners.get(at?)?;
        Some((of.number, format!("T{}", of.number)))
    };
    let before = neighbor(at.and_then(|at| at.checked_sub(1)));
    let behind = neighbor(at.map(|at| at + 1));
    buttons.extend(before.map(|(number, name)| pair.corner(number, &format!("◀ {name}"))));
    buttons.extend(behind.map(|(number, name)| pair.corner(number, &format!("{name} ▶"))));
    let shown = Shown::Corner(corner.number);
    let menus = [
        pair.corners(&corner.corners),
        pair.looked_at(shown, &corner.offered, corner.unsaid),
        pair.others(shown, &corner.offered),
    ];
    Reply {
        cards: vec![Card {
            title,
            text,
            ..Card::default()
        }],
        picture: Some(Picture::of(corner.picture, "corner.png")),
        buttons,
        menus: menus.into_iter().flatten().collect(),
        wanted: Wanted::of(&corner.view),
        again: Some(CustomId::Corner(corner.number, corner.a.id, corner.b.id)),
        page: Some(CustomId::Page(corner.number, corner.a.id, Some(corner.b.id))),
        ..Reply::default()
    }
}
