//! The walk along a column of clock readings that decides what each irregular step is.

use crate::import::report::Report;
use crate::telemetry::{Pause, Places, Warning};
use crate::units::Seconds;

/// A row that is no sample of its own.
pub(super) const NO_SAMPLE: u32 = u32::MAX;
/// Shortest silence that is a pause: this many usual intervals, and this many seconds.
const PAUSE_INTERVALS: f64 = 5.0;
const PAUSE_S: f64 = 2.0;
/// A leap longer than this is a clock being set.
const CLOCK_SET_S: f64 = 6.0 * 3600.0;
/// What stands between two sessions in one file, whose true distance nobody knows.
const BETWEEN_SESSIONS_S: f64 = 60.0;
const DAY_S: f64 = 86_400.0;
/// Longest stretch of rows that a clock going back may cost.
const MAX_REPLAYED_ROWS: usize = 1000;
#[derive(Debug, Default)]
pub(super) struct Counts {
    no_clock: (usize, Option<usize>),
    duplicates: (usize, Option<usize>),
    rotten: (usize, Option<usize>),
    restarts: (usize, Option<usize>),
    sessions: (usize, Option<usize>),
    clock_sets: (usize, Option<usize>),
    pauses: (usize, Option<usize>),
}

impl Counts {
    pub(super) fn report(&self, report: &mut Report, line_of: &dyn Fn(usize) -> usize) {
        let places = |(count, row): (usize, Option<usize>)| Places {
            count,
            // Rows that are no lines of text have none.
            first_line: row.map(line_of).filter(|line| *line > 0),
        };
        report.add(Warning::RowsWithoutTime(places(self.no_clock)));
        report.add(Warning::DuplicateTimestamps(places(self.duplicates)));
        report.add(Warning::RottenRows(places(self.rotten)));
        report.add(Warning::TimeRestarts(places(self.restarts)));
        report.add(Warning::SessionsJoined(places(self.sessions)));
        report.add(Warning::ClockSet(places(self.clock_sets)));
        report.add(Warning::Pauses(places(self.pauses)));
    }
}

fn count(counter: &mut (usize, Option<usize>), row: usize) {
    counter.0 += 1;
    counter.1.get_or_insert(row);
}

pub(super) struct Walk<'a> {
    clock_s: &'a [f64],
    laps: Option<&'a [f64]>,
    usual_s: f64,
    pause_s: f64,
    pub(super) times_s: Vec<f64>,
    pub(super) row_of_sample: Vec<u32>,
    pub(super) sample_of_row: Vec<u32>,
    pub(super) pauses: Vec<Pause>,
    pub(super) restarts: Vec<usize>,
    /// Added to the clock.
    offset_s: f64,
    last_clock_s: f64,
    /// The clock where it started or restarted last.
    segment_clock_s: f64,
    pub(super) counts: Counts,
}

impl<'a> Walk<'a> {
    /// At the first row; `usual_s` is the usual step between rows.
    pub(super) fn new(clock_s: &'a [f64], laps: Option<&'a [f64]>, usual_s: f64) -> Self {
        Self {
            clock_s,
            laps,
            usual_s,
            pause_s: (PAUSE_INTERVALS * usual_s).max(PAUSE_S),
            times_s: Vec::with_capacity(clock_s.len()),
            row_of_sample: Vec::with_capacity(clock_s.len()),
            sample_of_row: vec![NO_SAMPLE; clock_s.len()],
            pauses: Vec::new(),
            restarts: Vec::new(),
            offset_s: 0.0,
            last_clock_s: 0.0,
            segment_clock_s: 0.0,
            counts: Counts::default(),
        }
    }

    /// Walks to the last row.
    pub(super) fn run(&mut self) {
        if self.only_steps_on() {
            self.take_all();
            return;
        }
        let mut row = 0;
        while let Some(&clock_s) = self.clock_s.get(row) {
            if clock_s.is_finite() {
                if self.times_s.is_empty() {
                    self.start(row, clock_s);
                } else {
                    row = self.step(row, clock_s);
                    continue;
                }
            } else {
                count(&mut self.counts.no_clock, row);
            }
            row += 1;
        }
    }

    /// Whether every row is a sample right behind the one before, so that there is nothing to decide.
    fn only_steps_on(&self) -> bool {
        // Two microseconds are two different samples after rounding to one.
        const LEAST_STEP_S: f64 = 2e-6;
        let all_finite = self
            .clock_s
            .iter()
            .fold(true, |all, clock_s| all & clock_s.is_finite());
        // On the axis: beside a number near the end of its range all others are one.
        let first_s = self.clock_s.first().copied().unwrap_or_default();
        let steps = self.clock_s.array_windows();
        all_finite
            && u32::try_from(self.clock_s.len()).is_ok_and(|n_rows| n_rows < NO_SAMPLE)
            && steps.fold(true, |all, [now_s, next_s]| {
                let step_s = (next_s - first_s) - (now_s - first_s);
                all & (step_s >= LEAST_STEP_S) & (step_s <= self.pause_s)
            })
    }

    /// Takes every row as [`push`](Self::push) would.
    fn take_all(&mut self) {
        self.offset_s = -self.clock_s.first().copied().unwrap_or_default();
        let offset_s = self.offset_s;
        self.times_s
            .extend(self.clock_s.iter().map(|clock_s| time_s(*clock_s, offset_s)));
        let n_rows = u32::try_from(self.clock_s.len()).unwrap_or(NO_SAMPLE);
        self.row_of_sample.extend(0..n_rows);
        self.sample_of_row.clone_from(&self.row_of_sample);
    }

