//! Lists of laps: `/laps` and the choices while somebody types.

use std::fmt::Write as _;

use super::escape::{in_code, plain};
use super::{Card, Reply, limits};
use crate::app::label::{LapSummary, circuit_label};
use crate::app::list_laps::MyLaps;
use crate::app::offered_laps::OfferedLap;
use crate::app::places::NamedChoice;
use crate::telemetry::LapKind;
use crate::units::Seconds;

/// The asker's laps, newest first, in one block that stays aligned on a phone.
#[must_use]
pub fn reply(laps: &MyLaps) -> Reply {
    if laps.laps.is_empty() {
        return Reply::card(
            "No laps yet",
            "Drop a log with `/upload`, or post it in a direct message to me. `/help` says which files work.",
        );
    }
    let mut text = String::from("```\n");
    let mut last_circuit = None;
    for lap in &laps.laps {
        let circuit = in_code(&circuit_label(&lap.circuit), 36);
        if last_circuit.as_ref() != Some(&circuit) {
            // Writing to a String cannot fail.
            let _infallible = writeln!(text, "{circuit}");
            last_circuit = Some(circuit);
        }
        let time = lap.time.map_or_else(|| "-".to_owned(), Seconds::lap_time);
        let _infallible = writeln!(
            text,
            "{:>4} {time:>9}  {} {}",
            lap.number,
            lap.stored_at.format("%d %b"),
            remarks(lap),
        );
    }
    text.push_str("```");
    let rest = laps.total.saturating_sub(laps.laps.len());
    Reply {
        cards: vec![Card {
            title: "Your laps".to_owned(),
            text,
            footer: Some(if rest == 0 {
                format!("{} stored · /compare draws two of them", laps.total)
            } else {
                format!("{rest} older ones are stored too; narrow the list with the option circuit")
            }),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn remarks(lap: &LapSummary) -> String {
    let mut remarks = Vec::new();
    if lap.kind != LapKind::Timed {
        remarks.push(lap.kind.name());
    } else if !lap.valid {
        remarks.push("does not count");
    }
    if !lap.shared {
        remarks.push("private");
    }
    remarks.join(", ")
}

/// A lap as one choice: `1:15.934 · Ben · Tianma · lap 13 · 31 Dec`.
#[must_use]
pub fn choice(lap: &LapSummary) -> String {
    let mut parts = vec![
        lap.time.map_or_else(|| "no time".to_owned(), Seconds::lap_time),
        plain(&lap.driver, 24),
        plain(&circuit_label(&lap.circuit), 28),
        format!("lap {}", lap.number),
        lap.stored_at.format("%d %b").to_string(),
    ];
    if !lap.shared {
        parts.push("private".to_owned());
    }
    plain(&parts.join(" · "), limits::CHOICE_NAME)
}

/// A lap to choose, a star before its driver's best.
#[must_use]
pub fn offered(offered: &OfferedLap) -> String {
    let star = if offered.is_best { "★ " } else { "" };
    plain(&format!("{star}{}", choice(&offered.lap)), limits::CHOICE_NAME)
}

/// A circuit or a car as one choice.
#[must_use]
pub fn named_choice(choice: &NamedChoice) -> String {
    plain(&choice.name, limits::CHOICE_NAME)
}
