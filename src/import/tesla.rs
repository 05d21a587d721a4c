//! Tesla Track Mode CSV: 29 columns with units in their names, lap 0 on the way out.
//!
//! A file may end in the middle of a lap. Where the elapsed time starts again with every lap it is that lap's clock.

use super::draft::{self, Clock, Draft};
use super::plan::{self, Known};
use super::roles::Meaning;
use super::table::{Cell, Syntax, header};
use super::{ImportError, ImportSettings, TextFile, vendor_table};
use crate::telemetry::{ChannelRole, Recording};

const ID: &str = "tesla-csv";
const SIGNATURE: [&str; 3] = ["Lap", "Elapsed Time (ms)", "Speed (MPH)"];
const TIME: Meaning = Meaning::Channel(ChannelRole::Time);

const COLUMNS: [Known; 11] = [
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::channel("Elapsed Time", ChannelRole::Time, "ms"),
    Known::channel("Speed", ChannelRole::Speed, "mph"),
    Known::channel("Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("Longitude", ChannelRole::Longitude, "deg"),
    Known::channel("Lateral Acceleration", ChannelRole::LatAccel, "m/s^2"),
    Known::channel("Longitudinal Acceleration", ChannelRole::LongAccel, "m/s^2"),
    Known::channel("Throttle Position", ChannelRole::Throttle, "%"),
    Known::channel("Brake Pressure", ChannelRole::Brake, "bar"),
    Known::channel("Steering Angle", ChannelRole::Steering, "deg"),
    Known::channel("Yaw Rate", ChannelRole::YawRate, "rad/s"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    vendor_table::begins_with(vendor_table::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let syntax = Syntax::plain(b',');
    let records = header::records(file.text, syntax.delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0).eq_ignore_ascii_case("Lap"));
    let header = vendor_table::header_at(&records, names_row)?;
    let mut plan = plan::plan(&header, &COLUMNS, settings.mapping.as_ref());
    let times = ("Elapsed Time (ms)", Cell::Number);
    let times_ms =
        vendor_table::column_values(file.text, &header, syntax, times, settings).unwrap_or_default();
    let restarts = times_ms
        .iter()
        .zip(times_ms.iter().skip(1))
        .any(|(now_ms, next_ms)| *next_ms < now_ms - 1000.0);
    let time_column = plan
        .position(TIME)
        .and_then(|index| plan.columns.get(index))
        .map(|planned| planned.column);
    if let Some(column) = time_column.filter(|_| restarts) {
        let planned = vendor_table::planned(&header, column, Cell::Moment, Meaning::LapClock, "ms");
        vendor_table::insert(&mut plan, planned);
    }
    let table = draft::read_rows(file.text, &header, syntax, &plan, settings)?;
    Draft::from_raw(
        ID,
        file.text,
        &header,
        syntax,
        plan,
        table,
        Clock::Columns,
        settings,
    )?
    .finish()
}

#[cfg(test)]
#[path = "tesla_tests.rs"]
pub(super) mod tests;
