//! `/laps`: the asker's laps as a list.

use super::escape::in_code;
use super::{Card, Reply, lap_words};
use crate::app::label::LapSummary;
use crate::app::list_laps::MyLaps;
use crate::words::Words;

/// The asker's laps, newest first, in one block that stays aligned on a phone.
#[must_use]
pub(crate) fn reply(laps: &MyLaps, words: Words) -> Reply {
    if laps.laps.is_empty() {
        return Reply::card(words.laps_none(), words.laps_none_how());
    }
    let mut lines = Vec::new();
    let mut last_circuit = None;
    for lap in &laps.laps {
        let circuit = in_code(&lap_words::circuit(&lap.circuit, words), 36);
        if last_circuit.as_ref() != Some(&circuit) {
            lines.push(circuit.clone());
            last_circuit = Some(circuit);
        }
        let time = lap
            .time
            .map_or_else(|| "-".to_owned(), |time| words.lap_time_within(time, lap.within));
        let line = format!(
            "{:>4} {time:>9}  {:>6} {}",
            lap.number,
            lap_words::day(lap, words),
            remarks(lap, words),
        );
        lines.push(line.trim_end().to_owned());
    }
    let rest = laps.total.saturating_sub(laps.laps.len());
    Reply {
        cards: vec![Card {
            title: words.laps_title(),
            text: format!("```\n{}\n```", lines.join("\n")),
            footer: Some(match rest {
                0 => words.laps_all(&laps.total.to_string()),
                rest => words.laps_older(&rest.to_string()),
            }),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

fn remarks(lap: &LapSummary, words: Words) -> String {
    let kind = lap_words::kind(lap.kind, words);
    let kind = kind.or_else(|| (!lap.valid).then(|| words.lap_not_counting()));
    let private = (!lap.shared).then(|| words.lap_private());
    let remarks: Vec<String> = kind.into_iter().chain(private).collect();
    remarks.join(", ")
}
