//! One row per lap: number, verdict, time, gap, sectors with their ranks.

use super::input::LapTableInput;
use super::lines::Lines;
use crate::analysis::Sector;
use crate::chart::figure::{Cell, Column, GiveWay, Look, Rank, RestOf, RowTone, Table, TableRow, TextSide};
use crate::telemetry::{LapKind, LapResult};
use crate::units::Seconds;
use crate::words::Words;

pub(super) fn table(input: &LapTableInput<'_>, lines: &Lines) -> Table {
    let words = input.words;
    // A lap in one piece has no sectors worth a column.
    let sectors: &[Sector] = if input.sectors.sectors.len() > 1 {
        &input.sectors.sectors
    } else {
        &[]
    };
    let mut columns = vec![
        Column::new(words.picture_head_lap(), TextSide::Right),
        Column::new("", TextSide::Left),
        Column::new(words.picture_head_time(), TextSide::Right),
        Column::new(words.picture_head_gap(), TextSide::Right),
        Column::new("", TextSide::Left).wide(),
    ];
    for (number, sector) in (1..).zip(sectors) {
        columns.push(Column::new(sector_title(number, sector), TextSide::Right));
    }
    let widest_s = lines
        .lines
        .iter()
        .filter(|line| line.counts)
        .filter_map(|line| line.gap)
        .map(Seconds::get)
        .fold(0.0, f64::max);
    let rows = input
        .laps
        .iter()
        .zip(&lines.lines)
        .enumerate()
        .map(|(index, (lap, line))| {
            let is_best = lines.best == Some(index);
            let time = lap
                .time
                .map_or_else(|| "–".to_owned(), |time| words.lap_time_in_cell(time, lap.within));
            let gap = match line.gap {
                Some(gap) if line.counts && !is_best => words.gap_in_cell(gap, lap.within),
                _ => String::new(),
            };
            let part = line.gap.map_or(0.0, |gap| gap.get() / widest_s.max(1e-9));
            let mut cells = vec![
                Cell::new(lap.number.to_string(), Look::Muted),
                Cell::new(verdict(lap, is_best, words), Look::Badge),
                Cell::new(time, if line.counts { Look::Strong } else { Look::Muted }),
                Cell::new(gap, Look::Plain),
                if line.counts && !is_best {
                    Cell::new("", Look::Bar(part))
                } else {
                    Cell::default()
                },
            ];
            cells.extend(
                sectors
                    .iter()
                    .enumerate()
                    .map(|(sector, _)| match line.sectors.get(sector) {
                        Some(&(time, rank)) => {
                            Cell::new(words.lap_time_in_cell(time, lap.within), Look::Ranked(rank))
                        }
                        None => Cell::default(),
                    }),
            );
            TableRow {
                cells,
                pinned: is_best,
                tone: if is_best {
                    RowTone::Strong
                } else if line.counts {
                    RowTone::Plain
                } else {
                    RowTone::Faint
                },
            }
        })
        .collect();
    let keys = [
        (Rank::Best, words.picture_sector_best()),
        (Rank::Better, words.picture_sector_better()),
        (Rank::Slower, words.picture_sector_slower()),
    ];
    Table {
        title: String::new(),
        columns,
        rows,
        give_way: GiveWay::First,
        rest: RestOf::Laps,
        keys: if sectors.is_empty() {
            Vec::new()
        } else {
            keys.into()
        },
    }
}

/// `S1 T1–4`: which corners it holds.
fn sector_title(number: u32, sector: &Sector) -> String {
    match (sector.from_corner, sector.to_corner) {
        (0, _) => format!("S{number}"),
        (from, to) if from == to => format!("S{number} T{from}"),
        (from, to) => format!("S{number} T{from}–{to}"),
    }
}

/// Why a lap does not count, or that it is the best.
fn verdict(lap: &LapResult, is_best: bool, words: Words) -> String {
    match (lap.kind, lap.valid, is_best) {
        (LapKind::Timed, true, true) => words.picture_badge_best(),
        (LapKind::Timed, true, false) => String::new(),
        (LapKind::Timed, false, _) => words.picture_badge_void(),
        (LapKind::Out, ..) => words.picture_badge_out(),
        (LapKind::In, ..) => words.picture_badge_in(),
        (LapKind::Standing, ..) => words.picture_badge_start(),
        (LapKind::Partial, ..) => words.picture_badge_part(),
    }
}
