//! Which columns of a table are read, as what.
//!
//! A person's mapping comes first, then what the format knows of its own columns, then what names suggest.

use crate::import::columns::column_unit::{self, ColumnUnit};
use crate::import::columns::mapping::ColumnMapping;
use crate::import::columns::roles::{self, Meaning};
use crate::import::table::{Cell, Header, Request};
use crate::telemetry::{ChannelKind, ChannelRole};

/// Columns read for one meaning; more sources than this add nothing.
const MAX_PER_MEANING: usize = 6;
/// A rank that nothing the names suggest can beat.
const MAPPED_RANK: u8 = 0;

/// What a format knows of one of its columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// The name, without its unit; compared without regard to case.
    pub(crate) name: &'static str,
    /// What it tells.
    pub(crate) meaning: Meaning,
    /// Its unit where the file does not say; empty to let the values decide.
    pub(crate) unit: &'static str,
    /// 0 for the best source of its meaning.
    pub(crate) rank: u8,
    /// -1 where the format counts to the right as positive.
    pub(crate) sign: f64,
}

impl Known {
    /// A channel of rank 0 whose signs are ours.
    pub(crate) const fn channel(name: &'static str, role: ChannelRole, unit: &'static str) -> Self {
        Self::new(name, Meaning::Channel(role), unit)
    }

    /// A column of rank 0 whose signs are ours.
    pub(crate) const fn new(name: &'static str, meaning: Meaning, unit: &'static str) -> Self {
        Self {
            name,
            meaning,
            unit,
            rank: 0,
            sign: 1.0,
        }
    }

    /// The same with another rank.
    pub(crate) const fn ranked(self, rank: u8) -> Self {
        Self { rank, ..self }
    }

    /// The same, positive to the right (or braking positive) in the file.
    pub(crate) const fn reversed(self) -> Self {
        Self {
            sign: -self.sign,
            ..self
        }
    }
}

/// A column to read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlannedColumn {
    /// Which column of the file, from 0.
    pub(crate) column: usize,
    /// How its cells are read.
    pub(crate) cell: Cell,
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
}

impl PlannedColumn {
    /// A measured column of rank 0 that the names alone did not give.
    pub(crate) fn new(header: &Header, column: usize, cell: Cell, meaning: Meaning, unit_text: &str) -> Self {
        Self {
            column,
            cell,
            meaning,
            rank: 0,
            name: header.names.get(column).cloned().unwrap_or_default(),
            source: header.source(column).to_owned(),
            unit_text: unit_text.to_owned(),
            unit: column_unit::parse(unit_text, meaning.unit_role()),
            sign: 1.0,
            kind: ChannelKind::Measured,
        }
    }
}

/// The columns to read, in the order of the file, and those that are not understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// To read.
    pub(crate) columns: Vec<PlannedColumn>,
    /// Not understood.
    pub(crate) unknown: Vec<usize>,
}

impl Plan {
    /// What the row loop is asked for.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.columns
            .iter()
            .map(|column| Request {
                column: column.column,
                cell: column.cell,
            })
            .collect()
    }

    /// Lets the clock of the lap be the clock of the rows too; `false` where there is none.
    pub(crate) fn take_lap_clock_as_time(&mut self) -> bool {
        let lap_clock = self.position(Meaning::LapClock);
        let Some(lap_clock) = lap_clock.and_then(|index| self.columns.get(index)).cloned() else {
            return false;
        };
        self.insert(PlannedColumn {
            meaning: Meaning::Channel(ChannelRole::Time),
            ..lap_clock
        });
        true
    }

    /// Lets a column that counts rows be their clock, to be put right; `false` where there is none.
    pub(crate) fn take_counter_as_time(&mut self, header: &Header) -> bool {
        let is_counter = |name: &String| roles::counts_rows(name);
        let Some(column) = header.names.iter().position(is_counter) else {
            return false;
        };
        let time = Meaning::Channel(ChannelRole::Time);
        self.insert(PlannedColumn::new(header, column, Cell::Number, time, ""));
        true
    }

    /// Adds a column, in the order of the file.
    pub(crate) fn insert(&mut self, planned: PlannedColumn) {
        self.unknown.retain(|column| *column != planned.column);
        self.columns.push(planned);
        self.columns.sort_by_key(|planned| planned.column);
    }

    /// The first planned column of a meaning.
    pub(crate) fn position(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|column| column.meaning == meaning)
    }

    /// Whether a column of that meaning is read.
    pub(crate) fn has(&self, role: ChannelRole) -> bool {
        self.position(Meaning::Channel(role)).is_some()
    }
}

/// Plans the columns of a header. `known` is what the format says; names decide about the rest.
pub(crate) fn plan(header: &Header, known: &[Known], mapping: Option<&ColumnMapping>) -> Plan {
    let mut plan = Plan::default();
    for (column, name) in header.names.iter().enumerate() {
        if name.is_empty() {
            continue;
        }
        match planned(header, column, name, known, mapping) {
            Some(planned) => plan.columns.push(planned),
            None => plan.unknown.push(column),
        }
    }
    for mapped in mapping.into_iter().flat_map(|mapping| &mapping.columns) {
        let meaning = Meaning::Channel(mapped.role);
        let is_mapped = |planned: &PlannedColumn| planned.name.eq_ignore_ascii_case(&mapped.name);
        if plan
            .columns
            .iter()
            .any(|planned| planned.meaning == meaning && is_mapped(planned))
        {
            plan.columns
                .retain(|planned| planned.meaning != meaning || is_mapped(planned));
        }
    }
    limit(&mut plan);
    plan
}

