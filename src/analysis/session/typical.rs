//! The lap that stands for a session: the one in the middle by time, or the nearest to it that shows what costs most again and again.

use super::super::compare_settings::FindingSettings;
use super::super::finding::{Cause, Finding};
use super::aligned_lap::AlignedLap;

/// A cause in a corner.
type Habit = (u32, Cause);

/// The typical one of `others`, which are all laps but the reference; `None` without any.
pub(super) fn typical<'s, 'a>(
    others: &[&'s AlignedLap<'a>],
    settings: &FindingSettings,
) -> Option<&'s AlignedLap<'a>> {
    let mut others = others.to_vec();
    others.sort_by(|a, b| a.profile.lap.duration().total_cmp(&b.profile.lap.duration()));
    let middle = others.len().saturating_sub(1) / 2;
    let habit = dearest_habit(&others, settings);
    let mut by_rank: Vec<(usize, &AlignedLap<'a>)> = others.iter().copied().enumerate().collect();
    by_rank.sort_by_key(|(rank, _)| rank.abs_diff(middle));
    let shows = |lap: &AlignedLap<'a>| {
        let mut found = lap.comparison.findings.iter();
        habit.is_none_or(|habit| found.any(|finding| habit_of(finding) == habit))
    };
    let nearest = by_rank.iter().find(|(_, lap)| shows(lap));
    nearest.or(by_rank.first()).map(|(_, lap)| *lap)
}

const fn habit_of(finding: &Finding) -> Habit {
    (finding.corner, finding.cause)
}

/// What enough of the laps do, and costs most in all of them together.
fn dearest_habit(laps: &[&AlignedLap<'_>], settings: &FindingSettings) -> Option<Habit> {
    let mut sums: Vec<(Habit, usize, f64)> = Vec::new();
    for finding in laps.iter().flat_map(|lap| &lap.comparison.findings) {
        let habit = habit_of(finding);
        match sums.iter_mut().find(|sum| sum.0 == habit) {
            Some(sum) => {
                sum.1 += 1;
                sum.2 += finding.loss.get();
            }
            None => sums.push((habit, 1, finding.loss.get())),
        }
    }
    let often = sums
        .iter()
        .filter(|(_, held, _)| *held as f64 >= settings.min_laps_share * laps.len() as f64);
    often.max_by(|a, b| a.2.total_cmp(&b.2)).map(|(habit, ..)| *habit)
}
