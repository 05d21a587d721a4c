//! Why complete laps do not count, said for the whole file.

use crate::telemetry::{Lap, LapKind, TimeBasis, Warning};

use super::super::judge::{JudgeSettings, LapEvidence, median};
use super::driven_log::DrivenLog;
use super::lap_channel::is_unseen;

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

/// Laps that begin or end where the log has no position of the line, if positions or the counter beside them timed the laps.
pub(super) fn unseen_at_line(log: &DrivenLog<'_>, laps: &[Lap]) -> Option<Warning> {
    let by_place = |lap: &&Lap| {
        matches!(
            lap.time_basis(),
            TimeBasis::LapChannel | TimeBasis::LineCrossing | TimeBasis::FoundLine
        )
    };
    let unseen: Vec<u32> = laps
        .iter()
        .filter(|lap| lap.valid() && lap.time().is_some())
        .filter(by_place)
        .filter(|lap| {
            let from_s = log.driven_s(lap.start().get());
            is_unseen(log, from_s) || is_unseen(log, from_s + lap.duration().get())
        })
        .map(Lap::number)
        .collect();
    (!unseen.is_empty()).then_some(Warning::LapsUnseenAtLine { laps: unseen })
}

/// One warning per reason, with the numbers of its laps. `moved`: numbers of laps in which the car was moved.
pub(super) fn reasons(laps: &[Lap], moved: &[u32], settings: &JudgeSettings) -> Vec<Warning> {
    let mut warnings = vec![Warning::LapsCarMoved { laps: moved.to_vec() }];
    let timed = || {
        laps.iter()
            .filter(|lap| lap.kind() == LapKind::Timed && lap.time().is_some())
    };
    let flagged: Vec<u32> = timed()
        .filter(|lap| LapEvidence::of(lap, settings).flagged)
        .map(Lap::number)
        .collect();
    warnings.push(Warning::LapsFlagged { laps: flagged });
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
        warnings.push(Warning::LapsLonger { laps: longer });
    }
    let in_pits: Vec<u32> = laps
        .iter()
        // What a logger calls lap 0 is the way out, and nobody takes it for a lap.
        .filter(|lap| matches!(lap.kind(), LapKind::In | LapKind::Out) && lap.time().is_some())
        .filter(|lap| lap.number() > 0)
        .map(Lap::number)
        .collect();
    warnings.push(Warning::LapsThroughPits { laps: in_pits });
    warnings.retain(|warning| warning.count() > 0);
    warnings
}
