//! MoTeC i2 CSV: key and value pairs, two pairs to a row, then names, units and data, every cell quoted.
//!
//! `Beacon Markers` is one cell with seconds between blanks, on the clock of the `Time` column. The first rows may
//! hold accelerations of hundreds of g, and a brake in "bar" that runs from 0 to 100 is in percent.

use chrono::{NaiveTime, TimeZone, Utc};

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::{Damage, Emptiness, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Header, Record, Syntax, cell, header};
use crate::telemetry::{ChannelRole, Recording};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "motec-csv",
    program: "MoTeC i2, CSV",
    world: None,
    reader: Reader::Text { is, read },
};

/// Names of MoTeC channels that mean the same in CSV exports and in logs.
pub(super) const COLUMNS: [Known; 41] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("GPS Speed", ChannelRole::Speed, "km/h"),
    Known::channel("Ground Speed", ChannelRole::Speed, "km/h"),
    Known::channel("Corr Speed", ChannelRole::Speed, "km/h"),
    Known::channel("Vehicle Speed", ChannelRole::Speed, "km/h"),
    Known::channel("SPEED", ChannelRole::Speed, "km/h"),
    Known::channel("Speed over Ground", ChannelRole::Speed, "km/h").ranked(1),
    Known::channel("Drive Speed", ChannelRole::Speed, "km/h").ranked(1),
    Known::channel("Wheel Speed FL", ChannelRole::Speed, "km/h").ranked(2),
    Known::channel("Wheel Speed FR", ChannelRole::Speed, "km/h").ranked(2),
    Known::channel("Corr Dist", ChannelRole::Distance, "m"),
    Known::channel("Distance", ChannelRole::Distance, "m").ranked(1),
    Known::channel("Lap Distance", ChannelRole::Distance, "m").ranked(2),
    Known::channel("Throttle Pos", ChannelRole::Throttle, "%"),
    Known::channel("Throttle Position", ChannelRole::Throttle, "%"),
    Known::channel("Throttle Pedal", ChannelRole::Throttle, "%"),
    Known::channel("THROTTLE", ChannelRole::Throttle, "%"),
    Known::channel("Brake Pos", ChannelRole::Brake, "%"),
    Known::channel("Brake Press", ChannelRole::Brake, "bar"),
    Known::channel("Brake Pres Front", ChannelRole::Brake, "kPa"),
    Known::channel("Brake Pressure Front", ChannelRole::Brake, "bar"),
    Known::channel("Brake Pres Rear", ChannelRole::Brake, "kPa").ranked(1),
    Known::channel("BRAKE", ChannelRole::Brake, "%"),
    Known::channel("CLUTCH", ChannelRole::Clutch, "%"),
    Known::channel("Steered Angle", ChannelRole::Steering, "deg"),
    Known::channel("Steering Angle", ChannelRole::Steering, "deg"),
    Known::channel("STEERANGLE", ChannelRole::Steering, "deg"),
    Known::channel("Gear", ChannelRole::Gear, ""),
    Known::channel("Engine RPM", ChannelRole::Rpm, "rpm"),
    Known::channel("RPMS", ChannelRole::Rpm, "rpm"),
    Known::channel("G Force Lat", ChannelRole::LatAccel, "g"),
    Known::channel("G_LAT", ChannelRole::LatAccel, "g"),
    Known::channel("G Force Long", ChannelRole::LongAccel, "g"),
    Known::channel("G_LON", ChannelRole::LongAccel, "g"),
    Known::channel("Gyro Yaw Velocity", ChannelRole::YawRate, "deg/s"),
    Known::channel("GPS Latitude", ChannelRole::Latitude, "deg"),
    Known::channel("GPS Longitude", ChannelRole::Longitude, "deg"),
    Known::channel("Lap Number", ChannelRole::Lap, ""),
    Known::new("Running Lap Time", Meaning::LapClock, "s"),
    Known::new("Lap Time", Meaning::LastLapTime, "s"),
    Known::new("GPS Heading", Meaning::Heading, "deg"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let mut cells = file
        .text
        .lines()
        .next()
        .unwrap_or_default()
        .split([',', ';', '\t'])
        .map(|cell| cell.trim().trim_matches('"'));
    cells.next() == Some("Format") && cells.next() == Some("MoTeC CSV File")
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let delimiter = file
        .text
        .lines()
        .next()
        .unwrap_or_default()
        .bytes()
        .find(|byte| matches!(byte, b',' | b';' | b'\t'));
    let delimiter = delimiter.unwrap_or(b',');
    let records = header::records(file.text, delimiter, settings)?;
    let names_row = records
        .iter()
        .position(|record| record.cell(0) == "Time" && cell::clock_s(record.cell(1)).is_none())
        .or_else(|| {
            records
                .iter()
                .position(|record| record.cells.iter().filter(|cell| !cell.is_empty()).count() > 8)
        })
        .ok_or(ImportError::Malformed(Damage::NoNames {
            program: Some(FORMAT.program),
        }))?;
    let row = |offset: usize| records.get(names_row + offset);
    let Some((names, first)) = row(0).zip(row(2)) else {
        return Err(ImportError::Empty(Emptiness::NoRows));
    };
    let header = Header {
        names: names.cells.clone(),
        units: row(1).map(|record| record.cells.clone()).unwrap_or_default(),
        sources: Vec::new(),
        body_at: first.at,
        body_line: first.line,
    };
    let head = TableHead {
        text: file.text,
        settings,
        preamble: Vec::new(),
        header,
        syntax: Syntax::plain(delimiter),
    };
    let head = if delimiter == b',' {
        head
    } else {
        head.with_decimals_of_rows()
    };
    let plan = head.plan(&COLUMNS);
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    let preamble = Preamble(records.get(..names_row).unwrap_or_default());
    draft.recording.circuit.name = preamble.value("Venue");
    draft.recording.vehicle = preamble.value("Vehicle");
    draft.recording.driver = preamble.value("Driver");
    draft.recording.recorded_at = preamble.recorded_at();
    draft.recording.lap_marks.beacons = beacons(&preamble, &draft);
    draft.finish()
}

