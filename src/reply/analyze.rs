//! The coach's debrief as a card: the focus first, what was measured below every point.

use std::fmt::Write as _;

use super::compare::{alignment, headline};
use super::corner_names::named;
use super::escape::escaped;
use super::{Card, Reply};
use crate::app::analyze_lap::LapAnalysis;
use crate::app::writer::Wording;
use crate::coach::question::Notice;
use crate::coach::{Debrief, Point};

/// Characters of a point's text at most.
const POINT_CHARS: usize = 900;

/// The computed debrief in the reader's language; where nothing stands out, that is said.
#[must_use]
pub fn reply(analysis: &LapAnalysis) -> Reply {
    let debrief = &analysis.debrief;
    let mut text = String::new();
    // Writing to a String cannot fail.
    if let Some(last) = &analysis.last_focus {
        let _infallible = writeln!(text, "*{last}*\n");
    }
    for (point_idx, point) in debrief.points.iter().enumerate() {
        let _infallible = writeln!(text, "{}\n", told(point, point_idx, analysis));
    }
    let corners = analysis
        .comparison
        .corners
        .iter()
        .map(|compared| &compared.corner);
    let names: Vec<(u32, String)> = corners
        .filter_map(|corner| Some((corner.number, corner.name.clone()?)))
        .collect();
    for remark in &debrief.remarks {
        let _infallible = writeln!(text, "{}\n", named(remark, &names));
    }
    if !debrief.good.is_empty() {
        let good = named(&debrief.good.join(" "), &names);
        let _infallible = writeln!(text, "**{}** {good}\n", debrief.labels.good);
    }
    let told = analysis
        .comparison
        .warnings
        .iter()
        .filter(|warning| warning.code != "position_shift");
    for warning in told.take(2) {
        let _infallible = writeln!(text, "-# {}", escaped(&warning.message, 200));
    }
    if analysis.world_is_unsaid && !debrief.points.is_empty() {
        text.push_str(
            "-# Advised as for a real car, because this file does not say where it is from. If it is a simulator's, say so \
             with `/settings`.\n",
        );
    }
    Reply {
        cards: vec![Card {
            title: headline(&analysis.a, &analysis.b, &analysis.comparison),
            text: text.trim_end().to_owned(),
            footer: Some(format!(
                "{} · {}",
                wording(analysis),
                alignment(&analysis.comparison)
            )),
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// Who worded it, in the reader's language.
fn wording(analysis: &LapAnalysis) -> String {
    let notice = match analysis.wording {
        Wording::Ai(_) => Notice::WordedByModel,
        Wording::Computed if analysis.wording_follows => Notice::WordingFollows,
        Wording::Computed => Notice::Computed,
    };
    notice.text(analysis.reader.language)
}

fn told(point: &Point, point_idx: usize, analysis: &LapAnalysis) -> String {
    let labels = &analysis.debrief.labels;
    let heading = heading(&analysis.debrief, point, point_idx);
    let name = analysis
        .comparison
        .corners
        .iter()
        .find(|compared| compared.corner.number == point.corner)
        .and_then(|compared| compared.corner.name.as_ref())
        .map(|name| format!(" ({})", escaped(name, 40)))
        .unwrap_or_default();
    let text = match analysis.wording {
        // A model's words are foreign text, whatever they were checked for.
        Wording::Ai(_) => escaped(&point.text, POINT_CHARS),
        Wording::Computed => point.text.clone(),
    };
    let linked: String = point
        .linked
        .iter()
        .map(|sentence| format!(" {sentence}"))
        .collect();
    format!(
        "**{heading}{name}**\n{text}{linked}\n*{} {}*\n-# {}",
        labels.measure, point.measure, point.evidence
    )
}

/// `Focus: T5 entry · brake point · 0.21 s`, then numbers.
fn heading(debrief: &Debrief, point: &Point, point_idx: usize) -> String {
    if point_idx == 0 && debrief.focus.is_some() {
        format!("{} {}", debrief.labels.focus, point.title)
    } else {
        format!("{}. {}", point_idx + 1, point.title)
    }
}
