//! The laps of a session as a timing screen: times, gaps, sectors, what kind of lap, and what could have been.
//!
//! A sector is *best* if no lap of the session has a faster one, *improved* if it was faster than every one before
//! it, else *slower*. Laps that do not count are listed with the reason and are nobody's best.

mod input;
mod lines;
mod rows;

pub(crate) use self::input::LapTableInput;
use self::lines::Lines;
use super::figure::{Block, Figure, Ink, Lead, Rank, Step, Tile, TimeMark, Timeline, Title};
use super::fonts::{drawable_name, with_detail};
use crate::telemetry::LapKind;
use crate::units::Seconds;
use crate::words::args;

/// Slower than the median by more than this share: driven for another purpose, and no place on the timeline.
const FAR_SLOWER: f64 = 1.07;

/// The picture of a session. Never fails: a session without a lap is said to have none.
#[must_use]
pub(crate) fn figure(input: &LapTableInput<'_>) -> Figure {
    let lines = Lines::new(input);
    let blocks = if input.laps.is_empty() {
        vec![Block::Note(input.words.picture_no_lap())]
    } else {
        let mut blocks = vec![Block::Table(rows::table(input, &lines))];
        blocks.extend(timeline(input, &lines).map(Block::Timeline));
        blocks
    };
    Figure {
        title: title(input),
        lead: Lead::of(if input.laps.is_empty() {
            Vec::new()
        } else {
            tiles(input)
        }),
        blocks,
        footer: footer(input),
        alt_text: alt_text(input, &lines),
        words: input.words,
    }
}

fn title(input: &LapTableInput<'_>) -> Title {
    let words = [input.driver, input.car, input.date];
    let words: Vec<String> = words.into_iter().filter_map(drawable_name).collect();
    Title {
        heading: drawable_name(input.circuit).unwrap_or_else(|| input.words.picture_session_heading()),
        subheading: words.join(" · "),
        headline: None,
        legend: Vec::new(),
    }
}

/// How well the times of the session are known.
fn within(input: &LapTableInput<'_>) -> Option<Seconds> {
    input.laps.iter().find_map(|lap| lap.within)
}

/// What the session was, and what it could have been.
fn tiles(input: &LapTableInput<'_>) -> Vec<Tile> {
    let (session, words, within) = (input.session, input.words, within(input));
    let below_best = |time: Seconds| {
        session.best.map_or_else(String::new, |best| {
            let gap = words.gap_in_cell(time.to_the_millisecond() - best.to_the_millisecond(), within);
            words.picture_to_best(&format!("{gap}\u{a0}s"))
        })
    };
    let mut tiles = Vec::new();
    if let Some(best) = session.best {
        tiles.push(Tile {
            caption: words.picture_best_lap(),
            value: words.lap_time_within(best, within),
            detail: session
                .reference
                .map_or_else(String::new, |number| words.lap_number(&number.to_string())),
            ink: Ink::Text,
            rank: Some(Rank::Best),
        });
    }
    for (caption, time) in [
        (words.picture_best_rolling(), session.best_rolling),
        (words.picture_optimal(), session.optimal),
    ] {
        // Of a single lap everything is the best.
        if let Some(time) = time.filter(|time| session.best.is_none_or(|best| *time < best)) {
            tiles.push(Tile {
                caption,
                value: words.lap_time_within(time, within),
                detail: below_best(time),
                ink: Ink::Text,
                rank: None,
            });
        }
    }
    if let Some(consistency) = session.consistency {
        tiles.push(Tile {
            caption: words.picture_spread_tile(),
            value: format!("±{}", words.seconds(consistency.deviation, 3)),
            detail: words.picture_share_of_laps(args::PictureShareOfLaps {
                laps: consistency.laps,
                share: &words.percent(consistency.deviation_percent / 100.0, 1),
            }),
            ink: Ink::Text,
            rank: None,
        });
    }
    if tiles.is_empty() {
        tiles.push(Tile {
            caption: words.picture_laps_tile(),
            value: driven(input).to_string(),
            detail: words.picture_none_counts(),
            ink: Ink::Text,
            rank: None,
        });
    }
    tiles
}

