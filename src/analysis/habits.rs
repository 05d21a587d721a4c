//! Habits: which corners a driver repeats, in which time is left lap after lap, and which are a matter of luck.
//!
//! Of every corner two numbers over the laps driven for time: the *loss*, what the median lap gives away to the best
//! tenth of the laps; and the *spread*, how far apart the middle half of the laps is. Both are held against one
//! threshold, 1.5 % of the corner's time and at least 0.06 s, about what a steady amateur repeats. Dialled: neither is
//! above it. Lottery: the spread is. Work: only the loss is, so that the same time is left in most laps.

use super::session::{SessionAnalysis, SessionCorner};
use crate::units::Seconds;

/// Laps slower than this share of the median are not driven for time.
const MAX_OF_MEDIAN: f64 = 1.1;
/// With fewer laps nobody has a habit.
const MIN_LAPS: usize = 3;
/// The threshold, as a share of the corner's time …
const WORTH_SHARE: f64 = 0.015;
/// … and at least, seconds …
const WORTH_S: f64 = 0.06;
/// … and at most: a tenth in one corner is worth a lap of thinking, however long the corner is.
const WORTH_MOST_S: f64 = 0.1;

/// What a driver does in one corner, lap after lap.
#[derive(Clone, Debug, PartialEq)]
pub struct CornerHabit {
    /// Number of the corner.
    pub corner: u32,
    /// Its name, where known.
    pub name: Option<String>,
    /// What the best tenth of the laps reach; the fastest below ten laps.
    pub best: Seconds,
    /// What the median lap loses against that.
    pub loss: Seconds,
    /// How far apart the middle half of the laps is.
    pub spread: Seconds,
    /// What to call it.
    pub verdict: Habit,
    /// Time in the corner less `best`, one per lap of [`Habits::laps`].
    pub lost: Vec<Seconds>,
}

/// What to call what a driver does in a corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// It is right, and repeated.
    Dialled,
    /// It is repeated, and time is left.
    Work,
    /// It is another one every lap.
    Lottery,
}

impl Habit {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dialled => "dialled",
            Self::Work => "work",
            Self::Lottery => "lottery",
        }
    }
}

/// Habits over the laps of a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Habits {
    /// Numbers of the laps that were driven for time, in the order driven; at least three or none.
    pub laps: Vec<u32>,
    /// One per corner, in driving order; empty without laps.
    pub corners: Vec<CornerHabit>,
}

/// The habits of a session; empty where fewer than three laps were driven for time.
#[must_use]
pub(crate) fn habits(session: &SessionAnalysis) -> Habits {
    let driven = driven_for_time(session);
    if driven.iter().filter(|(_, is_driven)| *is_driven).count() < MIN_LAPS {
        return Habits::default();
    }
    let laps = driven.iter().filter(|(_, is_driven)| *is_driven);
    Habits {
        laps: laps.map(|&(number, _)| number).collect(),
        corners: session
            .corners
            .iter()
            .filter_map(|of| corner_habit(of, &driven))
            .collect(),
    }
}

/// Number of every lap that counts, and whether it was driven for time.
pub(super) fn driven_for_time(session: &SessionAnalysis) -> Vec<(u32, bool)> {
    let times = || {
        let counted = session.laps.iter().filter(|lap| lap.counted);
        counted.map(|lap| (lap.number, lap.time.map_or(f64::INFINITY, Seconds::get)))
    };
    let mut sorted_s: Vec<f64> = times().map(|(_, time_s)| time_s).collect();
    sorted_s.sort_by(f64::total_cmp);
    let limit_s = quantile(&sorted_s, 0.5).unwrap_or_default() * MAX_OF_MEDIAN;
    times()
        .map(|(number, time_s)| (number, time_s <= limit_s))
        .collect()
}

fn corner_habit(of: &SessionCorner, driven: &[(u32, bool)]) -> Option<CornerHabit> {
    let times_s: Vec<f64> = of
        .laps
        .iter()
        .zip(driven)
        .filter(|(_, (_, is_driven))| *is_driven)
        .map(|(lap, _)| lap.facts.time.get())
        .collect();
    let mut sorted_s = times_s.clone();
    sorted_s.sort_by(f64::total_cmp);
    let best_s = sorted_s.get(sorted_s.len() / 10).copied()?;
    let loss_s = (quantile(&sorted_s, 0.5)? - best_s).max(0.0);
    let spread_s = quantile(&sorted_s, 0.75)? - quantile(&sorted_s, 0.25)?;
    let worth_s = (WORTH_SHARE * best_s).clamp(WORTH_S, WORTH_MOST_S);
    let verdict = if spread_s > worth_s {
        Habit::Lottery
    } else if loss_s > worth_s {
        Habit::Work
    } else {
        Habit::Dialled
    };
    Some(CornerHabit {
        corner: of.corner.number,
        name: of.corner.name.clone(),
        best: Seconds::new(best_s),
        loss: Seconds::new(loss_s),
        spread: Seconds::new(spread_s),
        verdict,
        lost: times_s
            .iter()
            .map(|time_s| Seconds::new(time_s - best_s))
            .collect(),
    })
}

/// The value below which that part of the sorted values lies, between two of them by proportion.
pub(super) fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let at = part * (sorted.len().checked_sub(1)?) as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index into a slice"
    )]
    let before = at.floor() as usize;
    let (low, high) = (sorted.get(before)?, sorted.get(before + 1).or(sorted.last())?);
    Some(low + (high - low) * (at - at.floor()))
}

#[cfg(test)]
mod tests;