/// Seconds on the recording's clock; what lies outside of the data is left out.
fn beacons(preamble: &Preamble<'_>, draft: &Draft) -> Vec<Seconds> {
    let Some(axis) = &draft.axis else {
        return Vec::new();
    };
    let end_s = axis.times_s.last().copied().unwrap_or_default();
    let markers = preamble.value("Beacon Markers").unwrap_or_default();
    let mut beacons_s: Vec<f64> = markers
        .split([' ', ','])
        .filter_map(|marker| marker.trim().parse::<f64>().ok())
        .map(|marker_s| marker_s - axis.first_clock_s)
        .filter(|beacon_s| (0.0..=end_s).contains(beacon_s))
        .collect();
    beacons_s.dedup_by(|next, now| *next <= *now);
    beacons_s.into_iter().map(Seconds::new).collect()
}

/// Key and value pairs, anywhere in a row.
struct Preamble<'a>(&'a [Record]);

impl Preamble<'_> {
    fn value(&self, key: &str) -> Option<String> {
        self.0.iter().find_map(|record| {
            let at = record.cells.iter().position(|cell| cell == key)?;
            Some(record.cell(at + 1).to_owned()).filter(|value| !value.is_empty())
        })
    }

    fn recorded_at(&self) -> Option<chrono::DateTime<Utc>> {
        let date = cell::date(&self.value("Log Date")?)?;
        let time = self.value("Log Time").and_then(|time| {
            ["%H:%M:%S", "%I:%M:%S %p"]
                .iter()
                .find_map(|shape| NaiveTime::parse_from_str(&time, shape).ok())
        });
        Some(Utc.from_utc_datetime(&date.and_time(time.unwrap_or_default())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tests::{codes, import};
    use crate::telemetry::Unit;

    fn export(beacons: &str, rows: impl Fn(f64) -> String) -> String {
        let mut text = format!(
            "\"Format\",\"MoTeC CSV File\",,,\"Workbook\",\"\"\r\n\"Venue\",\"Ring\",,,\"Worksheet\",\"\"\r\n\
             \"Vehicle\",\"Ada's car\",,,\"Vehicle Desc\",\"\"\r\n\"Driver\",\"Ada\"\r\n\"Log Date\",\"2021-05-02\",,,\"Origin Time\",\"0.000\",\"s\"\r\n\
             \"Log Time\",\"10:11:12\",,,\"Start Time\",\"0.000\",\"s\"\r\n\"Sample Rate\",\"10.000\",\"Hz\",,\"End Time\",\"60.0\",\"s\"\r\n\
             \"Beacon Markers\",\"{beacons}\"\r\n\r\n\r\n\
             \"Time\",\"Distance\",\"Vehicle Speed\",\"G Force Lat\",\"Brake Press\",\"Gear\"\r\n\
             \"s\",\"m\",\"km/h\",\"G\",\"bar\",\"\"\r\n\r\n\r\n"
        );
        for index in 0..600 {
            text.push_str(&rows(f64::from(index) / 10.0));
        }
        text
    }

    #[test]
    fn header_beacons_spikes_and_a_brake_that_is_no_pressure_are_read() {
        let text = export("20.5 40.75 99.0 ", |t| {
            let lateral = if t < 0.15 { 400.0 } else { (t * 0.5).sin() };
            let brake = if t % 10.0 < 1.0 { 100.0 } else { 0.5 };
            format!(
                "\"{t}\",\"{:.0}\",\"{}\",\"{lateral}\",\"{brake}\",\"3\"\r\n",
                t * 20.0,
                72.0 + t.sin()
            )
        });
        let recording = import("a.csv", text.as_bytes()).unwrap();
        assert_eq!((recording.format, recording.rows), ("motec-csv", 600));
        assert_eq!(recording.circuit.name.as_deref(), Some("Ring"));
        assert_eq!(recording.vehicle.as_deref(), Some("Ada's car"));
        assert_eq!(
            recording.recorded_at.unwrap().to_rfc3339(),
            "2021-05-02T10:11:12+00:00"
        );
        assert_eq!(recording.lap_marks.beacons, [20.5, 40.75].map(Seconds::new));
        assert_eq!(recording.channels[&ChannelRole::Brake].unit, Unit::Ratio);
        assert_eq!(codes(&recording), [("out_of_range", 2), ("unit_corrected", 1)]);
        assert_eq!(recording.series(ChannelRole::LatAccel).unwrap().len(), 598);
        assert_eq!(
            recording.series(ChannelRole::Distance).unwrap().values()[10],
            20.0
        );
    }

    #[test]
    fn without_beacons_and_lap_numbers_there_are_no_laps() {
        let text = export("", |t| {
            format!(
                "\"{t}\",\"{:.0}\",\"{}\",\"0.1\",\"0\",\"3\"\r\n",
                t * 20.0,
                72.0 + t.sin()
            )
        });
        assert_eq!(
            import("a.csv", text.as_bytes()).unwrap_err().code(),
            "no_lap_data"
        );
    }
}
