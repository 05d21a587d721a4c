//! What every corner and all straights together cost: one lap, or several, against the reference.

use super::incident::Incident;
use super::words::Words;
use super::{CompareInput, laps};
use crate::analysis::{ComparedCorner, Comparison, LapPart, account, corner_account};
use crate::chart::figure::{BarRow, Bars, Ink};
use crate::chart::scale::drawable;
use crate::units::Seconds;

/// The bars; `None` where the headline says it all.
pub(super) fn of(input: &CompareInput<'_>, words: &Words, corners: &[&ComparedCorner]) -> Option<Bars> {
    let others: Vec<&Comparison> = input.others.iter().map(|other| &other.comparison).collect();
    let others = others.get(..laps::OTHER_INKS.len()).unwrap_or(&others);
    // In a window of a corner or two, of two laps.
    if corners.is_empty() || (input.window.is_some() && others.is_empty() && corners.len() < 3) {
        return None;
    }
    let incident = Incident::of(input.comparison)
        .filter(|_| others.is_empty())
        .map(|incident| incident.part);
    let mut rows: Vec<BarRow> = corners
        .iter()
        .map(|compared| BarRow {
            label: words.corner(&compared.corner),
            values: values(input, others, |of| {
                let number = compared.corner.number;
                let mut costs = corner_account(of).into_iter();
                costs
                    .find(|(corner, _)| corner.number == number)
                    .map(|(_, loss)| loss)
            }),
            is_cut: incident == Some(LapPart::Corner(compared.corner.number)),
            optional: true,
        })
        .collect();
    if input.window.is_none() && !input.comparison.straights.is_empty() {
        rows.push(BarRow {
            label: input.words.picture_straights(),
            values: values(input, others, |of| {
                let straights = account(of).into_iter();
                let straights = straights.filter(|of| matches!(of.part, LapPart::StraightAfter(_)));
                Some(Seconds::new(straights.map(|of| drawn(of.loss)).sum()))
            }),
            is_cut: matches!(incident, Some(LapPart::StraightAfter(_))),
            optional: false,
        });
    }
    let laps = if others.is_empty() {
        Vec::new()
    } else {
        let beside = words.laps.iter().filter(|lap| lap.ink != Ink::LapB);
        beside.map(|lap| (lap.ink, lap.short.clone())).collect()
    };
    Some(Bars {
        title: input.words.picture_by_corner(),
        unit: if laps.is_empty() {
            format!("s · {}", input.words.picture_plus_is_slower())
        } else {
            input.words.picture_seconds_to(words.short_b())
        },
        laps,
        rows,
        rest: input.words.picture_other_corners(),
    })
}

/// What the lap looked at and the others lose.
fn values(
    input: &CompareInput<'_>,
    others: &[&Comparison],
    loss: impl Fn(&Comparison) -> Option<Seconds>,
) -> Vec<Option<f64>> {
    let all = [input.comparison].into_iter().chain(others.iter().copied());
    all.map(|of| loss(of).map(drawn)).collect()
}

fn drawn(loss: Seconds) -> f64 {
    if loss.get().is_finite() {
        drawable(loss.get())
    } else {
        0.0
    }
}
