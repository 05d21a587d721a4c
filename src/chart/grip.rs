//! The friction circle: what one lap or two make of the grip, in every direction.

use super::compare::words::legend;
use super::figure::{
    Block, Cell, Column, Figure, FrictionCircle, GiveWay, GripCloud, Ink, Lead, Lean, LegendEntry, Look,
    RowTone, Table, TableRow, Title,
};
use super::fonts::drawable_name;
use crate::analysis::{GRIP_DIRECTIONS, Grip, grip_limit};
use crate::telemetry::LabeledLap;
use crate::units::{STANDARD_GRAVITY_MPS2, Seconds};
use crate::words::Words;

/// In place of a picture of laps without accelerations.
pub const NO_ACCELERATION: &str = "There is nothing to draw: neither lap has accelerations, nor positions or a yaw rate to compute them from.";

/// Points that are drawn of a lap.
const MOST_POINTS: usize = 2_000;
/// Air beyond the farthest envelope.
const AIR: f64 = 1.1;

/// A lap with its accelerations.
struct Driven {
    entry: LegendEntry,
    grip: Option<Grip>,
}

/// The picture of the grip of a lap, or of two. Never fails: laps without accelerations are said to have none.
#[must_use]
pub fn figure(a: &LabeledLap, b: Option<&LabeledLap>, words: Words) -> Figure {
    let laps = || {
        [(Ink::LapA, Some(a)), (Ink::LapB, b)]
            .into_iter()
            .filter_map(|(ink, lap)| Some((ink, lap?)))
    };
    let driven: Vec<Driven> = legend(laps(), false, words)
        .into_iter()
        .zip(laps())
        .map(|(entry, (_, lap))| Driven {
            entry,
            grip: Grip::of_lap(&lap.lap),
        })
        .collect();
    let circuit = [b, Some(a)]
        .into_iter()
        .flatten()
        .find_map(|lap| drawable_name(lap.label.circuit.as_deref()?));
    let grips: Vec<&Grip> = driven.iter().filter_map(|driven| driven.grip.as_ref()).collect();
    let limit = grip_limit(&grips);
    let derived = grips.iter().any(|grip| grip.derived);
    let blocks = if grips.is_empty() {
        vec![Block::Note(NO_ACCELERATION.to_owned())]
    } else {
        vec![
            Block::FrictionCircle(circle(&driven, &limit, derived)),
            Block::Table(table(&driven, &limit)),
        ]
    };
    Figure {
        title: Title {
            heading: circuit.clone().unwrap_or_else(|| "Grip".to_owned()),
            subheading: a.label.car.as_deref().and_then(drawable_name).unwrap_or_default(),
            headline: None,
            legend: driven.iter().map(|driven| driven.entry.clone()).collect(),
        },
        lead: Lead::default(),
        blocks,
        footer: "Limit: 90 % of the farther envelope · under load: corners and braking".to_owned(),
        alt_text: alt_text(circuit.as_deref(), &driven, &limit),
    }
}

fn circle(driven: &[Driven], limit: &[f64], derived: bool) -> FrictionCircle {
    let to_g = |value_mps2: f64| value_mps2 / STANDARD_GRAVITY_MPS2;
    // The reference first, so that the lap looked at lies on top.
    let laps = driven.iter().rev().filter_map(|driven| {
        let grip = driven.grip.as_ref()?;
        let every = grip.points_mps2.len().div_ceil(MOST_POINTS).max(1);
        Some(GripCloud {
            ink: driven.entry.ink,
            points_g: grip
                .points_mps2
                .iter()
                .step_by(every)
                .map(|&(lateral, along)| (-to_g(lateral), to_g(along)))
                .collect(),
            envelope_g: grip
                .envelope_mps2
                .iter()
                .enumerate()
                .map(|(direction, &reach)| {
                    let angle = direction as f64 * std::f64::consts::TAU / GRIP_DIRECTIONS as f64;
                    (-to_g(reach) * angle.cos(), to_g(reach) * angle.sin())
                })
                .collect(),
        })
    });
    FrictionCircle {
        title: "FRICTION CIRCLE".to_owned(),
        hint: if derived {
            "computed from speed and position"
        } else {
            "every moment, and the envelope"
        }
        .to_owned(),
        laps: laps.collect(),
        reach_g: (to_g(limit.iter().copied().fold(0.0, f64::max)) * AIR).max(0.2),
    }
}

fn table(driven: &[Driven], limit: &[f64]) -> Table {
    let mut columns = vec![Column::new("", Lean::Left).wide()];
    columns.extend(
        driven
            .iter()
            .map(|driven| Column::new(&driven.entry.short, Lean::Right)),
    );
    let in_g = |value_mps2: f64| format!("{:.2} g", value_mps2 / STANDARD_GRAVITY_MPS2);
    let peak = |which: usize| move |grip: &Grip| grip.peaks_mps2().get(which).copied().unwrap_or_default();
    let mut rows = Vec::new();
    for (label, which) in [
        ("Braking", 2),
        ("Turning left", 0),
        ("Turning right", 1),
        ("Speeding up", 3),
    ] {
        rows.push(row(label, driven, false, |grip| in_g(peak(which)(grip))));
    }
    let used = |grip: &Grip| grip.used(limit);
    let in_s = |time: Seconds| format!("{:.1} s", time.get());
    rows.push(row("At the limit", driven, true, |grip| {
        in_s(used(grip).at_limit)
    }));
    rows.push(row("Under load", driven, false, |grip| in_s(used(grip).loaded)));
    rows.push(row("Grip used", driven, true, |grip| {
        format!("{:.0} %", 100.0 * used(grip).mean)
    }));
    Table {
        title: String::new(),
        columns,
        rows,
        give_way: GiveWay::Last,
        rest: "more rows",
        keys: Vec::new(),
    }
}

fn row(label: &str, driven: &[Driven], strong: bool, value: impl Fn(&Grip) -> String) -> TableRow {
    let look = if strong { Look::Strong } else { Look::Plain };
    let mut cells = vec![Cell::new(label, Look::Plain)];
    cells.extend(driven.iter().map(|driven| match &driven.grip {
        Some(grip) => Cell::new(value(grip), look),
        None => Cell::new("not logged", Look::Muted),
    }));
    TableRow {
        cells,
        pinned: false,
        tone: RowTone::Plain,
    }
}

/// The picture's message in words.
fn alt_text(circuit: Option<&str>, driven: &[Driven], limit: &[f64]) -> String {
    let circuit: String = circuit.unwrap_or("a circuit").chars().take(60).collect();
    let mut sentences = vec![format!("Friction circle at {circuit}.")];
    for driven in driven {
        let name: String = format!("{} {}", driven.entry.name, driven.entry.label)
            .chars()
            .take(80)
            .collect();
        let Some(grip) = &driven.grip else {
            sentences.push(format!("{name} has no accelerations."));
            continue;
        };
        let [left, right, braking, _] = grip.peaks_mps2().map(|peak| peak / STANDARD_GRAVITY_MPS2);
        let used = grip.used(limit);
        sentences.push(format!(
            "{name} brakes with up to {braking:.2} g, corners with {left:.2} g to the left and {right:.2} g to the right, \
             and is at the limit for {:.1} of {:.1} s; on average {:.0} % of the grip is used.",
            used.at_limit.get(),
            used.loaded.get(),
            100.0 * used.mean
        ));
    }
    sentences.join(" ")
}
