//! Whether another clock of the file ran while nothing was recorded: then the silence is part of the lap, whatever the car did.

use crate::telemetry::{ChannelRole, Interpolation, Pause, Recording, Series};

/// A lap clock ran through a silence if it shows all of it but this part, or this many seconds.
const MISSED_RATIO: f64 = 0.1;
const MISSED_S: f64 = 0.3;
/// A stated time tells only what is longer than this, seconds.
const LEAST_TOLD_S: f64 = 0.2;
/// So near a stated time is to a lap, seconds; what rows are apart comes on top.
const NEAR_S: f64 = 0.5;

/// Whether some clock says that the time of a silence was driven. `kept_s`: how much of it the car's way asks for.
pub(super) fn ran_through(recording: &Recording, pause: Pause, kept_s: f64) -> bool {
    by_lap_clock(recording, pause)
        || by_last_lap_time(recording, pause, kept_s)
        || by_stated(recording, pause, kept_s)
}

fn by_lap_clock(recording: &Recording, pause: Pause) -> bool {
    let Some(clock) = &recording.lap_marks.lap_clock else {
        return false;
    };
    let (start_s, end_s) = (pause.start.get(), pause.end.get());
    let ran_s = clock.at(end_s, Interpolation::Linear) - clock.at(start_s, Interpolation::Linear);
    let gap_s = end_s - start_s;
    (gap_s - ran_s).abs() <= MISSED_S.max(MISSED_RATIO * gap_s)
}

/// Whether a time fits a lap with the silence in it and not without.
fn tells(time_s: f64, lap_s: f64, removed_s: f64) -> bool {
    let (whole_s, rest_s) = ((lap_s - time_s).abs(), (lap_s - removed_s - time_s).abs());
    removed_s > LEAST_TOLD_S && whole_s <= NEAR_S && whole_s < rest_s
}

fn by_last_lap_time(recording: &Recording, pause: Pause, kept_s: f64) -> bool {
    let Some(shown) = &recording.lap_marks.last_lap_time else {
        return false;
    };
    let removed_s = pause.end.get() - pause.start.get() - kept_s;
    let changes = changes_of(shown, 1e-4);
    let counted = recording
        .series(ChannelRole::Lap)
        .map(|laps| changes_of(laps, 0.5));
    // The lap that the next new time tells began with the last one, or where the counter counted.
    let Some((to_s, time_s)) = changes.iter().find(|(at_s, _)| *at_s >= pause.end.get()) else {
        return false;
    };
    let began = changes.iter().chain(counted.iter().flatten());
    let began_s = began
        .map(|(at_s, _)| *at_s)
        .filter(|at_s| *at_s <= pause.start.get())
        .max_by(f64::total_cmp);
    began_s.is_some_and(|from_s| tells(*time_s, to_s - from_s, removed_s))
}

fn by_stated(recording: &Recording, pause: Pause, kept_s: f64) -> bool {
    let removed_s = pause.end.get() - pause.start.get() - kept_s;
    let stated = &recording.lap_marks.stated;
    let holds = |from_s: f64, to_s: f64| from_s <= pause.start.get() && to_s >= pause.end.get();
    let begins: Vec<(f64, f64)> = stated
        .iter()
        .filter_map(|lap| Some((lap.start?.get(), lap.time.get())))
        .collect();
    let by_begins = begins.array_windows().any(|[(from_s, time_s), (to_s, _)]| {
        holds(*from_s, *to_s) && tells(*time_s, to_s - from_s, removed_s)
    });
    if by_begins || begins.len() == stated.len() {
        return by_begins;
    }
    let Some(laps) = recording.series(ChannelRole::Lap) else {
        return false;
    };
    changes_of(laps, 0.5)
        .array_windows()
        .any(|[(from_s, _), (to_s, _)]| {
            let lap_s = to_s - from_s;
            holds(*from_s, *to_s)
                && stated.iter().any(|lap| tells(lap.time.get(), lap_s, removed_s))
                && !stated
                    .iter()
                    .any(|lap| (lap_s - removed_s - lap.time.get()).abs() <= LEAST_TOLD_S)
        })
}

/// Moments at which a value is a new one, with that value.
fn changes_of(series: &Series, least: f64) -> Vec<(f64, f64)> {
    series
        .samples()
        .zip(series.samples().skip(1))
        .filter(|((_, before), (_, after))| (after - before).abs() > least)
        .map(|(_, change)| change)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_tells_whether_a_silence_was_driven() {
        let check = |time_s: f64, expect: bool| assert_eq!(tells(time_s, 111.858, 1.347), expect, "{time_s}");
        check(111.858, true);
        check(111.7, true);
        check(110.511, false);
        check(95.0, false);
    }
}
