//! A lap in the few words by which people know it.

use super::escape::{escaped, plain};
use super::limits;
use crate::app::default_laps::{Against, Unsaid};
use crate::app::label::{LapSummary, circuit_label};
use crate::app::offered_laps::OfferedLap;
use crate::app::own_laps::SetAside;
use crate::app::places::NamedChoice;
use crate::telemetry::{CircuitLabel, LapKind};
use crate::words::Words;

/// The time, the driver, where and in what.
pub(super) fn line(lap: &LapSummary, words: Words) -> String {
    let car = lap.car.as_ref().map(|car| format!(" · {}", escaped(car, 40)));
    format!(
        "**{}** {} · {} · {}{}",
        time(lap, words),
        escaped(&lap.driver, 60),
        escaped(&circuit(&lap.circuit, words), 60),
        number(lap, words),
        car.unwrap_or_default(),
    )
}

/// `lap 7`, or that it is made of parts.
fn number(lap: &LapSummary, words: Words) -> String {
    if lap.set_aside == Some(SetAside::Optimal) {
        words.lap_optimal()
    } else {
        words.lap_number(&lap.number.to_string())
    }
}

/// The lap within a sentence about two laps of one driver: `lap 7`, `the optimal lap`.
pub(super) fn named(lap: &LapSummary, words: Words) -> String {
    match lap.set_aside {
        Some(SetAside::Optimal) => words.lap_optimal_named(),
        Some(SetAside::Excluded | SetAside::NotMine) | None => words.lap_number(&lap.number.to_string()),
    }
}

/// The same where it begins the sentence: `Lap 7`, `The optimal lap`.
pub(super) fn named_first(lap: &LapSummary, words: Words) -> String {
    match lap.set_aside {
        Some(SetAside::Optimal) => words.lap_optimal_first(),
        Some(SetAside::Excluded | SetAside::NotMine) | None => {
            words.lap_number_first(&lap.number.to_string())
        }
    }
}

/// `1:15.934`, or that it has no time.
pub(super) fn time(lap: &LapSummary, words: Words) -> String {
    lap.time.map_or_else(
        || words.lap_no_time(),
        |time| words.lap_time_within(time, lap.within),
    )
}

/// A lap as one choice: `1:15.934 · Ben · Tianma · lap 13 · 31 Dec`.
#[must_use]
pub(crate) fn choice(lap: &LapSummary, words: Words) -> String {
    let mut parts = vec![
        time(lap, words),
        plain(&lap.driver, 24),
        plain(&circuit(&lap.circuit, words), 28),
        number(lap, words),
        day(lap, words),
    ];
    if !lap.shared {
        parts.push(words.lap_private());
    }
    plain(&parts.join(" · "), limits::CHOICE_NAME)
}

/// The day on which it was stored.
pub(super) fn day(lap: &LapSummary, words: Words) -> String {
    use chrono::Datelike as _;
    words.day(lap.stored_at.day(), lap.stored_at.month())
}

/// What a lap is that is not timed from line to line; `None` for one that is.
pub(super) fn kind(kind: LapKind, words: Words) -> Option<String> {
    match kind {
        LapKind::Timed => None,
        LapKind::Out => Some(words.lap_out()),
        LapKind::In => Some(words.lap_in()),
        LapKind::Standing => Some(words.lap_standing()),
        LapKind::Partial => Some(words.lap_partial()),
    }
}

/// The circuit's name, or its length where no file has named it.
#[must_use]
pub(crate) fn circuit(circuit: &CircuitLabel, words: Words) -> String {
    circuit_label(circuit, words)
}

/// A lap to choose, a star before its driver's best.
#[must_use]
pub(crate) fn offered(offered: &OfferedLap, words: Words) -> String {
    let star = if offered.is_best { "★ " } else { "" };
    plain(
        &format!("{star}{}", choice(&offered.lap, words)),
        limits::CHOICE_NAME,
    )
}

/// What was picked for somebody who did not say it: `-# Picked for you: …`; `None` where everything was said.
pub(super) fn picked(unsaid: Unsaid, words: Words) -> Option<String> {
    let newest = unsaid.is_newest_session.then(|| {
        if unsaid.is_next_best {
            words.picked_own_other()
        } else {
            words.picked_newest_best()
        }
    });
    let against = unsaid.against.map(|against| match (against, unsaid.is_own) {
        (Against::Reference, _) => words.picked_reference(),
        (Against::NextFaster, _) => words.picked_next_faster(),
        (Against::NextFasterHere, _) => words.picked_next_faster_here(),
        (Against::OwnBefore, true) => words.picked_own_before(),
        (Against::OwnBefore, false) => words.picked_their_best_before(),
        (Against::OwnOther, true) => words.picked_own_other(),
        (Against::OwnOther, false) => words.picked_their_other(),
        (Against::Fastest, _) => words.picked_fastest(),
        (Against::Behind, _) => words.picked_behind(),
    });
    let what: Vec<String> = newest.into_iter().chain(against).collect();
    (!what.is_empty()).then(|| format!("-# {}", words.picked(&what.join(" · "))))
}

/// A circuit or a car as one choice.
#[must_use]
pub(crate) fn named_choice(choice: &NamedChoice) -> String {
    plain(&choice.name, limits::CHOICE_NAME)
}

/// That laps of what may be one circuit lie apart.
pub(super) fn stored_twice(other: Option<&CircuitLabel>, words: Words) -> Option<String> {
    let other = escaped(&circuit(other?, words), 100);
    Some(format!("-# {}", words.leaderboard_same(&other)))
}
