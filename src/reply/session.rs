//! A session: its table, and in words what it was and could have been.

use super::escape::escaped;
use super::{Card, Picture, Reply};
use crate::app::session_table::SessionTable;
use crate::telemetry::LapKind;

/// The table with the few words that belong beside it.
#[must_use]
pub fn reply(table: SessionTable) -> Reply {
    let counting = table
        .laps
        .iter()
        .filter(|lap| lap.valid && lap.kind == LapKind::Timed)
        .count();
    let title = match (table.laps.len(), counting) {
        (1, 1) => "1 lap, it counts".to_owned(),
        (1, _) => "1 lap, it does not count".to_owned(),
        (all, counting) => format!("{all} laps, {counting} of them count"),
    };
    let mut lines = Vec::new();
    if let Some(lap) = table.laps.first() {
        let mut words = vec![
            format!("**{}**", escaped(&lap.circuit, 60)),
            escaped(&lap.driver, 60),
        ];
        words.extend(lap.car.as_ref().map(|car| escaped(car, 60)));
        lines.push(words.join(" · "));
    }
    let session = &table.session;
    let mut words = Vec::new();
    if let Some(best) = session.best {
        words.push(format!("best **{}**", best.lap_time()));
    }
    if let Some(rolling) = session.best_rolling {
        words.push(format!("best rolling {}", rolling.lap_time()));
    }
    if let Some(optimal) = session.optimal {
        words.push(format!("optimal {}", optimal.lap_time()));
    }
    if !words.is_empty() {
        lines.push(words.join(" · "));
    }
    if table.picture.is_none() {
        lines.push("-# The picture could not be drawn; `/laps` lists the laps.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title,
            text: lines.join("\n"),
            footer: Some("computed · sectors are cut where braking begins".to_owned()),
            ..Card::default()
        }],
        picture: table.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "session.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}
