//! Tesla Track Mode CSV: 29 columns with units in their names, lap 0 on the way out.
//!
//! A file may end in the middle of a lap. Where the elapsed time starts again with every lap it is that lap's clock.

use crate::import::columns::plan::{Known, PlannedColumn};
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Cell, Syntax};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "tesla-csv",
    program: "Tesla Track Mode",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
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
    signature::begins_with(signature::first_line(file.text), b',', &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::open(file, settings, Syntax::plain(b','), |record| {
        record.cell(0).eq_ignore_ascii_case("Lap")
    })?;
    let mut plan = head.plan(&COLUMNS);
    let times_ms = head
        .column_values("Elapsed Time (ms)", Cell::Number)
        .unwrap_or_default();
    let restarts = times_ms
        .iter()
        .zip(times_ms.iter().skip(1))
        .any(|(now_ms, next_ms)| *next_ms < now_ms - 1000.0);
    let time_column = plan
        .position(TIME)
        .and_then(|index| plan.columns.get(index))
        .map(|planned| planned.column);
    if let Some(column) = time_column.filter(|_| restarts) {
        plan.insert(PlannedColumn::new(
            &head.header,
            column,
            Cell::Moment,
            Meaning::LapClock,
            "ms",
        ));
    }
    let table = head.read(plan)?;
    Draft::from_table(&FORMAT, table, Clock::Columns)?.finish()
}

#[cfg(test)]
pub(super) mod tests;
