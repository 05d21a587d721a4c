//! The coach on files: the contract's `coach` object, and the same as a page.

use serde::Serialize;

use crate::app::writer::WordedPoints;
use crate::coach::{self, About, Debrief, Facts, Language, Level, Point, Reader};
use crate::contract::rounded;
use crate::units::DisplayUnits;

/// How the coach writes, as asked for on the command line.
#[derive(Debug, Default, clap::Args)]
pub(super) struct CoachArguments {
    #[arg(long)]
    pub(super) coach: bool,
    #[command(flatten)]
    reader: ReaderArguments,
    #[arg(long, value_name = "N", default_value_t = coach::POINTS)]
    points: usize,
}

/// For whom the coach writes.
#[derive(Debug, Default, clap::Args)]
pub(super) struct ReaderArguments {
    #[arg(long, value_name = "UNITS", value_parser = units, default_value = "metric")]
    pub(super) units: Option<DisplayUnits>,
    #[arg(long, value_name = "LEVEL", value_parser = level, default_value = "club")]
    pub(super) level: Option<Level>,
}

/// A language by its code or a locale.
pub(super) fn language(text: &str) -> Result<Language, String> {
    Language::of_locale(text).ok_or_else(|| "one of en, de, fr, es, it, pt".to_owned())
}

fn units(text: &str) -> Result<DisplayUnits, String> {
    match text {
        "metric" | "km/h" | "kmh" => Ok(DisplayUnits::Metric),
        "imperial" | "mph" => Ok(DisplayUnits::Imperial),
        _ => Err("metric (or km/h), imperial (or mph)".to_owned()),
    }
}

fn level(text: &str) -> Result<Level, String> {
    Level::by_name(text).ok_or_else(|| "one of novice, club, fast".to_owned())
}

impl CoachArguments {
    /// The debrief of `facts`.
    pub(super) fn debrief(&self, facts: &Facts, language: Language) -> Debrief {
        coach::debrief(facts, &self.reader(language), self.points)
    }

    /// For whom it is written.
    pub(super) fn reader(&self, language: Language) -> Reader {
        Reader {
            units: self.reader.units.unwrap_or_default(),
            language,
            level: self.reader.level.unwrap_or_default(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct CoachView {
    focus: Option<FocusLine>,
    points: Vec<PointLine>,
    remarks: Vec<String>,
    good: Vec<String>,
    wording: &'static str,
    rejected: Vec<String>,
}

#[derive(Serialize)]
struct FocusLine {
    fact_id: String,
    corner: u32,
    phase: &'static str,
    cause: &'static str,
    action: &'static str,
    loss_s: f64,
    text: String,
    measure: String,
    signature: SignatureLine,
}

#[derive(Serialize)]
struct SignatureLine {
    quantity: &'static str,
    target: f64,
}

#[derive(Serialize)]
struct PointLine {
    fact_id: String,
    corner: u32,
    title: String,
    text: String,
    evidence: String,
    measure: String,
}

/// The contract's `coach`.
pub(super) fn view(debrief: &Debrief, worded: &WordedPoints) -> CoachView {
    CoachView {
        focus: debrief.focus.as_ref().map(|focus| FocusLine {
            fact_id: focus.fact_id.clone(),
            corner: focus.corner,
            phase: focus.phase.name(),
            cause: focus.cause.name(),
            action: focus.action.name(),
            loss_s: rounded(focus.worth.get(), 4),
            text: spaced(&focus.text),
            measure: spaced(&focus.measure),
            signature: SignatureLine {
                quantity: focus
                    .signature
                    .quantity
                    .map_or("loss_s", |quantity| quantity.name()),
                target: rounded(focus.signature.target, 3),
            },
        }),
        points: debrief
            .points
            .iter()
            .map(|point| PointLine {
                fact_id: point.fact_id.clone(),
                corner: point.corner,
                title: spaced(&point.title),
                text: spaced(&whole_text(point)),
                evidence: spaced(&point.evidence),
                measure: spaced(&point.measure),
            })
            .collect(),
        remarks: debrief.remarks.iter().map(|remark| spaced(remark)).collect(),
        good: debrief.good.iter().map(|good| spaced(good)).collect(),
        wording: if worded.model.is_some() { "ai" } else { "computed" },
        rejected: worded.rejected.clone(),
    }
}

/// A program that reads the text should not stumble over a space that does not break.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A point's text, with what the corners right behind lose because of it.
fn whole_text(point: &Point) -> String {
    let sentences = std::iter::once(&point.text).chain(&point.linked);
    sentences.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The debrief as a page.
pub(super) fn page(debrief: &Debrief, facts: &Facts, reader: &Reader) -> String {
    let gap = facts.about(About::Gap).map(|gap| gap.text(reader));
    let mut text = gap.map_or_else(String::new, |gap| format!("{gap}\n"));
    let labels = &debrief.labels;
    for (point_idx, point) in debrief.points.iter().enumerate() {
        let heading = if point_idx == 0 && debrief.focus.is_some() {
            format!("{} {}", labels.focus, point.title)
        } else {
            format!("{}. {}", point_idx + 1, point.title)
        };
        text.push_str(&format!(
            "\n{heading}\n  {}\n  {} {}\n  [{}]\n",
            whole_text(point),
            labels.measure,
            point.measure,
            point.evidence
        ));
    }
    for remark in &debrief.remarks {
        text.push_str(&format!("\n{remark}\n"));
    }
    if !debrief.good.is_empty() {
        text.push_str(&format!("\n{}\n", labels.good));
        for good in &debrief.good {
            text.push_str(&format!("  {good}\n"));
        }
    }
    text
}
