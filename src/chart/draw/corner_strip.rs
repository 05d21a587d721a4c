//! The line of corner labels above the first panel.

use vello_cpu::kurbo::Rect;

use crate::chart::canvas::Type;
use crate::chart::figure::{Band, Ink, PanelStack};
use crate::chart::labels::{self, LineLabel};
use crate::chart::theme;

/// Between two labels.
const GAP: f64 = 5.0;

/// A label above the panels.
pub(super) struct CornerLabel {
    pub(super) middle: f64,
    pub(super) text: String,
    pub(super) ink: Ink,
}

/// Labels with the middles they get: `T1`, or `1` where there is no room for more; with what the corner costs, or with
/// its name where there is room for that too.
pub(super) fn labels(body: Rect, stack: &PanelStack) -> Vec<CornerLabel> {
    let style = Type::small(theme::TEXT);
    let per_unit = body.width() / (stack.x.max - stack.x.min).max(1e-9);
    let bands: Vec<&Band> = stack
        .bands
        .iter()
        .filter(|band| band.center >= stack.x.min && band.center <= stack.x.max)
        .collect();
    let placed = |texts: &[String]| {
        let lines: Vec<LineLabel> = bands
            .iter()
            .zip(texts)
            .map(|(band, text)| LineLabel {
                center: body.x0 + (band.center - stack.x.min) * per_unit,
                width: style.width(text),
                weight: band.weight,
            })
            .collect();
        labels::along(&lines, body.x0, body.x1, GAP)
    };
    // What a corner costs is the message: it stands whatever it pushes out, but for what another one costs.
    let numbered = |prefix: &str, costs: &[usize]| -> Vec<String> {
        let number = |(index, band): (usize, &&Band)| match &band.note {
            Some((_, cost)) if costs.contains(&index) => format!("T{} {cost}", band.number),
            _ => format!("{prefix}{}", band.number),
        };
        bands.iter().enumerate().map(number).collect()
    };
    let mut costs = by_weight(&bands);
    costs.retain(|index| bands.get(*index).is_some_and(|band| band.note.is_some()));
    let all_stand = |costs: &[usize]| {
        let middles = placed(&numbered("", costs));
        costs
            .iter()
            .all(|index| middles.get(*index).is_some_and(Option::is_some))
    };
    while !all_stand(&costs) {
        costs.pop();
    }
    let mut texts = numbered("T", &costs);
    let mut middles = placed(&texts);
    if middles.contains(&None) {
        texts = numbered("", &costs);
        middles = placed(&texts);
    }
    for index in by_weight(&bands) {
        let (Some(band), Some(text)) = (bands.get(index), texts.get(index)) else {
            continue;
        };
        let Some(name) = band.name.as_ref().filter(|_| band.note.is_none()) else {
            continue;
        };
        let mut longer = texts.clone();
        if let Some(slot) = longer.get_mut(index) {
            *slot = format!("{text} {name}");
        }
        let moved = placed(&longer);
        // A name may push nothing out, itself included.
        let count = |middles: &[Option<f64>]| middles.iter().flatten().count();
        if count(&moved) >= count(&middles) {
            (texts, middles) = (longer, moved);
        }
    }
    let shown = middles.into_iter().zip(texts).zip(bands.iter().enumerate());
    shown
        .filter_map(|((middle, text), (index, band))| {
            Some(CornerLabel {
                middle: middle?,
                text,
                ink: match &band.note {
                    Some((ink, _)) if costs.contains(&index) => *ink,
                    _ => Ink::Text,
                },
            })
        })
        .collect()
}

fn by_weight(bands: &[&Band]) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> = bands.iter().map(|band| band.weight).enumerate().collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    order.into_iter().map(|(index, _)| index).collect()
}
