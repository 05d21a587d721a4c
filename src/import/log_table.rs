//! A log that is a table, on its way from text to columns: head, plan, rows.
//!
//! Every reader of a table goes the same three steps: [`TableHead::open`] (or [`TableHead::find`], where nothing but its
//! shape tells where the names stand), [`TableHead::plan`], [`TableHead::read`]. What comes out is still as the file has
//! it, so that a reader can put values right before it makes a draft of them.

use super::columns::plan::{self, Known, Plan};
use super::columns::roles::Meaning;
use super::error::{Damage, Emptiness, ImportError};
use super::source::{ImportSettings, TextFile};
use super::table::{Cell, Header, RawTable, Record, Request, Syntax, decimal, find, header, rows};
use crate::telemetry::ChannelRole;

/// Everything above the first row of data.
#[derive(Debug)]
pub(crate) struct TableHead<'a> {
    /// The whole text.
    pub(crate) text: &'a str,
    /// Limits and the person's mapping.
    pub(crate) settings: &'a ImportSettings,
    /// The records above the names.
    pub(crate) preamble: Vec<Record>,
    /// Names and units, and where the rows begin.
    pub(crate) header: Header,
    /// How the rows are written.
    pub(crate) syntax: Syntax,
}

/// The rows as planned.
#[derive(Debug)]
pub(crate) struct LogTable<'a> {
    /// What stands above them.
    pub(crate) head: TableHead<'a>,
    /// What each column means.
    pub(crate) plan: Plan,
    /// One column per entry of the plan, in the file's units.
    pub(crate) raw: RawTable,
}

impl<'a> TableHead<'a> {
    /// A head whose names stand in the first record that `is_names` knows; the data begin in the next.
    ///
    /// # Errors
    /// `malformed` without that record, `empty` without one behind it, and what reading the head refuses.
    pub(crate) fn open(
        file: &TextFile<'a>,
        settings: &'a ImportSettings,
        syntax: Syntax,
        is_names: impl Fn(&Record) -> bool,
    ) -> Result<Self, ImportError> {
        let mut records = header::records(file.text, syntax.delimiter, settings)?;
        let names_row = records.iter().position(is_names);
        let names_row = names_row.ok_or(ImportError::Malformed(Damage::NoNames { program: None }))?;
        let Some(first) = records.get(names_row + 1) else {
            return Err(ImportError::Empty(Emptiness::NoRows));
        };
        let (at, line) = (first.at, first.line);
        records.truncate(names_row + 1);
        let names = records.pop().map(|record| record.cells).unwrap_or_default();
        Ok(Self {
            text: file.text,
            settings,
            preamble: records,
            header: Header::new(names, at, line),
            syntax,
        })
    }

    /// A head found by its shape; decimal commas are found in the rows.
    ///
    /// # Errors
    /// `unknown_format` without a row of names above numbers, `empty` with names but no data.
    pub(crate) fn find(file: &TextFile<'a>, settings: &'a ImportSettings) -> Result<Self, ImportError> {
        let found = find::find(file.text, settings)?;
        Ok(Self {
            text: file.text,
            settings,
            preamble: found.preamble,
            header: found.header,
            syntax: Syntax::plain(found.delimiter),
        })
    }

    /// The same with decimal commas and thousands separators as the rows show them.
    pub(crate) fn with_decimals_of_rows(self) -> Self {
        let body = self.text.as_bytes().get(self.header.body_at..);
        Self {
            syntax: decimal::syntax(body.unwrap_or_default(), self.syntax.delimiter),
            ..self
        }
    }

    /// What the columns mean. `known` is what the format says of its own.
    pub(crate) fn plan(&self, known: &[Known]) -> Plan {
        plan::plan(&self.header, known, self.settings.mapping.as_ref())
    }

    /// The first row of data as text.
    pub(crate) fn first_row(&self) -> Option<Record> {
        self.first_rows().into_iter().next()
    }

    /// The first rows of data as text: a column may begin with empty cells.
    pub(crate) fn first_rows(&self) -> Vec<Record> {
        const N_ROWS: usize = 20;
        let body = self.text.get(self.header.body_at..).unwrap_or_default();
        header::first_records(body, self.syntax.delimiter, N_ROWS, self.settings).unwrap_or_default()
    }

    /// A column that is no channel: one value per row, NaN where there is none; `None` where the table has no such column.
    pub(crate) fn column_values(&self, name: &str, cell: Cell) -> Option<Vec<f64>> {
        let column = self.header.position(name)?;
        let request = Request { column, cell };
        let table = rows::read(self.text, &self.header, self.syntax, &[request], self.settings).ok()?;
        table.columns.into_iter().next().map(|raw| raw.values)
    }

    /// Reads the rows as planned.
    ///
    /// # Errors
    /// What the row loop refuses; `empty` without rows; `malformed` where rows have far more cells than names.
    pub(crate) fn read(self, plan: Plan) -> Result<LogTable<'a>, ImportError> {
        let raw = rows::read(
            self.text,
            &self.header,
            self.syntax,
            &plan.requests(),
            self.settings,
        )?;
        if raw.n_rows == 0 {
            return Err(ImportError::Empty(Emptiness::NoRows));
        }
        if raw.n_long * 2 > raw.n_rows {
            return Err(ImportError::Malformed(Damage::DecimalCommas));
        }
        Ok(LogTable {
            head: self,
            plan,
            raw,
        })
    }
}

impl LogTable<'_> {
    /// The values of a meaning's first column; empty without one.
    pub(crate) fn values(&self, meaning: Meaning) -> &[f64] {
        self.plan
            .position(meaning)
            .and_then(|index| self.raw.columns.get(index))
            .map_or(&[], |raw| raw.values.as_slice())
    }

    /// The values of a meaning's first column, to be changed in place; empty without one.
    pub(crate) fn values_mut(&mut self, meaning: Meaning) -> &mut [f64] {
        let index = self.plan.position(meaning);
        index
            .and_then(|index| self.raw.columns.get_mut(index))
            .map_or(&mut [], |raw| raw.values.as_mut_slice())
    }

    /// Lets a lap number stand until the next: some loggers write it once per lap.
    pub(crate) fn hold_laps(&mut self) {
        hold(self.values_mut(Meaning::Channel(ChannelRole::Lap)));
    }

    /// Takes away what a lap's clock shows before the file's first crossing (lap 0 and below): it counts from anywhere.
    pub(crate) fn stop_clock_before_first_lap(&mut self) {
        let laps = self.values(Meaning::Channel(ChannelRole::Lap));
        let n_before = laps.iter().take_while(|lap| **lap < 0.5).count();
        for value in self.values_mut(Meaning::LapClock).iter_mut().take(n_before) {
            *value = f64::NAN;
        }
    }
}

/// Lets a value stand until the next.
fn hold(values: &mut [f64]) {
    let mut last = f64::NAN;
    for value in values {
        if value.is_finite() {
            last = *value;
        } else {
            *value = last;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_until_the_next() {
        let mut values = [f64::NAN, 1.0, f64::NAN, 2.0, f64::NAN];
        hold(&mut values);
        assert!(values[0].is_nan());
        assert_eq!(values[1..], [1.0, 1.0, 2.0, 2.0]);
    }
}
