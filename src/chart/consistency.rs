//! How alike a driver's laps are: corner by lap, and the speed along the lap.
//!
//! What is dialled, work and lottery is decided by [`crate::analysis::habits`]; the rule stands there and below the
//! picture.

use super::DisplayUnits;
use super::figure::{Band, Block, Figure, HeatMap, HeatRow, Ink, Lead, Ribbon, Tile, Title};
use super::fonts::{drawable_name, with_detail};
use super::scale::{Scale, drawable};
use crate::analysis::{Habit, Habits, SessionAnalysis, SpeedSpread};
use crate::telemetry::Unit;
use crate::words::{Words, args};

/// Losses beyond this part of all cells have the strongest color.
const FULL_QUANTILE: f64 = 0.95;
/// Smaller losses never have it.
const LEAST_FULL_S: f64 = 0.15;

/// What a consistency picture is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConsistencyInput<'a> {
    /// The session.
    pub session: &'a SessionAnalysis,
    /// Its corners over its laps.
    pub habits: &'a Habits,
    /// Its speeds along the lap.
    pub spread: &'a SpeedSpread,
    /// Who drove; may be empty.
    pub driver: &'a str,
    /// Name of the circuit; may be empty.
    pub circuit: &'a str,
    /// The car; may be empty.
    pub car: &'a str,
    /// When, in words; may be empty.
    pub date: &'a str,
    /// km/h or mph, metres or feet.
    pub units: DisplayUnits,
    /// What can be said in the reader's language.
    pub words: Words,
}

/// The picture of a session's consistency. Never fails: too few laps are said to be too few.
#[must_use]
pub(crate) fn figure(input: &ConsistencyInput<'_>) -> Figure {
    let words = [input.driver, input.car, input.date];
    let words: Vec<String> = words.into_iter().filter_map(drawable_name).collect();
    let blocks = if input.habits.laps.is_empty() {
        vec![Block::Note(input.words.picture_consistency_too_few())]
    } else {
        let mut blocks = Vec::new();
        if !input.habits.corners.is_empty() {
            blocks.push(Block::HeatMap(heat_map(input)));
        }
        blocks.extend(ribbon(input).map(Block::Ribbon));
        blocks
    };
    Figure {
        title: Title {
            heading: drawable_name(input.circuit)
                .unwrap_or_else(|| input.words.picture_consistency_heading()),
            subheading: words.join(" · "),
            headline: None,
            legend: Vec::new(),
        },
        lead: Lead::of(if input.habits.laps.is_empty() {
            Vec::new()
        } else {
            tiles(input)
        }),
        blocks,
        footer: input.words.picture_consistency_footer(),
        alt_text: alt_text(input),
        words: input.words,
    }
}

fn tiles(input: &ConsistencyInput<'_>) -> Vec<Tile> {
    let words = input.words;
    let mut tiles = Vec::new();
    if let Some(consistency) = input.session.consistency {
        tiles.push(Tile {
            caption: words.picture_lap_time_tile(),
            value: format!("±{}", words.seconds(consistency.deviation, 3)),
            detail: words.picture_share_of_laps(args::PictureShareOfLaps {
                laps: consistency.laps,
                share: &words.percent(consistency.deviation_percent / 100.0, 1),
            }),
            ink: Ink::Text,
            rank: None,
        });
    }
    for habit in [Habit::Dialled, Habit::Work, Habit::Lottery] {
        let corners: Vec<u32> = of_habit(input, habit).collect();
        tiles.push(Tile {
            caption: match habit {
                Habit::Dialled => words.picture_habit_nailed(),
                Habit::Work => words.picture_habit_slow(),
                Habit::Lottery => words.picture_habit_varies(),
            },
            value: corners.len().to_string(),
            detail: if corners.is_empty() {
                words.picture_no_corner_tile()
            } else {
                in_rows(&corners)
            },
            ink: Ink::Text,
            rank: None,
        });
    }
    tiles
}

/// `T1–4 7`: numbers in a row as one.
fn in_rows(numbers: &[u32]) -> String {
    let mut rows: Vec<(u32, u32)> = Vec::new();
    for &number in numbers {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => rows.push((number, number)),
        }
    }
    let row = |(first, last): (u32, u32)| match last - first {
        0 => first.to_string(),
        1 => format!("{first} {last}"),
        _ => format!("{first}–{last}"),
    };
    format!("T{}", rows.into_iter().map(row).collect::<Vec<_>>().join(" "))
}

fn of_habit<'a>(input: &ConsistencyInput<'a>, habit: Habit) -> impl Iterator<Item = u32> + 'a {
    let corners = input.habits.corners.iter();
    corners
        .filter(move |corner| corner.verdict == habit)
        .map(|corner| corner.corner)
}