/// The lap times in the order driven; `None` below two laps with a time.
fn timeline(input: &LapTableInput<'_>, lines: &Lines) -> Option<Timeline> {
    let words = input.words;
    let mut times_s: Vec<f64> = input
        .laps
        .iter()
        .zip(&lines.lines)
        .filter(|(_, line)| line.counts)
        .filter_map(|(lap, _)| lap.time.map(Seconds::get))
        .collect();
    if times_s.len() < 2 {
        return None;
    }
    times_s.sort_by(f64::total_cmp);
    let median_s = times_s.get(times_s.len() / 2).copied()?;
    let slowest_s = times_s
        .iter()
        .copied()
        .filter(|time_s| *time_s <= FAR_SLOWER * median_s)
        .fold(0.0, f64::max);
    let steps = input
        .laps
        .iter()
        .zip(&lines.lines)
        .enumerate()
        .map(|(index, (lap, line))| {
            let is_best = lines.best == Some(index);
            let mark = match (line.counts, is_best) {
                (true, true) => TimeMark::Best,
                (true, false) => TimeMark::Time,
                (false, _) => TimeMark::Void,
            };
            Step {
                label: lap.number.to_string(),
                times: lap.time.map(|time| (mark, time.get())).into_iter().collect(),
                caption: if is_best {
                    lap.time
                        .map_or_else(String::new, |time| words.lap_time_within(time, lap.within))
                } else {
                    String::new()
                },
            }
        })
        .collect();
    Some(Timeline {
        title: words.picture_lap_by_lap(),
        keys: vec![
            (TimeMark::Time, words.picture_key_lap()),
            (TimeMark::Best, words.picture_key_best()),
            (TimeMark::Void, words.picture_key_void()),
        ],
        target: None,
        steps,
        slowest_s,
    })
}

fn footer(input: &LapTableInput<'_>) -> String {
    let mut words = Vec::new();
    if input.left_out > 0 {
        words.push(input.words.picture_without_earlier(input.left_out));
    }
    if input.sectors.sectors.len() > 1 {
        words.push(input.words.picture_sectors_cut());
    }
    words.join(" · ")
}

/// How many laps were driven: the way out and the way in are none, unless there is nothing else.
fn driven(input: &LapTableInput<'_>) -> usize {
    let timed = input.laps.iter().filter(|lap| lap.kind == LapKind::Timed);
    match timed.count() {
        0 => input.laps.len(),
        laps => laps,
    }
}

/// The picture's message in words.
fn alt_text(input: &LapTableInput<'_>, lines: &Lines) -> String {
    let (words, within) = (input.words, within(input));
    let counting = lines.lines.iter().filter(|line| line.counts).count();
    let mut sentences = vec![words.picture_table_alt(args::PictureTableAlt {
        circuit: &named(input.circuit, words.picture_circuit()),
        counting: &counting.to_string(),
        driver: &with_detail(&named(input.driver, words.picture_driver()), input.car),
        laps: driven(input) + input.left_out,
    })];
    let session = input.session;
    if let (Some(best), Some(number)) = (session.best, session.reference) {
        sentences.push(words.picture_table_best(args::PictureTableBest {
            number: &number.to_string(),
            time: &words.lap_time_within(best, within),
        }));
    }
    if let (Some(optimal), Some(best)) = (session.optimal, session.best)
        && (best - optimal).get() >= 0.0005
    {
        // As both are told, so that nobody who takes one from the other finds another gap.
        let gap = best.to_the_millisecond() - optimal.to_the_millisecond();
        sentences.push(words.picture_table_optimal(args::PictureTableOptimal {
            gap: &words.gap_within(gap, [within; 2]),
            time: &words.lap_time_within(optimal, within),
        }));
    }
    if let Some(rolling) = session.best_rolling {
        sentences.push(words.picture_table_rolling(&words.lap_time_within(rolling, within)));
    }
    if let Some(consistency) = session.consistency {
        sentences.push(words.picture_spread(args::PictureSpread {
            share: &words.percent(consistency.deviation_percent / 100.0, 1),
            spread: &words.seconds(consistency.deviation, 3),
        }));
    }
    sentences.join(" ")
}

/// A name as it may be said, or what is said in its place.
fn named(name: &str, otherwise: String) -> String {
    drawable_name(name)
        .unwrap_or(otherwise)
        .chars()
        .take(60)
        .collect()
}
