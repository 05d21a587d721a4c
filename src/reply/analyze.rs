//! The coach's debrief as a card: the focus first, what was measured below every point.

use super::compare::{aligned, different_cars, headline};
use super::escape::escaped;
use super::leads_on::{Pair, laps_of};
use super::remark::small_print;
use super::{Card, Reply, lap_words};
use crate::app::analyze_lap::LapAnalysis;
use crate::app::analyze_session::SessionDebrief;
use crate::app::writer::Wording;
use crate::coach::{Debrief, Point};
use crate::words::Words;

/// Characters of a point's text at most.
const POINT_CHARS: usize = 900;
/// Characters of a point's heading at most.
const TITLE_CHARS: usize = 200;

/// The computed debrief in the reader's language; where nothing stands out, that is said.
#[must_use]
pub fn reply(analysis: &LapAnalysis) -> Reply {
    let debrief = &analysis.debrief;
    let words = analysis.reader.words();
    let mut lines: Vec<String> = Vec::new();
    lines.extend(analysis.last_focus.as_ref().map(|last| format!("*{last}*\n")));
    lines.extend(written(debrief, &analysis.wording));
    lines.extend(small_print(&analysis.comparison.warnings, words));
    lines.extend(different_cars(&analysis.a, &analysis.b, words));
    if analysis.is_short {
        lines.push(format!("-# {}", words.ask_shortage()));
    }
    if analysis.world_is_unsaid && !debrief.points.is_empty() {
        lines.push(format!("-# {}", words.analyze_world_unsaid()));
    }
    let pair = Pair {
        a: analysis.a.id,
        b: analysis.b.id,
        words,
    };
    Reply {
        cards: vec![Card {
            title: headline(&analysis.a, &analysis.b, analysis.comparison.delta, words),
            text: lines.join("\n").trim_end().to_owned(),
            footer: Some(format!(
                "{} · {}",
                wording(&analysis.wording, analysis.wording_follows, words),
                aligned(&analysis.comparison.alignment, words)
            )),
            ..Card::default()
        }],
        buttons: vec![pair.compare(), pair.track()],
        menus: pair.corners(&analysis.comparison.corners).into_iter().collect(),
        ..Reply::default()
    }
}

/// Who worded it, in the reader's language.
fn wording(wording: &Wording, follows: bool, words: Words) -> String {
    match wording {
        Wording::Ai(_) => words.ask_worded_by_model(),
        Wording::Computed if follows => words.ask_wording_follows(),
        Wording::Computed => words.ask_computed(),
    }
}

/// Points, remarks and what went well. Names of corners are foreign text.
fn written(debrief: &Debrief, wording: &Wording) -> Vec<String> {
    let points = debrief
        .points
        .iter()
        .enumerate()
        .map(|(point_idx, point)| told(point, point_idx, debrief, wording));
    let remarks = debrief.remarks.iter().map(|remark| escaped(remark, POINT_CHARS));
    let good = (!debrief.good.is_empty()).then(|| {
        let good = escaped(&debrief.good.join(" "), POINT_CHARS);
        format!("**{}** {good}", debrief.labels.good)
    });
    points
        .chain(remarks)
        .chain(good)
        .map(|paragraph| format!("{paragraph}\n"))
        .collect()
}

/// The computed debrief of a session: the typical lap against the best one.
#[must_use]
pub fn session(of: &SessionDebrief) -> Reply {
    let words = of.reader.words();
    let mut lines: Vec<String> = Vec::new();
    if let Some(lap) = of.laps.first() {
        let (circuit, driver) = (
            escaped(&lap_words::circuit(&lap.circuit, words), 60),
            escaped(&lap.driver, 60),
        );
        lines.push(format!("**{circuit}** · {driver}\n"));
    }
    lines.extend(written(&of.debrief, &of.wording));
    if of.is_short {
        lines.push(format!("-# {}", words.ask_shortage()));
    }
    Reply {
        cards: vec![Card {
            title: words.analyze_session(of.counted),
            text: lines.join("\n").trim_end().to_owned(),
            footer: Some(wording(&of.wording, of.wording_follows, words)),
            ..Card::default()
        }],
        buttons: of
            .laps
            .first()
            .map(|lap| laps_of(lap.id, words))
            .into_iter()
            .collect(),
        ..Reply::default()
    }
}

fn told(point: &Point, point_idx: usize, debrief: &Debrief, wording: &Wording) -> String {
    let labels = &debrief.labels;
    let heading = heading(debrief, point, point_idx);
    let text = match wording {
        // A model's words are foreign text, whatever they were checked for.
        Wording::Ai(_) => escaped(&point.text, POINT_CHARS),
        Wording::Computed => point.text.clone(),
    };
    let linked: String = point
        .linked
        .iter()
        .map(|sentence| format!(" {}", escaped(sentence, POINT_CHARS)))
        .collect();
    format!(
        "**{heading}**\n{text}{linked}\n*{} {}*\n-# {}",
        labels.measure, point.measure, point.evidence
    )
}

/// `Focus: T5 entry · brake point · 0.21 s`, then numbers.
fn heading(debrief: &Debrief, point: &Point, point_idx: usize) -> String {
    let title = escaped(&point.title, TITLE_CHARS);
    if point_idx == 0 && debrief.focus.is_some() {
        format!("{} {title}", debrief.labels.focus)
    } else {
        format!("{}. {title}", point_idx + 1)
    }
}