fn heat_map(input: &ConsistencyInput<'_>) -> HeatMap {
    let rows: Vec<HeatRow> = input
        .habits
        .corners
        .iter()
        .map(|corner| HeatRow {
            label: match corner.name.as_deref().and_then(drawable_name) {
                Some(name) => format!("T{} {name}", corner.corner),
                None => format!("T{}", corner.corner),
            },
            lost_s: corner
                .lost
                .iter()
                .map(|lost| drawable(lost.get()).max(0.0))
                .collect(),
            loss_s: drawable(corner.loss.get()),
            spread_s: drawable(corner.spread.get()),
            verdict: corner.verdict,
        })
        .collect();
    let mut all_s: Vec<f64> = rows.iter().flat_map(|row| row.lost_s.iter().copied()).collect();
    all_s.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index into a slice"
    )]
    let index = (all_s.len().saturating_sub(1) as f64 * FULL_QUANTILE) as usize;
    HeatMap {
        title: input.words.picture_lost_in_corners(),
        hint: input.words.picture_lost_hint(),
        columns: input.habits.laps.iter().map(u32::to_string).collect(),
        rows,
        full_s: all_s.get(index).copied().unwrap_or_default().max(LEAST_FULL_S),
    }
}

/// How far the speeds of most laps are from the median along the lap; `None` where there are none.
fn ribbon(input: &ConsistencyInput<'_>) -> Option<Ribbon> {
    let (speed, way) = (
        input.units.axis(Unit::MetresPerSecond),
        input.units.axis(Unit::Metres),
    );
    let spread = input.spread;
    let edges = spread
        .low_mps
        .iter()
        .zip(&spread.median_mps)
        .zip(&spread.high_mps);
    let points: Vec<[f64; 4]> = spread
        .distance_m
        .iter()
        .zip(edges)
        .map(|(&at_m, ((&low, &middle), &high))| {
            let shown = |speed_mps: f64| drawable(speed_mps * speed.per_si);
            [at_m * way.per_si, shown(low - middle), 0.0, shown(high - middle)]
        })
        .filter(|point| point.iter().all(|value| value.is_finite()))
        .collect();
    let (first, last) = (points.first()?, points.last()?);
    let low = points.iter().map(|point| point[1]).fold(f64::INFINITY, f64::min);
    let high = points
        .iter()
        .map(|point| point[3])
        .fold(f64::NEG_INFINITY, f64::max);
    let bands = input.session.corners.iter().map(|of| Band {
        from: of.corner.entry.get() * way.per_si,
        to: of.corner.exit.get() * way.per_si,
        center: of.corner.apex.get() * way.per_si,
        number: of.corner.number,
        name: of.corner.name.as_deref().and_then(drawable_name),
        note: None,
        weight: of.time_deviation.map_or(0.0, |deviation| deviation.get()),
    });
    Some(Ribbon {
        title: input.words.picture_speed_around(),
        unit: speed.symbol,
        hint: input.words.picture_inside_band(),
        x: Scale::exact(first[0], last[0]),
        x_unit: way.symbol,
        // Never finer than 2 of the unit: equal laps are a level line.
        y: Scale::airy(low.min(-1.0), high.max(1.0), 0.06),
        bands: bands.collect(),
        points,
    })
}

/// The picture's message in words.
fn alt_text(input: &ConsistencyInput<'_>) -> String {
    let words = input.words;
    let name = |text: &str, otherwise: String| {
        let name = drawable_name(text).unwrap_or(otherwise);
        name.chars().take(60).collect::<String>()
    };
    let mut sentences = vec![words.picture_consistency_alt(args::PictureConsistencyAlt {
        circuit: &name(input.circuit, words.picture_circuit()),
        driver: &with_detail(&name(input.driver, words.picture_driver()), input.car),
    })];
    if input.habits.laps.is_empty() {
        sentences.push(words.error_too_few_laps_next());
        return sentences.join(" ");
    }
    if let Some(consistency) = input.session.consistency {
        sentences.push(words.picture_spread(args::PictureSpread {
            share: &words.percent(consistency.deviation_percent / 100.0, 1),
            spread: &words.seconds(consistency.deviation, 3),
        }));
    }
    for habit in [Habit::Dialled, Habit::Work, Habit::Lottery] {
        let corners: Vec<String> = of_habit(input, habit)
            .take(40)
            .map(|corner| format!("T{corner}"))
            .collect();
        let corners = corners.join(", ");
        if !corners.is_empty() {
            sentences.push(match habit {
                Habit::Dialled => words.picture_consistency_nailed(&corners),
                Habit::Work => words.picture_consistency_slow(&corners),
                Habit::Lottery => words.picture_consistency_varies(&corners),
            });
        }
    }
    let costly = input
        .habits
        .corners
        .iter()
        .max_by(|one, other| one.loss.total_cmp(&other.loss));
    if let Some(corner) = costly.filter(|corner| corner.loss.get() >= 0.01) {
        sentences.push(words.picture_consistency_costly(args::PictureConsistencyCostly {
            corner: &format!("T{}", corner.corner),
            gap: &words.seconds(corner.loss, 2),
        }));
    }
    sentences.join(" ")
}
