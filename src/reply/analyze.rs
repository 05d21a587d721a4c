//! The coach's debrief as a card: the focus first, what was measured below every point.

use std::fmt::Write as _;

use super::compare::different_cars;
use super::corner_names::named;
use super::escape::{escaped, plain};
use super::leads_on::{Pair, laps_of};
use super::remark::{remark, worth_a_line};
use super::{Card, Reply};
use crate::analysis::{AlignmentBasis, AlignmentSummary, Confidence, Corner};
use crate::app::analyze_lap::LapAnalysis;
use crate::app::analyze_session::SessionDebrief;
use crate::app::label::{LapSummary, circuit_label};
use crate::app::preferences::Language;
use crate::app::writer::Wording;
use crate::coach::question::Notice;
use crate::coach::{Debrief, Point};
use crate::units::Seconds;
use crate::words::{Words, args};

/// Characters of a point's text at most.
const POINT_CHARS: usize = 900;

/// The computed debrief in the reader's language; where nothing stands out, that is said.
#[must_use]
pub fn reply(analysis: &LapAnalysis) -> Reply {
    let debrief = &analysis.debrief;
    let language = analysis.reader.language;
    let words = analysis.reader.words();
    let mut text = String::new();
    // Writing to a String cannot fail.
    if let Some(last) = &analysis.last_focus {
        let _infallible = writeln!(text, "*{last}*\n");
    }
    let corners = analysis.comparison.corners.iter();
    let names = names_of(corners.map(|compared| &compared.corner));
    written(&mut text, debrief, &names, &analysis.wording);
    for warning in worth_a_line(&analysis.comparison.warnings) {
        let _infallible = writeln!(text, "-# {}", remark(warning, language));
    }
    if let Some(remark) = different_cars(&analysis.a, &analysis.b, language) {
        let _infallible = writeln!(text, "{remark}");
    }
    if analysis.is_short {
        let _infallible = writeln!(text, "-# {}", Notice::Shortage.text(language));
    }
    if analysis.world_is_unsaid && !debrief.points.is_empty() {
        // Writing to a String cannot fail.
        let _infallible = writeln!(text, "-# {}", words.analyze_world_unsaid());
    }
    let pair = Pair {
        a: analysis.a.id,
        b: analysis.b.id,
        words,
    };
    Reply {
        cards: vec![Card {
            title: headline(&analysis.a, &analysis.b, analysis.comparison.delta, language),
            text: text.trim_end().to_owned(),
            footer: Some(format!(
                "{} · {}",
                wording(&analysis.wording, analysis.wording_follows, language),
                alignment(&analysis.comparison.alignment, language)
            )),
            ..Card::default()
        }],
        buttons: vec![pair.compare(), pair.track()],
        menus: pair.corners(&analysis.comparison.corners).into_iter().collect(),
        ..Reply::default()
    }
}

/// `Alice is 0.395 s slower than Ben`; of one driver's laps `Lap 9 is 0.395 s slower than lap 13`.
fn headline(a: &LapSummary, b: &LapSummary, delta: Seconds, language: Language) -> String {
    let words = Words::new(language);
    let (a_name, b_name) = if a.owner == b.owner {
        (
            words.lap_number_first(&a.number.to_string()),
            words.lap_number(&b.number.to_string()),
        )
    } else {
        (plain(&a.driver, 60), plain(&b.driver, 60))
    };
    let (a, b) = (a_name.as_str(), b_name.as_str());
    let seconds = format!("{:.3}\u{a0}s", delta.abs().get());
    let delta_shown = &seconds.replace('.', &language.decimal_mark().to_string());
    match delta.milliseconds() {
        0 => words.analyze_same_time(args::AnalyzeSameTime { a, b }),
        slower if slower > 0 => words.analyze_slower(args::AnalyzeSlower {
            a,
            b,
            delta: delta_shown,
        }),
        _ => words.analyze_faster(args::AnalyzeFaster {
            a,
            b,
            delta: delta_shown,
        }),
    }
}

/// `aligned by position, confidence high`.
fn alignment(alignment: &AlignmentSummary, language: Language) -> String {
    let words = Words::new(language);
    let basis = match alignment.basis {
        AlignmentBasis::Position => words.basis_position(),
        AlignmentBasis::Landmarks => words.basis_landmarks(),
        AlignmentBasis::Length => words.basis_length(),
    };
    let confidence = match alignment.confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::High => words.confidence_high(),
    };
    words.analyze_aligned(args::AnalyzeAligned {
        basis: &basis,
        confidence: &confidence,
    })
}

/// Who worded it, in the reader's language.
fn wording(wording: &Wording, follows: bool, language: Language) -> String {
    let notice = match wording {
        Wording::Ai(_) => Notice::WordedByModel,
        Wording::Computed if follows => Notice::WordingFollows,
        Wording::Computed => Notice::Computed,
    };
    notice.text(language)
}

/// Points, remarks and what went well.
fn written(text: &mut String, debrief: &Debrief, names: &[(u32, String)], wording: &Wording) {
    // Writing to a String cannot fail.
    for (point_idx, point) in debrief.points.iter().enumerate() {
        let _infallible = writeln!(text, "{}\n", told(point, point_idx, debrief, (names, wording)));
    }
    for remark in &debrief.remarks {
        let _infallible = writeln!(text, "{}\n", named(remark, names));
    }
    if !debrief.good.is_empty() {
        let good = named(&debrief.good.join(" "), names);
        let _infallible = writeln!(text, "**{}** {good}\n", debrief.labels.good);
    }
}

/// The names that corners have.
fn names_of<'a>(corners: impl Iterator<Item = &'a Corner>) -> Vec<(u32, String)> {
    corners
        .filter_map(|corner| Some((corner.number, corner.name.clone()?)))
        .collect()
}

/// The computed debrief of a session: the typical lap against the best one.
#[must_use]
pub fn session(of: &SessionDebrief) -> Reply {
    let language = of.reader.language;
    let mut text = String::new();
    if let Some(lap) = of.laps.first() {
        // Writing to a String cannot fail.
        let _infallible = writeln!(
            text,
            "**{}** · {}\n",
            escaped(&circuit_label(&lap.circuit), 60),
            escaped(&lap.driver, 60)
        );
    }
    written(&mut text, &of.debrief, &names_of(of.corners.iter()), &of.wording);
    if of.is_short {
        let _infallible = writeln!(text, "-# {}", Notice::Shortage.text(language));
    }
    Reply {
        cards: vec![Card {
            title: of.reader.words().analyze_session(of.counted),
            text: text.trim_end().to_owned(),
            footer: Some(wording(&of.wording, of.wording_follows, language)),
            ..Card::default()
        }],
        buttons: of
            .laps
            .first()
            .map(|lap| laps_of(lap.id, of.reader.words()))
            .into_iter()
            .collect(),
        ..Reply::default()
    }
}

fn told(
    point: &Point,
    point_idx: usize,
    debrief: &Debrief,
    (names, wording): (&[(u32, String)], &Wording),
) -> String {
    let labels = &debrief.labels;
    let heading = heading(debrief, point, point_idx);
    let name = names
        .iter()
        .find(|(number, _)| *number == point.corner)
        .map(|(_, name)| format!(" ({})", escaped(name, 40)))
        .unwrap_or_default();
    let text = match wording {
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
