//! A recording in the making: columns as logged, what the file states, warnings so far.
//!
//! A table format goes [`Draft::from_table`] → fill in what the file states → [`Draft::finish`]. A format with
//! other storage makes its [`Logged`] columns itself and begins with [`Draft::from_columns`].

use crate::import::columns::column_samples;
use crate::import::columns::plan::{Plan, PlannedColumn};
use crate::import::columns::roles::{self, Meaning};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::log_table::LogTable;
use crate::import::report::Report;
use crate::import::settle::channels::{self, Logged};
use crate::import::settle::clock_unit;
use crate::import::settle::coarse_clock::{self, CoarseClock};
use crate::import::settle::time_axis::{self, Axis};
use crate::import::table::{Header, RawTable};
use crate::telemetry::{ChannelRole, LapMarks, Places, Recording, TimeAxis, TimeColumn, Warning};
use crate::units::Seconds;

/// A recording in the making.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// What the file states: circuit, driver, lap marks, moment. Channels come with [`Draft::finish`].
    pub(crate) recording: Recording,
    /// Columns that become channels.
    pub(crate) logged: Vec<Logged>,
    /// The table's time axis, where the file is a table.
    pub(crate) axis: Option<Axis>,
    /// What was wrong so far.
    pub(crate) report: Report,
    /// Names of all columns, for messages.
    pub(crate) column_names: Vec<String>,
    /// A file without any mark of laps may still be one whole lap.
    pub(crate) may_be_one_lap: bool,
    /// The table without its values: comments and line numbers.
    pub(crate) table: RawTable,
}

/// Where a table's time comes from.
#[derive(Clone, Debug)]
pub(crate) enum Clock {
    /// The best of the columns that are planned as time.
    Columns,
    /// Seconds that the format computed itself, one per row, NaN where a row has none.
    Seconds(Vec<f64>),
    /// There is none: so many rows per second.
    Rows {
        /// Known of the format.
        rate_hz: f64,
    },
}

impl Draft {
    /// Puts every column of a table on the table's time axis.
    ///
    /// # Errors
    /// `no_time_axis` without a clock, `malformed` where it holds nothing usable.
    pub(crate) fn from_table(
        format: &Format,
        table: LogTable<'_>,
        clock: Clock,
    ) -> Result<Self, ImportError> {
        let LogTable {
            head,
            plan,
            raw: mut table,
        } = table;
        let header = head.header;
        let mut report = Report::default();
        for (planned, raw) in plan.columns.iter().zip(&table.columns) {
            channels::report_cells(planned, raw, &mut report);
        }
        report.add(Warning::ShortRows(Places {
            count: table.n_short,
            first_line: table.first_short_row.map(|row| table.line_of(row)),
        }));
        hold_position_updates(&plan, &mut table);
        let time_axis = match clock {
            Clock::Rows { rate_hz } => TimeAxis::Implied { rate_hz },
            Clock::Columns | Clock::Seconds(_) => TimeAxis::Measured,
        };
        let (axis, time_column) = axis(&plan, &table, clock, &header, &mut report)?;
        let unknown_columns = column_samples::shown(
            head.text,
            &header,
            head.syntax.delimiter,
            &plan.unknown,
            head.settings,
        );
        let columns = std::mem::take(&mut table.columns);
        let logged = plan
            .columns
            .into_iter()
            .zip(columns)
            .filter(|(planned, _)| planned.meaning != Meaning::Channel(ChannelRole::Time))
            .map(|(planned, mut raw)| {
                if planned.meaning == Meaning::Channel(ChannelRole::Lap) {
                    axis.newest_of_merged(&mut raw.values);
                }
                Logged::from_table(planned, raw.values, &axis)
            })
            .filter(|logged| !logged.values.is_empty())
            .collect();
        Ok(Self {
            recording: Recording {
                format: format.id,
                world: format.world,
                rows: table.n_rows,
                time_axis,
                time_column,
                pauses: axis.pauses.clone(),
                lap_marks: LapMarks {
                    single_lap: head.settings.one_lap,
                    ..LapMarks::default()
                },
                unknown_columns,
                ..Recording::default()
            },
            logged,
            axis: Some(axis),
            report,
            column_names: header.names,
            may_be_one_lap: false,
            table,
        })
    }