/// Keeps the best few columns of each meaning.
fn limit(plan: &mut Plan) {
    let ranks: Vec<(Meaning, u8)> = plan
        .columns
        .iter()
        .map(|column| (column.meaning, column.rank))
        .collect();
    let mut number = 0;
    plan.columns.retain(|column| {
        let better = ranks
            .iter()
            .enumerate()
            .filter(|(other, (meaning, rank))| {
                *meaning == column.meaning
                    && (*rank < column.rank || (*rank == column.rank && *other < number))
            })
            .count();
        number += 1;
        better < MAX_PER_MEANING
    });
}

fn planned(
    header: &Header,
    column: usize,
    name: &str,
    known: &[Known],
    mapping: Option<&ColumnMapping>,
) -> Option<PlannedColumn> {
    let parts = roles::split(name);
    let header_unit = header.unit(column).trim();
    let unit_text = if header_unit.is_empty() {
        parts.unit.as_str()
    } else {
        header_unit
    };
    let source = header.source(column);
    let mapped = mapping
        .into_iter()
        .flat_map(|mapping| &mapping.columns)
        .find(|mapped| {
            mapped.name.eq_ignore_ascii_case(name)
                && (mapped.source.is_empty() || mapped.source.eq_ignore_ascii_case(source))
        });
    let (meaning, rank, sign, default_unit) = if let Some(mapped) = mapped {
        (
            Meaning::Channel(mapped.role),
            MAPPED_RANK,
            1.0,
            mapped.unit.as_str(),
        )
    } else if let Some(known) = known
        .iter()
        .find(|known| known.name.eq_ignore_ascii_case(name) || known.name.eq_ignore_ascii_case(&parts.base))
    {
        (known.meaning, known.rank, known.sign, known.unit)
    } else {
        let named = roles::meaning_of(&parts.base)?;
        (named.meaning, named.rank, 1.0, "")
    };
    let unit_text = if mapped.is_some() && !default_unit.is_empty() {
        default_unit
    } else {
        unit_text
    };
    let unit_role = meaning.unit_role();
    let unit =
        column_unit::parse(unit_text, unit_role).or_else(|| column_unit::parse(default_unit, unit_role));
    Some(PlannedColumn {
        column,
        cell: cell_of(meaning),
        meaning,
        rank,
        name: name.to_owned(),
        source: source.to_owned(),
        unit_text: unit_text.to_owned(),
        unit,
        sign,
        kind: ChannelKind::Measured,
    })
}

fn cell_of(meaning: Meaning) -> Cell {
    match meaning {
        Meaning::Channel(ChannelRole::Time) | Meaning::LapClock | Meaning::LastLapTime => Cell::Moment,
        Meaning::Channel(ChannelRole::Lap) => Cell::Ordinal,
        Meaning::Channel(
            ChannelRole::Brake
            | ChannelRole::Throttle
            | ChannelRole::Clutch
            | ChannelRole::LapInvalid
            | ChannelRole::InPit,
        )
        | Meaning::PositionUpdate => Cell::Flag,
        Meaning::LapValid => Cell::Validity,
        Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude) => Cell::Degrees,
        Meaning::Channel(_) | Meaning::Heading | Meaning::ThirdAxis => Cell::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::mapping::MappedColumn;

    fn planned_as(names: &[&str], known: &[Known], mapping: &[&str]) -> Vec<(usize, Meaning, Option<f64>)> {
        let header = Header::new(names.iter().map(|name| (*name).to_owned()).collect(), 0, 1);
        let mapping = ColumnMapping {
            columns: mapping
                .iter()
                .map(|text| MappedColumn::parse(text).unwrap())
                .collect(),
        };
        plan(&header, known, Some(&mapping))
            .columns
            .into_iter()
            .map(|column| (column.column, column.meaning, column.unit.map(|unit| unit.factor)))
            .collect()
    }

    #[test]
    fn the_person_beats_the_format_and_the_format_beats_the_name() {
        let speed = Meaning::Channel(ChannelRole::Speed);
        let names = ["Speed", "Vel"];
        assert_eq!(planned_as(&names, &[], &[]), [(0, speed, None), (1, speed, None)]);
        let known = [Known::channel("Speed", ChannelRole::Speed, "m/s")];
        assert_eq!(planned_as(&names[..1], &known, &[]), [(0, speed, Some(1.0))]);
        assert_eq!(
            planned_as(&names, &known, &["speed=Vel,unit=mph"]),
            [(1, speed, Some(0.447_04))]
        );
    }

    #[test]
    fn a_wide_table_of_one_meaning_is_read_in_part() {
        assert_eq!(planned_as(&["speed"; 40], &[], &[]).len(), MAX_PER_MEANING);
    }
}
