//! Progress: best and median lap of every session on one circuit in one car, personal bests marked.

use super::figure::{
    Block, Cell, Column, Figure, GiveWay, Ink, Lead, Look, Rank, RestOf, RowTone, Step, Table, TableRow,
    TextSide, Tile, TimeMark, Timeline, Title,
};
use super::fonts::{drawable_name, with_detail};
use crate::units::Seconds;
use crate::words::{Words, args};

/// A session whose best lap is slower than the slowest usual one by this share was driven for another purpose.
const FAR_SLOWER: f64 = 1.05;

/// One session on a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionResult {
    /// The day with its year, in words: `14 Jun 2025`.
    pub date: String,
    /// The same in as few letters as tell it from the others: `14 Jun`.
    pub day: String,
    /// How many of its laps count; at least one.
    pub laps: u64,
    /// Its fastest lap that counts.
    pub best: Seconds,
    /// The median of its laps that count.
    pub median: Seconds,
    /// How well both are known; `None`: to the millisecond.
    pub within: Option<Seconds>,
}

/// What a progress picture is made of.
#[derive(Clone, Copy, Debug)]
pub struct ProgressInput<'a> {
    /// The sessions, the oldest first.
    pub sessions: &'a [SessionResult],
    /// Who drove; may be empty.
    pub driver: &'a str,
    /// Name of the circuit; may be empty.
    pub circuit: &'a str,
    /// The car; may be empty.
    pub car: &'a str,
    /// The next faster driver there whose lap may be shown.
    pub next: Option<&'a NextFaster>,
    /// What can be said in the reader's language.
    pub words: Words,
}

/// Who is to be caught next.
#[derive(Clone, Debug, PartialEq)]
pub struct NextFaster {
    /// The driver.
    pub driver: String,
    /// Their best lap.
    pub time: Seconds,
}

/// The picture of a driver's progress. Never fails: without a session that is said.
#[must_use]
pub fn figure(input: &ProgressInput<'_>) -> Figure {
    let bests = personal_bests(input.sessions);
    let blocks = match input.sessions {
        [] => vec![Block::Note(input.words.picture_progress_none())],
        sessions => {
            let mut blocks = Vec::new();
            if sessions.len() > 1 {
                blocks.push(Block::Timeline(timeline(input, &bests)));
            }
            blocks.push(Block::Table(table(sessions, &bests, input.words)));
            blocks
        }
    };
    let words = [input.driver, input.car];
    let words: Vec<String> = words.into_iter().filter_map(drawable_name).collect();
    Figure {
        title: Title {
            heading: drawable_name(input.circuit).unwrap_or_else(|| input.words.picture_progress_heading()),
            subheading: words.join(" · "),
            headline: None,
            legend: Vec::new(),
        },
        lead: Lead::of(tiles(input.sessions, input.words)),
        blocks,
        footer: input.words.picture_progress_footer(),
        alt_text: alt_text(input),
        words: input.words,
    }
}

/// Whether each session brought a personal best; the first one sets it and is none.
fn personal_bests(sessions: &[SessionResult]) -> Vec<bool> {
    let mut best_ms = i64::MAX;
    sessions
        .iter()
        .map(|session| {
            let time_ms = session.best.milliseconds();
            let is_first = best_ms == i64::MAX;
            let is_better = time_ms < best_ms;
            best_ms = best_ms.min(time_ms);
            is_better && !is_first
        })
        .collect()
}

/// Who is to be caught next, by a name that can be drawn.
fn next(input: &ProgressInput<'_>) -> Option<(String, Seconds)> {
    let next = input.next?;
    let name = drawable_name(&next.driver)?;
    Some((name.chars().take(24).collect(), next.time))
}

fn fastest(sessions: &[SessionResult]) -> Option<&SessionResult> {
    sessions
        .iter()
        .min_by(|one, other| one.best.total_cmp(&other.best))
}

fn tiles(sessions: &[SessionResult], words: Words) -> Vec<Tile> {
    if sessions.is_empty() {
        return Vec::new();
    }
    let mut tiles = Vec::new();
    if let (Some(best), Some(first), Some(last)) = (fastest(sessions), sessions.first(), sessions.last()) {
        tiles.push(Tile {
            caption: words.picture_personal_best(),
            value: words.lap_time_within(best.best, best.within),
            detail: best.date.clone(),
            ink: Ink::Text,
            rank: Some(Rank::Best),
        });
        tiles.push(Tile {
            caption: words.picture_last_session(),
            value: words.lap_time_within(last.best, last.within),
            detail: words
                .picture_to_best(&words.signed_gap_within(last.best - best.best, [last.within, best.within])),
            ink: Ink::Text,
            rank: None,
        });
        if sessions.len() > 1 {
            let gain = last.median - first.median;
            tiles.push(Tile {
                caption: words.picture_median_lap(),
                value: words.lap_time_within(last.median, last.within),
                detail: words.picture_to_first(&words.signed_gap_within(gain, [last.within, first.within])),
                ink: Ink::Text,
                rank: (gain.milliseconds() < 0).then_some(Rank::Better),
            });
        }
    }
    let laps: u64 = sessions.iter().map(|session| session.laps).sum();
    tiles.push(Tile {
        caption: words.picture_laps_tile(),
        value: laps.to_string(),
        detail: words.picture_in_sessions(sessions.len()),
        ink: Ink::Text,
        rank: None,
    });
    tiles
}

