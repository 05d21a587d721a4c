//! Why complete laps do not count, said for the whole file.

use crate::telemetry::{Lap, LapKind, Warning};

use super::super::judge::{JudgeSettings, LapEvidence, median};
use super::driven_log::DrivenLog;

/// Numbers are listed up to so many; of more the rest is counted.
const MOST_LISTED: usize = 5;

/// Numbers of the laps in which the car was moved; what comes before and after the laps is not told.
pub(super) fn with_moves(log: &DrivenLog<'_>, laps: &[Lap], moved_at_s: &[f64]) -> Vec<u32> {
    laps.iter()
        .filter(|lap| lap.kind() == LapKind::Partial)
        .filter(|lap| {
            let from_s = log.driven_s(lap.start().get());
            let after = moved_at_s.partition_point(|at_s| *at_s <= from_s);
            moved_at_s
                .get(after)
                .is_some_and(|at_s| *at_s < from_s + lap.duration().get())
        })
        .map(Lap::number)
        .collect()
}

/// One warning per reason, with the numbers of its laps. `moved`: numbers of laps in which the car was moved.
pub(super) fn reasons(laps: &[Lap], moved: &[u32], settings: &JudgeSettings) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut say = |code, numbers: &[u32], what: &str| {
        if !numbers.is_empty() {
            warnings.push(Warning::new(
                code,
                numbers.len(),
                format!("{} {what}", listed(numbers)),
            ));
        }
    };
    say(
        "lap_car_moved",
        moved,
        "does not count: the car was set to another place in it (a rewind, a reset or a tow).",
    );
    let timed = || {
        laps.iter()
            .filter(|lap| lap.kind() == LapKind::Timed && lap.time().is_some())
    };
    let flagged: Vec<u32> = timed()
        .filter(|lap| LapEvidence::of(lap, settings).flagged)
        .map(Lap::number)
        .collect();
    say(
        "lap_flagged",
        &flagged,
        "does not count: the log itself holds something against it (invalid, an incident or the pits).",
    );
    let mut counted_m: Vec<f64> = laps
        .iter()
        .filter(|lap| lap.valid())
        .map(|lap| lap.length().get())
        .collect();
    if let Some(usual_m) = median(&mut counted_m) {
        let longer: Vec<u32> = timed()
            .filter(|lap| !lap.valid() && lap.length().get() > settings.overlong_ratio * usual_m)
            .map(Lap::number)
            .collect();
        say(
            "lap_longer",
            &longer,
            "does not count: it is longer than the others by more than 3 % (another way, or more than one round).",
        );
    }
    let in_pits: Vec<u32> = laps
        .iter()
        .filter(|lap| matches!(lap.kind(), LapKind::In | LapKind::Out) && lap.time().is_some())
        .map(Lap::number)
        .collect();
    say(
        "lap_through_pits",
        &in_pits,
        "does not count: it begins or ends in the pit lane.",
    );
    warnings
}

/// `Lap 3:` or `Laps 3, 5 and 2 more:`, followed by one sentence about each of them.
fn listed(numbers: &[u32]) -> String {
    let shown: Vec<String> = numbers.iter().take(MOST_LISTED).map(u32::to_string).collect();
    let word = if numbers.len() == 1 { "Lap" } else { "Each of laps" };
    let more = numbers.len().saturating_sub(MOST_LISTED);
    if more > 0 {
        format!("{word} {} and {more} more", shown.join(", "))
    } else {
        format!("{word} {}", shown.join(", "))
    }
}
