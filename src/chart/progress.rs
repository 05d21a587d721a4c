//! Progress: best and median lap of every session on one circuit in one car, personal bests marked.

use super::figure::{
    Block, Cell, Column, Figure, GiveWay, Ink, Lead, Lean, Look, Rank, RowTone, Step, Table, TableRow, Tile,
    TimeMark, Timeline, Title,
};
use super::fonts::drawable_name;
use crate::units::Seconds;
use crate::words::{Words, args};

/// A session whose best lap is slower than the slowest usual one by this share was driven for another purpose.
const FAR_SLOWER: f64 = 1.05;

/// One session on a circuit.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionResult {
    /// The day, in words: `14 Jun 2025`.
    pub date: String,
    /// How many of its laps count; at least one.
    pub laps: u64,
    /// Its fastest lap that counts.
    pub best: Seconds,
    /// The median of its laps that count.
    pub median: Seconds,
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
    /// What can be said in the reader's language.
    pub words: Words,
}

/// The picture of a driver's progress. Never fails: without a session that is said.
#[must_use]
pub fn figure(input: &ProgressInput<'_>) -> Figure {
    let bests = personal_bests(input.sessions);
    let blocks = match input.sessions {
        [] => vec![Block::Note(
            "There is no session with a lap that counts.".to_owned(),
        )],
        sessions => {
            let mut blocks = Vec::new();
            if sessions.len() > 1 {
                blocks.push(Block::Timeline(timeline(sessions, &bests)));
            }
            blocks.push(Block::Table(table(sessions, &bests)));
            blocks
        }
    };
    let words = [input.driver, input.car];
    let words: Vec<String> = words.into_iter().filter_map(drawable_name).collect();
    Figure {
        title: Title {
            heading: drawable_name(input.circuit).unwrap_or_else(|| "Progress".to_owned()),
            subheading: words.join(" · "),
            headline: None,
            legend: Vec::new(),
        },
        lead: Lead::of(tiles(input.sessions)),
        blocks,
        footer: "Laps that count · one circuit, one car".to_owned(),
        alt_text: alt_text(input),
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

fn fastest(sessions: &[SessionResult]) -> Option<&SessionResult> {
    sessions
        .iter()
        .min_by(|one, other| one.best.total_cmp(&other.best))
}

fn tiles(sessions: &[SessionResult]) -> Vec<Tile> {
    if sessions.is_empty() {
        return Vec::new();
    }
    let mut tiles = Vec::new();
    if let (Some(best), Some(first), Some(last)) = (fastest(sessions), sessions.first(), sessions.last()) {
        tiles.push(Tile {
            caption: "PERSONAL BEST".to_owned(),
            value: best.best.lap_time(),
            detail: best.date.clone(),
            ink: Ink::Text,
            rank: Some(Rank::Best),
        });
        tiles.push(Tile {
            caption: "LAST SESSION".to_owned(),
            value: last.best.lap_time(),
            detail: format!("{} s to the best", minus(&(last.best - best.best).signed(3))),
            ink: Ink::Text,
            rank: None,
        });
        if sessions.len() > 1 {
            let gain = last.median - first.median;
            tiles.push(Tile {
                caption: "MEDIAN LAP".to_owned(),
                value: last.median.lap_time(),
                detail: format!("{} s to the first", minus(&gain.signed(3))),
                ink: Ink::Text,
                rank: (gain.milliseconds() < 0).then_some(Rank::Better),
            });
        }
    }
    let laps: u64 = sessions.iter().map(|session| session.laps).sum();
    tiles.push(Tile {
        caption: "LAPS".to_owned(),
        value: laps.to_string(),
        detail: match sessions.len() {
            1 => "in 1 session".to_owned(),
            several => format!("in {several} sessions"),
        },
        ink: Ink::Text,
        rank: None,
    });
    tiles
}

fn timeline(sessions: &[SessionResult], bests: &[bool]) -> Timeline {
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
                label: short_date(&session.date),
                times: vec![
                    (mark, session.best.get()),
                    (TimeMark::Middle, session.median.get()),
                ],
                caption: if is_best {
                    session.best.lap_time()
                } else {
                    String::new()
                },
            }
        })
        .collect();
    Timeline {
        title: "BY SESSION".to_owned(),
        keys: vec![
            (TimeMark::Time, "best lap"),
            (TimeMark::Middle, "median lap"),
            (TimeMark::Best, "personal best"),
        ],
        steps,
        slowest_s,
    }
}

/// `14 Jun` of `14 Jun 2025`.
fn short_date(date: &str) -> String {
    let words: Vec<&str> = date.split_whitespace().take(2).collect();
    words.join(" ")
}

fn table(sessions: &[SessionResult], bests: &[bool]) -> Table {
    let columns = vec![
        Column::new("SESSION", Lean::Left),
        Column::new("", Lean::Left),
        Column::new("LAPS", Lean::Right),
        Column::new("BEST", Lean::Right),
        Column::new("TO BEST", Lean::Right),
        Column::new("", Lean::Left).wide(),
        Column::new("MEDIAN", Lean::Right),
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
                    Cell::new(if is_best { "PB" } else { "" }, Look::Badge),
                    Cell::new(session.laps.to_string(), Look::Muted),
                    Cell::new(session.best.lap_time(), Look::Strong),
                    Cell::new(
                        if is_fastest {
                            String::new()
                        } else {
                            minus(&gap.signed(3))
                        },
                        Look::Plain,
                    ),
                    if is_fastest {
                        Cell::default()
                    } else {
                        Cell::new("", Look::Bar(gap.get() / widest_s.max(1e-9)))
                    },
                    Cell::new(session.median.lap_time(), Look::Plain),
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
        rest: "earlier sessions",
        keys: Vec::new(),
    }
}

fn minus(text: &str) -> String {
    text.replace('-', "−")
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
        driver: &name(input.driver, words.picture_driver()),
        sessions: input.sessions.len(),
    })];
    if let (Some(best), Some(first), Some(last)) = (
        fastest(input.sessions),
        input.sessions.first(),
        input.sessions.last(),
    ) {
        sentences.push(words.picture_progress_best(args::PictureProgressBest {
            date: &best.date,
            time: &words.lap_time(best.best),
        }));
        if input.sessions.len() > 1 {
            let change = last.median - first.median;
            let gap = words.seconds(change.abs(), 3);
            sentences.push(if change.get() < 0.0 {
                words.picture_progress_faster(&gap)
            } else {
                words.picture_progress_slower(&gap)
            });
        }
    }
    sentences.join(" ")
}
