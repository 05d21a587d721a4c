//! A column on its way to a channel: samples without holes, still in the file's unit.
//!
//! Also the pool that lets channels logged in the same rows share one time base.

use std::sync::Arc;

use crate::import::columns::column_unit::{self, ColumnUnit};
use crate::import::columns::plan::PlannedColumn;
use crate::import::columns::roles::Meaning;
use crate::import::report::Report;
use crate::import::settle::time_axis::Axis;
use crate::import::table::RawColumn;
use crate::telemetry::{Cells, ChannelKind, ChannelRole, Places, Warning};

/// A logged column: finite values on increasing times, in the file's unit.
///
/// Lengths: `times_s.len() == values.len()`.
#[derive(Clone, Debug)]
pub(crate) struct Logged {
    /// What it tells.
    pub(crate) meaning: Meaning,
    /// 0 for the best source of its meaning.
    pub(crate) rank: u8,
    /// Its name as the file spells it.
    pub(crate) name: String,
    /// Its source as the file spells it.
    pub(crate) source: String,
    /// Its unit as the file spells it.
    pub(crate) unit_text: String,
    /// Its unit, where it is known.
    pub(crate) unit: Option<ColumnUnit>,
    /// -1 where the file counts the other way.
    pub(crate) sign: f64,
    /// How it came to be.
    pub(crate) kind: ChannelKind,
    /// Seconds.
    pub(crate) times_s: Arc<[f64]>,
    /// In the file's unit.
    pub(crate) values: Vec<f64>,
}

impl Logged {
    /// A measured column of rank 0, for formats that are not tables.
    pub(crate) fn new(
        role: ChannelRole,
        name: &str,
        unit_text: &str,
        times_s: Arc<[f64]>,
        values: Vec<f64>,
    ) -> Self {
        Self {
            meaning: Meaning::Channel(role),
            rank: 0,
            name: name.to_owned(),
            source: String::new(),
            unit_text: unit_text.to_owned(),
            unit: column_unit::parse(unit_text, role),
            sign: 1.0,
            kind: ChannelKind::Measured,
            times_s,
            values,
        }
    }

    /// A table's column on the table's axis.
    pub(crate) fn from_table(planned: PlannedColumn, values: Vec<f64>, axis: &Axis) -> Self {
        let (times_s, values) = axis.samples(values);
        Self {
            meaning: planned.meaning,
            rank: planned.rank,
            name: planned.name,
            source: planned.source,
            unit_text: planned.unit_text,
            unit: planned.unit,
            sign: planned.sign,
            kind: planned.kind,
            times_s,
            values,
        }
    }

    /// Drops the samples for which `keep` is false; returns how many and the first one's time.
    pub(crate) fn retain(&mut self, keep: impl Fn(usize, f64) -> bool) -> (usize, Option<f64>) {
        // Nearly always all of them are kept, and without a way out the processor looks at several at once.
        let all_kept = self
            .values
            .iter()
            .enumerate()
            .fold(true, |all, (index, value)| all & keep(index, *value));
        if all_kept {
            return (0, None);
        }
        let kept: Vec<bool> = self
            .values
            .iter()
            .enumerate()
            .map(|(index, value)| keep(index, *value))
            .collect();
        let n_dropped = kept.iter().filter(|kept| !**kept).count();
        let first_s = kept
            .iter()
            .zip(self.times_s.iter())
            .find(|(kept, _)| !**kept)
            .map(|(_, time_s)| *time_s);
        self.times_s = self
            .times_s
            .iter()
            .zip(&kept)
            .filter(|(_, kept)| **kept)
            .map(|(time_s, _)| *time_s)
            .collect();
        let mut kept = kept.into_iter();
        self.values.retain(|_| kept.next().unwrap_or_default());
        (n_dropped, first_s)
    }

    /// Whether every value is the same.
    pub(crate) fn is_constant(&self) -> bool {
        self.values
            .iter()
            .zip(self.values.iter().skip(1))
            .all(|(now, next)| now.to_bits() == next.to_bits())
    }

    /// Seconds from the first to the last sample.
    pub(crate) fn span_s(&self) -> f64 {
        self.times_s
            .first()
            .zip(self.times_s.last())
            .map_or(0.0, |(first_s, last_s)| last_s - first_s)
    }
}

/// Reports the cells of a column that held no number.
pub(crate) fn report_cells(planned: &PlannedColumn, raw: &RawColumn, report: &mut Report) {
    let cells = |count: usize, first_line: Option<usize>| Cells {
        column: planned.name.clone(),
        places: Places { count, first_line },
    };
    report.add(Warning::TextCells(cells(raw.n_text, raw.first_bad_line)));
    report.add(Warning::NotFinite(cells(raw.n_not_finite, raw.first_bad_line)));
    // A column filled in few rows is sparse by design; one with few holes lost something.
    if raw.n_empty * 10 < raw.values.len() {
        report.add(Warning::EmptyCells(cells(raw.n_empty, None)));
    }
}

/// Time bases in use, so that equal ones are shared.
#[derive(Debug, Default)]
pub(crate) struct TimeBases {
    known: Vec<Arc<[f64]>>,
}

impl TimeBases {
    /// The known base with the same times, or this one.
    pub(crate) fn shared(&mut self, times_s: Arc<[f64]>) -> Arc<[f64]> {
        let known = self
            .known
            .iter()
            .find(|known| Arc::ptr_eq(known, &times_s) || ***known == *times_s);
        if let Some(known) = known {
            return Arc::clone(known);
        }
        self.known.push(Arc::clone(&times_s));
        times_s
    }
}