    /// From columns that already have their own times.
    pub(crate) fn from_columns(format: &Format, rows: usize, logged: Vec<Logged>) -> Self {
        let column_names = logged.iter().map(|logged| logged.name.clone()).collect();
        Self {
            recording: Recording {
                format: format.id,
                world: format.world,
                rows,
                ..Recording::default()
            },
            logged,
            column_names,
            ..Self::default()
        }
    }

    /// Of rows on one clock that are no lines of text. `laps`: the logger's lap numbers, one per row.
    ///
    /// # Errors
    /// `malformed` with fewer than two usable rows.
    pub(crate) fn on_clock(
        format: &Format,
        clock_s: &[f64],
        laps: Option<&[f64]>,
    ) -> Result<Self, ImportError> {
        let mut report = Report::default();
        let axis = time_axis::build(clock_s, laps, &|_| 0, &mut report)?;
        let mut draft = Self::from_columns(format, clock_s.len(), Vec::new());
        draft.recording.pauses.clone_from(&axis.pauses);
        draft.axis = Some(axis);
        draft.report = report;
        Ok(draft)
    }

    /// Adds a column with one value per row of the clock, NaN where there is none.
    pub(crate) fn log(&mut self, mut logged: Logged) {
        let Some(axis) = &self.axis else {
            return;
        };
        (logged.times_s, logged.values) = axis.samples(logged.values);
        if !logged.values.is_empty() {
            self.logged.push(logged);
        }
    }

    /// The line of the file behind a time, where the file is a table.
    pub(crate) fn line_at(&self, time_s: f64) -> Option<usize> {
        let axis = self.axis.as_ref().filter(|_| self.table.n_rows > 0)?;
        Some(self.table.line_of(axis.row_at(time_s)))
    }
}

/// Blanks position and what comes with it in rows that only repeat the last fix.
fn hold_position_updates(plan: &Plan, table: &mut RawTable) {
    let Some(flags) = plan
        .position(Meaning::PositionUpdate)
        .and_then(|index| table.columns.get(index))
    else {
        return;
    };
    let repeated: Vec<bool> = flags
        .values
        .iter()
        .map(|flag| flag.to_bits() == 0.0_f64.to_bits())
        .collect();
    if repeated.iter().all(|repeated| *repeated) {
        return;
    }
    for (planned, raw) in plan.columns.iter().zip(&mut table.columns) {
        let follows = matches!(
            planned.meaning,
            Meaning::Heading
                | Meaning::Channel(
                    ChannelRole::Latitude
                        | ChannelRole::Longitude
                        | ChannelRole::Altitude
                        | ChannelRole::Speed
                )
        );
        if follows {
            for (value, repeated) in raw.values.iter_mut().zip(&repeated) {
                if *repeated {
                    *value = f64::NAN;
                }
            }
        }
    }
}

fn axis(
    plan: &Plan,
    table: &RawTable,
    clock: Clock,
    header: &Header,
    report: &mut Report,
) -> Result<(Axis, Option<TimeColumn>), ImportError> {
    let lap_values = plan
        .position(Meaning::Channel(ChannelRole::Lap))
        .and_then(|index| table.columns.get(index))
        .map(|raw| raw.values.as_slice());
    let (clock_s, time_column) = match clock {
        Clock::Rows { rate_hz } => return Ok((time_axis::implied(table.n_rows, rate_hz), None)),
        Clock::Seconds(clock_s) => (clock_s, None),
        Clock::Columns => {
            let refusal = || ImportError::no_time_axis(&header.names);
            let (clock_s, column) = best_clock(plan, table).ok_or_else(refusal)?;
            let settled = whole_numbers(clock_s, &column, plan, table, report);
            (settled.ok_or_else(refusal)?, Some(column))
        }
    };
    let axis = time_axis::build(&clock_s, lap_values, &|row| table.line_of(row), report)?;
    Ok((axis, time_column))
}