    fn start(&mut self, row: usize, clock_s: f64) {
        self.offset_s = -clock_s;
        self.segment_clock_s = clock_s;
        self.push(row, clock_s);
    }

    /// Decides on one row after the first; returns the next row to look at.
    fn step(&mut self, row: usize, clock_s: f64) -> usize {
        let interval_s = clock_s - self.last_clock_s;
        if interval_s < 0.0 {
            return self.step_back(row, clock_s);
        }
        if interval_s > self.pause_s {
            let next_s = self.next_clock_s(row);
            let fits_without = next_s.is_none_or(|next_s| {
                next_s < clock_s && next_s > self.last_clock_s && next_s - self.last_clock_s <= self.pause_s
            });
            if fits_without {
                count(&mut self.counts.rotten, row);
                return row + 1;
            }
            if self.times_s.len() == 1 && interval_s > CLOCK_SET_S {
                self.drop_start();
                self.start(row, clock_s);
                return row + 1;
            }
            if interval_s > CLOCK_SET_S {
                count(&mut self.counts.clock_sets, row);
                self.resume(clock_s, BETWEEN_SESSIONS_S);
            } else {
                count(&mut self.counts.pauses, row);
            }
            self.push_after_pause(row, clock_s);
            return row + 1;
        }
        self.push(row, clock_s);
        row + 1
    }

    fn step_back(&mut self, row: usize, clock_s: f64) -> usize {
        let back_s = self.last_clock_s - clock_s;
        if self.times_s.len() == 1 {
            // One row ahead of all others: the first row was the rotten one.
            self.drop_start();
            self.start(row, clock_s);
            return row + 1;
        }
        if (back_s - DAY_S).abs() < CLOCK_SET_S / 6.0 && self.last_clock_s <= DAY_S * 1.001 && clock_s >= 0.0
        {
            self.offset_s += DAY_S;
            self.push(row, clock_s);
            return row + 1;
        }
        let to_start_s = (clock_s - self.segment_clock_s).abs();
        let near_start = to_start_s < back_s || clock_s.abs() < self.usual_s * 2.0;
        let replayed = self
            .clock_s
            .iter()
            .skip(row)
            .take(MAX_REPLAYED_ROWS)
            .position(|&next_s| next_s > self.last_clock_s);
        match replayed {
            Some(n_rows) if n_rows == 1 || !near_start => {
                for replayed_row in row..row + n_rows {
                    count(&mut self.counts.rotten, replayed_row);
                }
                row + n_rows
            }
            Some(_) | None => {
                self.restart(row, clock_s);
                row + 1
            }
        }
    }

    fn restart(&mut self, row: usize, clock_s: f64) {
        let lap_of = |row: usize| {
            self.laps
                .and_then(|laps| laps.get(row))
                .copied()
                .filter(|lap| lap.is_finite())
        };
        let last_row = self.row_of_sample.last().map_or(0, |row| *row as usize);
        let new_session = lap_of(last_row)
            .zip(lap_of(row))
            .is_some_and(|(before, now)| now < before);
        if new_session {
            count(&mut self.counts.sessions, row);
            self.resume(clock_s, BETWEEN_SESSIONS_S);
            self.push_after_pause(row, clock_s);
        } else {
            count(&mut self.counts.restarts, row);
            self.resume(clock_s, self.usual_s);
            self.restarts.push(self.times_s.len());
            self.push(row, clock_s);
        }
    }

    /// Lets the axis go on `gap_s` behind the last sample.
    fn resume(&mut self, clock_s: f64, gap_s: f64) {
        let last_s = self.times_s.last().copied().unwrap_or_default();
        self.offset_s = last_s + gap_s - clock_s;
        self.segment_clock_s = clock_s;
    }

    fn drop_start(&mut self) {
        if let Some(row) = self.row_of_sample.pop() {
            count(&mut self.counts.rotten, row as usize);
            if let Some(sample) = self.sample_of_row.get_mut(row as usize) {
                *sample = NO_SAMPLE;
            }
        }
        self.times_s.clear();
    }

    fn push_after_pause(&mut self, row: usize, clock_s: f64) {
        let before_s = self.times_s.last().copied().unwrap_or_default();
        self.push(row, clock_s);
        let after_s = self.times_s.last().copied().unwrap_or_default();
        if after_s > before_s {
            self.pauses.push(Pause {
                start: Seconds::new(before_s),
                end: Seconds::new(after_s),
            });
        }
    }

    fn push(&mut self, row: usize, clock_s: f64) {
        let time_s = time_s(clock_s, self.offset_s);
        // Numbers near the end of their range are no clock.
        if !time_s.is_finite() {
            count(&mut self.counts.rotten, row);
            return;
        }
        self.last_clock_s = clock_s;
        let is_new = self.times_s.last().is_none_or(|last_s| time_s > *last_s);
        if is_new {
            self.times_s.push(time_s);
            self.row_of_sample
                .push(u32::try_from(row).unwrap_or(NO_SAMPLE - 1));
        } else {
            count(&mut self.counts.duplicates, row);
        }
        if let (Some(sample), Ok(number)) =
            (self.sample_of_row.get_mut(row), u32::try_from(self.times_s.len()))
        {
            *sample = number.saturating_sub(1);
        }
    }

    fn next_clock_s(&self, row: usize) -> Option<f64> {
        self.clock_s
            .iter()
            .skip(row + 1)
            .copied()
            .find(|clock_s| clock_s.is_finite())
    }
}

/// A clock reading on the axis, in microseconds: what is left of clocks that count from 1970 is noise.
fn time_s(clock_s: f64, offset_s: f64) -> f64 {
    ((clock_s + offset_s) * 1e6).round() / 1e6
}
