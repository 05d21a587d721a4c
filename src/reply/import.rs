//! What a log held: the reply to `/upload`, to the message menu and to posted files.

use std::fmt::Write as _;

use super::escape::{escaped, in_code, plain};
use super::remark;
use super::{ANALYZE, Button, COMPARE, Card, Picture, Reply, Tone};
use crate::app::import_log::{EarlierLaps, Outcome, StoredLog};
use crate::app::label::LapSummary;
use crate::app::preferences::Language;
use crate::telemetry::LapKind;
use crate::units::Seconds;

/// Laps listed before the rest is counted.
const MAX_LINES: usize = 15;
/// Faults of the file told to the driver, most harmful first.
const MAX_WARNINGS: usize = 3;

/// One card per log; buttons for the best lap of the last one.
#[must_use]
pub fn reply(logs: &[StoredLog]) -> Reply {
    let best = logs.iter().rev().find_map(|log| log.best());
    let buttons = best.map_or_else(Vec::new, |lap| {
        vec![
            Button {
                label: "Compare with your best".into(),
                custom_id: format!("{COMPARE}:{}", lap.id),
            },
            Button {
                label: "Where is the time?".into(),
                custom_id: format!("{ANALYZE}:{}", lap.id),
            },
        ]
    });
    let picture = logs.last().and_then(|log| log.picture.as_ref());
    Reply {
        cards: logs.iter().map(card).collect(),
        picture: picture.map(|picture| Picture {
            png: picture.png.clone(),
            file_name: "session.png",
            alt_text: picture.alt_text.clone(),
        }),
        buttons,
        ..Reply::default()
    }
}

fn card(log: &StoredLog) -> Card {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _infallible = match log.outcome {
        Outcome::Stored => writeln!(text, "{}", headline(log)),
        Outcome::AlreadyStored => writeln!(
            text,
            "This file was read before; nothing was stored twice.\n{}",
            headline(log)
        ),
    };
    if let Some(focus) = &log.focus {
        let _infallible = writeln!(text, "**{focus}**");
    }
    let _infallible = write!(text, "```\n{}```", lap_lines(log));
    for warning in log.warnings.iter().take(MAX_WARNINGS) {
        let _infallible = write!(text, "\n-# {}", remark::remark(warning, Language::English));
    }
    if log.warnings.len() > MAX_WARNINGS {
        let _infallible = write!(
            text,
            "\n-# … and {} more remarks on this file",
            log.warnings.len() - MAX_WARNINGS
        );
    }
    for remark in earlier(&log.earlier) {
        let _infallible = write!(text, "\n-# {remark}");
    }
    Card {
        title: title(log),
        text,
        footer: Some(visibility(log)),
        tone: Tone::Good,
    }
}

/// What the new laps changed about those stored before.
fn earlier(changed: &EarlierLaps) -> Vec<String> {
    let laps = |count: usize, one: &str, several: &str| match count {
        0 => None,
        1 => Some(one.to_owned()),
        _ => Some(several.replace("{}", &count.to_string())),
    };
    [
        laps(
            changed.no_longer_count,
            "Beside these laps, 1 earlier lap turns out not to be a whole one; it no longer counts.",
            "Beside these laps, {} earlier laps turn out not to be whole ones; they no longer count.",
        ),
        laps(
            changed.count_now,
            "Beside these laps, 1 earlier lap turns out to be a whole one; it counts now.",
            "Beside these laps, {} earlier laps turn out to be whole ones; they count now.",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn title(log: &StoredLog) -> String {
    let n_timed = log.laps.iter().filter(|lap| lap.kind == LapKind::Timed).count();
    let laps = match n_timed {
        0 => "no complete lap".to_owned(),
        1 => "1 lap".to_owned(),
        several => format!("{several} laps"),
    };
    format!("{laps} in {}", plain(&log.file_name, 100))
}

fn headline(log: &StoredLog) -> String {
    let mut parts = vec![format!("**{}**", escaped(&log.circuit, 80))];
    if let Some(car) = &log.car {
        parts.push(escaped(car, 60));
    }
    parts.push(escaped(&log.driver, 60));
    if let Some(best) = log.best().and_then(|lap| lap.time) {
        parts.push(format!("best **{}**", best.lap_time()));
    }
    parts.join(" · ")
}

fn lap_lines(log: &StoredLog) -> String {
    let best_s = log.best().and_then(|lap| lap.time);
    let mut text = String::new();
    for lap in log.laps.iter().take(MAX_LINES) {
        let time = lap.time.map_or_else(|| "-".to_owned(), Seconds::lap_time);
        let _infallible = writeln!(
            text,
            "{:>4}  {time:>9}  {}",
            lap.number,
            in_code(&remark(lap, best_s), 24)
        );
    }
    if log.laps.is_empty() {
        text.push_str("no lap found\n");
    } else if log.laps.len() > MAX_LINES {
        let _infallible = writeln!(text, "      … and {} more", log.laps.len() - MAX_LINES);
    }
    text
}

fn remark(lap: &LapSummary, best: Option<Seconds>) -> String {
    match (lap.kind, lap.valid, lap.time) {
        (LapKind::Timed, true, Some(time)) if Some(time) == best => "best".to_owned(),
        (LapKind::Timed, true, Some(time)) => best.map_or_else(String::new, |best| (time - best).signed(3)),
        (LapKind::Timed, ..) => "does not count".to_owned(),
        (kind, ..) => kind.name().to_owned(),
    }
}

fn visibility(log: &StoredLog) -> String {
    if log.shared {
        "Visible to this server · /share keeps a lap to you".to_owned()
    } else {
        "Only you see these laps · /share shows one to a server".to_owned()
    }
}
