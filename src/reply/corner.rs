//! One corner: the card, and what happens in it.

use super::compare::lap_line;
use super::escape::escaped;
use super::{ANALYZE, Button, COMPARE, Card, Picture, Reply};
use crate::app::draw_corner::DrawnCorner;

/// The picture with its sentence.
#[must_use]
pub fn reply(corner: DrawnCorner) -> Reply {
    let text = format!(
        "{}\n{}\n\n{}",
        lap_line(&corner.a),
        lap_line(&corner.b),
        escaped(&corner.sentence, 600)
    );
    Reply {
        cards: vec![Card {
            title: format!("T{}", corner.number),
            text,
            ..Card::default()
        }],
        picture: Some(Picture {
            png: corner.picture.png,
            file_name: "corner.png",
            alt_text: corner.picture.alt_text,
        }),
        buttons: vec![
            Button {
                label: "Compare with my best".into(),
                custom_id: format!("{COMPARE}:{}", corner.a.id),
            },
            Button {
                label: "Where is the time?".into(),
                custom_id: format!("{ANALYZE}:{}", corner.a.id),
            },
        ],
        ..Reply::default()
    }
}
