//! The track from above, with the laps that it is about.

use super::compare::lap_line;
use super::{Button, COMPARE, Card, Picture, Reply};
use crate::app::draw_map::DrawnMap;

/// The picture, and which laps it shows.
#[must_use]
pub fn reply(map: DrawnMap) -> Reply {
    let mut text = lap_line(&map.a);
    if let Some(b) = &map.b {
        text.push('\n');
        text.push_str(&lap_line(b));
    }
    Reply {
        cards: vec![Card {
            title: "The track".to_owned(),
            text,
            ..Card::default()
        }],
        picture: Some(Picture {
            png: map.picture.png,
            file_name: "map.png",
            alt_text: map.picture.alt_text,
        }),
        buttons: vec![Button {
            label: "Compare with my best".into(),
            custom_id: format!("{COMPARE}:{}", map.a.id),
        }],
        ..Reply::default()
    }
}
