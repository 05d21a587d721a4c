//! Where each lap brakes, turns in, is slowest, picks the throttle up and has it fully open: one row per lap.

use crate::analysis::{ComparedCorner, CornerFacts};
use crate::chart::compare::{CompareInput, Stations};
use crate::chart::figure::{Ink, Mark, MarkKind, Panel, Run, Series, Zero};
use crate::chart::scale::Scale;
use crate::telemetry::Unit;
use crate::units::Metres;

/// Where the rows lie between the lower edge of the panel and its upper one.
const ROWS: [(Ink, f64); 2] = [(Ink::LapA, 1.5), (Ink::LapB, 0.6)];

/// The panel; `None` where no lap has a point in the stretch shown.
pub(super) fn panel(
    input: &CompareInput<'_>,
    compared: &ComparedCorner,
    stations: &Stations,
) -> Option<Panel> {
    let per_metre = input.units.axis(Unit::Metres).per_si;
    let (from_m, to_m) = stations.span_m();
    let (mut series, mut marks) = (Vec::new(), Vec::new());
    for ((ink, level), facts) in ROWS.into_iter().zip([&compared.a, &compared.b]) {
        let points = places(facts)
            .into_iter()
            .filter_map(|(kind, station)| Some((kind, station?.get())))
            .filter(|(_, station_m)| (from_m..=to_m).contains(station_m));
        marks.extend(points.map(|(kind, station_m)| Mark {
            ink,
            kind,
            at: (station_m * per_metre, level),
        }));
        let ends = [from_m, to_m].map(|end_m| (end_m * per_metre, level));
        series.push(Series {
            ink,
            runs: vec![Run {
                points: ends.to_vec(),
                tints: Vec::new(),
            }],
        });
    }
    (!marks.is_empty()).then(|| Panel {
        // In a chat the legend says what the points are; a heading would leave no room for it.
        title: if input.form.is_full() {
            input.words.picture_points()
        } else {
            String::new()
        },
        unit: String::new(),
        hints: Vec::new(),
        // Rows have no numbers.
        y: Scale::exact(0.1, 2.1).ticks_at_least(10.0),
        weight: 0.8,
        zero: Zero::Plain,
        series,
        marks,
    })
}

/// What happens where on one lap, in the order of a corner.
fn places(facts: &CornerFacts) -> [(MarkKind, Option<Metres>); 5] {
    let apex = facts.apex.get();
    [
        (MarkKind::Braking, facts.brake_point),
        (MarkKind::TurnIn, facts.turn_in),
        (
            MarkKind::Minimum,
            (apex.is_finite() && apex > 0.0).then_some(facts.apex),
        ),
        (MarkKind::Throttle, facts.throttle_on),
        (MarkKind::FullThrottle, facts.full_throttle),
    ]
}
