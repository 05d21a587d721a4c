//! Grip in words, beside the friction circle.

use super::escape::escaped;
use super::{Card, Picture, Reply};
use crate::analysis::LimitUse;
use crate::app::grip::GripOfLaps;
use crate::app::label::LapSummary;

/// The picture, and how long each lap is at the limit.
#[must_use]
pub fn reply(of: GripOfLaps) -> Reply {
    let [a_used, b_used] = of.used;
    let mut lines = vec![line(&of.a, a_used), line(&of.b, b_used)];
    if of.picture.is_none() {
        lines.push("-# The picture could not be drawn; the numbers are complete.".to_owned());
    }
    Reply {
        cards: vec![Card {
            title: "How much of the grip is used".to_owned(),
            text: lines.join("\n"),
            footer: Some(
                "computed · the limit is what the two laps reached in each direction · at the limit: 90 % and more"
                    .to_owned(),
            ),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture {
            png: picture.png,
            file_name: "grip.png",
            alt_text: picture.alt_text,
        }),
        ..Reply::default()
    }
}

fn line(lap: &LapSummary, used: Option<LimitUse>) -> String {
    let name = format!("**{}** lap {}", escaped(&lap.driver, 60), lap.number);
    match used {
        Some(used) => format!(
            "{name}: {:.0} % on average in corners and braking, at the limit for {:.1} of {:.1} s",
            100.0 * used.mean,
            used.at_limit.get(),
            used.loaded.get()
        ),
        None => format!("{name}: the log has no accelerations and nothing to compute them from"),
    }
}
