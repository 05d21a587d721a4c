//! The same question of other laps, one tap away: against another driver, or against the own best lap.

use super::answered::Answered;
use super::known::{LapRef, LapsKnown, time};
use crate::coach::lap_words::{LapWords, Which, Whose};
use crate::coach::plan::{Plan, What};

/// Plans that ask the same of other laps than those an answer is about, the likeliest first.
#[must_use]
pub(crate) fn other_laps(plan: &Plan, answered: &Answered, known: &LapsKnown) -> Vec<Plan> {
    let Some((a, Some(b))) = answered.about else {
        return Vec::new();
    };
    if matches!(a, LapRef::Other(_)) || matches!(plan.what, What::Progress | What::Drivers | What::Target(_))
    {
        return Vec::new();
    }
    let with = |laps: Vec<LapWords>| Plan { laps, ..plan.clone() };
    let chosen = |which| LapWords {
        which,
        ..LapWords::default()
    };
    let mut plans = Vec::new();
    // Whoever is next faster than the one held against, else anybody else.
    let others = known.others.iter().enumerate();
    let mut others: Vec<(usize, f64)> = others
        .filter(|(at, _)| LapRef::Other(*at) != b)
        .map(|(at, other)| (at, time(&other.lap)))
        .collect();
    others.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let driver = others.first().and_then(|(at, _)| known.others.get(*at));
    plans.extend(driver.map(|other| {
        with(vec![LapWords {
            whose: Whose::Named(other.driver.clone()),
            ..LapWords::default()
        }])
    }));
    // The last lap against the best one, where a friend was held against.
    let is_against_friend = matches!(b, LapRef::Other(_));
    let several = known.own.as_ref().is_some_and(|own| own.counted().count() > 1);
    if is_against_friend && several {
        plans.push(with(vec![chosen(Which::FromLast(0)), chosen(Which::Best)]));
    }
    plans
}