/// The same readings, but for clocks that count samples or whole seconds; `None` for a counter of rows that nothing times.
fn whole_numbers(
    clock_s: Vec<f64>,
    column: &TimeColumn,
    plan: &Plan,
    table: &RawTable,
    report: &mut Report,
) -> Option<Vec<f64>> {
    let column = column.name.clone();
    let readings_s = match coarse_clock::of(&clock_s, plan, table) {
        Some(CoarseClock::Samples { clock_s, step_s }) => {
            report.add(Warning::ClockCountsSamples {
                column,
                step: Seconds::new(step_s),
            });
            clock_s
        }
        Some(CoarseClock::WholeSeconds { clock_s }) => {
            report.add(Warning::ClockInWholeSeconds { column });
            clock_s
        }
        None if roles::counts_rows(&column) => return None,
        None => match clock_unit::of(&clock_s, plan, table) {
            Some((clock_s, unit)) => {
                report.add(Warning::UnitInferred {
                    column,
                    unit: unit.into(),
                });
                clock_s
            }
            None => clock_s,
        },
    };
    Some(readings_s)
}

/// The time column that runs forward most steadily, in seconds; rank decides among equals.
fn best_clock(plan: &Plan, table: &RawTable) -> Option<(Vec<f64>, TimeColumn)> {
    let candidates = plan
        .columns
        .iter()
        .zip(&table.columns)
        .filter(|(planned, _)| planned.meaning == Meaning::Channel(ChannelRole::Time))
        .filter(|(_, raw)| raw.values.iter().any(|value| value.is_finite()));
    let (planned, raw) = candidates.min_by_key(|(planned, raw)| {
        let n_bad = raw
            .values
            .iter()
            .zip(raw.values.iter().skip(1))
            .filter(|(now, next)| next.partial_cmp(now).is_none_or(std::cmp::Ordering::is_lt))
            .count();
        let n_standing = raw
            .values
            .iter()
            .zip(raw.values.iter().skip(1))
            .filter(|(now, next)| next <= now)
            .count();
        (n_standing * 2 > raw.values.len(), n_bad, planned.rank, n_standing)
    })?;
    let column = TimeColumn {
        name: planned.name.clone(),
        source: planned.source.clone(),
    };
    Some((in_seconds(planned, &raw.values), column))
}

const DAY_S: f64 = 86_400.0;
/// Spreadsheets count days from the end of 1899; 1970 began with this one.
const DAYS_TO_1970: f64 = 25_569.0;
/// A number of days that is a date of this century or the last, and the last one that may be.
const LEAST_DATE_DAYS: f64 = 20_000.0;
const MOST_DATE_DAYS: f64 = 90_000.0;
/// Rows come at least ten a minute and no more than some thousands a second, in days.
const DAY_INTERVALS: std::ops::Range<f64> = 1e-9..7e-5;

/// Whether readings are days, as spreadsheets write moments: a date, or a part of one day.
fn counts_days(values: &[f64], largest: f64) -> bool {
    let is_date = (LEAST_DATE_DAYS..MOST_DATE_DAYS).contains(&largest);
    (is_date || largest < 2.0) && DAY_INTERVALS.contains(&time_axis::usual_interval_s(values))
}

/// A clock's readings in seconds: by its unit, otherwise by how far apart rows are.
fn in_seconds(planned: &PlannedColumn, values: &[f64]) -> Vec<f64> {
    let largest = values
        .iter()
        .copied()
        .filter(|value| value.is_finite())
        .fold(0.0, f64::max);
    let factor = match planned.unit {
        // Counting from 1970 the size of the number is beyond doubt.
        _ if largest > 1e17 => 1e-9,
        _ if largest > 1e14 => 1e-6,
        _ if largest > 1e11 => 1e-3,
        Some(unit) => unit.factor,
        None if counts_days(values, largest) => {
            let epoch_days = if largest > LEAST_DATE_DAYS {
                DAYS_TO_1970
            } else {
                0.0
            };
            return values.iter().map(|value| (value - epoch_days) * DAY_S).collect();
        }
        None if !time_axis::usual_interval_is_over(values, 2.5) => 1.0,
        None if time_axis::usual_interval_is_over(values, 2500.0) => 1e-6,
        None => 1e-3,
    };
    values.iter().map(|value| value * factor).collect()
}
