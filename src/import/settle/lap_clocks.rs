//! Clocks of the current lap and times of the lap before, as games and some loggers write them.

use crate::import::columns::roles::Meaning;
use crate::import::settle::assembly::Assembly;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::telemetry::{Series, median};

impl Assembly {
    /// The game's own lap clock and last lap time, in seconds.
    pub(super) fn lap_clocks(&mut self, draft: &mut Draft) {
        let clock = self
            .take(Meaning::LapClock)
            .into_iter()
            .min_by_key(|logged| logged.rank);
        let factor = clock.as_ref().and_then(clock_factor);
        let scaled = |logged: Logged, factor: f64| {
            Series::new(
                logged.times_s,
                logged.values.iter().map(|value| value * factor).collect(),
            )
            .ok()
        };
        if let Some((clock, factor)) = clock.zip(factor)
            && draft.recording.lap_marks.lap_clock.is_none()
        {
            draft.recording.lap_marks.lap_clock = scaled(clock, factor);
        }
        let last = self
            .take(Meaning::LastLapTime)
            .into_iter()
            .min_by_key(|logged| logged.rank);
        if let Some(mut last) = last
            && draft.recording.lap_marks.last_lap_time.is_none()
        {
            let largest = last.values.iter().copied().fold(0.0, f64::max);
            let factor = last
                .unit
                .map_or(if largest > 3600.0 { 1e-3 } else { 1.0 }, |unit| unit.factor);
            // Games write 0 or -1 before the first lap is done.
            last.retain(|_, value| value > 0.0 && value < 1e8);
            draft.recording.lap_marks.last_lap_time = scaled(last, factor);
        }
    }
}

/// Seconds in one unit of a lap clock: it must run with time, or it is no clock.
fn clock_factor(clock: &Logged) -> Option<f64> {
    let rates = clock
        .times_s
        .iter()
        .zip(clock.times_s.iter().skip(1))
        .zip(clock.values.iter().zip(clock.values.iter().skip(1)))
        .map(|((now_s, next_s), (now, next))| (next - now) / (next_s - now_s))
        .filter(|rate| rate.is_finite());
    let rate = median(rates)?;
    [1.0, 1e-3]
        .into_iter()
        .find(|factor| (rate * factor - 1.0).abs() < 0.1)
}
