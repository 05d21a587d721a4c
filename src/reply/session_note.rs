//! What a session was, in words; two setup sheets side by side.

use super::escape::{escaped, in_code};
use super::{Card, Reply, Tone, lap_words};
use crate::app::label::LapSummary;
use crate::app::session_notes::SessionNote;
use crate::app::setups::Setups;
use crate::telemetry::{Conditions, Surface};
use crate::words::Words;

/// Characters of a value in a table of setups.
const VALUE_CHARS: usize = 22;

/// What holds of a session now.
#[must_use]
pub(crate) fn kept(lap: &LapSummary, note: &SessionNote, words: Words) -> Reply {
    let mut lines = vec![format!(
        "{} · {}",
        escaped(&lap_words::circuit(&lap.circuit, words), 60),
        lap_words::day(lap, words)
    )];
    lines.extend(described(note, words));
    lines.extend(note.note.as_ref().map(|note| format!("> {}", escaped(note, 900))));
    if note.conditions.setup.is_some() {
        lines.push(if note.setup_seen {
            words.note_setup_seen()
        } else {
            words.note_setup_hidden()
        });
    }
    if *note == SessionNote::default() {
        lines.push(words.note_empty());
    }
    Reply {
        cards: vec![Card {
            title: note
                .title
                .as_ref()
                .map_or_else(|| words.note_title(), |title| escaped(title, 80)),
            text: lines.join("\n"),
            tone: Tone::Good,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// Conditions and tags in one line each; none where nothing is known.
pub(super) fn described(note: &SessionNote, words: Words) -> Vec<String> {
    let mut lines: Vec<String> = conditions(&note.conditions, words).into_iter().collect();
    if !note.tags.is_empty() {
        let tags: Vec<String> = note.tags.iter().map(|tag| escaped(tag, 24)).collect();
        lines.push(words.note_tags(&tags.join(", ")));
    }
    lines
}

/// `damp · Hard · 42.0 l · air 18 °C · track 31 °C`.
fn conditions(of: &Conditions, words: Words) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(of.surface.map(|surface| surface_name(surface, words)));
    parts.extend(of.tyres.as_ref().map(|tyres| escaped(tyres, 40)));
    parts.extend(of.fuel_l.map(|fuel_l| format!("{} l", words.decimal(fuel_l, 1))));
    parts.extend(of.air_c.map(|air_c| words.note_air(&words.decimal(air_c, 0))));
    parts.extend(
        of.track_c
            .map(|track_c| words.note_track(&words.decimal(track_c, 0))),
    );
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// `damp`.
pub(super) fn surface_name(of: Surface, words: Words) -> String {
    match of {
        Surface::Dry => words.choice_dry(),
        Surface::Damp => words.choice_damp(),
        Surface::Wet => words.choice_wet(),
    }
}

/// What differs between two setup sheets.
#[must_use]
pub(crate) fn setups(of: &Setups, words: Words) -> Reply {
    let mut lines = vec![lap_words::line(&of.a, words), lap_words::line(&of.b, words)];
    if of.differ.is_empty() {
        lines.push(words.setup_same());
    } else {
        let value = |value: &Option<String>| in_code(value.as_deref().unwrap_or("–"), VALUE_CHARS);
        let rows: Vec<String> = of
            .differ
            .iter()
            .map(|(name, a, b)| {
                // The first head is that of the whole sheet.
                let name = name.split_once(" / ").map_or(name.as_str(), |(_, rest)| rest);
                format!("{}: {} → {}", in_code(name, 60), value(a), value(b))
            })
            .collect();
        lines.push(format!("```\n{}\n```", rows.join("\n")));
    }
    if of.left_out > 0 {
        lines.push(words.setup_more(of.left_out));
    }
    lines.push(format!("-# {}", words.setup_rest(of.same)));
    Reply::card(words.setup_title(), lines.join("\n"))
}