fn timeline(input: &ProgressInput<'_>, bests: &[bool]) -> Timeline {
    let (sessions, words) = (input.sessions, input.words);
    let target = next(input).map(|(driver, time)| {
        let said = words.picture_next_faster(args::PictureNextFaster {
            driver: &driver,
            time: &words.lap_time(time),
        });
        (time.get(), said)
    });
    let mut medians_s: Vec<f64> = sessions.iter().map(|session| session.median.get()).collect();
    medians_s.sort_by(f64::total_cmp);
    let middle_s = medians_s.get(medians_s.len() / 2).copied().unwrap_or_default();
    let slowest_s = sessions
        .iter()
        .flat_map(|session| [session.best.get(), session.median.get()])
        .filter(|time_s| *time_s <= FAR_SLOWER * middle_s)
        .fold(0.0, f64::max);
    let steps = sessions
        .iter()
        .zip(bests)
        .map(|(session, &is_best)| {
            let mark = if is_best { TimeMark::Best } else { TimeMark::Time };
            Step {
                label: session.day.clone(),
                times: vec![
                    (mark, session.best.get()),
                    (TimeMark::Middle, session.median.get()),
                ],
                caption: if is_best {
                    words.lap_time_within(session.best, session.within)
                } else {
                    String::new()
                },
            }
        })
        .collect();
    Timeline {
        title: words.picture_by_session(),
        keys: vec![
            (TimeMark::Time, words.picture_key_best_lap()),
            (TimeMark::Middle, words.picture_key_median()),
            (TimeMark::Best, words.picture_key_pb()),
        ],
        target,
        steps,
        slowest_s,
    }
}

fn table(sessions: &[SessionResult], bests: &[bool], words: Words) -> Table {
    let columns = vec![
        Column::new(words.picture_head_session(), TextSide::Left),
        Column::new("", TextSide::Left),
        Column::new(words.picture_head_laps(), TextSide::Right),
        Column::new(words.picture_head_best(), TextSide::Right),
        Column::new(words.picture_head_to_best(), TextSide::Right),
        Column::new("", TextSide::Left).wide(),
        Column::new(words.picture_head_median(), TextSide::Right),
    ];
    let fastest = fastest(sessions).map_or(Seconds::default(), |session| session.best);
    let widest_s = sessions
        .iter()
        .map(|session| (session.best - fastest).get())
        .fold(0.0, f64::max);
    let rows = sessions
        .iter()
        .zip(bests)
        .map(|(session, &is_best)| {
            let gap = session.best - fastest;
            let is_fastest = gap.milliseconds() == 0;
            TableRow {
                cells: vec![
                    Cell::new(session.date.clone(), Look::Plain),
                    Cell::new(
                        if is_best {
                            words.picture_badge_pb()
                        } else {
                            String::new()
                        },
                        Look::Badge,
                    ),
                    Cell::new(session.laps.to_string(), Look::Muted),
                    Cell::new(words.lap_time_in_cell(session.best, session.within), Look::Strong),
                    Cell::new(
                        if is_fastest { String::new() } else { words.gap(gap) },
                        Look::Plain,
                    ),
                    if is_fastest {
                        Cell::default()
                    } else {
                        Cell::new("", Look::Bar(gap.get() / widest_s.max(1e-9)))
                    },
                    Cell::new(
                        words.lap_time_in_cell(session.median, session.within),
                        Look::Plain,
                    ),
                ],
                pinned: is_fastest,
                tone: if is_fastest {
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
        give_way: GiveWay::First,
        rest: RestOf::Sessions,
        keys: Vec::new(),
    }
}

/// The picture's message in words.
fn alt_text(input: &ProgressInput<'_>) -> String {
    let words = input.words;
    let name = |text: &str, otherwise: String| {
        let name = drawable_name(text).unwrap_or(otherwise);
        name.chars().take(60).collect::<String>()
    };
    let mut sentences = vec![words.picture_progress_alt(args::PictureProgressAlt {
        circuit: &name(input.circuit, words.picture_circuit()),
        driver: &with_detail(&name(input.driver, words.picture_driver()), input.car),
        sessions: input.sessions.len(),
    })];
    if let (Some(best), Some(first), Some(last)) = (
        fastest(input.sessions),
        input.sessions.first(),
        input.sessions.last(),
    ) {
        sentences.push(words.picture_progress_best(args::PictureProgressBest {
            date: &best.date,
            time: &words.lap_time_within(best.best, best.within),
        }));
        if input.sessions.len() > 1 {
            let change = last.median - first.median;
            let gap = words.gap_within(change.abs(), [first.within, last.within]);
            sentences.push(if change.get() < 0.0 {
                words.picture_progress_faster(&gap)
            } else {
                words.picture_progress_slower(&gap)
            });
        }
    }
    if let Some((driver, time)) = next(input) {
        sentences.push(words.picture_progress_next(args::PictureProgressNext {
            driver: &driver,
            time: &words.lap_time(time),
        }));
    }
    sentences.join(" ")
}
