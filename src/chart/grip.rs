//! The friction circle: what one lap or two make of the grip, in every direction.

use super::compare::words::{legend, shared_car};
use super::figure::{
    Block, Cell, Column, Figure, FrictionCircle, GiveWay, GripCloud, Ink, Lead, LegendEntry, Look, RestOf,
    RowTone, Table, TableRow, TextSide, Title,
};
use super::fonts::{drawable_name, with_detail};
use crate::analysis::{GRIP_DIRECTIONS, Grip, grip_limit};
use crate::telemetry::LabeledLap;
use crate::units::{STANDARD_GRAVITY_MPS2, Seconds};
use crate::words::{Words, args};

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
    let (car, one_car) = shared_car(&a.label, b.map(|b| &b.label));
    let driven: Vec<Driven> = legend(laps(), !one_car, words)
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
        vec![Block::Note(words.picture_grip_none())]
    } else {
        vec![
            Block::FrictionCircle(circle(&driven, &limit, derived, words)),
            Block::Table(table(&driven, &limit, words)),
        ]
    };
    Figure {
        title: Title {
            heading: circuit.clone().unwrap_or_else(|| words.picture_grip_heading()),
            subheading: car.clone(),
            headline: None,
            legend: driven.iter().map(|driven| driven.entry.clone()).collect(),
        },
        lead: Lead::default(),
        blocks,
        footer: words.picture_grip_footer(),
        alt_text: alt_text(circuit.as_deref(), &car, (&driven, &limit), words),
        words,
    }
}

fn circle(driven: &[Driven], limit: &[f64], derived: bool, words: Words) -> FrictionCircle {
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
        title: words.picture_friction_circle(),
        hint: if derived {
            words.picture_grip_derived()
        } else {
            words.picture_grip_measured()
        },
        laps: laps.collect(),
        reach_g: (to_g(limit.iter().copied().fold(0.0, f64::max)) * AIR).max(0.2),
    }
}

fn table(driven: &[Driven], limit: &[f64], words: Words) -> Table {
    // What a row says is read before whose it is: a long name gives way.
    let mut columns = vec![Column::new("", TextSide::Left)];
    columns.extend(driven.iter().map(|driven| {
        Column::new(&driven.entry.short, TextSide::Right)
            .wide()
            .of(driven.entry.ink)
    }));
    let in_g = |value_mps2: f64| format!("{} g", words.decimal(value_mps2 / STANDARD_GRAVITY_MPS2, 2));
    let peak = |which: usize| move |grip: &Grip| grip.peaks_mps2().get(which).copied().unwrap_or_default();
    let mut rows = Vec::new();
    for (label, which) in [
        (words.picture_grip_braking(), 2),
        (words.picture_grip_left(), 0),
        (words.picture_grip_right(), 1),
        (words.picture_grip_speeding(), 3),
    ] {
        rows.push(row(label, driven, (false, words), |grip| in_g(peak(which)(grip))));
    }
    let used = |grip: &Grip| grip.used(limit);
    let in_s = |time: Seconds| words.seconds(time, 1);
    rows.push(row(
        words.picture_grip_at_limit(),
        driven,
        (true, words),
        |grip| in_s(used(grip).at_limit),
    ));
    rows.push(row(
        words.picture_grip_under_load(),
        driven,
        (false, words),
        |grip| in_s(used(grip).loaded),
    ));
    rows.push(row(words.picture_grip_used(), driven, (true, words), |grip| {
        words.percent(used(grip).mean, 0)
    }));
    Table {
        title: String::new(),
        columns,
        rows,
        give_way: GiveWay::Last,
        rest: RestOf::Rows,
        keys: Vec::new(),
    }
}

fn row(
    label: String,
    driven: &[Driven],
    (strong, words): (bool, Words),
    value: impl Fn(&Grip) -> String,
) -> TableRow {
    let look = if strong { Look::Strong } else { Look::Plain };
    let mut cells = vec![Cell::new(label, Look::Plain)];
    cells.extend(driven.iter().map(|driven| match &driven.grip {
        Some(grip) => Cell::new(value(grip), look),
        None => Cell::new(words.picture_not_logged(), Look::Muted),
    }));
    TableRow {
        cells,
        pinned: false,
        tone: RowTone::Plain,
    }
}

/// The picture's message in words.
fn alt_text(circuit: Option<&str>, car: &str, (driven, limit): (&[Driven], &[f64]), words: Words) -> String {
    let circuit = circuit.map_or_else(|| words.picture_circuit(), str::to_owned);
    let circuit: String = circuit.chars().take(60).collect();
    let circuit = with_detail(&circuit, car);
    let in_g = |value_g: f64| format!("{} g", words.decimal(value_g, 2));
    let mut sentences = vec![words.picture_grip_alt(&circuit)];
    for driven in driven {
        let name: String = format!("{} {}", driven.entry.name, driven.entry.label)
            .chars()
            .take(80)
            .collect();
        let Some(grip) = &driven.grip else {
            sentences.push(words.picture_grip_alt_none(&name));
            continue;
        };
        let [left, right, braking, _] = grip.peaks_mps2().map(|peak| peak / STANDARD_GRAVITY_MPS2);
        let used = grip.used(limit);
        sentences.push(words.picture_grip_alt_lap(args::PictureGripAltLap {
            braking: &in_g(braking),
            lap: &name,
            left: &in_g(left),
            limit: &words.seconds(used.at_limit, 1),
            loaded: &words.seconds(used.loaded, 1),
            right: &in_g(right),
            used: &words.percent(used.mean, 0),
        }));
    }
    sentences.join(" ")
}
