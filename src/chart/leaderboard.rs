//! The leaderboard of a circuit: every driver's fastest lap, with the gaps to the first.

use super::figure::{
    Block, Cell, Column, Figure, GiveWay, Ink, Lead, Look, Rank, RestOf, RowTone, Table, TableRow, TextSide,
    Tile, Title,
};
use super::fonts::{drawable_name, with_detail};
use crate::units::Seconds;
use crate::words::{Words, args};

/// A driver's best on a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The driver.
    pub driver: String,
    /// In which car; may be empty.
    pub car: String,
    /// Their fastest lap.
    pub best: Seconds,
    /// How well its time is known; `None`: to the millisecond.
    pub within: Option<Seconds>,
    /// How many laps stand behind it.
    pub laps: u64,
    /// When, in words.
    pub date: String,
    /// Whether it is the reader's own.
    pub own: bool,
}

/// What a leaderboard is made of.
#[derive(Clone, Copy, Debug)]
pub struct LeaderboardInput<'a> {
    /// The fastest first.
    pub standings: &'a [Standing],
    /// Name of the circuit; may be empty.
    pub circuit: &'a str,
    /// The car that all of them drove; empty: any car, which then stands beside each driver.
    pub car: &'a str,
    /// What can be said in the reader's language.
    pub words: Words,
}

/// The picture of a leaderboard. Never fails: an empty one is said to be empty.
#[must_use]
pub fn figure(input: &LeaderboardInput<'_>) -> Figure {
    let blocks = match input.standings {
        [] => vec![Block::Note(input.words.picture_leaderboard_empty())],
        standings => vec![Block::Table(table(input, standings))],
    };
    Figure {
        title: Title {
            heading: drawable_name(input.circuit)
                .unwrap_or_else(|| input.words.picture_leaderboard_heading()),
            subheading: drawable_name(input.car).unwrap_or_else(|| input.words.leaderboard_all_cars()),
            headline: None,
            legend: Vec::new(),
        },
        lead: Lead::of(first_ones(input.standings, input.words)),
        blocks,
        footer: input.words.picture_leaderboard_footer(),
        alt_text: alt_text(input),
        words: input.words,
    }
}

/// The first three, and how many there are.
fn first_ones(standings: &[Standing], words: Words) -> Vec<Tile> {
    if standings.is_empty() {
        return Vec::new();
    }
    let mut tiles: Vec<Tile> = (1_usize..=3)
        .zip(standings)
        .map(|(place, standing)| Tile {
            caption: words.picture_place(place),
            value: words.lap_time_within(standing.best, standing.within),
            detail: name(&standing.driver, words),
            ink: Ink::Text,
            rank: (place == 1).then_some(Rank::Best),
        })
        .collect();
    let laps: u64 = standings.iter().map(|standing| standing.laps).sum();
    tiles.push(Tile {
        caption: words.picture_drivers_tile(),
        value: standings.len().to_string(),
        detail: words.laps_counted(usize::try_from(laps).unwrap_or(usize::MAX)),
        ink: Ink::Text,
        rank: None,
    });
    tiles
}

fn name(driver: &str, words: Words) -> String {
    drawable_name(driver).unwrap_or_else(|| words.picture_nameless())
}

fn table(input: &LeaderboardInput<'_>, standings: &[Standing]) -> Table {
    let words = input.words;
    let any_car = drawable_name(input.car).is_none();
    let mut columns = vec![
        Column::new("", TextSide::Right),
        Column::new(words.picture_head_driver(), TextSide::Left).wide(),
    ];
    if any_car {
        columns.push(Column::new(words.picture_head_car(), TextSide::Left).wide());
    }
    columns.extend([
        Column::new(words.picture_head_time(), TextSide::Right),
        Column::new(words.picture_head_gap(), TextSide::Right),
        Column::new("", TextSide::Left).wide(),
        Column::new(words.picture_head_laps(), TextSide::Right),
        Column::new(words.picture_head_date(), TextSide::Right),
    ]);
    let first = standings.first().map_or(Seconds::default(), |first| first.best);
    let widest_s = standings
        .iter()
        .map(|standing| (standing.best - first).get())
        .fold(0.0, f64::max);
    let rows = (1_u32..)
        .zip(standings)
        .map(|(place, standing)| {
            let gap = standing.best - first;
            let mut cells = vec![
                Cell::new(place.to_string(), Look::Strong),
                Cell::new(
                    name(&standing.driver, words),
                    if place <= 3 { Look::Strong } else { Look::Plain },
                ),
            ];
            if any_car {
                cells.push(Cell::new(
                    drawable_name(&standing.car).unwrap_or_default(),
                    Look::Muted,
                ));
            }
            cells.extend([
                Cell::new(
                    words.lap_time_in_cell(standing.best, standing.within),
                    Look::Strong,
                ),
                Cell::new(
                    if place == 1 { String::new() } else { words.gap(gap) },
                    Look::Plain,
                ),
                if place == 1 {
                    Cell::default()
                } else {
                    Cell::new("", Look::Bar(gap.get() / widest_s.max(1e-9)))
                },
                Cell::new(standing.laps.to_string(), Look::Muted),
                Cell::new(standing.date.clone(), Look::Muted),
            ]);
            TableRow {
                cells,
                pinned: standing.own,
                tone: if standing.own {
                    RowTone::Strong
                } else {
                    RowTone::Plain
                },
            }
        })
        .collect();
    Table {
        title: String::new(),
        columns,
        rows,
        give_way: GiveWay::Last,
        rest: RestOf::Drivers,
        keys: Vec::new(),
    }
}

/// The picture's message in words.
fn alt_text(input: &LeaderboardInput<'_>) -> String {
    let words = input.words;
    let short = |name: Option<String>, otherwise: String| {
        let name = name.unwrap_or(otherwise);
        name.chars().take(60).collect::<String>()
    };
    let any_car = drawable_name(input.car).is_none();
    let places: Vec<String> = (1_u32..)
        .zip(input.standings)
        .take(5)
        .map(|(place, standing)| {
            let name: String = name(&standing.driver, words).chars().take(40).collect();
            let name = if any_car {
                with_detail(&name, &standing.car)
            } else {
                name
            };
            let gap = match input.standings.first() {
                Some(first) if place > 1 => {
                    format!(
                        " ({})",
                        words.signed_gap_within(standing.best - first.best, [standing.within, first.within])
                    )
                }
                _ => String::new(),
            };
            format!(
                "{place} {name} {}{gap}",
                words.lap_time_within(standing.best, standing.within)
            )
        })
        .collect();
    if places.is_empty() {
        return words.picture_leaderboard_empty();
    }
    words.picture_leaderboard_alt(args::PictureLeaderboardAlt {
        car: &short(drawable_name(input.car), words.leaderboard_all_cars()),
        circuit: &short(drawable_name(input.circuit), words.picture_circuit()),
        drivers: &words.leaderboard_drivers(input.standings.len()),
        places: &places.join(", "),
    })
}
